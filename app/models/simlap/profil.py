"""KesbangpolProfil: what an office of kesbangpol was like in a year.

The petugas enters it once a year, the pengawas approves; province and centre compare. Ruled by
Permendagri 11/2019 and Kepmendagri 100-441/2019. The people are `pegawai.py`'s; what is printed on
letters is kept in the office's settings.
"""
from collections.abc import Iterator
from datetime import date
from typing import Any

from app.engine import Approvable, Base, Entity, Kind, Mapped, Problem, Regional, field
from app.models.berdasar import Berdasar
from app.models.simlap import dasar
from app.models.simlap.choices_kantor import (
    GOLONGAN_PNS,
    GOLONGAN_PPPK,
    BentukKantor,
    Golongan,
    Internet,
    ModelBidang,
    StatusGedung,
    TipeKantor,
)


class KesbangpolProfil(Berdasar, Regional, Approvable, Base):
    """One office in one year."""

    __entity__ = Entity(
        "Profil Kesbangpol", key=("tahun",), icon="building", stock="tanggal_data",
        listed=("nama_kantor", "tahun", "bentuk", "tipe", "model_bidang", "internet"),
        filters=("tahun", "bentuk", "tipe", "model_bidang", "internet"), sort="-tahun",
        help="Keadaan kelembagaan kantor, dicatat sekali setahun.", law=dasar.PERANGKAT_DAERAH,
        unique=((("wilayah_kode", "tahun"), "Profil tahun ini sudah dicatat kantor ini."),),
        sections=(("Kelembagaan", "nama_kantor"), ("Alamat", "alamat"), ("Pimpinan", "kepala_nama"),
                  ("Sarana", "jumlah_bidang")))

    nama_kantor: Mapped[str] = field(
        "Nama kantor", size=160, identity=True, search=True, law=dasar.PERANGKAT_DAERAH,
        help="Nama perangkat daerah pada tahun itu.")
    tahun: Mapped[int] = field(
        "Tahun", kind=Kind.YEAR, low=1990, high="tahun_ini", identity=True,
        help="Tahun yang keadaan kantornya dicatat; satu profil untuk setiap tahun.",
        law=dasar.PERANGKAT_DAERAH)
    tanggal_data: Mapped[date] = field(
        "Tanggal data", high="hari_ini", law=dasar.PERANGKAT_DAERAH,
        help="Tanggal keadaan dicatat; rekap memakai tanggal ini.")
    bentuk: Mapped[BentukKantor] = field(
        "Bentuk", help="Bentuk perangkat daerah.", law=dasar.PERANGKAT_DAERAH)
    tipe: Mapped[TipeKantor | None] = field(
        "Tipe", help="Tipe menurut beban kerja, bila ditetapkan.", law=dasar.PERANGKAT_DAERAH)
    model_bidang: Mapped[ModelBidang | None] = field(
        "Model bidang", help="Banyaknya bidang menurut susunan organisasi.",
        law=dasar.PERANGKAT_DAERAH)

    alamat: Mapped[str] = field(
        "Alamat", size=255, help="Jalan, nomor, kecamatan.", law=dasar.PERANGKAT_DAERAH)
    telepon: Mapped[str | None] = field(
        "Telepon", kind=Kind.PHONE,
        help="Nomor kantor dengan kode daerah, bukan nomor pribadi.",
        law=dasar.PERANGKAT_DAERAH)
    surel: Mapped[str | None] = field(
        "Pos-el", kind=Kind.EMAIL, help="Alamat pos-el resmi kantor.", law=dasar.PERANGKAT_DAERAH)
    laman: Mapped[str | None] = field(
        "Laman", kind=Kind.URL, help="Alamat situs kantor.", law=dasar.PERANGKAT_DAERAH)

    kepala_nama: Mapped[str] = field(
        "Nama kepala", size=120, help="Nama kepala kantor dengan gelar.",
        law=dasar.PERANGKAT_DAERAH)
    kepala_nip: Mapped[str | None] = field(
        "NIP kepala", kind=Kind.NIP, private=True,
        help="18 angka; hanya terlihat oleh kantor sendiri.",
        law=dasar.PELINDUNGAN_DATA)
    kepala_pangkat: Mapped[Golongan | None] = field(
        "Pangkat kepala", only=GOLONGAN_PNS, help="Pangkat dan golongan ruang.",
        law=dasar.PERANGKAT_DAERAH)

    jumlah_bidang: Mapped[int] = field(
        "Jumlah bidang", low=0, high=10, unit="bidang", law=dasar.PERANGKAT_DAERAH,
        help="Banyaknya bidang di luar sekretariat.")
    kendaraan_roda_empat: Mapped[int] = field(
        "Kendaraan roda empat", low=0, unit="unit", law=dasar.PERANGKAT_DAERAH,
        help="Kendaraan dinas yang dapat dipakai.")
    kendaraan_roda_dua: Mapped[int] = field(
        "Kendaraan roda dua", low=0, unit="unit", law=dasar.PERANGKAT_DAERAH,
        help="Kendaraan dinas yang dapat dipakai.")
    komputer: Mapped[int | None] = field(
        "Komputer", low=0, unit="unit", help="Komputer dan laptop yang dapat dipakai.",
        law=dasar.SPBE)
    status_gedung: Mapped[StatusGedung] = field(
        "Status gedung", help="Dasar pemakaian gedung kantor.", law=dasar.PERANGKAT_DAERAH)
    internet: Mapped[Internet] = field(
        "Internet", help="Keadaan sambungan internet kantor.", law=dasar.SPBE)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """The model and the number of bidang agree; the year is not ahead; the head has a rank."""
        if self.kepala_pangkat in GOLONGAN_PPPK:
            yield Problem("kepala_pangkat", "Golongan ini hanya untuk PPPK; pilih pangkat I/a "
                                            "sampai IV/e.")
        if self.model_bidang and self.jumlah_bidang is not None \
                and int(self.model_bidang.value) != self.jumlah_bidang:
            yield Problem("jumlah_bidang", f"Model {self.model_bidang.label.lower()} berbeda "
                          f"dengan jumlah bidang {self.jumlah_bidang}.", warning=True)
        if self.tahun and self.tanggal_data and self.tanggal_data.year < self.tahun:
            yield Problem("tanggal_data", "Tanggal data tidak boleh sebelum tahun profil.")
