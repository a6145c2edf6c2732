"""The leaders' forum, staff, budget, profile and research letters: each rule both ways."""
from datetime import date
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest

from app.engine.values import member
from app.models.simlap import (
    Forkopimda,
    ForkopimdaAnggota,
    ForkopimdaRapat,
    KesbangpolPegawai,
    KesbangpolProfil,
    ProgramKegiatan,
    ProgramRealisasi,
    RapatTindakLanjut,
    SuratKeteranganPenelitian,
)
from app.models.simlap.choices import StatusTugas, TingkatForum, UnsurForum
from app.models.simlap.choices_kantor import (
    Eselon,
    Golongan,
    HasilPermohonan,
    JenisJabatan,
    JenisKelamin,
    ModelBidang,
    Program,
    StatusPegawai,
    UsiaPensiun,
)
from app.models.simlap.forkopimda import WAJIB
from app.models.simlap.pegawai import retirement

HARI = date(2026, 3, 2)
LAKI_LAKI, PEREMPUAN = "190001012000011010", "190001012000012010"


def forum(tingkat: TingkatForum = TingkatForum.KABUPATEN_KOTA, **over: Any) -> Forkopimda:
    seats = [ForkopimdaAnggota(id=n, unsur=unsur, jabatan=unsur.label)
             for n, unsur in enumerate(WAJIB[tingkat])]
    return Forkopimda(**{"wilayah_kode": "32.73", "nomor_sk": "1", "tingkat": tingkat,
                         "anggota": seats} | over)


def test_a_forum_is_of_the_level_of_its_office(broken):
    assert broken(forum()) == []
    assert broken(forum(wilayah_kode="32"), "tingkat")
    assert broken(forum(TingkatForum.PROVINSI), "tingkat")
    assert broken(forum(TingkatForum.PROVINSI, wilayah_kode="32")) == []


def test_a_forum_of_a_kecamatan_names_it_and_no_other_does(broken):
    assert broken(forum(TingkatForum.KECAMATAN, kecamatan="Coblong")) == []
    assert [p.at_submit for p in broken(forum(TingkatForum.KECAMATAN), "kecamatan")] == [True]
    assert broken(forum(kecamatan="Coblong"), "kecamatan")


def test_a_missing_member_warns_by_name(broken):
    record = forum()
    record.anggota = [row for row in record.anggota if row.unsur is not UnsurForum.TNI]
    (problem,) = broken(record, "anggota")
    assert problem.warning
    assert "Pimpinan TNI" in problem.sentence


def test_what_was_agreed_is_due_after_the_meeting_and_says_its_result(broken):
    row = RapatTindakLanjut(id=1, uraian="Patroli", batas_waktu=HARI)
    assert broken(ForkopimdaRapat(tanggal=HARI, tindak_lanjut=[row])) == []
    row.batas_waktu = date(2026, 3, 1)
    assert broken(ForkopimdaRapat(tanggal=HARI, tindak_lanjut=[row]),
                  "tindak_lanjut.1.batas_waktu")
    assert broken(RapatTindakLanjut(status_tugas=StatusTugas.SELESAI), "hasil")
    assert not broken(RapatTindakLanjut(status_tugas=StatusTugas.SELESAI, hasil="Selesai."))


def pegawai(**over: Any) -> KesbangpolPegawai:
    return KesbangpolPegawai(**{
        "nama": "Pegawai (Contoh)",
        "jenis_kelamin": JenisKelamin.LAKI_LAKI, "jenis_jabatan": JenisJabatan.STRUKTURAL,
        "eselon": Eselon.III, "golongan": Golongan.IV_A, "tmt": HARI,
        "status_pegawai": StatusPegawai.AKTIF, "nip": LAKI_LAKI} | over)


def test_a_civil_servant_has_number_and_grade_and_others_have_no_grade(broken):
    assert broken(pegawai()) == []
    assert broken(pegawai(nip=None), "nip")
    assert broken(pegawai(golongan=None), "golongan")
    tenaga = {"jenis_jabatan": JenisJabatan.NON_ASN, "nip": None, "eselon": None}
    assert broken(pegawai(**tenaga), "golongan")
    assert broken(pegawai(**tenaga | {"golongan": None})) == []
    assert broken(pegawai(jenis_jabatan=JenisJabatan.PELAKSANA), "eselon")


def test_a_pppk_has_a_grade_without_rank_and_a_civil_servant_a_rank(broken):
    kontrak = {"jenis_jabatan": JenisJabatan.PPPK, "nip": None, "eselon": None}
    assert broken(pegawai(**kontrak, golongan=Golongan.PPPK_IX)) == []
    assert broken(pegawai(**kontrak, golongan=None)) == []
    assert broken(pegawai(**kontrak), "golongan")
    assert broken(pegawai(golongan=Golongan.PPPK_IV), "golongan")
    assert broken(KesbangpolProfil(kepala_pangkat=Golongan.PPPK_IX), "kepala_pangkat")


@pytest.mark.parametrize(("text", "golongan"), [
    ("IX", Golongan.PPPK_IX), ("Gol. IX", Golongan.PPPK_IX), ("PPPK IX", Golongan.PPPK_IX),
    ("GOLONGAN XVII", Golongan.PPPK_XVII), ("PPPK/V", Golongan.PPPK_V),
    ("PPPK (Gol. VII)", Golongan.PPPK_VII), ("I", Golongan.PPPK_I), ("I/a", Golongan.I_A),
    ("IV.c", Golongan.IV_C), ("Pembina, IV/a", Golongan.IV_A)])
def test_a_grade_is_read_as_registers_of_staff_write_it(text, golongan):
    assert member(Golongan, text) is golongan


def test_a_number_of_the_other_sex_warns(broken):
    assert [p.warning for p in broken(pegawai(nip=PEREMPUAN), "nip")] == [True]
    assert not broken(pegawai(nip=PEREMPUAN, jenis_kelamin=JenisKelamin.PEREMPUAN), "nip")


def test_who_left_has_a_day_of_leaving_and_who_stays_has_none(broken):
    left = {"status_pegawai": StatusPegawai.PINDAH}
    assert broken(pegawai(**left), "tanggal_keluar")
    assert not broken(pegawai(**left, tanggal_keluar=HARI), "tanggal_keluar")
    assert broken(pegawai(**left, tanggal_keluar=date(2026, 3, 1)), "tanggal_keluar")
    assert broken(pegawai(tanggal_keluar=HARI), "status_pegawai")


@pytest.mark.parametrize(("nip", "usia", "pensiun"), [
    (LAKI_LAKI, UsiaPensiun.LIMA_DELAPAN, date(1958, 2, 1)),
    ("190012312000011010", UsiaPensiun.ENAM_PULUH, date(1961, 1, 1)),
    (None, UsiaPensiun.LIMA_DELAPAN, None)])
def test_retirement_begins_the_month_after_the_age_is_reached(nip, usia, pensiun):
    assert retirement(nip, usia) == pensiun


def program(*positions: tuple[date, int, int], **over: Any) -> ProgramKegiatan:
    rows = [ProgramRealisasi(id=n, posisi=day, keuangan=Decimal(money), fisik=Decimal(work))
            for n, (day, money, work) in enumerate(positions)]
    return ProgramKegiatan(**{
        "tahun": 2026, "kode": "8.01.02.2.01.0003", "program": Program.P02,
        "pagu": Decimal(1000), "realisasi": rows} | over)


MARET, APRIL = date(2026, 3, 31), date(2026, 4, 30)


def test_a_recap_of_a_month_shows_what_stood_at_its_end():
    record = program((APRIL, 600, 70), (MARET, 250, 30))
    of = type(record).keuangan_pada.at
    assert [of(record, day) for day in (date(2026, 2, 28), MARET, date(2026, 4, 29), APRIL)] == [
        0, 250, 250, 600]
    assert type(record).fisik_pada.at(record, MARET) == 30
    record.compute(SimpleNamespace())
    assert (record.realisasi_keuangan, record.realisasi_fisik) == (600, 70)
    assert record.persen_keuangan == 60


def test_a_budget_of_nothing_has_no_percentage():
    record = program(pagu=Decimal(0))
    record.compute(SimpleNamespace())
    assert record.persen_keuangan is None


def test_a_code_has_its_form_and_begins_with_its_programme(broken):
    assert broken(program((MARET, 1, 1))) == []
    assert broken(program(kode="8.01.02"), "kode")
    assert broken(program(kode="8.01.03.2.01.0003"), "kode")


def test_positions_lie_in_the_year_once_each_and_do_not_sink(broken):
    assert broken(program((date(2025, 12, 31), 1, 1)), "realisasi.0.posisi")
    assert broken(program((MARET, 1, 1), (MARET, 2, 2)), "realisasi.1.posisi")
    assert [p.warning for p in broken(program((MARET, 9, 1), (APRIL, 8, 2)))] == [True]
    assert [p.warning for p in broken(program((MARET, 1001, 1)))] == [True]


def test_a_profile_agrees_with_its_model(broken):
    profil = {"tahun": 2026, "tanggal_data": HARI, "model_bidang": ModelBidang.EMPAT,
              "jumlah_bidang": 4}
    assert broken(KesbangpolProfil(**profil)) == []
    assert [p.warning for p in broken(KesbangpolProfil(**profil | {"jumlah_bidang": 3}))] == [True]
    assert broken(KesbangpolProfil(**profil | {"tanggal_data": date(2025, 12, 31)}), "tanggal_data")


def surat(**over: Any) -> SuratKeteranganPenelitian:
    return SuratKeteranganPenelitian(**{
        "nama_peneliti": "Peneliti (Contoh)", "nik": "9901010101900001", "warga_asing": False,
        "tanggal_permohonan": HARI, "mulai": HARI, "selesai": date(2026, 6, 2),
        "hasil": HasilPermohonan.DISETUJUI, "berlaku_sampai": date(2026, 9, 2)} | over)


def test_a_letter_is_decided_with_what_the_decision_needs(broken):
    assert broken(surat()) == []
    assert [p.at_submit for p in broken(surat(hasil=HasilPermohonan.DIPROSES))] == [True]
    assert broken(surat(berlaku_sampai=None), "berlaku_sampai")
    refused = {"hasil": HasilPermohonan.DITOLAK, "berlaku_sampai": None}
    assert broken(surat(**refused), "alasan_penolakan")
    assert broken(surat(**refused, alasan_penolakan="Lokasi rawan.")) == []
    assert broken(surat(hasil=HasilPermohonan.DITOLAK, alasan_penolakan="x"), "berlaku_sampai")
    assert broken(surat(alasan_penolakan="x"), "alasan_penolakan")


def test_a_citizen_has_a_nik_and_a_foreigner_has_none(broken):
    assert [p.at_submit for p in broken(surat(nik=None), "nik")] == [True]
    assert broken(surat(warga_asing=True), "nik")
    assert broken(surat(nik=None, warga_asing=True)) == []


@pytest.mark.parametrize(("over", "field"), [
    ({"selesai": date(2026, 3, 1)}, "selesai"),
    ({"tanggal_surat": date(2026, 3, 1)}, "tanggal_surat"),
    ({"berlaku_sampai": date(2026, 3, 1)}, "berlaku_sampai")])
def test_the_days_of_a_letter_are_in_order(broken, over, field):
    assert broken(surat(**over), field)


@pytest.mark.parametrize("entity", [Forkopimda, ForkopimdaRapat, KesbangpolPegawai,
                                    KesbangpolProfil, ProgramKegiatan, SuratKeteranganPenelitian])
def test_an_empty_draft_is_stopped_by_nothing(broken, entity):
    assert all(problem.at_submit for problem in broken(entity()))
