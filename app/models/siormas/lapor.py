"""LaporKeberadaan: an ormas tells the office of its region that it is there, and gets a letter.

The petugas records the report and checks the documents, the pengawas of the same office approves;
the number of the letter is drawn then, and the letter is called as the region calls it (office
settings). The province and the centre read. Ruled by Permendagri 57/2017 Pasal 7.
"""
from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

from app.engine import (
    Approvable,
    Base,
    Entity,
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
from app.engine.indonesian import long_date
from app.models.siormas import dasar, rules, rules_skt
from app.models.siormas.choices import DIMINTA, JenisLapor, Kedudukan, StatusKeaktifan

TIDAK_DAPAT_MELAPOR = frozenset({StatusKeaktifan.BUBAR, StatusKeaktifan.DIBEKUKAN})


class LaporPersyaratan(Part, Base):
    """One document of the checklist, found or missing."""

    __entity__ = Entity(
        "Pemeriksaan berkas", key=("persyaratan_id",), icon="list-check",
        listed=("persyaratan_id", "ada", "keterangan"), law=dasar.LAPOR,
        checklist={"sifat_lapor": DIMINTA},
        help="Berkas yang diserahkan ormas dan hasil pemeriksaannya.")

    lapor_keberadaan_id: Mapped[int] = owner("lapor_keberadaan")
    persyaratan_id: Mapped[int] = ref(
        "persyaratan", "Persyaratan", identity=True, help="Pilih berkas yang diperiksa.",
        law=dasar.SYARAT_SKT)
    ada: Mapped[bool] = field(
        "Ada dan sesuai", default=False, help="Ya bila berkas diterima dan isinya sesuai.",
        law=dasar.LAPOR)
    keterangan: Mapped[str | None] = field(
        "Keterangan", size=255, help="Hal yang masih harus dilengkapi atau diperbaiki.",
        law=dasar.LAPOR)
    berkas_id: Mapped[int | None] = attachment(
        "Berkas", help="Pindaian berkas yang diserahkan.", law=dasar.LAPOR)


class LaporKeberadaan(Regional, Approvable, Base):
    """A report of existence, from the received letter to the letter given back."""

    __entity__ = Entity(
        "Lapor keberadaan", key=("nomor_surat_pengantar", "tanggal_terima"), icon="file-check",
        listed=("nomor_surat_pengantar", "ormas_id", "jenis", "tanggal_terima",
                "nomor_surat_keterangan", "tanggal_terbit", "berlaku_sampai"),
        filters=("jenis", "ormas_id"), stock="tanggal_terima", law=dasar.LAPOR,
        called="sebutan_surat",
        help="Laporan keberadaan ormas di daerah dan surat keterangan yang diterbitkan.",
        unique=((("wilayah_kode", "ormas_id", "tanggal_terima"),
                 "Laporan ormas ini pada tanggal tersebut sudah dicatat."),),
        sections=(("Laporan", "ormas_id"), ("Pemeriksaan", "petugas_lapangan"),
                  ("Surat keterangan", "nomor_surat_keterangan")))

    ormas_id: Mapped[int] = ref(
        "ormas", "Ormas", identity=True, help="Pilih ormas yang melapor.", law=dasar.LAPOR)
    jenis: Mapped[JenisLapor] = field(
        "Jenis laporan", help="Laporan pertama atau pembaruan.", law=dasar.LAPOR)
    nomor_surat_pengantar: Mapped[str] = field(
        "Nomor surat pengantar", size=80, identity=True, search=True, law=dasar.LAPOR,
        help="Nomor surat dari ormas, ditulis persis.")
    tanggal_terima: Mapped[date] = field(
        "Tanggal terima", identity=True, high="hari_ini", law=dasar.LAPOR,
        help="Tanggal surat diterima kantor; rekap memakai tanggal ini.")
    surat_pengantar_id: Mapped[int] = attachment(
        "Surat pengantar", help="Pindaian surat laporan dari ormas.", law=dasar.LAPOR)
    nomor_legalitas: Mapped[str | None] = field(
        "Nomor legalitas yang dilampirkan", size=80, law=dasar.LAPOR,
        help="Nomor SK Kemenkumham atau SKT yang diserahkan, sesuai data ormas; wajib saat "
             "diajukan.")
    surat_mandat_id: Mapped[int | None] = attachment(
        "Surat mandat pengurus daerah", law=dasar.LAPOR,
        help="Surat mandat atau penunjukan dari kepengurusan pusat.")

    petugas_lapangan: Mapped[str | None] = field(
        "Petugas lapangan", size=200, law=dasar.LAPOR,
        help="Nama petugas yang memeriksa sekretariat.")
    berita_acara_id: Mapped[int | None] = attachment(
        "Berita acara pemeriksaan", law=dasar.LAPOR,
        help="Berita acara hasil pemeriksaan lapangan.")

    nomor_surat_keterangan: Mapped[str | None] = field(
        "Nomor surat keterangan", drawn="lapor_keberadaan", unique="kantor", search=True,
        help="Diberikan otomatis saat laporan disetujui.", law=dasar.LAPOR)
    tanggal_terbit: Mapped[date | None] = field(
        "Tanggal terbit", high="hari_ini", law=dasar.LAPOR, dated=True,
        help="Tanggal yang ditulis pada surat keterangan; bila kosong dipakai tanggal persetujuan.")
    berlaku_sampai: Mapped[date | None] = field(
        "Berlaku sampai", law=dasar.LAPOR,
        help="Hari terakhir surat keterangan berlaku menurut ketentuan daerah.")

    lama_hari_kerja: Mapped[int | None] = field(
        "Lama (hari kerja)", computed=True, unit="hari kerja", law=dasar.LAPOR,
        help="Hari kerja sejak laporan diterima sampai surat terbit.")

    persyaratan: Mapped[list[LaporPersyaratan]] = many(
        "lapor_persyaratan", "Pemeriksaan berkas", "Satu baris untuk setiap berkas.")

    @derived("Jenis")
    def jenis_register(self) -> str:
        """Name the kind of service as the register prints it."""
        return f"Lapor keberadaan ({self.jenis.label.lower()})" if self.jenis \
            else "Lapor keberadaan"

    @derived("Keadaan")
    def keadaan(self) -> str:
        """Say in the register whether the letter was given."""
        return "Terbit" if self.nomor_surat_keterangan else "Diproses"

    def compute(self, facts: Any) -> None:
        """Count the working days that the letter took."""
        self.lama_hari_kerja = facts.workdays(self.tanggal_terima, self.tanggal_terbit) \
            if self.tanggal_terima and self.tanggal_terbit else None

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask whether the ormas stands in law that day, and whether the documents are there."""
        yield from self._time()
        yield from self._standing(ask)
        yield from self._checklist(ask)

    def _time(self) -> Iterator[Problem]:
        terima, terbit, sampai = self.tanggal_terima, self.tanggal_terbit, self.berlaku_sampai
        if terima and terbit and terbit < terima:
            yield Problem("tanggal_terbit", "Tanggal terbit tidak boleh sebelum tanggal terima.")
        mulai = terbit or terima
        if mulai and sampai and sampai <= mulai:
            yield Problem("berlaku_sampai", "Berlaku sampai harus sesudah tanggal terbit.")

    def _standing(self, ask: Any) -> Iterator[Problem]:
        ormas = ask.get("ormas", self.ormas_id) if self.ormas_id else None
        if ormas is None:
            return
        yield from rules.unapproved(ormas)
        if ormas.kedudukan == Kedudukan.CABANG_PERWAKILAN and not self.surat_mandat_id:
            yield Problem("surat_mandat_id", "Lampirkan surat mandat atau penunjukan dari "
                          "kepengurusan pusat karena ormas ini cabang atau perwakilan.",
                          warning=True, at_submit=True)
        if ormas.status_keaktifan in TIDAK_DAPAT_MELAPOR:
            yield Problem("ormas_id", "Ormas ini tercatat "
                          f"{ormas.status_keaktifan.label.lower()}.", at_submit=True)
        if self.tanggal_terima:
            yield from self._legality(ormas)

    def _legality(self, ormas: Any) -> Iterator[Problem]:
        berlaku = ormas.legalitas_pada(self.tanggal_terima)
        hari = long_date(self.tanggal_terima)
        if not berlaku:
            yield Problem("ormas_id", "Ormas ini tidak memiliki legalitas yang berlaku pada "
                          f"{hari}; legalitasnya belum dicatat atau sudah kedaluwarsa.",
                          at_submit=True)
        elif not self.nomor_legalitas:
            yield Problem("nomor_legalitas", "Isi nomor SK Kemenkumham atau SKT yang dilampirkan.",
                          at_submit=True)
        elif self.nomor_legalitas not in {r.nomor for r in berlaku}:
            yield Problem("nomor_legalitas", "Nomor ini bukan legalitas ormas yang berlaku pada "
                          f"{hari}.", at_submit=True)

    def _checklist(self, ask: Any) -> Iterator[Problem]:
        times = Counter(row.persyaratan_id for row in self.persyaratan)
        for row in self.persyaratan:
            if row.persyaratan_id is not None and times[row.persyaratan_id] > 1:
                yield Problem(inside("persyaratan", row, "persyaratan_id"),
                              "Berkas ini ditulis lebih dari satu kali.")
        ada = {row.persyaratan_id for row in self.persyaratan if row.ada}
        ormas = ask.get("ormas", self.ormas_id) if self.ormas_id else None
        kurang = [each.nama for each in rules_skt.asked_for(ask, "sifat_lapor", ormas)
                  if each.id not in ada]
        if kurang:
            yield Problem("persyaratan", "Berkas wajib yang belum ada atau belum sesuai: "
                          f"{'; '.join(kurang)}.", warning=True, at_submit=True)
