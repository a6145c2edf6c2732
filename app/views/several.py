"""Acts on many records of a list at once: shown first with what each would answer, then done.

Each record goes by itself, whole or not at all, by the version its reader saw; what cannot go is
left as it is and named with its sentence. A warning is answered by one reason for all when records
are submitted; when they are approved, whoever decides opens each.
"""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import parse_qsl, urlencode

from flask import flash, redirect, request
from flask_appbuilder import expose
from sqlalchemy import or_

from app.engine import audit, listing, moving, proposals, regions, roles, turning, values, workflow
from app.engine.base import Approvable, Regional, Status
from app.engine.errors import DomainError, Invalid, OutOfRegion, Problem, Refused
from app.engine.indonesian import uncapital
from app.engine.intake import REQUIRED
from app.engine.moving import Act
from app.engine.vocabulary import Kind
from app.views import interface
from app.views.moves import DONE, MoveScreen
from app.views.screen import actor, marked, needs, seen_warnings, warning_reason

MOST, MOST_FILTERS = 500, 2000
COUNTED_FROM = 100
ANSWERABLE = "ajukan"
_EMPTY = f": {REQUIRED}"


@dataclass(frozen=True)
class Verdict:
    """What one chosen record answers to an act; `refusal` is empty where it goes.

    `answered` is the reason with which its warnings were passed when it was stored.
    """

    key: int
    edition: str
    title: str
    place: str
    refusal: DomainError | None = None
    answered: str = ""

    @property
    def sentences(self) -> list[str]:
        """Say why it does not go, or not yet."""
        if isinstance(self.refusal, Invalid):
            return [each.sentence for each in self.refusal.problems]
        return [self.refusal.sentence()] if self.refusal is not None else []

    @property
    def warned(self) -> bool:
        """Tell whether a reason alone would let it go."""
        return isinstance(self.refusal, Invalid) and self.refusal.only_warns


class SeveralScreen(MoveScreen):
    """Does to many records what their own pages do to one."""

    @expose("/banyak/<move>", methods=["POST"])
    @needs("show")
    def several(self, move: str) -> Any:
        """Show what an act would do to the chosen records; once it is confirmed, do it."""
        act = moving.acts(self.entity).get(move)
        if act is None:
            raise OutOfRegion
        chosen, more = self._chosen(act)
        if not chosen:
            flash(f"Tidak ada {uncapital(self.said.label)} terpilih yang dapat "
                  f"{act.passive}.", "warning")
            return redirect(self._back(act))
        if request.form.get("_yakin") != "ya":
            return self._asked(act, self._verdicts(act, chosen), more)
        try:
            reason = self._reason_for(act, len(chosen))
        except Invalid as refusal:
            return self._asked(act, self._verdicts(act, chosen), more, refusal.problems), 422
        return self._finished(act, reason, chosen)

    def _back(self, act: Act) -> str:
        asked = urlencode(_filters())
        return self.url("sampah" if act.code == moving.RESTORE else "list") + "/" + (
            f"?{asked}" if asked else "")

    def _one(self, act: Act, key: int) -> Any:
        """Find a chosen record where it stands before the act: among the living or in the trash."""
        return self.find_discarded(key) if act.code == moving.RESTORE else self.find(key)

    def _chosen(self, act: Act) -> tuple[list[tuple[int, str]], int]:
        """Return the chosen records with the version that was seen, and how many are left out."""
        if request.form.get("semua") == "ya":
            return self._all_found(act)
        pairs = [each.partition(":") for each in request.form.getlist("pilih")]
        if len(pairs) > MOST or not all(
                key.isascii() and key.isdigit() and len(key) < 10 for key, _, _ in pairs):
            raise listing.BadQuestion(f"Pilih paling banyak {MOST} baris dari daftar.")
        return list({int(key): edition for key, _, edition in pairs}.items()), 0

    def _all_found(self, act: Act) -> tuple[list[tuple[int, str]], int]:
        """Choose every record of the list as it was filtered that stands before this act."""
        session, entity = interface.session(), self.entity
        asked = _filters()
        for name in turning.PARTS:
            asked.pop(name, None)
        question = listing.parse(session, entity, asked, trash=act.code == moving.RESTORE)
        if issubclass(entity, Regional):
            question.criteria.append(entity.wilayah_kode.in_(
                roles.writable_units(actor(), entity, _right(act))))
        if issubclass(entity, Approvable):
            leaves = _leaves(act, entity)
            question.criteria.append(or_(entity.status.in_(leaves), *(
                entity.id.in_(proposals.having(entity, status)) for status in leaves
                if act.code in workflow.MOVES)))
        keys = list(session.scalars(
            listing.ids(entity, question).limit(MOST),
            execution_options={"trash": "only"} if question.trash else {}))
        left = listing.whole(session, entity, question)[0] - len(keys) if len(keys) == MOST else 0
        return [(key, "") for key in keys], left

    def _verdicts(self, act: Act, chosen: list[tuple[int, str]]) -> list[Verdict]:
        """Ask each record what it would answer; nothing is written."""
        found = list(self._heard(act, chosen))
        _refuse_strangers(found)
        return found

    def _heard(self, act: Act, chosen: list[tuple[int, str]]) -> Iterator[Verdict]:
        session = interface.session()
        for key, seen in chosen:
            try:
                record = self._one(act, key)
                proposal = proposals.open_for(session, record)
                said = self._named(record, proposals.edition(record, proposal))
                heard = Verdict(*said)
                try:
                    moving.demand_right(actor(), record, act.code, proposal=proposal)
                    if seen:
                        self.demand_edition(record, proposal, seen)
                    moving.demand(session, actor(), record, act.code, proposal=proposal)
                except DomainError as refusal:
                    heard = Verdict(*said, refusal)
                if heard.warned and act.code == ANSWERABLE:
                    session.rollback()  # nothing of what was asked is written by the next question
                    heard = replace(heard, answered=self.answered(self._one(act, key)))
                yield heard
            except OutOfRegion as absent:
                yield Verdict(key, seen, "", "", absent)
            finally:
                session.rollback()

    def _named(self, record: Any, edition: str) -> tuple[int, str, str, str]:
        place = getattr(record, "wilayah_kode", "")
        return (record.id, edition, audit.title_of(record),
                regions.name(interface.session(), place) if place else "")

    def _reason_for(self, act: Act, count: int) -> str:
        """Return the reason of the act, once it and the typed number are as they must be."""
        problems = []
        reason = request.form.get("alasan", "")
        if act.reasoned:
            try:
                workflow.demand_reason(reason, f"Tuliskan alasan mengapa semua ini "
                                               f"{act.passive}.")
            except Invalid as refusal:
                problems += refusal.problems
        if count > COUNTED_FROM and request.form.get("_banyaknya", "").strip() != str(count):
            problems.append(Problem("_banyaknya", f"Ketik {count} untuk meneruskan."))
        if problems:
            raise Invalid(problems)
        return reason

    def _finished(self, act: Act, reason: str, chosen: list[tuple[int, str]]) -> Any:
        """Do the act on each chosen record, and tell what did not go."""
        confirm = warning_reason() if act.code == ANSWERABLE else ""
        done, left = 0, []
        for key, seen in chosen:
            refused = self._done_one(act, key, seen, reason, confirm)
            if refused is None:
                done += 1
            else:
                left.append(refused)
        if not done:
            _refuse_strangers(left)
        if done:
            flash(f"{values.show_kind(Kind.INTEGER, done)} {uncapital(self.said.label)} "
                  f"{uncapital(DONE[act.code])}", "success")
        if left:
            return self._shown_many(act, left, [], done=done, finished=True)
        return redirect(self._back(act))

    def _done_one(self, act: Act, key: int, seen: str, reason: str, confirm: str) -> Verdict | None:
        """Do the act on one record; return what refused it."""
        said = key, seen, "", ""
        try:
            with interface.saving() as session:
                record = self._one(act, key)
                said = self._named(record, seen)
                proposal = proposals.open_for(session, record)
                moving.demand_right(actor(), record, act.code, proposal=proposal)
                self.demand_edition(record, proposal, seen)
                moving.make(session, actor(), record, act.code, proposal=proposal, reason=reason,
                            confirm=confirm, seen=seen_warnings())
        except DomainError as refusal:
            return Verdict(*said, refusal)
        return None

    def _asked(self, act: Act, verdicts: list[Verdict], more: int,
               problems: Sequence[Problem] = ()) -> str:
        warned = [each for each in verdicts if each.warned and act.code == ANSWERABLE]
        seen = [sentence for each in warned for sentence in each.sentences]
        before = {each.answered for each in warned}
        return self._shown_many(act, verdicts, warned, more=more, seen=marked(seen),
                                answered=before.pop() if len(before) == 1 else "",
                                wrong={each.field: each.sentence for each in problems})

    def _shown_many(self, act: Act, verdicts: list[Verdict], warned: list[Verdict],
                    **context: Any) -> str:
        going = [each for each in verdicts if each.refusal is None]
        stays = [each for each in verdicts
                 if each.refusal is not None and each.title and each not in warned]
        return self.page(
            "banyak.html", act=act, going=going, warned=_alike(warned), stays=_alike(stays),
            back=self._back(act), gone=sum(1 for each in verdicts if not each.title),
            saring=urlencode(_filters()), most=MOST,
            goes=[*going, *warned], counted=len(going) + len(warned) > COUNTED_FROM, **context)


def _filters() -> dict[str, str]:
    """Read how the list was filtered; what is not wholly read is refused, for it would widen."""
    said = request.form.get("saring", "")
    try:
        if len(said) > MOST_FILTERS:
            raise ValueError("too long")
        return dict(parse_qsl(said, keep_blank_values=True, strict_parsing=True)) if said else {}
    except ValueError as error:
        raise listing.BadQuestion("Saringan daftar ini tidak dapat dibaca; kembali ke daftar, "
                                  "lalu pilih lagi.") from error


def _alike(verdicts: list[Verdict]) -> list[tuple[list[str], list[Verdict]]]:
    """Put together what is told the same, in the order in which each is met first."""
    found: dict[tuple[str, ...], list[Verdict]] = {}
    for each in verdicts:
        found.setdefault(tuple(each.sentences), []).append(each)
    return [(_folded(sentences), these) for sentences, these in found.items()]


def _folded(sentences: Sequence[str]) -> list[str]:
    """Name in one line all that is only empty, and in one for each row within: no wall of lines."""
    empty: dict[str, list[str]] = {}
    for sentence in sentences:
        if sentence.endswith(_EMPTY):
            holder, _, label = sentence.removesuffix(_EMPTY).rpartition(": ")
            empty.setdefault(holder, []).append(label)
    return [f"{holder} wajib diisi: {', '.join(labels)}." if holder else
            f"Wajib diisi: {', '.join(labels)}." for holder, labels in empty.items()] + [
        sentence for sentence in sentences if not sentence.endswith(_EMPTY)]


def _leaves(act: Act, entity: type[Approvable]) -> tuple[Status, ...]:
    """Name the states in which records stand before an act of this person."""
    if act.code in workflow.MOVES:
        return workflow.MOVES[act.code].leaves
    decides = roles.writable_units(actor(), entity, "setujui")
    untouched = (Status.DIAJUKAN,) if act.code == moving.DISCARD else ()
    return tuple(each for each in Status if each not in untouched
                 and (decides or each is not Status.DISETUJUI))


def _right(act: Act) -> str:
    """Name the right behind an act."""
    return {moving.DISCARD: "delete", moving.RESTORE: "restore"}.get(act.code, act.code)


def _refuse_strangers(verdicts: list[Verdict]) -> None:
    """Refuse as the record's own page would, where no chosen record is the person's to touch."""
    refusals = [each.refusal for each in verdicts]
    for kind in (OutOfRegion, Refused):
        if refusals and all(isinstance(each, (OutOfRegion, kind)) for each in refusals):
            raise next(each for each in refusals if isinstance(each, kind))
