"""What a form leaves empty the record fills; what a person typed stays, and is never lost."""
from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from app.engine import filled, intake, registry
from app.engine.forms import RecordForm

registry.load()
STAGES = {1: "Kampanye", 2: "Masa tenang"}
ASK = SimpleNamespace(get=lambda table, key: SimpleNamespace(nama=STAGES[key]))


def form_of(record: Any = None, **raw: str) -> RecordForm:
    """Examine nothing but what is filled; return the form as it would be kept."""
    entity = registry.entity("pantau_tahapan")
    form = RecordForm(entity, {"tanggal": "01-02-2026", "tahapan_id": "1",
                               "status_tahapan": "selesai", **raw}, record)
    form["tahapan_id"].data = int(form["tahapan_id"].data)
    sketch = intake.transient(form, "32.73")
    filled.fill(form, sketch, ASK)
    assert (sketch.ringkasan, sketch.persentase) == (
        form["ringkasan"].data, form["persentase"].data)
    return form


def stored(**over: Any) -> Any:
    said = {"id": 1, "wilayah_kode": "32.73", "tahapan_id": 1, "ringkasan": "Kampanye",
            "status_tahapan": "selesai", "persentase": 100}
    return registry.entity("pantau_tahapan")(**said | over)


def test_an_empty_field_is_filled_and_a_typed_one_stays() -> None:
    form = form_of()
    assert (form["ringkasan"].data, form["persentase"].data) == ("Kampanye", 100)
    form = form_of(ringkasan="Kata sendiri", persentase="40")
    assert (form["ringkasan"].data, form["persentase"].data) == ("Kata sendiri", 40)


def test_what_was_filled_follows_what_it_stands_on() -> None:
    form = form_of(stored(), tahapan_id="2", ringkasan="Kampanye", status_tahapan="belum",
                   persentase="100")
    assert (form["ringkasan"].data, form["persentase"].data) == ("Masa tenang", 0)


def test_a_persons_own_words_are_not_taken_from_them() -> None:
    form = form_of(stored(ringkasan="Kata sendiri"), tahapan_id="2", ringkasan="Kata sendiri")
    assert form["ringkasan"].data == "Kata sendiri"


@pytest.mark.parametrize("state", ["berjalan", "terhambat"])
def test_a_figure_that_nothing_can_fill_is_kept(state: str) -> None:
    form = form_of(stored(status_tahapan=state, persentase=40), status_tahapan=state,
                   persentase="40", ringkasan="Kampanye")
    assert form["persentase"].data == 40


def test_only_an_accepted_form_says_what_was_filled() -> None:
    form = form_of()
    assert form["ringkasan"].text == ""
    filled.tell(form)
    assert form["ringkasan"].text == "Kampanye"
    record = stored(ringkasan="Lama")
    filled.refresh(form, record)
    assert record.ringkasan == "Kampanye"
