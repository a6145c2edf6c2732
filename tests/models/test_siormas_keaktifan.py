"""Keaktifan: each thing that ends it, which of several is told, and the day it is counted from."""
from datetime import date
from typing import Any

import pytest

from app.models.siormas import Ormas, OrmasLegalitas, semester
from app.models.siormas.aktif import surat_berbatas
from app.models.siormas.choices import JenisLegalitas, StatusHukum, StatusKeaktifan, StatusLegalitas
from app.models.siormas.choices_binaan import JenisSanksi, KeadaanOrmas
from app.models.siormas.keaktifan import Fakta, Keaktifan, Laporan, Sanksi, hitung

HARI = date(2026, 11, 24)
SEMESTER_INI = date(2026, 12, 31)


def reported(akhir: date, *, nihil: bool = False) -> Laporan:
    return Laporan(akhir, semester.due(akhir), nihil)


def keaktifan(hari: date = HARI, **over: Any) -> Keaktifan:
    """Work out an ormas that reported the last half year and whose term runs on, as changed."""
    said = {"hukum": StatusHukum.BADAN_HUKUM_YAYASAN, "terdaftar": date(2020, 4, 1),
            "dicatat": date(2020, 4, 2), "masa_bakti": date(2028, 12, 31),
            "laporan": (reported(date(2026, 6, 30)),)}
    return hitung(Fakta(**said | over), hari)


def test_who_reports_and_whose_term_runs_on_is_active():
    hasil = keaktifan()
    assert hasil.status is StatusKeaktifan.AKTIF
    assert hasil.alasan is None
    assert hasil.laporan_terakhir == date(2026, 6, 30)
    assert hasil.laporan_berikutnya == SEMESTER_INI
    assert hasil.tidak_aktif_sejak == date(2027, 8, 1), "two more reports may be missed until then"


def test_one_missing_report_is_forgiven_and_the_second_is_not():
    laporan = (reported(date(2025, 6, 30)),)
    assert keaktifan(date(2026, 7, 31), laporan=laporan).status is StatusKeaktifan.AKTIF
    hasil = keaktifan(date(2026, 8, 1), laporan=laporan)
    assert hasil.status is StatusKeaktifan.TIDAK_AKTIF
    assert hasil.tidak_aktif_sejak == date(2026, 8, 1)
    assert "Semester II Tahun 2025 dan Semester I Tahun 2026" in (hasil.alasan or "")
    assert hasil.laporan_berikutnya == date(2025, 12, 31)


def test_no_report_is_asked_for_from_before_the_office_knew_the_ormas():
    hasil = keaktifan(laporan=(), dicatat=date(2026, 9, 1))
    assert hasil.status is StatusKeaktifan.AKTIF
    assert hasil.laporan_berikutnya == SEMESTER_INI
    assert hasil.wajib_lapor_sejak == date(2020, 7, 1), "the duty itself began long before"


def test_a_registration_is_followed_by_the_first_whole_semester():
    assert keaktifan(terdaftar=date(2026, 6, 30)).wajib_lapor_sejak == date(2026, 7, 1)
    assert keaktifan(terdaftar=date(2026, 7, 1)).wajib_lapor_sejak == date(2027, 1, 1)


def test_who_is_not_registered_owes_no_report():
    hasil = keaktifan(hukum=StatusHukum.TIDAK_TERDAFTAR, laporan=(), masa_bakti=date(2030, 1, 1))
    assert (hasil.wajib_lapor_sejak, hasil.laporan_berikutnya) == (None, None)
    assert hasil.status is StatusKeaktifan.AKTIF
    assert hasil.tidak_aktif_sejak == date(2030, 1, 2)


@pytest.mark.parametrize(("over", "status", "sejak"), [
    ({"masa_bakti": date(2026, 11, 23)}, StatusKeaktifan.TIDAK_AKTIF, date(2026, 11, 24)),
    ({"masa_bakti": date(2026, 11, 24)}, StatusKeaktifan.AKTIF, date(2026, 11, 25)),
    ({"legalitas_akhir": date(2026, 1, 31)}, StatusKeaktifan.TIDAK_AKTIF, date(2026, 2, 1)),
    ({"bubar": date(2026, 3, 1)}, StatusKeaktifan.BUBAR, date(2026, 3, 1)),
    ({"sanksi": (Sanksi(JenisSanksi.PENGHENTIAN_KEGIATAN, date(2026, 5, 4), None),)},
     StatusKeaktifan.DIBEKUKAN, date(2026, 5, 4)),
    ({"sanksi": (Sanksi(JenisSanksi.PENGHENTIAN_SEMENTARA, date(2016, 5, 4),
                        date(2016, 11, 4)),)}, StatusKeaktifan.AKTIF, date(2027, 8, 1)),
    ({"sanksi": (Sanksi(JenisSanksi.PERINGATAN_TERTULIS, date(2026, 5, 4), None),)},
     StatusKeaktifan.AKTIF, date(2027, 8, 1)),
    ({"sanksi": (Sanksi(JenisSanksi.PENCABUTAN_BADAN_HUKUM, date(2026, 5, 4), None),)},
     StatusKeaktifan.BUBAR, date(2026, 5, 4)),
    ({"sanksi": (Sanksi(JenisSanksi.PENCABUTAN_SKT, date(2026, 5, 4), None),)},
     StatusKeaktifan.TIDAK_AKTIF, date(2026, 5, 4)),
    ({"sanksi": (Sanksi(JenisSanksi.PENCABUTAN_SKT, date(2022, 5, 4), None),),
      "legalitas_terbit": date(2024, 5, 4)}, StatusKeaktifan.AKTIF, date(2027, 8, 1)),
    ({"pengamatan": ((date(2026, 9, 1), KeadaanOrmas.TIDAK_DITEMUKAN),)},
     StatusKeaktifan.TIDAK_AKTIF, date(2026, 9, 1)),
    ({"pengamatan": ((date(2026, 9, 1), KeadaanOrmas.TIDAK_BERKEGIATAN),)},
     StatusKeaktifan.VAKUM, date(2026, 9, 1)),
    ({"pengamatan": ((date(2026, 3, 1), KeadaanOrmas.TIDAK_BERKEGIATAN),)},
     StatusKeaktifan.AKTIF, date(2027, 8, 1)),
    ({"pengamatan": ((date(2026, 9, 1), KeadaanOrmas.TIDAK_DITEMUKAN),
                     (date(2026, 10, 1), KeadaanOrmas.BERKEGIATAN))},
     StatusKeaktifan.AKTIF, date(2027, 8, 1)),
    ({"laporan": (reported(date(2026, 6, 30), nihil=True),)},
     StatusKeaktifan.VAKUM, date(2026, 7, 31))])
def test_each_end_has_its_state_and_its_day(over, status, sejak):
    hasil = keaktifan(**over)
    assert (hasil.status, hasil.tidak_aktif_sejak) == (status, sejak)
    assert bool(hasil.alasan) is (status is not StatusKeaktifan.AKTIF)


def test_the_gravest_is_told_and_the_earliest_is_counted():
    hasil = keaktifan(masa_bakti=date(2026, 1, 1), bubar=date(2026, 6, 1))
    assert hasil.status is StatusKeaktifan.BUBAR
    assert hasil.tidak_aktif_sejak == date(2026, 1, 2)
    assert hasil.laporan_berikutnya is None
    assert hasil.wajib_lapor_sampai == date(2026, 5, 31)


def test_what_ends_first_of_board_and_paper_is_reminded_of():
    assert keaktifan().masa_berakhir == date(2028, 12, 31)
    assert keaktifan(legalitas_akhir=date(2027, 1, 1)).masa_berakhir == date(2027, 1, 1)


def test_nothing_ceases_before_it_was_registered():
    hasil = keaktifan(masa_bakti=date(2019, 1, 1))
    assert hasil.tidak_aktif_sejak == date(2020, 4, 1)


def test_the_newest_paper_of_limited_life_decides():
    def skt(terbit: date, status: StatusLegalitas = StatusLegalitas.BERLAKU) -> OrmasLegalitas:
        return OrmasLegalitas(jenis=JenisLegalitas.SKT_MENTERI, tanggal_terbit=terbit,
                              status_legalitas=status)
    old, new = skt(date(2014, 6, 20), StatusLegalitas.KEDALUWARSA), skt(date(2020, 6, 20))
    revoked = skt(date(2024, 6, 20), StatusLegalitas.DICABUT)
    assert surat_berbatas(StatusHukum.SKT, [old, new, revoked]) is new
    assert surat_berbatas(StatusHukum.SKT, [old]).akhir_berlaku == date(2019, 6, 20)
    assert surat_berbatas(StatusHukum.BADAN_HUKUM_YAYASAN, [old, new]) is None


def test_an_ormas_fills_its_own_columns_and_nobody_types_them(ask):
    record = Ormas(id=5, status_hukum=StatusHukum.SKT, tanggal_terdaftar=date(2020, 4, 1),
                   masa_bakti_selesai=date(2025, 12, 31))
    record.compute(ask)
    assert record.status_keaktifan is StatusKeaktifan.TIDAK_AKTIF
    assert record.tidak_aktif_sejak == date(2026, 1, 1)
    assert "31 Desember 2025" in record.alasan_keaktifan
    for name in ("status_keaktifan", "alasan_keaktifan", "tidak_aktif_sejak", "wajib_lapor_sejak",
                 "masa_berakhir", "wajib_lapor_sampai", "laporan_terakhir", "laporan_berikutnya"):
        assert not Ormas.__fields__[name].typed


@pytest.mark.parametrize(("end", "due", "spoken"), [
    (date(2026, 6, 30), date(2026, 7, 31), "Semester I Tahun 2026"),
    (date(2026, 12, 31), date(2027, 1, 31), "Semester II Tahun 2026")])
def test_a_semester_is_reported_in_the_month_that_follows(end, due, spoken):
    assert semester.due(end) == due
    assert semester.spoken(end) == spoken
    assert semester.end_of(semester.first_of(end)) == end
