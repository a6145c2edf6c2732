"""Figures of recaps and charts: equal to plain SQL, closed, honest about what is left out."""
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import event

from app.engine import adding, bulk, drawing, periods, recount, regions, registry, summary
from app.engine.actor import as_system
from app.engine.base import Status
from app.engine.errors import OutOfRegion
from app.engine.indonesian import today
from app.engine.vocabulary import Chart, Column, Kind, Recap, Source
from app.models.siormas.choices import StatusHukum
from app.views import interface
from tests.engine import counted

PLACES = {"00": "dewi", "32": "tono", "11": "dewi", "32.73": "sari"}


@pytest.fixture(params=["hidup", "tersimpan"])
def filled(request, world):
    """Lend a world with many ormas, counted live and by kept counts."""
    counted.load(world, 160)
    if request.param == "tersimpan":
        with world.acting("dewi") as session:
            recount.ensure(session)
            session.commit()
    return world


def compute(world, code, place, period="2026", who="", **more):
    with world.acting(who or PLACES[place]) as session:
        recap = registry.recap(code)[1] if isinstance(code, str) else code
        return summary.compute(session, world.actors[who or PLACES[place]], recap, place,
                               periods.parse(period), **more)


def column(result, label):
    return [head.label for head in result.heads].index(label)


def test_every_figure_equals_plain_sql(filled):
    for place in PLACES:
        for period in ("2026", "2024", "2022-S1", "2020-Q3", "2021-B08", "2023-03"):
            _equals_plain_sql(filled, place, period)


def _equals_plain_sql(filled, place, period):
    result, last = compute(filled, "R-ORM-1", place, period), periods.parse(period).last
    for label, condition in {
            "Jumlah": "1 = 1", "Yayasan": "status_hukum = 'yayasan'",
            "Tidak diisi": "status_hukum IS NULL",
            "SKT belum dicatat": "status_hukum = 'skt' AND penerbit_skt IS NULL",
            "Aktif": f"tidak_aktif_sejak > '{min(last, today())}'",
            "Tidak aktif": f"tidak_aktif_sejak <= '{min(last, today())}'"}.items():
        condition = condition.replace("'yayasan'", f"'{StatusHukum.BADAN_HUKUM_YAYASAN.value}'") \
            .replace("'skt'", f"'{StatusHukum.SKT.value}'")
        wanted = counted.ask(filled, f"{counted.LIVING} AND {condition}", last, place)
        assert _total(result, label) == wanted, label
    undated = counted.ask(filled, "deleted_at IS NULL AND status = 'disetujui' "
                          "AND tanggal_terdaftar IS NULL", last, place)
    assert result.mismatches == (
        f"{undated} data disetujui tanpa Tanggal terdaftar tidak dihitung.",) * bool(undated)
    assert result.unapproved == counted.ask(
        filled, "deleted_at IS NULL AND status <> 'disetujui' AND tanggal_terdaftar <= :last",
        last, place)


def _total(result, label):
    """Return a sum of JUMLAH; a column without a figure is left out where it need not stand."""
    known = dict(zip((head.label for head in result.heads), result.totals, strict=True))
    return known[label] if label not in ("Tidak diisi", "SKT belum dicatat") \
        else known.get(label, 0)


def test_every_region_has_a_line_and_sums_close(filled):
    for place, least, closing in (("00", 38, "Tingkat pusat"), ("32", 27, "Tingkat provinsi")):
        result = compute(filled, "R-ORM-1", place)
        with filled.acting("dewi") as session:
            below = regions.below(session, place)
        assert [row.cells[0] for row in result.rows[:-1]] == [each.nama for each in below]
        assert len(below) >= least
        assert [row.cells[0] for row in result.rows if row.note] == [closing]
        whole = column(result, "Jumlah")
        assert result.rows[-1].cells[whole] == counted.ask(
            filled, f"{counted.LIVING} AND wilayah_kode = :own", date(2026, 12, 31), own=place)
        assert not [said for said in result.mismatches if "tidak cocok" in said]
    district = compute(filled, "R-ORM-1", "32.73")
    assert [row.cells[0] for row in district.rows] == ["Kota Bandung"]


def test_the_nation_speaks_of_provinces_and_a_province_of_districts(house):
    assert compute(house, "R-ORM-1", "00").title.endswith("per Provinsi")
    assert compute(house, "R-ORM-1", "00").heads[0].label == "Provinsi"
    assert compute(house, "R-ORM-1", "32").title.endswith("per Kabupaten/Kota")
    assert compute(house, "R-ORM-1", "32").heads[0].label == "Kabupaten/Kota"
    assert compute(house, "R-ORM-1", "32").heads[-1].kind is Kind.TEXT


def test_lines_by_a_list_are_closed_by_tidak_diisi(filled):
    result = compute(filled, "R-ORM-3", "00")
    assert result.heads[0].label == "Bidang"
    assert {head.group for head in result.heads[1:-1]} == {"Ciri khusus"}
    assert [head.label for head in result.heads[-2:]] == ["Tidak diisi", "Jumlah"]
    assert (result.rows[-1].cells[0], result.rows[-1].note) == ("Tidak diisi", True)
    for condition, figure in (
            ("bidang_utama_id IS NULL", result.rows[-1].cells[-1]),
            ("ciri_khusus IS NULL", result.totals[-2]), ("1 = 1", result.totals[-1])):
        assert figure == counted.ask(filled, f"{counted.LIVING} AND {condition}",
                                     date(2026, 12, 31))
    assert len(result.rows) >= 21 + 1


def test_a_sum_that_does_not_close_is_told_on_its_line_and_below(house):
    counted.load(house, 60)
    recap = replace(registry.recap("R-ORM-1")[1], sums=(("Jumlah", ("Yayasan", "Asing")),))
    result = compute(house, recap, "32.73")
    whole, parts = (result.totals[column(result, name)] for name in ("Jumlah", "Yayasan"))
    parts += result.totals[column(result, "Asing")]
    said = [each for each in result.mismatches if "tidak cocok" in each]
    assert said == [f"Jumlah tidak cocok: selisih {whole - parts} ({name}: Jumlah tertulis {whole},"
                    f" penjumlahan bagiannya {parts})." for name in ("Kota Bandung", "JUMLAH")]


def test_a_flow_counts_what_falls_within_the_period(filled):
    flow = Recap("R-UJI", "Terdaftar", (Source("ormas", flow="tanggal_terdaftar"),),
                 columns=(Column("Jumlah", all_of=True),
                          Column("Anggota", sum="jumlah_anggota")))
    for period in ("2022", "2023-S2", "2021-W09", "2024-05"):
        span = periods.parse(period)
        assert compute(filled, flow, "00", period).totals[1] == counted.ask(
            filled, f"{counted.LIVING} AND tanggal_terdaftar >= :first", span.last,
            first=span.first)


def test_a_list_hides_what_the_reader_may_not_open_and_a_count_does_not(filled):
    listed, figures = compute(filled, "R-ORM-2", "32.73"), compute(filled, "R-ORM-1", "32.73")
    secret = counted.ask(filled, f"{counted.LIVING} AND klasifikasi = 'sangat_rahasia'",
                         date(2026, 12, 31), "32.73")
    assert secret == listed.hidden
    assert figures.hidden == 0
    assert len(listed.rows) + secret == figures.totals[column(figures, "Jumlah")]
    assert listed.unapproved == figures.unapproved
    assert [row.cells[0] for row in listed.rows] == sorted(row.cells[0] for row in listed.rows)


def test_a_list_of_many_offices_lets_paper_set_their_names_above_its_rows(filled):
    province, office = compute(filled, "R-ORM-2", "32"), compute(filled, "R-ORM-2", "32.73")
    assert [head.label for head in province.heads if head.over] == ["Wilayah"]
    assert province.heads[0].over
    assert not any(head.over for head in office.heads)


def test_a_list_stops_and_says_where(filled):
    cut = compute(filled, "R-ORM-2", "00", limit=5)
    assert (len(cut.rows), cut.truncated_at, cut.totals) == (5, 5, None)
    assert adding.closing(cut, 5) == f"JUMLAH {cut.whole} data"
    whole = compute(filled, "R-ORM-2", "00")
    assert (whole.truncated_at, len(whole.rows)) == (0, cut.whole)
    assert whole.rows[:5] == cut.rows
    with filled.acting("dewi") as session:
        walked = list(summary.stream(session, registry.recap("R-ORM-2")[1], "00",
                                     periods.parse("2026"), 1_000))
    assert tuple(walked) == whole.rows


def test_a_long_list_asks_no_more_than_a_short_one(house):
    counted.load(house, 120)
    asked = []
    event.listen(house.bind.engine, "before_cursor_execute", lambda *said: asked.append(said[2]))
    compute(house, "R-ORM-2", "00", limit=3)
    few = len(asked)
    asked.clear()
    compute(house, "R-ORM-2", "00")
    assert len(asked) == few <= 8


def test_several_sources_stand_in_one_list(house):
    with house.app.app_context(), as_system("uji"), interface.saving() as session:
        for table, more in (("fkub", {"anggaran_hibah": 700}), ("timdu_p4gn", {}), ("fpk", {
                "anggaran": 300, "anggota": [{"nama": "Contoh", "suku_etnis": "Sunda"}]})):
            bulk.load(session, registry.entity(table), [more | {
                "wilayah_kode": "32.73", "nomor_sk": f"SK-{table}", "tanggal_sk": date(2025, 1, 5),
                "periode_mulai": date(2025, 1, 5), "periode_selesai": date(2099, 1, 5),
                "status": Status.DISETUJUI}], reason="uji")
    result = compute(house, "R-EKO-1", "32.73", str(today().year))
    forums = [row.cells[1] for row in result.rows]
    assert forums == sorted(forums)
    with house.acting("sari") as session:
        approved = {label: sum(row.status.value == "disetujui" and row.tanggal_sk is not None
                               and row.periode_selesai >= today()
                               for row in session.query(registry.entity(table)))
                    for table, label in (("fkub", "FKUB"), ("fpk", "FPK"),
                                         ("timdu_p4gn", "Timdu P4GN"))}
    assert {label: forums.count(label) for label in approved} == approved
    assert all(approved.values())
    assert {row.cells[0] for row in result.rows} == {"Kota Bandung"}
    members, money = column(result, "Jumlah anggota"), column(result, "Anggaran")
    assert result.totals[members] == sum(row.cells[members] for row in result.rows) > 0
    assert result.totals[money] == sum(row.cells[money] or 0 for row in result.rows) >= 1000
    assert compute(house, "R-EKO-1", "32").rows == tuple(result.rows)


def test_a_chart_carries_the_figures_of_the_recap(filled):
    charts = {chart.title: chart for chart in registry.charts("siormas")}
    with filled.acting("tono") as session:
        span = periods.parse("2026")
        by_status = drawing.draw(session, charts["Ormas menurut status hukum"], "32", span)
        by_place = drawing.draw(session, charts["Ormas menurut wilayah"], "32", span)
    recap = compute(filled, "R-ORM-1", "32")
    whole = recap.totals[column(recap, "Jumlah")]
    assert sum(by_status.series[0][1]) == sum(by_place.series[0][1]) == whole
    figures = dict(zip(by_status.labels, by_status.series[0][1], strict=True))
    assert figures["Tidak diisi"] == recap.totals[column(recap, "Tidak diisi")]
    assert by_place.labels[-1] == "Tingkat provinsi"


def test_a_chart_adds_up_money(house):
    chart = Chart("Hibah", Source("fkub", stock="tanggal_sk"), sum="anggaran_hibah")
    with house.acting("sari") as session:
        drawn = drawing.draw(session, chart, "32.73", periods.parse("2026"))
    with house.acting("sari") as session:
        fkub = registry.entity("fkub")
        approved = [row.anggaran_hibah for row in session.query(fkub)
                    if row.status.value == "disetujui"]
    assert drawn.labels == ("Kota Bandung",)
    assert drawn.series[0][1] == (sum(approved),)


def test_a_reader_counts_nothing_outside_the_reach(filled):
    whole = compute(filled, "R-ORM-1", "00", who="dewi")
    seen = compute(filled, "R-ORM-1", "00", who="joko")
    at = column(whole, "Jumlah")
    assert seen.totals[at] == counted.ask(filled, counted.LIVING, date(2026, 12, 31), "32.04")
    assert seen.totals[at] < whole.totals[at]


def test_an_unknown_region_is_absent(house):
    with pytest.raises(OutOfRegion):
        compute(house, "R-ORM-1", "99", who="dewi")
