"""Words that mean something to a database are words to us: nothing breaks, no more is found."""
from __future__ import annotations

import pytest

from app.engine import registry
from app.engine.base import Status
from tests.every.world import World

ODD = ('"""', '" OR "a', "a* NEAR b", "nama:yayasan", "{nama}: yay", "%%%", "___", "\\\\\\", "'''",
       "'; DROP", "NOT yay", "(((", "---", "\U0001f600" * 3, "\ufdfa" * 3, "\u200b\uffff\u200b",
       "\u0130\u0130\u0130", "x" * 200, "ab " * 60, "--\n--", "\t\v\f...")


@pytest.mark.parametrize("address", ["/cari", "/siormas/ormas/list/", "/api/v1/ormas/",
                                     "/siormas/permohonan_skt/pilihan/ormas_id"])
def test_odd_words_find_nothing_and_break_nothing(world: World, address: str) -> None:
    known = world.record(registry.entity("ormas"), Status.DISETUJUI)
    hand = world.hands["sari"]
    ask = hand.api if address.startswith("/api/") else hand.ask
    rest, told = known.title.rsplit(" ", 1)  # the page repeats what it was asked, not the rest
    assert rest in ask("GET", address, query_string={"q": told}).text
    for words in ODD:
        answer = ask("GET", address, query_string={"q": words})
        assert answer.status_code == 200, words
        assert known.title not in answer.text, words
