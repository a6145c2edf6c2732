"""Signatures that do not come about: refused, unanswered, cut off; tried again, telling nothing."""
from __future__ import annotations

import logging
import threading
from datetime import timedelta

import pytest
from sqlalchemy import select

from app.engine import signing
from app.engine.audit import Jejak
from app.engine.errors import DomainError
from app.views import signing_desk
from reports.signing import Who
from tests import authority
from tests.signing_service import NIK, OTHER_NIK, PASSPHRASE, PASSWORD
from tests.views.signers import command, later, named, rows, settings, sign, stages

TYPED = {"nik": NIK, "frasa_sandi": PASSPHRASE}


def test_a_signature_of_another_authority_is_not_kept(theirs, service) -> None:
    key, whole = named(theirs, "budi"), theirs.hands["budi"].get
    before = whole(f"/dokumen/{key}.pdf").data
    for mood, status, said in (
            ("penerbit-lain", 422, "penerbit yang dipercaya"), ("rusak", 503, "lain dari yang"),
            ("berkas-lain", 503, "lain dari yang"), ("tanpa-tanda", 503, "lain dari yang")):
        service.mood = mood
        answer = sign(theirs, key, **TYPED)
        assert answer.status_code == status, mood
        assert said in answer.text
        assert stages(theirs, key)[0] in ("gagal", "menunggu")
        assert whole(f"/dokumen/{key}/bertanda.pdf").status_code == 404
        assert whole(f"/dokumen/{key}.pdf").data == before


def test_a_wrong_passphrase_is_told_and_may_be_typed_again(theirs, service, caplog) -> None:
    caplog.set_level(logging.DEBUG)
    key = named(theirs, "budi")
    wrong = sign(theirs, key, nik=NIK, frasa_sandi="Salah-Sekali-99")
    assert wrong.status_code == 422
    assert "Frasa sandi salah." in wrong.text
    assert "Salah-Sekali-99" not in wrong.text
    unknown = sign(theirs, key, nik="3273010101909999", frasa_sandi=PASSPHRASE)
    assert "NIK ini belum terdaftar" in unknown.text
    assert stages(theirs, key) == ["gagal"]
    seen = service.seen
    for typed in ({}, {"nik": "bukan angka", "frasa_sandi": "x"}, {"nik": NIK, "frasa_sandi": ""},
                  {"nik": NIK, "frasa_sandi": "x" * 200}):
        assert sign(theirs, key, **typed).status_code == 422
    assert service.seen == seen
    service.mood = "diunduh"
    assert sign(theirs, key, **TYPED).status_code == 302
    assert stages(theirs, key) == ["ditandatangani"]
    with theirs.acting("dewi") as session:
        trail = "\n".join(f"{line.aksi} {line.judul} {line.alasan} {line.perubahan}"
                          for line in session.scalars(select(Jejak)))
        kept = "\n".join(str(vars(row))
                         for row in rows(theirs, key))
    for where in (trail, kept, caplog.text):
        for secret in (PASSPHRASE, "Salah-Sekali-99", NIK, "3273010101909999", PASSWORD):
            assert secret not in where
    assert "gagal menandatangani" in trail
    assert "Frasa sandi salah." in trail


def test_an_outage_leaves_the_paper_and_a_later_attempt_signs(theirs, service) -> None:
    key = named(theirs, "budi", "sari")
    for mood in ("mati", "lambat"):
        service.mood = mood
        with settings(theirs, signer_timeout=1):
            answer = sign(theirs, key, **TYPED)
        assert answer.status_code == 503
        assert "tidak dapat dihubungi. Dokumen tidak berubah" in answer.text
        assert stages(theirs, key) == ["menunggu", "ditunjuk"]
    first = rows(theirs, key)[0]
    assert first.percobaan == 2
    assert first.coba_lagi_pada > signing.now() + timedelta(seconds=90)
    assert "Coba lagi" in theirs.hands["budi"].get(f"/dokumen/{key}").text
    later(theirs, minutes=1)
    assert "1 menunggu penandatangannya" in command(theirs)
    service.mood = "baik"
    assert sign(theirs, key, **TYPED).status_code == 302
    assert sign(theirs, key, "sari", nik=OTHER_NIK, frasa_sandi=PASSPHRASE).status_code == 302
    assert [row.sertifikat for row in rows(theirs, key)] == ["Kepala (Uji)", "Kabid (Uji)"]


def test_what_the_server_signs_is_tried_again_bycommand(ours, folder) -> None:
    key = named(ours, "budi")
    with settings(ours, signer_pkcs12=str(folder / "tidak-ada.p12")):
        assert sign(ours, key).status_code == 503
        assert stages(ours, key) == ["menunggu"]
        assert "0 ditandatangani, 0 belum" in command(ours)
        later(ours, minutes=1)
        assert "0 ditandatangani, 1 belum" in command(ours)
        assert rows(ours, key)[0].percobaan == 2
    later(ours, minutes=1)
    assert "1 ditandatangani, 0 belum" in command(ours)
    assert stages(ours, key) == ["ditandatangani"]
    assert "0 ditandatangani, 0 belum" in command(ours)


def test_our_own_mistake_leaves_nothing_in_process(ours, monkeypatch) -> None:
    def broken(*said) -> None:
        raise RuntimeError("ours")
    key = named(ours, "budi")
    monkeypatch.setattr(signing_desk.signers, "verify", broken)
    with pytest.raises(RuntimeError):
        sign(ours, key)
    assert stages(ours, key) == ["menunggu"]
    assert ours.hands["budi"].get(f"/dokumen/{key}/bertanda.pdf").status_code == 404


def test_who_was_cut_off_is_taken_up_again_and_comes_too_late(ours) -> None:
    key = named(ours, "budi")
    with ours.acting("budi") as session:
        task = signing.take(session, ours.actors["budi"], rows(ours, key)[0].id, asked=True)
        session.commit()
    assert sign(ours, key).status_code == 409
    later(ours, minutes=16)
    assert "1 ditandatangani" in command(ours)
    with ours.acting("budi") as session, pytest.raises(signing.NotYourMove):
        signing.give(session, task, sha256="0" * 64, size=1, subject="x", fingerprint="0" * 64)


@pytest.mark.parametrize("kind", [pytest.param("postgresql", marks=pytest.mark.postgres)])
def test_four_who_press_at_once_sign_once(worlds, folder, kind) -> None:
    world, gate, ended = worlds.get(kind), threading.Barrier(4), []
    with settings(world, signer="pkcs12", signer_pkcs12=authority.pkcs12_file(folder),
                  signer_password=authority.PASSWORD, signer_roots=authority.roots_file(folder)):
        key = named(world, "budi")
        row = rows(world, key)[0].id

        def press() -> None:
            gate.wait()
            with world.app.test_request_context("/"), world.acting("budi"):
                try:
                    signing_desk.attempt(row, Who("Kepala Badan"), asked=True)
                    ended.append("ditandatangani")
                except DomainError as refusal:
                    ended.append(type(refusal).__name__)
        threads = [threading.Thread(target=press) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert sorted(ended) == ["NotYourMove"] * 3 + ["ditandatangani"]
    assert stages(world, key) == ["ditandatangani"]
