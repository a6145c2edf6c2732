"""The tables of SIORMAS carry the official columns; the first rows of its lists are in order."""
import csv
from pathlib import Path

import pytest

from app.models import siormas
from app.models.siormas.choices import SifatSyarat, StatusHukum

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


def test_every_legal_status_falls_in_one_column():
    columns = RECAPS["R-ORM-1"].columns
    statuses = [c.where["status_hukum"] for c in columns if c.where and "status_hukum" in c.where]
    assert set(statuses) == {*StatusHukum, None}


def test_who_ceased_is_counted_by_the_day_and_the_rest_is_active():
    recap = RECAPS["R-ORM-1"]
    ceased = next(source for source in recap.sources if source.called == "berhenti")
    assert ceased.stock == "tidak_aktif_sejak"
    made = {column.label: column for column in recap.columns}
    assert made["Tidak aktif"].source == "berhenti"
    assert made["Aktif"].less == ("Jumlah", "Tidak aktif")
    assert {column.source for column in recap.columns
            if column.where or column.all_of} == {"ormas"}


@pytest.mark.parametrize(("code", "labels"), [
    ("R-ORM-4", ["Ormas wajib lapor", "Sudah", "Belum", "Terlambat", "%"]),
    ("R-ORM-5", ["Tgl terima", "Ormas", "Jenis", "Batas waktu", "Status", "Tgl terbit", "Nomor",
                 "Lama (hk)"]),
    ("R-ORM-6", ["Ormas", "Temuan/pengaduan", "Tgl", "Tindak lanjut", "Sanksi", "Dasar",
                 "Status"])])
def test_the_other_recaps_have_the_official_columns(code, labels):
    assert [column.label for column in RECAPS[code].columns] == labels


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
