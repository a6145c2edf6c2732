"""A demonstration signs with a key of its own, and nobody can take that for the real thing."""
from __future__ import annotations

from pathlib import Path

import pytest

from app.engine import signing
from config import Settings
from reports import signing as signers
from tests.views.signers import issue, named, paper_of, rows, settings, sign, stages, text_of

CALLED = "CONTOH DEMONSTRASI: bukan tanda tangan sah"


@pytest.fixture
def trial(house, tmp_path):
    """Let the house be a demonstration with its key."""
    with settings(house, env="demo", instance=str(tmp_path)):
        assert signers.room("trial").make(tmp_path / "kunci-contoh")
        yield house


def test_what_a_demonstration_signs_says_so_everywhere(trial) -> None:
    key = named(trial, "budi", "sari")
    paper, hand = paper_of(trial, key), trial.hands["budi"]
    before = hand.get(f"/dokumen/{key}").text
    assert "Bubuhkan tanda tangan contoh" in before
    assert "bukan tanda tangan elektronik tersertifikasi" in before
    assert sign(trial, key).status_code == 302
    assert "Tanda tangan contoh, 1 dari 2" in hand.get(f"/dokumen/{key}").text
    assert sign(trial, key, "sari").status_code == 302
    assert stages(trial, key) == ["ditandatangani", "ditandatangani"]
    assert [row.sertifikat for row in rows(trial, key)] == [CALLED, CALLED]
    frozen, signed = (hand.get(f"/dokumen/{key}{tail}.pdf").data for tail in ("", "/bertanda"))
    assert signed.startswith(frozen)
    seals = signers.verify(signers.demonstrated(trial.app.config["POLPUM"].trial_key), signed)
    assert [seal.subject for seal in seals] == [CALLED, CALLED]
    text, whole = text_of(signed), text_of(frozen)
    assert text.count("CONTOH DEMONSTRASI - BUKAN DOKUMEN RESMI") == text.count(" halaman") >= 1
    assert "Bukan tanda tangan elektronik tersertifikasi, bukan dokumen resmi" in text
    assert "CONTOH DEMONSTRASI" not in whole
    for said in (text, hand.get(f"/dokumen/{key}").text,
                 trial.hands["tamu"].get(f"/v/{paper.tanda}").text):
        assert "itandatangani secara elektronik" not in said
        assert "BSrE" not in said
    public = trial.hands["tamu"].get(f"/v/{paper.tanda}").text
    assert "Sistem ini berisi data contoh; dokumen ini bukan dokumen resmi." in public
    assert public.count("Dibubuhi tanda tangan contoh untuk Kepala B") == 2
    assert "tidak mempunyai kekuatan hukum" in public
    # Also where the data came to serve in earnest, a signature of the demonstration stays one.
    with settings(trial, env="production", public_url="https://polpum.example"):
        public = trial.hands["tamu"].get(f"/v/{paper.tanda}").text
    assert "Sistem ini berisi data contoh" not in public
    assert "<strong>Tanda tangan contoh.</strong>" in public
    assert "itandatangani secara elektronik" not in public


def test_only_a_demonstration_without_a_signer_of_its_own_uses_that_key(trial, ours) -> None:
    for env in ("production", "test"):
        with settings(trial, signer="", env=env, public_url="https://polpum.example"):
            answer = sign(trial, issue(trial))
        assert answer.status_code == 409
    key = named(trial, "budi")
    with settings(trial, env="demo"):
        assert sign(trial, key).status_code == 302
    row, = rows(trial, key)
    assert not row.trial
    assert row.sertifikat == "Segel Kantor (Uji)"


def test_nobody_signs_in_earnest_with_the_key_of_a_demonstration(house, tmp_path) -> None:
    assert signers.room("trial").make(tmp_path)
    key = named(house, "budi")
    with settings(house, signer="pkcs12", signer_pkcs12=str(tmp_path / signers.TRIAL_KEY),
                  signer_roots=str(tmp_path / signers.TRIAL_ROOTS), signer_issuer="BSrE"):
        answer = sign(house, key)
        assert answer.status_code == 422
        assert "Kunci contoh dan kunci sungguhan tidak dapat saling menggantikan" in answer.text
        assert stages(house, key) == ["gagal"]
        assert house.hands["budi"].get(f"/dokumen/{key}/bertanda.pdf").status_code == 404


def test_a_paper_begun_with_that_key_is_not_finished_in_earnest(trial, ours, tmp_path) -> None:
    real = trial.app.config["POLPUM"]
    with settings(trial, signer="", env="demo"):
        key = named(trial, "budi", "sari")
        assert sign(trial, key).status_code == 302
    both = tmp_path / "semua.pem"
    both.write_bytes(b"".join(file.read_bytes() for file in (
        real.trial_key / signers.TRIAL_ROOTS, Path(real.signer_roots))))
    with settings(trial, env="test", signer_roots=str(both)):
        answer = sign(trial, key, "sari")
    assert answer.status_code == 422
    assert "tidak dapat saling menggantikan" in answer.text
    assert stages(trial, key) == ["ditandatangani", "gagal"]


def test_the_key_is_made_once_and_for_its_owner_alone(tmp_path) -> None:
    folder = Settings(instance=str(tmp_path)).trial_key
    assert signers.demonstrated(folder).name == ""
    assert signers.room("trial").make(folder)
    kept = {file.name: file.read_bytes() for file in folder.iterdir()}
    assert sorted(kept) == ["induk.pem", "segel.p12"]
    assert not signers.room("trial").make(folder)
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == kept
    assert {file.stat().st_mode & 0o077 for file in (folder, *folder.iterdir())} == {0}
    assert signers.demonstrated(folder).trial


def test_a_real_signature_is_no_trial(ours) -> None:
    key = named(ours, "budi")
    sign(ours, key)
    with ours.acting("budi") as session:
        stands = signing.standing(session, paper_of(ours, key))
        assert (stands.trial, stands.word) == (False, "Ditandatangani secara elektronik")
