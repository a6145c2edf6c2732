"""The columns of a recap: those of `across` written out, their heads, and which source fills which.

A column names another by its label, or by "Group: Label" where a label occurs twice. Declarations
go in, heads and orders come out; no record is read here.
"""
from __future__ import annotations

from app.engine import lines, listed, parts, periods, registry
from app.engine.periods import Period
from app.engine.result import LESS, PLUS, RATIO, Head, Made, Place
from app.engine.vocabulary import Column, Kind, Recap, Source

WHOLE = "Jumlah"
YEARS = "tahun"
MANY_YEARS = 5


def columns_of(recap: Recap, period: Period) -> tuple[Column, ...]:
    """Return the columns as they stand, those of `across` written out."""
    if not recap.across:
        return recap.columns
    if recap.across == YEARS:
        return (*recap.columns, *_yearly(period))
    said = parts.field_of(registry.entity(recap.sources[0].entity), recap.across)
    if said is None:
        raise TypeError(f"{recap.code}: {recap.across} is no field")
    made = [Column(member.label, where={recap.across: member}, group=said.label)
            for member in said.choices or ()]
    made.append(Column("Tidak diisi", where={recap.across: None}, group=said.label, spare=True))
    return (*recap.columns, *made, Column(WHOLE, all_of=True))


def _yearly(period: Period) -> list[Column]:
    heading = _heading(period)
    years = [Column(str(year), group=heading) for year in years_of(period)]
    return [*years, Column(WHOLE, plus=tuple(f"{heading}: {each.label}" for each in years))]


def spoken_of(recap: Recap, period: Period) -> str:
    """Say of when a table speaks where its period does not: five years, or a state that stands."""
    if recap.across == YEARS:
        years = years_of(period)
        return f"{_heading(period)} {years[0]}-{years[-1]}"
    return f"Keadaan {period.spoken}" if any(one.latest for one in recap.sources) else ""


def _heading(period: Period) -> str:
    return period.spoken.removesuffix(str(period.first.year)).strip()


def years_of(period: Period) -> range:
    """Return the years that a recap across the years shows, the period's own last."""
    last = int(period.code[:4])
    return range(last - MANY_YEARS + 1, last + 1)


def same_in(period: Period, year: int) -> Period | None:
    """Return the same part of another year; None for a day or week which that year lacks."""
    try:
        return periods.parse(f"{year:04}{period.code[4:]}")
    except ValueError:
        return None


def order_of(columns: tuple[Column, ...], word: str) -> int:
    """Find a column by its label; without a group before others, else by "Group: Label"."""
    named = [order for order, column in enumerate(columns)
             if word in (column.label, f"{column.group}: {column.label}")]
    alone = [order for order in named if not columns[order].group]
    found = alone if len(alone) == 1 else named
    if len(found) != 1:
        raise KeyError(word)
    return found[0]


def made_of(column: Column) -> tuple[str, tuple[str, ...]] | None:
    """Say how a column is made of others, and of which; None for one that is counted or shown."""
    if column.owed is not None:
        return None
    for how, words in ((PLUS, column.plus), (LESS, column.less), (RATIO, column.ratio)):
        if words:
            return how, words
    return None


def is_counted(column: Column) -> bool:
    """Tell a column of figures from one that is filled by hand or made of others."""
    by_hand = column.kind is Kind.TEXT and not (
        column.where or column.sum or column.all_of or column.offices)
    return not by_hand and not column.regions and column.owed is None and made_of(column) is None


def fills(source: Source, column: Column) -> bool:
    """Tell whether a source is counted into a column."""
    named = isinstance(column.sum, str) or source.called in column.sum
    return is_counted(column) and named and column.source in ("", source.called)


def summed(column: Column, source: Source) -> str:
    """Name the field of a source that a column adds up; nothing for a count."""
    return column.sum if isinstance(column.sum, str) else column.sum.get(source.called, "")


def heads_of(recap: Recap, place: Place, period: Period) -> tuple[Head, ...]:
    """Return the heads of the table; the column of numbers is the printer's."""
    columns = columns_of(recap, period)
    first = () if recap.rows == "data" else (
        Head(lines.heading(recap, place), width=3.0),
        *(Head(label, width=1.5) for label in lines.split_label(recap)))
    return (*first, *(_head(recap, columns, column, len(first)) for column in columns))


def _head(recap: Recap, columns: tuple[Column, ...], column: Column, shift: int) -> Head:
    made = made_of(column)
    kind = listed.kind_of(column, recap.sources)
    if made is not None and made[0] == RATIO:
        kind = Kind.PERCENT
    elif made is not None and kind is Kind.INTEGER:
        kind = _widest(recap, columns, made[1])
    if column.sum and kind is Kind.INTEGER:
        kind = _sum_kind(recap, column)
    return Head(column.label, column.group, kind, column.width, column.adds,
                None if made is None else Made(made[0], tuple(
                    shift + order_of(columns, word) for word in made[1])), column.over)


def _widest(recap: Recap, columns: tuple[Column, ...], words: tuple[str, ...]) -> Kind:
    """Write what is made of money as money."""
    kinds = set()
    for word in words:
        part = columns[order_of(columns, word)]
        deeper = made_of(part)
        kinds.add(_widest(recap, columns, deeper[1]) if deeper and part.kind is Kind.INTEGER
                  else _sum_kind(recap, part) if part.sum and part.kind is Kind.INTEGER
                  else listed.kind_of(part, recap.sources))
    return next((kind for kind in (Kind.RUPIAH, Kind.DECIMAL) if kind in kinds), Kind.INTEGER)


def _sum_kind(recap: Recap, column: Column) -> Kind:
    source = next((each for each in recap.sources if fills(each, column)), recap.sources[0])
    kind = parts.kind_of(registry.entity(source.entity), summed(column, source))
    return kind if kind in (Kind.RUPIAH, Kind.DECIMAL) else Kind.INTEGER


def shift_of(recap: Recap) -> int:
    """Say how many heads stand before those of the columns."""
    return 0 if recap.rows == "data" else 1 + bool(recap.split)


def spelt_of(recap: Recap, period: Period) -> int | None:
    """Return the column whose JUMLAH is written in words as order of the heads."""
    return shift_of(recap) + order_of(columns_of(recap, period), recap.spelt) \
        if recap.spelt else None


def sums_of(recap: Recap, period: Period) -> tuple[tuple[int, tuple[int, ...]], ...]:
    """Return the declared sums as orders of the heads, those of `across` as well."""
    columns, shift = columns_of(recap, period), shift_of(recap)
    found = [(shift + order_of(columns, whole), tuple(shift + order_of(columns, each)
                                                      for each in of)) for whole, of in recap.sums]
    if recap.across and recap.across != YEARS:
        last = shift + len(columns) - 1
        found.append((last, tuple(range(shift + len(recap.columns), last))))
    return tuple(found)
