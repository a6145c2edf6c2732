"""Perkara: a case before a court in which the office or its region is a party.

The petugas enters and follows its stages, the pengawas approves; province and centre read. A party
is named as the court names it; nothing private of a person is kept here.
"""
from collections.abc import Iterator
from datetime import date
from typing import Any

from app.engine import (
    Approvable,
    Base,
    Entity,
    Kind,
    Klasifikasi,
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
from app.models.sidatkum import dasar
from app.models.sidatkum.choices import JenisPerkara, KedudukanPihak, TahapPerkara

Tahap = TahapPerkara
SUDAH_DIPUTUS = frozenset({Tahap.PUTUSAN, Tahap.BANDING, Tahap.KASASI, Tahap.PK, Tahap.INKRACHT})


class PerkaraPihak(Part, Base):
    """One party of a case."""

    __entity__ = Entity(
        "Pihak perkara", key=("nama", "kedudukan"), icon="users",
        listed=("nama", "kedudukan"), law=dasar.PEMBENTUKAN,
        help="Pihak yang disebut dalam perkara.")

    perkara_id: Mapped[int] = owner("perkara")
    nama: Mapped[str] = field(
        "Nama pihak", size=200, identity=True, law=dasar.PEMBENTUKAN,
        help="Nama lembaga atau orang sebagaimana disebut pengadilan.")
    kedudukan: Mapped[KedudukanPihak] = field(
        "Kedudukan", identity=True, help="Kedudukan pihak dalam perkara.", law=dasar.PEMBENTUKAN)


class Perkara(Regional, Approvable, Base):
    """A case from its registration to a final judgment."""

    __entity__ = Entity(
        "Perkara", key=("nomor_perkara",), icon="gavel", stock="tanggal_daftar",
        listed=("nomor_perkara", "pokok_perkara", "jenis", "tanggal_daftar", "tahap"),
        filters=("jenis", "tahap"), sort="-tanggal_daftar", law=dasar.PEMBENTUKAN,
        starts_as=Klasifikasi.TERBATAS,
        help="Perkara hukum yang dihadapi kantor atau pemerintah daerah di bidang Kesbangpol.",
        sections=(("Perkara", "nomor_perkara"), ("Perkembangan", "tahap")))

    nomor_perkara: Mapped[str] = field(
        "Nomor perkara", size=80, identity=True, unique="kantor", search=True,
        help="Nomor register pengadilan, misalnya 12/G/2026/PTUN.BDG.", law=dasar.PEMBENTUKAN)
    pengadilan: Mapped[str] = field(
        "Pengadilan", size=160, search=True, help="Pengadilan yang memeriksa perkara.",
        law=dasar.PEMBENTUKAN)
    jenis: Mapped[JenisPerkara] = field(
        "Jenis perkara", help="Menentukan pengadilan yang memeriksanya.", law=dasar.PEMBENTUKAN)
    pokok_perkara: Mapped[str] = field(
        "Pokok perkara", size=255, search=True, law=dasar.PEMBENTUKAN,
        help="Apa yang disengketakan, dalam satu kalimat.")
    tanggal_daftar: Mapped[date] = field(
        "Tanggal pendaftaran", high="hari_ini", help="Tanggal perkara didaftarkan.",
        law=dasar.PEMBENTUKAN)
    kuasa_hukum: Mapped[str | None] = field(
        "Kuasa hukum", size=200, law=dasar.PEMBENTUKAN,
        help="Biro hukum, jaksa pengacara negara, atau advokat yang mewakili.")

    tahap: Mapped[TahapPerkara] = field(
        "Tahap", default=Tahap.PENDAFTARAN, law=dasar.PEMBENTUKAN,
        help="Tahap perkara saat ini.")
    tanggal_putusan: Mapped[date | None] = field(
        "Tanggal putusan terakhir", high="hari_ini", law=dasar.PEMBENTUKAN,
        help="Tanggal putusan tingkat terakhir yang sudah dibacakan.")
    putusan: Mapped[str | None] = field(
        "Putusan", kind=Kind.LONG, help="Amar putusan tingkat terakhir.", law=dasar.PEMBENTUKAN)
    tindak_lanjut: Mapped[str | None] = field(
        "Tindak lanjut", kind=Kind.LONG, law=dasar.PEMBENTUKAN,
        help="Langkah kantor atas putusan atau perkembangan perkara.")
    salinan_putusan_id: Mapped[int | None] = attachment(
        "Salinan putusan", accepts=("pdf",), max_mb=20,
        help="Salinan resmi dari kepaniteraan, tanpa data pribadi yang tidak perlu.",
        law=dasar.PEMBENTUKAN)

    pihak: Mapped[list[PerkaraPihak]] = many(
        "perkara_pihak", "Para pihak", "Penggugat, tergugat, dan pihak terkait.")

    @derived("Para pihak")
    def para_pihak(self) -> str:
        """Name the parties in one line."""
        return "; ".join(f"{row.nama} ({row.kedudukan.label.lower()})" for row in self.pihak
                         if row.nama and row.kedudukan)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """A judgment is written with its day once there is one; both sides are named."""
        if self.tahap in SUDAH_DIPUTUS:
            if not self.putusan:
                yield Problem("putusan", "Tuliskan amar putusan tingkat sebelumnya.",
                              at_submit=True)
            if not self.tanggal_putusan:
                yield Problem("tanggal_putusan", "Isi tanggal putusan.", at_submit=True)
        elif self.tahap and self.tanggal_putusan:
            yield Problem("tahap", "Tanggal putusan sudah diisi; pilih tahap yang sesuai.")
        if self.tanggal_daftar and self.tanggal_putusan \
                and self.tanggal_putusan < self.tanggal_daftar:
            yield Problem("tanggal_putusan", "Tanggal putusan tidak boleh sebelum pendaftaran.")
        sides = {row.kedudukan for row in self.pihak}
        if KedudukanPihak.PENGGUGAT not in sides:
            yield Problem("pihak", "Tuliskan penggugat atau pemohon.", at_submit=True)
