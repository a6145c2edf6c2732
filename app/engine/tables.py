"""The words for counting: Source, Column, Bars, Recap, Chart; declarations only.

An official table and a chart are the same thing, a count or sum of records by region or field.
`summary.py` computes them, `checks.py` refuses names that do not exist.
"""
from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.engine.kinds import Kind

EACH = "*"


@dataclass(frozen=True)
class Source:
    """One entity a recap counts or lists, and when a row belongs to the period.

    `stock`: a date at or before the period's end. `flow`: a date within it. `where` maps fields
    to the value (or tuple of values) they must have. A Part counts with its owner: the owner's
    approval decides, and the date may be the owner's. `name` is what a column calls this source;
    without one it is the entity's. A year field may be the date. `own` counts the rows of the
    place's own office alone, not of those below it. `until`, beside a stock: the last day on which
    a row counts; one without it counts on. In a period that still runs that day is today, as it is
    for a stock by a computed date, which may lie ahead. `each="semester"` counts a stock at the end
    of every semester of a year that has begun, and adds them: what falls due twice a year. `over`:
    only what is dated before today, as what was owed is counted; beside `each`, only semesters that
    have ended. `latest`, beside a stock: of all rows so far only those that share this field with
    the newest of them, as with the last election or the last year that was measured. A list that is
    the same for all offices belongs to the centre: it counts in the table of the nation, as
    “Tingkat pusat”, and nowhere below.
    """

    entity: str
    stock: str = ""
    flow: str = ""
    where: Mapping[str, Any] | None = None
    label: str = ""
    name: str = ""
    own: bool = False
    until: str = ""
    each: str = ""
    over: bool = False
    latest: str = ""

    @property
    def called(self) -> str:
        """Return the word by which a column names this source."""
        return self.name or self.entity


@dataclass(frozen=True)
class Column:
    """One column of a recap: a count, a sum, or (in a list) a value of each record.

    `where` restricts a count or sum to rows with these values; `sum` names the numeric field,
    or one per source where they are called differently.
    `show` names the field or derived property shown in a list, or one per source entity.
    `group` is the heading that spans it. `width` is a relative width on paper.
    `source` names the one source it counts, where there are several. `offices` counts the
    kabupaten/kota that have such rows, `regions` all kabupaten/kota of the line. `plus`, `less`
    and `ratio` are made of other columns of the line, named by label or "Group: Label": a sum, the
    first less the rest, the first as percent of the second (of JUMLAH too; with one label alone,
    of that column's JUMLAH). `adds=False` keeps a price or a year out of JUMLAH. `owed(ask,
    offices, first, last, of)` counts what the offices of the line had to do in the period, of which
    no record need exist; `less` takes away what they did. Where the lines are the values of a
    field, the offices are all of the place, and `of` is the value; of a column
    that `spread` repeats it is the value of its group; else `of` is None. `spare` leaves a column
    out where no line has a figure in it. `over`, of a list's first column by which it is in order,
    lets paper set its value above the lines that share it.
    """

    label: str
    where: Mapping[str, Any] | None = None
    sum: str | Mapping[str, str] = ""
    show: str | Mapping[str, str] = ""
    group: str = ""
    width: float = 1.0
    kind: Kind = Kind.INTEGER
    all_of: bool = False
    source: str = ""
    offices: bool = False
    regions: bool = False
    plus: tuple[str, ...] = ()
    less: tuple[str, ...] = ()
    ratio: tuple[str, ...] = ()
    adds: bool = True
    owed: Callable[[Any, tuple[str, ...], date, date, Any], int] | None = None
    of: Any = None
    spare: bool = False
    over: bool = False


@dataclass(frozen=True)
class Bars:
    """Bars below a recap's table, of its own figures.

    `of` names the columns drawn for each line: one, or several that are parts of one bar. Instead
    of lines, `whole` names columns, or headings over several, whose JUMLAH is drawn. `names` is how
    either are called, where not by their labels. Of more lines than `most` the largest are drawn.
    """

    title: str
    of: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    unit: str = ""
    most: int = 15


@dataclass(frozen=True)
class Recap:
    """An official table. `rows` is "wilayah", a field of the source, or "data" (each record).

    `across` names a choice field that becomes one column per value, closed by Jumlah and, where
    any is, "Tidak diisi"; "tahun" makes a column of the same period in each of the last five years.
    `sums` are (whole, parts): columns re-added on every row. `sort` orders a list by fields,
    counted lines by columns (`-Suara`: the largest first). `sparse` leaves out lines without
    figures. `layout` is "tabel" or "uraian", which prints each record as headed paragraphs. `split`
    names a choice field by whose values each region's line is divided, one line for each value
    there is. `spread` names a field that points at records: the columns whose group is `EACH` are
    repeated for each of them that is in use and fits `spread_where`, or is counted; "*: Label"
    names one in its own group, and in a sum the same of every group. Where a source counts the
    newest of that field, they are repeated only when the period has several. `titled` names fields
    of the newest row whose values complete the title. `spelt` names the column of money whose
    JUMLAH is written in words below the table. Of `bars` the first that has bars to compare is
    drawn below it: of a district, say, which has one line, the second.
    """

    code: str
    title: str
    sources: tuple[Source, ...]
    rows: str = "wilayah"
    row_label: str = ""
    columns: tuple[Column, ...] = ()
    across: str = ""
    split: str = ""
    landscape: bool = True
    cycles: tuple[str, ...] = ("tahunan",)
    sums: tuple[tuple[str, tuple[str, ...]], ...] = ()
    sort: tuple[str, ...] = ()
    note: str = ""
    layout: str = "tabel"
    sparse: bool = False
    spread: str = ""
    spread_where: Mapping[str, Any] | None = None
    titled: tuple[str, ...] = ()
    spelt: str = ""
    bars: tuple[Bars, ...] = ()


@dataclass(frozen=True)
class Chart:
    """A count (or sum) by one field or by region, drawn with its table.

    `by` may be a year field drawn as `shape="garis"`; at each year of `breaks` the line begins
    anew, where figures before and after are not comparable. `average` takes the mean of `sum`.
    `sparse` draws only what has figures, the largest first.
    """

    title: str
    source: Source
    by: str = "wilayah"
    sum: str = ""
    shape: str = "batang"
    unit: str = ""
    breaks: tuple[int, ...] = ()
    average: bool = False
    sparse: bool = False
