"""From a figure one opens the rows behind it: on screen, and of an issued paper."""
import html
import re
from datetime import date

from sqlalchemy import select

from app.engine import bulk, columns, freezing, issued, periods, regions, registry
from app.engine.actor import as_system
from app.engine.base import Klasifikasi, Status
from app.engine.indonesian import write_decimal
from app.models.siormas.choices_binaan import Semester
from app.models.siormas.keaktifan import WAJIB_LAPOR
from app.views import interface, papers
from tests.engine import counted
from tests.views.test_letters import change
from tests.views.test_papers import ADDRESS, issue, paper_of


def test_a_made_figure_opens_the_rows_that_are_left(world) -> None:
    """Aktif is Jumlah less Tidak aktif: on screen and on an issued paper its rows are those."""
    hand, entity = world.hands["budi"], registry.entity("ormas")
    known = world.record(entity, Status.DISETUJUI)
    result = freezing.read(issued.bytes_of(
        paper_of(world, key := issue(world)).beku_sha256).decode())[0]
    cells = dict(zip((head.label for head in result.heads), result.rows[0].cells, strict=True))
    assert cells["Aktif"] > 0, "the world holds nothing active"
    every = columns.heads_of(registry.recap("R-ORM-1")[1], result.place, result.period)
    for address, heads in ((f"/dokumen/{key}", result.heads), (ADDRESS, every)):
        whole, left, gone = ([head.label for head in heads].index(label)
                             for label in ("Jumlah", "Aktif", "Tidak aktif"))
        for where in ("garis=0&", ""):
            page = hand.get(f"{address}/baris?{where}kolom={left}")
            assert page.status_code == 200
            assert page.text.count('data-label="Kantor"') == cells["Aktif"], address
            assert f'kolom={gone}">{cells["Tidak aktif"]}</a>' in page.text
            assert f'Jumlah <a href="{address}/baris?'.replace("&", "&amp;") in page.text
        of_all = hand.get(f"{address}/baris?kolom={whole}").text
        assert known.title in of_all
        assert of_all.count('data-label="Kantor"') == cells["Jumlah"]
        linked = html.unescape(hand.get(address).text)
        assert f'"{address}/baris?garis=0&kolom={left}"' in linked


def test_rows_behind_a_figure_on_screen_are_within_reach_and_there(house) -> None:
    for who, status in (("sari", 200), ("tono", 200), ("joko", 404), ("tamu", 302)):
        assert house.hands[who].get(f"{ADDRESS}/baris?kolom=10").status_code == status, who
    for tail in ("", "?kolom=0", "?kolom=99", "?kolom=10&garis=99", "?kolom=x"):
        assert house.hands["budi"].get(f"{ADDRESS}/baris{tail}").status_code == 404, tail
    assert house.hands["budi"].get("/rekap/R-ORM-2/32.73/2026/baris?kolom=1").status_code == 404


def test_a_record_classified_since_is_not_named_behind_an_older_figure(world) -> None:
    known = world.record(registry.entity("ormas"), Status.DISETUJUI)
    key = issue(world)
    heads = freezing.read(issued.bytes_of(
        paper_of(world, key).beku_sha256).decode())[0].heads
    opened = f"/dokumen/{key}/baris?kolom={[head.label for head in heads].index('Jumlah')}"
    for who in ("sari", "budi"):
        assert known.title in world.hands[who].get(opened).text
    change(world, "ormas", known.id, klasifikasi=Klasifikasi.RAHASIA)
    assert known.title in world.hands["budi"].get(opened).text, "a supervisor opens the class"
    page = world.hands["sari"].get(opened).text
    assert known.title not in page
    assert "1 data berklasifikasi tidak ditampilkan" in page


def test_a_figure_that_counts_no_records_opens_the_places_it_is_made_of(house) -> None:
    hand, address = house.hands["tono"], "/rekap/R-KON-4/32/2026"
    linked = html.unescape(hand.get(address).text)
    assert f'"{address}/baris?kolom=1"' in linked
    page = html.unescape(hand.get(f"{address}/baris?kolom=1").text)
    whole = int(re.search(r"Kab/kota jumlah: (\d+)", page)[1])
    assert page.count('data-label="Kab/kota jumlah"') == whole > 26
    assert f'<a href="{address}/baris?garis=0&kolom=1">Kabupaten Bogor</a>' in page
    assert "Tidak ada data" not in page
    own = html.unescape(hand.get(f"{address}/baris?garis=0&kolom=1").text)
    assert '<a href="/rekap/R-KON-4/32.01/2026">Kabupaten Bogor</a>' in own
    duties = "/rekap/R-LAP-1A/32/2025"
    lacking = html.unescape(hand.get(f"{duties}/baris?kolom=4").text)
    assert '<a href="/rekap/R-LAP-1A/32.73/2025">Kota Bandung</a>' in lacking
    assert "Tingkat provinsi</th>" in lacking


def test_what_holds_no_figure_opens_nothing(house) -> None:
    heads = [head.label for head in columns.heads_of(
        registry.recap("R-ORM-1")[1], *_of("32.73", "2026", house))]
    key = issue(house)
    for address in (ADDRESS, f"/dokumen/{key}"):
        for line in ("garis=0&", ""):
            found = f"{address}/baris?{line}kolom={heads.index('Keterangan')}"
            assert house.hands["budi"].get(found).status_code == 404


def _of(code, period, house):
    with house.acting("dewi") as session:
        return regions.place(session, code), periods.parse(period)


def test_jumlah_of_an_issued_paper_that_counts_no_records_opens_its_lines(house) -> None:
    key = issue(house, address="/rekap/R-KON-4/32.73/2026")
    page = html.unescape(house.hands["budi"].get(f"/dokumen/{key}/baris?kolom=1").text)
    assert f'<a href="/dokumen/{key}/baris?garis=0&kolom=1">Kota Bandung</a>' in page
    line = html.unescape(house.hands["budi"].get(f"/dokumen/{key}/baris?garis=0&kolom=1").text)
    assert "bukan hitungan data" not in line
    assert '<th scope="row">Kota Bandung</th><td data-label="Kab/kota jumlah"' in line


def test_an_issued_figure_of_duties_keeps_the_places_it_was_made_of(house) -> None:
    key = issue(house, address="/rekap/R-LAP-1A/32.73/2025")
    frozen = freezing.read(issued.bytes_of(paper_of(house, key).beku_sha256).decode())[0]
    assert frozen.told, "a paper of duties has figures of places"
    for line, column, parts in frozen.told:
        cells = frozen.totals if line == -1 else frozen.rows[line].cells
        assert sum(part for _, part in parts) == cells[column]
    line, column, parts = next(each for each in frozen.told if each[0] == -1)
    page = html.unescape(house.hands["budi"].get(f"/dokumen/{key}/baris?kolom={column}").text)
    assert [name for name, _ in parts] == ["Kota Bandung"]
    assert f'<th scope="row">Kota Bandung</th><td data-label="{frozen.heads[column].label}"' in page


def test_what_is_left_of_two_kinds_is_who_has_not_reported(world, monkeypatch) -> None:
    """Of the ormas that owe a report those stand behind Belum of which none is at hand."""
    counted.load(world, 25)
    ormas, report = registry.entity("ormas"), registry.entity("ormas_laporan_kegiatan")
    with world.app.app_context(), as_system("uji"), interface.saving() as session:
        for each in session.scalars(select(ormas).where(ormas.status == Status.DISETUJUI)):
            each.wajib_lapor_sejak, each.wajib_lapor_sampai = date(2025, 1, 1), None
        owing = session.scalars(select(ormas).where(
            ormas.wilayah_kode == "32.73", ormas.status == Status.DISETUJUI,
            ormas.status_hukum.in_(WAJIB_LAPOR)).order_by(ormas.id)).all()
        reporting = owing[:2]
        bulk.load(session, report, [{
            "ormas_id": each.id, "nomor_surat": f"{each.id}/UJI", "wilayah_kode": "32.73",
            "tahun": 2025, "semester": Semester.I,
            "tanggal_terima": date(2025, 7, 3), "status": Status.DISETUJUI,
            "dalam_kewajiban": True, "akhir_semester": date(2025, 6, 30),
            "klasifikasi": Klasifikasi.RAHASIA} for each in reporting], reason="uji")
        left = {each.nama for each in owing[2:]}
        away = {each.nama for each in reporting}
    assert left
    assert len(away) == 2
    address = "/rekap/R-ORM-4/32.73/2025-S1"
    key = issue(world, address=address)
    for reader in ("sari", "budi"):
        for page in (address, f"/dokumen/{key}"):
            text = world.hands[reader].get(f"{page}/baris?kolom=3").text
            assert text.count('data-label="Kantor"') == len(left), (reader, page)
            assert {name for name in away if html.escape(name) in text} == set()
            assert f"Tercantum {len(left)} data, masing-masing dihitung satu." in text
    # A paper of old says of its rows neither what they add nor of whom they speak.
    whole = issued.rows_of
    monkeypatch.setattr(issued, "rows_of", lambda paper: (row[:9] for row in whole(paper)))
    old = world.hands["budi"].get(f"/dokumen/{key}/baris?kolom=3").text
    assert f"{len(left) + 2} − 2 = {len(left)}." in old
    assert old.count('data-label="Kantor"') == len(left) + 2


def test_behind_a_sum_each_row_says_what_it_adds(house) -> None:
    address = "/rekap/R-POL-2/32.73/2026"
    key = issue(house, address=address)
    frozen = freezing.read(issued.bytes_of(paper_of(house, key).beku_sha256).decode())[0]
    seats = next(order for order, head in enumerate(frozen.heads) if head.label == "Kursi")
    assert frozen.totals[seats], "the world holds no seats"
    for page in (address, f"/dokumen/{key}"):
        text = house.hands["budi"].get(f"{page}/baris?kolom={seats}").text
        added = [int(each.replace(".", "")) for each in re.findall(
            r'<td data-label="Kursi" class="angka">([\d.]+)</td>', text)]
        assert sum(added[:-1]) == added[-1] == frozen.totals[seats], page
        assert "yang dijumlahkan ialah nilai tiap data" in text


def test_a_share_says_of_which_whole_it_is(house) -> None:
    address = "/rekap/R-POL-2/32.73/2026"
    key = issue(house, address=address)
    frozen = freezing.read(issued.bytes_of(paper_of(house, key).beku_sha256).decode())[0]
    votes = next(order for order, head in enumerate(frozen.heads) if head.label == "Suara")
    part, whole = (write_decimal(cells[votes]) for cells in (frozen.rows[0].cells, frozen.totals))
    for page in (address, f"/dokumen/{key}"):
        text = house.hands["budi"].get(f"{page}/baris?garis=0&kolom={votes + 1}").text
        assert f'kolom={votes}">{part}</a> : JUMLAH' in text, page
        assert f'Suara <a href="{page}/baris?kolom={votes}">{whole}</a>' in text


def test_a_paper_says_how_many_records_it_counts_and_of_which_kind(world, monkeypatch) -> None:
    """R-ORM-1 counts an ormas once as there and once as inactive; it is one record all the same."""
    counted.load(world, 25)
    key, hand = issue(world), world.hands["budi"]
    frozen = freezing.read(issued.bytes_of(paper_of(world, key).beku_sha256).decode())[0]
    whole = frozen.totals[[head.label for head in frozen.heads].index("Jumlah")]
    assert paper_of(world, key).baris > whole, "nothing has ceased"
    assert f"<dd>{whole} ormas</dd>" in hand.get(f"/dokumen/{key}").text
    monkeypatch.setattr(papers, "MANY", 1)
    assert "satu data dapat masuk ke lebih dari satu hitungan" in hand.get(f"/dokumen/{key}").text


def test_a_figure_that_is_not_there_is_told(house) -> None:
    key = issue(house)
    for address in (f"/dokumen/{key}", ADDRESS):
        for asked in ("", "?kolom=abc", "?kolom=99", "?kolom=3&garis=99"):
            absent = house.hands["budi"].get(f"{address}/baris{asked}")
            assert absent.status_code == 404, asked
            assert "Angka itu tidak ada pada tabel ini." in absent.text, asked
    assert "Tidak ada dokumen yang cocok" in house.hands["budi"].get("/dokumen/?tahun=2001").text
