"""REST at the doors: tokens, rights, reach, types, versions, moves, files, and its description."""
from __future__ import annotations

import io
import json
import re
from typing import Any

import pytest

from app.engine import listing, registry, turning
from app.engine.base import Base, Reference, Status
from app.engine.vocabulary import Kind
from tests import factories, people
from tests.every.world import World

registry.load()
MAINS = [pytest.param(entity, id=entity.__tablename__) for entity in registry.mains()]


def url(entity: type[Base], *parts: Any) -> str:
    return f"/api/v1/{entity.__tablename__}/" + "/".join(map(str, parts))


def sent(told: dict[str, Any]) -> dict[str, Any]:
    """Leave of a record that was read what may be sent."""
    closed = {"id", "status", "created_at", "changed_at", "diverifikasi_pada", "version"}
    return {name: value for name, value in told.items() if name not in closed}


@pytest.mark.parametrize("entity", MAINS)
def test_the_owner_reads_and_nobody_else_learns_of_it(house: World, entity: type[Base]) -> None:
    known, who = house.record(entity), house.writer(entity)
    read = house.hands[who].api("GET", url(entity, known.id))
    assert read.status_code == 200, read.text
    assert read.headers["ETag"] == f'"{read.json["version"]}"'
    listed = house.hands[who].api("GET", url(entity) + "?per=100&urut=-id")
    assert known.id in [row["id"] for row in listed.json["hasil"]]
    for address in (url(entity, known.id), url(entity, 999_999), url(entity)):
        assert house.hands["tamu"].api("GET", address).status_code == 401
        assert house.hands[who].get(address).status_code == 401, "a cookie opens nothing"
    if issubclass(entity, Reference):
        return
    for far in ("joko", "ratna"):
        answer = house.hands[far].api("GET", url(entity, known.id))
        assert answer.status_code == 404
        assert not any(mark in answer.text for mark in known.marks)
        rows = house.hands[far].api("GET", url(entity)).json["hasil"]
        assert known.id not in [row["id"] for row in rows]
    if not registry.is_foundation(entity.__subsystem__):
        stranger = house.hands[house.stranger_within(entity)]
        assert stranger.api("GET", url(entity, known.id)).status_code == 403


@pytest.mark.parametrize("entity", MAINS)
def test_what_was_read_is_accepted_back_and_a_copy_is_the_same_verdict(
        house: World, entity: type[Base]) -> None:
    known, hand = house.record(entity), house.hands[house.writer(entity)]
    read = hand.api("GET", url(entity, known.id))
    said = {name: value for name, value in sent(read.json).items()
            if name not in entity.__fields__ or entity.__fields__[name].typed}
    for name in entity.__children__:
        for row in said[name]:
            for field, value in list(row.items()):
                field_said = registry.children(entity)[name].__fields__.get(field)
                if field_said and not field_said.typed:
                    del row[field], value
    body = {**said, "alasan_peringatan": "Sudah diperiksa."}
    answer = hand.api("PUT", url(entity, known.id), json=body,
                      headers={"If-Match": read.headers["ETag"]})
    assert answer.status_code == 200, answer.text
    assert sent(answer.json) == sent(read.json)


@pytest.mark.parametrize("entity", MAINS)
def test_a_change_names_its_version_and_machine_columns_are_closed(
        house: World, entity: type[Base]) -> None:
    known, hand = house.record(entity), house.hands[house.writer(entity)]
    title = entity.__entity__.listed[0]
    address = url(entity, known.id)
    version = hand.api("GET", address).json["version"]
    assert hand.api("PUT", address, json={}).status_code == 428
    stale = hand.api("PUT", address, json={}, headers={"If-Match": f'"{version + 7}"'})
    assert stale.status_code == 409
    assert "pesan" in stale.json
    for name, value in {"status": "disetujui", "id": 7, "created_by_id": 1, "deleted_at": None,
                        "wilayah_saat_catat": "11", "changed_at": "2020-01-01"}.items():
        refused = hand.api("PUT", address, json={name: value, "version": version})
        assert refused.status_code == 422, name
        assert refused.json["masalah"][name] == ["Isian ini tidak dapat diisi."]
    for body in ({"karangan": 1}, {title: 5.5}, {title: {"a": 1}}, {title: ["a"]}):
        refused = hand.api("PUT", address, json={**body, "version": version})
        assert refused.status_code == 422, refused.text
        assert set(refused.json["masalah"]) == set(body)
    if not issubclass(entity, Reference):
        far = hand.api("PUT", address, json={"wilayah_kode": "11.71", "version": version})
        assert far.status_code == 422
        assert hand.api("POST", url(entity), json={"wilayah_kode": "11.71"}).status_code == 422


@pytest.mark.parametrize("entity", MAINS)
def test_malformed_bodies_are_answered_with_a_sentence(house: World, entity: type[Base]) -> None:
    hand = house.hands[house.writer(entity)]
    title = entity.__entity__.listed[0]
    for content, status in ((b"{", 400), (b"[1]", 400), (b'{"a": NaN}', 400), (b"\xff", 400),
                            (b'{"a": 1e999999999}', 400), (b"[" * 100_000, 400),
                            (b'{"%s": "a", "%s": "b"}' % (title.encode(), title.encode()), 400),
                            (b'{"%s": "a\\u0000b"}' % title.encode(), 422)):
        answer = hand.api("POST", url(entity), data=content, content_type="application/json")
        assert answer.status_code == status, (content[:30], answer.text)
        assert answer.json["pesan"]
    assert hand.api("POST", url(entity), data=b"a=1",
                    content_type="application/x-www-form-urlencoded").status_code == 415
    for query in ("page=abc", "per=1000", "urut=sandi", "urut=created_by.password",
                  "statuss=diajukan"):
        answer = hand.api("GET", url(entity) + "?" + query)
        assert answer.status_code == 400, query
        assert answer.json["pesan"]
    surrogate = json.dumps({title: "\ud800"})
    answer = hand.api("POST", url(entity), data=surrogate, content_type="application/json")
    assert 400 <= answer.status_code < 500, answer.text


def test_a_draft_is_added_with_rows_and_files_and_put_into_the_trash(house: World) -> None:
    entity, hand = registry.entity("ormas"), house.hands["sari"]
    photo = hand.api("POST", url(entity, "berkas", "ormas_pengurus.foto_id"), data={
        "berkas": (io.BytesIO(factories.PNG), "foto.png")}, content_type="multipart/form-data")
    assert photo.status_code == 201, photo.text
    body = {"nama": "Ormas Contoh Lewat API", "tanggal_terdaftar": "2024-05-01",
            "jumlah_anggota": 12, "lintang": -6.914744, "sumber_keuangan": [],
            "nomor_rekening": "123-456",
            "pengurus": [{"jabatan": "ketua", "nama": "Nama Contoh", "nik": "3273014708900001",
                          "foto_id": photo.json["token"]}]}
    made = hand.api("POST", url(entity), json=body)
    assert made.status_code == 201, made.text
    assert made.headers["Location"] == url(entity, made.json["id"])
    assert made.json["lintang"] == -6.914744
    assert made.json["status"] == "draf"
    assert made.json["pengurus"][0]["nik"] == "3273014708900001"
    assert isinstance(made.json["pengurus"][0]["foto_id"], int)
    key, row = made.json["id"], made.json["pengurus"][0]
    masked = house.hands["budi"].api("GET", url(entity, key)).json
    assert masked["pengurus"][0]["nik"] == masked["nomor_rekening"] == "•••"
    changed = hand.api("PUT", url(entity, key), json={
        "version": made.json["version"], "nomor_rekening": "•••",
        "pengurus": [{"id": row["id"], "nama": "Nama Lain"},
                     {"jabatan": "sekretaris", "nama": "Nama Kedua"}]})
    assert changed.status_code == 200, changed.text
    assert changed.json["nomor_rekening"] == "123-456"
    assert [r["nama"] for r in changed.json["pengurus"]] == ["Nama Lain", "Nama Kedua"]
    assert changed.json["pengurus"][0]["nik"] == "3273014708900001"
    stolen = hand.api("PUT", url(entity, key), json={
        "version": changed.json["version"], "lambang_id": row["foto_id"]})
    assert stolen.status_code == 422
    assert hand.api("DELETE", url(entity, key)).status_code == 422
    gone = hand.api("DELETE", url(entity, key), json={"alasan": "Salah ketik."})
    assert gone.status_code == 200, gone.text
    assert hand.api("GET", url(entity, key)).status_code == 404


def test_mistakes_are_told_by_field_as_on_screen(house: World) -> None:
    entity, hand = registry.entity("ormas"), house.hands["sari"]
    body = {"status_hukum": "kerajaan", "tanggal_terdaftar": "2026-13-45",
            "jumlah_anggota": -4, "pengurus": [{"nama": "x", "nik": "12"}]}
    refused = hand.api("POST", url(entity), json=body)
    assert refused.status_code == 422
    assert set(refused.json["masalah"]) == {
        "nama", "status_hukum", "tanggal_terdaftar", "jumlah_anggota", "pengurus.baru1.jabatan",
        "pengurus.baru1.nik"}
    for words in ("Nama organisasi: Wajib diisi; ", "Pengurus baris 1, NIK: NIK terdiri atas 16",
                  "Jumlah anggota: Paling kecil "):
        assert words in refused.json["pesan"]
    for value in ("12", True, [1], 1.5):
        assert hand.api("POST", url(entity), json={
            "nama": "A", "bidang_utama_id": value}).status_code == 422
    exe = hand.api("POST", url(entity, "berkas", "lambang_id"), data={
        "berkas": (io.BytesIO(b"MZ\x90"), "lambang.png")}, content_type="multipart/form-data")
    assert exe.status_code == 422
    for field in ("nama", "tiada", "jejak.foto_id"):
        assert hand.api("POST", url(entity, "berkas", field)).status_code == 404


def test_a_list_masks_private_values_and_nests_no_account(house: World) -> None:
    for entity in registry.mains():
        who = house.writer(entity)
        whole = house.hands[who].api("GET", url(entity) + "?per=100").text
        for name in ("password", "scrypt:", "created_by", "stempel", "username"):
            assert name not in whole
        for row in json.loads(whole)["hasil"]:
            for name, said in entity.__fields__.items():
                assert not said.private or row[name] in (None, "•••")


def test_a_token_that_does_not_count_is_refused_like_none(house: World) -> None:
    address = "/api/v1/ormas/"
    good = house.hands["sari"].token
    for header in ("", "Bearer", "Bearer x.y.z", f"Basic {good}", f"Bearer {good}x",
                   f"Bearer {good} {good}"):
        answer = house.app.test_client().get(address, headers={"Authorization": header})
        assert answer.status_code == 401, header
        assert answer.json["pesan"].startswith("Silakan masuk")
    refresh = house.app.test_client().post("/api/v1/security/login", json={
        "username": "sari", "password": people.PASSWORD, "refresh": True}).json["refresh_token"]
    as_access = house.app.test_client().get(address, headers={"Authorization": f"Bearer {refresh}"})
    assert as_access.status_code == 401
    renewed = house.app.test_client().post("/api/v1/security/refresh", headers={
        "Authorization": f"Bearer {refresh}"})
    assert renewed.status_code == 200, renewed.text
    opened = house.app.test_client().get(address, headers={
        "Authorization": f"Bearer {renewed.json['access_token']}"})
    assert opened.status_code == 200
    assert house.app.test_client().post("/api/v1/security/refresh").status_code == 401


def test_sign_in_refuses_in_indonesian_and_locks(house: World) -> None:
    client, address = house.app.test_client(), "/api/v1/security/login"
    assert client.post(address, data=b"{", content_type="application/json").status_code == 400
    assert client.post(address, json=["sari"]).status_code == 400
    assert client.post(address, json={"username": "sari", "password": 5}).status_code == 400
    assert client.post(address, data={"username": "sari"}).status_code == 415
    for name in ("tiada", "sa\x00ri"):
        wrong = client.post(address, json={"username": name, "password": "x"})
        assert wrong.status_code == 401
        assert wrong.json["pesan"].startswith("Nama pengguna atau kata sandi salah.")
    for _ in range(house.settings.lockout_attempts):
        refused = client.post(address, json={"username": "agus", "password": "salah"})
        assert refused.status_code == 401
    locked = client.post(address, json={"username": "agus", "password": people.PASSWORD})
    assert locked.status_code == 401
    assert "terkunci" in locked.json["pesan"]


def test_the_description_is_whole_and_shown_to_the_signed_in_alone(house: World) -> None:
    assert house.hands["tamu"].api("GET", "/api/v1/_openapi").status_code == 401
    assert house.hands["sari"].get("/api/v1/_openapi").status_code == 200
    told = house.hands["sari"].api("GET", "/api/v1/_openapi").json
    assert told["openapi"].startswith("3.0.")
    for reference in _references(told):
        place = told
        for step in reference.removeprefix("#/").split("/"):
            place = place[step]
    rules = {re.sub(r"<int:", "<", str(rule)) for rule in house.app.url_map.iter_rules()}
    for path, item in told["paths"].items():
        assert path.replace("{", "<").replace("}", ">") in rules
        named = {p["name"] for p in item.get("parameters", ()) if p["in"] == "path"}
        assert named == {part[1:-1] for part in path.split("/") if part.startswith("{")}
        for method, act in item.items():
            if method != "parameters":
                assert all(code.isdigit() and ("$ref" in answer or answer["description"])
                           for code, answer in act["responses"].items())
    for entity in registry.entities():
        described = told["components"]["schemas"][entity.__name__]["properties"]
        for name, said in entity.__fields__.items():
            assert described[name]["title"] == said.label
            if said.kind is Kind.CHOICE:
                assert [m.value for m in said.choices] == described[name]["enum"][:-1]
    for entity in registry.mains():
        asked = {each["name"] for each in told["paths"][url(entity)]["get"]["parameters"]}
        assert listing.known(entity) - asked == {turning.NEXT, turning.BACK}
    for path in (url(e) for e in registry.mains()):
        assert {"401", "403"} <= set(told["paths"][path]["post"]["responses"])


def _references(part: Any) -> list[str]:
    if isinstance(part, dict):
        return [v for k, v in part.items() if k == "$ref"] + [
            r for v in part.values() for r in _references(v)]
    return [r for each in part for r in _references(each)] if isinstance(part, list) else []


def test_a_change_from_above_and_a_state_out_of_turn_are_refused(house: World) -> None:
    entity = registry.entity("ormas")
    known = house.record(entity)
    version = house.hands["tono"].api("GET", url(entity, known.id)).json["version"]
    above = house.hands["tono"].api("PUT", url(entity, known.id), json={"version": version})
    assert above.status_code == 403
    waiting = house.record(entity, Status.DIAJUKAN)
    again = house.hands["sari"].api("POST", url(entity, waiting.id, "ajukan"), json={})
    assert again.status_code == 409
    assert house.hands["sari"].api("GET", url(entity, 10 ** 12)).status_code == 404


def test_a_field_that_is_owed_at_submission_is_named_once(house: World) -> None:
    entity, sari = registry.entity("ormas"), house.hands["sari"]
    made = sari.api("POST", url(entity), json={"nama": "Contoh Belum Lengkap Sekali"})
    assert made.status_code == 201, made.json
    told = sari.api("POST", url(entity, made.json["id"], "ajukan"), json={}).json["pesan"]
    assert told.count("Status hukum: Wajib diisi") == 1
    assert "Status hukum: Status hukum" not in told
