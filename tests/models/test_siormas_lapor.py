"""The rules of a report of existence: the ormas stands in law that day, the documents are there."""
from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest

from app.engine import Status
from app.models.siormas import (
    LaporKeberadaan,
    LaporPersyaratan,
    Ormas,
    OrmasLegalitas,
    OrmasPengurus,
)
from app.models.siormas.choices import (
    JenisLegalitas,
    Kedudukan,
    SifatSyarat,
    StatusKeaktifan,
    StatusLegalitas,
)
from app.models.siormas.choices_skt import SyaratBila

NOMOR = "01-00-00/010/D.III.4/VI/2014"


@pytest.fixture
def reporting(ask):
    """Fill the question box with an ormas under an old SKT and a checklist of two documents."""
    paper = OrmasLegalitas(
        jenis=JenisLegalitas.SKT_MENTERI, nomor=NOMOR, tanggal_terbit=date(2014, 6, 20),
        status_legalitas=StatusLegalitas.BERLAKU)
    ask.records["ormas"] = [Ormas(id=5, nama="Contoh", legalitas=[paper], status=Status.DISETUJUI,
                                  status_keaktifan=StatusKeaktifan.AKTIF)]
    ask.records["persyaratan"] = [
        SimpleNamespace(id=number, kode=f"{number:02}", nama=name, sifat_lapor=sifat, aktif=aktif,
                        syarat_bila=SyaratBila.PEJABAT_PUBLIK)
        for number, name, sifat, aktif in (
            (1, "Program kerja", SifatSyarat.WAJIB, True),
            (2, "Surat kesediaan", SifatSyarat.BERSYARAT, True),
            (3, "Syarat lama", SifatSyarat.WAJIB, False))]
    return ask


def report(**over: Any) -> LaporKeberadaan:
    said = {"ormas_id": 5, "tanggal_terima": date(2019, 6, 20), "nomor_legalitas": NOMOR,
            "persyaratan": [LaporPersyaratan(id=8, persyaratan_id=1, ada=True)]}
    return LaporKeberadaan(**said | over)


def test_a_report_on_the_last_day_of_the_skt_breaks_no_rule(reporting, broken):
    assert broken(report()) == []


def test_a_report_one_day_after_the_skt_has_expired_cannot_be_submitted(reporting, broken):
    (problem,) = broken(report(tanggal_terima=date(2019, 6, 21)), "ormas_id")
    assert problem.at_submit
    assert not problem.warning
    assert "kedaluwarsa" in problem.sentence


@pytest.mark.parametrize("status", [StatusLegalitas.DICABUT, StatusLegalitas.DIGANTI])
def test_a_revoked_or_replaced_paper_gives_no_standing(reporting, broken, status):
    reporting.records["ormas"][0].legalitas[0].status_legalitas = status
    assert broken(report(), "ormas_id")


def test_the_stated_paper_must_be_one_of_the_ormas(reporting, broken):
    stray = broken(report(nomor_legalitas="AHU-1"), "nomor_legalitas")
    assert [p.at_submit for p in stray] == [True]
    missing = broken(report(nomor_legalitas=None), "nomor_legalitas")
    assert [p.at_submit for p in missing] == [True]


@pytest.mark.parametrize("status", [Status.DRAF, Status.DIAJUKAN, Status.DIKEMBALIKAN])
def test_nobody_is_certified_whose_own_record_was_never_approved(reporting, broken, status):
    reporting.records["ormas"][0].status = status
    (problem,) = broken(report(), "ormas_id")
    assert problem.at_submit
    assert not problem.warning


def test_a_branch_brings_the_mandate_of_its_headquarters(reporting, broken):
    assert not broken(report(), "surat_mandat_id")
    reporting.records["ormas"][0].kedudukan = Kedudukan.CABANG_PERWAKILAN
    assert [p.warning for p in broken(report(), "surat_mandat_id")] == [True]
    assert not broken(report(surat_mandat_id=9), "surat_mandat_id")


@pytest.mark.parametrize("status", [StatusKeaktifan.BUBAR, StatusKeaktifan.DIBEKUKAN])
def test_a_dissolved_or_frozen_ormas_cannot_report(reporting, broken, status):
    reporting.records["ormas"][0].status_keaktifan = status
    assert broken(report(), "ormas_id")


@pytest.mark.parametrize("rows", [[], [LaporPersyaratan(id=8, persyaratan_id=1, ada=False)]])
def test_a_missing_required_document_warns_by_name_at_submission(reporting, broken, rows):
    (problem,) = broken(report(persyaratan=rows), "persyaratan")
    assert problem.warning
    assert problem.at_submit
    assert "Program kerja" in problem.sentence
    assert "Surat kesediaan" not in problem.sentence
    assert "Syarat lama" not in problem.sentence


def test_the_consent_of_an_official_is_asked_where_one_sits_on_the_board(reporting, broken):
    reporting.records["ormas"][0].pengurus = [OrmasPengurus(pejabat_publik=True)]
    (problem,) = broken(report(), "persyaratan")
    assert "Surat kesediaan" in problem.sentence
    both = [LaporPersyaratan(id=key, persyaratan_id=key, ada=True) for key in (1, 2)]
    assert broken(report(persyaratan=both)) == []


def test_a_list_of_more_than_twenty_documents_is_asked_whole(reporting, broken):
    reporting.records["persyaratan"] += [
        SimpleNamespace(id=number, kode=f"{number:02}", nama=f"Tambahan {number}", aktif=True,
                        sifat_lapor=SifatSyarat.WAJIB, syarat_bila=None)
        for number in range(10, 40)]
    (problem,) = broken(report(), "persyaratan")
    assert "Tambahan 39" in problem.sentence


def test_a_document_is_written_once(reporting, broken):
    rows = [LaporPersyaratan(id=number, persyaratan_id=1, ada=True) for number in (8, 9)]
    assert len(broken(report(persyaratan=rows))) == 2


def test_the_letter_is_dated_after_the_report_and_ends_after_its_date(reporting, broken):
    assert broken(report(tanggal_terbit=date(2019, 6, 19)), "tanggal_terbit")
    assert not broken(report(tanggal_terbit=date(2019, 6, 20)), "tanggal_terbit")
    assert broken(report(tanggal_terbit=date(2019, 6, 25), berlaku_sampai=date(2019, 6, 25)),
                  "berlaku_sampai")
    assert not broken(report(berlaku_sampai=date(2019, 6, 21)), "berlaku_sampai")


def test_an_empty_draft_is_stopped_by_nothing(ask, broken):
    assert broken(LaporKeberadaan()) == []
