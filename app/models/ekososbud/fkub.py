"""Fkub: the forum of religious harmony of a province or kabupaten/kota, its members and doings.

The petugas of the office that facilitates it enters, the pengawas of that office approves; province
and centre read which forums stand. Ruled by PBM 9/2006 and 8/2006. A member is kept as the
representative of a community, with the religion represented, never with a belief of the person's.
"""
from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from app.engine import (
    Approvable,
    Base,
    Entity,
    Kind,
    Mapped,
    Part,
    Problem,
    Regional,
    attachment,
    derived,
    field,
    inside,
    many,
    owner,
)
from app.models.berdasar import Berdasar
from app.models.ekososbud import dasar, forum
from app.models.ekososbud.choices import (
    AgamaDiwakili,
    JabatanForum,
    JenisKegiatanFkub,
    JenisKelamin,
    Tingkat,
)

ANGGOTA_PROVINSI = 21
ANGGOTA_KABUPATEN_KOTA = 17
SATU_ORANG = (JabatanForum.KETUA, JabatanForum.SEKRETARIS)


class FkubAnggota(Part, Base):
    """One seat of the forum and whom it represents."""

    __entity__ = Entity(
        "Anggota FKUB", key=("nama",), icon="users-group",
        listed=("nama", "agama_diwakili", "jabatan", "unsur"), law=dasar.FKUB_ANGGOTA,
        help="Anggota sesuai surat keputusan, dengan agama yang diwakilinya.")

    fkub_id: Mapped[int] = owner("fkub")
    nama: Mapped[str] = field(
        "Nama", size=120, identity=True, help="Nama wakil sesuai surat keputusan.",
        law=dasar.FKUB_ANGGOTA)
    agama_diwakili: Mapped[AgamaDiwakili] = field(
        "Agama yang diwakili", also=("Agama",), law=dasar.FKUB_ANGGOTA,
        help="Umat yang diwakili dalam forum, bukan catatan tentang keyakinan pribadi.")
    jabatan: Mapped[JabatanForum] = field(
        "Jabatan", default=JabatanForum.ANGGOTA,
        help="Ketua, wakil ketua, sekretaris, wakil sekretaris, atau anggota menurut SK.",
        law=dasar.FKUB_ANGGOTA)
    unsur: Mapped[str | None] = field(
        "Unsur", size=120, help="Majelis atau organisasi yang diwakili.", law=dasar.FKUB_ANGGOTA)
    jenis_kelamin: Mapped[JenisKelamin | None] = field(
        "Jenis kelamin", help="Untuk menghitung keterwakilan perempuan.", law=dasar.FKUB_ANGGOTA)


class FkubKegiatan(Part, Base):
    """One thing the forum did."""

    __entity__ = Entity(
        "Kegiatan FKUB", key=("tanggal", "jenis"), icon="calendar",
        listed=("tanggal", "jenis", "jumlah_peserta", "hasil"), law=dasar.FKUB_TUGAS,
        help="Dialog, rekomendasi, sosialisasi, dan mediasi yang dilaksanakan.")

    fkub_id: Mapped[int] = owner("fkub")
    tanggal: Mapped[date] = field(
        "Tanggal", identity=True, high="hari_ini", help="Tanggal kegiatan dilaksanakan.",
        law=dasar.FKUB_TUGAS)
    jenis: Mapped[JenisKegiatanFkub] = field(
        "Jenis kegiatan", identity=True, help="Pilih menurut tugas FKUB.", law=dasar.FKUB_TUGAS)
    jumlah_peserta: Mapped[int | None] = field(
        "Jumlah peserta", low=0, unit="orang", help="Banyaknya orang yang hadir.",
        law=dasar.FKUB_TUGAS)
    hasil: Mapped[str | None] = field(
        "Hasil", help="Kesepakatan atau rekomendasi yang dicapai.", law=dasar.FKUB_TUGAS)
    dokumentasi_id: Mapped[int | None] = attachment(
        "Dokumentasi", help="Notula, rekomendasi, atau foto kegiatan.", law=dasar.FKUB_TUGAS)


class FkubTahunan(Part, Base):
    """Money and the report of one year."""

    __entity__ = Entity(
        "Anggaran dan laporan FKUB", key=("tahun",), icon="cash",
        listed=("tahun", "anggaran", "realisasi", "tanggal_laporan"), sort="-tahun",
        law=dasar.FKUB, help="Hibah dan laporan kinerja FKUB setiap tahun.")

    fkub_id: Mapped[int] = owner("fkub")
    tahun: Mapped[int] = field(
        "Tahun", kind=Kind.YEAR, identity=True, low=2006, high="tahun_depan",
        help="Tahun anggaran dana dan laporan kinerja pada baris ini.",
        law=dasar.FKUB)
    anggaran: Mapped[Decimal | None] = field(
        "Anggaran hibah", kind=Kind.RUPIAH, low=0, help="Hibah APBD pada tahun ini.",
        law=dasar.FKUB)
    realisasi: Mapped[Decimal | None] = field(
        "Realisasi", kind=Kind.RUPIAH, low=0, help="Hibah yang sudah dipakai pada tahun ini.",
        law=dasar.FKUB)
    tanggal_laporan: Mapped[date | None] = field(
        "Tanggal laporan kinerja", high="hari_ini", law=dasar.FKUB,
        help="Tanggal laporan kinerja tahunan diterima; kosong bila belum ada.")
    laporan_id: Mapped[int | None] = attachment(
        "Laporan kinerja", help="Laporan kinerja tahunan FKUB.", law=dasar.FKUB)


class Fkub(Berdasar, forum.Forum, Regional, Approvable, Base):
    """A FKUB for one term, as its decree names it."""

    SEBUTAN = "FKUB"

    __entity__ = Entity(
        "FKUB", key=("nomor_sk",), icon="heart-handshake", stock="tanggal_sk",
        listed=("nomor_sk", "periode", "ketua", "anggaran_hibah", "kantor"),
        expires="periode_selesai",
        filters=("kantor",), totals=("anggaran_hibah",), law=dasar.FKUB,
        help="Forum Kerukunan Umat Beragama tingkat provinsi dan kabupaten/kota.",
        unique=((("wilayah_kode", "nomor_sk"), "Nomor SK ini sudah dicatat oleh kantor ini."),
                (("wilayah_kode", "periode_mulai"),
                 "FKUB dengan periode mulai ini sudah dicatat oleh kantor ini.")),
        sections=(("Pembentukan", "nomor_sk"), ("Dasar hukum", "peraturan_id"),
                  ("Kepengurusan", "ketua"), ("Sekretariat", "kantor"),
                  ("Anggaran", "anggaran_hibah")))

    ketua: Mapped[str] = field(
        "Ketua", size=120, search=True, help="Nama ketua sesuai surat keputusan.",
        law=dasar.FKUB_ANGGOTA)
    sekretaris: Mapped[str] = field(
        "Sekretaris", size=120, help="Nama sekretaris sesuai surat keputusan.",
        law=dasar.FKUB_ANGGOTA)
    ketua_penasihat: Mapped[str | None] = field(
        "Ketua dewan penasihat", size=120, law=dasar.FKUB_PENASIHAT,
        help="Wakil kepala daerah atau pejabat yang ditetapkan.")
    sekretaris_penasihat: Mapped[str | None] = field(
        "Sekretaris dewan penasihat", size=120, law=dasar.FKUB_PENASIHAT,
        help="Kepala Badan Kesbangpol atau pejabat yang ditetapkan.")

    anggaran_hibah: Mapped[Decimal | None] = field(
        "Anggaran hibah per tahun", also=("Dana hibah", "Dana hibah APBD", "Hibah"),
        kind=Kind.RUPIAH, low=0, law=dasar.FKUB,
        help="Hibah APBD untuk tahun berjalan; tahun lain ditulis pada anggaran dan laporan.")

    anggota: Mapped[list[FkubAnggota]] = many(
        "fkub_anggota", "Anggota", "Paling banyak 21 orang di provinsi, 17 di kabupaten/kota.")
    kegiatan: Mapped[list[FkubKegiatan]] = many(
        "fkub_kegiatan", "Kegiatan", "Kegiatan selama periode ini.")
    tahunan: Mapped[list[FkubTahunan]] = many(
        "fkub_tahunan", "Anggaran dan laporan tahunan", "Satu baris untuk setiap tahun.")

    @derived("Tingkat")
    def tingkat_forum(self) -> str:
        """Say the level of the region; a FKUB stands at no other than the office's."""
        if not self.wilayah_kode:
            return ""
        return (Tingkat.KABUPATEN_KOTA if "." in self.wilayah_kode else Tingkat.PROVINSI).label

    @derived("Anggaran hibah", Kind.RUPIAH, on_day=True)
    def anggaran_pada(self, day: date) -> Decimal | None:
        """Return the grant of the year of a day: as written for that year, else the yearly one."""
        tahunan = next((row.anggaran for row in self.tahunan if row.tahun == day.year), None)
        return self.anggaran_hibah if tahunan is None else tahunan

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask the rules of every forum, then size and composition after PBM 2006 Pasal 10."""
        yield from super().problems(ask)
        yield from forum.twice(self.anggota, "anggota", ("nama", "agama_diwakili"),
                               "Anggota ini ditulis lebih dari satu kali.")
        yield from forum.twice(self.tahunan, "tahunan", ("tahun",),
                               "Tahun ini ditulis lebih dari satu kali.")
        yield from self._size(ask)
        yield from self._composition()
        yield from self._in_office()
        yield from self._years(ask.today().year)

    def _size(self, ask: Any) -> Iterator[Problem]:
        if not self.wilayah_kode:
            return
        provinsi = ask.tingkat(self.wilayah_kode) == "provinsi"
        paling_banyak = ANGGOTA_PROVINSI if provinsi else ANGGOTA_KABUPATEN_KOTA
        if len(self.anggota) > paling_banyak:
            tempat = "provinsi" if provinsi else "kabupaten/kota"
            yield Problem("anggota", f"Anggota FKUB {tempat} paling banyak {paling_banyak} orang; "
                          f"tertulis {len(self.anggota)} orang.")

    def _in_office(self) -> Iterator[Problem]:
        """What was done, and the money of a year, belong to the term of this decree."""
        mulai, selesai = self.periode_mulai, self.periode_selesai
        if not (mulai and selesai):
            return
        for row in self.kegiatan:
            if row.tanggal and not mulai <= row.tanggal <= selesai:
                yield Problem(inside("kegiatan", row, "tanggal"), "Tanggal ini di luar masa bakti "
                              f"{forum.term(self)}.", warning=True)
        for row in self.tahunan:
            if row.tahun and not mulai.year <= row.tahun <= selesai.year:
                yield Problem(inside("tahunan", row, "tahun"), "Tahun ini di luar masa bakti "
                              f"{forum.term(self)}.", warning=True)

    def _years(self, tahun_ini: int) -> Iterator[Problem]:
        for row in self.tahunan:
            if row.anggaran is not None and row.realisasi is not None \
                    and row.realisasi > row.anggaran:
                yield Problem(inside("tahunan", row, "realisasi"),
                              "Realisasi melebihi anggaran hibah.", warning=True)
            if row.tahun == tahun_ini and None not in (row.anggaran, self.anggaran_hibah) \
                    and row.anggaran != self.anggaran_hibah:
                yield Problem(inside("tahunan", row, "anggaran"),
                              "Berbeda dengan anggaran hibah tahun berjalan pada FKUB.",
                              warning=True)
            if row.tahun and row.tahun < tahun_ini and not row.tanggal_laporan:
                yield Problem(inside("tahunan", row, "tanggal_laporan"),
                              f"Laporan kinerja tahun {row.tahun} belum diterima.",
                              warning=True, at_submit=True)

    def _composition(self) -> Iterator[Problem]:
        diwakili = {row.agama_diwakili for row in self.anggota}
        kurang = [agama.label for agama in AgamaDiwakili if agama not in diwakili]
        if self.anggota and kurang:
            yield Problem("anggota", f"Belum ada wakil {', '.join(kurang)}; setiap agama yang ada "
                          "di daerah diwakili sekurang-kurangnya satu orang.",
                          warning=True, at_submit=True)
        jabatan = Counter(row.jabatan for row in self.anggota)
        for satu in SATU_ORANG:
            if jabatan[satu] > 1:
                yield Problem("anggota", f"Jabatan {satu.label.lower()} ditulis untuk "
                              f"{jabatan[satu]} orang.", warning=True)
