"""A frozen result comes back equal, and equal results give equal text."""
from datetime import date, datetime
from decimal import Decimal

import pytest

from app.engine import freezing, periods
from app.engine.kinds import Kind
from app.engine.result import Drawing, Head, Letterhead, Place, Result, Row, Signatory

WHOLE = Result(
    "R-ORM-1", "Rekapitulasi “Ormas” – é", Place("32.73", "Kota Bandung", "kota"),
    periods.parse("2026-S1"), (Head("Nama", kind=Kind.TEXT), Head("Rupiah", "Uang", Kind.RUPIAH)),
    (Row(("a", Decimal("1234567.50"))), Row((None, 0), note=True), Row((date(2026, 7, 6), 12))),
    (None, Decimal("1234579.50")), datetime(2026, 7, 6, 8, 30, 15), mismatches=("Tidak cocok.",))
HEAD = Letterhead(("PEMERINTAH KOTA", "BADAN"), emblem=b"\x89PNG\0", paper="F4",
                  signatories=(Signatory("Kepala Badan", prefix="Plt."),))


@pytest.mark.parametrize("thing", [WHOLE, HEAD, Drawing("x", "garis", ("a",), (("b", (1, None)),))],
                         ids=["result", "letterhead", "drawing"])
def test_what_was_frozen_comes_back_equal(thing) -> None:
    text = freezing.text_of(thing)
    assert freezing.read(text) == thing
    assert freezing.text_of(freezing.read(text)) == text
    assert "\n" not in text


def test_kinds_of_values_are_not_confused() -> None:
    mixed = (1, True, Decimal("1.0"), Decimal("1.00"), "1", None, ("x",), Kind.TEXT, "teks")
    back = freezing.read(freezing.text_of(mixed))
    assert [type(each) for each in back] == [type(each) for each in mixed]
    assert str(back[3]) == "1.00"


def test_a_thing_with_life_in_it_is_refused() -> None:
    class Result:
        """Called like ours, and none of it."""

    for thing in (Result(), {"a": 1}, object()):
        with pytest.raises(ValueError, match="cannot be frozen"):
            freezing.text_of(thing)
    with pytest.raises(ValueError, match="not known"):
        freezing.read('{"?": "Popen", "=": {}}')


def test_a_word_added_later_does_not_break_older_text() -> None:
    text = freezing.text_of(HEAD).replace('"paper":"F4"', '"paper":"F4","later":1')
    assert freezing.read(text) == HEAD
