"""The rules of an SKT application: its stages, deadlines in working days, documents, renewals."""
from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest

from app.engine import Status
from app.models.siormas import (
    BeritaAcaraFoto,
    BeritaAcaraLapangan,
    BeritaAcaraPetugas,
    Ormas,
    OrmasLegalitas,
    OrmasPengurus,
    PermohonanPersyaratan,
    PermohonanSkt,
)
from app.models.siormas.choices import (
    CiriKhusus,
    JenisLegalitas,
    SifatSyarat,
    StatusHukum,
    StatusKeaktifan,
    StatusLegalitas,
)
from app.models.siormas.choices_skt import (
    HasilPermohonan,
    JenisPermohonan,
    MuatanAnggaranDasar,
    PeriksaBerkas,
    SyaratBila,
    TahapSkt,
)
from app.models.siormas.rules_skt import PEMOHON, TAHAP, applies

WAJIB, AGAMA = 1, 2
DITERIMA = date(2019, 6, 21)


@pytest.fixture
def office(ask):
    """Fill the question box with an ormas under an old SKT, two documents and a field report."""
    paper = OrmasLegalitas(jenis=JenisLegalitas.SKT_MENTERI, nomor="01-00-00/010/VI/2014",
                           tanggal_terbit=date(2014, 6, 20),
                           status_legalitas=StatusLegalitas.KEDALUWARSA)
    ask.records["ormas"] = [Ormas(id=5, nama="Contoh", status_hukum=StatusHukum.SKT,
                                  legalitas=[paper], pengurus=[])]
    ask.records["persyaratan"] = [
        SimpleNamespace(id=WAJIB, kode="04", nama="Program kerja", sifat_skt=SifatSyarat.WAJIB,
                        aktif=True, syarat_bila=None),
        SimpleNamespace(id=AGAMA, kode="15", nama="Rekomendasi", sifat_skt=SifatSyarat.BERSYARAT,
                        aktif=True, syarat_bila=SyaratBila.KEAGAMAAN)]
    ask.records["berita_acara_lapangan"] = [SimpleNamespace(
        id=1, permohonan_skt_id=8, status=Status.DISETUJUI, hasil_sesuai=True)]
    return ask


def application(tahap: TahapSkt = TahapSkt.DRAF, **over: Any) -> PermohonanSkt:
    """Make an application that holds all that any stage rests on, changed as said."""
    said = {
        "id": 8, "tahap": tahap, "ormas_id": 5, "jenis": JenisPermohonan.PERPANJANGAN,
        "nomor_surat": "01/SKT", "tanggal_surat": date(2019, 6, 1), "tanggal_terima": DITERIMA,
        "pemohon_nama": "Contoh", "pemohon_jabatan": "Ketua", "pemohon_nik": "9932730101900001",
        "pemohon_tempat_lahir": "Bandung", "pemohon_tanggal_lahir": date(1990, 1, 1),
        "pemohon_alamat": "Jalan Contoh 1", "muatan_anggaran_dasar": tuple(MuatanAnggaranDasar),
        "nomor_surat_pengantar": "10/PENGANTAR", "tanggal_surat_pengantar": date(2019, 6, 25),
        "tanggal_tercatat_ula": date(2019, 6, 26), "tanggal_pemberitahuan": date(2019, 6, 24),
        "catatan_kekurangan": "Program kerja.",
        "tanggal_putusan": date(2019, 7, 8), "alasan_penolakan": "Contoh alasan.",
        "nomor_skt": "01-00-00/011/D.III.4/VII/2019", "tanggal_skt": date(2019, 7, 8),
        "berkas_skt_id": 3,
        "persyaratan": [PermohonanPersyaratan(id=1, persyaratan_id=WAJIB,
                                              pemeriksaan=PeriksaBerkas.SESUAI)]}
    made = PermohonanSkt(**said | over)
    made.dahulu = {"tahap": TahapSkt.MENUNGGU_TANDA_TANGAN}
    return made


def registered(tahap: TahapSkt, **over: Any) -> PermohonanSkt:
    """Make an application as a register of those already decided says of it."""
    made = application(tahap, **{
        **dict.fromkeys((*PEMOHON, "muatan_anggaran_dasar", "nomor_surat_pengantar",
                         "tanggal_surat_pengantar", "tanggal_tercatat_ula", "berkas_skt_id")),
        "id": None, "persyaratan": [], **over})
    made.dahulu = {"tahap": None}
    return made


def errors(problems: list[Any]) -> list[str]:
    return [problem.field for problem in problems if not problem.warning]


@pytest.mark.parametrize("tahap", list(TahapSkt))
def test_what_is_whole_may_stand_at_every_stage(office, broken, tahap):
    assert errors(broken(application(tahap))) == []


def test_there_are_thirteen_stages_and_each_leads_on_or_ends():
    assert len(TAHAP) == len(TahapSkt) == 13
    assert [stage for stage, after in TAHAP.items() if not after] == [
        TahapSkt.TERBIT, TahapSkt.DITOLAK]
    assert TahapSkt.TERBIT not in TAHAP[TahapSkt.VERIFIKASI_PUSAT]


def test_an_empty_application_is_stopped_by_nothing(ask, broken):
    assert broken(PermohonanSkt(tahap=TahapSkt.DRAF)) == []


def test_a_renewal_one_day_after_the_end_is_allowed_and_flagged(office, broken):
    (flag,) = broken(application(), "tanggal_terima")
    assert flag.warning
    assert "kedaluwarsa sejak 20 Juni 2019" in flag.sentence
    assert not broken(application(tanggal_terima=date(2019, 6, 20)), "tanggal_terima")


def test_what_was_weighed_as_it_came_in_is_not_asked_again_at_every_step(office, broken):
    for tahap in TahapSkt:
        flagged = broken(application(tahap), "tanggal_terima")
        assert bool(flagged) is (tahap in (TahapSkt.DRAF, TahapSkt.DIAJUKAN)), tahap


def test_a_renewal_without_an_old_skt_is_refused_and_a_first_one_with_a_valid_one_warns(
        office, broken):
    office.records["ormas"][0].legalitas[0].status_legalitas = StatusLegalitas.BERLAKU
    valid = application(jenis=JenisPermohonan.BARU, tanggal_terima=date(2019, 6, 20))
    assert [p.warning for p in broken(valid, "jenis")] == [True]
    office.records["ormas"][0].legalitas = []
    assert [p.warning for p in broken(application(), "jenis")] == [False]
    assert not broken(application(jenis=JenisPermohonan.BARU), "jenis")


def test_a_legal_body_needs_none_and_a_dissolved_ormas_gets_none(office, broken):
    office.records["ormas"][0].status_hukum = StatusHukum.BADAN_HUKUM_YAYASAN
    assert [p.warning for p in broken(application(), "ormas_id")] == [True]
    office.records["ormas"][0].status_hukum = StatusHukum.SKT
    office.records["ormas"][0].status_keaktifan = StatusKeaktifan.BUBAR
    assert [p.warning for p in broken(application(), "ormas_id")] == [False]


def test_fifteen_working_days_are_counted_from_the_day_of_receipt(ask):
    record = application(tanggal_tercatat_ula=None, tanggal_putusan=None)
    record.compute(ask)
    assert record.batas_verifikasi == date(2019, 7, 11)
    assert record.tenggat == date(2019, 7, 11)
    ask.off = {date(2019, 7, 1)}
    record.compute(ask)
    assert record.batas_verifikasi == date(2019, 7, 12), "a day off moves the deadline"


def test_the_clock_follows_the_stage_and_stops_with_the_decision(ask):
    returned = application(TahapSkt.DIKEMBALIKAN_UNTUK_DILENGKAPI)
    returned.compute(ask)
    assert returned.tenggat == returned.batas_lengkap == date(2019, 7, 12)
    assert returned.batas_verifikasi == date(2019, 7, 16), "from the day ULA recorded it"
    done = application(TahapSkt.TERBIT)
    done.compute(ask)
    assert (done.tenggat, done.hasil) == (None, HasilPermohonan.TERBIT)
    assert done.lama_hari_kerja == 12
    assert done.berlaku_sampai == date(2024, 7, 8)
    refused = application(TahapSkt.DITOLAK)
    refused.compute(ask)
    assert refused.hasil is HasilPermohonan.TOLAK


@pytest.mark.parametrize(("tahap", "missing"), [
    (TahapSkt.DIAJUKAN, "pemohon_nik"),
    (TahapSkt.DIKEMBALIKAN_UNTUK_DILENGKAPI, "tanggal_pemberitahuan"),
    (TahapSkt.DIKEMBALIKAN_UNTUK_DILENGKAPI, "catatan_kekurangan"),
    (TahapSkt.DITERUSKAN_KE_PUSAT, "nomor_surat_pengantar"),
    (TahapSkt.VERIFIKASI_PUSAT, "tanggal_tercatat_ula"),
    (TahapSkt.TERBIT, "nomor_skt"), (TahapSkt.TERBIT, "tanggal_skt"),
        (TahapSkt.TERBIT, "berkas_skt_id"),
    (TahapSkt.DITOLAK, "alasan_penolakan"), (TahapSkt.DITOLAK, "tanggal_putusan")])
def test_a_stage_asks_for_what_it_rests_on(office, broken, tahap, missing):
    assert errors(broken(application(tahap, **{missing: None}))) == [missing]
    assert missing not in errors(broken(application(TahapSkt.DRAF, **{missing: None})))


def test_a_dossier_is_complete_when_every_document_fits(office, broken):
    row = PermohonanPersyaratan(id=1, persyaratan_id=WAJIB, pemeriksaan=PeriksaBerkas.BELUM)
    (problem,) = broken(application(TahapSkt.LENGKAP, persyaratan=[row]), "persyaratan")
    assert "Program kerja" in problem.sentence
    assert not broken(application(TahapSkt.PEMERIKSAAN_KELENGKAPAN, persyaratan=[row]),
                      "persyaratan")
    office.records["ormas"][0].ciri_khusus = CiriKhusus.KEAGAMAAN
    (problem,) = broken(application(TahapSkt.LENGKAP), "persyaratan")
    assert "Rekomendasi" in problem.sentence


def test_a_list_of_more_than_twenty_documents_is_asked_whole(office, broken):
    office.records["persyaratan"] += [
        SimpleNamespace(id=number, kode=f"{number}", nama=f"Tambahan {number}", aktif=True,
                        sifat_skt=SifatSyarat.WAJIB, syarat_bila=None) for number in range(20, 50)]
    (problem,) = broken(application(TahapSkt.LENGKAP), "persyaratan")
    assert "Tambahan 49" in problem.sentence


def test_the_statutes_say_all_eight_things(office, broken):
    seven = tuple(MuatanAnggaranDasar)[:-1]
    (problem,) = broken(application(TahapSkt.LENGKAP, muatan_anggaran_dasar=seven),
                        "muatan_anggaran_dasar")
    assert problem.sentence == "AD/ART belum memuat pembubaran."


def test_a_document_that_does_not_fit_says_why_and_is_written_once(office, broken):
    row = PermohonanPersyaratan(id=1, persyaratan_id=WAJIB, pemeriksaan=PeriksaBerkas.TIDAK_SESUAI)
    assert broken(application(persyaratan=[row]), "persyaratan.1.keterangan")
    twin = [PermohonanPersyaratan(id=number, persyaratan_id=WAJIB) for number in (1, 2)]
    assert broken(application(persyaratan=twin), "persyaratan.2.persyaratan_id")


def test_conditional_documents_follow_the_ormas():
    def asks(when: SyaratBila, **said: Any) -> bool:
        return applies(SimpleNamespace(syarat_bila=when), Ormas(**{"pengurus": []} | said))
    official = OrmasPengurus(pejabat_publik=True)
    assert asks(SyaratBila.PEJABAT_PUBLIK, pengurus=[official])
    assert not asks(SyaratBila.PEJABAT_PUBLIK)
    assert asks(SyaratBila.KEAGAMAAN, ciri_khusus=CiriKhusus.KEAGAMAAN)
    assert not asks(SyaratBila.KEPERCAYAAN, ciri_khusus=CiriKhusus.KEAGAMAAN)


@pytest.mark.parametrize(("tahap", "wanted"), [
    (TahapSkt.TERBIT, ("nomor_skt", "tanggal_skt", "tanggal_putusan")),
    (TahapSkt.DITOLAK, ("tanggal_putusan", "alasan_penolakan"))])
def test_what_was_decided_before_rests_on_its_decision_alone(office, broken, tahap, wanted):
    office.records["berita_acara_lapangan"] = []
    office.records["ormas"][0].legalitas = []
    office.records["ormas"][0].status_keaktifan = StatusKeaktifan.BUBAR
    assert broken(registered(tahap)) == []
    for name in wanted:
        assert errors(broken(registered(tahap, **{name: None}))) == [name]
    assert errors(broken(registered(tahap, tanggal_putusan=date(2019, 6, 20)))) != []


def test_what_a_decided_application_was_shown_to_rest_on_stays(office, broken):
    later = registered(TahapSkt.TERBIT, id=8)
    later.dahulu = {"tahap": TahapSkt.TERBIT, "berkas_skt_id": None, "pemohon_nik": None}
    assert broken(later, "berkas_skt_id") == []
    later.dahulu["berkas_skt_id"] = 3
    assert broken(later, "berkas_skt_id")


def test_nothing_is_forwarded_without_an_approved_field_report(office, broken):
    office.records["berita_acara_lapangan"][0].hasil_sesuai = False
    assert [p.warning for p in broken(application(TahapSkt.DITERUSKAN_KE_PUSAT), "tahap")] == [True]
    office.records["berita_acara_lapangan"][0].status = Status.DIAJUKAN
    assert errors(broken(application(TahapSkt.BERITA_ACARA))) == ["tahap"]
    assert not broken(application(TahapSkt.VERIFIKASI_LAPANGAN), "tahap")


@pytest.mark.parametrize(("field", "day"), [
    ("tanggal_terima", date(2019, 5, 31)), ("tanggal_pemberitahuan", date(2019, 6, 20)),
    ("tanggal_surat_pengantar", date(2019, 6, 20)), ("tanggal_tercatat_ula", date(2019, 6, 24)),
    ("tanggal_putusan", date(2019, 6, 25)), ("tanggal_skt", date(2019, 6, 20)),
    ("berlaku_sampai", date(2019, 7, 8))])
def test_the_days_of_an_application_follow_each_other(office, broken, field, day):
    assert field in errors(broken(application(**{field: day})))


def test_an_unusual_number_or_term_warns(office, broken):
    odd = application(TahapSkt.TERBIT, nomor_skt="sepuluh", berlaku_sampai=date(2022, 7, 8))
    assert [p.warning for p in broken(odd, "nomor_skt")] == [True]
    assert [p.warning for p in broken(odd, "berlaku_sampai")] == [True]


def minutes(**over: Any) -> BeritaAcaraLapangan:
    said = {"id": 1, "nomor": "01/BA", "tanggal": date(2019, 6, 24), "permohonan_skt_id": 8,
            "hasil_sesuai": True, "tanda_tangan": True,
            "petugas": [BeritaAcaraPetugas(nama="Contoh")],
            "foto": [BeritaAcaraFoto(keterangan="Papan nama", foto_id=3)]}
    return BeritaAcaraLapangan(**said | over)


def test_a_field_report_belongs_to_one_application_or_one_report(ask, broken):
    ask.records["permohonan_skt"] = [application()]
    assert broken(minutes()) == []
    assert errors(broken(minutes(lapor_keberadaan_id=2))) == ["lapor_keberadaan_id"]
    lone = broken(minutes(permohonan_skt_id=None), "permohonan_skt_id")
    assert [p.at_submit for p in lone] == [True]
    assert errors(broken(minutes(tanggal=date(2019, 6, 20)))) == ["tanggal"]


@pytest.mark.parametrize(("over", "field", "warned"), [
    ({"petugas": []}, "petugas", False), ({"tanda_tangan": False}, "tanda_tangan", False),
    ({"foto": []}, "foto", True)])
def test_a_field_report_is_signed_by_officers_and_shows_what_they_saw(ask, broken, over, field,
                                                                      warned):
    assert [(p.at_submit, p.warning) for p in broken(minutes(**over), field)] == [(True, warned)]


def test_coordinates_come_together(ask, broken):
    assert broken(minutes(lintang=1), "bujur")
