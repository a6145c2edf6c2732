"""The recaps of EKOSOSBUD stand in the official columns; each subsystem has its charts."""
import pytest

from app.engine import Recap, registry
from app.models import ekososbud, siwasbang

FORUM = ["Wilayah", "Forum", "SK nomor/tgl", "Periode", "Jumlah anggota", "Anggaran", "Kantor",
         "Ket."]


def by_code() -> dict[str, Recap]:
    return {recap.code: recap for each in (ekososbud, siwasbang)
            for recap in each.SUBSYSTEM.recaps}


@pytest.mark.parametrize(("code", "labels", "landscape"), [
    ("R-EKO-1", FORUM, True),
    ("R-EKO-2", ["Aksi", "Indikator", "Target", "Realisasi", "%", "PJ", "Kendala"], True),
    ("R-EKO-3", ["Organisasi aktif", "Tidak aktif", "Jumlah", "Anggota"], False),
    ("R-EKO-4", ["Masuk", "Rekomendasi FKUB", "Terbit", "Ditolak", "Proses"], True),
    ("R-WSB-1", ["Kegiatan", "Jenis", "Tgl", "Lokasi", "Sasaran", "L", "P", "Jml", "Narasumber",
                 "Anggaran", "Realisasi", "%"], True),
    ("R-WSB-2", ["Kab/kota", "PPWK ada", "GT ada", "%"], False)])
def test_a_recap_has_the_official_columns(code, labels, landscape):
    recap = by_code()[code]
    assert [column.label for column in recap.columns] == labels
    assert recap.landscape is landscape
    assert "tahunan" in recap.cycles


def test_the_recap_of_forums_unites_three_entities():
    sources = by_code()["R-EKO-1"].sources
    assert [source.entity for source in sources] == ["fkub", "fpk", "timdu_p4gn"]
    assert {source.stock for source in sources} == {"tanggal_sk"}


def test_a_forum_is_counted_until_its_term_is_over_so_that_no_region_has_two():
    registry.load()
    charts = [chart.source for chart in registry.charts("ekososbud")
              if chart.source.entity in ("fkub", "fpk", "timdu_p4gn")]
    assert len(charts) >= 4
    assert {source.until for source in (*by_code()["R-EKO-1"].sources, *charts)} == {
        "periode_selesai"}


@pytest.mark.parametrize("code", ["ekososbud", "siwasbang"])
def test_a_subsystem_has_three_charts_at_least(code):
    registry.load()
    assert len(registry.charts(code)) >= 3
