"""The kop of an office as its settings give it."""
import pytest
from sqlalchemy import select

from app.engine import registry
from app.engine.actor import as_system
from app.models.naskah import JenisSurat, KetentuanSurat
from app.models.pengaturan import Awalan, Penandatangan
from app.views import interface, letterheads, sealing

OFFICE = "BADAN KESATUAN BANGSA DAN POLITIK"


@pytest.mark.parametrize(("government", "office", "lines"), [
    ("PEMERINTAH KOTA BANDUNG", f"{OFFICE} KOTA BANDUNG", ("PEMERINTAH KOTA BANDUNG", OFFICE)),
    ("PEMERINTAH KOTA BANDUNG", OFFICE, ("PEMERINTAH KOTA BANDUNG", OFFICE)),
    ("", f"{OFFICE} KOTA BANDUNG", (f"{OFFICE} KOTA BANDUNG",))])
def test_a_kop_names_its_region_once(government, office, lines) -> None:
    assert letterheads._names(government, office) == lines


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
