"""The buttons a state allows, from ajukan to setujui, hapus and pulihkan, and the queue.

A refusal of a move is told on the record's own page, with the whole list when *ajukan* demands
more. After a decision the supervisor goes on to the next record that waits.
"""
from __future__ import annotations

import re
from typing import Any

from flask import flash, redirect, request
from flask_appbuilder import expose
from sqlalchemy import and_, or_, select

from app.engine import audit, moving, proposals, roles, trash, workflow
from app.engine.base import Approvable, Base, Status
from app.engine.errors import (
    DomainError,
    Invalid,
    NotYourMove,
    OutOfRegion,
    Problem,
    Refused,
    Stale,
)
from app.engine.indonesian import uncapital
from app.engine.proposals import Usulan
from app.views import interface
from app.views.screen import Screen, actor, marked, needs, seen_warnings, warning_reason

DONE = {"ajukan": "Diajukan untuk diperiksa.", "tarik": "Ditarik kembali menjadi draf.",
        "verifikasi": "Ditandai sudah diverifikasi.",
        "setujui": "Disetujui.", "kembalikan": "Dikembalikan kepada petugas.",
        "hapus": "Dipindah ke Sampah dan dapat dipulihkan.",
        "pulihkan": "Dipulihkan dari Sampah."}


def _numbers(record: Any) -> dict[str, str]:
    """Return the numbers a record was given by the machine, by their label."""
    return {said.label: getattr(record, said.name) or ""
            for said in workflow.drawn_fields(type(record))}


def _told(record: Any, move: str, before: dict[str, str]) -> str:
    """Say what a move did, by the name of the record and the number it was given."""
    words = DONE.get(move, "Usulan dibuang.")
    if move not in workflow.CHECKS:
        return words
    drawn = [f" {label}: {number}." for label, number in _numbers(record).items()
             if number != before[label]]
    return f"{words[:-1]}: {audit.title_of(record)}.{''.join(drawn)}"


class MoveScreen(Screen):
    """Makes moves on one record."""

    @expose("/<int:key>/<move>", methods=["POST"])
    @needs("show")
    def move(self, key: int, move: str) -> Any:
        """Make a move of the workflow, on the record or on its open proposal."""
        if not issubclass(self.entity, Approvable) or move not in (*workflow.MOVES, "buang"):
            raise OutOfRegion
        record = self.find(key)
        reason, drawn = request.form.get("alasan", ""), _numbers(record)
        try:
            self._make(record, move, reason)
        except Invalid as refusal:
            if refusal.only_warns:
                return self._ask_confirmation(record, move, refusal)
            return self._refused(record, move, refusal)
        except (NotYourMove, Stale) as refusal:
            return self._refused(record, move, refusal)
        flash(_told(record, move, drawn), "success")
        if move in workflow.CHECKS:
            return redirect(self._next(key))
        return redirect(self.url("show", key))

    def _make(self, record: Any, move: str, reason: str) -> None:
        confirm = warning_reason()
        with interface.saving() as session:
            proposal = proposals.open_for(session, record)
            if move in workflow.MOVES:
                moving.demand_right(actor(), record, move, proposal=proposal)
            seen = request.form.get("version", "")
            if seen or move in workflow.CHECKS:
                self.demand_edition(record, proposal, seen)
            if move == "buang":
                self._discard_proposal(session, record, proposal)
            else:
                moving.make(session, actor(), record, move, proposal=proposal, reason=reason,
                            confirm=confirm, seen=seen_warnings())

    def find_discarded(self, key: int) -> Any:
        """Find a record in the trash within reach."""
        record = self.find(key, trash="only")
        if record.deleted_at is None:
            raise OutOfRegion
        return record

    def demand_edition(self, record: Any, proposal: Any, seen: str) -> None:
        """Refuse who saw another version than the one that stands now."""
        if seen != proposals.edition(record, proposal):
            raise Stale(interface.account_name(record.changed_by_id) or "pengguna lain",
                        record.changed_at)

    def _discard_proposal(self, session: Any, record: Any, proposal: Any) -> None:
        if not roles.may(actor(), "edit", self.entity, record.wilayah_kode):
            raise Refused("Anda tidak berhak membuang usulan atas data ini.")
        if proposal is None:
            raise NotYourMove("Buang usulan", record.status.label)
        proposals.discard(session, actor(), record, proposal)

    def _refused(self, record: Any, move: str, refusal: DomainError) -> Any:
        lines = [(p.sentence, self._field(record, p) if move == "ajukan" else "")
                 for p in refusal.problems] if isinstance(refusal, Invalid) \
            else [(refusal.sentence(), "")]
        return self.shown(self.find(record.id), refused=lines, refused_move=move,
                          reason=request.form.get("alasan", "")), refusal.status

    def _field(self, record: Any, problem: Problem) -> str:
        """Return the address of the field of the form that a problem is about."""
        if not problem.field:
            return ""
        return self.url("edit", record.id) + "#f-" + re.sub(r"[._]", "-", problem.field)

    def _ask_confirmation(self, record: Any, move: str, refusal: Invalid) -> Any:
        return self.shown(self.find(record.id), confirm_move=move,
                          answered=self.answered(record) if move == "ajukan" else "",
                          confirm=[p.sentence for p in refusal.problems],
                          seen=marked(p.sentence for p in refusal.problems)), 422

    def _next(self, key: int) -> str:
        waiting = self.waiting(key)
        return self.url("show", waiting[0]) if waiting else self.url("list") + "/?status=diajukan"

    def waiting(self, key: int = 0) -> list[int]:
        """List the records of one's own office that wait for one's check, next ones first."""
        session, entity = interface.session(), self.entity
        if not issubclass(entity, Approvable):
            return []
        own, proposed = _awaits(entity, entity), _awaits(entity, Usulan)
        if own is None or proposed is None:
            return []
        found = [*session.scalars(select(entity.id).where(own).limit(500)),
                 *session.scalars(select(Usulan.data_id).where(
                     Usulan.entitas == entity.__tablename__, proposed).limit(500))]
        keys = sorted({*found} - {key})
        return [k for k in keys if k > key] + [k for k in keys if k < key]

    @expose("/antrean/")
    @needs("setujui", "verifikasi")
    def queue(self) -> Any:
        """Open the first record that waits for a decision."""
        waiting = self.waiting()
        if not waiting:
            flash(f"Tidak ada {self.said.label} yang menunggu pemeriksaan.", "info")
            return redirect(self.url("list") + "/")
        return redirect(self.url("show", waiting[0]))

    @expose("/delete/<int:key>", methods=["POST"])
    @needs("show")
    def delete(self, key: int) -> Any:
        """Put a record into the trash with a reason."""
        record = self.find(key)
        try:
            with interface.saving() as session:
                moving.demand_right(actor(), record, moving.DISCARD)
                if seen := request.form.get("version", ""):
                    self.demand_edition(record, proposals.open_for(session, record), seen)
                trash.discard(session, actor(), record, request.form.get("alasan", ""))
        except (Invalid, NotYourMove, Stale) as refusal:
            return self._refused(record, "hapus", refusal)
        flash(f"Data {uncapital(DONE['hapus'])}", "success")
        return redirect(self.url("list") + "/")

    @expose("/pulihkan/<int:key>", methods=["POST"])
    @needs("restore")
    def restore(self, key: int) -> Any:
        """Take a record back out of the trash."""
        record = self.find_discarded(key)
        with interface.saving() as session:
            trash.restore(session, actor(), record)
        flash(f"Data {uncapital(DONE['pulihkan'])}", "success")
        return redirect(self.url("show", key))


def _awaits(entity: type[Base], holder: Any) -> Any:
    """Return what still waits for the actor: to be decided on, or first to be verified."""
    decides = roles.writable_units(actor(), entity, "setujui")
    verifies = roles.writable_units(actor(), entity, "verifikasi")
    if not decides and not verifies:
        return None
    return and_(holder.status == Status.DIAJUKAN, or_(
        holder.wilayah_kode.in_(decides),
        and_(holder.wilayah_kode.in_(verifies), holder.diverifikasi_pada.is_(None))))
