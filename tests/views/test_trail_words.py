"""The trail in words: every act has its own, records are named as they are spoken of."""
from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from app.engine import audit, registry, workflow
from app.engine.actor import as_system
from app.engine.base import Status
from app.views import interface, words
from app.views.screen import entity_url
from tests.every.hands import posted
from tests.every.world import World

APP = Path(words.__file__).resolve().parents[1]
# Where each function that leaves a line of the trail takes the word for the act.
TAKES = {"audit.note": 1, "note": 2, "issued.note": 2, "audit.name_action": 2,
         "workflow.note_move": 2, "note_move": 2, "_note": 2, "self._sent": 0}
PATTERNS = {"usulan: {}": [code for code in workflow.MOVES if code != "setujui"],
            "pekerjaan {}": ["selesai", "gagal", "ditolak"]}


def _constant(node: ast.expr) -> str | None:
    """Return the text that is written here, or bears a name of the trail's own."""
    if isinstance(node, ast.FormattedValue):
        node = node.value
    if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "audit":
        return str(getattr(audit, node.attr))
    return str(node.value) if isinstance(node, ast.Constant) else None


def _written() -> Iterator[str]:
    """Yield every word that the source gives the trail for an act."""
    for path in sorted(APP.rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            place = TAKES.get(ast.unparse(call.func)) if isinstance(call, ast.Call) else None
            if place is None or len(call.args) <= place:
                continue
            said = call.args[place]
            if isinstance(said, ast.JoinedStr):
                pattern = "".join(_constant(part) or "{}" for part in said.values)
                yield from map(pattern.format, PATTERNS[pattern]) if "{}" in pattern \
                    else (pattern,)
            elif (named := _constant(said)) is not None:
                yield named
            elif isinstance(said, ast.Constant | ast.IfExp):
                yield from (each.value for each in ast.walk(said)
                            if isinstance(each, ast.Constant) and isinstance(each.value, str))


def test_every_act_of_the_trail_has_its_word() -> None:
    written = {*_written(), *workflow.MOVES, "buat", "ubah"}
    assert {"hapus", "usulkan", "terapkan", "cabut", "ganti", "nonaktifkan", "impor", "templat",
            "usulan: kembalikan", "pekerjaan gagal", "cetak surat", "masuk"} <= written
    assert sorted(written - set(words.ACTIONS)) == []
    assert sorted(set(words.ACTIONS) - written) == []


def test_a_returned_record_says_who_returned_it_and_when(house: World) -> None:
    entity: Any = registry.entity("ormas")
    known = house.record(entity, Status.DIAJUKAN)
    page = entity_url(entity, f"show/{known.id}")
    house.move("budi", entity, known.id, "kembalikan", alasan="Alamat belum lengkap.")
    seen = house.hands["sari"].get(page).text
    form = house.hands["sari"].get(entity_url(entity, f"edit/{known.id}")).text
    for box in _boxes(seen, form):
        assert "Alamat belum lengkap." in box
        assert "Oleh Budi (Contoh), " in box
        assert " pukul " in box
    assert "<strong>Dikembalikan</strong> oleh Budi (Contoh)" in seen
    history = house.hands["sari"].get(entity_url(entity, f"riwayat/{known.id}")).text
    assert "<strong>Dikembalikan</strong> oleh Budi (Contoh)" in history
    assert "<strong>Kembalikan" not in history


def _boxes(*pages: str) -> list[str]:
    return [page.split("ikembalikan untuk diperbaiki")[1].split("</div>")[0] for page in pages]


def test_a_returned_proposal_says_on_its_form_who_returned_it_and_when(house: World) -> None:
    entity: Any = registry.entity("ormas")
    known = house.record(entity, Status.DISETUJUI)
    address = partial(entity_url, entity)
    sari = house.hands["sari"]
    seen = sari.api("GET", f"/api/v1/ormas/{known.id}").json
    reason = {"alasan_peringatan": "Sudah diperiksa."}
    assert sari.api("PUT", f"/api/v1/ormas/{known.id}", json={
        "catatan": "Usulan", "version": seen["version"], **reason}).status_code == 202
    assert sari.api("POST", f"/api/v1/ormas/{known.id}/ajukan", json=reason).status_code == 200
    shown = house.hands["budi"].get(address(f"show/{known.id}")).text
    assert re.search(r"<p>Diusulkan [^<]* oleh Sari \(Contoh\), belum diverifikasi\. "
                     r"Alasan: Sudah diperiksa\.</p>", shown)
    assert "<dt>Diverifikasi</dt><dd>tidak, langsung diputuskan</dd>" in shown, "of what stands"
    assert house.move("budi", entity, known.id, "kembalikan",
                      alasan="Aktanya belum dilampirkan.").status_code == 302
    box, = _boxes(sari.get(address(f"edit/{known.id}")).text)
    assert "Aktanya belum dilampirkan." in box
    assert "Oleh Budi (Contoh), " in box


def test_a_card_of_acts_stands_only_where_there_is_one(house: World) -> None:
    entity: Any = registry.entity("ormas")
    card = '<section class="kartu putusan-kartu" id="tindakan"'
    for status, acts in ((Status.DISETUJUI, False), (Status.DRAF, True), (Status.DIAJUKAN, True)):
        known = house.record(entity, status)
        page = house.hands["sari"].get(entity_url(entity, f"show/{known.id}")).text
        assert (card in page) is acts, status


def test_child_rows_are_called_by_their_name_and_become_cards_on_a_telephone(house: World) -> None:
    entity: Any = registry.entity("ormas")
    known = house.record(entity, Status.DISETUJUI)
    page = house.hands["sari"].get(entity_url(entity, f"show/{known.id}")).text
    with house.acting("sari") as session:
        names = [row.nama for row in session.get(entity, known.id).pengurus]
    for number, name in enumerate(names, start=1):
        assert f"<summary>Pengurus {number}: {name}</summary>" in page
    tables = re.findall('<table class="([^"]+)">.*?</table>', page.split("<aside>")[0], re.DOTALL)
    assert names
    assert set(tables) == {"table tabel tabel-kartu"}
    assert '<td data-label="Nama' in page


def test_what_is_known_by_a_bare_number_says_of_what(house: World) -> None:
    for table, beside in (("produk_hukum", "Produk hukum"), ("ormas", "")):
        entity: Any = registry.entity(table)
        with house.acting("sari") as session:
            key = house.make(session, entity, "sari", **({"nomor": "192"} if beside else {}))
            session.commit()
        page = house.hands["sari"].get(entity_url(entity, f"show/{key}")).text
        heading = page.split("<h1>")[1].split("</h1>")[0]
        assert heading.endswith(f'{beside}</span>') if beside else "<span" not in heading


def test_a_row_that_is_known_by_a_choice_is_called_by_its_label(house: World) -> None:
    with house.app.app_context(), as_system("menguji sebutan"), interface.saving() as session:
        for table, title in (("pola_nomor", "surat_keluar"), ("ketentuan_surat", "lain")):
            audit.note(session, "uji", entity=table, title=title, unit="32.73", data_id="4243",
                       subsystem="pengaturan")
    page = house.hands["dewi"].get("/jejak/?data_id=4243").text
    assert "Surat keluar" in page
    assert "surat_keluar" not in page
    assert "lain" in page
    assert "/show/4243" not in page, "a row inside a record has no page of its own"


def test_a_line_about_a_file_leads_to_no_record_of_that_number(house: World) -> None:
    with house.app.app_context(), as_system("menguji berkas"), interface.saving() as session:
        for action in ("buka berkas", "ubah"):
            audit.note(session, action, entity="ormas", title="Contoh", unit="32.73",
                       data_id="4244" if action == "ubah" else "4245", subsystem="siormas")
    hand = house.hands["dewi"]
    assert "/siormas/ormas/show/4244" in hand.get("/jejak/?data_id=4244").text
    assert "/show/4245" not in hand.get("/jejak/?data_id=4245").text


def test_a_recap_keeps_its_code(house: World) -> None:
    with house.app.app_context(), as_system("menguji sebutan"), interface.saving() as session:
        audit.note(session, "unduh rekap", entity="R-LAP-1", title="Kepatuhan", unit="32",
                   data_id="4244", subsystem="simlap")
    page = house.hands["dewi"].get("/jejak/?data_id=4244").text
    assert "Rekap R-LAP-1: Kepatuhan" in page
    assert ">Rekap diunduh</td>" in page


def test_known_acts_are_offered_and_an_unknown_one_stays_asked(house: World) -> None:
    page = house.hands["dewi"].get("/jejak/?aksi=uji").text
    assert '<option value="usulan: kembalikan">Usulan dikembalikan</option>' in page
    assert '<option value="uji" selected>Uji</option>' in page


def test_a_wrong_time_is_told_at_its_field_and_the_rest_stays_typed(house: World) -> None:
    answer = house.hands["dewi"].get("/jejak/?dari=kemarin&pelaku=sari&sampai=2026")
    assert answer.status_code == 400
    assert 'value="kemarin"' in answer.text
    assert 'value="sari"' in answer.text
    assert 'id="s-dari-g">Waktu “kemarin” tidak dikenal' in answer.text
    assert "Tidak ada jejak yang cocok" not in answer.text


@pytest.mark.parametrize(("query", "back"), [
    ("tanggal_terdaftar=kemarin&q=maju&status=draf", "?q=maju&amp;status=draf"),
    ("wilayah=99&q=maju", "?q=maju"), ("tanggal_terdaftar=kemarin", ""),
    ("page=abc&q=maju", "?q=maju")])
def test_a_wrong_filter_leads_back_to_its_list(house: World, query: str, back: str) -> None:
    answer = house.hands["sari"].get(f"/siormas/ormas/list/?{query}")
    assert answer.status_code == 400
    assert f'href="/siormas/ormas/list/{back}"' in answer.text.split("galat-jalan")[1]
    assert house.hands["sari"].get(
        f"/siormas/ormas/list/{back}".replace("&amp;", "&")).status_code == 200
    other = house.hands["sari"].get(f"/siormas/ormas/ekspor.xlsx?{query}")
    assert "Kembali ke daftar" not in other.text


def test_what_nobody_was_warned_of_has_no_reason_in_the_trail(house: World) -> None:
    entity: Any = registry.entity("lapsitda")
    with house.acting("sari") as session:
        raw = house.raw(session, entity)
        session.commit()
    for row in raw["item"]:
        row["waktu_kejadian"] = raw["tanggal"] + " 05.30"
    data = posted(entity, raw, _ajukan="1", _alasan_peringatan="")
    answer = house.hands["sari"].post(entity_url(entity, "add"), data)
    assert answer.status_code == 302, answer.text[-2000:]
    key = answer.location.rsplit("/", 1)[1]
    with house.acting("budi") as session:
        lines = list(session.scalars(select(audit.Jejak).where(
            audit.Jejak.entitas == "lapsitda", audit.Jejak.data_id == key)))
    assert "ajukan" in [line.aksi for line in lines]
    assert not any(line.alasan for line in lines)
