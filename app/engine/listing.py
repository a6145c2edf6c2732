"""The list behind every list: filters by column name, search, sort, pages, totals, all by index.

Ids are found first on an index, rows are read late. Before a page is drawn rows are counted up to a
limit, and "lebih dari" is said beyond it; `whole` counts and adds all of them for whoever asks. A
question that makes no sense is refused with a sentence. Screens, sheets and the API ask here.
"""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import Any

from sqlalchemy import Select, String, cast, func, select, text
from sqlalchemy.orm import Session, aliased

from app.engine import (
    expiry,
    indexes,
    periods,
    proposals,
    regions,
    registry,
    scope,
    search,
    turning,
    values,
)
from app.engine.actor import Actor
from app.engine.base import Approvable, Base, Reference, Regional, Status
from app.engine.cells import cell as cell
from app.engine.cells import column_label as column_label
from app.engine.question import PAGE_SIZES, Filter, Question, page_number
from app.engine.question import Answer as Answer
from app.engine.question import BadQuestion as BadQuestion
from app.engine.reading import load as load
from app.engine.scope import POINTING
from app.engine.vocabulary import Field, Kind

COUNTED, MOST_PAGES = 2_000, 1_000_000
FILTERABLE = frozenset({Kind.CHOICE, Kind.SEVERAL, Kind.BOOLEAN, Kind.REFERENCE, Kind.DATE,
                        Kind.MOMENT, Kind.YEAR})
EMPTY = "kosong"
OFFICE = "kantor_pemilik"


@cache
def filter_fields(entity: type[Base]) -> dict[str, Field]:
    """Return the fields a list may be filtered by, in order, the machine's own first."""
    own = {name: said for name, said in entity.__fields__.items()
           if said.kind in FILTERABLE and not said.private}
    if entity.__entity__.expires:
        own = {expiry.NAME: expiry.FILTER, **own}
    if not issubclass(entity, Approvable):
        return own
    return {"status": Field("Status", kind=Kind.CHOICE, choices=Status, name="status"),
            "usulan": Field("Usulan perubahan", kind=Kind.CHOICE, choices=Status, name="usulan"),
            "verifikasi": Field("Sudah diverifikasi", kind=Kind.BOOLEAN, name="verifikasi",
                                required=True),
            **own}


def known(entity: type[Base]) -> set[str]:
    """Name everything that the address of a list may ask."""
    return {"q", "urut", "page", "per", "jumlah", turning.NEXT, turning.BACK,
            *filter_fields(entity), *(("wilayah", OFFICE) if issubclass(entity, Regional) else ())}


def sortable(entity: type[Base]) -> set[str]:
    """Name the columns a list may be sorted by."""
    said = entity.__entity__
    names = {"id", "changed_at", said.sort.lstrip("-")}
    names |= {n for n in (*said.listed, said.stock) if n in entity.__fields__
              and not entity.__fields__[n].private
              and entity.__fields__[n].kind not in indexes.UNSORTED}
    if issubclass(entity, Regional):
        names.add("wilayah_kode")
    if issubclass(entity, Approvable):
        names.add("status")
    return names


def parse(session: Session, entity: type[Base], args: Mapping[str, str],
          trash: bool = False) -> Question:
    """Read the address of a list; raise BadQuestion for what cannot be answered.

    A misspelt filter is refused: whoever wrote it would take every row for the answer.
    """
    for name in sorted(set(args) - known(entity)):
        raise BadQuestion(f"Saringan “{name[:40]}” tidak dikenal.", name)
    made = Question(words=args.get("q", "").strip(), trash=trash)
    if "\x00" in made.words or len(made.words) > 200:
        raise BadQuestion("Kata yang dicari paling banyak 200 karakter biasa.")
    made.adds = args.get("jumlah") == "ya"
    made.sort = args.get("urut", "") or entity.__entity__.sort
    if made.sort.lstrip("-") not in sortable(entity):
        raise BadQuestion(f"Daftar ini tidak dapat diurutkan menurut “{made.sort[:40]}”.")
    made.page = page_number(args.get("page", "1"), MOST_PAGES)
    made.per = _number(args.get("per", str(PAGE_SIZES[0])), "Banyaknya baris", 1, PAGE_SIZES[-1])
    for name in (turning.NEXT, turning.BACK):
        if args.get(name, "").strip() and made.page > 1:
            made.edge = name, _number(args[name].strip(), "Baris batas halaman", 1, 2_147_483_647)
    if made.words:
        made.criteria.append(search.criterion(session, entity, made.words))
    for name, said in filter_fields(entity).items():
        text = args.get(name, "").strip()
        if text:
            try:
                made.criteria.append(_criterion(entity, name, said, text))
                made.filters.append(Filter(name, said.label, text, _shown(session, said, text)))
            except BadQuestion as refusal:
                raise BadQuestion(refusal.sentence(), name) from refusal
    if issubclass(entity, Regional):
        _ask_places(session, entity, args, made)
    return made


def _ask_places(session: Session, entity: type[Regional], args: Mapping[str, str],
                made: Question) -> None:
    """Read which region is asked for, and which office alone."""
    for name, label in (("wilayah", "Wilayah"), (OFFICE, "Kantor pemilik")):
        place = args.get(name, "").strip()
        if not place:
            continue
        if regions.place(session, place) is None:
            raise BadQuestion(f"Kode wilayah “{place[:20]}” tidak dikenal.", name)
        if name == OFFICE or place != regions.NATION:
            made.criteria.append(entity.wilayah_kode == place if name == OFFICE
                                 else scope.within(entity.wilayah_kode, place))
            made.filters.append(Filter(name, label, place, regions.name(session, place)))


def _number(text: str, what: str, low: int, high: int) -> int:
    if not (text.isascii() and text.isdigit()) or len(text) > 9 or not low <= int(text) <= high:
        raise BadQuestion(f"{what} harus berupa bilangan antara {low} dan "
                          f"{values.show_kind(Kind.INTEGER, high)}.")
    return int(text)


def _criterion(entity: type[Base], name: str, said: Field, text: str) -> Any:
    if name == "usulan" and name not in entity.__fields__:
        return entity.id.in_(proposals.having(entity, _member(said, text)))
    if name == expiry.NAME and name not in entity.__fields__:
        return expiry.criterion(entity, _member(said, text))
    column = entity.diverifikasi_pada.is_not(None) if name == "verifikasi" \
        and name not in entity.__fields__ else getattr(entity, name)
    if text == EMPTY:
        return column.is_(None)
    try:
        if said.kind in (Kind.DATE, Kind.MOMENT):
            span = periods.parse(text)
            return column.between(span.first, span.last)
        if said.kind is Kind.REFERENCE:
            return column == _number(text, said.label, 1, 2_147_483_647)
        if said.kind is Kind.SEVERAL:
            wanted = values.member(said.members, text).value
            return cast(column, String).like(f'%"{wanted}"%')
        if said.kind is Kind.CHOICE:
            chosen = [values.member(said.members, part) for part in text.split(",")]
            return column == chosen[0] if len(chosen) == 1 else column.in_(chosen)
        # What is stored may lie outside what may still be written.
        return column == values.read(replace(said, low=None, high=None), text)
    except ValueError as error:
        raise BadQuestion(f"Saringan {said.label}: {error}") from error


def _member(said: Field, text: str) -> Any:
    try:
        return values.member(said.members, text)
    except ValueError as error:
        raise BadQuestion(f"Saringan {said.label}: {error}") from error


def _shown(session: Session, said: Field, text: str) -> str:
    if text == EMPTY:
        return "Tidak diisi"
    if said.kind in (Kind.DATE, Kind.MOMENT):
        return periods.parse(text).spoken
    if said.kind in (Kind.CHOICE, Kind.SEVERAL):
        return ", ".join(_member(said, part).label for part in text.split(","))
    if said.kind is Kind.BOOLEAN:
        return values.show(said, values.read(said, text))
    if said.kind is Kind.REFERENCE:
        target = registry.entity(said.target)
        name = session.scalar(select(getattr(target, values.title_field(target)))
                              .where(target.id == int(text)), execution_options=POINTING)
        return str(name or f"#{text}")
    return text


def _options(question: Question) -> dict[str, Any]:
    return {"trash": "only"} if question.trash else {}


def _where(entity: type[Base], question: Question, statement: Select[Any]) -> Select[Any]:
    if issubclass(entity, Reference):
        alive = entity.deleted_at.is_not(None) if question.trash else entity.deleted_at.is_(None)
        statement = statement.where(alive)
    return statement.where(*question.criteria)


def ids(entity: type[Base], question: Question) -> Select[Any]:
    """Return the statement that names every row of the question, in order."""
    return turning.ordered(entity, question.sort, _where(entity, question, select(entity.id)))


def answer(session: Session, actor: Actor, entity: type[Base], question: Question, *,
           most: int | None = None, adds: bool = True) -> Answer:
    """Answer a question with one page.

    Rows are counted up to `most`, as far as a screen does when nothing is said; all of them, and
    their sums, where the question itself asks to add. Without `adds` no sum is worked out.
    """
    options, most = _options(question), None if question.adds else most or COUNTED
    count = _count(session, entity, question, most)
    capped = most is not None and count > most
    if not capped:
        question.page = min(question.page, question.pages(count))
    if (keys := turning.page(session, entity, question, ids(entity, question), options)) is None:
        page = ids(entity, question).offset((question.page - 1) * question.per)
        keys = list(session.scalars(page.limit(question.per), execution_options=options))
    names = tuple(indexes.added(entity)) if adds else ()
    owed = names if capped else ()
    return Answer(load(session, entity, keys, trash=question.trash), min(count, most or count),
                  capped, _hidden(session, actor, entity, question),
                  {} if owed else _totals(session, entity, question, names), owed, question)


def whole(session: Session, entity: type[Base], question: Question
          ) -> tuple[int, dict[str, Decimal]]:
    """Count every row of a question, and add its columns: what a page drawn before did not."""
    return (_count(session, entity, question, None),
            _totals(session, entity, question, tuple(indexes.added(entity))))


def _count(session: Session, entity: type[Base], question: Question, most: int | None) -> int:
    """Count the rows, one more than `most` at the most."""
    rows = _where(entity, question, select(entity.id))
    counted = select(func.count()).select_from(rows.limit(most + 1).subquery()) \
        if most is not None else rows.with_only_columns(func.count(entity.id))
    return session.scalar(counted,
                          execution_options=_options(question) | scope.EVERY_ROW) or 0


def stream(session: Session, entity: type[Base], question: Question, limit: int,
           *, parts: bool = False, batch: int = 1000) -> Iterator[Any]:
    """Walk the records of a question in order, a batch at a time, with flat memory."""
    keys = list(session.scalars(ids(entity, question).limit(limit),
                                execution_options=_options(question)))
    for start in range(0, len(keys), batch):
        yield from load(session, entity, keys[start:start + batch], trash=question.trash,
                        parts=parts)
        session.expunge_all()


def _hidden(session: Session, actor: Actor, entity: type[Base], question: Question) -> int:
    """Count what the reader may not open: said in a number, never listed."""
    if not issubclass(entity, Regional):
        return 0
    above, closed = scope.closed(entity, actor)
    if not above or question.words or any(each.name != "wilayah" for each in question.filters):
        return 0  # a number that answers to words and filters would tell letter by letter
    secret = _beside_itself(entity)
    hidden = select(secret.id).where(secret.klasifikasi.in_(above), text(indexes.ABOVE_BIASA))
    statement = _where(entity, question, select(func.count(entity.id))).where(
        closed, entity.id.in_(hidden))
    options = {"every_class": True, **scope.EVERY_ROW, **_options(question)}
    return session.scalar(statement, execution_options=options) or 0


@cache
def _beside_itself(entity: type[Base]) -> Any:
    return aliased(entity)


def _totals(session: Session, entity: type[Base], question: Question,
            names: tuple[str, ...]) -> dict[str, Decimal]:
    if not names:
        return {}
    statement = _where(entity, question, select(*(func.sum(getattr(entity, n)) for n in names)))
    row = session.execute(statement, execution_options=_options(question) | scope.EVERY_ROW).one()
    return {name: Decimal(total or 0) for name, total in zip(names, row, strict=True)}
