"""A recap and its covering letter: each names the other, and neither is left behind."""
from io import BytesIO

import pypdf
from sqlalchemy import select

from app.engine import freezing, issued
from app.engine.audit import Jejak
from app.engine.indonesian import terbilang
from app.engine.issued import Dokumen, Keadaan
from app.views import issuing
from tests.reports.reading import flat
from tests.views.test_papers import ADDRESS, issue, paper_of


def test_a_recap_goes_out_with_a_covering_letter(house) -> None:
    hand = house.hands["budi"]
    for to in ("", " \n", "x" * 121, "\n".join("abcdefg")):
        answer = hand.post(f"{ADDRESS}/terbitkan", {"pengantar": "1", "kepada": to,
                                                        "paham": "1"})
        assert answer.status_code == 422
        assert to.strip() in answer.text
    with house.acting("dewi") as session:
        assert session.scalar(select(Dokumen.id)) is None
    key = issue(house, pengantar="1", kepada="Gubernur Contoh\ndi Bandung")
    recap, letter = paper_of(house, key), paper_of(house, key + 1)
    assert (letter.kode, letter.jenis, letter.klasifikasi) == (
        "pengantar_rekap", "surat", recap.klasifikasi)
    assert letter.nomor != recap.nomor
    text = flat(hand.get(f"/dokumen/{letter.id}.pdf").data)
    assert f"Nomor rekap : {recap.nomor}" in text
    assert "Yth. Gubernur Contoh di Bandung" in text
    annex = hand.get(f"/dokumen/{recap.id}.pdf").data
    count = len(pypdf.PdfReader(BytesIO(annex)).pages)
    assert f"terlampir sebanyak {count} ({terbilang(count)}) halaman" in text
    assert "Lampiran Surat " in flat(annex)
    assert f"Nomor {letter.nomor} Tanggal" in flat(annex)
    page = hand.get(f"/dokumen/{letter.id}")
    assert page.status_code == 200
    assert "Gubernur Contoh di Bandung" in page.text
    frozen = freezing.read(issued.bytes_of(letter.beku_sha256).decode())
    assert issuing.printed(frozen) == hand.get(f"/dokumen/{letter.id}.pdf").data
    # Each page names the other: for who signed in, and for anybody.
    for one, other in ((recap, letter), (letter, recap)):
        for who, address in (("budi", f"/dokumen/{one.id}"), ("tamu", f"/v/{one.tanda}")):
            page = house.hands[who].get(address).text
            assert f"{other.nomor}</a>, {other.judul} (berlaku)" in page


def test_a_letter_does_not_outlive_its_annex(world) -> None:
    hand = world.hands["budi"]
    key = issue(world, pengantar="1", kepada="Gubernur Contoh")
    content = hand.get(f"/dokumen/{key + 1}.pdf").data
    assert "ikut dicabut" in hand.get(f"/dokumen/{key}").text
    assert hand.post(f"/dokumen/{key}/cabut", {"alasan": "Angka keliru."}).status_code == 302
    recap, letter = paper_of(world, key), paper_of(world, key + 1)
    assert (recap.keadaan, letter.keadaan) == (Keadaan.DICABUT, Keadaan.DICABUT)
    assert letter.alasan == f"Lampirannya, {recap.nomor}, dicabut. Angka keliru."
    assert "DICABUT" in world.hands["tamu"].get(f"/v/{letter.tanda}").text
    assert hand.get(f"/dokumen/{key + 1}.pdf").data == content
    with world.acting("dewi") as session:
        assert session.scalars(select(Jejak.aksi).where(
            Jejak.data_id == f"dokumen/{letter.id}").order_by(Jejak.id)).all()[-2:] == [
                "cabut", "unduh dokumen"]
    # A letter alone may be taken back: its annex holds on.
    key = issue(world, pengantar="1", kepada="Gubernur Contoh")
    hand.post(f"/dokumen/{key + 1}/cabut", {"alasan": "Tujuan keliru."})
    assert paper_of(world, key).keadaan is Keadaan.BERLAKU
    assert paper_of(world, key + 1).alasan == "Tujuan keliru."


def test_a_letter_is_replaced_along_with_its_annex(house) -> None:
    first = issue(house, pengantar="1", kepada="Gubernur Contoh")
    assert paper_of(house, first + 1).nomor in house.hands["budi"].get(
        f"{ADDRESS}/terbitkan").text
    second = issue(house, ganti="1", pengantar="1", kepada="Gubernur Contoh")
    old, new = paper_of(house, first + 1), paper_of(house, second + 1)
    assert (old.keadaan, old.diganti_oleh_id, old.alasan) == (
        Keadaan.DIGANTI, new.id, f"Digantikan oleh {new.nomor}.")
    third = issue(house, ganti="1")
    bare = paper_of(house, second + 1)
    assert (bare.keadaan, bare.diganti_oleh_id) == (Keadaan.DICABUT, None)
    assert bare.alasan == (f"Lampirannya, {paper_of(house, second).nomor}, digantikan oleh "
                           f"{paper_of(house, third).nomor}.")
