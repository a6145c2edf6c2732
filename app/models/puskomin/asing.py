"""OrangAsing, Tka and LembagaAsing: who is here from abroad, on which permit, until when.

The petugas of the office in whose region they stay enters, the pengawas approves; who is cleared
for restricted data reads. Ruled by Permendagri 49/2010 (foreigners and foreign bodies) and 50/2010
(foreign workers). What is recorded is presence, permit and activity, never belief or opinion.
"""
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from app.engine import (
    Approvable,
    Base,
    Entity,
    Klasifikasi,
    Mapped,
    Problem,
    Reference,
    Regional,
    attachment,
    derived,
    field,
    ref,
)
from app.models import keputusan
from app.models.puskomin import dasar
from app.models.puskomin.choices_asing import IzinTinggal, JenisKelamin, JenisLembaga, KategoriAsing

PASPOR = re.compile(r"[A-Z0-9]{6,9}")


class DaftarNegara(Reference, Base):
    """A country whose passport a foreigner holds, or from which a body comes."""

    __entity__ = Entity(
        "Negara", key=("kode",), listed=("nama", "kode"), icon="world", sort="nama", shared=True,
        help="Daftar negara menurut kode dua huruf ISO 3166-1.", law=dasar.ORANG_ASING)

    kode: Mapped[str] = field(
        "Kode", size=20, identity=True, unique=True, search=True,
        help="Kode dua huruf ISO 3166-1, misalnya JP.", law=dasar.ORANG_ASING)
    nama: Mapped[str] = field(
        "Nama negara", size=80, identity=True, unique=True, search=True,
        help="Nama negara dalam bahasa Indonesia.", law=dasar.ORANG_ASING)
    sebutan_lain: Mapped[str | None] = field(
        "Sebutan lain", size=200, search=True, synonyms=True, law=dasar.ORANG_ASING,
        help="Nama lain yang juga dipakai pada tabel dan paspor, dipisahkan titik koma.")


class OrangAsing(Regional, Approvable, Base):
    """One stay of a foreigner in the region."""

    __entity__ = Entity(
        "Orang asing", key=("nama", "kewarganegaraan_id", "tanggal_datang"), icon="user-check",
        stock="tanggal_datang", expires="berlaku_sampai", ended="tanggal_keluar", similar=("nama",),
        listed=("nama", "kewarganegaraan_id", "kategori", "izin_tinggal", "berlaku_sampai",
                "tanggal_keluar"),
        filters=("kategori", "izin_tinggal", "kewarganegaraan_id"), law=dasar.ORANG_ASING,
        starts_as=Klasifikasi.TERBATAS,
        help="Orang asing yang berada di wilayah, dengan izin tinggal dan kegiatannya.",
        unique=((("wilayah_kode", "nama", "kewarganegaraan_id", "tanggal_datang"),
                 "Orang asing ini dengan tanggal datang tersebut sudah dicatat."),),
        sections=(("Orang", "nama"), ("Izin tinggal", "izin_tinggal"),
                  ("Keberadaan", "tanggal_datang")))

    nama: Mapped[str] = field(
        "Nama", size=120, identity=True, search=True, help="Nama sesuai paspor.",
        law=dasar.ORANG_ASING)
    jenis_kelamin: Mapped[JenisKelamin] = field(
        "Jenis kelamin", help="Sesuai paspor.", law=dasar.ORANG_ASING)
    kewarganegaraan_id: Mapped[int] = ref(
        "daftar_negara", "Kewarganegaraan", identity=True, help="Negara penerbit paspor.",
        law=dasar.ORANG_ASING)
    paspor_nomor: Mapped[str | None] = field(
        "Nomor paspor", size=20, private=True, law=dasar.ORANG_ASING,
        help="6 sampai 9 huruf kapital dan angka tanpa spasi; hanya terlihat oleh kantor sendiri.")
    paspor_berlaku: Mapped[date | None] = field(
        "Paspor berlaku sampai",
        help="Hari terakhir paspor; lazimnya sesudah izin tinggalnya berakhir.",
        law=dasar.ORANG_ASING)
    kategori: Mapped[KategoriAsing] = field(
        "Kategori", help="Keperluan utama selama di wilayah.", law=dasar.ORANG_ASING)

    izin_tinggal: Mapped[IzinTinggal] = field(
        "Izin tinggal", help="Jenis izin tinggal dari imigrasi.", law=dasar.ORANG_ASING)
    izin_nomor: Mapped[str | None] = field(
        "Nomor izin", also=("Nomor izin tinggal", "Nomor KITAS"),
        size=60, private=True, law=dasar.ORANG_ASING,
        help="Nomor izin tinggal; hanya terlihat oleh kantor sendiri.")
    berlaku_sampai: Mapped[date] = field(
        "Izin berlaku sampai",
        also=("Masa berlaku", "Masa berlaku izin", "Masa berlaku izin tinggal",
              "Masa berlaku ITAS/ITAP", "Masa berlaku KITAS", "Masa berlaku KITAS/KITAP"),
        law=dasar.ORANG_ASING,
        help="Hari terakhir izin tinggal; 30 hari sebelumnya kantor diingatkan.")
    sponsor: Mapped[str | None] = field(
        "Sponsor", also=("Penjamin", "Penjamin/sponsor"),
        size=200, search=True, law=dasar.ORANG_ASING,
        help="Lembaga atau perusahaan yang menjamin.")

    tanggal_datang: Mapped[date] = field(
        "Tanggal datang", identity=True, high="hari_ini", law=dasar.ORANG_ASING,
        help="Hari pertama di wilayah; rekap memakai tanggal ini.")
    tanggal_keluar: Mapped[date | None] = field(
        "Tanggal keluar", high="hari_ini", law=dasar.ORANG_ASING,
        help="Hari meninggalkan wilayah; kosong bila masih berada di wilayah.")
    alamat: Mapped[str] = field(
        "Alamat", also=("Alamat di Indonesia", "Tempat tinggal"), size=255,
        help="Tempat tinggal selama di wilayah.", law=dasar.ORANG_ASING)
    kecamatan: Mapped[str | None] = field(
        "Kecamatan", size=100, help="Nama kecamatan tempat tinggal.", law=dasar.ORANG_ASING)
    desa_kelurahan: Mapped[str | None] = field(
        "Desa/Kelurahan", size=100, help="Nama desa atau kelurahan tempat tinggal.",
        law=dasar.ORANG_ASING)
    kegiatan: Mapped[str] = field(
        "Kegiatan", also=("Tujuan/kegiatan", "Keperluan", "Pekerjaan", "Pekerjaan/jabatan"),
        help="Kegiatan yang dilakukan selama di wilayah.", law=dasar.ORANG_ASING)
    temuan: Mapped[str | None] = field(
        "Temuan", law=dasar.ORANG_ASING,
        help="Ketidaksesuaian izin atau kegiatan yang ditemukan tim, bila ada.")

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask the order of the dates, the permit against the stay, and the passport."""
        yield from keputusan.ordered(self, "tanggal_datang", "tanggal_keluar",
                                     "Tanggal keluar tidak boleh sebelum tanggal datang.")
        yield from keputusan.ordered(self, "tanggal_datang", "berlaku_sampai",
                                     "Izin harus berlaku sampai sesudah tanggal datang.")
        yield from self._stay(ask.today())
        if self.paspor_nomor and not PASPOR.fullmatch(self.paspor_nomor):
            yield Problem("paspor_nomor", "Nomor paspor lazimnya 6 sampai 9 huruf kapital dan "
                          "angka tanpa spasi.", warning=True)
        if self.paspor_berlaku and self.berlaku_sampai \
                and self.paspor_berlaku < self.berlaku_sampai:
            yield Problem("paspor_berlaku", "Paspor berakhir sebelum izin tinggal berakhir.",
                          warning=True)

    def _stay(self, today: date) -> Iterator[Problem]:
        akhir = self.tanggal_keluar or today
        if self.berlaku_sampai and self.berlaku_sampai < akhir:
            yield Problem("berlaku_sampai", "Izin tinggal sudah berakhir, sedangkan orangnya "
                          f"{'keluar sesudah itu' if self.tanggal_keluar else 'masih di wilayah'}.",
                          warning=True, at_submit=True)
        if self.kategori == KategoriAsing.TKA and self.izin_tinggal == IzinTinggal.KUNJUNGAN:
            yield Problem("izin_tinggal", "TKA lazimnya tinggal dengan KITAS atau KITAP, bukan "
                          "izin kunjungan.", warning=True, at_submit=True)


class Tka(Regional, Approvable, Base):
    """The employment of a foreigner who is recorded as TKA."""

    __entity__ = Entity(
        "Tenaga kerja asing", key=("perusahaan", "orang_asing_id", "berlaku_mulai"),
        icon="briefcase", stock="berlaku_mulai", expires="berlaku_sampai",
        listed=("perusahaan", "orang_asing_id", "jabatan", "lokasi_kerja", "berlaku_mulai",
                "berlaku_sampai"),
        filters=("orang_asing_id",), law=dasar.TKA, starts_as=Klasifikasi.TERBATAS,
        help="Pekerjaan tenaga kerja asing: pemberi kerja, jabatan, dan pengesahan RPTKA.",
        unique=((("wilayah_kode", "orang_asing_id", "perusahaan", "berlaku_mulai"),
                 "Pekerjaan ini sudah dicatat."),),
        sections=(("Pekerjaan", "perusahaan"), ("Pengesahan", "rptka_nomor"),
                  ("Pendamping", "pendamping")))

    perusahaan: Mapped[str] = field(
        "Perusahaan", size=200, identity=True, search=True, help="Nama pemberi kerja.",
        law=dasar.TKA)
    orang_asing_id: Mapped[int] = ref(
        "orang_asing", "Orang asing", also=("Nama TKA", "Nama tenaga kerja asing", "TKA"),
        identity=True, offered=("kategori", {"": (KategoriAsing.TKA,)}), law=dasar.TKA,
        help="Hanya orang yang kategorinya TKA.")
    jabatan: Mapped[str] = field(
        "Jabatan", size=120,
        help="Jabatan yang disahkan pada RPTKA, bukan sebutan sehari-hari.",
        law=dasar.TKA)
    lokasi_kerja: Mapped[str] = field(
        "Lokasi kerja", size=255, help="Alamat tempat bekerja.", law=dasar.TKA)

    rptka_nomor: Mapped[str | None] = field(
        "Nomor RPTKA/notifikasi", size=80, search=True, law=dasar.TKA,
        help="Ditulis persis seperti pada surat pengesahannya.")
    berlaku_mulai: Mapped[date] = field(
        "Berlaku mulai", identity=True, law=dasar.TKA,
        help="Hari pertama pengesahan; grafik memakai tanggal ini.")
    berlaku_sampai: Mapped[date] = field(
        "Berlaku sampai", law=dasar.TKA,
        help="Hari terakhir pengesahan; 30 hari sebelumnya kantor diingatkan.")
    berkas_id: Mapped[int | None] = attachment(
        "Berkas pengesahan", help="Pindaian RPTKA atau notifikasi.", law=dasar.TKA)

    pendamping: Mapped[str | None] = field(
        "Tenaga kerja pendamping", size=120, law=dasar.TKA,
        help="Nama tenaga kerja Indonesia yang mendampingi.")
    pendamping_jabatan: Mapped[str | None] = field(
        "Jabatan pendamping", size=120, help="Jabatan tenaga kerja pendamping.", law=dasar.TKA)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask the dates, that the person is a TKA, and whether somebody accompanies."""
        yield from keputusan.ordered(self, "berlaku_mulai", "berlaku_sampai",
                                     "Berlaku sampai harus sesudah berlaku mulai.", same=False)
        orang = ask.get("orang_asing", self.orang_asing_id) if self.orang_asing_id else None
        if orang is not None and orang.kategori not in (None, KategoriAsing.TKA):
            yield Problem("orang_asing_id", f"{orang.nama} dicatat sebagai "
                          f"{orang.kategori.label}, bukan TKA.")
        if self.berlaku_sampai and not self.rptka_nomor:
            yield Problem("rptka_nomor", "Isi nomor pengesahan RPTKA atau notifikasinya.",
                          warning=True, at_submit=True)
        if not self.pendamping:
            yield Problem("pendamping", "Belum ada tenaga kerja Indonesia yang mendampingi.",
                          warning=True, at_submit=True)


class LembagaAsing(Regional, Approvable, Base):
    """A foreign body at work in the region, and on which permit."""

    __entity__ = Entity(
        "Lembaga asing", key=("nama",), icon="building-skyscraper", stock="tanggal_mulai",
        expires="berlaku_sampai", similar=("nama",),
        listed=("nama", "negara_id", "jenis", "mitra", "berlaku_sampai", "tanggal_mulai"),
        filters=("jenis", "negara_id"), law=dasar.ORANG_ASING, starts_as=Klasifikasi.TERBATAS,
        help="Ormas dan lembaga asing yang berkegiatan di wilayah.",
        sections=(("Lembaga", "nama"), ("Izin dan kerja sama", "izin_nomor"),
                  ("Kegiatan", "kegiatan")))

    nama: Mapped[str] = field(
        "Nama lembaga", size=200, identity=True, unique="kantor", search=True,
        help="Nama resmi pada izin atau naskah kerja sama.",
        law=dasar.ORANG_ASING)
    negara_id: Mapped[int] = ref(
        "daftar_negara", "Negara asal", also=("Negara",),
        help="Negara tempat lembaga didirikan.",
        law=dasar.ORANG_ASING)
    jenis: Mapped[JenisLembaga] = field(
        "Jenis lembaga", help="Pilih yang paling sesuai.", law=dasar.ORANG_ASING)
    ormas_nomor: Mapped[str | None] = field(
        "Nomor registrasi ormas", points_to="ormas.nomor_registrasi", law=dasar.ORMAS_ASING,
        help="Nomor registrasinya pada SIORMAS, ditulis persis; hanya untuk ormas asing.")
    alamat: Mapped[str] = field(
        "Alamat", size=255, help="Alamat kantor di wilayah.", law=dasar.ORANG_ASING)

    izin_nomor: Mapped[str | None] = field(
        "Nomor izin", size=80, help="Izin prinsip, izin operasional, atau memorandum kerja sama.",
        law=dasar.ORANG_ASING)
    tanggal_mulai: Mapped[date] = field(
        "Berkegiatan sejak", also=("Mulai berkegiatan",),
        high="hari_ini", law=dasar.ORANG_ASING,
        help="Hari pertama berkegiatan di wilayah; grafik memakai tanggal ini.")
    berlaku_sampai: Mapped[date | None] = field(
        "Izin berlaku sampai", law=dasar.ORANG_ASING,
        help="Hari terakhir izin; 30 hari sebelumnya kantor diingatkan.")
    mitra: Mapped[str | None] = field(
        "Mitra", also=("Mitra lokal",),
        size=200, help="Perangkat daerah atau lembaga mitra di Indonesia.",
        law=dasar.ORANG_ASING)

    kegiatan: Mapped[str] = field(
        "Kegiatan", also=("Bidang kegiatan",),
        help="Program dan tempat kegiatannya.", law=dasar.ORANG_ASING)
    tenaga_asing: Mapped[int | None] = field(
        "Tenaga asing", also=("TKA", "Tenaga kerja asing"),
        low=0, unit="orang", help="Banyaknya orang asing yang bekerja padanya.",
        law=dasar.ORANG_ASING)
    tenaga_indonesia: Mapped[int | None] = field(
        "Tenaga Indonesia", also=("TKI", "Tenaga kerja Indonesia"),
        low=0, unit="orang", law=dasar.ORANG_ASING,
        help="Banyaknya tenaga kerja Indonesia yang bekerja padanya.")
    temuan: Mapped[str | None] = field(
        "Temuan", help="Ketidaksesuaian izin atau kegiatan, bila ada.", law=dasar.ORANG_ASING)

    @derived("Masa izin")
    def masa_izin(self) -> str:
        """Say from when to when the body is allowed."""
        return keputusan.term(self.tanggal_mulai, self.berlaku_sampai)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask the order of the dates, whether the permit still holds, and the register of ormas."""
        yield from self._registered()
        yield from keputusan.ordered(self, "tanggal_mulai", "berlaku_sampai",
                                     "Izin harus berlaku sampai sesudah mulai berkegiatan.")
        if self.berlaku_sampai and not self.izin_nomor:
            yield Problem("izin_nomor", "Isi nomor izin yang masa berlakunya tertulis.",
                          warning=True, at_submit=True)
        if self.berlaku_sampai and self.berlaku_sampai < ask.today():
            yield Problem("berlaku_sampai", "Izin lembaga ini sudah berakhir.", warning=True,
                          at_submit=True)

    def _registered(self) -> Iterator[Problem]:
        if self.jenis == JenisLembaga.ORMAS_ASING and not self.ormas_nomor:
            yield Problem("ormas_nomor", "Ormas asing ini belum dihubungkan dengan datanya pada "
                          "SIORMAS.", warning=True, at_submit=True)
        elif self.ormas_nomor and self.jenis and self.jenis != JenisLembaga.ORMAS_ASING:
            yield Problem("ormas_nomor", "Nomor registrasi ormas hanya untuk ormas asing.")
