"""The rules of FKUB, FPK and Timdu P4GN: terms, seats, and whom the seats represent."""
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from app.models.ekososbud import (
    Fkub,
    FkubAnggota,
    FkubKegiatan,
    FkubTahunan,
    Fpk,
    FpkAnggota,
    TimduAnggota,
    TimduP4gn,
)
from app.models.ekososbud.choices import AgamaDiwakili, JabatanForum, Kantor, Tingkat, TingkatTim

AGAMA = list(AgamaDiwakili)


def members(count: int) -> list[FkubAnggota]:
    """Make that many seats, the six religions in turn."""
    return [FkubAnggota(id=number, nama=f"Contoh {number}", jabatan=JabatanForum.ANGGOTA,
                        agama_diwakili=AGAMA[number % 6]) for number in range(count)]


def decree(wilayah_kode: str = "32.04") -> dict[str, Any]:
    return {"id": 1, "wilayah_kode": wilayah_kode, "nomor_sk": "450/Kep.1/2024",
            "tanggal_sk": date(2024, 1, 10), "periode_mulai": date(2024, 1, 15),
            "periode_selesai": date(2029, 1, 14), "kantor": Kantor.BELUM}


def fkub(count: int = 17, wilayah_kode: str = "32.04", **over: Any) -> Fkub:
    return Fkub(**decree(wilayah_kode) | {"anggota": members(count)} | over)


def fpk(**over: Any) -> Fpk:
    seats = [FpkAnggota(id=1, nama="Contoh Satu", suku_etnis="Sunda"),
             FpkAnggota(id=2, nama="Contoh Dua", suku_etnis="Minang")]
    return Fpk(**decree() | {"anggota": seats, "tingkat": Tingkat.KABUPATEN_KOTA} | over)


def timdu(**over: Any) -> TimduP4gn:
    seats = [TimduAnggota(id=1, instansi="Dinas Kesehatan", jabatan_instansi="Kepala Dinas")]
    return TimduP4gn(**decree() | {"anggota": seats, "tingkat": TingkatTim.KABUPATEN_KOTA} | over)


FORUMS = (fkub, fpk, timdu)


@pytest.mark.parametrize("forum", FORUMS)
def test_a_complete_forum_breaks_no_rule(broken, forum):
    assert broken(forum()) == []


@pytest.mark.parametrize("entity", [Fkub, Fpk, TimduP4gn])
def test_an_empty_draft_is_stopped_by_nothing(broken, entity):
    assert all(problem.at_submit for problem in broken(entity()))


@pytest.mark.parametrize(("wilayah_kode", "count", "refused"), [
    ("32.04", 18, True), ("32.04", 17, False), ("32.73", 18, True), ("32.73", 17, False),
    ("32", 22, True), ("32", 21, False), ("32", 18, False)])
def test_a_fkub_has_21_seats_at_most_in_a_province_and_17_elsewhere(
        broken, wilayah_kode, count, refused):
    found = broken(fkub(count, wilayah_kode), "anggota")
    assert [p.warning or p.at_submit for p in found] == [False] * refused


def test_a_religion_without_a_seat_warns_at_submission_by_name(broken):
    (problem,) = broken(fkub(5), "anggota")
    assert problem.warning
    assert problem.at_submit
    assert "Khonghucu" in problem.sentence
    assert not broken(fkub(6), "anggota")


def test_two_chairs_of_a_fkub_warn(broken):
    record = fkub()
    record.anggota[0].jabatan = record.anggota[1].jabatan = JabatanForum.KETUA
    assert [p.warning for p in broken(record, "anggota")] == [True]


@pytest.mark.parametrize(("day", "found"), [
    (date(2024, 1, 14), [True]), (date(2024, 1, 15), []), (date(2029, 1, 14), []),
    (date(2029, 1, 15), [True])])
def test_what_a_fkub_did_outside_its_term_warns(broken, day, found):
    record = fkub(kegiatan=[FkubKegiatan(id=1, tanggal=day)])
    assert [p.warning for p in broken(record, "kegiatan.1.tanggal")] == found
    assert not broken(fkub(periode_selesai=None, kegiatan=[FkubKegiatan(id=1, tanggal=day)]),
                      "kegiatan.1.tanggal")


@pytest.mark.parametrize(("year", "found"), [(2023, [True]), (2024, []), (2029, []),
                                             (2030, [True])])
def test_the_money_of_a_year_outside_the_term_of_a_fkub_warns(broken, year, found):
    record = fkub(tahunan=[FkubTahunan(id=1, tahun=year)])
    assert [p.warning for p in broken(record, "tahunan.1.tahun")] == found


@pytest.mark.parametrize("forum", FORUMS)
def test_a_forum_without_seats_cannot_be_submitted(broken, forum):
    assert [p.at_submit for p in broken(forum(anggota=[]), "anggota")] == [True]


@pytest.mark.parametrize("forum", FORUMS)
def test_a_term_ends_after_it_begins_and_the_decree_precedes_its_end(broken, forum):
    assert broken(forum(periode_selesai=date(2024, 1, 15)), "periode_selesai")
    assert not broken(forum(periode_selesai=date(2024, 1, 16)), "periode_selesai")
    assert broken(forum(tanggal_sk=date(2029, 1, 15)), "tanggal_sk")


@pytest.mark.parametrize("forum", FORUMS)
def test_no_forum_stands_at_the_centre(broken, forum):
    assert broken(forum(wilayah_kode="00"), "nomor_sk")


@pytest.mark.parametrize("forum", FORUMS)
def test_a_second_forum_of_the_same_years_warns_and_of_later_years_does_not(ask, broken, forum):
    record = forum()
    ask.records[record.__tablename__] = [
        record, forum(id=2, nomor_sk="450/Kep.9/2026", periode_mulai=date(2026, 1, 1))]
    assert [p.warning for p in broken(record, "periode_mulai")] == [True]
    ask.records[record.__tablename__][1].periode_mulai = date(2029, 1, 14)
    ask.records[record.__tablename__][1].periode_selesai = date(2034, 1, 14)
    assert not broken(record, "periode_mulai")


@pytest.mark.parametrize("forum", FORUMS)
def test_one_place_keeps_one_forum_per_beginning_of_term(ask, broken, forum):
    record = forum()
    ask.records[record.__tablename__] = [forum(id=2, periode_selesai=date(2026, 1, 1))]
    assert [p.warning for p in broken(record, "periode_mulai")] == [False]
    assert not broken(forum(periode_mulai=date(2026, 1, 2)), "periode_mulai")
    assert "periode_mulai" in {name for names, _ in type(record).__entity__.unique
                               for name in names}


def test_forums_of_two_kecamatan_do_not_meet(ask, broken):
    coblong = fpk(tingkat=Tingkat.KECAMATAN, kecamatan="Coblong")
    ask.records["fpk"] = [fpk(id=2, tingkat=Tingkat.KECAMATAN, kecamatan="Andir"), fpk(id=3)]
    assert broken(coblong) == []
    ask.records["fpk"].append(fpk(id=4, tingkat=Tingkat.KECAMATAN, kecamatan="Coblong"))
    assert broken(coblong, "periode_mulai")


@pytest.mark.parametrize(("tingkat", "place", "wrong"), [
    (Tingkat.KECAMATAN, {}, ["kecamatan"]),
    (Tingkat.KECAMATAN, {"kecamatan": "Coblong"}, []),
    (Tingkat.KECAMATAN, {"kecamatan": "Coblong", "desa_kelurahan": "Dago"}, ["desa_kelurahan"]),
    (Tingkat.DESA_KELURAHAN, {"kecamatan": "Coblong"}, ["desa_kelurahan"]),
    (Tingkat.DESA_KELURAHAN, {"kecamatan": "Coblong", "desa_kelurahan": "Dago"}, []),
    (Tingkat.KABUPATEN_KOTA, {"kecamatan": "Coblong"}, ["kecamatan"]),
    (Tingkat.PROVINSI, {}, ["tingkat"])])
def test_the_level_of_a_fpk_says_which_place_it_names(broken, tingkat, place, wrong):
    assert [p.field for p in broken(fpk(tingkat=tingkat, **place))] == wrong


@pytest.mark.parametrize(("wilayah_kode", "tingkat", "refused"), [
    ("32", TingkatTim.PROVINSI, False), ("32", TingkatTim.KABUPATEN_KOTA, True),
    ("32.04", TingkatTim.PROVINSI, True), ("32.73", TingkatTim.KABUPATEN_KOTA, False)])
def test_a_team_is_recorded_by_the_office_of_its_level(broken, wilayah_kode, tingkat, refused):
    found = broken(timdu(wilayah_kode=wilayah_kode, tingkat=tingkat), "tingkat")
    assert len(found) == refused


def test_a_team_of_a_kecamatan_names_it_and_the_recap_tells(broken):
    assert broken(timdu(tingkat=TingkatTim.KECAMATAN), "kecamatan")
    record = timdu(tingkat=TingkatTim.KECAMATAN, kecamatan="Coblong")
    assert broken(record) == []
    assert record.keterangan_forum == "Kecamatan Coblong"
    assert timdu().keterangan_forum == ""


@pytest.mark.parametrize("forum", FORUMS)
def test_the_end_of_a_term_is_reminded_of(forum):
    assert type(forum()).__entity__.expires == "periode_selesai"


def year(tahun: int, **over: Any) -> FkubTahunan:
    return FkubTahunan(id=tahun, tahun=tahun, **over)


@pytest.mark.parametrize(("row", "field"), [
    (year(2026, anggaran=Decimal(20), realisasi=Decimal(21)), "realisasi"),
    (year(2026, anggaran=Decimal(10)), "anggaran"),
    (year(2025), "tanggal_laporan")])
def test_the_years_of_a_fkub_are_asked_about(broken, row, field):
    record = fkub(tahunan=[row], anggaran_hibah=Decimal(20))
    assert [p.field for p in broken(record)] == [f"tahunan.{row.tahun}.{field}"]


def test_years_that_agree_are_accepted_and_a_year_stands_once(broken):
    rows = [year(2027), year(2026, anggaran=Decimal(20), realisasi=Decimal(20)),
            year(2025, tanggal_laporan=date(2026, 1, 5))]
    assert broken(fkub(tahunan=rows, anggaran_hibah=Decimal(20))) == []
    twin = year(2027)
    twin.id = 9
    assert broken(fkub(tahunan=[*rows, twin]), "tahunan.9.tahun")


@pytest.mark.parametrize("forum", FORUMS)
def test_an_office_that_exists_has_an_address(broken, forum):
    assert [p.at_submit for p in broken(forum(kantor=Kantor.ADA), "alamat_sekretariat")] == [True]
    assert not broken(forum(kantor=Kantor.ADA, alamat_sekretariat="Jalan Contoh 1"))


def test_a_fpk_of_one_community_warns_at_submission(broken):
    seats = [FpkAnggota(id=1, nama="Contoh Satu", suku_etnis="Sunda"),
             FpkAnggota(id=2, nama="Contoh Dua", suku_etnis=" sunda ")]
    assert [p.warning and p.at_submit for p in broken(fpk(anggota=seats), "anggota")] == [True]


def test_a_seat_is_written_once(broken):
    twins = [FkubAnggota(id=number, nama=name, agama_diwakili=AGAMA[0])
             for number, name in ((1, "Contoh"), (2, "contoh "), (3, "Contoh Lain"))]
    assert broken(fkub(anggota=twins), "anggota.2.nama")
    posts = [TimduAnggota(id=number, instansi="Polres", jabatan_instansi=post)
             for number, post in ((1, "Kasat"), (2, "Kasat"), (3, "Kapolres"))]
    assert [p.field for p in broken(timdu(anggota=posts))] == ["anggota.2.instansi"]


def test_a_forum_names_its_decree_its_term_and_its_size():
    record = fkub(anggaran_hibah=Decimal("150000000"))
    assert record.nomor_tanggal_sk == "450/Kep.1/2024 tanggal 10 Januari 2024"
    assert record.periode == "15 Jan 2024 s.d. 14 Jan 2029"
    assert record.jumlah_anggota == 17
    assert record.tingkat_forum == "Kabupaten/kota"
    assert fkub(wilayah_kode="32").tingkat_forum == "Provinsi"


@pytest.mark.parametrize(("year", "grant"), [(2024, 40), (2025, 90), (2026, 100)])
def test_a_recap_prints_the_grant_of_its_own_year(year, grant):
    record = fkub(anggaran_hibah=Decimal(100), tahunan=[
        FkubTahunan(id=1, tahun=2024, anggaran=Decimal(40)),
        FkubTahunan(id=2, tahun=2025, anggaran=Decimal(90)), FkubTahunan(id=3, tahun=2026)])
    assert vars(Fkub)["anggaran_pada"].at(record, date(year, 12, 31)) == grant
