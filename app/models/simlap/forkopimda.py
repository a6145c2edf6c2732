"""Forkopimda: the leaders' forum of a province, kabupaten/kota or kecamatan, and its meetings.

The petugas of the office that serves the forum enters, the pengawas approves; province and centre
read. Ruled by UU 23/2014 Pasal 26 and PP 12/2022; who is a member follows from the level. The
meetings with what was decided and who follows it up are entities of their own.
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
    ref,
)
from app.models.berdasar import Berdasar
from app.models.simlap import dasar
from app.models.simlap.choices import StatusTugas, TingkatForum, UnsurForum, UrusanUmum

U = UnsurForum
TINGKAT = {"provinsi": (TingkatForum.PROVINSI,),
           "kabupaten": (TingkatForum.KABUPATEN_KOTA, TingkatForum.KECAMATAN),
           "kota": (TingkatForum.KABUPATEN_KOTA, TingkatForum.KECAMATAN),
           "kabupaten_administratif": (TingkatForum.KABUPATEN_KOTA, TingkatForum.KECAMATAN),
           "kota_administratif": (TingkatForum.KABUPATEN_KOTA, TingkatForum.KECAMATAN)}
DAERAH = (U.KEPALA_DAERAH, U.KETUA_DPRD, U.KEPOLISIAN, U.KEJAKSAAN, U.TNI)
WAJIB = {TingkatForum.PROVINSI: DAERAH, TingkatForum.KABUPATEN_KOTA: DAERAH,
         TingkatForum.KECAMATAN: (U.CAMAT, U.KEPOLISIAN, U.TNI)}


class ForkopimdaAnggota(Part, Base):
    """One seat of the forum."""

    __entity__ = Entity(
        "Anggota Forkopimda", key=("unsur", "jabatan"), icon="users-group",
        listed=("jabatan", "unsur", "nama"), law=dasar.FORKOPIMDA,
        help="Pimpinan yang duduk dalam forum.")

    forkopimda_id: Mapped[int] = owner("forkopimda")
    unsur: Mapped[UnsurForum] = field(
        "Unsur", identity=True, help="Lembaga yang diwakili.", law=dasar.FORKOPIMDA)
    jabatan: Mapped[str] = field(
        "Jabatan", size=160, identity=True, law=dasar.FORKOPIMDA,
        help="Jabatan pada lembaganya, misalnya Kepala Kepolisian Resor.")
    nama: Mapped[str | None] = field(
        "Nama", size=120, help="Nama pejabat saat ini.", law=dasar.FORKOPIMDA)


class Forkopimda(Berdasar, Regional, Approvable, Base):
    """A forum as its decree names it."""

    __entity__ = Entity(
        "Forkopimda", key=("nomor_sk",), icon="building-community", stock="tanggal_sk",
        listed=("nomor_sk", "tingkat", "kecamatan", "ketua", "dana_apbd"),
        filters=("tingkat",), totals=("dana_apbd",), law=dasar.FORKOPIMDA,
        help="Forum Koordinasi Pimpinan di Daerah dan di Kecamatan.",
        sections=(("Pembentukan", "nomor_sk"), ("Pimpinan", "ketua"), ("Anggaran", "dana_apbd")))

    nomor_sk: Mapped[str] = field(
        "Nomor SK", size=80, identity=True, unique="kantor", search=True, law=dasar.FORKOPIMDA,
        help="Nomor keputusan tentang Forkopimda.")
    tanggal_sk: Mapped[date] = field(
        "Tanggal SK", high="hari_ini", help="Tanggal keputusan; rekap memakai tanggal ini.",
        law=dasar.FORKOPIMDA)
    tingkat: Mapped[TingkatForum] = field(
        "Tingkat", offered=("", TINGKAT),
        help="Tingkat forum; kecamatan untuk Forkopimcam.", law=dasar.FORKOPIMDA)
    kecamatan: Mapped[str | None] = field(
        "Kecamatan", size=100, help="Nama kecamatan; hanya untuk Forkopimcam.",
        law=dasar.FORKOPIMDA)
    berkas_sk_id: Mapped[int | None] = attachment(
        "Berkas SK", help="Pindaian keputusan.", law=dasar.FORKOPIMDA)

    ketua: Mapped[str] = field(
        "Ketua", size=120, search=True, law=dasar.FORKOPIMDA,
        help="Nama gubernur, bupati, wali kota, atau camat selaku ketua.")
    sekretaris: Mapped[str | None] = field(
        "Sekretaris", size=160, law=dasar.FORKOPIMDA,
        help="Nama atau jabatan sekretaris forum sesuai keputusan.")
    sekretariat: Mapped[str | None] = field(
        "Pelaksana sekretariat", size=160, law=dasar.FORKOPIMDA,
        help="Perangkat daerah yang menjalankan sekretariat forum.")
    dana_apbd: Mapped[Decimal | None] = field(
        "Dana APBD per tahun", kind=Kind.RUPIAH, low=0, law=dasar.FORKOPIMDA,
        help="Anggaran forum pada tahun berjalan.")

    anggota: Mapped[list[ForkopimdaAnggota]] = many(
        "forkopimda_anggota", "Anggota", "Unsur pimpinan sesuai tingkat forum.")

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask level against office, the kecamatan, and the members that the level demands."""
        boleh = TINGKAT.get(ask.tingkat(self.wilayah_kode), ()) if self.wilayah_kode else ()
        if self.wilayah_kode and self.tingkat and self.tingkat not in boleh:
            yield Problem("tingkat", "Tingkat forum tidak sesuai dengan tingkat kantor ini.")
        if self.tingkat is TingkatForum.KECAMATAN and not self.kecamatan:
            yield Problem("kecamatan", "Tuliskan nama kecamatan.", at_submit=True)
        elif self.kecamatan and self.tingkat and self.tingkat is not TingkatForum.KECAMATAN:
            yield Problem("kecamatan", "Kecamatan hanya diisi untuk Forkopimcam.")
        ada = {row.unsur for row in self.anggota}
        kurang = [unsur.label for unsur in WAJIB.get(self.tingkat, ()) if unsur not in ada]
        if kurang:
            yield Problem("anggota", f"Unsur yang belum tercatat: {', '.join(kurang)}.",
                          warning=True, at_submit=True)


class RapatTindakLanjut(Part, Base):
    """One thing to be done after a meeting, by whom and by when."""

    __entity__ = Entity(
        "Tindak lanjut rapat", key=("uraian",), icon="list-check",
        listed=("uraian", "penanggung_jawab", "batas_waktu", "status_tugas"),
        help="Kesepakatan yang harus dilaksanakan sesudah rapat.", law=dasar.FORKOPIMDA)

    forkopimda_rapat_id: Mapped[int] = owner("forkopimda_rapat")
    uraian: Mapped[str] = field(
        "Uraian", size=255, identity=True, help="Apa yang harus dilaksanakan.",
        law=dasar.FORKOPIMDA)
    penanggung_jawab: Mapped[str] = field(
        "Penanggung jawab", size=160, help="Instansi atau jabatan yang melaksanakan.",
        law=dasar.FORKOPIMDA)
    batas_waktu: Mapped[date | None] = field(
        "Batas waktu", help="Hari terakhir pelaksanaan.", law=dasar.FORKOPIMDA)
    status_tugas: Mapped[StatusTugas] = field(
        "Keadaan", default=StatusTugas.BELUM, help="Sejauh mana dilaksanakan.",
        law=dasar.FORKOPIMDA)
    hasil: Mapped[str | None] = field(
        "Hasil", size=255, help="Apa yang sudah dilaksanakan.", law=dasar.FORKOPIMDA)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """What is finished says what came of it."""
        if self.status_tugas is StatusTugas.SELESAI and not self.hasil:
            yield Problem("hasil", "Tuliskan hasil tindak lanjut yang selesai.", at_submit=True)


class ForkopimdaRapat(Regional, Approvable, Base):
    """A meeting of the forum."""

    __entity__ = Entity(
        "Rapat Forkopimda", key=("agenda", "tanggal"), icon="calendar", stock="tanggal",
        listed=("agenda", "tanggal", "urusan", "jumlah_peserta", "tindak_lanjut_selesai"),
        filters=("urusan", "forkopimda_id"), sort="-tanggal", law=dasar.FORKOPIMDA,
        help="Rapat Forkopimda, keputusannya, dan tindak lanjutnya.",
        sections=(("Rapat", "forkopimda_id"), ("Hasil", "keputusan")))

    forkopimda_id: Mapped[int] = ref(
        "forkopimda", "Forum", help="Forum yang mengadakan rapat.", law=dasar.FORKOPIMDA)
    agenda: Mapped[str] = field(
        "Agenda", size=255, identity=True, search=True, help="Pokok yang dibahas.",
        law=dasar.FORKOPIMDA)
    tanggal: Mapped[date] = field(
        "Tanggal", identity=True, high="hari_ini",
        help="Hari rapat diadakan; batas tindak lanjut tidak sebelum tanggal ini.",
        law=dasar.FORKOPIMDA)
    tempat: Mapped[str] = field(
        "Tempat", size=160,
        help="Gedung atau ruang, misalnya Pendopo Kabupaten.",
        law=dasar.FORKOPIMDA)
    urusan: Mapped[UrusanUmum] = field(
        "Urusan pemerintahan umum", help="Urusan yang dibahas menurut PP 12/2022.",
        law=dasar.URUSAN)
    peserta: Mapped[str | None] = field(
        "Peserta", kind=Kind.LONG, help="Unsur dan instansi yang hadir.", law=dasar.FORKOPIMDA)
    jumlah_peserta: Mapped[int | None] = field(
        "Jumlah peserta", low=0, unit="orang", help="Banyaknya orang yang hadir.",
        law=dasar.FORKOPIMDA)

    keputusan: Mapped[str] = field(
        "Keputusan", kind=Kind.LONG, help="Kesepakatan rapat.", law=dasar.FORKOPIMDA)
    notula_id: Mapped[int | None] = attachment(
        "Notula", help="Notula atau berita acara rapat.", law=dasar.FORKOPIMDA)

    tindak_lanjut: Mapped[list[RapatTindakLanjut]] = many(
        "rapat_tindak_lanjut", "Tindak lanjut", "Satu baris untuk setiap kesepakatan.")

    @derived("Tindak lanjut")
    def tindak_lanjut_selesai(self) -> str:
        """Say how much of what was agreed is done."""
        if not self.tindak_lanjut:
            return "–"
        done = sum(row.status_tugas is StatusTugas.SELESAI for row in self.tindak_lanjut)
        return f"{done} dari {len(self.tindak_lanjut)} selesai"

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Deadlines lie after the meeting."""
        for row in self.tindak_lanjut:
            if self.tanggal and row.batas_waktu and row.batas_waktu < self.tanggal:
                yield Problem(inside("tindak_lanjut", row, "batas_waktu"),
                              "Batas waktu tidak boleh sebelum tanggal rapat.")
