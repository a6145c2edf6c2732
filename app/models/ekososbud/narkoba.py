"""KegiatanP4gn, KawasanRawanNarkoba and ProdukHukumP4gn: what a region does, where, by which rule.

The petugas of the office enters, the pengawas approves activities; areas and regulations are kept
without approval. Province and centre read. Ruled by Permendagri 12/2019. Of a urine test only the
number is kept, never a name; areas begin as *terbatas*, because a wrong word harms a whole quarter.
"""
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from app.engine import (
    Approvable,
    Base,
    Entity,
    Kind,
    Klasifikasi,
    Mapped,
    Problem,
    Regional,
    attachment,
    derived,
    field,
)
from app.models.berdasar import Berdasar
from app.models.ekososbud import dasar
from app.models.ekososbud.choices_p4gn import (
    JenisKegiatanP4gn,
    JenisProdukHukum,
    KategoriKawasan,
    KeadaanProdukHukum,
    SasaranP4gn,
)


class KegiatanP4gn(Regional, Approvable, Base):
    """One activity, with how many took part."""

    __entity__ = Entity(
        "Kegiatan P4GN", key=("nama", "tanggal"), icon="calendar",
        listed=("nama", "tanggal", "jenis", "sasaran", "jumlah_peserta", "anggaran"),
        filters=("jenis", "sasaran"), totals=("peserta_l", "peserta_p", "anggaran"),
        sort="-tanggal", law=dasar.P4GN,
        help="Sosialisasi, tes urine, pembentukan satgas, dan kegiatan lain P4GN.",
        sections=(("Kegiatan", "nama"), ("Peserta", "peserta_l"), ("Biaya", "anggaran")))

    nama: Mapped[str] = field(
        "Nama kegiatan", size=200, identity=True, search=True,
        help="Tema pada undangan atau laporan, misalnya Sosialisasi Bahaya Narkotika.",
        law=dasar.P4GN)
    tanggal: Mapped[date] = field(
        "Tanggal", identity=True, high="hari_ini", law=dasar.P4GN,
        help="Tanggal pelaksanaan; rekap memakai tanggal ini.")
    jenis: Mapped[JenisKegiatanP4gn] = field(
        "Jenis kegiatan", help="Pilih yang paling sesuai.", law=dasar.P4GN)
    sasaran: Mapped[SasaranP4gn] = field(
        "Sasaran", help="Lingkungan yang dituju kegiatan.", law=dasar.P4GN)
    lokasi: Mapped[str] = field(
        "Lokasi", size=200, help="Tempat kegiatan dilaksanakan.", law=dasar.P4GN)
    peserta_l: Mapped[int] = field(
        "Peserta laki-laki", low=0, default=0, unit="orang",
        help="Menurut daftar hadir; dijumlahkan dengan peserta perempuan.",
        law=dasar.P4GN)
    peserta_p: Mapped[int] = field(
        "Peserta perempuan", low=0, default=0, unit="orang",
        help="Menurut daftar hadir; dijumlahkan dengan peserta laki-laki.",
        law=dasar.P4GN)
    positif: Mapped[int | None] = field(
        "Hasil positif", low=0, unit="orang", law=dasar.P4GN,
        help="Banyaknya hasil positif; hanya untuk tes urine, tanpa nama orang.")
    hasil: Mapped[str | None] = field(
        "Hasil", help="Hasil dan tindak lanjut kegiatan, tanpa nama orang.", law=dasar.P4GN)
    anggaran: Mapped[Decimal | None] = field(
        "Anggaran", kind=Kind.RUPIAH, low=0, help="Biaya kegiatan.", law=dasar.P4GN)
    dokumentasi_id: Mapped[int | None] = attachment(
        "Dokumentasi", help="Laporan atau foto kegiatan.", law=dasar.P4GN)

    @derived("Jumlah peserta", Kind.INTEGER)
    def jumlah_peserta(self) -> int:
        """Add up who took part."""
        return (self.peserta_l or 0) + (self.peserta_p or 0)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask whether positives belong to a urine test and to those who took it."""
        if self.positif is None:
            if self.jenis == JenisKegiatanP4gn.TES_URINE:
                yield Problem("positif", "Isi banyaknya hasil positif, 0 bila tidak ada.",
                              at_submit=True)
        elif self.jenis and self.jenis != JenisKegiatanP4gn.TES_URINE:
            yield Problem("positif", "Kosongkan hasil positif karena kegiatan ini bukan tes urine.")
        elif self.positif > self.jumlah_peserta:
            yield Problem("positif", f"Hasil positif {self.positif} orang melebihi peserta "
                          f"{self.jumlah_peserta} orang.")


class KawasanRawanNarkoba(Regional, Base):
    """An area and how threatened it is."""

    __entity__ = Entity(
        "Kawasan rawan narkoba", key=("nama", "tanggal_pemetaan"), icon="map-pin",
        listed=("nama", "kecamatan", "desa_kelurahan", "kategori", "tahun", "tanggal_pemetaan"),
        filters=("kategori",), stock="tanggal_pemetaan", starts_as=Klasifikasi.TERBATAS,
        law=dasar.P4GN, help="Hasil pemetaan kawasan menurut tingkat kerawanannya.")

    nama: Mapped[str] = field(
        "Nama kawasan", size=200, identity=True, search=True,
        help="Sebutan kawasan, tanpa menyebut orang atau rumah tertentu.", law=dasar.P4GN)
    kecamatan: Mapped[str] = field(
        "Kecamatan", size=100, help="Nama kecamatan letak kawasan.", law=dasar.P4GN)
    desa_kelurahan: Mapped[str] = field(
        "Desa/Kelurahan", size=100, help="Nama desa atau kelurahan letak kawasan.",
        law=dasar.P4GN)
    kategori: Mapped[KategoriKawasan] = field(
        "Kategori", also=("Kategori kerawanan", "Tingkat kerawanan"),
        help="Tingkat kerawanan menurut pemetaan.", law=dasar.P4GN)
    tanggal_pemetaan: Mapped[date] = field(
        "Tanggal pemetaan", identity=True, high="hari_ini", law=dasar.P4GN,
        help="Tanggal hasil pemetaan ditetapkan; rekap memakai tanggal ini.")
    uraian: Mapped[str | None] = field(
        "Uraian", help="Dasar penilaian dan keadaan kawasan.", law=dasar.P4GN)
    tindak_lanjut: Mapped[str | None] = field(
        "Tindak lanjut", help="Upaya yang dilakukan di kawasan ini.", law=dasar.P4GN)

    @derived("Tahun", Kind.YEAR)
    def tahun(self) -> int | None:
        """Return the year of the mapping."""
        return self.tanggal_pemetaan.year if self.tanggal_pemetaan else None

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask whether the same area was already mapped in that year."""
        if not (self.wilayah_kode and self.nama and self.tahun):
            return
        for other in ask.find("kawasan_rawan_narkoba", wilayah_kode=self.wilayah_kode,
                              nama=self.nama, desa_kelurahan=self.desa_kelurahan):
            if other.id != self.id and other.tahun == self.tahun:
                yield Problem("nama", f"Kawasan ini sudah dipetakan pada tahun {self.tahun}.")
                return


class ProdukHukumP4gn(Berdasar, Regional, Base):
    """Whether a region has its regulation on P4GN, and which one."""

    __entity__ = Entity(
        "Produk hukum P4GN", key=("jenis", "tentang"), icon="gavel",
        listed=("tentang", "jenis", "keadaan", "nomor", "tahun_penetapan"),
        filters=("jenis", "keadaan"), law=dasar.P4GN,
        help="Peraturan daerah atau peraturan kepala daerah tentang fasilitasi P4GN.",
        unique=((("wilayah_kode", "jenis", "tentang"),
                 "Produk hukum ini sudah dicatat oleh kantor ini."),),
        sections=(("Produk hukum", "jenis"), ("Tautan SIDATKUM", "peraturan_id")))

    jenis: Mapped[JenisProdukHukum] = field(
        "Jenis", identity=True, help="Bentuk produk hukum.", law=dasar.P4GN)
    tentang: Mapped[str] = field(
        "Tentang", size=255, identity=True, search=True,
        help="Judul produk hukum atau rancangannya.", law=dasar.P4GN)
    keadaan: Mapped[KeadaanProdukHukum] = field(
        "Keadaan", help="Apakah produk hukum ini sudah ada.", law=dasar.P4GN)
    nomor: Mapped[str | None] = field(
        "Nomor", size=60, help="Nomor produk hukum; wajib bila sudah ada.", law=dasar.P4GN)
    tahun_penetapan: Mapped[int | None] = field(
        "Tahun penetapan", kind=Kind.YEAR, low=1945, high="tahun_ini",
        help="Tahun ditetapkan; wajib bila sudah ada.", law=dasar.P4GN)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask for number and year of what is there, and for none of what is not."""
        for name, said in (("nomor", "nomor"), ("tahun_penetapan", "tahun penetapan")):
            filled = getattr(self, name) is not None
            if self.keadaan == KeadaanProdukHukum.ADA and not filled:
                yield Problem(name, f"Isi {said} karena produk hukum sudah ada.")
            elif self.keadaan and self.keadaan != KeadaanProdukHukum.ADA and filled:
                yield Problem(name, f"Kosongkan {said} karena produk hukum belum ditetapkan.")
