"""What changed since somebody last decided: of a record, and of a proposal that was sent back.

Read from the lines of the trail, newest first, so that who examines a second time reads only what
is new.
"""
from __future__ import annotations

from itertools import takewhile

from app.engine import audit
from app.engine.audit import Jejak
from app.engine.base import Status
from app.views import words

DECISIONS = ("setujui", "kembalikan", "terapkan")
# A proposal's own differences stand on the page; after these acts it is no longer that proposal.
ANOTHER = (*DECISIONS, f"{audit.PROPOSAL}buang")
RETURNED = f"{audit.PROPOSAL}kembalikan"


def decided(lines: list[Jejak]) -> list[tuple[str, str, str]]:
    """List what changed since the last decision, newest value last.

    A record loaded from elsewhere may have been returned before its trail begins. What a decision
    itself wrote, such as the rows of a proposal it applied, is not a change since.
    """
    recent = list(takewhile(lambda line: line.aksi not in DECISIONS, lines))
    if len(recent) == len(lines):
        if not any(line.perubahan.get("status", ("",))[0] == Status.DIKEMBALIKAN
                   for line in recent):
            return []
    else:
        decision = lines[len(recent)]
        recent = [line for line in recent if line.permintaan != decision.permintaan]
    return [change for line in reversed(recent) if line.aksi not in words.PROPOSED
            for change in words.changes(line, named=True)] + _proposed(lines)


def _proposed(lines: list[Jejak]) -> list[tuple[str, str, str]]:
    """List what a proposal that was sent back says otherwise than it did then."""
    of_this = list(takewhile(lambda line: line.aksi not in ANOTHER, lines))
    returned = next((at for at, line in enumerate(of_this) if line.aksi == RETURNED), None)
    if returned is None:
        return []
    after, before = (next((line for line in part if line.aksi == audit.PROPOSED), None)
                     for part in (of_this[:returned], of_this[returned:]))
    if after is None or before is None:
        return []
    made = []
    for label in {**before.perubahan, **after.perubahan}:
        # What one of the two does not speak of, it leaves as approved: the other's old value.
        then = before.perubahan.get(label, after.perubahan.get(label, ("", ""))[:1] * 2)[1]
        now = after.perubahan.get(label, before.perubahan.get(label, ("", ""))[:1] * 2)[1]
        if then != now:
            said = words.labelled(after, label)
            made.append((label, words.typed(said, then), words.typed(said, now)))
    return made
