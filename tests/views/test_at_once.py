"""Two people at once: the second is told, and nothing of the first is lost or given twice."""
import threading
from contextlib import contextmanager
from datetime import date

import pytest
from sqlalchemy import select

from app.engine import issued, numbering, proposals, registry
from app.engine.base import Status
from app.engine.errors import NotYourMove
from app.engine.issued import Dokumen, Keadaan
from app.views import interface, issuing, recaps
from tests.views.test_letters import address, kind, known, paper_of
from tests.views.test_papers import ADDRESS


def test_of_two_changes_to_an_approved_record_the_second_is_refused(world, monkeypatch) -> None:
    entity, hand = registry.entity("kegiatan_wasbang"), world.hands["sari"]
    key = world.record(entity, Status.DISETUJUI).id
    url, table = f"/api/v1/kegiatan_wasbang/{key}", entity.__table__
    seen = {"If-Match": hand.api("GET", url).headers["ETag"]}
    saving = interface.saving

    @contextmanager
    def overtaken():
        """Let another writer be done between the first look at the version and the writing."""
        world.bind.execute(table.update().where(table.c.id == key).values(
            version=table.c.version + 1))
        with saving() as session:
            yield session

    monkeypatch.setattr(interface, "saving", overtaken)
    late = hand.api("PUT", url, json={"catatan": "Dari yang kedua."}, headers=seen)
    assert late.status_code == 409, late.text
    with world.acting("sari") as session:
        assert proposals.open_for(session, session.get(entity, key)) is None


def test_a_letter_that_stands_is_replaced_or_not_issued_again(house) -> None:
    surat = kind("keterangan_keberadaan")
    url, hand = address(surat, known(house, surat), "terbitkan", ""), house.hands["budi"]
    assert hand.post(url, {"kertas": "A4"}).status_code == 302
    again = hand.post(url, {"kertas": "A4"})
    assert again.status_code == 409
    assert "tidak dapat bernomor sama" in again.text
    assert '<form method="post"' in again.text, "the form is there again, with its choice"
    assert "Gantikan" in again.text
    assert hand.post(url, {"kertas": "A4", "ganti": "1"}).status_code == 302
    with house.acting("dewi") as session:
        stand = session.scalars(select(Dokumen.nomor).where(Dokumen.keadaan == Keadaan.BERLAKU))
        assert len(stand.all()) == 1


def test_a_form_that_did_not_show_the_paper_of_another_issues_none_beside_it(house) -> None:
    hand = house.hands["budi"]
    shown = {"kertas": "A4", "berlaku": "", "paham": "1"}
    assert hand.post(f"{ADDRESS}/terbitkan", shown).status_code == 302
    late = hand.post(f"{ADDRESS}/terbitkan", shown)
    assert late.status_code == 409
    with house.acting("dewi") as session:
        keys = session.scalars(select(Dokumen.id)).all()
    assert len(keys) == 1, "the number went back"
    assert paper_of(house, keys[0]).nomor in late.text
    assert f'name="berlaku" value="{keys[0]}"' in hand.get(f"{ADDRESS}/terbitkan").text
    assert f'name="berlaku" value="{keys[0]}"' in late.text, "the form comes again as it stands now"
    assert 'name="ganti" value="1" checked' in late.text
    again = hand.post(f"{ADDRESS}/terbitkan", {**shown, "berlaku": str(keys[0])})
    assert again.status_code == 302


def test_a_second_letter_with_a_number_of_its_own_is_not_issued_unseen(house) -> None:
    surat = kind("pengingat_laporan")
    url, hand = address(surat, known(house, surat), "terbitkan", ""), house.hands["budi"]
    shown = {"kertas": "F4", "berlaku": ""}
    assert 'name="berlaku" value=""' in hand.get(url).text
    assert hand.post(url, shown).status_code == 302
    late = hand.post(url, shown)
    assert late.status_code == 409
    with house.acting("dewi") as session:
        key = session.scalars(select(Dokumen.id)).one()
    assert f"baru saja terbit dengan nomor {paper_of(house, key).nomor}" in late.text
    assert f'name="berlaku" value="{key}"' in late.text
    assert "<option selected>F4" in late.text
    assert hand.post(url, {**shown, "berlaku": str(key), "ganti": "1"}).status_code == 302


def test_a_paper_that_was_just_taken_back_says_so_on_its_own_page(house) -> None:
    hand = house.hands["budi"]
    assert hand.post(f"{ADDRESS}/terbitkan", {"kertas": "A4", "paham": "1"}).status_code == 302
    with house.acting("dewi") as session:
        key = session.scalars(select(Dokumen.id)).one()
    assert hand.post(f"/dokumen/{key}/cabut", {"alasan": "Salah angka."}).status_code == 302
    late = hand.post(f"/dokumen/{key}/cabut", {"alasan": "Lagi."})
    assert late.status_code == 409
    assert "Dokumen ini sudah tidak berlaku." in late.text
    assert "Alasan: Salah angka." in late.text


def test_midnight_never_falls_between_number_and_date(house, monkeypatch) -> None:
    days = iter([date(2026, 12, 31)])
    monkeypatch.setattr(issuing, "today", lambda: next(days))
    monkeypatch.setattr(numbering, "today", lambda: date(2027, 1, 1))
    form = {"kertas": "A4", "paham": "1", "pengantar": "1", "kepada": "Gubernur Contoh"}
    assert house.hands["budi"].post(f"{ADDRESS}/terbitkan", form).status_code == 302
    with house.acting("dewi") as session:
        papers = session.scalars(select(Dokumen)).all()
        told = {(each.tanggal, each.nomor.rsplit("/", 1)[1]) for each in papers}
    assert len(papers) == 2
    assert told == {(date(2026, 12, 31), "2026")}


@pytest.mark.parametrize("kind", [pytest.param("postgresql", marks=pytest.mark.postgres)])
def test_of_two_who_take_a_paper_back_at_once_one_does(worlds, kind) -> None:
    world, gate, told = worlds.get(kind), threading.Barrier(2), []
    with world.app.test_request_context("/"), world.acting("budi"), interface.saving() as session:
        asked = (*registry.recap("R-ORM-1"), *recaps.asked(
            world.actors["budi"], "R-ORM-1", "32.73", "2026")[2:])
        key = issuing.issue_recap(session, world.actors["budi"], asked, "32.73").id

    def work(reason: str) -> None:
        with world.app.test_request_context("/"), world.acting("budi"):
            try:
                with interface.saving() as session:
                    paper = session.scalar(select(Dokumen).where(Dokumen.id == key))
                    gate.wait()  # both have seen it hold
                    issued.revoke(session, world.actors["budi"], paper, reason)
                    told.append(reason)
            except NotYourMove:
                told.append("")
    threads = [threading.Thread(target=work, args=(reason,)) for reason in ("Satu.", "Dua.")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(told)[0] == ""
    with world.acting("dewi") as session:
        kept = session.scalar(select(Dokumen.alasan).where(Dokumen.id == key))
    assert [kept] == [each for each in told if each], "what the first wrote stays"
