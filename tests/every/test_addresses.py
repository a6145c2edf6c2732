"""Every address of the application, walked: signed out, without a token, with nonsense in it."""
from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO

from flask import Flask
from werkzeug.routing import Rule

from app.engine import listing
from app.engine.base import Base, Status
from app.engine.forms import form_fields
from app.engine.vocabulary import Kind
from app.views.screen import entity_url
from tests.every.hands import posted
from tests.every.leaks_reading import holds_files
from tests.every.refusals import as_stored
from tests.every.test_forms import _send, _whole, errors_of
from tests.every.test_records import raw_now
from tests.every.world import World

OPEN = ("/healthz", "/readyz", "/static/", "/login/", "/sesi", "/api/v1/security/", "/v/")
SENTENCE = re.compile(r"[A-Z][\w ,;“”./–()%:+-]{8,}[.!]")
HUGE = "9" * 30


def rules(app: Flask, method: str) -> Iterator[tuple[Rule, str]]:
    """Walk every address that answers a method, with something plausible in its blanks."""
    blanks = {"key": "1", "move": "ajukan", "field": "nama", "code": "R-ORM-1", "region": "32.73",
              "period": "2026"}
    for rule in app.url_map.iter_rules():
        if method in (rule.methods or ()) and not rule.rule.startswith(OPEN):
            url = re.sub(r"<(?:[^:<>]+:)?(\w+)>", lambda m: blanks.get(m[1], "1"), rule.rule)
            yield rule, url


def test_signed_out_every_address_leads_to_sign_in(house: World) -> None:
    walked = 0
    for _, url in rules(house.app, "GET"):
        answer = house.hands["tamu"].get(url)
        walked += 1
        if url.startswith("/api/"):
            assert answer.status_code == 401, url
            assert answer.json["pesan"], url
        else:
            assert answer.status_code == 302, (url, answer.status_code)
            assert answer.location.startswith("/login/"), url
    assert walked > 50


def test_signed_out_an_absent_address_looks_the_same(house: World) -> None:
    for url in ("/siormas/ormas/show/987654", "/tidak/ada", "/lampiran/987654", "/pengguna/987654"):
        answer = house.hands["tamu"].get(url)
        assert answer.status_code == 302
        assert answer.location.startswith("/login/")
    for url in ("/api/v1/ormas/987654", "/api/v1/ormas/"):
        assert house.hands["tamu"].get(url).status_code == 401


def test_nothing_a_browser_posts_passes_without_its_token(house: World) -> None:
    walked = 0
    for _, url in rules(house.app, "POST"):
        for who in ("budi", "dewi"):
            answer = house.hands[who].ask("POST", url, data={"alasan": "x"})
            walked += 1
            if url.startswith("/api/"):
                assert answer.status_code in (400, 401), (url, answer.status_code)
            else:
                assert answer.status_code == 400, (url, answer.status_code)
                assert "muat ulang" in answer.text, url
    assert walked > 30
    for url in ("/login/", "/sesi"):
        assert house.hands["tamu"].ask("POST", url, data={}).status_code == 400


def test_every_answer_forbids_foreign_scripts_and_caching(house: World) -> None:
    for url in ("/", "/login/", "/siormas/ormas/list/", "/tidak/ada"):
        headers = house.hands["sari"].get(url).headers
        assert "script-src 'self' 'nonce-" in headers["Content-Security-Policy"]
        assert headers["Cache-Control"].startswith("no-store")
        assert headers["X-Content-Type-Options"] == "nosniff"


SENSELESS = (
    "page=abc", "page=0", f"page={HUGE}", "per=0", "per=100000", "urut=password", "urut=created_by",
    "urut=created_by.password", "urut=-nik", "urut=zzz", "q=%00", "q=" + "x" * 300,
    "wilayah=zz", "wilayah=%00", "page=-1", "page=1e3", "statsu=draf", "nik=1")


def test_a_list_refuses_a_senseless_question(house: World, entity: type[Base]) -> None:
    hand = house.hands[house.writer(entity)]
    for query in SENSELESS:
        answer = hand.get(f"{entity_url(entity, 'list/')}?{query}")
        assert answer.status_code == 400, query
        assert SENTENCE.search(answer.text), query


def test_a_filter_refuses_a_value_outside_its_list(world: World, approvable: type[Base]) -> None:
    for name in ("status", "klasifikasi"):
        answer = world.hands["sari"].get(entity_url(approvable, "list/"), query_string={name: "zz"})
        assert answer.status_code == 400
        assert "tidak ada dalam pilihan" in answer.text


def test_a_number_too_large_for_the_database_is_absent(world: World, entity: type[Base]) -> None:
    hand = world.hands[world.writer(entity)]
    for path in ("show/", "edit/", "riwayat/"):
        for number in (HUGE, "3000000000", "0"):
            assert hand.get(entity_url(entity, f"{path}{number}")).status_code == 404, path
    for url in (entity_url(entity, f"delete/{HUGE}"), entity_url(entity, f"{HUGE}/ajukan"),
                entity_url(entity, f"pulihkan/{HUGE}")):
        assert hand.post(url, {"alasan": "x"}).status_code == 404
    assert hand.get(f"/lampiran/{HUGE}").status_code == 404
    for name in (name for name, said in listing.filter_fields(entity).items() if said.target):
        answer = hand.get(entity_url(entity, "list/"), query_string={name: HUGE})
        assert answer.status_code == 400, name


def test_ten_megabytes_of_text_are_refused(house: World, entity: type[Base]) -> None:
    raw = _whole(house, entity)
    answer = _send(house, entity, raw | {entity.__entity__.listed[0]: "x" * 10_000_000})
    assert answer.status_code in (413, 422)
    assert SENTENCE.search(answer.text)


def test_half_characters_are_refused_or_stored_whole(world: World, entity: type[Base]) -> None:
    hand, known = world.hands[world.writer(entity)], world.record(entity)
    title = entity.__entity__.listed[0]
    version = as_stored(world, entity, known.id)["version"]
    body = f"csrf_token={hand.csrf}&version={version}&{title}=%ED%A0%80%FF%FE".encode()
    answer = hand.ask("POST", entity_url(entity, f"edit/{known.id}"), data=body,
                      content_type="application/x-www-form-urlencoded")
    assert answer.status_code in (302, 400, 422)
    query = entity_url(entity, "list/") + "?q=%ED%A0%80%ED%B0%80"
    assert hand.get(query).status_code in (200, 400)


def test_a_program_named_like_a_paper_is_refused(world: World, regional: type[Base]) -> None:
    if not holds_files(regional):
        return
    named = next((name for name in form_fields(regional)
                  if regional.__fields__[name].kind is Kind.ATTACHMENT), None)
    if named is None:
        return
    known, hand = world.record(regional, Status.DRAF), world.hands[world.writer(regional)]
    raw = raw_now(world, regional, known.id)
    for content in (b"MZ\x90\x00" + b"\x00" * 200, b"", b"<html><script>1</script></html>"):
        data = posted(regional, raw) | {f"{named}_berkas": (BytesIO(content), "surat.pdf")}
        answer = hand.post(entity_url(regional, f"edit/{known.id}"), data)
        assert answer.status_code == 422
        sentence = errors_of(answer.text)[named.replace("_", "-")]
        assert "Isi berkas bukan" in sentence or "kosong" in sentence


def test_another_file_than_ones_own_is_refused(world: World, regional: type[Base]) -> None:
    for name in form_fields(regional):
        if regional.__fields__[name].kind is not Kind.ATTACHMENT:
            continue
        known, hand = world.record(regional), world.hands[world.writer(regional)]
        raw = raw_now(world, regional, known.id)
        other = world.record(regional, Status.DISETUJUI).file or 1
        wrong = [text for text in (str(other), "../rahasia.txt", "titip:zzz", "987654")
                 if text != raw[name]]
        for text in wrong:
            answer = hand.post(entity_url(regional, f"edit/{known.id}"),
                               posted(regional, raw | {name: text}))
            assert answer.status_code == 422, text
            assert name.replace("_", "-") in errors_of(answer.text)
