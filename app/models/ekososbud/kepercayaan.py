"""OrganisasiPenghayat and AliranKeagamaan: organisations and head counts, never a person's belief.

The petugas of an office keeps both without approval, because they are an inventory; the same office
and those above it read. Ruled by PBM 43/2009 and 41/2009 for penghayat and by the Attorney
General's regulation on PAKEM for aliran. Nobody is named here for what they believe: an
organisation, its address, who signs for it, and how many there are. Groups begin as *terbatas*.
"""
from collections.abc import Iterator
from datetime import date
from typing import Any

from app.engine import Base, Entity, Kind, Klasifikasi, Mapped, Problem, Regional, field
from app.models.ekososbud import dasar
from app.models.ekososbud.choices import (
    IndukAgama,
    KeaktifanPenghayat,
    StatusHubungan,
    TingkatOrganisasi,
)

TAHUN_INVENTARISASI = 3


class OrganisasiPenghayat(Regional, Base):
    """An organisation of penghayat kepercayaan terhadap Tuhan Yang Maha Esa."""

    __entity__ = Entity(
        "Organisasi penghayat", key=("nama",), icon="building-community",
        stock="tanggal_pendataan", similar=("nama",), law=dasar.PENGHAYAT,
        listed=("nama", "tingkat", "nomor_inventarisasi", "jumlah_anggota", "status_keaktifan",
                "tanggal_pendataan"),
        filters=("tingkat", "status_keaktifan"), totals=("jumlah_anggota",),
        help="Organisasi penghayat kepercayaan; hanya organisasi dan jumlah, bukan orangnya.",
        sections=(("Organisasi", "nama"), ("Pendataan", "nomor_inventarisasi")))

    nama: Mapped[str] = field(
        "Nama organisasi", size=200, identity=True, unique="kantor", search=True,
        help="Nama pada tanda inventarisasi kementerian atau akta.",
        law=dasar.PENGHAYAT)
    tahun_berdiri: Mapped[int | None] = field(
        "Tahun berdiri", kind=Kind.YEAR, low=1800, high="tahun_ini",
        help="Tahun organisasi didirikan.", law=dasar.PENGHAYAT)
    tingkat: Mapped[TingkatOrganisasi] = field(
        "Tingkat", help="Apakah kepengurusan ini pusat atau cabang.", law=dasar.PENGHAYAT)
    ketua: Mapped[str | None] = field(
        "Ketua", also=("Pimpinan", "Pimpinan/ketua"), size=120,
        help="Nama yang mewakili organisasi dalam surat-menyurat.",
        law=dasar.PENGHAYAT)
    alamat: Mapped[str] = field(
        "Alamat sekretariat", size=255,
        help="Jalan, nomor, dan kelurahan sekretariat; bukan alamat anggota.",
        law=dasar.PENGHAYAT)
    kecamatan: Mapped[str | None] = field(
        "Kecamatan", size=100, help="Nama kecamatan letak sekretariat.", law=dasar.PENGHAYAT)
    desa_kelurahan: Mapped[str | None] = field(
        "Desa/Kelurahan", size=100, help="Nama desa atau kelurahan letak sekretariat.",
        law=dasar.PENGHAYAT)
    jumlah_anggota: Mapped[int | None] = field(
        "Jumlah anggota", low=0, unit="orang", law=dasar.PENGHAYAT,
        help="Jumlah keseluruhan menurut organisasi, tanpa nama orang.")
    status_keaktifan: Mapped[KeaktifanPenghayat] = field(
        "Status keaktifan", default=KeaktifanPenghayat.AKTIF, law=dasar.PENGHAYAT,
        help="Keadaan organisasi pada pendataan terakhir.")

    nomor_inventarisasi: Mapped[str | None] = field(
        "Nomor inventarisasi", size=60, search=True, law=dasar.PENGHAYAT,
        help="Nomor dari kementerian yang membidangi kebudayaan.")
    tanggal_inventarisasi: Mapped[date | None] = field(
        "Tanggal inventarisasi", high="hari_ini", law=dasar.PENGHAYAT,
        help="Tanggal inventarisasi terakhir; diulang setiap tiga tahun.")
    nomor_skt: Mapped[str | None] = field(
        "Nomor SKT", size=80, help="Nomor surat keterangan terdaftar bila ada.",
        law=dasar.PENGHAYAT)
    tanggal_skt: Mapped[date | None] = field(
        "Tanggal SKT", high="hari_ini", help="Tanggal surat keterangan terdaftar.",
        law=dasar.PENGHAYAT)
    tanggal_pendataan: Mapped[date] = field(
        "Tanggal pendataan", high="hari_ini", law=dasar.PENGHAYAT,
        help="Tanggal kantor ini mencatat organisasi; rekap memakai tanggal ini.")

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask about years, the SKT and the inventory that is repeated every three years."""
        today = ask.today()
        if self.nomor_skt and not self.tanggal_skt:
            yield Problem("tanggal_skt", "Isi tanggal SKT karena nomornya sudah diisi.")
        if self.tanggal_skt and not self.nomor_skt:
            yield Problem("nomor_skt", "Isi nomor SKT karena tanggalnya sudah diisi.")
        if self.tanggal_inventarisasi and (
                today.year - self.tanggal_inventarisasi.year
                - ((today.month, today.day) < (self.tanggal_inventarisasi.month,
                                               self.tanggal_inventarisasi.day))
                >= TAHUN_INVENTARISASI):
            yield Problem("tanggal_inventarisasi", "Inventarisasi sudah berumur tiga tahun atau "
                          "lebih dan perlu diulang.", warning=True)


class AliranKeagamaan(Regional, Base):
    """A religious group known to the office, with what the PAKEM team concluded."""

    __entity__ = Entity(
        "Aliran keagamaan", key=("nama",), icon="bookmark",
        stock="tanggal_pendataan", similar=("nama",), law=dasar.ALIRAN,
        listed=("nama", "induk_agama", "jumlah_pengikut", "status_hubungan", "status_keaktifan",
                "tanggal_pendataan"),
        filters=("induk_agama", "status_hubungan", "status_keaktifan"),
        totals=("jumlah_pengikut",), starts_as=Klasifikasi.TERBATAS,
        help="Aliran keagamaan yang diketahui kantor; hanya kelompok dan jumlah, bukan orangnya.",
        sections=(("Kelompok", "nama"), ("Pendataan", "status_hubungan")))

    nama: Mapped[str] = field(
        "Nama aliran", size=200, identity=True, unique="kantor", search=True,
        help="Nama yang dipakai oleh kelompok itu sendiri.", law=dasar.ALIRAN)
    induk_agama: Mapped[IndukAgama] = field(
        "Induk agama", help="Agama yang dinyatakan sebagai induk oleh kelompok.",
        law=dasar.ALIRAN)
    pimpinan: Mapped[str | None] = field(
        "Pimpinan", also=("Ketua", "Pimpinan/ketua"), size=120,
        help="Nama yang mewakili kelompok dalam hubungan dengan kantor.",
        law=dasar.ALIRAN)
    alamat: Mapped[str] = field(
        "Alamat", size=255, help="Alamat sekretariat atau tempat kegiatan.", law=dasar.ALIRAN)
    kecamatan: Mapped[str | None] = field(
        "Kecamatan", size=100, help="Nama kecamatan letak alamat.", law=dasar.ALIRAN)
    desa_kelurahan: Mapped[str | None] = field(
        "Desa/Kelurahan", size=100, help="Nama desa atau kelurahan letak alamat.",
        law=dasar.ALIRAN)
    jumlah_pengikut: Mapped[int | None] = field(
        "Jumlah pengikut", low=0, unit="orang", law=dasar.ALIRAN,
        help="Perkiraan jumlah keseluruhan, tanpa nama orang.")

    status_hubungan: Mapped[StatusHubungan] = field(
        "Status hubungan", help="Hubungan kelompok dengan kantor.", law=dasar.ALIRAN)
    status_keaktifan: Mapped[KeaktifanPenghayat] = field(
        "Status keaktifan", default=KeaktifanPenghayat.AKTIF, law=dasar.ALIRAN,
        help="Keadaan kelompok pada pendataan terakhir.")
    hasil_pembahasan_pakem: Mapped[str | None] = field(
        "Hasil pembahasan PAKEM", law=dasar.ALIRAN,
        help="Kesimpulan rapat tim PAKEM mengenai kelompok, tanpa menyebut orang.")
    tanggal_pendataan: Mapped[date] = field(
        "Tanggal pendataan", high="hari_ini", law=dasar.ALIRAN,
        help="Tanggal kantor ini mencatat kelompok; rekap memakai tanggal ini.")
