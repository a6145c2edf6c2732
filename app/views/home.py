"""The home page: what waits for this person, what ends soon, and where their region stands."""
from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from flask import render_template
from flask_appbuilder import IndexView, expose

from app.engine import expiry, listing, registry, roles, signing, steps, tallies
from app.engine.base import Base, Regional, Status
from app.engine.indonesian import today
from app.engine.proposals import Usulan
from app.engine.vocabulary import Subsystem
from app.views import charts, interface, maps
from app.views.screen import actor, entity_url, signed_in_only

SHOWN = 6
URGENT = ("Perlu ditandatangani", "Perlu dibaca", "Perlu diperbaiki", "Usulan perlu diperbaiki",
          "Perlu diperiksa", "Perlu diverifikasi", expiry.Masa.LEWAT.label)
LATER = (expiry.Masa.TIGA_PULUH.label, expiry.Masa.SEMBILAN_PULUH.label)
OTHERS = ""
PLACES = {words: place for place, words in enumerate((*URGENT, OTHERS, *LATER))}


class Tile(NamedTuple):
    """How many approved records of one kind there are, and where their list is."""

    label: str
    count: int
    url: str


@dataclass(frozen=True)
class Board:
    """The approved records of one subsystem: the first kinds that have any, then all the others."""

    subsystem: Subsystem
    shown: list[Tile]
    more: list[Tile]


@dataclass(frozen=True)
class Task:
    """One counter of "Tugas saya": it opens the filtered list."""

    label: str
    entity: str
    count: int
    url: str


class HomeView(IndexView):
    """The first page after sign-in."""

    @expose("/")
    @signed_in_only
    def index(self) -> Any:
        """Show tasks, tiles and charts of one's own region."""
        return render_template("beranda.html", waiting=waiting(), boards=boards(),
                               charts=charts.for_home(), map=maps.for_home())


def signatures() -> list[Task]:
    """Count the issued papers whose next signature is this person's."""
    count = len(signing.awaiting(interface.session(), actor()))
    return [Task("Perlu ditandatangani", "Dokumen terbit", count, "/dokumen/")] \
        if count else []


def waiting() -> list[tuple[str, bool, int, list[Task]]]:
    """Gather the tasks by what is to be done: words, whether it presses, how many, where."""
    kinds: dict[str, list[Task]] = {}
    for task in [*signatures(), *tasks(), *awaiting(), *ending()]:
        kinds.setdefault(task.label, []).append(task)
    return [(words, words in URGENT, sum(task.count for task in kinds[words]), kinds[words])
            for words in sorted(kinds, key=lambda words: PLACES.get(words, PLACES[OTHERS]))]


def _readable() -> list[type[Base]]:
    return [entity for entity in registry.mains()
            if issubclass(entity, Regional) and roles.may(actor(), "list", entity)
            and not registry.is_foundation(entity.__subsystem__)]


def tasks() -> list[Task]:
    """Count what waits for this person: to mend, to submit, to verify, to decide."""
    offices = {entity: units for entity in _readable()
               if registry.is_approvable(entity) and (units := _units(entity))}
    if not offices:
        return []
    session = interface.session()
    found = _Counted(session.execute(tallies.waiting(tuple(offices)), _named(offices)).all())
    units = {unit for each in offices.values() for unit in each}
    proposed = _Counted(session.execute(
        tallies.proposed(), {Usulan.__tablename__: sorted(units)}).all())
    return [task for entity in offices for task in _of(entity, found, proposed)]


def _named(offices: Mapping[type[Base], Iterable[str]]) -> dict[str, list[str]]:
    return {entity.__tablename__: sorted(units) for entity, units in offices.items()}


def _units(entity: type[Base]) -> set[str]:
    """Name the offices in which the person does something about records of an entity."""
    return {unit for act in ("ajukan", "verifikasi", "setujui")
            for unit in roles.writable_units(actor(), entity, act)}


class _Counted:
    """What was counted, to be asked by entity, offices, state, and whether it was verified."""

    def __init__(self, rows: Iterable[Any]) -> None:
        self.rows = [(table, unit, str(status), checked, n)
                     for table, unit, status, checked, n in rows]

    def of(self, table: str, units: Iterable[str], status: Status, most: int = 1) -> int:
        """Add up; `most` 0 leaves out what was verified."""
        return sum(n for name, unit, state, checked, n in self.rows
                   if (name, state) == (table, status.value) and unit in units and checked <= most)


def _of(entity: type[Base], found: _Counted, proposed: _Counted) -> list[Task]:
    if not registry.is_approvable(entity):
        return []
    table, label = entity.__tablename__, entity.__entity__.label
    writes = roles.writable_units(actor(), entity, "ajukan")
    decides = roles.writable_units(actor(), entity, "setujui")
    verifies = [u for u in roles.writable_units(actor(), entity, "verifikasi") if u not in decides]
    unit = f"&{listing.OFFICE}={writes[0]}" if len(writes) == 1 else ""
    made = [Task(word, label, counted.of(table, writes, status),
                 entity_url(entity, "list/") + f"?{name}={status.value}{unit}")
            for word, name, counted, status in (
                ("Perlu diperbaiki", "status", found, Status.DIKEMBALIKAN),
                ("Draf belum diajukan", "status", found, Status.DRAF),
                ("Usulan perlu diperbaiki", "usulan", proposed, Status.DIKEMBALIKAN),
                ("Usulan belum diajukan", "usulan", proposed, Status.DRAF))]
    made += [Task(word, label, sum(each.of(table, units, Status.DIAJUKAN, most)
                                   for each in (found, proposed)),
                  entity_url(entity, "antrean/"))
             for word, units, most in (("Perlu diverifikasi", verifies, 0),
                                       ("Perlu diperiksa", decides, 1))]
    return [task for task in made if task.count]


def awaiting() -> list[Task]:
    """Count what came in and stands where it began, in the offices where one may write it."""
    held = {entity: units for entity in _readable() if entity.__entity__.awaits[0]
            and (units := roles.writable_units(actor(), entity, "edit"))}
    if not held:
        return []
    numbers: Counter[str] = Counter()
    for table, _, n in interface.session().execute(tallies.awaiting(tuple(held)), _named(held)):
        numbers[table] += n
    return [_awaits(entity, units, numbers[entity.__tablename__])
            for entity, units in held.items() if numbers[entity.__tablename__]]


def _awaits(entity: Any, units: list[str], count: int) -> Task:
    name, words = entity.__entity__.awaits
    asked = f"?{name}={steps.first(entity.__fields__[name]).value}"
    asked += f"&{listing.OFFICE}={units[0]}" if len(units) == 1 else ""
    return Task(words, entity.__entity__.label, count, entity_url(entity, "list/") + asked)


def ending() -> list[Task]:
    """Count what has ended or ends soon in one's own offices, whoever keeps it."""
    held = {entity: {grant.unit for grant in actor().in_subsystem(entity.__subsystem__)}
            for entity in _readable() if entity.__entity__.expires}
    if not held:
        return []
    numbers: Counter[tuple[str, str]] = Counter()
    for table, stands, _, n in interface.session().execute(
            tallies.ending(tuple(held), today()), _named(held)):
        numbers[table, stands] += n
    return [_ends(entity, units, stands, numbers[entity.__tablename__, stands.value])
            for entity, units in held.items() for stands in expiry.Masa
            if numbers[entity.__tablename__, stands.value]]


def _ends(entity: type[Base], units: set[str], stands: expiry.Masa, count: int) -> Task:
    asked = f"?{expiry.NAME}={stands.value}"
    asked += "&status=disetujui" if registry.is_approvable(entity) else ""
    asked += f"&{listing.OFFICE}={min(units)}" if len(units) == 1 else ""
    return Task(stands.label, entity.__entity__.label, count, entity_url(entity, "list/") + asked)


def boards() -> list[Board]:
    """Count the approved records of one's region, a board for each subsystem one may read."""
    numbers = _numbers()
    made = []
    for subsystem in registry.subsystems():
        tiles = [Tile(e.__entity__.label, numbers.get(e.__tablename__, 0), entity_url(e, "list/"))
                 for e in _readable() if e.__subsystem__ == subsystem.code]
        shown = [tile for tile in tiles if tile.count][:SHOWN]
        if tiles:
            made.append(Board(subsystem, shown, [tile for tile in tiles if tile not in shown]))
    return made


def _numbers() -> dict[str, int]:
    found = tuple(_readable())
    if not found:
        return {}
    rows = interface.session().execute(
        tallies.approved(found), execution_options={"every_class": True}).all()
    return dict(rows)  # type: ignore[arg-type]
