"""The rules of aid, of foreign ormas, and of totals that somebody published."""
from datetime import date
from typing import Any

import pytest

from app.engine import Approvable, Status
from app.engine.closing import problems as closing
from app.models.siormas import (
    Ormas,
    OrmasAsing,
    OrmasAsingLokasi,
    OrmasAsingStaf,
    OrmasHibahPemberdayaan,
    OrmasLegalitas,
    OrmasRekapTerbit,
    OrmasRekapWilayah,
    OrmasSanksi,
)
from app.models.siormas.choices import JenisLegalitas, StatusHukum, StatusKeaktifan, StatusLegalitas
from app.models.siormas.choices_binaan import (
    BentukAsing,
    JenisSanksi,
    StatusLpj,
    StatusSanksi,
    SubBentukAsing,
)


@pytest.fixture
def office(ask):
    """Fill the question box with an ormas under an SKT of five years."""
    paper = OrmasLegalitas(jenis=JenisLegalitas.SKT_MENTERI, tanggal_terbit=date(2020, 6, 20),
                           status_legalitas=StatusLegalitas.BERLAKU)
    ask.records["ormas"] = [Ormas(
        id=5, nama="Contoh", status_hukum=StatusHukum.SKT, legalitas=[paper],
        pengurus=[], status=Status.DISETUJUI)]
    return ask


def seriously(problems: list[Any]) -> list[str]:
    return [problem.field for problem in problems if not problem.warning]


def grant(**over: Any) -> OrmasHibahPemberdayaan:
    said = {"ormas_id": 5, "nphd_tanggal": date(2024, 3, 1), "tahun": 2024,
            "lpj_status": StatusLpj.BELUM}
    return OrmasHibahPemberdayaan(**said | over)


@pytest.mark.parametrize(("day", "refused"), [
    (date(2020, 6, 19), True), (date(2020, 6, 20), False), (date(2025, 6, 20), False),
    (date(2025, 6, 21), True)])
def test_aid_goes_to_whose_legality_is_valid_that_day_alone(office, broken, day, refused):
    found = broken(grant(nphd_tanggal=day, tahun=day.year))
    assert seriously(found) == ["ormas_id"] * refused
    assert not any(problem.at_submit for problem in found), "refused already of a draft"


def test_no_aid_goes_to_whose_record_was_never_approved(office, broken):
    office.records["ormas"][0].status = Status.DIAJUKAN
    assert [(p.field, p.at_submit, p.warning) for p in broken(grant())] == [
        ("ormas_id", True, False)]


def test_no_aid_goes_to_the_dissolved_or_to_whom_it_is_stopped(office, broken):
    ormas = office.records["ormas"][0]
    ormas.status_keaktifan, ormas.tidak_aktif_sejak = StatusKeaktifan.BUBAR, date(2024, 3, 1)
    assert seriously(broken(grant())) == ["ormas_id"]
    ormas.tidak_aktif_sejak = date(2024, 3, 2)
    assert not broken(grant())
    office.records["ormas_sanksi"] = [OrmasSanksi(
        ormas_id=5, status_sanksi=StatusSanksi.BERLAKU, tanggal=date(2016, 1, 1),
        jenis=JenisSanksi.PENGHENTIAN_BANTUAN_HIBAH)]
    assert seriously(broken(grant())) == ["ormas_id"]


def test_aid_is_accounted_for_after_it_was_given(office, broken):
    assert seriously(broken(grant(lpj_status=StatusLpj.DITERIMA))) == ["lpj_tanggal"]
    early = grant(lpj_status=StatusLpj.DITERIMA, lpj_tanggal=date(2024, 2, 29))
    assert seriously(broken(early)) == ["lpj_tanggal"]
    assert [p.warning for p in broken(grant(tahun=2023), "tahun")] == [True]


@pytest.mark.parametrize(("status", "refused"), [
    (StatusLpj.BELUM, True), (StatusLpj.TIDAK_DIMINTA, True), (StatusLpj.DITERIMA, False),
    (StatusLpj.PERLU_PERBAIKAN, False)])
def test_only_an_account_that_came_has_a_day(office, broken, status, refused):
    made = grant(lpj_status=status, lpj_tanggal=date(2024, 12, 1))
    assert [p.warning for p in broken(made, "lpj_tanggal")] == [False] * refused


def foreign(**over: Any) -> OrmasAsing:
    said = {"ormas_id": 6, "bentuk": BentukAsing.YAYASAN_ASING, "hubungan_diplomatik": True,
            "sub_bentuk": SubBentukAsing.DANA_MANDIRI, "nirlaba": True,
            "izin_prinsip_tanggal": date(2025, 1, 10), "izin_prinsip_sampai": date(2028, 1, 10)}
    return OrmasAsing(**said | over)


def staff(count: int, **over: Any) -> list[OrmasAsingStaf]:
    said = {"nomor_paspor": "X123456", "mulai": date(2025, 1, 1), "akhir": date(2029, 12, 31)}
    return [OrmasAsingStaf(id=number, nama=f"Staf {number}", **said | over)
            for number in range(count)]


def test_a_whole_foreign_ormas_breaks_no_rule(ask, broken):
    ask.records["ormas"] = [Ormas(id=6, status_hukum=StatusHukum.ASING)]
    assert broken(foreign(staf=staff(3))) == []
    ask.records["ormas"][0].status_hukum = StatusHukum.SKT
    assert seriously(broken(foreign(), "ormas_id")) == ["ormas_id"]


def test_no_more_than_three_foreigners_stay_five_years_at_most(ask, broken):
    assert seriously(broken(foreign(staf=staff(4)))) == ["staf"]
    (row,) = staff(1, akhir=date(2030, 1, 1))
    assert not list(row.problems(ask))
    row.akhir = date(2030, 1, 2)
    assert [p.field for p in row.problems(ask)] == ["akhir"]
    row.akhir = row.mulai
    assert [p.field for p in row.problems(ask)] == ["akhir"]
    (odd,) = staff(1, nomor_paspor="x-1")
    assert [p.warning for p in odd.problems(ask)] == [True]


@pytest.mark.parametrize(("over", "field"), [
    ({"sub_bentuk": None}, "sub_bentuk"), ({"bentuk": BentukAsing.YAYASAN_WNA}, "sub_bentuk"),
    ({"hubungan_diplomatik": False}, "hubungan_diplomatik"), ({"nirlaba": False}, "nirlaba"),
    ({"izin_prinsip_sampai": date(2025, 1, 10)}, "izin_prinsip_sampai"),
    ({"izin_operasional_nomor": "1/IO"}, "izin_operasional_nomor")])
def test_what_the_law_asks_of_a_foreign_ormas(ask, broken, over, field):
    assert seriously(broken(foreign(**over))) == [field]


def test_a_permit_of_more_than_three_years_warns_and_the_first_to_end_is_kept(ask, broken):
    longer = foreign(izin_prinsip_sampai=date(2028, 1, 11))
    assert [p.warning for p in broken(longer, "izin_prinsip_sampai")] == [True]
    longer.izin_operasional_sampai = date(2027, 1, 1)
    longer.compute(ask)
    assert longer.izin_berakhir == date(2027, 1, 1)


def test_a_place_is_told_once(ask, broken):
    twice = [OrmasAsingLokasi(id=number, daerah_id=7) for number in (1, 2)]
    assert broken(foreign(lokasi=twice), "lokasi.2.daerah_id")


# The three national tables as they were printed, and by how much each sum is wrong.
TERBIT = (
    ({"tanggal": date(2018, 4, 24), "skt_pusat": 715, "skt_provinsi": 8170,
      "skt_kabupaten_kota": 16954, "skt_total": 25839, "yayasan": 207212, "perkumpulan": 145625,
      "badan_hukum_total": 352837, "asing": 83, "jumlah_seluruh": 378676},
     {"jumlah_seluruh": "selisih 83"}),
    ({"tanggal": date(2019, 7, 31), "skt_pusat": 1688, "skt_provinsi": 8170,
      "skt_kabupaten_kota": 16954, "skt_total": 25812, "yayasan": 230084, "perkumpulan": 163413,
      "badan_hukum_total": 393497, "asing": 72, "jumlah_seluruh": 420381},
     {"skt_total": "selisih 1.000", "jumlah_seluruh": "selisih 1.000"}),
    ({"tanggal": date(2019, 11, 22), "skt_pusat": 1891, "skt_provinsi": 8170,
      "skt_kabupaten_kota": 16954, "skt_total": 27015, "yayasan": 226994, "perkumpulan": 167385,
      "badan_hukum_total": 404379, "asing": 71, "jumlah_seluruh": 431465},
     {"badan_hukum_total": "selisih 10.000"}))


@pytest.mark.parametrize(("printed", "wrong"), TERBIT, ids=lambda each: str(each.get("tanggal")))
def test_a_published_total_that_does_not_close_is_told_by_how_much(printed, wrong):
    found = {p.field: p for p in closing(OrmasRekapTerbit(**printed))}
    assert set(found) == set(wrong)
    for field, words in wrong.items():
        assert found[field].warning
        assert words in found[field].sentence


def test_the_corrected_tables_close():
    (_, _), (second, _), (third, _) = TERBIT
    assert not list(closing(OrmasRekapTerbit(**second | {"skt_total": 26812})))
    assert not list(closing(OrmasRekapTerbit(**third | {"yayasan": 236994})))


def test_a_publication_tells_each_region_once_and_no_more_than_its_whole(broken):
    rows = [OrmasRekapWilayah(id=number, daerah_id=number, jumlah=50) for number in (1, 2)]
    assert not broken(OrmasRekapTerbit(jumlah_seluruh=100, per_wilayah=rows))
    assert [p.warning for p in broken(OrmasRekapTerbit(jumlah_seluruh=99, per_wilayah=rows))] == [
        True]
    rows[1].daerah_id = 1
    assert broken(OrmasRekapTerbit(per_wilayah=rows), "per_wilayah.2.daerah_id")


def test_published_figures_are_kept_without_approval_and_counted_nowhere():
    assert not issubclass(OrmasRekapTerbit, Approvable)
