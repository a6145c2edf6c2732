"""Legal products: whose they may be, and what revoking or changing one does to the other."""
import csv
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.engine import Status, registry
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

CITED = re.compile(r"(?<![\w/.-])([0-9][0-9.-]*)/((?:19|20)[0-9]{2})\b")
HARI_INI = date(2026, 11, 24)
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
    assert len(rows) == len({row["sebutan"] for row in rows}) == 83
    assert len({(row["jenis"], row["nomor"], row["tahun"]) for row in rows}) == 83
    assert {row["jenis"] for row in rows} <= set(JenisPeraturan)
    assert {row["bidang"] for row in rows} <= {"", *BidangHukum}
    assert {row["status_hukum"] for row in rows} <= set(StatusHukum)


def test_every_regulation_that_a_field_or_a_report_cites_is_on_the_list():
    known = {(number, row["tahun"]) for row in shipped() for number in row["nomor"].split("/")}
    owed = SHIPPED.with_name("kewajiban_lapor.csv")
    with owed.open(encoding="utf-8", newline="") as stream:
        laws = {row["dasar_hukum"] for row in csv.DictReader(stream)}
    for subsystem in registry.subsystems():
        for entity in subsystem.entities:
            laws |= {entity.__entity__.law, *(said.law for said in entity.__fields__.values())}
    cited = {found for law in laws for found in CITED.findall(law or "")}
    assert {("17", "2013"), ("9", "2006"), ("8", "2006"), ("46", "2019"), ("24", "2009")} <= cited
    assert cited - known == set()


def test_what_changed_a_regulation_is_on_the_list_too():
    names = {row["sebutan"] for row in shipped()}
    for row in shipped():
        for sebutan in re.findall(r"[A-Z][A-Za-z ]* Nomor [0-9.-]+ Tahun [0-9]{4}",
                                  row["dicabut_diubah_oleh"]):
            assert sebutan in names, row["sebutan"]


# Article by article: each citation of the sources the domain was written from.
@pytest.mark.parametrize("sebutan", [
    "UUD Negara Republik Indonesia Tahun 1945", "UU Nomor 2 Tahun 2008", "UU Nomor 2 Tahun 2011",
    "UU Nomor 7 Tahun 2012", "UU Nomor 17 Tahun 2013", "UU Nomor 23 Tahun 2014",
    "UU Nomor 10 Tahun 2016", "UU Nomor 7 Tahun 2017", "UU Nomor 16 Tahun 2017",
    "UU Nomor 23 Tahun 2019", "UU Nomor 11 Tahun 2008", "UU Nomor 12 Tahun 2011",
    "UU Nomor 13 Tahun 2022", "UU Nomor 27 Tahun 2022", "UU Nomor 29 Tahun 2022",
    "Perppu Nomor 2 Tahun 2017", "PP Nomor 5 Tahun 2009", "PP Nomor 83 Tahun 2012",
    "PP Nomor 2 Tahun 2015", "PP Nomor 58 Tahun 2016", "PP Nomor 59 Tahun 2016",
    "PP Nomor 1 Tahun 2018", "PP Nomor 71 Tahun 2019", "PP Nomor 12 Tahun 2022",
    "Perpres Nomor 33 Tahun 2012", "Perpres Nomor 87 Tahun 2017", "Perpres Nomor 7 Tahun 2018",
    "Perpres Nomor 95 Tahun 2018", "Perpres Nomor 51 Tahun 2022", "Inpres Nomor 12 Tahun 2016",
    "Inpres Nomor 2 Tahun 2020", *(f"Permendagri Nomor {number} Tahun {year}" for number, year in (
        (34, 2006), (54, 2009), (49, 2010), (50, 2010), (38, 2011), (61, 2011), (33, 2012),
        (71, 2012), (21, 2013), (42, 2015), (80, 2015), (56, 2017), (57, 2017), (2, 2018),
        (3, 2018), (36, 2018), (120, 2018), (11, 2019), (12, 2019), (46, 2019), (90, 2019),
        (78, 2020), (58, 2021), (83, 2022), (1, 2023))),
    "Permenkumham Nomor 31 Tahun 2020", "Permenko PMK Nomor 6 Tahun 2021",
    "PBM Menteri Agama Nomor 9 Tahun 2006 dan Menteri Dalam Negeri Nomor 8 Tahun 2006",
    "PBM Menteri Dalam Negeri Nomor 43 Tahun 2009 dan Menteri Kebudayaan dan Pariwisata Nomor "
    "41 Tahun 2009", "Peraturan Jaksa Agung Nomor PER-019/A/JA/09/2015",
    "Peraturan Jaksa Agung Nomor 5 Tahun 2019", "Kepmendagri Nomor 100-441 Tahun 2019",
    "Kepmendagri Nomor 050-145 Tahun 2022", "Kepmendagri Nomor 100.1.1-6117 Tahun 2022",
    "Kepmendagri Nomor 900.1.9-146 Tahun 2023", "Kepmendagri Nomor 300.2.2-2138 Tahun 2025",
    "Putusan MK Nomor 82/PUU-XI/2013", "Pergub Daerah Istimewa Yogyakarta Nomor 23 Tahun 2019",
    "Pergub Sulawesi Tengah Nomor 17 Tahun 2023",
    "SE Wali Kota Pekalongan Nomor 000.8.3/070 Tahun 2023"])
def test_what_the_sources_of_the_domain_cite_is_on_the_list(sebutan):
    assert sebutan in {row["sebutan"] for row in shipped()}


def test_what_ended_a_regulation_is_named():
    for row in shipped():
        ended = row["status_hukum"] != StatusHukum.BERLAKU
        assert bool(row["dicabut_diubah_oleh"]) is ended, row["sebutan"]


def test_a_regulation_has_a_number_unless_it_is_the_constitution(broken):
    assert broken(Peraturan(jenis=JenisPeraturan.UU, tahun=2020), "nomor")
    assert not broken(Peraturan(jenis=JenisPeraturan.UU, nomor="1", tahun=2020))
    assert not broken(Peraturan(jenis=JenisPeraturan.UUD, tahun=1945))


@pytest.mark.parametrize(("status", "until", "said"), [
    (StatusHukum.BERLAKU, None, "Berlaku"), (StatusHukum.BERLAKU, HARI_INI, "Berlaku"),
    (StatusHukum.BERLAKU, date(2026, 11, 23), "Tidak berlaku"),
    (StatusHukum.DIUBAH, date(2026, 11, 23), "Tidak berlaku"),
    (StatusHukum.DIUBAH, date(2026, 11, 25), "Diubah"),
    (StatusHukum.DICABUT, date(2026, 11, 23), "Dicabut")])
def test_what_has_run_out_is_no_longer_in_force(monkeypatch, status, until, said):
    monkeypatch.setattr("app.models.sidatkum.produk.today", lambda: HARI_INI)
    assert produk(status_hukum=status, berlaku_sampai=until).keberlakuan == said
    assert ProdukHukum().keberlakuan == ""


def test_r_huk_1_has_the_columns_of_the_catalogue():
    (recap,) = sidatkum.SUBSYSTEM.recaps
    assert [column.label for column in recap.columns] == [
        "Jenis", "Nomor/Tahun", "Tentang", "Tgl", "Status", "Dicabut/diubah oleh"]
    assert recap.columns[4].show == {
        "produk_hukum": "keberlakuan", "peraturan": "status_hukum"}
