"""Forged addresses, names and headers: answered with a sentence, and believed by nobody."""
from dataclasses import replace
from io import BytesIO

import pytest
from sqlalchemy import select

from app.engine import attachments, audit, documents, registry
from app.engine.actor import as_system
from app.engine.attachments import Lampiran
from app.engine.audit import Jejak
from app.engine.base import Klasifikasi, Status
from app.engine.errors import Unready
from app.views import interface, verifying
from tests import factories
from tests.every.hands import posted
from tests.views.test_letters import change
from tests.views.test_papers import issue


@pytest.mark.parametrize("url", [
    "/rekap/?kode=a%0d%0ab", "/login/?next=/x%0d%0aSet-Cookie:a=b", "/login/?next=/%00"])
def test_no_line_break_reaches_a_header(house, url) -> None:
    answer = house.hands["sari"].get(url)
    assert answer.status_code == 302
    assert "\n" not in answer.location


def test_what_is_carried_to_the_next_form_may_hold_anything(house) -> None:
    entity, hand = registry.entity("ormas"), house.hands["sari"]
    with house.acting("sari") as session:
        raw = house.raw(session, entity, "sari", kecamatan="Contoh\r\nX: y & z",
                        desa_kelurahan="")
        session.commit()
    answer = hand.post("/siormas/ormas/add", posted(entity, raw, _tambah_lagi="1"))
    assert answer.status_code == 302, answer.text
    assert "kecamatan=Contoh" in answer.location
    assert "desa_kelurahan" not in answer.location, "what was left empty is not carried"
    assert hand.get(answer.location).status_code == 200


def test_a_refused_file_is_not_missed_as_well(house) -> None:
    entity, told = registry.entity("lapor_keberadaan"), "nama berkas saja tidak cukup."
    name = next(name for name, said in entity.__fields__.items() if said.accepts and said.required)
    with house.acting("sari") as session:
        raw = house.raw(session, entity, "sari", **{name: ""})
        session.commit()
    url, sent = "/siormas/lapor_keberadaan/add", posted(entity, raw, _ajukan="1")
    missed = house.hands["sari"].post(url, sent).text.count("Wajib diisi.")
    answer = house.hands["sari"].post(
        url, {**sent, f"{name}_berkas": (BytesIO(b"MZ" + bytes(200)), "surat.pdf")})
    assert answer.status_code == 422
    assert told in answer.text
    assert missed
    assert "Wajib diisi." not in answer.text


def test_a_list_of_the_centre_is_not_submitted(house) -> None:
    entity = registry.entity("bidang_kegiatan")
    with house.acting("dewi") as session:
        raw = house.raw(session, entity, "dewi")
        session.commit()
    answer = house.hands["dewi"].post("/siormas/bidang_kegiatan/add",
                                      posted(entity, raw, _ajukan="1"))
    assert answer.status_code == 302, answer.text


@pytest.mark.parametrize(("name", "content", "kept"), [
    ("Undangan.hta", factories.PDF, "Undangan.hta.pdf"), ("surat.PDF", factories.PDF, "surat.PDF"),
    ("foto_fdp.exe", factories.PNG, "foto_fdp.exe.png"), ("...", factories.PNG, "berkas.png")])
def test_a_file_ends_as_its_content_says(house, name, content, kept) -> None:
    said = next(field for entity in registry.entities() for field in entity.__fields__.values()
                if {"pdf", "png"} <= set(field.accepts))
    with house.acting("sari") as session:
        token = attachments.receive(session, said, name, BytesIO(content),
                                    house.actors["sari"].user_id)
        assert attachments.staged(session, token, house.actors["sari"].user_id).nama_berkas == kept


def test_who_may_not_name_signers_learns_of_no_account(house) -> None:
    key = issue(house)
    for account in range(1, 12):
        answer = house.hands["sari"].post(f"/dokumen/{key}/penandatangan",
                                          {"akun-0": str(account)})
        assert answer.status_code == 403


def test_what_is_downloaded_is_not_kept_by_the_browser(house) -> None:
    key = issue(house)
    for url in (f"/dokumen/{key}.pdf", "/rekap/R-ORM-1/32.73/2026.pdf",
                "/rekap/R-ORM-1/32.73/2026.xlsx", "/siormas/ormas/ekspor.xlsx"):
        answer = house.hands["sari"].get(url)
        assert answer.status_code == 200
        assert answer.headers["Cache-Control"] == "no-store"


def test_a_private_file_of_a_proposal_is_private(house) -> None:
    entity = registry.entity("ormas")
    child = registry.children(entity)["pengurus"]
    column, said = next((name, said) for name, said in child.__fields__.items()
                        if said.accepts and said.private)
    with house.acting("sari") as session:
        record = session.get(entity, house.record(entity, Status.DISETUJUI).id)
        waiting = attachments.staged(
            session, factories.token(session, house.actors["sari"], said),
            house.actors["sari"].user_id)
        kept = attachments.settle(session, waiting, child, column, record.wilayah_kode, "biasa")
        found = [each for each in documents.of(session, record, [kept.id]) if each.kept is kept]
        assert [each.private for each in found] == [True]
        session.rollback()


@pytest.mark.parametrize("asked", ["page=abc", "page=0", "page=-1", "page=99999999999999999999",
                                   "keadaan=xx", "tahun=abc", "tahun=0000", "wilayah=%25",
                                   "q=%00", "q=" + "x" * 101])
def test_a_question_that_the_register_does_not_know_is_refused(house, asked: str) -> None:
    issue(house)
    hand = house.hands["budi"]
    assert hand.get("/dokumen/?page=1&keadaan=berlaku&tahun=2026&wilayah=32.73&q=x").status_code \
        == 200
    assert hand.get(f"/dokumen/?{asked}").status_code == 400


def test_the_word_of_a_request_is_not_printed_on_paper(house, monkeypatch) -> None:
    settings = house.app.config["POLPUM"]
    with house.app.test_request_context(headers={"Host": "cek.contoh.invalid"}):
        monkeypatch.setitem(house.app.config, "POLPUM", replace(settings, env="production"))
        with pytest.raises(Unready, match="POLPUM_PUBLIC_URL"):
            verifying.address("abc")
        monkeypatch.setitem(house.app.config, "POLPUM", replace(
            settings, env="production", public_url="https://polpum.contoh.go.id/"))
        assert verifying.address("abc") == "https://polpum.contoh.go.id/v/abc"


def test_what_may_be_pointed_at_is_approved_and_open(house) -> None:
    entity = registry.entity("produk_hukum")
    draft, approved = (house.record(entity, state) for state in (Status.DRAF, Status.DISETUJUI))
    clerk = house.hands["agus"]
    filtered = "/siormas/ormas_pengawasan/list/?produk_hukum_id={}"
    assert entity.__entity__.shared
    assert approved.title in clerk.get(filtered.format(approved.id)).text
    assert draft.title not in clerk.get(filtered.format(draft.id)).text
    change(house, "produk_hukum", approved.id, klasifikasi=Klasifikasi.TERBATAS)
    assert approved.title not in clerk.get(filtered.format(approved.id)).text
    for key in (draft.id, approved.id):
        answer = clerk.api("POST", "/api/v1/ormas_pengawasan/", json={"produk_hukum_id": key})
        assert answer.status_code == 422
        assert "produk_hukum_id" in answer.text


def test_the_number_of_a_file_of_another_record_tells_nothing_of_it(world) -> None:
    entity = registry.entity("ormas")
    known = world.record(entity)
    with world.acting("sari") as session:
        name = session.get(Lampiran, known.file).nama_berkas
        column = session.get(Lampiran, known.file).kolom
    assert name in world.hands["sari"].get(f"/siormas/ormas/edit/{known.id}").text
    for who in ("sari", "tono"):
        answer = world.hands[who].post("/siormas/ormas/add", {column: str(known.file)})
        assert answer.status_code == 422
        assert "Berkas tidak ditemukan" in answer.text
        assert name not in answer.text
        assert f"/lampiran/{known.file}" not in answer.text


def test_a_file_bears_the_class_of_its_record_and_so_does_the_line_of_its_opening(world) -> None:
    entity = registry.entity("ormas")
    known = world.record(entity)
    assert world.hands["sari"].get(f"/lampiran/{known.file}").status_code == 200
    change(world, "ormas", known.id, klasifikasi=Klasifikasi.RAHASIA)
    assert world.hands["budi"].get(f"/lampiran/{known.file}").status_code == 200
    with world.acting("dewi") as session:
        kept = session.get(Lampiran, known.file)
        assert kept.klasifikasi is Klasifikasi.RAHASIA
        opened = session.scalars(select(Jejak).where(
            Jejak.aksi == "buka berkas", Jejak.data_id == f"berkas/{known.file}")
            .order_by(Jejak.id)).all()
        assert [each.klasifikasi for each in opened] == [Klasifikasi.BIASA, Klasifikasi.RAHASIA]


def test_a_line_about_a_file_stands_in_no_record_of_the_same_number(world) -> None:
    known = world.record(registry.entity("ormas"))
    with world.app.app_context(), as_system("menguji berkas"), interface.saving() as session:
        audit.note(session, "buka berkas", entity="ormas", title="milik-data-lain.pdf",
                   unit="32.73", data_id=str(known.id), subsystem="siormas")
    for page in ("show", "riwayat"):
        answer = world.hands["sari"].get(f"/siormas/ormas/{page}/{known.id}")
        assert answer.status_code == 200
        assert "Berkas dibuka" not in answer.text


@pytest.mark.parametrize("query", ["usulan=diajukan,,", "usulan=diajukan,", "status=draf,,"])
def test_a_filter_with_a_comma_too_many_is_refused(house, query) -> None:
    answer = house.hands["sari"].get(f"/siormas/ormas/list/?{query}")
    assert answer.status_code == 400
    assert "tidak ada dalam pilihan" in answer.text


@pytest.mark.parametrize("key", [[], {}, [1], "1", True, 1.0, -1, 10 ** 30])
def test_a_row_is_named_by_a_number_of_its_owner_alone(house, key) -> None:
    answer = house.hands["sari"].api("POST", "/api/v1/ormas/", json={
        "nama": "Contoh", "pengurus": [{"id": key}]})
    assert answer.status_code == 422
    assert answer.json["masalah"] == {"pengurus.baru1.id": ["Baris ini tidak ditemukan."]}
