"""What a refusal looks like, by decision D23, and the list of leaks that must be refused.

Signed out: 302 to sign-in, at the API 401. Without the right to the screen: 403. Out of reach: 404.
Every leak first shows its owner succeeding at the same address; the checks raise AssertionError.
"""
from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from werkzeug.test import TestResponse

from app.engine import registry, roles
from app.engine.base import Base, Regional
from tests.every.world import Known, World

HASHES = ("scrypt:", "pbkdf2:")
FAR = "ratna"
ABOVE = "tono"
VISITOR = "tamu"


@dataclass(frozen=True)
class Leak:
    """One leak of the list: its number there, what it is, and which wall holds it shut.

    `once` is a leak whose one page tells of every entity: its check goes through them all.
    """

    number: int
    what: str
    check: Callable[[World, type[Base]], None]
    wall: str
    applies: Callable[[type[Base]], bool]
    once: bool = False

    def __str__(self) -> str:
        return f"{self.number:02}-{self.what}"


LEAKS: list[Leak] = []


def is_regional(entity: type[Base]) -> bool:
    """Tell whether records of the entity belong to an office."""
    return issubclass(entity, Regional)


def leak(number: int, wall: str = "", applies: Callable[[type[Base]], bool] = is_regional,
         once: bool = False) -> Any:
    """Put a check into the list; `wall` is "read", "gate", or empty when another thing holds it."""
    def take(check: Callable[[World, type[Base]], None]) -> Any:
        what = check.__name__.replace("_", "-")
        LEAKS.append(Leak(number, what, check, wall, applies, once))
        return check
    return take


def outsider(world: World, entity: type[Base]) -> str:
    """Name somebody of the next district with the same role as the record's writer."""
    return "joko" if world.writer(entity) == "sari" else "jaka"


def strangers(world: World, entity: type[Base]) -> list[str]:
    """Name everybody who may not know of a record of Sari's office."""
    within = [] if registry.is_foundation(entity.__subsystem__) else [world.stranger_within(entity)]
    return [outsider(world, entity), FAR, *within, VISITOR]


def refused(world: World, entity: type[Base], who: str, act: str) -> int:
    """Return what somebody gets for a record out of reach, by the right to the screen."""
    if who == VISITOR:
        return 302
    return 404 if roles.may(world.actors[who], act, entity) else 403


def assert_tells_nothing(answer: TestResponse, known: Known) -> None:
    """No name, no number of a person, no hash of a password."""
    body = answer.get_data(as_text=False).decode("utf-8", "replace")
    told = [mark for mark in (*known.marks, *HASHES) if mark in body]
    assert not told, f"{answer.request.path} tells {told}"


def assert_refused(answer: TestResponse, status: int, known: Known) -> None:
    """The status of the decision table, and nothing told."""
    assert answer.status_code == status, (
        f"{answer.request.method} {answer.request.path}: {answer.status_code}, not {status}: "
        f"{answer.text[:300]}")
    if status == 302:
        assert answer.location.startswith("/login/")
    assert_tells_nothing(answer, known)


def assert_shut(world: World, entity: type[Base], act: str, method: str, url: str,
                known: Known, data: dict[str, Any] | None = None,
                people: Iterable[str] = ()) -> None:
    """Everybody else is refused at an address, as the table says."""
    for who in people or strangers(world, entity):
        hand = world.hands[who]
        answer = hand.get(url) if method == "GET" else hand.post(url, data)
        if who == VISITOR and method == "POST":
            assert answer.status_code in (302, 400), answer.status_code
            assert_tells_nothing(answer, known)
            continue
        assert_refused(answer, refused(world, entity, who, act), known)


def assert_opens(answer: TestResponse, status: int = 200) -> TestResponse:
    """The owner succeeds; otherwise a refusal would prove nothing."""
    assert answer.status_code == status, (
        f"{answer.request.method} {answer.request.path} of its owner: {answer.status_code}: "
        f"{answer.text[-3000:]}")
    return answer


def as_stored(world: World, entity: type[Base], key: int) -> dict[str, Any]:
    """Return every column of a row as the database holds it, walls and trash aside."""
    table = entity.__table__
    with world.app.app_context():
        row = world.bind.execute(table.select().where(table.c.id == key)) \
            if hasattr(world.bind, "begin_nested") else None
        found = row.mappings().one_or_none() if row is not None else None
    return dict(found) if found else {}
