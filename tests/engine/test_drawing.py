"""Charts over years, means, truth values and regions: equal to plain SQL, broken where declared."""
from datetime import date, datetime, timedelta
from decimal import Decimal
from random import Random

import pytest

from app.engine import bulk, drawing, periods, regions, registry
from app.engine.actor import as_system
from app.engine.vocabulary import Chart, Source
from app.models.ekososbud.choices import KeaktifanPenghayat
from app.views import charts as screen
from app.views import interface
from tests.engine import counted

SOURCE = Source("organisasi_penghayat", stock="tahun_berdiri")
LINE = Chart("Rata-rata anggota", SOURCE, by="tahun_berdiri", sum="jumlah_anggota", shape="garis",
             breaks=(2010, 1900), average=True, unit="orang")


@pytest.fixture
def filled(world):
    """Lend a world with organisations of several years, some without figure."""
    with world.app.app_context(), as_system("uji"), interface.saving() as session:
        bulk.load(session, registry.entity("organisasi_penghayat"),
                  [_row(Random(n), n) for n in range(90)], reason="uji")
    return world


def _row(random, number):
    year = random.choice([2004, 2005, 2007, 2010, 2011, 2012, None])
    return {"wilayah_kode": random.choice(["32.73", "32.04", "32", "11.71"]),
            "nama": f"Organisasi Gambar {number}", "tahun_berdiri": year,
            "jumlah_anggota": None if year == 2007 else random.choice([None, 10, 45, 300]),
            "status_keaktifan": random.choice([*KeaktifanPenghayat, None]),
            "tanggal_pendataan": date(2020, 1, 1) + timedelta(days=random.randrange(2_000)),
            "deleted_at": random.choice([None] * 6 + [datetime(2026, 1, 1)])}


def draw(world, chart, place="32", period="2026", who="tono"):
    with world.acting(who) as session:
        return drawing.draw(session, chart, place, periods.parse(period))


def sql(world, what, where="1 = 1", **values):
    return counted.said(
        world, f"SELECT {what} FROM organisasi_penghayat WHERE deleted_at IS NULL AND "
        "(wilayah_kode = '32' OR wilayah_kode LIKE '32.%') "
        f"AND {where}", **values)


def test_a_mean_over_years_stands_for_every_year_and_knows_none(filled):
    drawn = draw(filled, LINE)
    first, last = (int(drawn.labels[at]) for at in (0, -1))
    assert first == sql(filled, "min(tahun_berdiri)", "jumlah_anggota IS NOT NULL")
    assert drawn.labels == tuple(str(year) for year in range(first, last + 1))
    assert not drawn.adds
    assert drawn.breaks == (drawn.labels.index("2010"),)
    assert "sejak 2010 tidak dapat dibandingkan" in drawn.note
    for label, figure in zip(drawn.labels, drawn.series[0][1], strict=True):
        here = "tahun_berdiri = :year AND jumlah_anggota IS NOT NULL"
        known = sql(filled, "count(*)", here, year=int(label))
        added = sql(filled, "sum(jumlah_anggota)", here, year=int(label))
        assert figure == (round(Decimal(added) / known, 2) if known else None), label
    assert drawn.series[0][1][drawn.labels.index("2007")] is None


def test_a_line_ends_with_the_period_and_begins_with_the_data(filled):
    drawn = draw(filled, LINE, period="2010-S1")
    assert drawn.labels[-1] == "2010"
    flow = Chart("Berdiri", Source("organisasi_penghayat", flow="tanggal_pendataan"),
                 by="tahun_berdiri", shape="garis")
    counts = draw(filled, flow)
    assert sum(counts.series[0][1]) == sql(
        filled, "count(*)", "tahun_berdiri IS NOT NULL AND tanggal_pendataan <= '2026-12-31'")
    assert counts.series[0][1][counts.labels.index("2008")] == 0


def test_a_choice_and_a_truth_value_are_closed_by_what_is_not_said(filled):
    by_state = draw(filled, Chart("Keaktifan", Source("organisasi_penghayat"),
                                  by="status_keaktifan"))
    assert sum(by_state.series[0][1]) == sql(filled, "count(*)")
    assert by_state.labels[-1] == "Tidak diisi"
    counted.load_boards(filled, 30)
    board = Chart("Pejabat", Source("ormas_pengurus", stock="tanggal_terdaftar"),
                  by="pejabat_publik")
    assert draw(filled, board).labels[:2] == ("Ya", "Tidak")


def test_the_screen_carries_breaks_and_gaps_and_no_sum_of_means(filled):
    with filled.acting("tono") as session:
        made = screen._drawn(session, LINE, regions.place(session, "32"), periods.parse("2026"))
    assert made["totals"] == []
    assert made["data"]["putus"]
    assert None in made["data"]["seri"][0]["nilai"]
    assert made["note"] in made["data"]["uraian"]


def test_nothing_is_drawn_of_nothing(house):
    drawn = draw(house, LINE, period="1930")
    assert (drawn.labels, drawn.series[0][1], drawn.note) == ((), (), "")
