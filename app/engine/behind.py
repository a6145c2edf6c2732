"""The rows behind every figure of a recap, as they stood when it was computed.

Each row tells what it is, its version, a hash of what was counted of it, the line and columns it
entered, what it added to those that are sums, and which records of another kind it speaks of.
`issued.py` keeps them beside the paper, so that a figure can be opened years later whatever became
of the records. Figures themselves are `summary.py`'s.
"""
from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import literal, select
from sqlalchemy.orm import Session

from app.engine import columns, figures, listed, parts, registry, spare, summary, values
from app.engine.audit import plain
from app.engine.base import Klasifikasi
from app.engine.counting import Asked
from app.engine.periods import Period
from app.engine.result import Place
from app.engine.vocabulary import Recap

BATCH = 2000
Behind = tuple[str, int, int, str, str, str, str, int, list[int], dict[str, Any],
               list[tuple[str, int]]]


def rows(session: Session, recap: Recap, place: Place, period: Period,
         limit: int = summary.LONGEST) -> Iterator[Behind]:
    """Walk (table, id, version, office, class, title, hash, line, columns, sums, of) of every row.

    Lines and columns are numbered from 0 as in the `Result`; of a list, those on paper alone.
    `sums` is what the row added by column, `of` names the other counted records it speaks of.
    """
    if recap.rows == "data":
        yield from _listed(session, recap, place, period, limit)
        return
    recap = summary.fitted(session, recap, place, period)
    heads = columns.columns_of(recap, period)
    made, asked, _ = summary.lined(session, recap, place, period)
    lead = columns.shift_of(recap)
    gone = spare.left_out(recap, period, (row for _, row in made))
    standing = (at for at in range(lead + len(heads)) if at not in gone)
    shown = {at: order for order, at in enumerate(standing)}
    order = {line.key: at for at, (line, _) in enumerate(made)}
    kinds = {one.asked.entity for one in asked}
    for one in asked:
        refers = tuple((each.__tablename__, name) for each in sorted(
            kinds, key=lambda kind: kind.__tablename__)
            if (name := parts.reference(one.asked.entity, each)))
        for row, known in _walk(session, one.asked, refers):
            values_of = tuple(known[name] for name in one.asked.fields)
            bucket = row.wilayah_kode[:one.asked.depth] if one.asked.depth else ""
            filled = [at for at in figures.fitting(heads, one, values_of)
                      if not heads[at].offices or len(row.wilayah_kode) >= figures.DISTRICT]
            line = order[figures.key_of(recap, one.asked, bucket, values_of)]
            stand = [at for at in filled if lead + at in shown]
            yield _behind(
                one.asked, row, known, line, [shown[lead + at] for at in stand],
                {str(shown[lead + at]): plain(known[name]) for at in stand
                 if (name := columns.summed(heads[at], one.asked.source))},
                [(table, key) for table, name in refers
                 if (key := getattr(row, f"tentang_{name}")) is not None])


def _walk(session: Session, asked: Asked, refers: tuple[tuple[str, str], ...] = ()
          ) -> Iterator[tuple[Any, dict[str, Any]]]:
    """Read what is counted of each row, a batch at a time, of every class."""
    entity = asked.entity
    title = values.title_field(entity)
    names = list(dict.fromkeys((*asked.fields, *asked.sums, *filter(None, (asked.date,)))))
    klasifikasi = literal(Klasifikasi.BIASA.value) if registry.is_reference(entity) \
        else entity.klasifikasi
    statement = parts.joined(select(
        entity.id, entity.version, parts.office_of(entity).label("wilayah_kode"),
        klasifikasi.label("klasifikasi"),
        getattr(entity, title).label("judul_"),
        *(parts.column_of(entity, name).label(f"menurut_{name}") for name in names),
        *(getattr(entity, name).label(f"tentang_{name}") for _, name in refers)), entity)
    found = session.execute(
        statement.where(*listed.counted(asked), *(
            parts.column_of(entity, name).is_not(None) for name in asked.filled))
        .order_by(entity.id),
        execution_options={"every_class": True, "yield_per": BATCH})
    for row in found:
        yield row, {name: getattr(row, f"menurut_{name}") for name in names}


def _behind(asked: Asked, row: Any, known: dict[str, Any], line: int, filled: list[int],
            sums: dict[str, Any], of: list[tuple[str, int]]) -> Behind:
    table = asked.source.entity
    said = {name: plain(value) for name, value in known.items()}
    return (table, row.id, row.version, row.wilayah_kode, plain(row.klasifikasi) or "biasa",
            str(row.judul_ if row.judul_ is not None else f"#{row.id}")[:200],
            seal(table, row.id, row.version, said), line, filled, sums, of)


def seal(table: str, key: int, version: int, said: dict[str, Any]) -> str:
    """Return the hash of a row as it was counted."""
    text = json.dumps([table, key, version, said], ensure_ascii=False, sort_keys=True,
                      separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _listed(session: Session, recap: Recap, place: Place, period: Period,
            limit: int) -> Iterator[Behind]:
    recap = summary.fitted(session, recap, place, period)
    asked = summary.sources_of(recap, place, period)
    found = listed.find(session, recap, asked, limit)
    width = list(range(len(recap.columns)))
    known: dict[tuple[int, int], Behind] = {}
    for number, one in enumerate(asked):
        for row, said in _walk(session, one):
            known[number, row.id] = _behind(one, row, said, 0, width, {}, [])
    for line, each in enumerate(found):
        yield (*known[each.source, each.key][:7], line, width, {}, [])
