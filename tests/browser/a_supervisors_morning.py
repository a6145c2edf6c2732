"""A morning of the supervisor of Kota Bandung, and the recap that the province prints after it."""
from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pdfplumber
import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from tests.browser.looking import PICTURES, faults, picture, press, seen_by_all

Visit = Callable[..., Page]
CLERK, SUPERVISOR, PROVINCE = "petugas.32.73", "pengawas.32.73", "pengawas.32"
RECAP = "/rekap/R-ORM-1/32/2026"


def title(page: Page) -> str:
    return page.get_by_role("heading", level=1).inner_text()


def elsewhere(address: str) -> Callable[[str], bool]:
    """Tell any other address from this one."""
    return lambda url: url != address


@pytest.mark.slow
def test_the_queue_is_decided_by_keyboard(visit: Visit) -> None:
    page = visit(SUPERVISOR)
    page.goto("/")
    tile = page.locator(".papan", has_text="Perlu diperiksa").locator(".ubin").first
    expect(tile).to_contain_text("Ormas")
    waiting = int(tile.locator(".angka").inner_text())
    assert waiting > 2
    tile.click()
    expect(page.locator(".keadaan").first).to_have_text("Diajukan")
    assert not seen_by_all(page)
    picture(page, "periksa")

    returned, first = title(page), page.url
    press(page, "?")
    expect(page.get_by_role("dialog")).to_contain_text("Menyetujui")
    assert not faults(page)
    page.get_by_role("dialog").get_by_role("button", name="Tutup").last.click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    press(page, "t")
    reason = page.locator("#alasan")
    expect(reason).to_be_focused()
    reason.fill("Alamat sekretariat belum sesuai surat domisili.")
    page.get_by_role("button", name="Kembalikan").click()
    page.wait_for_url(elsewhere(first))

    approved, address = title(page), page.url
    assert approved != returned
    press(page, "n")
    page.wait_for_url(elsewhere(address))
    page.goto(address)
    press(page, "s")
    page.wait_for_url(elsewhere(address))
    page.goto(address)
    expect(page.locator(".keadaan").first).to_have_text("Disetujui")
    expect(page.locator(".rincian").first).to_contain_text(re.compile(r"\d{4}/ORM-32\.73/"))
    page.get_by_role("link", name="Riwayat").click()
    expect(page.locator("main")).to_contain_text("Disetujui")
    assert not seen_by_all(page)
    page.goto("/")
    tile = page.locator(".papan", has_text="Perlu diperiksa").locator(".ubin").first
    expect(tile.locator(".angka")).to_have_text(str(waiting - 2))

    clerk = visit(CLERK)
    clerk.goto("/siormas/ormas/list/?status=dikembalikan&q=" + returned.split()[-1])
    clerk.get_by_role("link", name=returned, exact=True).click()
    expect(clerk.locator(".alasan-kembali")).to_contain_text("belum sesuai surat domisili")


def test_a_change_to_an_approved_record_is_compared_and_applied(visit: Visit) -> None:
    clerk = visit(CLERK)
    clerk.goto("/siormas/ormas/list/?status=disetujui&status_hukum=badan_hukum_yayasan")
    clerk.locator("tbody tr a").first.click()
    number = clerk.url.rsplit("/", 1)[1]
    clerk.get_by_role("link", name="Usulkan perubahan").click()
    expect(clerk.locator("main")).to_contain_text("Data ini sudah disetujui")
    clerk.locator("[name=alamat]").fill("Jalan Contoh Merdeka Nomor 17")
    clerk.get_by_role("button", name="Simpan & ajukan").click()
    clerk.locator("#alasan-peringatan, .beda .baru").first.wait_for()
    if clerk.locator("#alasan-peringatan").is_visible():
        clerk.locator("#alasan-peringatan").fill("Sudah diperiksa pada berkas aslinya.")
        clerk.get_by_role("button", name="Simpan & ajukan").click()
    clerk.wait_for_url(re.compile("/show/"))
    expect(clerk.locator(".keadaan").first).to_have_text("Disetujui")
    expect(clerk.locator(".beda .baru")).to_have_text("Jalan Contoh Merdeka Nomor 17")

    page = visit(SUPERVISOR)
    page.goto(f"/siormas/ormas/show/{number}")
    row = page.locator(".beda tr", has_text="Alamat sekretariat")
    expect(row.locator(".baru")).to_have_text("Jalan Contoh Merdeka Nomor 17")
    assert not seen_by_all(page)
    picture(page, "usulan", 620)
    press(page, "s")
    page.wait_for_url(elsewhere(page.url))
    page.goto(f"/siormas/ormas/show/{number}")
    expect(page.locator(".beda .baru")).to_have_count(0)
    expect(page.locator("main")).to_contain_text("Jalan Contoh Merdeka Nomor 17")


def test_nobody_decides_for_another_office(visit: Visit) -> None:
    page = visit(PROVINCE)
    page.goto("/siormas/ormas/list/?status=diajukan&wilayah=32.73")
    page.locator("tbody tr a").first.click()
    expect(page.locator(".keadaan").first).to_have_text("Diajukan")
    expect(page.get_by_role("button", name="Setujui")).to_have_count(0)
    address = page.url
    stranger = visit("pengawas.32.04")
    answer = stranger.goto(address)
    assert answer is not None
    assert answer.status == 404
    expect(stranger.get_by_role("heading", level=1)).to_have_text("Tidak ditemukan")
    assert not seen_by_all(stranger)


def test_the_province_reads_and_prints_its_recap(visit: Visit, tmp_path: Path) -> None:
    page = visit(PROVINCE)
    page.goto("/rekap/")
    page.get_by_role("link", name="menurut Status Hukum").first.click()
    expect(page).to_have_url(re.compile(RECAP))
    table = page.locator("table.tabel-rekap").first
    expect(table).to_contain_text("Kota Bandung")
    expect(table).to_contain_text("Tingkat provinsi")
    total = table.locator("tfoot tr").last
    expect(total).to_contain_text(re.compile("jumlah", re.IGNORECASE))
    figures = re.findall(r"\d[\d.]*", total.inner_text())
    assert figures
    assert not seen_by_all(page)
    picture(page, "rekap-layar")

    file = tmp_path / "rekap.pdf"
    file.write_bytes(page.request.get(RECAP + ".pdf").body())
    with pdfplumber.open(file) as paper:
        text = "\n".join(each.extract_text() for each in paper.pages)
    assert "PEMERINTAH PROVINSI JAWA BARAT" in text
    line = next(line for line in text.splitlines() if line.upper().startswith("JUMLAH"))
    assert re.findall(r"\d[\d.]*", line) == figures
    book = page.request.get(RECAP + ".xlsx")
    assert book.status == 200
    assert book.body()[:2] == b"PK"
    if os.environ.get("PANDUAN") == "record" and shutil.which("pdftoppm"):
        keep_page(file)


def keep_page(file: Path) -> None:
    """Keep the first page of a PDF as a picture of the manual."""
    drawn = subprocess.run(
        ["pdftoppm", "-r", "90", "-gray", "-f", "1", "-l", "1", "-png", str(file)],
        check=True, capture_output=True).stdout
    PICTURES.mkdir(parents=True, exist_ok=True)
    Image.open(BytesIO(drawn)).convert("L").quantize(16).save(
        PICTURES / "rekap.png", optimize=True)


def test_what_is_still_to_be_ticked_is_said_beside_its_box(visit: Visit) -> None:
    page = visit(SUPERVISOR)
    page.goto("/rekap/R-ORM-1/32.73/2026/terbitkan")
    page.get_by_role("button", name="Terbitkan").click()
    expect(page.locator(".invalid-feedback")).to_have_text("Centang pernyataan ini dahulu.")
    expect(page.locator("[name=paham]")).to_be_focused()


def test_the_charts_stand_beside_their_tables(visit: Visit) -> None:
    page = visit(SUPERVISOR)
    page.goto("/")
    page.get_by_text("Lihat tabel").first.click()
    expect(page.locator("figure table").first).to_be_visible()
    page.locator(".sisi-grup", has_text="SIORMAS").locator("summary").click()
    page.locator(".sisi").get_by_role("link", name="Grafik").first.click()
    expect(page.locator("figure canvas, figure svg").first).to_be_visible()
    assert not seen_by_all(page)
    picture(page, "grafik")


@pytest.mark.slow
def test_several_are_chosen_by_keyboard_and_approved_at_once(visit: Visit) -> None:
    page = visit(SUPERVISOR)
    page.goto("/siormas/ormas/list/?status=diajukan")
    boxes, bar = page.locator("input[name=pilih]"), page.locator("[data-choosing]")
    waiting = boxes.count()
    assert waiting > 2
    expect(bar).to_be_hidden()
    press(page, "j")
    page.keyboard.press(" ")
    expect(bar).to_contain_text("1 dipilih")
    boxes.nth(2).click(modifiers=["Shift"])
    expect(bar).to_contain_text("3 dipilih")
    assert not seen_by_all(page)
    picture(page, "banyak")
    boxes.nth(1).uncheck()
    expect(bar).to_contain_text("2 dipilih")

    bar.get_by_role("button", name="Setujui").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Setujui beberapa ormas")
    # One whose document was found wrong stays, and is told apart.
    ready = re.fullmatch(r"Setujui (\d+) data", page.locator("[data-save]").inner_text().strip())
    assert ready
    going = int(ready[1])
    expect(page.locator("main")).to_contain_text(f"{going} data siap disetujui")
    assert not seen_by_all(page)
    press(page, "Control+s")
    expect(page.locator(".toast")).to_contain_text(f"{going} ormas disetujui.")
    expect(boxes).to_have_count(waiting - going)
