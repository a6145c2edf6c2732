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
    many,
    owner,
)
from app.models.ekososbud import dasar, forum
from app.models.ekososbud.choices import (
    AgamaDiwakili,
    JabatanForum,
    JenisKegiatanFkub,
    JenisKelamin,
    Kantor,
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
        "Agama yang diwakili", law=dasar.FKUB_ANGGOTA,
        help="Umat yang diwakili dalam forum, bukan catatan tentang keyakinan pribadi.")
    jabatan: Mapped[JabatanForum] = field(
        "Jabatan", default=JabatanForum.ANGGOTA, help="Jabatan dalam FKUB.",
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


class Fkub(Regional, Approvable, Base):
    """A FKUB for one term, as its decree names it."""

    __entity__ = Entity(
        "FKUB", key=("nomor_sk",), icon="heart-handshake", stock="tanggal_sk",
        listed=("nomor_sk", "tanggal_sk", "periode", "ketua", "anggaran_hibah", "kantor"),
        filters=("kantor",), totals=("anggaran_hibah",), law=dasar.FKUB,
        help="Forum Kerukunan Umat Beragama tingkat provinsi dan kabupaten/kota.",
        unique=((("wilayah_kode", "periode_mulai"),
                 "FKUB dengan periode mulai ini sudah dicatat oleh kantor ini."),),
        sections=(("Pembentukan", "nomor_sk"), ("Kepengurusan", "ketua"),
                  ("Sekretariat dan anggaran", "kantor")))

    nomor_sk: Mapped[str] = field(
        "Nomor SK", size=60, identity=True, unique="kantor", search=True, law=dasar.FKUB,
        help="Nomor keputusan kepala daerah tentang pembentukan FKUB.")
    tanggal_sk: Mapped[date] = field(
        "Tanggal SK", high="hari_ini", help="Tanggal keputusan; rekap memakai tanggal ini.",
        law=dasar.FKUB)
    periode_mulai: Mapped[date] = field(
        "Periode mulai", identity=True, help="Hari pertama masa bakti.", law=dasar.FKUB)
    periode_selesai: Mapped[date] = field(
        "Periode selesai", help="Hari terakhir masa bakti.", law=dasar.FKUB)
    berkas_sk_id: Mapped[int | None] = attachment(
        "Berkas SK", help="Pindaian keputusan beserta lampirannya.", law=dasar.FKUB)

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

    kantor: Mapped[Kantor] = field(
        "Kantor", help="Apakah FKUB sudah memiliki sekretariat.", law=dasar.FKUB)
    alamat_sekretariat: Mapped[str | None] = field(
        "Alamat sekretariat", size=255, help="Wajib diisi bila kantor sudah ada.", law=dasar.FKUB)
    anggaran_hibah: Mapped[Decimal | None] = field(
        "Anggaran hibah per tahun", kind=Kind.RUPIAH, low=0, law=dasar.FKUB,
        help="Hibah APBD untuk tahun berjalan.")

    anggota: Mapped[list[FkubAnggota]] = many(
        "fkub_anggota", "Anggota", "Paling banyak 21 orang di provinsi, 17 di kabupaten/kota.")
    kegiatan: Mapped[list[FkubKegiatan]] = many(
        "fkub_kegiatan", "Kegiatan", "Kegiatan selama periode ini.")

    @derived("SK nomor/tanggal")
    def nomor_tanggal_sk(self) -> str:
        """Name the decree as the recap prints it."""
        return forum.named(self.nomor_sk, self.tanggal_sk)

    @derived("Periode")
    def periode(self) -> str:
        """Say the term."""
        return forum.term(self.periode_mulai, self.periode_selesai)

    @derived("Jumlah anggota", Kind.INTEGER)
    def jumlah_anggota(self) -> int:
        """Count the seats."""
        return len(self.anggota)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask the rules of every forum, then size and composition after PBM 2006 Pasal 10."""
        yield from forum.forum_problems(self, ask, "FKUB")
        yield from forum.twice(self.anggota, "anggota", ("nama", "agama_diwakili"),
                               "Anggota ini ditulis lebih dari satu kali.")
        yield from self._size(ask)
        yield from self._composition()

    def _size(self, ask: Any) -> Iterator[Problem]:
        if not self.wilayah_kode:
            return
        provinsi = ask.tingkat(self.wilayah_kode) == "provinsi"
        paling_banyak = ANGGOTA_PROVINSI if provinsi else ANGGOTA_KABUPATEN_KOTA
        if len(self.anggota) > paling_banyak:
            tempat = "provinsi" if provinsi else "kabupaten/kota"
            yield Problem("anggota", f"Anggota FKUB {tempat} paling banyak {paling_banyak} orang; "
                          f"tertulis {len(self.anggota)} orang.")

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
