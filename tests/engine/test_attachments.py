"""Files: told by their content, stored once by hash, staged for their uploader alone."""
from __future__ import annotations

import hashlib
import io
import time
from dataclasses import replace
from datetime import timedelta

import pytest
from PIL import Image
from sqlalchemy import select

from app.engine import attachments, registry
from app.engine.attachments import Lampiran, Titipan
from app.engine.vocabulary import Field, Kind
from tests.every.world import World
from tests.factories import PDF, PNG

SCAN = Field("Surat", kind=Kind.ATTACHMENT, accepts=("pdf", "png"), max_mb=1)


def receive(world: World, content: bytes, name: str = "surat.pdf", who: str = "sari") -> str:
    with world.acting(who) as session:
        token = attachments.receive(session, SCAN, name, io.BytesIO(content),
                                    world.actors[who].user_id or 0)
        session.commit()
    return token


def test_a_file_is_stored_whole_under_its_hash_once(world: World) -> None:
    store = attachments.store()
    assert receive(world, PDF) != receive(world, PDF)
    path = store.path(hashlib.sha256(PDF).hexdigest())
    assert path.read_bytes() == PDF
    assert [each.name for each in path.parent.iterdir() if each.name.startswith(path.name)] == [
        path.name]


@pytest.mark.parametrize("content", [
    b"", b"MZ\x90\x00" + b"\x00" * 99, b"\xff\xd8\xff\xe0 jpeg", b"<svg/>", b"GIF89a",
    b"#!/bin/sh\n", b"\x00%PDF-1.4", b"%PDF-" + b"x" * (1024 * 1024 + 1)])
def test_what_is_not_accepted_is_refused_whatever_its_name(world: World, content: bytes) -> None:
    with pytest.raises(ValueError, match=r"^(Isi|Ukuran) berkas|^Berkas kosong"):
        receive(world, content)


@pytest.mark.parametrize(("tail", "whole"), [
    (b"%%EOF", True), (b"%%EOF\r\n", True), (b"%%EOF\n" + b"\x00" * 4000, True),
    (b"%%EOF\n" + b"<!-- sisipan -->" * 50, True), (b"", False), (b"%%EO", False),
    (b"%%EOF\n5 0 obj" + b"x" * 2000, False)])
def test_a_pdf_that_breaks_off_is_refused(world: World, tail: bytes, whole: bool) -> None:
    content = b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n" + tail
    if whole:
        assert receive(world, content)
    else:
        with pytest.raises(ValueError, match=r"^PDF ini terpotong"):
            receive(world, content)


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
@pytest.mark.parametrize("side", [40, 1500])
def test_a_picture_that_breaks_off_is_refused(world: World, kind: str, side: int) -> None:
    stream = io.BytesIO()
    Image.effect_noise((side, side), 60).save(stream, kind)
    whole = stream.getvalue()
    said = replace(SCAN, accepts=("png", "jpg"), max_mb=9)
    with world.acting("sari") as session:
        for content in (whole[:len(whole) // 2], whole[:-len(whole) // 10]):
            with pytest.raises(ValueError, match="rusak dan tidak dapat dibaca"):
                attachments.receive(session, said, "foto", io.BytesIO(content), 1)
        assert attachments.receive(session, said, "foto", io.BytesIO(whole),
                                   world.actors["sari"].user_id or 0)
        session.rollback()


def test_a_photo_told_in_thousands_of_scans_is_refused_before_it_is_drawn(world: World) -> None:
    stream = io.BytesIO()
    Image.new("L", (1500, 1500), 128).save(stream, "JPEG", progressive=True)
    whole = stream.getvalue()
    last = whole[whole.rindex(b"\xff\xda"):-2]
    said = replace(SCAN, accepts=("jpg",))
    with world.acting("sari") as session:
        assert attachments.receive(session, said, "foto", io.BytesIO(whole),
                                   world.actors["sari"].user_id or 0)
        begun = time.process_time()
        with pytest.raises(ValueError, match="rusak dan tidak dapat dibaca"):
            attachments.receive(session, said, "foto", io.BytesIO(
                whole[:-2] + last * 20_000 + whole[-2:]), 1)
        assert time.process_time() - begun < 5
        session.rollback()


@pytest.mark.parametrize(("name", "kept"), [
    ("surat.pdf", "surat.pdf"), ("../../etc/passwd", "passwd.pdf"), ("C:\\a\\b.pdf", "b.pdf"),
    ("", "berkas.pdf"), ("a\r\nb.pdf", "a__b.pdf"), ("<x>\".pdf", "_x__.pdf"), ("..", "berkas.pdf"),
    ("x" * 300 + ".pdf", "x" * 146 + ".pdf")])
def test_a_name_is_made_harmless(name: str, kept: str) -> None:
    assert attachments.clean_name(name, "pdf") == kept


def test_a_token_serves_its_uploader_alone_and_not_for_ever(world: World) -> None:
    token = receive(world, PNG, "foto.png")
    with world.acting("sari") as session:
        mine, other = (world.actors[who].user_id for who in ("sari", "joko"))
        assert attachments.staged(session, token, mine).nama_berkas == "foto.png"
        for text, user in ((token, other), (token, None), (token[:-1], mine), ("titip:", mine),
                           ("1", mine), ("", mine)):
            assert attachments.staged(session, text, user) is None
        waiting = session.scalar(select(Titipan).where(
            Titipan.token == token.removeprefix("titip:")))
        waiting.dibuat_pada -= timedelta(days=3)
        session.flush()
        assert attachments.staged(session, token, mine) is None
        session.rollback()


def test_a_file_no_record_points_at_is_not_served(world: World) -> None:
    entity = registry.entity("ormas")
    known = world.record(entity)
    world.bind.execute(entity.__table__.update().where(
        entity.__table__.c.id == known.id).values(bukti_kantor_id=None))
    assert world.hands["sari"].get(f"/lampiran/{known.file}").status_code == 404


def test_a_file_of_a_record_in_the_trash_is_not_served(world: World) -> None:
    known = world.record(registry.entity("ormas"))
    assert world.hands["sari"].get(f"/lampiran/{known.file}").status_code == 200
    world.hands["sari"].post(f"/siormas/ormas/delete/{known.id}", {"alasan": "Uji."})
    assert world.hands["sari"].get(f"/lampiran/{known.file}").status_code == 404


def test_a_served_file_is_sandboxed_and_named(world: World) -> None:
    known = world.record(registry.entity("ormas"))
    answer = world.hands["sari"].get(f"/lampiran/{known.file}?unduh=1")
    policy = answer.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'")
    assert "script-src" not in policy
    assert answer.headers["Content-Disposition"].startswith("attachment; filename=")
    with world.acting("sari") as session:
        kept = session.get(Lampiran, known.file)
        assert answer.data == attachments.store().path(kept.sha256).read_bytes()


@pytest.mark.parametrize("name", ["../x", "", "G" * 64, "a" * 63, "a" * 64 + "/.."])
def test_only_a_hash_names_a_place_in_the_store(name: str) -> None:
    with pytest.raises(ValueError, match="sha256"):
        attachments.store().path(name)
