"""Letters by one click: who may print and issue them, what a draft is marked with, what is kept."""
import hashlib

from sqlalchemy import select

from app.engine import freezing, issued, registry
from app.engine.actor import as_system
from app.engine.audit import Jejak
from app.engine.base import Klasifikasi, Status
from app.engine.issued import Dokumen, Keadaan
from app.models.simlap.choices_kantor import HasilPermohonan
from app.views import interface, issuing
from reports import letters
from tests.reports.reading import flat


def kind(code):
    return next(each for each in letters.ALL if each.code == code)


def address(surat, key, act="surat", tail=".pdf"):
    entity = registry.entity(surat.entity)
    return f"/{entity.__subsystem__}/{surat.entity}/{act}/{surat.code}/{key}{tail}"


def known(house, surat, state=Status.DISETUJUI):
    approvable = registry.is_approvable(registry.entity(surat.entity))
    return house.known[surat.entity, str(state) if approvable else "biasa"].id


def change(house, table, key, **values):
    """Set values of a record as the system does, for what no form would leave so."""
    with house.app.app_context(), as_system("pengujian"), interface.saving() as session:
        cls = registry.entity(table)
        record = session.scalar(select(cls).where(cls.id == key))
        for name, value in values.items():
            setattr(record, name, value)


def paper_of(house, key):
    with house.acting("dewi") as session:
        paper = session.scalar(select(Dokumen).where(Dokumen.id == key))
        session.expunge(paper)
        return paper


def issue(house, code, who="budi", **form):
    """Issue the letter of the approved record; return the paper's number."""
    url = address(kind(code), known(house, kind(code)), "terbitkan", "")
    answer = house.hands[who].post(url, {"kertas": "A4", **form})
    assert answer.status_code == 302, answer.text
    return int(answer.location.rsplit("/", 1)[1])


def test_every_letter_is_printed_within_reach_alone(house) -> None:
    research = kind("keterangan_penelitian")
    change(house, research.entity, known(house, research), hasil=HasilPermohonan.DITOLAK)
    assert house.hands["sari"].get(address(research, known(house, research))).status_code == 404
    change(house, research.entity, known(house, research), hasil=HasilPermohonan.DISETUJUI)
    for surat in letters.ALL:
        key = known(house, surat)
        url = address(surat, key)
        for who, status in (("sari", 200), ("budi", 200), ("joko", 404), ("ratna", 404),
                            ("tamu", 302)):
            assert house.hands[who].get(url).status_code == status, (surat.code, who)
        assert house.hands["sari"].get(f"{url}?kertas=F4").data.startswith(b"%PDF-")
        assert house.hands["sari"].get(f"{url}?kertas=A9").status_code == 422
        for odd in (address(surat, 987654), url.replace(surat.code, "bukan")):
            assert house.hands["sari"].get(odd).status_code == 404
        entity = registry.entity(surat.entity)
        page = house.hands["sari"].get(f"/{entity.__subsystem__}/{surat.entity}/show/{key}").text
        assert f"Cetak {surat.label}" in page
        assert url in page
    with house.acting("dewi") as session:
        printed = set(session.scalars(select(Jejak.alasan).where(Jejak.aksi == "cetak surat")))
    assert printed == {each.label for each in letters.ALL}


def test_what_is_not_issued_is_a_draft_and_what_is_signed_by_hand_is_not(house) -> None:
    for surat in letters.ALL:
        text = flat(house.hands["sari"].get(address(surat, known(house, surat))).data)
        assert ("KONSEP" in text) is (not surat.by_hand or "......" in text.split("Pada")[0]), \
            surat.code
    draft = kind("keterangan_keberadaan")
    key = known(house, draft, Status.DRAF)
    text = flat(house.hands["sari"].get(address(draft, key)).data)
    assert "KONSEP: belum diterbitkan, bukan surat resmi" in text
    assert "NOMOR ....." in text
    assert "Datanya belum disetujui." in house.hands["budi"].get(
        f"/siormas/{draft.entity}/show/{key}").text
    assert house.hands["joko"].get(address(draft, key, tail="")).status_code == 404
    page = house.hands["sari"].get(address(draft, key, tail="")).text
    assert "Nomor surat keterangan belum diisi; tercetak sebagai garis." in page


def test_an_issued_letter_is_frozen_whole_and_anybody_may_verify_it(world) -> None:
    key = issue(world, "keterangan_keberadaan")
    paper, hand = paper_of(world, key), world.hands["budi"]
    content = hand.get(f"/dokumen/{key}.pdf").data
    assert hashlib.sha256(content).hexdigest() == paper.sha256
    frozen = freezing.read(issued.bytes_of(paper.beku_sha256).decode())
    assert issuing.printed(frozen) == content
    assert "KONSEP" not in flat(content)
    assert (paper.jenis, paper.kode, paper.keadaan) == (
        "surat", "keterangan_keberadaan", Keadaan.BERLAKU)
    record = f"/siormas/lapor_keberadaan/show/{paper.data_id}"
    page = hand.get(f"/dokumen/{key}").text
    assert record in page
    assert paper.nomor in page
    assert f"/dokumen/{key}" in hand.get(record).text
    assert paper.nomor in hand.get("/dokumen/?kode=keterangan_keberadaan").text
    assert hand.get(f"/dokumen/{key}/baris?kolom=1").status_code == 404
    assert "BERLAKU" in world.hands["tamu"].get(f"/v/{paper.tanda}").text
    # What becomes of the record afterwards changes nothing on the paper.
    change(world, "lapor_keberadaan", paper.data_id, nomor_surat_pengantar="LAIN/2026")
    assert hand.get(f"/dokumen/{key}.pdf").data == content
    again = issue(world, "keterangan_keberadaan", ganti="1")
    assert paper_of(world, key).keadaan is Keadaan.DIGANTI
    assert paper_of(world, again).nomor == paper.nomor


def test_only_who_may_issues_and_only_what_is_ready(house) -> None:
    surat = kind("keterangan_keberadaan")
    url = address(surat, known(house, surat), "terbitkan", "")
    for who, status in (("sari", 403), ("joko", 404), ("jaka", 404), ("tono", 403),
                        ("dewi", 403)):
        for method in ("get", "post"):
            assert getattr(house.hands[who], method)(url).status_code == status, (who, method)
    assert house.hands["budi"].get(url).status_code == 200
    assert house.hands["budi"].post(url, {"kertas": "A9"}).status_code == 422
    waiting = address(surat, known(house, surat, Status.DIAJUKAN), "terbitkan", "")
    assert "belum dapat diterbitkan" in house.hands["budi"].get(waiting).text
    assert house.hands["budi"].post(waiting, {"kertas": "A4"}).status_code == 409
    minutes = kind("berita_acara_lapangan")
    by_hand = address(minutes, known(house, minutes), "terbitkan", "")
    assert house.hands["budi"].get(by_hand).status_code == 404
    with house.acting("dewi") as session:
        assert session.scalar(select(Dokumen.id)) is None


def test_a_letter_without_a_number_draws_one_by_the_pattern_of_its_office(house) -> None:
    with house.app.app_context(), as_system("pengujian"), interface.saving() as session:
        office = session.scalar(select(registry.entity("unit_kerja")).filter_by(
            wilayah_kode="32.73"))
        pattern, rule = registry.entity("pola_nomor"), registry.entity("ketentuan_surat")
        session.add(pattern(
            unit_kerja_id=office.id, pola="{kode}/{urut:3}/{tahun}",
            deret=pattern.__fields__["deret"].choices("surat_keluar")))
        session.add(rule(unit_kerja_id=office.id, tembusan="Wali Kota Contoh\nArsip\n",
                         kode_klasifikasi="200.9",
                         surat=rule.__fields__["surat"].choices("pengingat_laporan")))
    papers = [paper_of(house, issue(house, "pengingat_laporan")) for _ in range(2)]
    assert [each.nomor.rsplit("/", 1)[0] for each in papers] == ["200.9/001", "200.9/002"]
    text = flat(house.hands["budi"].get(f"/dokumen/{papers[1].id}.pdf").data)
    assert "Nomor : 200.9/002" in text
    assert "Tembusan: 1. Wali Kota Contoh 2. Arsip" in text


def test_a_letter_keeps_the_class_of_its_record_and_tells_the_public_no_content(house) -> None:
    surat = kind("laporan_politik")
    key = known(house, surat)
    change(house, surat.entity, key, klasifikasi=Klasifikasi.RAHASIA)
    assert house.hands["sari"].get(address(surat, key)).status_code == 404
    paper = paper_of(house, issue(house, surat.code))
    assert paper.klasifikasi is Klasifikasi.RAHASIA
    assert house.hands["sari"].get(f"/dokumen/{paper.id}.pdf").status_code == 404
    assert "RAHASIA" in flat(house.hands["budi"].get(f"/dokumen/{paper.id}.pdf").data)
    public = house.hands["tamu"].get(f"/v/{paper.tanda}").text
    assert "Laporan Perkembangan Politik" in public
    assert house.known[surat.entity, str(Status.DISETUJUI)].title not in public


def test_the_barest_draft_still_prints(house) -> None:
    for surat in letters.ALL:
        key = known(house, surat, Status.DRAF)
        _empty(house, registry.entity(surat.entity), key)
        if surat.code == "keterangan_penelitian":
            change(house, surat.entity, key, hasil=HasilPermohonan.DISETUJUI)
        answer = house.hands["sari"].get(address(surat, key))
        assert answer.status_code in (200, 404), surat.code
        assert answer.status_code == 404 or "None" not in flat(answer.data)


def _empty(house, entity, key):
    """Take away all that a draft may leave open, in its rows as well."""
    with house.app.app_context(), as_system("pengujian"), interface.saving() as session:
        record = session.scalar(select(entity).where(entity.id == key))
        rows = [row for name in registry.children(entity) for row in getattr(record, name)]
        for each in (record, *rows):
            for name, said in type(each).__fields__.items():
                if not said.identity and name != "klasifikasi":
                    setattr(each, name, None)
