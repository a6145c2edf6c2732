"""A figure that counts no records is told by the places it is made of, and they add up to it."""
from __future__ import annotations

import pytest

from app.engine import adding, columns, periods, regions, registry, summary, told

registry.load()
TOLD = [recap for _, recap in registry.recaps() if any(
    column.regions or column.owed for column in recap.columns)]


@pytest.mark.parametrize("code", ["00", "32", "32.73"])
@pytest.mark.parametrize("recap", TOLD, ids=lambda recap: recap.code)
def test_the_parts_of_places_add_up_to_the_figure(house, recap, code) -> None:
    span, seen = periods.parse("2025"), 0
    with house.acting("dewi") as session:
        place = summary.place_of(session, code)
        fit = summary.fitted(session, recap, place, span)
        heads, (made, _, _) = columns.heads_of(fit, place, span), summary.lined(
            session, fit, place, span)
        totals = adding.totals(heads, (row for _, row in made))
        under = told.Under(session, fit, span)
        for line, cells in ((None, totals), *((line, row.cells) for line, row in made)):
            for order in range(columns.shift_of(fit), len(heads)):
                if told.is_told(fit, span, heads, order) and cells[order]:
                    parts = told.shares(under, place, line, heads, order, made)
                    assert all(part > 0 for _, part in parts)
                    assert sum(part for _, part in parts) == cells[order], (line, heads[order])
                    seen += 1
    assert seen


@pytest.mark.parametrize("recap", TOLD, ids=lambda recap: recap.code)
def test_an_issued_table_keeps_the_places_of_each_such_figure(house, recap) -> None:
    span = periods.parse("2025")
    with house.acting("dewi") as session:
        result = summary.compute(session, house.actors["dewi"], recap, "32", span)
        below = {regions.full_name(session, each.kode) for each in regions.below(session, "32")}
        kept = told.frozen(session, recap, summary.place_of(session, "32"), span, result.heads)
    assert kept
    for line, column, parts in kept:
        cells = result.totals if line == -1 else result.rows[line].cells
        assert sum(part for _, part in parts) == cells[column]
        assert {name for name, _ in parts} <= {"Tingkat provinsi", *below}
