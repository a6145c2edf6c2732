"""The further words of recaps: several sources, Parts, offices and regions, years, made columns."""
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import event, select

from app.engine import adding, periods, recount, regions, registry, summary
from app.engine.result import LESS, PLUS, RATIO, Head, Made, Row
from app.engine.vocabulary import Column, Kind, Recap, Source
from app.models.siormas.choices import JenisKelamin, StatusHukum
from tests.engine import counted, naive

registry.load()
DAY = date(2025, 6, 10)
PLACES = {"00": "dewi", "32": "tono", "32.73": "sari"}
ORMAS = Source("ormas", stock="tanggal_terdaftar")
BARU = Source("ormas", flow="tanggal_terdaftar", name="baru")
PENGURUS = Source("ormas_pengurus", flow="sk_pengurus_tanggal", name="sk")
YAYASAN = StatusHukum.BADAN_HUKUM_YAYASAN

SEVERAL = Recap(
    "R-UJI-1", "Beberapa sumber", (ORMAS, BARU, PENGURUS), columns=(
        Column("Kab/kota", regions=True, group="Wilayah"),
        Column("Ada ormas", offices=True, source="ormas", group="Wilayah"),
        Column("Belum ada", less=("Wilayah: Kab/kota", "Wilayah: Ada ormas")),
        Column("Jumlah", source="ormas"),
        Column("Yayasan", source="ormas", where={"status_hukum": YAYASAN}),
        Column("Anggota", source="ormas", sum="jumlah_anggota"),
        Column("Jumlah", source="baru", group="Baru"),
        Column("Perempuan", source="sk", where={"jenis_kelamin": JenisKelamin.PEREMPUAN}),
        Column("Keduanya", plus=("Baru: Jumlah", "Perempuan")),
        Column("% ada", ratio=("Wilayah: Ada ormas", "Wilayah: Kab/kota")),
        Column("% yayasan", ratio=("Yayasan", "Jumlah")),
        Column("% dari JUMLAH", ratio=("Jumlah",)),
        Column("Ket.", kind=Kind.TEXT)))
BY_SEX = Recap("R-UJI-2", "Pengurus", (replace(PENGURUS, flow="", stock="tanggal_terdaftar"),),
               rows="jenis_kelamin", across="jabatan")
YEARS = Recap("R-UJI-3", "Lima tahun", (BARU,), rows="status_hukum", across="tahun",
              columns=(Column("Yayasan", where={"status_hukum": YAYASAN}),))
PLACED_YEARS = replace(YEARS, rows="wilayah", sources=(PENGURUS,), columns=())


@pytest.fixture(params=["hidup", "tersimpan"])
def filled(request, world):
    """Lend a world with ormas and their boards, counted live and by kept counts."""
    regions.forget()
    counted.load(world, 60)
    counted.load_boards(world, 60)
    if request.param == "tersimpan":
        with world.acting("dewi") as session:
            recount.ensure(session)
            session.commit()
    return world


def compute(world, recap, place, period="2026", **more):
    with world.acting(PLACES[place]) as session:
        return summary.compute(session, world.actors[PLACES[place]], recap, place,
                               periods.parse(period), **more)


def at(result, label, group=""):
    (found,) = [order for order, head in enumerate(result.heads)
                if (head.label, head.group) == (label, group)]
    return found


@pytest.mark.parametrize("recap", [SEVERAL, BY_SEX, YEARS, PLACED_YEARS], ids=lambda r: r.code)
def test_figures_equal_a_walk_over_every_record(filled, recap):
    for place, period in (("00", "2026"), ("32", "2024-S1"), ("32.73", "2025"), ("00", "2023-03"),
                          ("32", "2024-02-29")):
        assert_equals_naive(filled, recap, place, period)


def assert_equals_naive(world, recap, place, period):
    with world.acting("dewi") as session:
        result = summary.compute(session, world.actors["dewi"], recap, place,
                                 periods.parse(period))
    heads, wanted = naive.rows(world, recap, place, period)
    assert naive.same_rows(result, recap, heads) == wanted
    return result


COUNTING = [recap for _, recap in registry.recaps() if recap.rows != "data"]


@pytest.mark.parametrize("recap", COUNTING, ids=lambda recap: recap.code)
def test_every_declared_recap_equals_a_walk_over_every_record(house, recap):
    counted.load(house, 25)
    figures = []
    for place, period in (("00", "2026"), ("32.73", "2024"), ("00", "2025"),
                          ("32.73", naive.a_day(house, recap.sources[0])),
                          ("32.73", str(periods.containing(recap.cycles[0], DAY).code))):
        result = assert_equals_naive(house, recap, place, period)
        assert not [said for said in result.mismatches if "tidak cocok" in said]
        figures += [cell for row in result.rows for cell in row.cells if adding.is_figure(cell)]
    assert any(figures)


def test_several_sources_equal_plain_sql(filled):
    for place, period in (("00", "2026"), ("32", "2024"), ("32.73", "2025-S2")):
        result, span = compute(filled, SEVERAL, place, period), periods.parse(period)
        for head, where in ((("Jumlah", ""), "1 = 1"),
                            (("Yayasan", ""), f"status_hukum = '{YAYASAN.value}'"),
                            (("Jumlah", "Baru"), "tanggal_terdaftar >= :first")):
            assert result.totals[at(result, *head)] == counted.ask(
                filled, f"{counted.LIVING} AND {where}", span.last, place, first=span.first)
        assert result.totals[at(result, "Perempuan")] == _women(filled, place, span)
        assert result.mismatches == tuple(
            said for said in result.mismatches if "tanpa" in said)


def _women(world, place, span):
    within = "" if place == "00" else " AND (o.wilayah_kode = :place OR o.wilayah_kode LIKE :below)"
    return counted.said(
        world, "SELECT count(*) FROM ormas_pengurus p, ormas o WHERE p.ormas_id = o.id "
        "AND p.deleted_at IS NULL AND o.deleted_at IS NULL AND o.status = 'disetujui' "
        f"AND p.jenis_kelamin = '{JenisKelamin.PEREMPUAN.value}' "
        f"AND p.sk_pengurus_tanggal BETWEEN :first AND :last{within}",
        first=span.first, last=span.last, place=place, below=f"{place}.%")


def test_offices_and_regions_are_counted_and_close(filled):
    nation, province = compute(filled, SEVERAL, "00"), compute(filled, SEVERAL, "32")
    districts, having, without = (at(nation, *head) for head in (
        ("Kab/kota", "Wilayah"), ("Ada ormas", "Wilayah"), ("Belum ada", "")))
    assert nation.totals[districts] == counted.said(
        filled, "SELECT count(*) FROM wilayah WHERE length(kode) = 5")
    assert nation.totals[having] == counted.said(
        filled, "SELECT count(DISTINCT substr(wilayah_kode, 1, 5)) FROM ormas WHERE "
        f"length(wilayah_kode) >= 5 AND {counted.LIVING}", last=date(2026, 12, 31))
    for result in (nation, province):
        for row in (*(row.cells for row in result.rows), result.totals):
            assert row[districts] - row[having] == row[without]
        assert [row.cells[districts:having + 1] for row in result.rows if row.note] == [(0, 0)]
        assert {order: sum(row.cells[order] for row in result.rows)
                for order in (districts, having, without)} == {
                    order: result.totals[order] for order in (districts, having, without)}
    jabar = next(row for row in nation.rows if row.cells[0] == "Jawa Barat")
    assert jabar.cells[districts:without + 1] == province.totals[districts:without + 1]
    (bandung,) = compute(filled, SEVERAL, "32.73").rows
    assert bandung.cells[districts:without + 1] == (1, 1, 0)


def test_percents_are_of_the_line_and_in_jumlah_of_jumlah(filled):
    result = compute(filled, SEVERAL, "00")
    part, whole, percent, part_of_all = (at(result, label) for label in (
        "Yayasan", "Jumlah", "% yayasan", "% dari JUMLAH"))
    assert [result.heads[order].kind for order in (percent, part_of_all)] == [Kind.PERCENT] * 2
    for row in (*(row.cells for row in result.rows), result.totals):
        wanted = None if not row[whole] else round(Decimal(100 * row[part]) / row[whole], 2)
        assert row[percent] == wanted
    assert result.totals[part_of_all] == 100
    assert sum(row.cells[part_of_all] or 0 for row in result.rows) == pytest.approx(
        Decimal(100), abs=Decimal("0.2"))
    empty = compute(filled, SEVERAL, "00", "1990")
    assert empty.totals[percent] is None
    assert empty.totals[at(empty, "% ada")] == 0
    assert empty.totals[at(empty, "Keduanya")] == 0


def test_the_years_stand_side_by_side_and_close(filled):
    result = compute(filled, YEARS, "00", "2024-B08")
    assert [head.label for head in result.heads] == [
        "Status hukum", "Yayasan", "2020", "2021", "2022", "2023", "2024", "Jumlah"]
    assert result.heads[2].group == "Caturwulan B08 Tahun"
    for order, year in enumerate(range(2020, 2025), start=2):
        span = periods.parse(f"{year}-B08")
        assert result.totals[order] == counted.ask(
            filled, f"{counted.LIVING} AND tanggal_terdaftar >= :first", span.last,
            first=span.first)
    assert result.totals[-1] == sum(result.totals[2:7])
    assert all(row.cells[-1] == sum(row.cells[2:7]) for row in result.rows)
    undated = [said for said in result.mismatches if "tanpa" in said]
    assert len(undated) == 1


def test_what_a_year_does_not_have_counts_nothing(house):
    result = compute(house, YEARS, "00", "2024-02-29")
    assert result.totals[2:6] == (0, 0, 0, 0)


def test_a_list_of_rows_inside_records_shows_their_owner_within_the_walls(filled):
    listed = Recap("R-UJI-4", "Pengurus", (replace(PENGURUS, flow=""),), rows="data", columns=(
        Column("Nama", show="nama"), Column("Jabatan", show="jabatan"),
        Column("Wilayah", show="wilayah", kind=Kind.TEXT)), sort=("wilayah", "nama"))
    for place, who in (("32.73", "sari"), ("32", "tono")):
        result = compute(filled, listed, place)
        with filled.acting(who) as session:
            pengurus, ormas = registry.entity("ormas_pengurus"), registry.entity("ormas")
            wanted = session.execute(select(pengurus.nama).join(
                ormas, pengurus.ormas_id == ormas.id).where(
                    ormas.status == "disetujui").order_by(
                        pengurus.wilayah_kode, pengurus.nama, pengurus.id)).scalars().all()
        assert [row.cells[0] for row in result.rows] == wanted
    above = compute(filled, listed, "32.73")
    assert above.hidden == counted.said(
        filled, "SELECT count(*) FROM ormas_pengurus p JOIN ormas o ON o.id = p.ormas_id WHERE "
        "p.deleted_at IS NULL AND o.deleted_at IS NULL AND o.status = 'disetujui' "
        "AND p.wilayah_kode = '32.73' AND p.klasifikasi = 'sangat_rahasia'")


def test_a_row_leads_to_its_owner_and_never_to_anothers(filled):
    pengurus = registry.entity("ormas_pengurus")
    with filled.acting("dewi") as session:
        far = session.scalars(select(pengurus).where(pengurus.wilayah_kode == "11.71")).first()
        key, owner = far.id, far.ormas_id
        assert far.ormas.id == owner
    with filled.acting("sari") as session:
        assert session.get(pengurus, key) is None
        own = session.scalars(select(pengurus)).all()
        assert own
        led = [row.ormas for row in own if row.ormas is not None]
        assert {record.wilayah_kode for record in led} == {"32.73"}
        assert not [record for record in led if record.deleted_at is not None]
        own[0].__dict__["ormas_id"] = owner
        session.expire(own[0], ["ormas"])
        assert own[0].ormas is None


def test_one_statement_answers_each_question(filled):
    asked = []
    event.listen(filled.bind.engine, "before_cursor_execute", lambda *said: asked.append(said[2]))
    for recap, most in ((SEVERAL, 6), (BY_SEX, 1), (YEARS, 5)):
        compute(filled, recap, "32")
        asked.clear()
        compute(filled, recap, "32")
        assert len([each for each in asked if "SAVEPOINT" not in each]) <= most, recap.code


def test_a_typed_sum_is_added_again_in_a_list(house):
    listed = Recap("R-UJI-5", "Daftar", (ORMAS,), rows="data", columns=(
        Column("Nama", show="nama"), Column("Anggota", show="jumlah_anggota"),
        Column("Dua kali", plus=("Anggota", "Anggota"))), sums=(("Dua kali", ("Anggota",)),))
    counted.load(house, 20)
    result = compute(house, listed, "32.73")
    assert result.rows
    typed = [row.cells for row in result.rows if row.cells[1]]
    assert [said.split(" (")[1].split(":")[0] for said in result.mismatches] == [
        *(cells[0] for cells in typed), "JUMLAH"]
    assert result.mismatches[0].startswith(
        f"Jumlah tidak cocok: selisih {typed[0][1]} ({typed[0][0]}: Dua kali tertulis "
        f"{2 * typed[0][1]}, penjumlahan bagiannya {typed[0][1]}).")


MONEY = (Head("Nama"), Head("Pagu", kind=Kind.RUPIAH), Head("Realisasi", kind=Kind.RUPIAH),
         Head("Sisa", kind=Kind.RUPIAH, made=Made(LESS, (1, 2))),
         Head("%", kind=Kind.PERCENT, made=Made(RATIO, (2, 1))),
         Head("Harga", kind=Kind.RUPIAH, adds=False),
         Head("Semua", kind=Kind.RUPIAH, made=Made(PLUS, (3, 2))))


def test_made_cells_know_what_is_missing():
    made = [adding.finish(MONEY, cells) for cells in (
        ("a", Decimal("1000"), Decimal("333.33"), None, None, Decimal("7"), None),
        ("b", None, Decimal("5"), None, None, None, None),
        ("c", Decimal(0), Decimal("5"), None, None, None, None),
        ("d", None, None, None, None, None, None))]
    assert [cells[3:5] for cells in made] == [
        (Decimal("666.67"), Decimal("33.33")), (None, None), (Decimal(-5), None), (None, None)]
    assert [cells[6] for cells in made] == [Decimal("1000.00"), Decimal(5), Decimal(0), None]
    totals = adding.totals(MONEY, [Row(cells) for cells in made])
    assert totals[1:6] == (Decimal(1000), Decimal("343.33"), Decimal("656.67"), Decimal("34.33"),
                           None)
