"""The tables of SIORMAS carry the official columns; the first rows of its lists are in order."""
import csv
from pathlib import Path

from app.models import siormas
from app.models.siormas.choices import SifatSyarat, StatusHukum, StatusKeaktifan

RECAPS = {recap.code: recap for recap in siormas.SUBSYSTEM.recaps}
REFERENCE = Path(siormas.__file__).parent.parent / "reference"


def rows(name: str) -> list[dict[str, str]]:
    with (REFERENCE / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_recap_of_legal_status_has_the_official_columns():
    columns = RECAPS["R-ORM-1"].columns
    assert [column.label for column in columns] == [
        "Yayasan", "Perkumpulan", "Menteri", "Gubernur (lama)", "Bupati/Wali Kota (lama)",
        "SKT belum dicatat", "Asing", "Tidak terdaftar", "Tidak diisi", "Jumlah", "Aktif",
        "Tidak aktif", "Keterangan"]
    assert [column.label for column in columns if column.group == "SKT"] == [
        "Menteri", "Gubernur (lama)", "Bupati/Wali Kota (lama)", "SKT belum dicatat"]


def test_every_legal_status_and_every_keaktifan_falls_in_one_column():
    columns = RECAPS["R-ORM-1"].columns
    statuses = [c.where["status_hukum"] for c in columns if c.where and "status_hukum" in c.where]
    assert set(statuses) == {*StatusHukum, None}
    active, inactive = (c.where["status_keaktifan"] for c in columns
                        if c.where and "status_keaktifan" in c.where)
    assert {active, *inactive} == {*StatusKeaktifan, None}


def test_the_stated_sums_name_columns_of_the_recap():
    recap = RECAPS["R-ORM-1"]
    labels = {column.label for column in recap.columns}
    assert all({whole, *parts} <= labels for whole, parts in recap.sums)


def test_the_list_of_ormas_has_the_official_columns():
    assert [column.label for column in RECAPS["R-ORM-2"].columns] == [
        "Nama Ormas (singkatan)", "Bidang", "Alamat", "Ketua/Sekretaris/Bendahara",
        "No. dan tgl SKT/AHU", "Masa berlaku", "Masa bakti", "NPWP", "Status"]


def test_fields_of_activity_are_known_by_distinct_codes():
    codes = [row["kode"] for row in rows("bidang_kegiatan")]
    assert len(codes) == len(set(codes)) == 21


def test_the_seventeen_documents_are_listed_with_known_conditions():
    listed = rows("persyaratan")
    assert [row["kode"] for row in listed] == [f"{number:02d}" for number in range(1, 18)]
    assert {row["sifat_skt"] for row in listed} <= set(SifatSyarat)
    assert {row["sifat_lapor"] for row in listed} <= set(SifatSyarat)
