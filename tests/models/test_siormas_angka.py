"""The figures of the recaps of SIORMAS from stored records: compliance, the due list, past states.

Each number is counted by hand from the few records written here, in two offices of one province.
"""
from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from app.engine import bulk, periods, recount, registry, summary
from app.engine.actor import as_system
from app.engine.base import Klasifikasi, Status
from app.models.siormas.aktif import columns
from app.models.siormas.choices import StatusHukum
from app.models.siormas.choices_binaan import JenisSanksi, Semester, StatusLaporan, StatusSanksi
from app.models.siormas.choices_skt import TahapSkt
from app.models.siormas.keaktifan import Fakta, Laporan, hitung
from app.views import interface, recaps
from tests.every.world import World

HERE, THERE = "32.04", "32.05"
S1, S2 = date(2025, 6, 30), date(2025, 12, 31)
TODAY = date(2026, 11, 24)
# Name, office, registered, end of the term, dissolved, semesters reported (late when marked).
WRITTEN: tuple[tuple[str, str, date, date, date | None, tuple[tuple[date, bool], ...]], ...] = (
    ("Satu", HERE, date(2020, 1, 5), date(2030, 1, 1), None, ((S1, False), (S2, True))),
    ("Dua", HERE, date(2020, 1, 5), date(2025, 3, 31), None, ((S1, False),)),
    ("Tiga", HERE, date(2025, 3, 1), date(2030, 1, 1), None, ((S1, False), (S2, False))),
    ("Empat", HERE, date(2020, 1, 5), date(2030, 1, 1), date(2025, 9, 1),
     ((date(2024, 12, 31), False),)),
    ("Lima", THERE, date(2020, 1, 5), date(2030, 1, 1), None, ()))


def _rows() -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    organisations, reports = [], []
    for number, (name, office, since, until, gone, sent) in enumerate(WRITTEN, start=90_001):
        found = hitung(Fakta(
            hukum=StatusHukum.BADAN_HUKUM_YAYASAN, terdaftar=since, dicatat=since,
            masa_bakti=until, bubar=gone,
            laporan=tuple(Laporan(end, end, False) for end, _ in sent)), TODAY)
        organisations.append({
            "wilayah_kode": office, "nama": f"Paguyuban Angka {name}", "tanggal_terdaftar": since,
            "status_hukum": StatusHukum.BADAN_HUKUM_YAYASAN, "masa_bakti_selesai": until,
            "tanggal_bubar": gone, "status": Status.DISETUJUI, **columns(found)})
        reports += [{
            "wilayah_kode": office, "ormas_id": number, "nomor_surat": f"{name} {end}",
            "tahun": end.year, "semester": Semester.I if end.month == 6 else Semester.II,
            "akhir_semester": end, "tanggal_terima": end, "jumlah_kegiatan": 1,
            "status_laporan": StatusLaporan.TERLAMBAT if late else StatusLaporan.DITERIMA_LENGKAP,
            "dalam_kewajiban": bool(found.wajib_lapor_sejak and found.wajib_lapor_sejak <= end),
            "status": Status.DISETUJUI} for end, late in sent]
    return organisations, reports


@pytest.fixture
def filled(world: World) -> World:
    organisations, reports = _rows()
    ormas, laporan = registry.entity("ormas"), registry.entity("ormas_laporan_kegiatan")
    with world.app.app_context(), as_system("uji"), interface.saving() as session:
        bulk.load(session, ormas, organisations, reason="uji")
        keys = {row["nama"].split()[-1]: row["id"] for row in organisations}
        for row in reports:
            row["ormas_id"] = keys[row["nomor_surat"].split()[0]]
        bulk.load(session, laporan, reports, reason="uji")
        for entity in (ormas, laporan):
            recount.rebuild(session, entity)
    return world


def lines(world: World, code: str, period: str, place: str = "32", who: str = "dewi") -> Any:
    with world.acting(who) as session:
        recap = registry.recap(code)[1]
        result = summary.compute(session, world.actors[who], recap, place, periods.parse(period))
    heads = [head.label for head in result.heads]
    return {row.cells[0]: dict(zip(heads, row.cells, strict=True)) for row in result.rows}, result


def test_compliance_counts_who_owed_and_who_reported_that_semester(filled):
    first, result = lines(filled, "R-ORM-4", "2025-S1")
    here = first["Kabupaten Bandung"]
    # Tiga was registered within the semester: it owed nothing, and its report is not counted.
    assert [here[label] for label in ("Ormas wajib lapor", "Sudah", "Belum", "Terlambat")] == [
        3, 2, 1, 0]
    there = first["Kabupaten Garut"]
    assert (there["Ormas wajib lapor"], there["Sudah"], there["Belum"]) == (1, 0, 1)
    assert not result.mismatches
    second, _ = lines(filled, "R-ORM-4", "2025-S2")
    here = second["Kabupaten Bandung"]
    # Empat was dissolved in September: it owes the second semester no more.
    assert [here[label] for label in ("Ormas wajib lapor", "Sudah", "Belum", "Terlambat")] == [
        3, 2, 1, 1]
    assert here["%"] == Decimal("66.67")


def test_a_year_is_owed_twice(filled):
    year, result = lines(filled, "R-ORM-4", "2025")
    here = year["Kabupaten Bandung"]
    assert [here[label] for label in ("Ormas wajib lapor", "Sudah", "Belum", "Terlambat")] == [
        6, 4, 2, 1]
    district, _ = lines(filled, "R-ORM-4", "2025", HERE)
    assert next(iter(district.values()))["Ormas wajib lapor"] == 6
    nation, _ = lines(filled, "R-ORM-4", "2025", "00")
    whole = [head.label for head in result.heads].index("Ormas wajib lapor")
    assert nation["Jawa Barat"]["Ormas wajib lapor"] == result.totals[whole]


def test_the_due_list_names_whoever_still_owes(filled):
    with filled.acting("dewi") as session:
        recap = registry.recap("R-ORM-4A")[1]
        result = summary.compute(session, filled.actors["dewi"], recap, "32",
                                 periods.parse("2025-S2"))
    named = {row.cells[1]: row.cells[5] for row in result.rows
             if row.cells[1].startswith("Paguyuban Angka")}
    assert named == {"Paguyuban Angka Dua": "Semester II Tahun 2025",
                     "Paguyuban Angka Lima": "Semester II Tahun 2020"}


def test_a_semester_that_still_runs_is_not_owed_yet(filled, monkeypatch):
    """The second semester of 2025 was due in January: in November nobody was behind with it."""
    for room in ("figures", "counting"):
        monkeypatch.setattr(f"app.engine.{room}.today", lambda: date(2025, 11, 30))
    labels = ("Ormas wajib lapor", "Sudah", "Belum", "Terlambat", "%")
    running, result = lines(filled, "R-ORM-4", "2025-S2")
    assert [running["Kabupaten Bandung"][label] for label in labels] == [0, 0, 0, 0, None]
    assert not result.mismatches
    year, _ = lines(filled, "R-ORM-4", "2025")
    assert [year["Kabupaten Bandung"][label] for label in labels[:4]] == [3, 2, 1, 0]
    _, due = lines(filled, "R-ORM-4A", "2025-S2")
    assert {row.cells[1] for row in due.rows if row.cells[1].startswith("Paguyuban Angka")} == {
        "Paguyuban Angka Lima"}
    said = recaps.counted_words(registry.recap("R-ORM-4")[1], periods.parse("2025"))
    assert said.count("sudah berakhir") == 1
    assert "hanya yang tanggalnya sudah lewat" in said


@pytest.mark.parametrize(("period", "active", "ceased"), [
    ("2024", 3, 0), ("2025-03", 4, 0), ("2025-04", 3, 1), ("2025-S2", 2, 2), ("2026", 2, 2)])
def test_a_recap_of_the_past_counts_who_was_active_then(filled, period, active, ceased):
    made, result = lines(filled, "R-ORM-1", period)
    here = made["Kabupaten Bandung"]
    assert (here["Aktif"], here["Tidak aktif"]) == (active, ceased)
    assert here["Jumlah"] == active + ceased
    assert not [each for each in result.mismatches if "tidak cocok" in each]


def test_a_draft_is_in_no_register(filled):
    permohonan = registry.entity("permohonan_skt")
    with filled.app.app_context(), as_system("uji"), interface.saving() as session:
        key = session.query(registry.entity("ormas")).filter_by(
            nama="Paguyuban Angka Satu").one().id
        for number, tahap in enumerate((TahapSkt.DRAF, TahapSkt.DIAJUKAN, TahapSkt.DITOLAK)):
            session.add(permohonan(
                wilayah_kode=HERE, ormas_id=key, nomor_surat=f"{number}/CONTOH", tahap=tahap,
                tanggal_terima=date(2024, 2, 1)))
    _, result = lines(filled, "R-ORM-5", "2024-02", HERE)
    assert [row.cells[4] for row in result.rows] == ["Diajukan", "Ditolak"]


def test_guidance_lists_visits_complaints_and_sanctions_and_hides_what_is_above_the_reader(filled):
    with filled.app.app_context(), as_system("uji"), interface.saving() as session:
        key = session.query(registry.entity("ormas")).filter_by(
            nama="Paguyuban Angka Satu").one().id
        common = {"wilayah_kode": HERE, "ormas_id": key, "status": Status.DISETUJUI}
        session.add(registry.entity("ormas_pengawasan")(
            **common, kegiatan="Kunjungan", tanggal=date(2025, 2, 1), temuan="Nihil.",
            tim="Tim Terpadu (Contoh)", peraturan_id=session.query(
                registry.entity("peraturan").id).filter_by(
                    sebutan="Permendagri Nomor 56 Tahun 2017").scalar()))
        session.add(registry.entity("ormas_pengaduan")(
            **common, perihal="Kebisingan", tanggal=date(2025, 2, 2),
            klasifikasi=Klasifikasi.RAHASIA))
        session.add(registry.entity("ormas_sanksi")(
            **common, nomor_sk="01/CONTOH", tanggal=date(2025, 2, 3), uraian="Tidak melapor.",
            jenis=JenisSanksi.PERINGATAN_TERTULIS, dasar_pelanggaran="Kewajiban melapor",
            status_sanksi=StatusSanksi.BERLAKU))
    for who, shown, hidden in (("dewi", 3, 0), ("joko", 2, 1)):
        with filled.acting(who) as session:
            result = summary.compute(session, filled.actors[who], registry.recap("R-ORM-6")[1],
                                     HERE, periods.parse("2025-Q1"))
        assert (len(result.rows), result.hidden) == (shown, hidden)
        assert {row.cells[0] for row in result.rows} == {"Paguyuban Angka Satu"}
        assert result.rows[0].cells[5] == "Permendagri Nomor 56 Tahun 2017", "not the team"
        assert result.rows[-1].cells[4:] == (
            "Peringatan tertulis", "Kewajiban melapor; 01/CONTOH", "Berlaku")
