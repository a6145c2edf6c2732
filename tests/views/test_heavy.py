"""Heavy forms: every file that a field invites arrives with its form; a stranger brings little."""
from __future__ import annotations

from io import BytesIO

import pytest

from app.engine import registry
from app.views import security
from config import Settings
from tests.every.world import World

registry.load()
MEGABYTE = 1024 * 1024


def scan(megabytes: float) -> tuple[BytesIO, str]:
    """Make up a PDF of this size."""
    return BytesIO(b"%PDF-1.4\n%" + b"a" * int(megabytes * MEGABYTE) + b"\n%%EOF"), "pindai.pdf"


def test_no_field_invites_what_one_form_may_not_bring() -> None:
    most = {f"{entity.__tablename__}.{name}": said.max_mb for entity in registry.entities()
            for name, said in entity.__fields__.items() if said.accepts}
    assert most
    assert [name for name, each in most.items() if each >= Settings.max_upload_mb] == []


@pytest.mark.parametrize(("table", "field", "size"), [
    ("produk_hukum", "naskah_id", 15), ("laporan", "berkas_id", 19)])
def test_a_file_as_large_as_its_field_says_comes_with_the_form(
        world: World, table: str, field: str, size: int) -> None:
    entity = registry.entity(table)
    hand = world.hands["sari"]
    answer = hand.post(f"/{entity.__subsystem__}/{table}/add", {
        f"{field}_berkas": scan(size)}, content_type="multipart/form-data")
    assert answer.status_code == 422  # what is owed is asked for, and the file is kept meanwhile
    assert "pindai.pdf" in answer.text
    assert "Ukuran berkas" not in answer.text


def test_a_file_larger_than_its_field_says_is_refused_at_the_field(world: World) -> None:
    answer = world.hands["sari"].post("/siormas/ormas/add", {
        "bukti_kantor_id_berkas": scan(6)}, content_type="multipart/form-data")
    assert answer.status_code == 422
    assert "Ukuran berkas paling besar 5 MB." in answer.text


def test_a_stranger_brings_little(world: World) -> None:
    over = security.MOST_UNNAMED // MEGABYTE + 1
    answer = world.hands["tamu"].post("/login/", {"berkas": scan(over)},
                                      content_type="multipart/form-data")
    assert answer.status_code == 413
    assert "terlalu besar" in answer.text


@pytest.mark.parametrize(("path", "kind"), [
    ("/api/v1/security/login", "application/json"), ("/api/v1/ormas/", "application/json"),
    ("/api/v1/security/login", "text/plain"), ("/login/", "application/json")])
def test_text_is_never_read_whole_beyond_what_it_may_weigh(
        world: World, path: str, kind: str) -> None:
    long = b'{"nama": "' + b"a" * security.MOST_UNNAMED + b'"}'
    client = world.app.test_client()
    answer = client.post(path, data=long, content_type=kind)
    assert answer.status_code in (400, 401, 413, 415)
    assert world.hands["sari"].api("POST", path, data=long, content_type="application/json"
                                   ).status_code in (400, 413)


@pytest.mark.parametrize("kind", [
    "text/plain", "", "application/octet-stream", "application/x-www-form-urlencoded",
    "multipart/mixed"])
@pytest.mark.parametrize("path", ["/api/v1/ormas/", "/siormas/ormas/add"])
def test_what_is_no_form_with_files_is_not_read_beyond_what_it_may_weigh(
        world: World, path: str, kind: str) -> None:
    long = BytesIO(b"nama=" + b"a" * (security.MOST_UNNAMED + 2 * MEGABYTE))
    hand = world.hands["sari"]
    ask = hand.api if path.startswith("/api/") else hand.ask
    answer = ask("POST", path, content_type=kind, input_stream=long,
                 environ_overrides={"wsgi.input_terminated": True, "CONTENT_LENGTH": ""})
    assert answer.status_code in (400, 413, 415)
    assert long.tell() <= security.MOST_UNNAMED + MEGABYTE
