"""Recaps by every door: screen, PDF, workbook, JSON, command line; who may, and what is absent."""
import io
import re
from datetime import date

import pytest
from flask import g
from pypdf import PdfReader
from python_calamine import CalamineWorkbook
from sqlalchemy import event, select

from app.engine import periods, recount, registry
from app.engine.actor import as_system
from app.engine.audit import Jejak
from app.engine.indonesian import today
from app.views import charts, interface, recaps
from tests.engine import counted, naive

registry.load()
CODES = ("R-ORM-1", "R-ORM-2", "R-ORM-3", "R-EKO-1")
EVERY = {recap.code: recap for _, recap in registry.recaps()}
DAY = date(2025, 6, 10)
DOORS = ("", ".pdf", ".xlsx")


@pytest.mark.parametrize("code", CODES)
def test_each_door_opens_for_the_owner_and_is_closed_to_others(house, code):
    for door in DOORS:
        address = f"/rekap/{code}/32.73/2026{door}"
        assert house.hands["sari"].get(address).status_code == 200
        assert house.hands["tono"].get(address).status_code == 200
        for stranger in ("joko", "ratna"):
            assert house.hands[stranger].get(address).status_code == 404
        other = "agus" if code == "R-EKO-1" else "wulan"
        assert house.hands[other].get(address).status_code == 403
        assert house.hands["tamu"].get(address).status_code == 302
        assert house.hands["tamu"].get(f"/rekap/R-TIDAK/32.73/2026{door}").status_code == 302


@pytest.mark.parametrize("address", [
    "R-TIDAK/32.73/2026", "R-ORM-1/99/2026", "R-ORM-1/32.73/2026-S3", "R-ORM-1/32.73/2026-13",
    "R-ORM-1/32.73/abc", "R-ORM-1/32/2026", "R-ORM-1/00/2026", "R-ORM-1/%00/2026",
    "R-ORM-1/32.73/2199"])
def test_what_is_not_there_is_absent(house, address):
    for door in DOORS:
        assert house.hands["sari"].get(f"/rekap/{address}{door}").status_code == 404


def test_the_screen_names_what_it_counts_and_links_to_it(house):
    year = today().year
    page = house.hands["sari"].get(f"/rekap/R-ORM-1/32.73/{year}").text
    assert f"Ormas yang disetujui dengan tanggal terdaftar sampai dengan 31 Desember {year}" in page
    assert "JUMLAH" in page
    links = re.findall(r'href="(/siormas/ormas/list/\?[^"]+)"', page)
    assert links
    for link in links:
        assert house.hands["sari"].get(link.replace("&amp;", "&")).status_code == 200
    assert "/siormas/ormas/list/?" not in house.hands["sari"].get("/rekap/R-ORM-1/32.73/2020").text


def test_the_pdf_is_a_draft_of_the_office_on_the_paper_asked_for(house):
    answer = house.hands["sari"].get("/rekap/R-ORM-1/32.73/2026.pdf?kertas=F4")
    assert answer.headers["Content-Disposition"].startswith("inline")
    page = PdfReader(io.BytesIO(answer.data)).pages[0]
    words = page.extract_text()
    assert "KONSEP" in words
    assert "Sari (Contoh)" in words
    assert round(float(page.mediabox.width) / 72 * 25.4) == 330
    strange = house.hands["sari"].get("/rekap/R-ORM-1/32.73/2026.pdf?kertas=A3")
    assert strange.status_code == 422
    assert "Kertas yang dikenal A4 dan F4." in strange.text
    assert 'href="/rekap/R-ORM-1/32.73/2026.pdf">' in strange.text, "a way on without it"


def test_the_workbook_holds_numbers_under_merged_heads(house):
    counted.load(house, 40)
    sheet = _sheet(house.hands["tono"].get("/rekap/R-ORM-1/32/2026.xlsx"))
    rows = sheet.to_python()
    total = next(row for row in rows if row[1] == "JUMLAH")
    heads = next(row for row in rows if row[0] == "No")
    figures = [row for row in rows if isinstance(row[0], float)]
    assert len(figures) >= 27
    whole = heads.index("Jumlah")
    closing = next(row for row in rows if row[1] == "Tingkat provinsi")
    assert total[whole] == sum(row[whole] for row in (*figures, closing)) > 0
    top = rows.index(heads)
    assert ((top, heads.index("SKT")), (top, heads.index("Asing") - 1)) in sheet.merged_cell_ranges


def test_a_list_in_the_workbook_is_whole_and_says_nothing_as_a_formula(house):
    counted.load(house, 30)
    with house.acting("sari") as session, as_system("uji"), interface.saving():
        ormas = registry.entity("ormas")
        record = session.scalars(select(ormas).where(ormas.wilayah_kode == "32.73")).first()
        record.nama, record.status = "=1+1", "disetujui"
        record.klasifikasi = "biasa"
    rows = _sheet(house.hands["sari"].get("/rekap/R-ORM-2/32.73/2026.xlsx")).to_python()
    listed = [row for row in rows if isinstance(row[0], float)]
    page = house.hands["sari"].get("/rekap/R-ORM-2/32.73/2026").text
    assert len(listed) == len(re.findall(r'<td class="angka">\d+</td>', page))
    assert any(row[1].startswith("=1+1") for row in listed)


def _sheet(answer):
    assert answer.status_code == 200
    return CalamineWorkbook.from_filelike(io.BytesIO(answer.data)).get_sheet_by_index(0)


def test_every_download_leaves_one_line_in_the_trail(house):
    for door, lines in (("", 0), (".pdf", 1), (".xlsx", 1)):
        before = _lines(house)
        house.hands["sari"].get(f"/rekap/R-ORM-1/32.73/2026{door}")
        assert len(_lines(house)) - len(before) == lines
    last = _lines(house)[-1]
    assert (last.entitas, last.wilayah_kode, last.pelaku) == ("R-ORM-1", "32.73", "Sari (Contoh)")


def _lines(house):
    with house.app.app_context(), as_system("uji"):
        return list(interface.session().scalars(
            select(Jejak).where(Jejak.aksi == "unduh rekap").order_by(Jejak.id)))


def test_a_page_asks_few_questions(world):
    counted.load(world, 60)
    with world.acting("dewi") as session, interface.saving():
        recount.ensure(session)
    asked = []
    event.listen(world.bind.engine, "before_cursor_execute", lambda *said: asked.append(said[2]))
    for code in EVERY:
        for place, who in (("00", "dewi"), ("32", "tono")):
            address = f"/rekap/{code}/{place}/2026"
            world.hands[who].get(address)
            asked.clear()
            assert world.hands[who].get(address).status_code == 200
            assert len([each for each in asked if "SAVEPOINT" not in each]) <= 10, (address, asked)


def test_the_catalogue_offers_what_one_may_read_within_reach(house):
    page = house.hands["agus"].get("/rekap/").text
    assert "R-ORM-1" in page
    assert "R-EKO-1" not in page
    assert 'value="32.73"' in page
    assert 'value="32.04"' not in page
    tono = house.hands["tono"]
    assert 'value="32.04"' in tono.get("/rekap/").text
    assert tono.get("/rekap/?wilayah=11").status_code == 404
    for address, said in (("?periode=2026-X", "Periode “2026-X” tidak dikenal; contoh: 2026, "),
                          ("R-ORM-1/32.73/2026-13", "Periode “2026-13” tidak ada dalam kalender."),
                          ("R-ORM-1/32.73/2199.pdf", "Tahun 2199 belum tiba; rekap"),
                          ("R-ORM-9/32.73/2026.pdf", "Rekap “R-ORM-9” tidak dikenal;")):
        refused = tono.get(f"/rekap/{address}")
        assert (refused.status_code, said in refused.text) == (404, True), address
    led = tono.get("/rekap/?kode=R-ORM-1&wilayah=32.73&tahun=2025&bagian=S1")
    assert led.headers["Location"] == "/rekap/R-ORM-1/32.73/2025-S1"
    assert house.hands["tamu"].get("/rekap/").status_code == 302


def test_the_lookup_finds_regions_within_reach_alone(house):
    def found(name, words):
        answer = house.hands[name].get(f"/rekap/wilayah?q={words}")
        return {row["id"] for row in answer.json["hasil"]}
    assert {"32.04", "32.73"} <= found("tono", "bandung")
    assert found("sari", "bandung") == {"32.73"}
    assert "11.71" in found("dewi", "banda aceh")
    assert found("sari", "banda aceh") == set()


def test_charts_show_their_figures_beside_the_drawing(house):
    page = house.hands["tono"].get("/grafik/siormas?wilayah=32.73&tahun=2026").text
    shown = registry.charts("siormas")
    assert page.count("data-chart") == page.count("Lihat tabel") == len(shown)
    drawn = house.hands["tono"].get("/grafik/siormas/1.json?wilayah=32.73").json
    assert drawn["judul"] == shown[0].title
    assert len(drawn["label"]) == len(drawn["seri"][0]["nilai"])
    for address in ("/grafik/siormas/0.json", "/grafik/siormas/99.json", "/grafik/tidak",
                    "/grafik/pengaturan", "/grafik/siormas?wilayah=11"):
        assert house.hands["tono"].get(address).status_code == 404
    assert house.hands["wulan"].get("/grafik/siormas").status_code == 403
    assert house.hands["tamu"].get("/grafik/siormas").status_code == 302


def test_home_draws_the_first_chart_of_what_one_may_read(house):
    with house.app.test_request_context(), house.acting("agus"):
        g.actor = house.actors["agus"]
        drawn = charts.for_home()
    assert [each["title"] for each in drawn] == [registry.charts("siormas")[0].title]


def command(house, *words):
    with house.app.app_context():
        return house.app.test_cli_runner().invoke(args=words)


def test_the_command_prints_as_the_person_would(house, tmp_path):
    target = tmp_path / "rekap.pdf"
    done = command(house, "recap", "R-ORM-1", "32.73", "2026", "--as", "sari", "-o", str(target))
    assert done.exit_code == 0, done.output
    assert target.read_bytes().startswith(b"%PDF")
    for code, region, who in (("R-ORM-1", "32.04", "sari"), ("R-EKO-1", "32.73", "agus"),
                              ("R-TIDAK", "32.73", "sari"), ("R-ORM-1", "32.73", "entah")):
        refused = command(house, "recap", code, region, "2026", "--as", who,
                          "-o", str(tmp_path / "tidak.pdf"))
        assert refused.exit_code == 1
    assert not (tmp_path / "tidak.pdf").exists()


def test_the_command_proves_and_renews_the_counts(house):
    counted.load(house, 20)
    assert command(house, "counts", "rebuild").exit_code == 0
    proven = command(house, "counts", "verify")
    assert (proven.exit_code, proven.output.splitlines()[-1]) == (0, "0 perbedaan.")


def test_a_period_of_every_cycle_can_be_chosen(house):
    for part, _ in recaps.PARTS:
        code = f"2026-{part}" if part else "2026"
        assert house.hands["sari"].get(f"/rekap/R-ORM-1/32.73/{code}").status_code == 200


@pytest.mark.parametrize("code", EVERY)
def test_every_recap_opens_by_every_door_for_its_own_period_and_a_year(house, code):
    recap = EVERY[code]
    for period in dict.fromkeys((*(periods.containing(c, DAY).code for c in recap.cycles), "2026")):
        for door in DOORS:
            answer = house.hands["sari"].get(f"/rekap/{code}/32.73/{period}{door}")
            assert answer.status_code == 200, (period, door)
    page = house.hands["dewi"].get(f"/rekap/{code}/00/2026").text
    assert "Yang di" in page
    assert ("JUMLAH" in page) or recap.layout == "uraian"
    totals = _sheet(house.hands["dewi"].get(f"/rekap/{code}/00/2026.xlsx")).to_python()
    assert any(str(row[1]).startswith("JUMLAH") for row in totals)


def test_the_catalogue_finds_by_words_and_groups_by_subsystem(house):
    sari = house.hands["sari"]
    whole = sari.get("/rekap/").text
    for code, recap in EVERY.items():
        assert f"/rekap/{code}/32.73/" in whole
        for cycle in recap.cycles:
            current = periods.containing(cycle, recaps.today()).code
            assert f'/rekap/{code}/32.73/{current}"' in whole
    found = sari.get("/rekap/?cari=status+HUKUM").text
    assert "R-ORM-1" in found
    assert "R-EKO-1" not in found
    assert 'value="status HUKUM"' in found
    assert "Tidak ada rekap yang cocok" in sari.get("/rekap/?cari=zzz%22%3E").text
    assert "R-EKO-1" not in house.hands["agus"].get("/rekap/?cari=FKUB").text


def test_a_day_or_its_week_can_be_chosen(house):
    chosen = "/rekap/?kode=R-ORM-1&wilayah=32.73&tahun=2026&tanggal=2025-12-31&bagian="
    for part, period in (("hari", "2025-12-31"), ("minggu", "2026-W01")):
        led = house.hands["sari"].get(chosen + part)
        assert led.headers["Location"] == f"/rekap/R-ORM-1/32.73/{period}"
        page = house.hands["sari"].get(led.headers["Location"]).text
        assert f'<option value="{part}" selected>' in page
        assert 'type="date"' in page
    assert house.hands["sari"].get(chosen.replace("2025-12-31", "31-02-2025") + "hari"
                                   ).status_code == 404


def test_paragraphs_are_read_on_screen(house):
    told = [recap for recap in EVERY.values() if recap.layout == "uraian"]
    for recap in told:
        span = str(periods.parse(naive.a_day(house, recap.sources[0])).first.year)
        page = house.hands["dewi"].get(f"/rekap/{recap.code}/00/{span}").text
        assert "<article" in page
        assert page.count("<h4") == page.count("<article") * (len(recap.columns) - 1)
    assert told


@pytest.mark.parametrize(("period", "status"), [("2026-11-25", 400), ("2026-W48", 400),
                                                ("2026-11", 200), ("2026", 200)])
def test_a_day_of_what_is_classified_is_counted_for_those_who_may_open_it(house, period, status):
    """R-EKO-3 counts every class: a day of it would tell of single records."""
    for kind in ("", ".pdf", ".xlsx"):
        address = f"/rekap/R-EKO-3/32.73/{period}{kind}"
        answer = house.hands["sari"].get(address)
        assert answer.status_code == status
        assert house.hands["budi"].get(address).status_code == 200
        if status == 400:
            assert "Pilih periode bulanan" in answer.text
    assert house.hands["sari"].get(f"/grafik/ekososbud?periode={period}").status_code == status
    # The clerk of the daily situation opens what begins as Rahasia there, and so may count it.
    for address in (f"/rekap/R-WAS-1/32.73/{period}", f"/rekap/R-WAS-2/32.73/{period}",
                    f"/grafik/puskomin?periode={period}"):
        assert house.hands["sari"].get(address).status_code == 200


def test_a_recap_of_the_last_election_says_so_in_words():
    said = recaps.counted_words(registry.recap("R-POL-2")[1], periods.parse("2026"))
    assert said.startswith("Yang dihitung: Perolehan suara dan kursi kantor ini sendiri")
    assert "sampai dengan 31 Desember 2026, hanya pemilu yang terakhir." in said
