"""Disposisi: what a leader asks of people of the same office about a letter or matter.

Pimpinan and pengawas write it, the petugas notes what came of it; it never leaves the office, and
the levels above read it as they read everything below them. To another office one writes an
instruction (`instruksi.py`) or a message (`pesan.py`).
"""
from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

from app.engine import (
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
from app.models.simlap import dasar, kirim
from app.models.simlap.choices import PetunjukDisposisi, SifatSurat, StatusTugas


class DisposisiTujuan(Part, Base):
    """One addressee, what is asked, by when, and what was answered."""

    __entity__ = Entity(
        "Tujuan disposisi", key=("kepada",), icon="user",
        listed=("kepada", "petunjuk", "batas_waktu", "status_tugas", "ketepatan"),
        law=dasar.PERANGKAT_DAERAH,
        help="Pejabat atau bidang yang menerima disposisi dan tindak lanjutnya.")

    disposisi_id: Mapped[int] = owner("disposisi")
    kepada: Mapped[str] = field(
        "Kepada", size=160, identity=True, law=dasar.PERANGKAT_DAERAH,
        help="Jabatan atau bidang di kantor ini, misalnya Kepala Bidang Politik Dalam Negeri.")
    petunjuk: Mapped[PetunjukDisposisi] = field(
        "Petunjuk", default=PetunjukDisposisi.DITINDAKLANJUTI, law=dasar.PERANGKAT_DAERAH,
        help="Apa yang diminta dari penerima.")
    batas_waktu: Mapped[date | None] = field(
        "Batas waktu", help="Hari terakhir tindak lanjut.", law=dasar.PERANGKAT_DAERAH)
    status_tugas: Mapped[StatusTugas] = field(
        "Tindak lanjut", default=StatusTugas.BELUM, law=dasar.PERANGKAT_DAERAH,
        help="Sejauh mana disposisi dikerjakan.",
        starts=(StatusTugas.PROSES, StatusTugas.SELESAI),
        steps={StatusTugas.BELUM: (StatusTugas.PROSES, StatusTugas.SELESAI),
               StatusTugas.PROSES: (StatusTugas.SELESAI,),
               StatusTugas.SELESAI: (StatusTugas.PROSES,)})
    jawaban: Mapped[str | None] = field(
        "Jawaban", kind=Kind.LONG, law=dasar.PERANGKAT_DAERAH,
        help="Apa yang sudah dilakukan penerima.")
    tanggal_selesai: Mapped[date | None] = field(
        "Tanggal selesai", high="hari_ini", law=dasar.PERANGKAT_DAERAH,
        help="Tanggal tindak lanjut selesai.")

    @derived("Ketepatan")
    def ketepatan(self) -> str:
        """Say whether it was done in time."""
        return kirim.punctuality(self.batas_waktu, self.tanggal_selesai)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """What is finished says what was done and when."""
        if self.status_tugas is StatusTugas.SELESAI:
            if not self.jawaban:
                yield Problem("jawaban", "Tuliskan apa yang sudah dilakukan.")
            if not self.tanggal_selesai:
                yield Problem("tanggal_selesai", "Isi tanggal selesai.")
        elif self.tanggal_selesai:
            yield Problem("status_tugas", "Tanggal selesai sudah diisi; pilih Selesai.")


class Disposisi(Regional, Base):
    """A leader's note on a letter or matter."""

    __entity__ = Entity(
        "Disposisi", key=("nomor_agenda",), icon="clipboard-list", sort="-tanggal",
        listed=("nomor_agenda", "perihal", "tanggal", "sifat", "dari", "keadaan"),
        filters=("sifat",), stock="tanggal", writers=("pimpinan", "pengawas", "petugas"),
        law=dasar.PERANGKAT_DAERAH,
        help="Petunjuk pimpinan kantor atas surat masuk atau suatu persoalan.",
        sections=(("Surat", "nomor_agenda"), ("Disposisi", "dari")))

    nomor_agenda: Mapped[str] = field(
        "Nomor agenda", size=80, identity=True, unique="kantor", search=True,
        help="Nomor pada buku agenda kantor.", law=dasar.PERANGKAT_DAERAH)
    perihal: Mapped[str] = field(
        "Perihal", size=255, identity=True, search=True, law=dasar.PERANGKAT_DAERAH,
        help="Pokok surat atau persoalan.")
    asal_surat: Mapped[str | None] = field(
        "Asal surat", size=160, help="Pengirim surat bila menyangkut surat masuk.",
        law=dasar.PERANGKAT_DAERAH)
    nomor_surat: Mapped[str | None] = field(
        "Nomor surat", size=80, search=True,
        help="Ditulis persis seperti pada surat, agar dapat dicari.",
        law=dasar.PERANGKAT_DAERAH)
    tanggal_surat: Mapped[date | None] = field(
        "Tanggal surat", high="hari_ini",
        help="Tanggal yang tertulis pada surat; tidak sesudah tanggal disposisi.",
        law=dasar.PERANGKAT_DAERAH)
    surat_id: Mapped[int | None] = attachment(
        "Surat masuk",
        help="Pindaian surat beserta lampirannya.",
        law=dasar.PERANGKAT_DAERAH)

    dari: Mapped[str] = field(
        "Dari", size=160, help="Jabatan yang memberi disposisi, misalnya Kepala Badan.",
        law=dasar.PERANGKAT_DAERAH)
    tanggal: Mapped[date] = field(
        "Tanggal disposisi", high="hari_ini",
        help="Hari pimpinan menulis petunjuk; batas waktu tidak sebelum tanggal ini.",
        law=dasar.PERANGKAT_DAERAH)
    sifat: Mapped[SifatSurat] = field(
        "Sifat", default=SifatSurat.BIASA, help="Seberapa cepat harus diselesaikan.",
        law=dasar.PERANGKAT_DAERAH)
    isi: Mapped[str] = field(
        "Isi disposisi", kind=Kind.LONG, help="Petunjuk pimpinan.", law=dasar.PERANGKAT_DAERAH)

    tujuan: Mapped[list[DisposisiTujuan]] = many(
        "disposisi_tujuan", "Tujuan", "Satu baris untuk setiap penerima.")

    @derived("Tindak lanjut")
    def keadaan(self) -> str:
        """Say how many of the addressees are done, and how many are late with it."""
        selesai = sum(row.status_tugas is StatusTugas.SELESAI for row in self.tujuan)
        lewat = sum(row.status_tugas is not StatusTugas.SELESAI
                    and kirim.overdue(row.batas_waktu, None) > 0 for row in self.tujuan)
        return f"{selesai} dari {len(self.tujuan)} selesai" + (
            f", {lewat} lewat batas" if lewat else "")

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Somebody is addressed, once each; no deadline lies before the note."""
        if not self.tujuan:
            yield Problem("tujuan", "Belum ada penerima disposisi.", warning=True)
        names = Counter((row.kepada or "").strip().casefold() for row in self.tujuan)
        for row in self.tujuan:
            if names[(row.kepada or "").strip().casefold()] > 1:
                yield Problem(inside("tujuan", row, "kepada"),
                              "Penerima ini ditulis lebih dari satu kali.")
            if self.tanggal and row.batas_waktu and row.batas_waktu < self.tanggal:
                yield Problem(inside("tujuan", row, "batas_waktu"),
                              "Batas waktu tidak boleh sebelum tanggal disposisi.")
        if self.tanggal_surat and self.tanggal and self.tanggal_surat > self.tanggal:
            yield Problem("tanggal_surat", "Tanggal surat tidak boleh sesudah tanggal disposisi.")
