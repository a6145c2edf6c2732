"""Signing issued papers: in order, verified by others, by nobody else, or with ink."""
from __future__ import annotations

import hashlib
import io
import shutil
import subprocess

import pytest
from PIL import Image

from app.engine import issued, signing
from app.engine.errors import Refused
from app.engine.signing import TandaTangan
from app.views import letterheads, sealing
from reports import signing as signers
from tests.views.signers import (
    ADDRESS,
    issue,
    named,
    paper_of,
    rows,
    settings,
    sign,
    stages,
    text_of,
)

SENTENCE = ("Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik "
            "yang diterbitkan BSrE.")
LAW = ("UU ITE No 11 Tahun 2008 Pasal 5 Ayat 1: \"Informasi Elektronik dan/atau Dokumen Elektronik "
       "dan/atau hasil cetaknya merupakan alat bukti hukum yang sah\"")


def test_two_sign_in_order_and_others_verify_it(ours, tmp_path) -> None:
    key = named(ours, "sari", "budi", **{"urutan-0": "2", "urutan-1": "1"})
    assert [(row.jabatan, row.pengguna_id) for row in rows(ours, key)] == [
        ("Kepala Bidang", ours.actors["budi"].user_id),
        ("Kepala Badan", ours.actors["sari"].user_id)]
    early = sign(ours, key, "sari")
    assert early.status_code == 409
    assert "Belum giliran Anda: menunggu tanda tangan Kepala Bidang." in early.text
    assert "Menunggu tanda tangan Anda" in ours.hands["budi"].get("/dokumen/").text
    assert "Menunggu tanda tangan Anda" not in ours.hands["sari"].get("/dokumen/").text
    assert "Perlu ditandatangani" in ours.hands["budi"].get("/").text
    assert sign(ours, key).status_code == 302
    assert "Menunggu tanda tangan Anda" in ours.hands["sari"].get("/dokumen/").text
    assert stages(ours, key) == ["ditandatangani", "ditunjuk"]
    assert sign(ours, key).status_code == 409
    assert sign(ours, key, "sari").status_code == 302
    assert stages(ours, key) == ["ditandatangani", "ditandatangani"]
    paper, hand = paper_of(ours, key), ours.hands["budi"]
    frozen, signed = (hand.get(f"/dokumen/{key}{tail}.pdf").data for tail in ("", "/bertanda"))
    assert hashlib.sha256(frozen).hexdigest() == paper.sha256
    assert signed.startswith(frozen)
    assert SENTENCE in text_of(signed)
    assert LAW in text_of(signed)
    assert "ditandatangani secara elektronik" not in text_of(frozen)
    assert len(signers.verify(_port(ours), signed)) == 2
    if shutil.which("pdfsig"):
        file = tmp_path / "bertanda.pdf"
        file.write_bytes(signed)
        said = subprocess.run(["pdfsig", "-nocert", str(file)], capture_output=True, text=True,
                              check=True).stdout
        assert said.count("Signature is Valid.") == 2
        assert said.count("ETSI.CAdES.detached") == 2
        assert said.count("Total document signed") == 1
    _public_page_tells(ours, key, paper, signed)


def _public_page_tells(house, key, paper, signed) -> None:
    page = house.hands["tamu"].get(f"/v/{paper.tanda}").text
    for said in ("Ditandatangani secara elektronik oleh Kepala Bidang",
                 "Ditandatangani secara elektronik oleh Kepala Badan",
                 "berkas yang sudah ditandatangani secara elektronik",
                 hashlib.sha256(signed).hexdigest(), paper.sha256):
        assert said in page
    with house.acting("dewi") as session:
        page = page.replace(letterheads.office_name(session, "32.73"), "")
    for hidden in ("Contoh", "Budi", "Sari", "Segel Kantor"):
        assert hidden not in page


def _port(house):
    from_settings = house.app.config["POLPUM"]
    return signers.Port(from_settings.signer, from_settings.signer_roots)


def test_who_signs_is_said_when_a_paper_is_issued(ours, monkeypatch) -> None:
    monkeypatch.setattr(sealing, "signed_by", lambda head: "Kepala Badan; Kepala Bidang")
    page = ours.hands["budi"].get(f"{ADDRESS}/terbitkan").text
    assert "Kepala Bidang" in page
    assert "Budi (Contoh)" in page
    assert "Joko" not in page
    key = issue(ours, **{"akun-0": str(ours.actors["budi"].user_id), "akun-1": ""})
    assert [(row.jabatan, row.tahap.value) for row in rows(ours, key)] == [
        ("Kepala Badan", "ditunjuk")]
    joko = str(ours.actors["joko"].user_id)
    answer = ours.hands["budi"].post(f"{ADDRESS}/terbitkan", {"akun-0": joko, "paham": "1"})
    assert answer.status_code == 422
    assert "tidak berwenang membaca dokumen ini" in answer.text


def test_one_flipped_byte_anywhere_is_detected(ours) -> None:
    key = named(ours, "budi")
    sign(ours, key)
    signed = ours.hands["budi"].get(f"/dokumen/{key}/bertanda.pdf").data
    assert signers.verify(_port(ours), signed)
    for place in (200, len(signed) // 2, len(signed) - 300):
        flipped = signed[:place] + bytes([signed[place] ^ 1]) + signed[place + 1:]
        with pytest.raises(signers.SigningError):
            signers.verify(_port(ours), flipped)
    with pytest.raises(signers.Declined, match=r"tidak dicakup|rusak"):
        signers.verify(_port(ours), signed + b"% sesudahnya\n")


def test_only_the_one_who_is_named_signs(ours) -> None:
    key = named(ours, "sari")
    for who, status in (("agus", 403), ("tono", 403), ("joko", 404), ("wulan", 404),
                        ("ratna", 404), ("jaka", 404), ("budi", 403)):
        assert sign(ours, key, who).status_code == status, who
        for tail in ("penandatangan", "pindaian"):
            answer = ours.hands[who].post(f"/dokumen/{key}/{tail}")
            assert answer.status_code == (422 if who == "budi" and tail == "pindaian" else 302
                                          if who == "budi" else status), (who, tail)
        if status == 404:
            for tail in ("bertanda.pdf", "pindaian/1"):
                assert ours.hands[who].get(f"/dokumen/{key}/{tail}").status_code == 404
    assert sign(ours, key, "sari").status_code == 409  # budi named nobody just now
    for stranger in ("joko", "wulan"):
        answer = ours.hands["budi"].post(f"/dokumen/{key}/penandatangan", {
            "akun-0": str(ours.actors[stranger].user_id)})
        assert answer.status_code == 422
    assert ours.hands["tamu"].post(f"/dokumen/{key}/tandatangani").status_code in (302, 400)


def test_a_given_signature_stays_and_a_revoked_paper_is_not_signed(ours) -> None:
    key = named(ours, "budi", "sari")
    sign(ours, key)
    assert ours.hands["budi"].post(f"/dokumen/{key}/penandatangan").status_code == 409
    with ours.acting("budi") as session:
        row = session.get(TandaTangan, rows(ours, key)[0].id)
        row.sha256 = "0" * 64
        with pytest.raises(Refused):
            session.flush()
        session.rollback()
    ours.hands["budi"].post(f"/dokumen/{key}/cabut", {"alasan": "Keliru."})
    answer = sign(ours, key, "sari")
    assert answer.status_code == 409
    assert "sudah tidak berlaku" in answer.text


def test_the_sentence_is_printed_only_where_an_issuer_is_named(ours) -> None:
    key = named(ours, "budi")
    with settings(ours, signer_issuer=""):
        sign(ours, key)
    signed = ours.hands["budi"].get(f"/dokumen/{key}/bertanda.pdf").data
    assert "ditandatangani secara elektronik" not in text_of(signed)


def test_a_paper_signed_with_ink_keeps_its_scan_and_its_bytes(world) -> None:
    key, hand = issue(world), world.hands["budi"]
    before = hand.get(f"/dokumen/{key}.pdf").data
    picture = io.BytesIO()
    Image.new("RGB", (40, 60), "white").save(picture, "JPEG")
    for name, content, said in (("pindai.pdf", b"", "Berkas kosong."),
                                ("pindai.pdf", b"MZ tidak", "Isi berkas bukan PDF atau JPG")):
        answer = hand.post(f"/dokumen/{key}/pindaian", {"pindaian": (io.BytesIO(content), name)})
        assert answer.status_code == 422
        assert said in answer.text
    assert hand.post(f"/dokumen/{key}/pindaian", {"pindaian": (
        io.BytesIO(picture.getvalue()), "hasil pindai.jpg")}).status_code == 302
    page = hand.get(f"/dokumen/{key}").text
    assert "Bertanda tangan basah" in page
    assert "hasil pindai.jpg" in page
    assert hand.get(f"/dokumen/{key}.pdf").data == before
    with world.acting("budi") as session:
        scan = signing.standing(session, session.get(issued.Dokumen, key)).scans[0].id
    got = hand.get(f"/dokumen/{key}/pindaian/{scan}")
    assert (got.data, got.mimetype) == (picture.getvalue(), "image/jpeg")
    public = world.hands["tamu"].get(f"/v/{paper_of(world, key).tanda}").text
    assert "Bertanda tangan basah; hasil pindainya disimpan kantor penerbit" in public
    assert "Budi" not in public
    with settings(world, signer="pkcs12"):
        assert world.hands["budi"].post(f"/dokumen/{key}/tandatangani").status_code == 409


def test_without_a_signer_the_page_says_so(world) -> None:
    key = issue(world)
    page = world.hands["budi"].get(f"/dokumen/{key}").text
    assert "server ini tidak menandatangani secara elektronik" in page
    assert sign(world, key).status_code == 409
    assert stages(world, key) == []
