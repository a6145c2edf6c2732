"""Issued papers: frozen, found again, opened to their rows, taken back, verified by anybody."""
import hashlib
import re
import threading
from dataclasses import replace
from datetime import datetime

import pytest
from flask import Flask
from sqlalchemy import select

from app.engine import freezing, indonesian, issued, registry, summary, zones
from app.engine.audit import Jejak
from app.engine.base import Status
from app.engine.errors import Refused
from app.engine.issued import Dokumen, Keadaan
from app.engine.periods import parse
from app.views import issuing, letterheads, verifying
from tests.every.refusals import as_stored

ADDRESS = "/rekap/R-ORM-1/32.73/2026"


def issue(house, who="budi", address=ADDRESS, **form):
    """Issue a recap as somebody; return the paper's number."""
    answer = house.hands[who].post(f"{address}/terbitkan", {"kertas": "A4", "paham": "1", **form})
    assert answer.status_code == 302, answer.text
    return int(answer.location.rsplit("/", 1)[1])


def paper_of(house, key):
    """Return what is stored of a paper."""
    with house.acting("dewi") as session:
        paper = session.scalar(select(Dokumen).where(Dokumen.id == key))
        session.expunge(paper)
        return paper


def test_what_is_issued_is_frozen_whole(world) -> None:
    key = issue(world)
    paper, hand = paper_of(world, key), world.hands["budi"]
    content = hand.get(f"/dokumen/{key}.pdf").data
    assert content.startswith(b"%PDF-")
    assert hashlib.sha256(content).hexdigest() == paper.sha256
    assert (paper.kode, paper.tempat, paper.periode, paper.keadaan) == (
        "R-ORM-1", "32.73", "2026", Keadaan.BERLAKU)
    with world.acting("budi") as session:
        recap = registry.recap("R-ORM-1")[1]
        now = summary.compute(session, world.actors["budi"], recap, "32.73", parse("2026"))
    frozen = freezing.read(issued.bytes_of(paper.beku_sha256).decode())
    assert replace(frozen[0], as_of=now.as_of) == now
    assert frozen[2].nomor == paper.nomor
    # The same frozen thing gives the same bytes, years later as well.
    assert issuing.printed(frozen) == content
    page = hand.get(f"/dokumen/{key}").text
    assert paper.sha256 in page
    assert paper.nomor in hand.get(ADDRESS).text
    assert paper.nomor in hand.get("/dokumen/?q=" + paper.nomor[:5]).text


def test_rows_stand_behind_each_figure_as_they_were(world) -> None:
    key, hand = issue(world), world.hands["budi"]
    paper = paper_of(world, key)
    result = freezing.read(issued.bytes_of(paper.beku_sha256).decode())[0]
    rows = list(issued.rows_of(paper))
    assert len(rows) == paper.baris > 0
    for line, row in enumerate(result.rows):
        for column, head in enumerate(result.heads):
            if column and head.kind.value == "bilangan" and head.made is None:
                behind = [r for r in rows if r[7] == line and column in r[8]]
                assert len(behind) == row.cells[column], (line, head.label)
    ormas = registry.entity("ormas")
    known = world.record(ormas, Status.DISETUJUI)
    mine = next(r for r in rows if r[:2] == ["ormas", known.id])
    total = [h.label for h in result.heads].index("Jumlah")
    page = hand.get(f"/dokumen/{key}/baris?kolom={total}").text
    assert known.title in page
    assert mine[6][:12] in page
    # What becomes of the record afterwards changes neither figure nor rows.
    answer = hand.post(f"/siormas/ormas/delete/{known.id}", {"alasan": "Ganda."})
    assert answer.status_code == 302
    assert as_stored(world, ormas, known.id)["deleted_at"] is not None
    assert known.title in hand.get(f"/dokumen/{key}/baris?kolom={total}").text
    assert list(issued.rows_of(paper_of(world, key))) == rows


def test_a_period_is_over_when_it_is_over_in_jakarta(house, monkeypatch) -> None:
    result = freezing.read(issued.bytes_of(
        paper_of(house, issue(house)).beku_sha256).decode())[0]
    token = zones.keep("94")
    try:
        for hour, open_still in ((16, True), (17, False)):
            monkeypatch.setattr(issuing, "now", lambda hour=hour: datetime(2026, 12, 31, hour))
            assert ("belum berakhir" in " ".join(issuing.unsettled(result))) is open_still
    finally:
        zones.leave(token)


def test_what_may_still_change_is_issued_once_that_is_confirmed(house) -> None:
    hand = house.hands["budi"]
    address = ADDRESS.replace("2026", str(year := indonesian.today().year))
    page = hand.get(f"{address}/terbitkan").text
    assert f"Masa Tahun {year} belum berakhir; angkanya masih dapat berubah sampai 31 " in page
    assert 'name="paham"' in page
    refused = hand.post(f"{address}/terbitkan", {"kertas": "A4"})
    assert refused.status_code == 422
    assert issuing.UNSURE in refused.text
    with house.acting("dewi") as session:
        assert session.scalar(select(Dokumen.id)) is None
    assert issue(house, address=address)
    # What is over and wholly approved asks for nothing.
    over = "/rekap/R-WAS-2/32.73/2019"
    assert 'name="paham"' not in hand.get(f"{over}/terbitkan").text
    assert hand.post(f"{over}/terbitkan", {"kertas": "A4"}).status_code == 302


def test_every_recap_can_be_issued(house) -> None:
    for _, recap in registry.recaps():
        _issued_and_read_again(house, recap.code)


def _issued_and_read_again(house, code) -> None:
    key = issue(house, address=f"/rekap/{code}/32.73/2026")
    paper = paper_of(house, key)
    frozen = freezing.read(issued.bytes_of(paper.beku_sha256).decode())
    assert issuing.printed(frozen) == house.hands["budi"].get(f"/dokumen/{key}.pdf").data
    result, rows = frozen[0], list(issued.rows_of(paper))
    assert all(row[7] < len(result.rows) for row in rows)
    assert all(column < len(result.heads) for row in rows for column in row[8])
    assert house.hands["budi"].get(f"/dokumen/{key}").status_code == 200


def test_only_who_may_issues_and_only_for_the_own_office(house) -> None:
    for who, address, status in (
            ("sari", ADDRESS, 403), ("joko", ADDRESS, 404), ("jaka", ADDRESS, 404),
            ("tamu", ADDRESS, 302), ("budi", "/rekap/R-ORM-1/32/2026", 404),
            ("dewi", ADDRESS, 403), ("budi", "/rekap/R-TIDAK/32.73/2026", 404)):
        for method in ("get",) if who == "tamu" else ("get", "post"):
            answer = getattr(house.hands[who], method)(f"{address}/terbitkan")
            assert answer.status_code == status, (who, method, answer.status_code)
    assert house.hands["budi"].post(f"{ADDRESS}/terbitkan", {"kantor": "32.04"}).status_code == 404
    strange = house.hands["budi"].post(f"{ADDRESS}/terbitkan", {"kertas": "A9", "paham": "1"})
    assert strange.status_code == 422
    assert "Kertas yang dikenal" in strange.text
    with house.acting("dewi") as session:
        assert session.scalar(select(Dokumen.id)) is None
    page = house.hands["sari"].get(ADDRESS).text
    assert "/terbitkan" not in page
    assert "/terbitkan" in house.hands["budi"].get(ADDRESS).text


def test_a_paper_is_found_within_reach_alone(house) -> None:
    key = issue(house)
    for who, status in (("sari", 200), ("tono", 200), ("dewi", 200), ("agus", 200),
                        ("joko", 404), ("ratna", 404), ("wulan", 404), ("tamu", 302)):
        for tail in ("", ".pdf", "/baris?kolom=1"):
            assert house.hands[who].get(f"/dokumen/{key}{tail}").status_code == status, (who, tail)
    number = paper_of(house, key).nomor
    assert number in house.hands["tono"].get("/dokumen/").text
    assert number not in house.hands["joko"].get("/dokumen/").text
    for tail in ("/baris", "/baris?kolom=0", "/baris?kolom=99", "/baris?kolom=1&garis=99"):
        assert house.hands["budi"].get(f"/dokumen/{key}{tail}").status_code == 404
    assert house.hands["budi"].get("/dokumen/987654").status_code == 404


def test_a_paper_is_taken_back_with_a_reason_and_stays_readable(world) -> None:
    key, hand = issue(world), world.hands["budi"]
    paper = paper_of(world, key)
    content = hand.get(f"/dokumen/{key}.pdf").data
    for who, status in (("sari", 403), ("tono", 403), ("joko", 404)):
        answer = world.hands[who].post(f"/dokumen/{key}/cabut", {"alasan": "x"})
        assert answer.status_code == status, who
    refused = hand.post(f"/dokumen/{key}/cabut", {"alasan": " "})
    assert refused.status_code == 422
    assert '<div class="invalid-feedback d-block" id="alasan-g">Tuliskan alasan' in refused.text
    longer = "Salah. " * 400
    assert longer in hand.post(f"/dokumen/{key}/cabut", {"alasan": longer}).text
    assert hand.post(f"/dokumen/{key}/cabut", {"alasan": "Angka keliru."}).status_code == 302
    assert hand.post(f"/dokumen/{key}/cabut", {"alasan": "Lagi."}).status_code == 409
    assert hand.get(f"/dokumen/{key}.pdf").data == content
    assert "Angka keliru." in hand.get(f"/dokumen/{key}").text
    public = world.hands["tamu"].get(f"/v/{paper.tanda}").text
    assert "DICABUT" in public
    assert "Angka keliru." not in public
    with world.acting("dewi") as session:
        acts = session.scalars(select(Jejak.aksi).where(
            Jejak.data_id == f"dokumen/{key}").order_by(Jejak.id)).all()
    assert acts == ["terbitkan", "unduh dokumen", "cabut", "unduh dokumen"]


def test_a_newer_paper_takes_the_place_of_the_older(house) -> None:
    first = issue(house)
    assert paper_of(house, first).nomor in house.hands["budi"].get(f"{ADDRESS}/terbitkan").text
    second = issue(house, ganti="1")
    old, new = paper_of(house, first), paper_of(house, second)
    assert (old.keadaan, old.diganti_oleh_id) == (Keadaan.DIGANTI, second)
    assert new.keadaan is Keadaan.BERLAKU
    public = house.hands["tamu"].get(f"/v/{old.tanda}").text
    assert f'<a href="/v/{new.tanda}">{new.nomor}</a>' in public
    assert "pula" not in public
    third = issue(house)
    assert paper_of(house, second).keadaan is Keadaan.BERLAKU
    assert third != second
    house.hands["budi"].post(f"/dokumen/{second}/cabut", {"alasan": "Angka keliru."})
    assert "yang sudah dicabut pula." in house.hands["tamu"].get(f"/v/{old.tanda}").text
    assert "yang sudah dicabut pula." in house.hands["budi"].get(f"/dokumen/{first}").text


def test_nothing_of_a_paper_changes_but_its_state(world) -> None:
    key = issue(world)
    for change in ({"nomor": "1"}, {"sha256": "0" * 64}, {"tempat": "32.04"}, {"baris": 0}):
        with world.acting("budi") as session:
            paper = session.get(Dokumen, key)
            for name, value in change.items():
                setattr(paper, name, value)
            with pytest.raises(Refused):
                session.flush()
            session.rollback()
    with world.acting("budi") as session:
        session.delete(session.get(Dokumen, key))
        with pytest.raises(Refused):
            session.flush()
        session.rollback()


def test_one_flipped_byte_in_the_store_is_noticed(house) -> None:
    paper = paper_of(house, issue(house))
    path = issued.attachments.store().path(paper.sha256)
    whole = path.read_bytes()
    path.write_bytes(whole[:-9] + bytes([whole[-9] ^ 1]) + whole[-8:])
    try:
        with pytest.raises(OSError, match="was changed"):
            issued.bytes_of(paper.sha256)
    finally:
        path.write_bytes(whole)


def test_anybody_may_verify_and_learns_no_name(house) -> None:
    key = issue(house)
    paper = paper_of(house, key)
    with house.acting("dewi") as session:
        office = letterheads.office_name(session, "32.73")
    for mark in (paper.tanda, paper.tanda.upper(), "-".join(re.findall("....", paper.tanda))):
        answer = house.hands["tamu"].get(f"/v/{mark}")
        assert answer.status_code == 200
        for said in (paper.nomor, "BERLAKU", paper.sha256, "Kota Bandung", office):
            assert said in answer.text
        assert "Contoh" not in answer.text.replace(office, "")
        assert "Budi" not in answer.text
    typed = house.hands["tamu"].get("/v/?tanda=" + paper.tanda.upper()[:4] + "%20"
                                    + paper.tanda[4:])
    assert paper.nomor in typed.text
    assert house.hands["tamu"].get("/v/").status_code == 200


def test_a_mark_that_was_never_drawn_is_told_apart_without_a_look(house, monkeypatch) -> None:
    paper = paper_of(house, issue(house))
    forged = ("a" if paper.tanda[0] != "a" else "b") + paper.tanda[1:]
    asked = []
    monkeypatch.setattr(issued, "by_mark", lambda session, mark: asked.append(mark))
    for mark in (forged, "x", "%00", "é", "a" * 24, "1" * 400):
        assert house.hands["tamu"].get(f"/v/{mark}").status_code == 404
    assert not asked
    assert issued.is_ours("k" * 40, paper.tanda)
    assert not issued.is_ours("l" * 40, paper.tanda)
    assert len({issued.token("k" * 40) for _ in range(200)}) == 200


def test_questions_are_few_per_minute(house, monkeypatch) -> None:
    monkeypatch.setattr(verifying, "MOST", verifying.RateLimitItemPerMinute(3))
    window = verifying.MovingWindowRateLimiter(verifying.MemoryStorage())
    monkeypatch.setattr(verifying, "_asked", window)
    answers = [house.hands["tamu"].get("/v/zzzz") for _ in range(5)]
    told = [(answer.status_code, answer.headers.get("Retry-After")) for answer in answers]
    assert told == [(404, None)] * 3 + [(429, "60")] * 2


@pytest.mark.parametrize("kind", [pytest.param("postgresql", marks=pytest.mark.postgres)])
def test_eight_who_issue_at_once_leave_no_gap(worlds, kind) -> None:
    world, gate = worlds.get(kind), threading.Barrier(8)
    made: list[tuple[int, str]] = []
    app: Flask = world.app

    def work() -> None:
        gate.wait()
        for _ in range(2):
            with app.test_request_context("/"), world.acting("budi"):
                asked = (*registry.recap("R-ORM-1"), *issuing.recaps.asked(
                    world.actors["budi"], "R-ORM-1", "32.73", "2026")[2:])
                with issuing.interface.saving() as session:
                    paper = issuing.issue_recap(session, world.actors["budi"], asked, "32.73")
                    made.append((paper.id, paper.nomor))
    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    numbers = sorted(int(number.split("/")[0]) for _, number in made)
    assert len(numbers) == 16
    assert numbers == list(range(numbers[0], numbers[0] + 16))
