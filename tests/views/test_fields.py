"""What a field is called on a page, and what no page leaves to the browser to say in English."""
from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.engine import registry
from app.engine.vocabulary import Field, Kind
from app.views import widgets

TEMPLATES = Path(__file__).resolve().parents[2] / "app" / "templates"


def test_a_file_is_chosen_by_our_own_button() -> None:
    found = [(page.name, tag) for page in sorted(TEMPLATES.glob("*.html"))
             for tag in re.findall(r'<input[^>]*type="file".*?>', page.read_text("utf-8"))]
    assert {name for name, _ in found} >= {"periksa.html", "dokumen_tanda.html", "medan.html"}
    assert [name for name, tag in found if "berkas-asli" not in tag] == []
    for name, tag in found:
        key = re.search(r' id="([^"]+)"', tag)[1]
        button = re.escape(f'for="{key}">') + r"\{\{ icon\('upload'\) \}\}"
        assert re.search(button, (TEMPLATES / name).read_text("utf-8")), name


@pytest.mark.parametrize(("said", "shown", "asked"), [
    (Field("Jumlah anggota", kind=Kind.INTEGER, unit="orang"), *["Jumlah anggota (orang)"] * 2),
    (Field("Jumlah cabang", kind=Kind.INTEGER, unit="cabang"), *["Jumlah cabang"] * 2),
    (Field("Kemajuan (%)", kind=Kind.PERCENT), *["Kemajuan (%)"] * 2),
    (Field("Nilai", kind=Kind.RUPIAH), "Nilai", "Nilai (Rp)"),
    (Field("Dana terpakai", kind=Kind.RUPIAH), "Dana terpakai", "Dana terpakai (Rp)"),
    (Field("Nama"), "Nama", "Nama")])
def test_a_label_says_once_what_is_counted(said: Field, shown: str, asked: str) -> None:
    assert widgets.counted(said) == shown
    assert widgets.Widget(said, "", "", "", [], [], "").heading == asked


def test_a_list_of_reference_shows_no_code_that_only_a_machine_says() -> None:
    registry.load()
    assert [each.__tablename__ for each in registry.mains() if "kode" in each.__entity__.listed] \
        == ["persyaratan", "daftar_negara", "kewajiban_lapor", "wilayah"]


def test_every_new_row_of_a_form_is_known_by_ids_of_its_own() -> None:
    blank = widgets.Widget(Field("Nama"), f"tim-{widgets.NEW_ROW}-nama_lengkap", "", "", [], [], "")
    added = [blank.id.replace(widgets.NEW_ROW, key) for key in ("baru1", "baru2")]
    assert added == ["f-tim-baru1-nama-lengkap", "f-tim-baru2-nama-lengkap"]
    for id_, key in zip(added, ("baru1", "baru2"), strict=True):
        returned = widgets.Widget(Field("Nama"), f"tim-{key}-nama_lengkap", "", "", [], [], "")
        assert returned.id == id_
    script = (TEMPLATES.parent / "static" / "forms.js").read_text("utf-8")
    assert f"replaceAll('{widgets.NEW_ROW}', key)" in script
