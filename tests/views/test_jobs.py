"""Recaps of every region at once: asked for, worked at, taken away, and only by the right hands."""
from __future__ import annotations

import csv
import hashlib
import io
import zipfile
from datetime import timedelta
from typing import Any

import pikepdf
import pytest
from sqlalchemy import select

from app.commands.work import WITHDRAWN, Worker
from app.engine import jobs
from app.engine.actor import as_system
from app.engine.audit import Jejak
from app.engine.indonesian import now
from app.engine.jobs import Pekerjaan, Tahap
from app.models.pengguna import Pengguna
from app.views import bundle, interface

FEW = ("00", "32", "32.73")
FORM = {"kode": "R-ORM-1", "tahun": "2026", "bagian": "S1"}


@pytest.fixture(autouse=True)
def few_places(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = bundle.places
    monkeypatch.setattr(bundle, "places", lambda session: [
        place for place in whole(session) if place.kode in FEW])


def asked(world: Any, **form: str) -> int:
    """Ask for a bundle as the centre's admin; return the job's number."""
    answer = world.hands["dewi"].post("/pekerjaan/", FORM | form)
    assert answer.status_code == 302, answer.text
    return int(answer.location.rsplit("/", 1)[1])


def worked(world: Any) -> None:
    """Do what waits."""
    with world.app.app_context():
        worker = Worker()
        while worker.next():
            pass


def job_of(world: Any, key: int) -> Pekerjaan:
    with world.app.app_context():
        session = interface.session()
        session.expunge_all()
        return session.scalar(select(Pekerjaan).where(Pekerjaan.id == key))


def withdraw(world: Any) -> None:
    """Take every right from the centre's admin."""
    with world.app.app_context(), as_system("pengujian"), interface.saving() as session:
        person = session.get(Pengguna, world.actors["dewi"].user_id)
        person.nasional = False
        person.hak.clear()
        session.flush()
        session.expunge_all()


def test_a_bundle_is_asked_for_made_and_taken_away(world) -> None:
    hand = world.hands["dewi"]
    assert "Siapkan ZIP" in hand.get("/pekerjaan/?kode=R-ORM-1&periode=2026-S1").text
    key = asked(world)
    assert asked(world) == key  # the same wish twice is one job
    assert "Menunggu" in hand.get(f"/pekerjaan/{key}").text
    assert hand.get(f"/pekerjaan/{key}.zip").status_code == 404
    worked(world)
    said = hand.get(f"/pekerjaan/{key}.json").json
    assert said == {"tahap": "selesai", "label": "Selesai", "langkah": 3, "seluruh": 3,
                    "berakhir": True}
    job, answer = job_of(world, key), hand.get(f"/pekerjaan/{key}.zip")
    assert hashlib.sha256(answer.data).hexdigest() == job.sha256
    assert job.sha256 in hand.get(f"/pekerjaan/{key}").text
    assert f"/pekerjaan/{key}" in hand.get("/pekerjaan/").text
    with zipfile.ZipFile(io.BytesIO(answer.data)) as whole:
        assert whole.testzip() is None
        lines = list(csv.reader(io.StringIO(whole.read("indeks.csv").decode("utf-8-sig")),
                                delimiter=";"))
        assert [(line[0], line[1], line[2]) for line in lines[1:]] == [
            ("00", "Tingkat Nasional", "R-ORM-1_00_2026-S1.pdf"),
            ("32", "Provinsi Jawa Barat", "32 Jawa Barat/R-ORM-1_32_2026-S1.pdf"),
            ("32.73", "Kota Bandung", "32 Jawa Barat/R-ORM-1_32.73_2026-S1.pdf")]
        for _, _, name, _, sealed in lines[1:]:
            assert hashlib.sha256(whole.read(name)).hexdigest() == sealed
            with pikepdf.open(io.BytesIO(whole.read(name))) as paper:
                assert paper.check_pdf_syntax() == []
    with world.acting("dewi") as session:
        acts = session.scalars(select(Jejak.aksi).where(
            Jejak.data_id.in_((f"pekerjaan/{key}", f"pekerjaan/{key}.zip")))
            .order_by(Jejak.id)).all()
    assert acts == ["minta pekerjaan", "pekerjaan selesai", "unduh rekap"]


def test_who_does_not_read_the_nation_gets_no_bundle_and_no_ones_job(house) -> None:
    key = asked(house)
    worked(house)
    for who in ("sari", "budi", "tono"):
        hand = house.hands[who]
        assert hand.get("/pekerjaan/").status_code == 403
        assert hand.post("/pekerjaan/", FORM).status_code == 403
        for tail in ("", ".json", ".zip"):
            assert hand.get(f"/pekerjaan/{key}{tail}").status_code == 404, (who, tail)
        assert hand.post(f"/pekerjaan/{key}/batal").status_code == 404
        assert "/pekerjaan/" not in hand.get("/rekap/").text
    assert "/pekerjaan/" in house.hands["dewi"].get("/rekap/").text
    for form in ({"kode": "R-TIDAK"}, {"tahun": "abad"}, {"bagian": "S9"}):
        assert house.hands["dewi"].post("/pekerjaan/", FORM | form).status_code == 404
    assert house.hands["dewi"].get("/pekerjaan/?periode=zz").status_code == 404
    assert house.hands["dewi"].get("/pekerjaan/987654").status_code == 404


def test_rights_are_those_of_the_moment(house, monkeypatch) -> None:
    done = asked(house)
    worked(house)
    running, waiting = asked(house, bagian="S2"), asked(house, bagian="Q1")
    printed, real = [], bundle._print

    def told_meanwhile(*said: Any) -> Any:
        printed.append(said[3].kode)
        withdraw(house)
        return real(*said)
    monkeypatch.setattr(bundle, "_print", told_meanwhile)
    monkeypatch.setattr("app.commands.work.BEAT", 0.0)
    worked(house)
    assert printed == ["00"]
    for key in (running, waiting):
        job = job_of(house, key)
        assert (job.tahap, job.keterangan, job.sha256) == (Tahap.DITOLAK, WITHDRAWN, None)
        assert not (house.settings.jobs / str(key)).exists()
    assert house.hands["dewi"].get(f"/pekerjaan/{done}.zip").status_code == 403


def test_a_job_can_be_given_up_also_while_it_runs(house, monkeypatch) -> None:
    hand, key, other = house.hands["dewi"], asked(house), asked(house, bagian="S2")
    assert hand.post(f"/pekerjaan/{other}/batal").status_code == 302
    real = bundle._print

    def given_up(*said: Any) -> Any:
        hand.post(f"/pekerjaan/{key}/batal")
        return real(*said)
    monkeypatch.setattr(bundle, "_print", given_up)
    monkeypatch.setattr("app.commands.work.BEAT", 0.0)
    worked(house)
    assert [job_of(house, each).tahap for each in (key, other)] == [Tahap.BATAL] * 2
    assert not (house.settings.jobs / str(key)).exists()
    assert hand.post(f"/pekerjaan/{key}/batal").status_code == 409


def test_two_workers_never_hold_one_job(world, monkeypatch) -> None:
    key = asked(world)
    with world.app.app_context():
        with interface.saving() as session:
            assert jobs.take(session, "a").id == key
        with interface.saving() as session:
            assert jobs.take(session, "b") is None
        monkeypatch.setattr(jobs, "STALE", timedelta(seconds=-5))  # a's heart stopped long ago
        with interface.saving() as session:
            assert jobs.take(session, "b").id == key
            assert not jobs.beat(session, key, "a", 1, 3)
            assert jobs.beat(session, key, "b", 1, 3)
        for attempt in range(jobs.MOST_ATTEMPTS):
            with interface.saving() as session:
                jobs.take(session, f"c{attempt}")
    job = job_of(world, key)
    assert (job.tahap, job.percobaan) == (Tahap.GAGAL, jobs.MOST_ATTEMPTS)


def test_a_worker_that_is_asked_to_end_puts_its_job_back(house, monkeypatch) -> None:
    key, worker = asked(house), Worker()
    real = bundle._print

    def ended(*said: Any) -> Any:
        worker._end()
        return real(*said)
    monkeypatch.setattr(bundle, "_print", ended)
    with house.app.app_context():
        worker.next()
    job = job_of(house, key)
    assert (job.tahap, job.percobaan) == (Tahap.MENUNGGU, 0)
    worked(house)
    assert job_of(house, key).tahap is Tahap.SELESAI


def test_what_was_made_long_ago_goes(house) -> None:
    key = asked(house)
    worked(house)
    with house.app.app_context(), interface.saving() as session:
        session.get(Pekerjaan, key).berakhir_pada = now() - jobs.KEEP - timedelta(days=1)
    worked(house)
    assert job_of(house, key).tahap is Tahap.DIBUANG
    assert not (house.settings.jobs / str(key)).exists()
    assert house.hands["dewi"].get(f"/pekerjaan/{key}.zip").status_code == 404


def test_a_job_that_nobody_takes_up_says_so(world: Any) -> None:
    key, said = asked(world), "Pelaksana pekerjaan pada server mungkin tidak hidup"
    assert said not in world.hands["dewi"].get(f"/pekerjaan/{key}").text
    with world.app.app_context(), as_system("pengujian"), interface.saving() as session:
        session.get(Pekerjaan, key).diminta_pada = now() - timedelta(minutes=5)
    assert said in world.hands["dewi"].get(f"/pekerjaan/{key}").text
    worked(world)
    assert said not in world.hands["dewi"].get(f"/pekerjaan/{key}").text
