"""From a figure one opens the rows behind it: on screen, and of an issued paper."""
import html

from app.engine import freezing, issued, registry
from app.engine.base import Status
from tests.views.test_papers import ADDRESS, issue, paper_of


def test_a_made_figure_opens_the_rows_that_are_left(world) -> None:
    """Aktif is Jumlah less Tidak aktif: on screen and on an issued paper its rows are those."""
    hand, entity = world.hands["budi"], registry.entity("ormas")
    known = world.record(entity, Status.DISETUJUI)
    result = freezing.read(issued.bytes_of(
        paper_of(world, key := issue(world)).beku_sha256).decode())[0]
    whole, left, gone = ([head.label for head in result.heads].index(label)
                         for label in ("Jumlah", "Aktif", "Tidak aktif"))
    cells = result.rows[0].cells
    assert cells[left] > 0, "the world holds nothing active"
    for address in (f"/dokumen/{key}", ADDRESS):
        for where in ("garis=0&", ""):
            page = hand.get(f"{address}/baris?{where}kolom={left}")
            assert page.status_code == 200
            assert page.text.count('data-label="Kantor"') == cells[left], address
            assert f'kolom={gone}">{cells[gone]}</a>' in page.text
            assert f'Jumlah <a href="{address}/baris?'.replace("&", "&amp;") in page.text
        of_all = hand.get(f"{address}/baris?kolom={whole}").text
        assert known.title in of_all
        assert of_all.count('data-label="Kantor"') == cells[whole]
    linked = html.unescape(hand.get(f"/dokumen/{key}").text)
    assert f'"/dokumen/{key}/baris?garis=0&kolom={left}"' in linked
    assert f'"{ADDRESS}/baris?garis=0&kolom={left}"' in html.unescape(hand.get(ADDRESS).text)


def test_rows_behind_a_figure_on_screen_are_within_reach_and_there(house) -> None:
    for who, status in (("sari", 200), ("tono", 200), ("joko", 404), ("tamu", 302)):
        assert house.hands[who].get(f"{ADDRESS}/baris?kolom=10").status_code == status, who
    for tail in ("", "?kolom=0", "?kolom=99", "?kolom=10&garis=99", "?kolom=x"):
        assert house.hands["budi"].get(f"{ADDRESS}/baris{tail}").status_code == 404, tail
    assert house.hands["budi"].get("/rekap/R-ORM-2/32.73/2026/baris?kolom=1").status_code == 404
