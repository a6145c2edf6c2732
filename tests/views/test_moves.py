"""Moves by button and by REST: what is said of a decision, and which version it was made upon."""
from __future__ import annotations

import re
from datetime import date
from html import unescape
from typing import Any

import pytest
from sqlalchemy import select

from app.engine import registry
from app.engine.actor import as_system
from app.engine.base import Approvable, Base, Status
from app.engine.forms import raw_of
from app.views import interface
from app.views.screen import entity_url
from tests import people
from tests.every.hands import posted
from tests.every.leaks_api import address
from tests.every.refusals import as_stored
from tests.every.world import World

registry.load()
APPROVED = [pytest.param(e, id=e.__tablename__) for e in registry.mains()
            if issubclass(e, Approvable)]


def _decided(house: World, code: str, **said: str) -> tuple[Any, str, str]:
    """Let the supervisor decide on a submitted record; return it, and the page that follows."""
    entity: Any = registry.entity("ormas")
    known = house.record(entity, Status.DIAJUKAN)
    client = people.client_of(house.app, "budi")
    page = client.get(entity_url(entity, f"show/{known.id}")).text
    data = {"csrf_token": people.csrf_in(page), "version": house.edition(entity, known.id), **said}
    answer = client.post(entity_url(entity, known.id, code), data=data, follow_redirects=True)
    assert answer.status_code == 200, answer.text[-500:]
    return as_stored(house, entity, known.id), known.title, answer.text


def test_an_approval_names_the_record_and_the_number_it_was_given(house: World) -> None:
    stored, title, page = _decided(house, "setujui")
    assert stored["nomor_registrasi"]
    assert f"Disetujui: {title}. Nomor registrasi: {stored['nomor_registrasi']}." in page


def test_what_was_decided_at_once_is_no_longer_said_to_await_a_verifier(house: World) -> None:
    entity: Any = registry.entity("ormas")
    said = {state: house.hands["budi"].get(
        entity_url(entity, f"show/{house.record(entity, state).id}")).text
        for state in (Status.DIAJUKAN, Status.DISETUJUI)}
    assert "<dt>Diverifikasi</dt><dd>belum</dd>" in said[Status.DIAJUKAN]
    assert "<dt>Diverifikasi</dt><dd>tidak, langsung diputuskan</dd>" in said[Status.DISETUJUI]


@pytest.mark.parametrize(("who", "status"), [("sari", 409), ("tono", 403), ("joko", 404)])
def test_who_may_not_discard_proposals_is_told_nothing_of_there_being_none(
        house: World, who: str, status: int) -> None:
    entity: Any = registry.entity("ormas")
    known = house.record(entity, Status.DISETUJUI)
    assert house.hands[who].post(entity_url(entity, known.id, "buang")).status_code == status


def test_a_return_names_the_record(house: World) -> None:
    _, title, page = _decided(house, "kembalikan", alasan="Alamat belum lengkap.")
    assert f"Dikembalikan kepada petugas: {title}." in page


@pytest.mark.parametrize(("who", "path", "field"), [
    ("budi", "{key}/kembalikan", "alasan"), ("sari", "delete/{key}", "alasan-hapus")])
def test_a_reason_that_is_lacking_is_asked_at_its_field(
        house: World, who: str, path: str, field: str) -> None:
    entity: Any = registry.entity("ormas")
    known = house.record(entity, Status.DIAJUKAN if who == "budi" else Status.DRAF)
    client = people.client_of(house.app, who)
    page = client.get(entity_url(entity, f"show/{known.id}")).text
    assert f'id="{field}-g"' not in page
    answer = client.post(entity_url(entity, path.format(key=known.id)),
                         data={"csrf_token": people.csrf_in(page), "alasan": " ",
                               "version": house.edition(entity, known.id)})
    assert answer.status_code == 422
    assert f'id="{field}-g">Tuliskan alasan' in answer.text
    assert f'aria-describedby="{field}-g"' in answer.text


def test_what_changed_since_it_was_read_is_not_put_aside(house: World) -> None:
    entity: Any = registry.entity("ormas")
    key, sari = house.record(entity, Status.DRAF).id, house.hands["sari"]
    said, there = {"alasan": "Salah catat."}, house.edition(entity, key)
    for old in (sari.post(entity_url(entity, f"delete/{key}"), {**said, "version": "987"}),
                sari.api("DELETE", address(entity, key), json={**said, "version": "987"}),
                sari.api("DELETE", address(entity, key), json=said, headers={"If-Match": '"987"'})):
        assert old.status_code == 409
        assert "lebih dahulu" in old.text
    # Who may discard nothing is told of no version.
    assert house.hands["tono"].post(entity_url(entity, f"delete/{key}"),
                                    {**said, "version": "987"}).status_code == 403
    assert house.hands["tono"].post(entity_url(entity, "banyak/hapus"), {
        **said, "pilih": f"{key}:987", "_yakin": "ya"}).status_code == 403
    page = sari.get(entity_url(entity, f"show/{key}")).text
    form = page[page.index(entity_url(entity, f"delete/{key}")):].partition("</form>")[0]
    assert f'name="version" value="{there}"' in form
    assert sari.post(entity_url(entity, f"delete/{key}"),
                     {**said, "version": there}).status_code == 302


@pytest.mark.parametrize("entity", APPROVED)
def test_a_record_walks_from_draft_to_approval(house: World, entity: type[Base]) -> None:
    key = house.record(entity).id
    sari, budi = house.hands["sari"], house.hands["budi"]
    reason = {"alasan_peringatan": "Sudah diperiksa."}
    assert house.hands["joko"].api("POST", address(entity, key, "ajukan")).status_code == 404
    moved = sari.api("POST", address(entity, key, "ajukan"), json=reason)
    assert moved.status_code == 200, moved.text
    assert moved.json["status"] == "diajukan"
    assert sari.api("POST", address(entity, key, "setujui")).status_code == 403
    busy = sari.api("PUT", address(entity, key), json={"version": moved.json["version"]})
    assert busy.status_code == 409
    for code in ("setujui", "kembalikan"):
        unseen = budi.api("POST", address(entity, key, code), json={})
        assert unseen.status_code == 428, unseen.text
        old = budi.api("POST", address(entity, key, code), json={"version": "987"})
        assert old.status_code == 409
    version = {"version": moved.json["version"]}
    unreasoned = budi.api("POST", address(entity, key, "kembalikan"), json=version)
    assert unreasoned.status_code == 422
    assert "alasan" in unreasoned.json["masalah"]
    approved = budi.api("POST", address(entity, key, "setujui"), json=version)
    assert approved.json["status"] == "disetujui", approved.text
    proposed = sari.api("PUT", address(entity, key), json={
        "catatan": "Lewat antarmuka", "version": approved.json["version"], **reason})
    assert proposed.status_code == 202, proposed.text
    assert sari.api("GET", address(entity, key)).json["catatan"] != "Lewat antarmuka"
    asked = sari.api("POST", address(entity, key, "ajukan"), json=reason)
    assert asked.status_code == 200
    assert budi.api("POST", address(entity, key, "setujui"), headers={
        "If-Match": asked.headers["ETag"]}).status_code == 200
    assert sari.api("GET", address(entity, key)).json["catatan"] == "Lewat antarmuka"
    assert budi.api("POST", address(entity, key, "hapuskan")).status_code == 404


def test_a_record_says_what_it_works_out_of_itself_and_why_a_warning_was_passed(
        house: World) -> None:
    entity: Any = registry.entity("rumah_ibadat_permohonan")
    known = house.record(entity, Status.DRAF)
    late = {"tanggal_permohonan": date(2020, 1, 1)}
    with house.acting("sari") as session, as_system("pengujian"):
        for name, value in late.items():
            setattr(session.get(entity, known.id), name, value)
        session.commit()
    client = people.client_of(house.app, "sari")
    page = client.get(entity_url(entity, f"show/{known.id}")).text
    assert "Dihitung otomatis" in page
    assert "<dt>Batas keputusan</dt><dd>31 Mar 2020</dd>" in page
    assert "<dt>Sisa waktu</dt><dd>Lewat " in page
    reason = "Menunggu rekomendasi FKUB."
    answer = client.post(entity_url(entity, known.id, "ajukan"), data={
        "csrf_token": people.csrf_in(page), "_alasan_peringatan": reason}, follow_redirects=True)
    assert f"Alasan: {reason}" in answer.text


def test_what_was_answered_when_it_was_stored_stands_there_when_it_is_submitted(
        house: World) -> None:
    entity, client = registry.entity("kegiatan_wasbang"), people.client_of(house.app, "sari")
    said = {"nama": "Dialog Kebangsaan Contoh", "jenis": "lainnya", "materi": "nkri",
            "tanggal": "10-11-2026", "lokasi": "Aula", "instansi": "Kantor", "sasaran": "asn",
            "peserta_l": "1", "peserta_p": "1", "anggaran": "10", "realisasi": "12"}

    def post(url: str, **more: str) -> Any:
        page = client.get("/sesi").json["csrf"]
        return client.post(url, data={"csrf_token": page, **more}, follow_redirects=True)
    add = entity_url(entity, "add")
    assert post(add, **said).status_code == 422
    stored = post(add, **said, _alasan_peringatan="Tambahan dari APBD Perubahan")
    key = stored.request.path.rpartition("/")[2]
    asked = post(entity_url(entity, key, "ajukan"))
    assert asked.status_code == 422
    assert ">Tambahan dari APBD Perubahan</textarea>" in asked.text
    again = post(entity_url(entity, "edit", key), **said, version="1", lokasi_lain="x")
    assert ">Tambahan dari APBD Perubahan</textarea>" in again.text
    done = post(entity_url(entity, key, "ajukan"), _alasan_peringatan="Tambahan")
    assert "Diajukan untuk diperiksa." in done.text


def test_a_reason_answers_no_warning_that_was_not_read(house: World) -> None:
    entity, hand = registry.entity("kegiatan_wasbang"), house.hands["sari"]
    said = {"nama": "Dialog Lain Contoh", "jenis": "lainnya", "materi": "nkri",
            "tanggal": "10-11-2026", "lokasi": "Aula", "instansi": "Kantor", "sasaran": "asn",
            "peserta_l": "1", "peserta_p": "1", "anggaran": "10", "realisasi": "12",
            "_alasan_peringatan": "Sudah diperiksa"}
    add = entity_url(entity, "add")
    asked = hand.post(add, said | {"_peringatan": "0123456789ab"})
    assert asked.status_code == 422
    assert ">Sudah diperiksa</textarea>" in asked.text
    seen = re.search(r'name="_peringatan" value="([^"]+)"', asked.text)[1]
    stored = hand.post(add, said | {"_peringatan": seen})
    assert stored.status_code == 302
    submit = entity_url(entity, stored.location.rpartition("/")[2], "ajukan")
    whole = {"_alasan_peringatan": "Sudah diperiksa", "_peringatan": ""}
    again = hand.post(submit, whole)
    assert again.status_code == 422
    assert ">Sudah diperiksa</textarea>" in again.text
    seen = re.search(r'name="_peringatan" value="([^"]+)"', again.text)[1]
    assert hand.post(submit, whole | {"_peringatan": seen}).status_code == 302


def test_a_reason_written_before_it_is_due_is_kept_though_only_a_part_has_changed(
        house: World) -> None:
    """A draft is not asked why its founders are few; who was asked before storing it has said."""
    entity: Any = registry.entity("ormas")
    known, client = house.record(entity, Status.DRAF), people.client_of(house.app, "sari")
    with house.acting("sari") as session:
        raw = raw_of(session.get(entity, known.id))
    assert raw["pendiri"]
    raw["pendiri"] = [row | {"hapus": "1"} for row in raw["pendiri"]]
    reason = "Pendiri menyusul sesuai akta"
    said = posted(entity, raw, csrf_token=client.get("/sesi").json["csrf"],
                  version=house.edition(entity, known.id), _alasan_peringatan=reason)
    stored = client.post(entity_url(entity, "edit", known.id), data=said, follow_redirects=True)
    assert f"Alasan: {reason}" in stored.text
    asked = client.post(entity_url(entity, known.id, "ajukan"),
                        data={"csrf_token": said["csrf_token"]})
    assert asked.status_code == 422
    assert f">{reason}</textarea>" in asked.text


def received(world: World) -> int:
    """Return a message that the office of the tests has not read yet."""
    with world.acting("sari"), interface.saving() as session:
        return world.make(session, registry.entity("pesan_terima"),
                          keadaan_terima="belum_dibaca", jawaban="")


def step(world: World, who: str, key: int, value: str, said: str = "keadaan_terima",
         **more: str) -> Any:
    """Take a step as the button on the record's page does."""
    hand = world.hands[who]
    with world.acting("sari") as session:
        entity = registry.entity("pesan_terima")
        version = session.scalar(select(entity.version).where(entity.id == key))
    return hand.post(f"/simlap/pesan_terima/edit/{key}", {
        "_langkah": said, said: value, "version": str(version)} | more)


def state(world: World, key: int) -> tuple[str, str | None, bool]:
    with world.acting("sari") as session:
        entity = registry.entity("pesan_terima")
        found = session.scalar(select(entity).where(entity.id == key))
        return str(found.keadaan_terima), found.perihal, found.dibaca_pada is not None


def test_a_step_is_taken_from_the_records_own_page_and_touches_nothing_else(world: World) -> None:
    key = received(world)
    _, title, read = state(world, key)
    assert not read
    page = unescape(world.hands["sari"].get(f"/simlap/pesan_terima/show/{key}").text)
    assert "Keadaan: Dibaca</button>" in page
    assert "Keadaan: Belum dibaca</button>" not in page
    answer = step(world, "sari", key, "dibaca", perihal="Diganti diam-diam")
    assert answer.status_code == 302
    assert state(world, key) == ("dibaca", title, True)
    page = unescape(world.hands["sari"].get(f"/simlap/pesan_terima/show/{key}").text)
    assert "Keadaan: Dibaca</button>" not in page


def test_a_step_is_refused_to_others_and_where_there_is_none(world: World) -> None:
    key = received(world)
    before = state(world, key)
    page = unescape(world.hands["tono"].get(f"/simlap/pesan_terima/show/{key}").text)
    assert "Keadaan: Dibaca</button>" not in page
    assert step(world, "joko", key, "dibaca").status_code == 404
    assert step(world, "tono", key, "dibaca").status_code == 403
    assert step(world, "sari", key, "Lain", said="perihal").status_code == 404
    assert step(world, "sari", key, "bohong").status_code == 422
    assert step(world, "sari", key, "dibaca", version="0").status_code == 409
    assert state(world, key) == before
