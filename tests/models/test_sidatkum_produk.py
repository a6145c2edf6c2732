"""Legal products: whose they may be, and what revoking or changing one does to the other."""
import csv
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.engine import Status
from app.models import sidatkum
from app.models.sidatkum import Peraturan, ProdukHukum, RelasiHukum
from app.models.sidatkum.choices import (
    BidangHukum,
    JenisPeraturan,
    JenisProduk,
    JenisRelasi,
    StatusHukum,
)
from app.models.sidatkum.produk import MENURUT_TINGKAT, SEMUA

SHIPPED = Path(sidatkum.__file__).parent.parent / "reference" / "peraturan.csv"


def produk(**over: Any) -> ProdukHukum:
    return ProdukHukum(**{
        "id": 1, "wilayah_kode": "32.73", "jenis": JenisProduk.KEPWALI, "nomor": "450/Kep.1",
        "tahun": 2024, "tentang": "Tim (Contoh)", "tanggal_penetapan": date(2024, 3, 1),
        "status_hukum": StatusHukum.BERLAKU, "bidang": BidangHukum.EKOSOSBUD,
        "status": Status.DISETUJUI, "relasi": []} | over)


def relasi(jenis: JenisRelasi, **over: Any) -> RelasiHukum:
    return RelasiHukum(**{"id": 7, "jenis": jenis} | over)


def lama(**over: Any) -> ProdukHukum:
    return produk(**{"id": 9, "nomor": "450/Kep.9", "tahun": 2019,
                     "tanggal_penetapan": date(2019, 3, 1)} | over)


def done(record: ProdukHukum, ask: Any) -> list[tuple[Any, str, Any]]:
    return list(record.effects(ask))


def test_a_whole_product_breaks_no_rule_and_an_empty_draft_is_not_stopped(broken):
    assert broken(produk()) == []
    assert all(problem.at_submit for problem in broken(ProdukHukum()))


@pytest.mark.parametrize(("wilayah_kode", "jenis", "refused"), [
    ("32.73", JenisProduk.KEPWALI, False), ("32.73", JenisProduk.KEPBUP, True),
    ("32.04", JenisProduk.KEPBUP, False), ("32.04", JenisProduk.PERWALI, True),
    ("32", JenisProduk.PERGUB, False), ("32", JenisProduk.PERDA_KAB_KOTA, True),
    ("32.73", JenisProduk.UU, True), ("00", JenisProduk.UU, False),
    ("00", JenisProduk.PERGUB, True), ("32.73", JenisProduk.MOU_PKS, False),
    ("00", JenisProduk.SE, False)])
def test_an_office_records_the_kinds_of_its_level(broken, wilayah_kode, jenis, refused):
    assert bool(broken(produk(wilayah_kode=wilayah_kode, jenis=jenis), "jenis")) is refused


def test_every_kind_belongs_to_some_office():
    assert set().union(*MENURUT_TINGKAT.values()) | SEMUA == set(JenisProduk)


@pytest.mark.parametrize(("over", "field"), [
    ({"tahun": 2028}, "tahun"),
    ({"tanggal_pengundangan": date(2024, 2, 29)}, "tanggal_pengundangan"),
    ({"berlaku_sampai": date(2024, 2, 29)}, "berlaku_sampai"),
    ({"tanggal_dicabut": date(2024, 2, 29), "status_hukum": StatusHukum.DICABUT},
     "tanggal_dicabut"),
    ({"tanggal_dicabut": date(2025, 1, 1)}, "status_hukum"),
    ({"pihak_lain": "Universitas (Contoh)"}, "pihak_lain"),
    ({"status_hukum": StatusHukum.DICABUT}, "dicabut_diubah_oleh")])
def test_a_contradiction_is_told_at_its_field(broken, over, field):
    assert broken(produk(**over), field)


def test_the_next_year_is_allowed_and_a_date_of_another_year_only_warns(broken):
    found = broken(produk(tahun=2027))
    assert [(p.field, p.warning) for p in found] == [("tanggal_penetapan", True)]


def test_revoking_sets_the_other_revoked_and_names_who_did(ask):
    other = lama()
    ask.records["produk_hukum"] = [other]
    record = produk(relasi=[relasi(JenisRelasi.MENCABUT, produk_lain_id=9)])
    assert done(record, ask) == [
        (other, "status_hukum", StatusHukum.DICABUT),
        (other, "tanggal_dicabut", date(2024, 3, 1)),
        (other, "dicabut_diubah_oleh", "Kepwali Nomor 450/Kep.1 Tahun 2024")]


def test_changing_leaves_what_was_revoked_revoked_and_names_each_once(ask):
    other = lama(status_hukum=StatusHukum.DICABUT, dicabut_diubah_oleh="Kepwali Nomor 3 Tahun 2020")
    ask.records["produk_hukum"] = [other]
    record = produk(relasi=[relasi(JenisRelasi.MENGUBAH, produk_lain_id=9)])
    assert done(record, ask) == [(
        other, "dicabut_diubah_oleh",
        "Kepwali Nomor 3 Tahun 2020; Kepwali Nomor 450/Kep.1 Tahun 2024")]
    other.dicabut_diubah_oleh = "Kepwali Nomor 450/Kep.1 Tahun 2024"
    assert done(record, ask) == []


def test_a_product_ended_by_a_regulation_is_itself_ended(ask):
    ask.records["peraturan"] = [Peraturan(id=4, sebutan="PP Nomor 1 Tahun 2024")]
    record = produk(relasi=[relasi(JenisRelasi.DICABUT_OLEH, peraturan_id=4)])
    assert done(record, ask) == [
        (record, "status_hukum", StatusHukum.DICABUT),
        (record, "dicabut_diubah_oleh", "PP Nomor 1 Tahun 2024")]


def test_carrying_out_a_regulation_changes_nothing(ask):
    ask.records["produk_hukum"] = [lama()]
    assert done(produk(relasi=[relasi(JenisRelasi.MELAKSANAKAN, produk_lain_id=9)]), ask) == []


@pytest.mark.parametrize(("over", "refused"), [
    ({}, False), ({"wilayah_kode": "32.04"}, True), ({"status": Status.DRAF}, True),
    ({"tanggal_penetapan": date(2024, 3, 2)}, True)])
def test_only_an_older_approved_product_of_the_same_office_is_revoked(broken, ask, over, refused):
    ask.records["produk_hukum"] = [lama(**over)]
    record = produk(relasi=[relasi(JenisRelasi.MENCABUT, produk_lain_id=9)])
    assert bool(broken(record, "relasi.7.produk_lain_id")) is refused


def test_nothing_relates_to_itself(broken):
    record = produk(relasi=[relasi(JenisRelasi.MENCABUT, produk_lain_id=1)])
    assert broken(record, "relasi.7.produk_lain_id")


def test_a_relation_has_one_target_and_never_revokes_a_regulation_of_the_centre(broken):
    assert not broken(relasi(JenisRelasi.MENCABUT, produk_lain_id=9))
    assert not broken(relasi(JenisRelasi.MELAKSANAKAN, peraturan_id=4))
    assert broken(relasi(JenisRelasi.MENCABUT, peraturan_id=4), "peraturan_id")
    assert broken(relasi(JenisRelasi.MENCABUT, peraturan_id=4, produk_lain_id=9))
    assert [p.at_submit for p in broken(relasi(JenisRelasi.MENCABUT))] == [True]


def shipped() -> list[dict[str, str]]:
    with SHIPPED.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_the_shipped_regulations_are_distinct_and_in_known_words():
    rows = shipped()
    assert len(rows) == len({row["sebutan"] for row in rows}) == 74
    assert len({(row["jenis"], row["nomor"], row["tahun"]) for row in rows}) == 74
    assert {row["jenis"] for row in rows} <= set(JenisPeraturan)
    assert {row["bidang"] for row in rows} <= {"", *BidangHukum}
    assert {row["status_hukum"] for row in rows} <= set(StatusHukum)


@pytest.mark.parametrize("sebutan", [
    "UU Nomor 17 Tahun 2013", "PP Nomor 12 Tahun 2022", "Permendagri Nomor 57 Tahun 2017",
    "Inpres Nomor 2 Tahun 2020", "Kepmendagri Nomor 100-441 Tahun 2019"])
def test_what_the_fields_cite_is_on_the_list(sebutan):
    assert sebutan in {row["sebutan"] for row in shipped()}


def test_what_ended_a_regulation_is_named():
    for row in shipped():
        ended = row["status_hukum"] != StatusHukum.BERLAKU
        assert bool(row["dicabut_diubah_oleh"]) is ended, row["sebutan"]


def test_a_regulation_has_a_number_unless_it_is_the_constitution(broken):
    assert broken(Peraturan(jenis=JenisPeraturan.UU, tahun=2020), "nomor")
    assert not broken(Peraturan(jenis=JenisPeraturan.UU, nomor="1", tahun=2020))
    assert not broken(Peraturan(jenis=JenisPeraturan.UUD, tahun=1945))
    assert broken(Peraturan(jenis=JenisPeraturan.UU, nomor="1", tahun=2028), "tahun")


def test_r_huk_1_has_the_columns_of_the_catalogue():
    (recap,) = sidatkum.SUBSYSTEM.recaps
    assert [column.label for column in recap.columns] == [
        "Jenis", "Nomor/Tahun", "Tentang", "Tgl", "Status", "Dicabut/diubah oleh"]
