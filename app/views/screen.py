"""The ground every generated screen stands on: who may come in, and how a page is drawn.

`Screen` is a Flask-AppBuilder view of one entity; `needs` guards a method by an act. What the
screens do is written in `lists.py`, `records.py`, `forms.py`, `moves.py` and `sheets.py`; they are
joined to one class per entity in `views/__init__.py`.
"""
from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from flask import g, redirect, render_template, request, url_for
from flask_appbuilder import BaseView
from sqlalchemy import ColumnElement, and_, or_, select

from app.engine import intake, ranks, registry, roles, workflow
from app.engine.actor import Actor
from app.engine.audit import Jejak
from app.engine.base import Base
from app.engine.errors import OutOfRegion, Refused
from app.views import interface


def signed_in() -> bool:
    """Tell whether somebody acts."""
    return g.get("actor") is not None


def actor() -> Actor:
    """Return who acts in this request."""
    return g.actor


def to_login() -> Any:
    """Send a signed-out visitor to the sign-in page, whatever was asked for."""
    wanted = request.full_path.rstrip("?") if request.method == "GET" else "/"
    return redirect(url_for("LoginView.login", next=wanted))


def signed_in_only(method: Callable[..., Any]) -> Callable[..., Any]:
    """Guard a page that every signed-in person may open."""
    @functools.wraps(method)
    def guarded(*args: Any, **kwargs: Any) -> Any:
        if not signed_in():
            return to_login()
        if g.person.wajib_ganti_sandi and not request.path.startswith("/profil/sandi"):
            return redirect("/profil/sandi")
        return method(*args, **kwargs)
    return guarded


def needs(*acts: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Guard a method of a Screen by an act of its entity; with several, one of them will do."""
    def wrap(method: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(method)
        def guarded(self: Screen, *args: Any, **kwargs: Any) -> Any:
            if not any(self.appbuilder.sm.has_access(f"can_{act}", self.class_permission_name)
                       for act in acts):
                raise Refused(f"Anda tidak memiliki hak untuk membuka layar {self.said.label} ini.")
            return method(self, *args, **kwargs)
        return signed_in_only(guarded)
    return wrap


def needs_admin(act: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Guard a method by an administrative act of the whole system."""
    def wrap(method: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(method)
        def guarded(*args: Any, **kwargs: Any) -> Any:
            if not roles.administers(actor(), act):
                who = " dan ".join(role.label for role in ranks.ROLES.values() if act in role.acts)
                raise Refused(f"Halaman ini hanya untuk {who} di pusat.")
            return method(*args, **kwargs)
        return signed_in_only(guarded)
    return wrap


def marked(warnings: Iterable[str]) -> str:
    """Write down which warnings a page shows beside the field of the reason."""
    return " ".join(sorted(intake.marks(warnings)))


def warning_reason() -> str:
    """Return the reason with which warnings are answered, as it was typed."""
    return request.form.get("_alasan_peringatan", "")[:workflow.MOST_REASON].replace("\x00", "")


def seen_warnings() -> list[str] | None:
    """Return which warnings stood beside the field in which a reason was written, where known."""
    said = request.form.get("_peringatan")
    return None if said is None else said.split()


class Screen(BaseView):
    """One entity's screens; `entity` is set by the generator."""

    entity: type[Base]
    default_view = "list"

    @property
    def said(self) -> Any:
        """Return the entity's own words."""
        return self.entity.__entity__

    def url(self, *parts: Any) -> str:
        """Return an address of this entity."""
        return entity_url(self.entity, *parts)

    def find(self, key: int, load: Sequence[Any] = (), **options: Any) -> Any:
        """Return a record within reach, or refuse as if it did not exist; `load` reads ahead."""
        record = interface.session().scalar(
            select(self.entity).where(self.entity.id == key).options(*load),
            execution_options=options)
        if record is None or (record.deleted_at is not None and not options):
            raise OutOfRegion
        return record

    def answered(self, record: Any) -> str:
        """Return what answered the warnings when the record was last written: it is asked once."""
        said: str | None = interface.session().scalar(
            select(Jejak.alasan)
            .where(self.lines_of(record), Jejak.aksi.in_(("buat", "ubah", "usulkan")))
            .order_by(Jejak.id.desc()).limit(1))
        return said or ""

    def lines_of(self, record: Any) -> ColumnElement[bool]:
        """Return the criterion of the lines of the trail about a record and its parts."""
        table, key = self.entity.__tablename__, str(record.id)
        return or_(and_(Jejak.entitas == table, Jejak.data_id == key),
                   and_(Jejak.induk_entitas == table, Jejak.induk_id == key))

    def page(self, template: str, **context: Any) -> str:
        """Draw a page with what every screen of an entity shows."""
        subsystem = registry.subsystem(self.entity.__subsystem__)
        return render_template(
            template, entity=self.entity, said=self.said, subsystem=subsystem, screen=self,
            may=functools.partial(roles.may, actor()), **context)


def entity_url(entity: type[Base], *parts: Any) -> str:
    """Return an address of an entity: `/siormas/ormas/show/12`."""
    tail = "/".join(str(part) for part in parts)
    return f"/{entity.__subsystem__}/{entity.__tablename__}/{tail}"
