"""Pengaturan: the regions, and each office's own settings on which rights and paper stand.

The centre keeps the regions (Kepmendagri 300.2.2-2138 Tahun 2025); every office keeps its own
name, address, bidang model (Kepmendagri 100-441 Tahun 2019), letter names, number patterns and
signatories. Nothing of a subsystem's subject stands here.
"""
from datetime import date
from decimal import Decimal
from itertools import combinations

from app.engine import (
    Base,
    Choice,
    Entity,
    Kind,
    Mapped,
    Part,
    Problem,
    Reference,
    Regional,
    Subsystem,
    attachment,
    field,
    many,
    owner,
)
from app.engine.base import CODE
from app.engine.patterns import DEFAULT, check, meet
from app.models import kode as kode_wilayah
from app.models import letak
from app.models.libur import HariLibur, HariLiburDaerah
from app.models.naskah import KetentuanSurat


class Tingkat(Choice):
    """The level and administrative kind of a region."""

    PUSAT = "pusat", "Pusat", "Direktorat Jenderal Politik dan Pemerintahan Umum."
    PROVINSI = "provinsi", "Provinsi", "Daerah tingkat provinsi."
    KABUPATEN = "kabupaten", "Kabupaten", "Daerah otonom kabupaten."
    KOTA = "kota", "Kota", "Daerah otonom kota."
    KABUPATEN_ADMINISTRATIF = ("kabupaten_administratif", "Kabupaten Administratif",
                               "Wilayah administratif di Daerah Khusus Jakarta.")
    KOTA_ADMINISTRATIF = ("kota_administratif", "Kota Administratif",
                          "Wilayah administratif di Daerah Khusus Jakarta.")
    KECAMATAN = "kecamatan", "Kecamatan", "Bagian wilayah kabupaten atau kota."
    DESA = "desa", "Desa", "Desa atau yang disebut dengan nama lain."
    KELURAHAN = "kelurahan", "Kelurahan", "Perangkat kecamatan."


class Wilayah(Reference, Base):
    """A region by its Kemendagri code, with validity and lineage."""

    __entity__ = Entity(
        "Wilayah", key=("kode",), listed=("nama", "kode", "tingkat", "ibu_kota", "kode_induk"),
        filters=("tingkat",), sort="kode", icon="map-pin",
        help="Kode dan nama wilayah administrasi pemerintahan.",
        law="Kepmendagri 300.2.2-2138 Tahun 2025")
    kode: Mapped[str] = field("Kode", size=13, stored=CODE, identity=True, unique="mutlak",
                              search=True, help="Kode Kemendagri, misalnya 32.73; bukan kode BPS.",
                              law="Permendagri 58 Tahun 2021")
    nama: Mapped[str] = field("Nama", size=120, identity=True, search=True,
                              help="Nama resmi; kabupaten dan kota ditulis dengan sebutannya.")
    tingkat: Mapped[Tingkat] = field("Tingkat", identity=True, help="Tingkat pemerintahan.")
    kode_induk: Mapped[str | None] = field("Kode induk", size=13, stored=CODE,
                                           help="Kode wilayah setingkat di atasnya.")
    ibu_kota: Mapped[str | None] = field("Ibu kota", size=80, help="Tempat kedudukan pemerintah.")
    berlaku_sejak: Mapped[date | None] = field("Berlaku sejak", help="Tanggal wilayah dibentuk.")
    berlaku_sampai: Mapped[date | None] = field("Berlaku sampai",
                                                help="Kosong bila masih berlaku.")
    dasar_hukum: Mapped[str | None] = field("Dasar hukum", size=120,
                                            help="Undang-undang pembentukannya.")
    kode_lama: Mapped[str | None] = field("Kode lama", size=13,
                                          help="Kode sebelum pemekaran, bila ada.")
    luas_km2: Mapped[Decimal | None] = field("Luas", low=0, unit="km²",
                                             help="Luas wilayah menurut keputusan Menteri.")
    jumlah_penduduk: Mapped[int | None] = field("Jumlah penduduk", low=0, unit="jiwa",
                                                help="Penduduk terdaftar pada akhir tahun data.")
    tahun_penduduk: Mapped[int | None] = field("Tahun data penduduk", kind=Kind.YEAR, low=1945,
                                                high="tahun_ini",
        help="Tahun sensus atau proyeksi asal jumlah penduduk.")
    lintang: Mapped[Decimal | None] = field("Lintang", kind=Kind.LATITUDE,
                                            help="Letak ibu kota, misalnya -6,914744.")
    bujur: Mapped[Decimal | None] = field("Bujur", kind=Kind.LONGITUDE,
                                          help="Letak ibu kota, misalnya 107,609810.")

    def problems(self, ask):
        """Dates in order, the code of its level, a parent that is known."""
        if self.berlaku_sejak and self.berlaku_sampai and self.berlaku_sampai < self.berlaku_sejak:
            yield Problem("berlaku_sampai", "Tidak boleh sebelum tanggal berlaku.")
        if (self.jumlah_penduduk is None) != (self.tahun_penduduk is None):
            yield Problem("tahun_penduduk" if self.tahun_penduduk is None else "jumlah_penduduk",
                          "Jumlah penduduk dan tahun datanya diisi bersama.")
        yield from letak.halved(self)
        if self.kode_induk and not ask.exists("wilayah", kode=self.kode_induk):
            yield Problem("kode_induk", "Kode induk tidak ada pada daftar wilayah.")
        yield from kode_wilayah.problems(self)


class Sebutan(Choice):
    """What the office is called."""

    BADAN = "badan", "Badan", "Badan Kesatuan Bangsa dan Politik."
    KANTOR = "kantor", "Kantor", "Kantor Kesatuan Bangsa dan Politik."
    SUKU_BADAN = "suku_badan", "Suku Badan", "Pada wilayah administratif Daerah Khusus Jakarta."
    DITJEN = "ditjen", "Direktorat Jenderal", "Di tingkat pusat."


class ModelBidang(Choice):
    """How many bidang the office has; decides which bidang keeps which subsystem."""

    DUA = "2", "Dua bidang", "Kesatuan Bangsa; Politik Dalam Negeri dan Ormas."
    TIGA = "3", "Tiga bidang", "Ideologi dan Ekososbud; Poldagri dan Ormas; Kewaspadaan."
    EMPAT = "4", "Empat bidang", "Ideologi; Poldagri; Ekososbud dan Ormas; Kewaspadaan."


class Kertas(Choice):
    """Paper an office prints on by default."""

    A4 = "A4", "A4", "210 x 297 mm."
    F4 = "F4", "F4 (folio)", "215 x 330 mm."


class Deret(Choice):
    """A series of document numbers that an office draws."""

    ORMAS = "ormas", "Nomor registrasi ormas", "Diambil saat data ormas disetujui."
    LAPOR_KEBERADAAN = ("lapor_keberadaan", "Surat keterangan keberadaan ormas",
                        "Diambil saat laporan keberadaan disetujui.")
    PERMOHONAN_SKT = ("permohonan_skt", "Nomor tiket permohonan SKT",
                      "Diambil saat permohonan dicatat.")
    SURAT_PENELITIAN = ("surat_penelitian", "Surat keterangan penelitian",
                        "Diambil saat permohonan penelitian disetujui.")
    REKAP = "rekap", "Rekap resmi", "Diambil saat rekap diterbitkan."
    SURAT_KELUAR = ("surat_keluar", "Surat keluar",
                    "Diambil saat surat yang datanya tidak bernomor diterbitkan.")


class UnitKerja(Regional, Base):
    """One office: Badan or Kantor Kesbangpol of a region, or the directorate-general."""

    __entity__ = Entity(
        "Unit Kerja", key=("nama",), listed=("nama", "kota_surat", "model_bidang", "telepon"),
        unique=((("wilayah_kode",), "Kantor wilayah ini sudah terdaftar."),),
        sections=(("Kantor", "nama"), ("Kop surat", "pemerintah"), ("Surat", "sebutan_surat")),
        icon="building", writers=("pengawas", "admin"), sort="wilayah_kode",
        help="Nama, alamat, kop, penandatangan, dan pola nomor kantor.",
        law="Kepmendagri 100-441 Tahun 2019")
    nama: Mapped[str] = field("Nama kantor", size=160, identity=True, search=True,
                              help="Nama perangkat daerah, tercetak pada kop surat.")
    sebutan: Mapped[Sebutan] = field("Sebutan", default=Sebutan.BADAN, help="Bentuk kantor.")
    model_bidang: Mapped[ModelBidang | None] = field(
        "Model bidang", help="Banyaknya bidang pada kantor ini.",
        law="Kepmendagri 100-441 Tahun 2019")
    pemerintah: Mapped[str] = field("Baris pertama kop", size=160,
                                    help="Misalnya PEMERINTAH KOTA BANDUNG.")
    alamat: Mapped[str | None] = field("Alamat", size=200,
        help="Jalan, nomor, dan kota seperti dicetak pada kop surat.")
    kode_pos: Mapped[str | None] = field("Kode pos", kind=Kind.POSTCODE, help="Lima angka.")
    telepon: Mapped[str | None] = field("Telepon", kind=Kind.PHONE,
        help="Dengan kode daerah, seperti dicetak pada kop surat.")
    surel: Mapped[str | None] = field("Pos-el", kind=Kind.EMAIL, help="Alamat pos-el kantor.")
    laman: Mapped[str | None] = field("Laman", kind=Kind.URL, help="Situs kantor.")
    lambang_id: Mapped[int | None] = attachment(
        "Lambang daerah", accepts=("png", "jpg"), max_mb=2, max_side=1500,
        help="Gambar lambang untuk kop surat; PNG atau JPG.")
    lambang_negara_id: Mapped[int | None] = attachment(
        "Lambang negara", accepts=("png", "jpg"), max_mb=2, max_side=1500,
        help="Gambar lambang negara untuk kop kepala daerah; kosong tercetak tanpa lambang.")
    kertas: Mapped[Kertas] = field("Kertas", default=Kertas.A4, help="Ukuran kertas cetakan.")
    kata_penyambung: Mapped[bool | None] = field(
        "Kata penyambung", help="Kata pertama halaman berikutnya di kaki kanan tiap halaman surat. "
                                "Kosong berarti ya di pusat dan tidak di daerah.")
    kota_surat: Mapped[str | None] = field("Tempat surat", size=80,
                                           help="Nama kota di depan tanggal surat.")
    sebutan_surat: Mapped[str | None] = field(
        "Sebutan surat keterangan ormas", size=120,
        help="Misalnya Surat Keterangan Melapor; tiap daerah dapat berbeda.",
        law="Permendagri 57 Tahun 2017")
    penandatangan: Mapped[list["Penandatangan"]] = many(
        "penandatangan", "Penandatangan", "Yang tertulis pada blok tanda tangan, urut dari kiri.")
    pola_nomor: Mapped[list["PolaNomor"]] = many(
        "pola_nomor", "Pola nomor", "Cara kantor ini menulis nomor dokumen.")
    ketentuan_surat: Mapped[list[KetentuanSurat]] = many(
        "ketentuan_surat", "Ketentuan surat", "Sifat dan tembusan setiap jenis surat.")

    def problems(self, ask):
        """At most two signatories in use, one pattern per series, one rule per letter."""
        used = [row for row in self.penandatangan if row.dipakai]
        heads = [row for row in used if row.kop_kepala_daerah]
        if len(used) - len(heads) > 2:
            yield Problem("penandatangan", "Paling banyak dua penandatangan yang dipakai.")
        if len(heads) > 1:
            yield Problem("penandatangan", "Paling banyak satu penandatangan dengan kop kepala "
                                           "daerah yang dipakai.")
        if not heads and any(row.kop_kepala_daerah for row in self.ketentuan_surat):
            yield Problem("ketentuan_surat", "Surat dengan kop kepala daerah memerlukan "
                                             "penandatangan dengan kop kepala daerah.")
        series = [row.deret for row in self.pola_nomor if row.deret]
        if len(series) != len(set(series)):
            yield Problem("pola_nomor", "Satu deret hanya memiliki satu pola.")
        yield from self._alike()
        letters = [row.surat for row in self.ketentuan_surat if row.surat]
        if len(letters) != len(set(letters)):
            yield Problem("ketentuan_surat", "Satu jenis surat hanya memiliki satu ketentuan.")

    def _alike(self):
        """No two series may ever give one number, by patterns of their own or by the usual one."""
        own = {row.deret: row.pola for row in self.pola_nomor if row.deret and row.pola}
        series = [(own.get(each, DEFAULT), each) for each in Deret]
        for one, other in combinations(series, 2):
            if (one[1] in own or other[1] in own) and meet(one, other, self.wilayah_kode or ""):
                yield Problem("pola_nomor", (
                    f"Deret “{one[1].label}” dan “{other[1].label}” dapat menghasilkan nomor yang "
                    "sama. Bedakan polanya, misalnya dengan {deret}."))


class Awalan(Choice):
    """In which capacity somebody signs."""

    LANGSUNG = "langsung", "Langsung", "Menandatangani atas jabatannya sendiri."
    ATAS_NAMA = "a.n.", "a.n.", "Atas nama atasannya, dengan pelimpahan wewenang."
    UNTUK_BELIAU = "u.b.", "u.b.", "Untuk beliau, setingkat di bawah penerima wewenang."
    PLT = "Plt.", "Plt.", "Pelaksana tugas."
    PLH = "Plh.", "Plh.", "Pelaksana harian."


class Penandatangan(Part, Base):
    """Who signs for the office; never filled by the machine."""

    __entity__ = Entity("Penandatangan", key=("jabatan",), listed=("jabatan", "nama"),
                        law="Permendagri 1/2023")
    unit_kerja_id: Mapped[int] = owner("unit_kerja")
    awalan: Mapped[Awalan | None] = field("Kewenangan", help="Langsung, a.n., u.b., Plt., Plh.")
    atas_nama: Mapped[str | None] = field(
        "Atas nama", size=200, help="Untuk a.n. dan u.b.: jabatan yang diatasnamakan, misalnya "
                                    "Wali Kota Bandung; u.b. menulis dua, dipisah titik koma.")
    jabatan: Mapped[str] = field("Jabatan", size=160, identity=True,
                                 help="Ditulis seperti pada surat.")
    nama: Mapped[str | None] = field("Nama dan gelar", size=120,
                                     help="Kosong tercetak sebagai garis.")
    pangkat: Mapped[str | None] = field("Pangkat (golongan)", size=80,
                                        help="Misalnya Pembina Utama Muda (IV/c).")
    nip: Mapped[str | None] = field("NIP", kind=Kind.NIP,
        help="18 angka; dicetak di bawah nama pada naskah yang diterbitkan.")
    dipakai: Mapped[bool | None] = field("Dipakai", help="Ya bila tercetak pada rekap; surat "
                                                            "ditandatangani yang pertama.")
    kop_kepala_daerah: Mapped[bool | None] = field(
        "Kop kepala daerah", help="Ya bagi gubernur, bupati, wali kota, atau yang menandatangani "
                                  "atas namanya: hanya surat berkop kepala daerah, bukan rekap.")


    def problems(self, ask):
        """Who signs for others names them: one for a.n., two for u.b.; nobody else names any."""
        above = [part for part in (self.atas_nama or "").split(";") if part.strip()]
        if above and self.awalan not in (Awalan.ATAS_NAMA, Awalan.UNTUK_BELIAU):
            yield Problem("atas_nama", "Hanya tercetak pada a.n. dan u.b.: pilih kewenangan itu "
                                       "atau kosongkan. Plt. atau Plh. yang menandatangani atas "
                                       "nama atasannya ditulis a.n., dengan jabatan misalnya "
                                       "Plt. Sekretaris Daerah.")
        if self.awalan == Awalan.ATAS_NAMA and not above:
            yield Problem("atas_nama", "Tulis jabatan yang diatasnamakan, misalnya Wali Kota "
                                       "Bandung.")
        elif self.awalan == Awalan.UNTUK_BELIAU and len(above) < 2:
            yield Problem("atas_nama", "Tulis dua jabatan, dipisah titik koma: yang "
                                       "diatasnamakan, lalu yang menerima wewenang darinya, "
                                       "misalnya Wali Kota Bandung; Sekretaris Daerah.")


class PolaNomor(Part, Base):
    """How the office writes the numbers of one series."""

    __entity__ = Entity("Pola nomor", key=("deret",), listed=("deret", "pola"),
                        law="Permendagri 1/2023; Permendagri 83/2022")
    unit_kerja_id: Mapped[int] = owner("unit_kerja")
    deret: Mapped[Deret] = field("Deret", identity=True, help="Dokumen yang dinomori.")
    pola: Mapped[str] = field("Pola", size=80, identity=True,
                              help="Tanda: {urut}, {urut:4}, {bulan}, {tahun}, {wilayah}, "
                                   "{deret}, {kode}.")

    def problems(self, ask):
        """The pattern must hold the running number; only letters have a code of their own."""
        sentence = check(self.pola or "", self.deret or "")
        if self.pola and sentence:
            yield Problem("pola", sentence)
        elif "{kode}" in (self.pola or "") and self.deret != Deret.SURAT_KELUAR:
            yield Problem("pola", "Tanda {kode} hanya untuk deret Surat keluar; pada deret lain "
                                  "tulis kode klasifikasinya langsung pada pola.")


SUBSYSTEM = Subsystem(
    code="pengaturan", label="Pengaturan", long_label="Pengaturan Kantor dan Daftar Rujukan",
    order=900, icon="settings", entities=(
        UnitKerja, Penandatangan, PolaNomor, KetentuanSurat, Wilayah, HariLibur, HariLiburDaerah),
    foundation=True)
