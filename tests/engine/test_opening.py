"""A figure opened gives as many records as it counts, of any line and any declared recap."""
from __future__ import annotations

import pytest

from app.engine import adding, behind, columns, figures, opening, periods, registry, summary
from app.engine.result import LESS, PLUS, RATIO, Head, Made
from tests.engine import counted, naive
from tests.engine.test_summary_words import COUNTING, SEVERAL, YEARS

PLAIN, SOME = Head("a"), Head("b")


def opened(world, recap, code, period):
    """Yield of every counted figure of a recap: its head, the figure, its rows, their number."""
    span, who = periods.parse(period), world.actors["dewi"]
    with world.acting("dewi") as session:
        place = summary.place_of(session, code)
        heads = columns.heads_of(recap, place, span)
        made, _, _ = summary.lined(session, recap, place, span)
        said = columns.columns_of(recap, span)
        totals = adding.totals(heads, (row for _, row in made)) or ()
        assert who.national
        for line, cells in [(None, totals), *((line, row.cells) for line, row in made)]:
            for order in range(columns.shift_of(recap), len(heads)):
                column = said[order - columns.shift_of(recap)]
                if cells[order] and columns.is_counted(column):
                    yield (heads[order], column, cells[order], *opening.rows(
                        session, recap, place, span, line, heads, order, 500))


@pytest.mark.parametrize("recap", [SEVERAL, YEARS, *COUNTING], ids=lambda recap: recap.code)
def test_as_many_records_are_opened_as_are_counted(house, recap) -> None:
    counted.load(house, 25)
    seen = 0
    day = naive.a_day(house, recap.sources[0])
    for code, period in (("32", "2026"), ("00", "2025"), ("00", day[:4]), ("32.73", day)):
        for head, column, figure, rows, count in opened(house, recap, code, period):
            counts = len({row.unit[:5] for row in rows}) if column.offices else count
            assert column.sum or counts == figure, (code, head.label)
            assert len(rows) == count > 0
            seen += 1
    assert seen


def test_behind_a_number_of_districts_stand_their_rows_alone(house) -> None:
    counted.load(house, 25)
    with house.acting("dewi") as session:
        for code in ("32", "00"):
            span = periods.parse("2026")
            result = summary.compute(session, house.actors["dewi"], SEVERAL, code, span)
            column = [head.label for head in result.heads].index("Ada ormas")
            found = list(behind.rows(session, SEVERAL, result.place, span))
            assert any(len(row[3]) < figures.DISTRICT for row in found), "a province has its own"
            for line, row in enumerate(result.rows):
                offices = {each[3][:5] for each in found if each[7] == line and column in each[8]}
                assert len(offices) == row.cells[column]


def test_made_columns_are_counted_ones_added_and_taken_away() -> None:
    heads = (PLAIN, SOME, Head("c"), Head("c", made=Made(PLUS, (0, 1))),
             Head("d", made=Made(LESS, (3, 2))), Head("e", made=Made(LESS, (2, 4))),
             Head("f", made=Made(RATIO, (4, 0))))
    assert opening.terms(heads, 1) == ({1}, set())
    assert opening.terms(heads, 3) == ({0, 1}, set())
    assert opening.terms(heads, 4) == ({0, 1}, {2})
    assert opening.terms(heads, 5) == ({2}, {0, 1})
    assert opening.terms(heads, 6) == ({0, 1}, {2})


def test_what_is_left_of_one_kind_is_what_was_not_taken_away(world) -> None:
    counted.load(world, 25)
    recap, span = registry.recap("R-ORM-1")[1], periods.parse("2026")
    with world.acting("dewi") as session:
        place = summary.place_of(session, "32")
        heads = columns.heads_of(recap, place, span)
        made, _, _ = summary.lined(session, recap, place, span)
        order = [head.label for head in heads].index("Aktif")
        for line, row in made:
            rows, count = opening.rows(session, recap, place, span, line, heads, order, 500)
            assert count == len(rows) == row.cells[order]
        assert any(row.cells[order] and row.cells[order + 1] for _, row in made)
