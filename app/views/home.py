"""The home page: what waits for this person, and where their region stands."""
from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from flask import render_template
from flask_appbuilder import IndexView, expose
from sqlalchemy import func, literal, select, union_all

from app.engine import registry, roles
from app.engine.base import Base, Regional, Status
from app.engine.proposals import OPEN, Usulan
from app.views import charts, interface, maps
from app.views.screen import actor, entity_url, signed_in_only


@dataclass(frozen=True)
class Task:
    """One counter of "Tugas saya": it opens the filtered list."""

    label: str
    entity: str
    count: int
    url: str
    tone: str


class HomeView(IndexView):
    """The first page after sign-in."""

    @expose("/")
    @signed_in_only
    def index(self) -> Any:
        """Show tasks, tiles and charts of one's own region."""
        return render_template("beranda.html", tasks=tasks(), tiles=tiles(),
                               charts=charts.for_home(), map=maps.for_home())


def _readable() -> list[type[Base]]:
    return [entity for entity in registry.mains()
            if issubclass(entity, Regional) and roles.may(actor(), "list", entity)
            and not registry.is_foundation(entity.__subsystem__)]


def tasks() -> list[Task]:
    """Count what waits for this person: to mend, to submit, to decide."""
    counted = []
    for entity in _readable():
        if not registry.is_approvable(entity):
            continue
        writes = roles.writable_units(actor(), entity, "ajukan")
        decides = roles.writable_units(actor(), entity, "setujui")
        if writes or decides:
            counted.append(select(
                literal(entity.__tablename__).label("table"), entity.status.label("status"),
                func.count(entity.id).label("n"))
                .where(entity.wilayah_kode.in_({*writes, *decides}),
                       entity.status != Status.DISETUJUI).group_by(entity.status))
    if not counted:
        return []
    rows = interface.session().execute(union_all(*counted)).all()
    found = {(table, str(status)): n for table, status, n in rows}
    proposed = {(table, str(status)): n for table, status, n in interface.session().execute(
        select(Usulan.entitas, Usulan.status, func.count(Usulan.id)).where(
            Usulan.status.in_(OPEN), Usulan.wilayah_kode == actor().home)
        .group_by(Usulan.entitas, Usulan.status))}
    return [task for entity in _readable() for task in _of(entity, found, proposed)]


def _of(entity: type[Base], found: dict[Any, int], proposed: dict[Any, int]) -> list[Task]:
    table, label = entity.__tablename__, entity.__entity__.label
    unit = f"&wilayah={actor().home}"
    made = []
    if roles.writable_units(actor(), entity, "ajukan"):
        made += [Task(word, label, found.get((table, status.value), 0),
                      entity_url(entity, "list/") + f"?status={status.value}{unit}", tone)
                 for word, status, tone in (
                     ("Perlu diperbaiki", Status.DIKEMBALIKAN, "dikembalikan"),
                     ("Draf belum diajukan", Status.DRAF, "draf"))]
        made += [Task(word, label, proposed.get((table, status.value), 0),
                      entity_url(entity, "list/") + f"?usulan={status.value}{unit}", tone)
                 for word, status, tone in (
                     ("Usulan perlu diperbaiki", Status.DIKEMBALIKAN, "dikembalikan"),
                     ("Usulan belum diajukan", Status.DRAF, "draf"))]
    if roles.writable_units(actor(), entity, "setujui"):
        waiting = found.get((table, Status.DIAJUKAN.value), 0) + proposed.get(
            (table, Status.DIAJUKAN.value), 0)
        made.append(Task("Perlu diperiksa", label, waiting, entity_url(entity, "antrean/"),
                         "diajukan"))
    return [task for task in made if task.count]


def tiles() -> list[tuple[str, int, str, str]]:
    """Count the approved records of one's region: label, count, address, icon."""
    counted = [select(literal(e.__tablename__).label("table"), func.count(e.id).label("n"))
               .where(*((e.status == Status.DISETUJUI,) if registry.is_approvable(e) else ()))
               for e in _readable()]
    if not counted:
        return []
    rows = interface.session().execute(
        union_all(*counted), execution_options={"every_class": True}).all()
    numbers: dict[str, int] = dict(rows)  # type: ignore[arg-type]
    return [(e.__entity__.label, numbers.get(e.__tablename__, 0), entity_url(e, "list/"),
             e.__entity__.icon) for e in _readable()]
