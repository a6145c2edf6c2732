"""Arabic in a name is joined and runs from right to left; everything else passes untouched."""
from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest

from reports import arabic, recap
from reports.lettering import clean, plain, width
from tests.reports import samples
from tests.reports.reading import flat

PEACE = "\u0627\u0644\u0633\u0644\u0627\u0645"


def names(text: str) -> list[str]:
    return [unicodedata.name(letter).removeprefix("ARABIC ") for letter in text]


def test_letters_take_the_form_their_neighbours_ask_for() -> None:
    assert names(clean(PEACE)) == [
        "LETTER ALEF ISOLATED FORM", "LETTER LAM INITIAL FORM", "LETTER SEEN MEDIAL FORM",
        "LIGATURE LAM WITH ALEF FINAL FORM", "LETTER MEEM ISOLATED FORM"]
    assert plain(PEACE) == PEACE


def test_marks_stay_on_their_letter() -> None:
    school = "\u0645\u064e\u062f\u0652"
    assert names(clean(school)) == ["LETTER MEEM INITIAL FORM", "FATHA", "LETTER DAL FINAL FORM",
                                    "SUKUN"]
    assert names(arabic.turned(clean(school))) == [
        "LETTER DAL FINAL FORM", "SUKUN", "LETTER MEEM INITIAL FORM", "FATHA"]


def test_a_form_no_font_has_leaves_the_letter_alone() -> None:
    assert arabic.joined(PEACE, lambda letter: False) == PEACE
    assert clean("\u06a0\u0627") == "\u06a0\ufe8d"
    assert "?" not in clean("\u06be\u0679\u0686\u06a0\u06bd\u06a4")


@pytest.mark.parametrize(("said", "seen"), [
    ("Yayasan \u0627\u0628 \u062a Contoh", "Yayasan \u062a \u0628\u0627 Contoh"),
    ("\u0627\u0628 12/3 \u062a", "\u062a 12/3 \u0628\u0627"),
    ("a (\u0627\u0628) 12", "a (\u0628\u0627) 12"),
    ("\u05d0\u05d1", "\u05d1\u05d0"), ("café ’kutip’ 12", "café ’kutip’ 12")])
def test_a_line_is_seen_from_left_to_right(said: str, seen: str) -> None:
    assert arabic.turned(said) == seen


def test_a_name_is_printed_as_it_is_read_and_told_to_the_archive_as_it_is_spelt() -> None:
    result = replace(samples.by_field(), title=f"Rekap {PEACE}")
    pdf = recap.render(result, samples.HEAD)
    # Whoever copies the name out gets it in the order in which it is spoken.
    assert PEACE in unicodedata.normalize("NFKC", flat(pdf))
    assert PEACE.encode() in pdf
    assert width("DejaVuSans", clean(PEACE)) < width("DejaVuSans", PEACE)
