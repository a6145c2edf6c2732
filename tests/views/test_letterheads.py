"""The kop of an office as its settings give it."""
import pytest
from sqlalchemy import select

from app.engine import registry
from app.engine.actor import as_system
from app.engine.result import Signatory
from app.models.naskah import JenisSurat, KetentuanSurat
from app.models.pengaturan import Awalan, Deret, Penandatangan, PolaNomor
from app.views import interface, letterheads, sealing
from reports import signature

OFFICE = "BADAN KESATUAN BANGSA DAN POLITIK"


@pytest.mark.parametrize(("government", "office", "lines"), [
    ("PEMERINTAH KOTA BANDUNG", f"{OFFICE} KOTA BANDUNG", ("PEMERINTAH KOTA BANDUNG", OFFICE)),
    ("PEMERINTAH KOTA BANDUNG", OFFICE, ("PEMERINTAH KOTA BANDUNG", OFFICE)),
    ("", f"{OFFICE} KOTA BANDUNG", (f"{OFFICE} KOTA BANDUNG",))])
def test_a_kop_names_its_region_once(government, office, lines) -> None:
    assert letterheads._names(government, office) == lines


@pytest.mark.parametrize(("name", "said"), [
    ("Badan Kesatuan Bangsa dan Politik Kota Bandung",
     "Badan Kesatuan Bangsa dan Politik Kota Bandung"),
    ("Kantor Kesbangpol", "Kantor Kesbangpol Kota Bandung")])
def test_an_office_is_named_with_its_region_wherever_a_paper_is_shown(house, name, said) -> None:
    with house.app.app_context(), as_system("pengujian"), interface.saving() as session:
        session.scalar(select(registry.entity("unit_kerja")).filter_by(
            wilayah_kode="32.73")).nama = name
    address = "/rekap/R-ORM-1/32.73/2026/terbitkan"
    assert f"<dd>{said}</dd>" in house.hands["budi"].get(address).text
    answer = house.hands["budi"].post(address, {"kertas": "A4", "paham": "1"})
    key = answer.location.rsplit("/", 1)[1]
    page = house.hands["budi"].get(f"/dokumen/{key}").text
    assert f"<dt>Kantor penerbit</dt><dd>{said}</dd>" in page
    mark = page.split("/v/")[1].split('"')[0]
    assert f"<dt>Kantor penerbit</dt><dd>{said}</dd>" in house.hands["tamu"].get(f"/v/{mark}").text
    assert said in house.hands["budi"].get("/dokumen/").text


def test_an_office_without_settings_is_named_by_its_region(house) -> None:
    with house.acting("dewi") as session:
        assert letterheads.office_name(session, "99.99") == f"{letterheads.UNNAMED} 99.99"


@pytest.fixture
def office(house):
    """Let the office of Kota Bandung have a head of its own and one who signs for the mayor."""
    with house.app.app_context(), as_system("pengujian"), interface.saving() as session:
        unit = session.scalar(select(registry.entity("unit_kerja")).filter_by(
            wilayah_kode="32.73"))
        session.add_all((
            Penandatangan(unit_kerja_id=unit.id, jabatan="Sekretaris Daerah", dipakai=True,
                          awalan=Awalan.ATAS_NAMA, atas_nama="Wali Kota Contoh",
                          kop_kepala_daerah=True),
            Penandatangan(unit_kerja_id=unit.id, jabatan="Kepala Badan", dipakai=True),
            KetentuanSurat(unit_kerja_id=unit.id, surat=JenisSurat.PENGANTAR_SKT,
                           kop_kepala_daerah=True)))
    return house


def test_only_the_letters_that_say_so_bear_the_kop_of_the_head_of_the_region(office) -> None:
    with office.acting("budi") as session:
        own = letterheads.of(session, "32.73")
        assert [each.jabatan for each in own.signatories] == ["Kepala Badan"]
        assert not own.crest
        assert sealing.desk_of(session, "32.73", "pengingat_laporan").head == own
        head = sealing.desk_of(session, "32.73", "pengantar_skt").head
    assert head.crest
    assert head.lines == ("WALI KOTA CONTOH",)
    assert [(each.prefix, each.jabatan) for each in head.signatories] == [
        ("a.n.", "Sekretaris Daerah")]
    assert (head.address, head.contact, head.emblem) == ("", "", None)
    assert sealing.signed_by(head) == "a.n. Wali Kota Contoh, Sekretaris Daerah"


@pytest.mark.parametrize(("signer", "said"), [
    (Signatory("Kepala Badan"), "Kepala Badan"),
    (Signatory("Kepala Badan", prefix="Plt."), "Plt. Kepala Badan"),
    (Signatory("Plt. Sekretaris Daerah", prefix="a.n.", above="Wali Kota Contoh"),
     "a.n. Wali Kota Contoh, Plt. Sekretaris Daerah"),
    (Signatory("Kepala Badan; Kota", prefix="u.b.", above="Wali Kota Contoh; Sekretaris Daerah"),
     "a.n. Wali Kota Contoh, Sekretaris Daerah, u.b. Kepala Badan, Kota")])
def test_the_capacity_names_in_whose_name_somebody_signs(signer, said) -> None:
    assert signature.capacity(signer) == said


@pytest.mark.parametrize(("unit", "place"), [("00", "Indonesia"), ("32.73", "Kota Bandung")])
def test_a_letter_of_the_centre_speaks_of_the_country(house, unit, place) -> None:
    with house.acting("dewi") as session:
        assert sealing.desk_of(session, unit, "pengingat_laporan").place == place


def test_where_nobody_signs_for_the_region_the_office_does(house) -> None:
    with house.acting("budi") as session:
        assert letterheads.of_head(session, "32.73") == letterheads.of(session, "32.73")


@pytest.mark.parametrize(("said", "nation", "region"), [
    (None, True, False), (True, True, True), (False, False, False)])
def test_the_centre_prints_catchwords_unless_it_says_otherwise(house, said, nation, region) -> None:
    with house.app.app_context(), as_system("pengujian"), interface.saving() as session:
        offices = registry.entity("unit_kerja")
        for unit in session.scalars(select(offices).where(
                offices.wilayah_kode.in_(("00", "32.73")))):
            unit.kata_penyambung = said
    with house.acting("budi") as session:
        assert letterheads.of(session, "00").catchword is nation
        assert letterheads.of(session, "32.73").catchword is region


def test_an_office_that_stands_is_not_entered_again(house) -> None:
    typed = {"nama": "Badan Dua", "sebutan": "badan", "pemerintah": "PEMERINTAH KOTA BANDUNG",
             "kertas": "A4"}
    page = house.hands["budi"].post("/pengaturan/unit_kerja/add", typed)
    told = house.hands["budi"].api("POST", "/api/v1/unit_kerja/", json=typed)
    for answer in (page, told):
        assert answer.status_code == 422
        assert "Kantor wilayah ini sudah terdaftar." in answer.text


@pytest.mark.parametrize(("pattern", "code", "told"), [
    (None, None, True), ("{kode}/{urut}/X/{tahun}", None, True), ("{urut}/X/{tahun}", None, False),
    (None, "200", False)])
def test_a_number_without_its_archive_code_is_told_before_it_is_drawn(
        house, pattern, code, told) -> None:
    with house.app.app_context(), as_system("pengujian"), interface.saving() as session:
        unit = session.scalar(select(registry.entity("unit_kerja")).where(
            registry.entity("unit_kerja").wilayah_kode == "32.73"))
        if pattern:
            session.add(PolaNomor(unit_kerja_id=unit.id, deret=Deret.SURAT_KELUAR, pola=pattern))
        if code:
            session.add(KetentuanSurat(unit_kerja_id=unit.id, surat=JenisSurat.PENGANTAR_REKAP,
                                       kode_klasifikasi=code))
    page = house.hands["budi"].get("/rekap/R-ORM-1/32.73/2026/terbitkan").text
    assert ("Kode klasifikasi surat pengantar belum diisi" in page) is told


def test_the_kop_names_the_office_and_not_who_acts_in_it() -> None:
    assert signature.post("Pj. Wali Kota Contoh") == "WALI KOTA CONTOH"
    assert signature.post("plt. Gubernur Contoh") == "GUBERNUR CONTOH"
    assert signature.post("Bupati Contoh") == "BUPATI CONTOH"
