"""The tables of PUSKOMIN carry the official columns; every field and value says what it means."""
from app.models import puskomin
from app.models.puskomin.choices import BidangAthg, JenisAthg
from app.models.puskomin.choices_asing import KategoriAsing

SUBSYSTEM = puskomin.SUBSYSTEM
RECAPS = {recap.code: recap for recap in SUBSYSTEM.recaps}


def test_the_daily_report_has_the_official_columns_and_every_cycle():
    recap = RECAPS["R-WAS-1"]
    assert [column.label for column in recap.columns] == [
        "Hari/tgl/jam", "Wilayah", "Lokasi", "Bidang", "Uraian kejadian", "Sumber", "Penanganan",
        "Analisa/Rekomendasi"]
    assert {column.group for column in recap.columns} == {"", "Wilayah/lokasi"}
    assert recap.landscape
    assert recap.cycles == ("harian", "mingguan", "bulanan", "tahunan")


def test_events_are_counted_by_seven_fields_and_four_kinds():
    recap = RECAPS["R-WAS-2"]
    cells = [(c.where["bidang"], c.where["jenis_athg"]) for c in recap.columns if c.where]
    assert cells == [(bidang, jenis) for bidang in BidangAthg for jenis in JenisAthg]
    assert (len(BidangAthg), len(JenisAthg), len(cells)) == (7, 4, 28)
    assert recap.columns[-1].all_of
    assert recap.rows == "wilayah"


def test_foreigners_are_counted_by_permit_and_by_six_categories():
    recap = RECAPS["R-WAS-3"]
    assert [column.label for column in recap.columns] == [
        "Kunjungan", "KITAS", "KITAP", "TKA", "Diplomat/tamu VIP", "Tenaga ahli",
        "Wartawan/film", "Peneliti", "Artis", "Rohaniawan", "Jumlah"]
    assert KategoriAsing.TKA not in [
        c.where["kategori"] for c in recap.columns if c.group == "Kategori"]
    assert "wisatawan" in recap.note


def test_there_are_charts_and_the_subsystem_stands_fifth():
    assert len(SUBSYSTEM.charts) >= 3
    assert (SUBSYSTEM.code, SUBSYSTEM.order) == ("puskomin", 50)


def test_every_field_and_every_value_says_what_it_means():
    for entity in SUBSYSTEM.entities:
        machine = {"klasifikasi", "sumber_data", "catatan", "aktif"}
        for name, said in entity.__fields__.items():
            assert said.help.endswith("."), (entity, name)
            assert said.law or name in machine, (entity, name)
            assert all(member.label and member.meaning for member in said.choices or ())
