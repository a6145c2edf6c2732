"""Every page as three people see it: Indonesian, at home, within its number of questions."""
from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import event

from app.engine import registry
from app.engine.base import Base, Status
from app.views.screen import entity_url
from tests.every.refusals import assert_opens
from tests.every.test_addresses import rules
from tests.every.world import World

MOST_QUESTIONS = 10
MOST_OF_A_RECORD = 13  # it shows its parts, files, findings, last change and what points at it
MOST_OF_HOME = 22  # tasks, signatures, what ends, numbers, the map, and a chart of each subsystem
READERS = ("sari", "budi", "dewi")
ENGLISH = re.compile(r"\b(Submit|Save|Delete|Search|Required|Invalid|None|True|False|Add|Edit|Show|"
                     r"List|Back|Home|Login|Logout|Username|Password|Welcome|Error|Warning|"
                     r"Success|Cancel|Confirm|Next|Previous|Page|Record|Records|Filter|Sort|Order|"
                     r"Upload|Download|File|Choose|Select|Please|Field|Value|Empty|Yes|No data|"
                     r"Not found|Forbidden|Unauthorized|Bad Request|Created|Changed|Updated|"
                     r"Actions?|Settings|Profile|Users?|Roles?|Permissions?|Menu items|Loading|"
                     r"This field|must be|is required|already exists|characters)\b")
FOREIGN = re.compile(r"""(?:src|href|action|url)\s*[=(]\s*["']?(?:https?:)?//([\w.-]+)""")
FILES = (".xlsx", ".pdf", ".png", ".svg")
DATA = re.compile(r"\.example$|^contoh")


def visible(page: str) -> str:
    """Return the words a person reads, and those a screen reader says."""
    page = re.sub(r"<(script|style|template)\b.*?</\1>", " ", page, flags=re.DOTALL)
    said = " ".join(re.findall(r'(?:title|alt|placeholder|aria-label)="([^"]*)"', page))
    return re.sub(r"<[^>]+>", "\n", page) + "\n" + said


def addresses(world: World) -> Iterator[str]:
    """Walk every page that needs no more than a record of its entity."""
    standing = {entity_url(e, ""): world.record(e, Status.DISETUJUI).id for e in registry.mains()}
    for rule, url in rules(world.app, "GET"):
        home = next((base for base in standing if rule.rule.startswith(base)), None)
        if home and "<" in rule.rule:
            url = re.sub(r"<[^>]*key>", str(standing[home]), rule.rule)
        if "<" not in url and not url.startswith("/api/"):
            yield url


@pytest.mark.parametrize("who", READERS)
def test_every_page_speaks_indonesian_and_fetches_nothing(house: World, who: str) -> None:
    seen, hand = 0, house.hands[who]
    for url in addresses(house):
        if who != READERS[0] and url.endswith(FILES):
            continue  # a file is made for whoever may have it in one way
        answer = hand.get(url)
        assert answer.status_code < 500, url
        if answer.mimetype != "text/html" or answer.status_code >= 300:
            continue
        seen += 1
        assert '<html lang="id"' in answer.text, url
        foreign = [host for host in FOREIGN.findall(answer.text) if not DATA.search(host)]
        assert not foreign, (url, foreign)
        english = ENGLISH.findall(visible(answer.text))
        assert not english, (url, english)
    assert seen > 20


def test_refusals_speak_indonesian_too(house: World) -> None:
    hand = house.hands["sari"]
    for url in ("/tidak/ada", "/siormas/ormas/show/987654", "/siormas/ormas/list/?page=abc",
                "/pengguna/", "/siormas/ormas/1/ajukan", "/siormas/bidang_kegiatan/add"):
        answer = hand.get(url)
        assert 400 <= answer.status_code < 500, url
        assert '<html lang="id"' in answer.text
        assert not ENGLISH.findall(visible(answer.text)), url


def test_an_empty_form_refused_speaks_indonesian(house: World, entity: type[Base]) -> None:
    answer = house.hands[house.writer(entity)].post(entity_url(entity, "add"), {"_ajukan": "1"})
    assert answer.status_code == 422
    assert not ENGLISH.findall(visible(answer.text))


@contextmanager
def counted(world: World) -> Iterator[list[str]]:
    """Gather every statement the database is asked meanwhile, signing in included."""
    asked: list[str] = []

    def note(connection, cursor, statement, parameters, context, many) -> None:
        if not statement.startswith(("SAVEPOINT", "RELEASE", "ROLLBACK")):
            asked.append(statement)
    event.listen(world.engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        event.remove(world.engine, "before_cursor_execute", note)


@pytest.mark.parametrize("page", ["list/", "add", "edit/", "show/"])
def test_a_page_asks_at_most_ten_questions(world: World, entity: type[Base], page: str) -> None:
    key = world.record(entity).id
    url = entity_url(entity, f"{page}{key}" if page in ("edit/", "show/") else page)
    most = MOST_OF_A_RECORD if page == "show/" else MOST_QUESTIONS
    for who in dict.fromkeys((world.writer(entity), "dewi")):
        with counted(world) as asked:
            answer = world.hands[who].get(url)
        if answer.status_code == 403:
            continue
        assert_opens(answer)
        assert len(asked) <= most, "\n".join(
            f"{n}. {said[:160]} … {said[said.find('FROM'):][:90]}"
            for n, said in enumerate(asked, start=1))


def test_home_asks_little_more_than_its_charts(world: World) -> None:
    for who in READERS:
        with counted(world) as asked:
            assert_opens(world.hands[who].get("/"))
        assert len(asked) <= MOST_OF_HOME, "\n".join(asked)
