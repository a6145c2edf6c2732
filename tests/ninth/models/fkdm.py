"""FKDM: incidents that forums of early vigilance report; the ninth subsystem, for the tests.

Entered by the clerk of an office, approved by its supervisor, read by the province.
"""
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from app.engine import (
    Approvable,
    Base,
    Chart,
    Choice,
    Column,
    Entity,
    Kind,
    Klasifikasi,
    Mapped,
    Part,
    Problem,
    Recap,
    Regional,
    Source,
    Subsystem,
    attachment,
    field,
    many,
    owner,
)

LAW = "Permendagri 46 Tahun 2019"


class JenisKejadian(Choice):
    """What kind of incident was seen coming."""

    KONFLIK = "konflik", "Konflik sosial", "Pertentangan antarkelompok."
    BENCANA = "bencana", "Bencana", "Bencana alam atau bukan alam."
    LAINNYA = "lainnya", "Lainnya", "Kejadian lain."


class TahapKejadian(Choice):
    """How far the handling of an incident has come."""

    DITERIMA = "diterima", "Diterima", "Laporan baru diterima."
    DITANGANI = "ditangani", "Ditangani", "Sedang ditangani di lapangan."
    SELESAI = "selesai", "Selesai", "Penanganan selesai."
    DIHENTIKAN = "dihentikan", "Dihentikan", "Tidak ditangani lagi."


class FkdmKejadian(Regional, Approvable, Base):
    """One reported incident."""

    __entity__ = Entity(
        "Kejadian FKDM", key=("nomor",), listed=("nomor", "jenis", "tanggal", "kerugian"),
        filters=("jenis",), stock="tanggal", totals=("kerugian",), law=LAW, icon="alert-triangle",
        closes=(("korban_seluruhnya", ("luka_ringan", "luka_berat")),), shared=True,
        expires="siaga_sampai", starts_as=Klasifikasi.TERBATAS,
        help="Kejadian yang dilaporkan forum kewaspadaan dini masyarakat.")

    nomor: Mapped[str] = field("Nomor laporan", size=60, identity=True, unique="kantor",
                               search=True, help="Nomor pada buku laporan.", law=LAW)
    jenis: Mapped[JenisKejadian] = field("Jenis", help="Pilih yang paling sesuai.", law=LAW)
    tanggal: Mapped[date] = field("Tanggal", high="hari_ini", help="Hari kejadian.", law=LAW)
    kerugian: Mapped[Decimal | None] = field("Taksiran kerugian", kind=Kind.RUPIAH, low=0,
                                             help="Perkiraan nilai kerugian.", law=LAW)
    tahap: Mapped[TahapKejadian] = field(
        "Tahap", help="Sejauh mana penanganannya.", law=LAW, steps={
            TahapKejadian.DITERIMA: (TahapKejadian.DITANGANI, TahapKejadian.DIHENTIKAN),
            TahapKejadian.DITANGANI: (TahapKejadian.SELESAI, TahapKejadian.DIHENTIKAN)})
    luka_ringan: Mapped[int | None] = field("Luka ringan", low=0, help="Orang.", law=LAW)
    luka_berat: Mapped[int | None] = field("Luka berat", low=0, help="Orang.", law=LAW)
    korban_seluruhnya: Mapped[int | None] = field("Korban seluruhnya", low=0,
                                                  help="Menurut laporan.", law=LAW)
    siaga_sampai: Mapped[date | None] = field("Siaga sampai", help="Akhir masa siaga.", law=LAW)
    laporan_id: Mapped[int | None] = attachment("Berkas laporan", help="Pindaian laporan.", law=LAW)
    korban: Mapped[list["FkdmKorban"]] = many("fkdm_korban", "Korban", "Satu baris per orang.")

    def problems(self, ask: Any) -> Iterator[Problem]:
        """A conflict without any victim is asked about."""
        if self.jenis == JenisKejadian.KONFLIK and not self.korban:
            yield Problem("korban", "Konflik ini tanpa korban; periksa kembali.", warning=True,
                          at_submit=True)


class FkdmKorban(Part, Base):
    """One victim of an incident."""

    __entity__ = Entity("Korban", key=("nama",), listed=("nama", "luka"),
                        help="Orang yang menjadi korban.", law=LAW)
    fkdm_kejadian_id: Mapped[int] = owner("fkdm_kejadian")
    nama: Mapped[str] = field("Nama", size=120, identity=True, help="Nama lengkap.", law=LAW)
    nik: Mapped[str | None] = field("NIK", kind=Kind.NIK, private=True, help="16 angka.", law=LAW)
    luka: Mapped[bool] = field("Luka", help="Apakah terluka.", law=LAW)


SUBSYSTEM = Subsystem(
    code="fkdm", label="FKDM", long_label="Forum Kewaspadaan Dini Masyarakat", order=90,
    icon="alert-triangle", entities=(FkdmKejadian, FkdmKorban),
    recaps=(
        Recap("R-FKDM-1", "Kejadian menurut jenis", (Source("fkdm_kejadian", stock="tanggal"),),
              across="jenis", row_label="Kabupaten/Kota"),
        Recap("R-FKDM-2", "Daftar kejadian", (Source("fkdm_kejadian", flow="tanggal"),),
              rows="data", columns=(Column("Nomor", show="nomor"), Column("Jenis", show="jenis")))),
    charts=(Chart("Kejadian menurut jenis", Source("fkdm_kejadian", stock="tanggal"), by="jenis"),))
