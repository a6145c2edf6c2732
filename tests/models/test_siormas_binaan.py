"""The rules of guidance: half-yearly reports, visits, complaints, sanctions of both regimes."""
from datetime import date
from typing import Any

import pytest

from app.engine import Klasifikasi
from app.models.sidatkum import Peraturan
from app.models.siormas import (
    Ormas,
    OrmasLaporanKegiatan,
    OrmasLaporanRincian,
    OrmasLegalitas,
    OrmasPengaduan,
    OrmasPengawasan,
    OrmasPengurus,
    OrmasSanksi,
)
from app.models.siormas.choices import JabatanPengurus, JenisLegalitas, StatusHukum, StatusLegalitas
from app.models.siormas.choices_binaan import (
    HasilLaporan,
    JenisSanksi,
    KeadaanOrmas,
    Semester,
    StatusLaporan,
    StatusSanksi,
    StatusTindakLanjut,
    TahapPengaduan,
)
from app.models.siormas.pengaduan import LANGKAH


@pytest.fixture
def office(ask):
    """Fill the question box with a registered foundation and its two officers."""
    paper = OrmasLegalitas(jenis=JenisLegalitas.SKT_MENTERI, tanggal_terbit=date(2020, 6, 20),
                           status_legalitas=StatusLegalitas.BERLAKU)
    ask.records["ormas"] = [Ormas(
        id=5, nama="Contoh", status_hukum=StatusHukum.SKT, legalitas=[paper],
        tanggal_pendirian=date(2010, 1, 1), wajib_lapor_sejak=date(2020, 7, 1),
        pengurus=[OrmasPengurus(jabatan=JabatanPengurus.KETUA, nama="Contoh Ketua"),
                  OrmasPengurus(jabatan=JabatanPengurus.SEKRETARIS, nama="Contoh Sekretaris")])]
    return ask


def seriously(problems: list[Any]) -> list[str]:
    return [problem.field for problem in problems if not problem.warning]


def report(**over: Any) -> OrmasLaporanKegiatan:
    said = {"ormas_id": 5, "tahun": 2026, "semester": Semester.I,
            "tanggal_terima": date(2026, 7, 31), "hasil_pemeriksaan": HasilLaporan.LENGKAP,
            "penandatangan_ketua": "contoh ketua", "penandatangan_sekretaris": "Contoh Sekretaris",
            "kegiatan": [OrmasLaporanRincian(id=1, nama="Bakti sosial", tanggal=date(2026, 3, 1))]}
    return OrmasLaporanKegiatan(**said | over)


def test_a_whole_report_and_an_empty_one_break_no_rule(office, broken):
    assert broken(report()) == []
    assert all(p.at_submit for p in broken(OrmasLaporanKegiatan()))


@pytest.mark.parametrize(("over", "status"), [
    ({}, StatusLaporan.DITERIMA_LENGKAP),
    ({"tanggal_terima": date(2026, 8, 1)}, StatusLaporan.TERLAMBAT),
    ({"hasil_pemeriksaan": HasilLaporan.PERLU_PERBAIKAN}, StatusLaporan.DITERIMA_PERLU_PERBAIKAN),
    ({"semester": Semester.II, "tanggal_terima": date(2027, 1, 31)},
     StatusLaporan.DITERIMA_LENGKAP),
    ({"tanggal_terima": None}, StatusLaporan.BELUM)])
def test_whether_a_report_came_in_time_is_worked_out(office, over, status):
    record = report(**over)
    record.compute(office)
    assert record.status_laporan is status
    assert record.jumlah_kegiatan == 1
    assert record.dalam_kewajiban is True


def test_a_report_of_before_the_duty_is_kept_and_not_counted(office):
    record = report(tahun=2020)
    record.compute(office)
    assert record.akhir_semester == date(2020, 6, 30)
    assert record.dalam_kewajiban is False


def test_a_report_of_after_the_duty_is_kept_and_not_counted(office):
    """What is dissolved owes nothing any more, so its report lessens nobody's debt."""
    office.records["ormas"][0].wajib_lapor_sampai = date(2026, 6, 29)
    record = report()
    record.compute(office)
    assert record.dalam_kewajiban is False
    office.records["ormas"][0].wajib_lapor_sampai = date(2026, 6, 30)
    record.compute(office)
    assert record.dalam_kewajiban is True


def test_a_report_comes_after_its_semester_began(office, broken):
    assert seriously(broken(report(tanggal_terima=date(2025, 12, 31)))) == ["tanggal_terima"]
    early = broken(report(tanggal_terima=date(2026, 6, 30)), "tanggal_terima")
    assert [p.warning for p in early] == [True]


def test_a_report_names_its_officers_its_faults_and_its_doings(office, broken):
    other = broken(report(penandatangan_ketua="Orang Lain"), "penandatangan_ketua")
    assert [p.warning for p in other] == [True]
    assert seriously(broken(report(hasil_pemeriksaan=HasilLaporan.PERLU_PERBAIKAN))) == [
        "catatan_perbaikan"]
    assert [p.warning for p in broken(report(kegiatan=[]), "kegiatan")] == [True]
    stray = OrmasLaporanRincian(id=1, nama="Lain", tanggal=date(2026, 7, 1))
    assert [p.warning for p in broken(report(kegiatan=[stray]), "kegiatan.1.tanggal")] == [True]


def test_an_ormas_reports_each_semester_once():
    assert ("ormas_id", "tahun", "semester") in [
        names for names, _ in OrmasLaporanKegiatan.__entity__.unique]


def visit(**over: Any) -> OrmasPengawasan:
    said = {"ormas_id": 5, "tanggal": date(2026, 5, 1), "keadaan": KeadaanOrmas.BERKEGIATAN,
            "status_tindak_lanjut": StatusTindakLanjut.NIHIL}
    return OrmasPengawasan(**said | over)


def test_what_was_followed_up_is_told(office, broken):
    assert broken(visit()) == []
    for state in (StatusTindakLanjut.PROSES, StatusTindakLanjut.SELESAI):
        assert [p.at_submit for p in broken(visit(status_tindak_lanjut=state))] == [True]
    assert not broken(visit(status_tindak_lanjut=StatusTindakLanjut.SELESAI, tindak_lanjut="Ya."))


def test_nothing_is_supervised_before_it_is_founded(office, broken):
    assert seriously(broken(visit(tanggal=date(2009, 12, 31)))) == ["tanggal"]


def complaint(**over: Any) -> OrmasPengaduan:
    said = {"ormas_id": 5, "tanggal": date(2026, 5, 1), "klasifikasi": Klasifikasi.TERBATAS,
            "pelapor_dirahasiakan": True, "tahap": TahapPengaduan.DITERIMA}
    return OrmasPengaduan(**said | over)


def test_a_confidential_reporter_is_never_open_to_all(broken):
    assert broken(complaint()) == []
    assert seriously(broken(complaint(klasifikasi=Klasifikasi.BIASA))) == ["klasifikasi"]
    assert not broken(complaint(klasifikasi=Klasifikasi.BIASA, pelapor_dirahasiakan=False,
                                pelapor_nama="Contoh"))
    assert OrmasPengaduan.__entity__.starts_as is Klasifikasi.TERBATAS
    for name in ("pelapor_nama", "pelapor_kontak"):
        assert OrmasPengaduan.__fields__[name].private
    assert complaint().pelapor == "Dirahasiakan"


def test_an_open_reporter_is_named(broken):
    assert seriously(broken(complaint(pelapor_dirahasiakan=False))) == ["pelapor_nama"]


def test_a_closed_complaint_tells_its_day_and_its_answer(broken):
    assert seriously(broken(complaint(tahap=TahapPengaduan.SELESAI))) == [
        "tindak_lanjut", "tanggal_selesai"]
    done = complaint(tahap=TahapPengaduan.SELESAI, tindak_lanjut="Didamaikan.",
                     tanggal_selesai=date(2026, 4, 30))
    assert seriously(broken(done)) == ["tanggal_selesai"]
    done.tanggal_selesai = date(2026, 5, 1)
    assert broken(done) == []
    assert LANGKAH[TahapPengaduan.SELESAI] == ()


def test_a_complaint_entered_after_the_fact_stands_where_it_stands_and_goes_on_by_steps(broken):
    done = complaint(tahap=TahapPengaduan.SELESAI, tindak_lanjut="Didamaikan.",
                     tanggal_selesai=date(2026, 5, 2))
    assert broken(done) == []
    done.dahulu = {"tahap": TahapPengaduan.DITERIMA}
    (problem,) = broken(done, "tahap")
    assert problem.sentence == "Dari Diterima hanya dapat ke Ditelaah atau Tidak terbukti."


def sanction(**over: Any) -> OrmasSanksi:
    said = {"ormas_id": 5, "jenis": JenisSanksi.PERINGATAN_TERTULIS, "wilayah_kode": "32.73",
            "tanggal": date(2026, 5, 4), "status_sanksi": StatusSanksi.BERLAKU}
    return OrmasSanksi(**said | over)


def test_a_measure_says_on_what_it_stands():
    decree = sanction(dasar_pelanggaran="Permendagri Nomor 57 Tahun 2017 Pasal 39",
                      nomor_sk="SP-1")
    assert decree.dasar_sanksi == "Permendagri Nomor 57 Tahun 2017 Pasal 39; SP-1"
    decree.peraturan = Peraturan(sebutan="UU Nomor 16 Tahun 2017")
    assert decree.dasar_sanksi == ("UU Nomor 16 Tahun 2017; Permendagri Nomor 57 Tahun 2017 "
                                   "Pasal 39; SP-1")


@pytest.mark.parametrize(("jenis", "tanggal", "refused"), [
    (JenisSanksi.PERINGATAN_TERTULIS, date(2017, 7, 10), False),
    (JenisSanksi.PERINGATAN_TERTULIS, date(2017, 7, 9), True),
    (JenisSanksi.PERINGATAN_1, date(2017, 7, 9), False),
    (JenisSanksi.PERINGATAN_1, date(2017, 7, 10), True)])
def test_each_regime_has_its_own_measures(office, broken, jenis, tanggal, refused):
    found = seriously(broken(sanction(jenis=jenis, tanggal=tanggal)))
    assert found == ["jenis"] * refused


@pytest.mark.parametrize(("sampai", "refused"), [
    (date(2016, 11, 4), False), (date(2016, 11, 5), True), (None, True)])
def test_an_old_stop_lasted_six_months_at_most(office, broken, sampai, refused):
    old = sanction(jenis=JenisSanksi.PENGHENTIAN_SEMENTARA, tanggal=date(2016, 5, 4),
                   berlaku_sampai=sampai)
    assert seriously(broken(old)) == ["berlaku_sampai"] * refused


@pytest.mark.parametrize(("sampai", "refused"), [
    (date(2016, 6, 3), False), (date(2016, 6, 4), True)])
def test_an_old_warning_lasted_thirty_days_at_most(office, broken, sampai, refused):
    old = sanction(jenis=JenisSanksi.PERINGATAN_1, tanggal=date(2016, 5, 4), berlaku_sampai=sampai)
    assert seriously(broken(old)) == ["berlaku_sampai"] * refused


def test_a_warning_of_other_than_seven_working_days_warns(office, broken):
    usual = sanction(berlaku_sampai=date(2026, 5, 12))
    assert not broken(usual, "berlaku_sampai")
    usual.berlaku_sampai = date(2026, 5, 13)
    assert [p.warning for p in broken(usual, "berlaku_sampai")] == [True]


def test_a_stop_follows_a_warning_that_is_on_record(office, broken):
    stop = sanction(jenis=JenisSanksi.PENGHENTIAN_KEGIATAN)
    assert [p.warning for p in broken(stop, "jenis")] == [True]
    office.records["ormas_sanksi"] = [sanction(id=1)]
    assert not broken(stop, "jenis")


@pytest.mark.parametrize(("over", "warned"), [
    ({}, True), ({"tanggal": date(2026, 5, 5)}, False),
    ({"status_sanksi": StatusSanksi.DIBATALKAN}, False),
    ({"jenis": JenisSanksi.PENGHENTIAN_KEGIATAN}, False)])
def test_a_written_warning_is_given_once(office, broken, over, warned):
    office.records["ormas_sanksi"] = [sanction(id=1, nomor_sk="SP-1", **over)]
    found = broken(sanction(id=2), "jenis")
    assert [p.warning for p in found] == [True] * warned
    assert all("SP-1" in p.sentence for p in found)


@pytest.mark.parametrize(("jenis", "hukum", "refused"), [
    (JenisSanksi.PENCABUTAN_SKT, StatusHukum.SKT, False),
    (JenisSanksi.PENCABUTAN_SKT, StatusHukum.BADAN_HUKUM_YAYASAN, True),
    (JenisSanksi.PENCABUTAN_BADAN_HUKUM, StatusHukum.BADAN_HUKUM_PERKUMPULAN, False),
    (JenisSanksi.PENCABUTAN_BADAN_HUKUM, StatusHukum.SKT, True),
    (JenisSanksi.SANKSI_KEIMIGRASIAN, StatusHukum.ASING, False),
    (JenisSanksi.SANKSI_KEIMIGRASIAN, StatusHukum.SKT, True)])
def test_a_measure_fits_the_legal_form(office, broken, jenis, hukum, refused):
    office.records["ormas"][0].status_hukum = hukum
    record = sanction(jenis=jenis, wilayah_kode="00")
    assert seriously(broken(record, "jenis")) == ["jenis"] * refused


def test_a_region_proposes_a_revocation_and_the_centre_decrees_it(office, broken):
    decree = sanction(jenis=JenisSanksi.PENCABUTAN_SKT)
    assert [p.warning for p in broken(decree, "status_sanksi")] == [True]
    decree.status_sanksi = StatusSanksi.DIUSULKAN
    assert not broken(decree, "status_sanksi")
    assert not broken(sanction(jenis=JenisSanksi.PENCABUTAN_SKT, wilayah_kode="00"),
                      "status_sanksi")


def test_a_measure_does_not_end_before_it_begins(office, broken):
    assert "berlaku_sampai" in seriously(broken(sanction(berlaku_sampai=date(2026, 5, 3))))
