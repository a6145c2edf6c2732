"""OrmasLegalitas: the papers that give an ormas its legal standing, old ones kept as history.

Entered with the ormas by the petugas, approved with it, read wherever the ormas is read. Ruled by
UU 17/2013 (badan hukum and SKT), PP 58/2016 and PP 59/2016 (foreign ones). How long a paper counts
is said here; whether an ormas has the right one is a rule of `rules.py`.
"""
from collections.abc import Callable
from datetime import date

from app.engine import Base, Entity, Kind, Mapped, Part, attachment, derived, field, owner
from app.engine.indonesian import long_date
from app.models.siormas import dasar
from app.models.siormas.choices import JenisAkta, JenisLegalitas, StatusLegalitas
from app.models.siormas.waktu import years_later

SKT = frozenset({JenisLegalitas.SKT_MENTERI, JenisLegalitas.SKT_GUBERNUR_LAMA,
                 JenisLegalitas.SKT_BUPATI_WALI_KOTA_LAMA})
SKT_DAERAH = frozenset({JenisLegalitas.SKT_GUBERNUR_LAMA,
                        JenisLegalitas.SKT_BUPATI_WALI_KOTA_LAMA})
# The last year in which a region issued one: since Permendagri 57/2017 the Minister alone does.
SKT_DAERAH_SAMPAI = 2017
IZIN = frozenset({JenisLegalitas.IZIN_PRINSIP_KEMLU, JenisLegalitas.IZIN_OPERASIONAL})
MASA_SKT = 5
DIAKUI = frozenset({StatusLegalitas.BERLAKU, StatusLegalitas.KEDALUWARSA})


class OrmasLegalitas(Part, Base):
    """One legal paper; an ormas has one for each time it was issued."""

    __entity__ = Entity(
        "Legalitas", key=("jenis", "nomor"), icon="certificate",
        listed=("nomor", "jenis", "tanggal_terbit", "berlaku_sampai", "status_legalitas"),
        help="Surat yang menjadi dasar hukum keberadaan ormas, termasuk surat lama.",
        law=dasar.UU_ORMAS)

    ormas_id: Mapped[int] = owner("ormas")
    jenis: Mapped[JenisLegalitas] = field(
        "Jenis legalitas", identity=True, law=dasar.PENERBIT_SKT,
        help="Pilih jenis surat; SKT dari daerah hanya untuk surat ketentuan lama.")
    nomor: Mapped[str] = field(
        "Nomor", size=80, identity=True, help="Ditulis persis seperti pada surat.",
        law=dasar.PENDAFTARAN)
    tanggal_terbit: Mapped[date] = field(
        "Tanggal terbit", high="hari_ini", help="Tanggal surat ditetapkan.",
        law=dasar.PENDAFTARAN)
    berlaku_sampai: Mapped[date | None] = field(
        "Berlaku sampai", law=dasar.SYARAT_SKT,
        help="Bila kosong, SKT dianggap berlaku lima tahun sejak tanggal terbit.")
    penerbit: Mapped[str] = field(
        "Penerbit", size=120, help="Pejabat atau instansi yang menandatangani surat.",
        law=dasar.PENERBIT_SKT)
    akta_nomor: Mapped[str | None] = field(
        "Nomor akta", size=10, help="Nomor akta notaris yang menjadi dasar surat ini.",
        law=dasar.SYARAT_SKT)
    akta_tanggal: Mapped[date | None] = field(
        "Tanggal akta", high="hari_ini", help="Tanggal akta notaris ditandatangani.",
        law=dasar.SYARAT_SKT)
    jenis_akta: Mapped[JenisAkta | None] = field(
        "Jenis akta", help="Apakah akta mendirikan atau mengubah organisasi.",
        law=dasar.SYARAT_SKT)
    notaris_nama: Mapped[str | None] = field(
        "Nama notaris", size=120, help="Nama notaris beserta gelar.", law=dasar.SYARAT_SKT)
    notaris_kedudukan: Mapped[str | None] = field(
        "Kedudukan notaris", size=100, help="Kabupaten atau kota tempat notaris berkedudukan.",
        law=dasar.SYARAT_SKT)
    status_legalitas: Mapped[StatusLegalitas] = field(
        "Status legalitas", default=StatusLegalitas.BERLAKU, law=dasar.PENDAFTARAN,
        help="Surat lama diberi status kedaluwarsa, dicabut, atau diganti.")
    berkas_id: Mapped[int | None] = attachment(
        "Berkas legalitas", help="Pindaian surat yang terbaca jelas.", law=dasar.PENDAFTARAN)

    @derived("Akhir masa berlaku", Kind.DATE)
    def akhir_berlaku(self) -> date | None:
        """Return the last day it counts; None when it has no end."""
        if self.berlaku_sampai or self.jenis not in SKT or not self.tanggal_terbit:
            return self.berlaku_sampai
        return years_later(self.tanggal_terbit, MASA_SKT)

    @derived("Nomor dan tanggal")
    def nomor_tanggal(self) -> str:
        """Name the paper as a letter does."""
        return self.bernomor(long_date)

    def bernomor(self, hari: Callable[[date], str]) -> str:
        """Name the paper; `hari` writes its day."""
        tanggal = f"tanggal {hari(self.tanggal_terbit)}" if self.tanggal_terbit else ""
        return f"{self.nomor or ''} {tanggal}".strip()

    def berlaku_pada(self, hari: date) -> bool:
        """Tell whether it gave standing on that day; a revoked or replaced paper never does."""
        if self.deleted_at is not None or self.status_legalitas not in DIAKUI:
            return False
        akhir = self.akhir_berlaku
        terbit = self.tanggal_terbit
        return terbit is not None and terbit <= hari and (akhir is None or hari <= akhir)
