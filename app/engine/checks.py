"""Boot checks: every contradiction of the declarations, numbered, all of them at once.

E001 kind        an entity is exactly one of Regional, Part, Reference
E002 unknown     key, listed, filters, sections, similar, unique, stock, sort name real fields
E003 reserved    a field's name would overwrite WTForms' own or the machine's
E004 target      ref, owner, many, points_to and recap sources name real entities
E005 private     a private field is never listed, searched, filtered, sorted, unique or recapped
E006 words       every field has help, every choice a meaning
E007 size        a short text says its size
E008 recap       a recap or chart names real fields, labels, sources (`recap_checks.py`); codes
                 are unique
E009 owner       a Part has one owner, and that owner lists it
E018 year        a year says its first and its last

E010 to E017 are found by `checks_words.py`.
"""
from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterator

from app.engine import checks_words, recap_checks, registry
from app.engine.base import Approvable, Base, Part, Reference, Regional
from app.engine.vocabulary import Kind, derived

RESERVED = frozenset({"data", "meta", "errors", "process", "validate", "populate_obj", "id",
                      "version", "status", "hapus", "alasan", "metadata", "registry", "problems",
                      "page", "q", "urut", "per", "rows", "kantor_pemilik", "berakhir"})
MACHINE = frozenset({"id", "wilayah_kode", "status", "created_at", "changed_at", "version",
                     "disetujui_pada", "diajukan_pada"})


def findings() -> list[str]:
    """Return every finding of every declaration, sorted by number."""
    found: list[str] = []
    for subsystem in registry.subsystems():
        for entity in subsystem.entities:
            found += _of_entity(entity)
        found += recap_checks.of(subsystem)
    codes = Counter(recap.code for _, recap in registry.recaps())
    found += [f"E008 recap {code}: declared {n} times; codes are unique."
              for code, n in codes.items() if n > 1]
    return sorted(set(found))


def _of_entity(entity: type[Base]) -> Iterator[str]:
    name = entity.__name__
    kinds = [kind for kind in (Regional, Part, Reference) if issubclass(entity, kind)]
    if len(kinds) != 1:
        yield (f"E001 {name}: is {len(kinds)} of Regional, Part, Reference; must be exactly one, "
               "otherwise its rows would be readable from every office.")
    if issubclass(entity, Approvable) and not issubclass(entity, Regional):
        yield f"E001 {name}: only a Regional passes the workflow."
    yield from _names(entity)
    yield from _reserved(entity)
    yield from _targets(entity)
    yield from _private(entity)
    yield from _words(entity)
    yield from checks_words.findings(entity)
    if issubclass(entity, Part):
        yield from _owner(entity)


def known(entity: type[Base]) -> set[str]:
    """Name what of an entity may be listed, sorted or recapped."""
    properties = {n for c in entity.__mro__ for n, v in vars(c).items() if isinstance(v, derived)}
    return set(entity.__fields__) | properties | MACHINE


def _names(entity: type[Base]) -> Iterator[str]:
    said = entity.__entity__
    options = {
        "key": said.key, "listed": said.listed, "filters": said.filters, "similar": said.similar,
        "cited": said.cited, "totals": said.totals, "stock": (said.stock,) if said.stock else (),
        "sort": (said.sort.lstrip("-"),), "sections": tuple(first for _, first in said.sections),
        "unique": tuple(n for names, _ in said.unique for n in names)}
    there = known(entity)
    for option, names in options.items():
        for each in names:
            if each not in there:
                yield f"E002 {entity.__name__}.{option} names “{each}”{_near(each, entity)}"


def _near(name: str, entity: type[Base]) -> str:
    close = difflib.get_close_matches(name, known(entity), 1)
    return f"; did you mean “{close[0]}”?" if close else "; no such field."


def _reserved(entity: type[Base]) -> Iterator[str]:
    for name in entity.__fields__:
        if name in RESERVED or name.startswith("_"):
            yield f"E003 {entity.__name__}.{name}: the name is taken by WTForms or by the machine."


def _targets(entity: type[Base]) -> Iterator[str]:
    tables = {each.__tablename__ for each in registry.entities()}
    for name, said in entity.__fields__.items():
        if said.target and said.target not in tables:
            yield f"E004 {entity.__name__}.{name}: refers to unknown entity “{said.target}”."
            continue
        for path in (rule[0] for rule in (said.among, said.offered) if isinstance(rule, tuple)):
            if said.kind is Kind.CHOICE and not path:
                continue
            if not _is_choice(registry.entity(said.target), path):
                yield f"E004 {entity.__name__}.{name}: “{path}” is no choice of {said.target}."
        if said.offered_on and not _is_day(entity, said.offered_on):
            yield f"E004 {entity.__name__}.{name}: “{said.offered_on}” is no date beside it."
        if said.given is not None and not _is_choice(entity, said.given[0]):
            yield f"E004 {entity.__name__}.{name}: “{said.given[0]}” is no choice beside it."
        table, _, column = said.points_to.partition(".")
        if said.points_to and (table not in tables
                               or column not in registry.entity(table).__fields__):
            yield f"E004 {entity.__name__}.{name}: points to unknown “{said.points_to}”."
    for name, many in entity.__children__.items():
        if many.table not in tables:
            yield f"E004 {entity.__name__}.{name}: rows of unknown entity “{many.table}”."


def _is_day(entity: type[Base], name: str) -> bool:
    return name in entity.__fields__ and entity.__fields__[name].kind is Kind.DATE


def _is_choice(entity: type[Base], path: str) -> bool:
    """Tell whether a path, perhaps over one reference, ends at a choice."""
    name, _, further = path.partition(".")
    said = entity.__fields__.get(name)
    if said is None or not further:
        return said is not None and said.kind is Kind.CHOICE
    return said.kind is Kind.REFERENCE and _is_choice(registry.entity(said.target), further)


def _private(entity: type[Base]) -> Iterator[str]:
    said = entity.__entity__
    shown = {*said.listed, *said.filters, *said.similar, *said.totals, said.sort.lstrip("-")}
    for name, field in entity.__fields__.items():
        if field.private and (name in shown or field.search or field.unique):
            yield (f"E005 {entity.__name__}.{name}: private, yet listed, searched, sorted, "
                   "filtered or unique.")


def _words(entity: type[Base]) -> Iterator[str]:
    for name, said in entity.__fields__.items():
        if not said.help:
            yield f"E006 {entity.__name__}.{name}: has no help."
        if said.kind is Kind.TEXT and not said.size:
            yield f"E007 {entity.__name__}.{name}: a short text says its size."
        if said.kind is Kind.YEAR and None in (said.low, said.high):
            yield f"E018 {entity.__name__}.{name}: a year says its first and its last."
        for member in said.choices or ():
            if not member.meaning:
                yield f"E006 {type(member).__name__}.{member.name}: has no meaning."


def _owner(entity: type[Base]) -> Iterator[str]:
    if entity.__owner__ is None:
        yield f"E009 {entity.__name__}: a Part without owner()."
        return
    column, table = entity.__owner__
    if column != f"{table}_id":
        yield f"E009 {entity.__name__}.{column}: must be called {table}_id."
    owners = {each.__tablename__: each for each in registry.entities()}
    listed = [m.table for m in owners[table].__children__.values()] if table in owners else []
    if entity.__tablename__ not in listed:
        yield f"E009 {entity.__name__}: {table} does not list it with many()."
