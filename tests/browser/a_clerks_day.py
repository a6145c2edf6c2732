"""A day of the clerk of Kota Bandung, from signing in to sending a record to the supervisor."""
from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from tests.browser.looking import (
    DESK,
    PASSWORD,
    PHONE,
    faults,
    picture,
    press,
    seen_by_all,
    sideways,
)

Visit = Callable[..., Page]
CLERK = "petugas.32.73"
LIST = "/siormas/ormas/list/"


def photo() -> dict[str, object]:
    """Return a file as a browser sends one."""
    made = BytesIO()
    Image.new("RGB", (120, 160), "#8899aa").save(made, "JPEG")
    return {"name": "pas-foto.jpg", "mimeType": "image/jpeg", "buffer": made.getvalue()}


def new_draft(page: Page, name: str) -> str:
    """Store a draft with a name alone; return its number."""
    page.goto("/siormas/ormas/add")
    page.locator("[name=nama]").fill(name)
    page.get_by_role("button", name="Simpan draf").click()
    page.wait_for_url(re.compile(r"/show/\d+"))
    return page.url.rsplit("/", 1)[1]


@pytest.mark.slow
def test_a_clerk_signs_in_and_sees_what_waits(visit: Visit) -> None:
    page = visit("")
    page.goto(LIST)
    assert not faults(page)
    picture(page, "masuk", 660)
    page.get_by_label("Nama pengguna").fill(CLERK)
    page.get_by_label("Kata sandi", exact=True).fill("salah sama sekali")
    page.get_by_role("button", name="Masuk", exact=True).click()
    expect(page.get_by_role("alert")).to_be_visible()
    expect(page.get_by_label("Nama pengguna")).to_have_value(CLERK)
    expect(page.get_by_label("Kata sandi", exact=True)).to_be_focused()
    page.get_by_label("Kata sandi", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Masuk", exact=True).click()
    expect(page).to_have_url(re.compile(re.escape(LIST)))
    page.goto("/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Beranda Kota Bandung")
    expect(page.locator("canvas, svg").first).to_be_visible()
    picture(page, "beranda")
    page.locator(".papan", has_text="Perlu diperbaiki").locator(".ubin").first.click()
    expect(page).to_have_url(re.compile("status=dikembalikan"))
    expect(page.locator("tbody tr").first).to_contain_text("Dikembalikan")


def test_mistakes_return_to_their_fields_with_the_typing_kept(visit: Visit) -> None:
    page = visit(CLERK)
    page.goto("/siormas/ormas/add")
    page.locator("[name=tanggal_terdaftar]").fill("31-02-2026")
    page.locator("[name=kode_pos]").fill("4011")
    page.locator("[name=tujuan]").fill("Menghimpun warga untuk belajar bersama.")
    page.locator("[data-children=pengurus] [data-add-row]").click()
    page.locator("[name=pengurus-baru1-jabatan]").select_option("ketua")
    page.locator("[name=pengurus-baru1-nama]").fill("Rahayu Contoh")
    page.locator("[name=pengurus-baru1-nik]").fill("3273 0112 0380 00")
    page.locator("[name=pengurus-baru1-foto_id_berkas]").set_input_files(photo())
    page.get_by_role("button", name="Simpan draf").click()

    summary = page.locator("[data-error-summary]")
    expect(summary).to_contain_text("Ada 4 isian yang perlu diperbaiki")
    expect(page.locator("[name=nama]")).to_have_attribute("aria-invalid", "true")
    expect(page.locator("[name=nama]")).to_be_focused()
    expect(page.locator("[name=tanggal_terdaftar]")).to_have_value("31-02-2026")
    expect(page.locator("[name=tujuan]")).to_have_value("Menghimpun warga untuk belajar bersama.")
    expect(page.locator("[name=pengurus-baru1-nama]")).to_have_value("Rahayu Contoh")
    expect(page.locator("[data-row=baru1] .berkas-ada")).to_contain_text("pas-foto.jpg")
    assert not seen_by_all(page)
    picture(page, "formulir-galat", 760)

    summary.get_by_role("link", name="Kode pos").click()
    expect(page.locator("[name=kode_pos]")).to_be_focused()
    page.locator("[name=kode_pos]").fill("40115")
    page.locator("[name=nama]").fill("Yayasan Contoh Cerdas Bersama")
    page.locator("[name=tanggal_terdaftar]").fill("24/11/2025")
    page.locator("[name=pengurus-baru1-nik]").fill("3273011203800001")
    lookup = page.locator("#f-bidang-utama-id_text")
    lookup.press_sequentially("pend")
    expect(page.get_by_role("listbox")).to_be_visible()
    picture(page, "pilihan", 760)
    lookup.press("ArrowDown")
    lookup.press("Enter")
    chosen = lookup.input_value()
    assert "pend" in chosen.lower()
    page.get_by_role("button", name="Simpan draf").click()

    expect(page).to_have_url(re.compile(r"/show/\d+"))
    expect(page.locator(".keadaan").first).to_have_text("Draf")
    expect(page.get_by_text("tersimpan sebagai draf")).to_be_visible()
    expect(page.locator(".rincian").first).to_contain_text(chosen)
    expect(page.get_by_role("region", name="Pengurus (1)")).to_contain_text("Rahayu Contoh")
    page.get_by_role("button", name="Ajukan").click()
    expect(page.get_by_text("Belum dapat diajukan")).to_be_visible()
    assert not seen_by_all(page)
    page.locator("[data-error-summary] li a").first.click()
    expect(page).to_have_url(re.compile(r"/edit/\d+#f-"))
    expect(page.locator(f"#{page.url.partition('#')[2]}")).to_be_focused()


def test_a_returned_record_is_mended_and_sent_with_the_reason_of_a_warning(visit: Visit) -> None:
    page = visit(CLERK)
    page.goto(LIST + "?status=dikembalikan&status_hukum=skt")
    page.locator("tbody tr a").first.click()
    expect(page.get_by_text("Dikembalikan untuk diperbaiki")).to_be_visible()
    press(page, "e")
    expect(page).to_have_url(re.compile(r"/edit/\d+"))
    expect(page.locator(".alasan-kembali")).to_be_visible()
    page.locator("[name=kecamatan]").fill("Sumur Bandung")
    page.locator("[data-children=pendiri] [data-remove-row]").first.click()
    expect(page.locator("[data-children=pendiri] [data-remove-row]").first).to_have_text(
        "Urungkan hapus")
    expect(page.locator("[data-children=pendiri] [data-added]")).to_contain_text(
        "akan dihapus saat disimpan")
    page.get_by_role("button", name="Simpan & ajukan").click()
    reason = page.locator("#alasan-peringatan")
    expect(reason).to_be_visible()
    expect(page.locator("[name=kecamatan]")).to_have_value("Sumur Bandung")
    assert not seen_by_all(page)
    reason.fill("Dua pendiri sesuai akta; pendiri ketiga mengundurkan diri.")
    page.get_by_role("button", name="Simpan & ajukan").click()
    expect(page).to_have_url(re.compile(r"/show/\d+"))
    expect(page.locator(".keadaan").first).to_have_text("Diajukan")
    page.get_by_role("button", name="Tarik kembali").click()
    expect(page.locator(".keadaan").first).to_have_text("Draf")
    page.get_by_role("link", name="Riwayat").click()
    expect(page.locator("main")).to_contain_text("Sumur Bandung")
    picture(page, "riwayat", 620)


def test_a_list_is_searched_filtered_and_sorted_by_its_address(visit: Visit) -> None:
    page = visit(CLERK)
    page.goto(LIST)
    picture(page, "daftar")
    everything = page.locator(".tabel-kaki span").first.inner_text()
    press(page, "/")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.type("yayasan")
    press(page, "Enter")
    expect(page).to_have_url(re.compile("q=yayasan"))
    page.get_by_role("button", name="Saring").click()
    page.locator("#saring [name=status]").select_option("disetujui")
    page.get_by_role("button", name="Terapkan").click()
    expect(page.locator(".pil-saring")).to_have_count(2)
    assert all("Disetujui" in row for row in page.locator("tbody tr").all_inner_texts())
    page.get_by_role("link", name="Nama organisasi").click()
    names = page.locator("tbody tr td:first-child").all_inner_texts()
    assert names == sorted(names, key=str.casefold)
    page.get_by_role("link", name="Nama organisasi").click()
    assert page.locator("tbody tr td:first-child").all_inner_texts() != names
    assert not seen_by_all(page)
    page.locator(".pil-saring", has_text="Status").click()
    expect(page.locator(".pil-saring")).to_have_count(1)
    page.locator(".saringan").get_by_role("link", name="Hapus semua").click()
    expect(page.locator(".tabel-kaki span").first).to_have_text(everything)
    page.get_by_role("button", name="Saring").click()
    bidang = page.locator("#saring").get_by_role("combobox", name="Bidang utama")
    bidang.press_sequentially("pend")
    expect(page.get_by_role("listbox")).to_be_visible()
    bidang.press("ArrowDown")
    bidang.press("Enter")
    chosen = bidang.input_value()
    page.get_by_role("button", name="Terapkan").click()
    expect(page).to_have_url(re.compile(r"/list/\?bidang_utama_id=\d+$"))
    expect(page.locator(".pil-saring")).to_contain_text(chosen)
    expect(page.locator("tbody tr").first).to_contain_text(chosen)
    page.locator(".saringan").get_by_role("link", name="Hapus semua").click()
    press(page, "j")
    press(page, "j")
    focused = page.evaluate("document.activeElement.closest('tr').dataset.href")
    press(page, "Enter")
    expect(page).to_have_url(re.compile(re.escape(focused)))


def test_the_second_of_two_editors_is_told_and_keeps_the_typing(visit: Visit) -> None:
    first, second = visit(CLERK), visit("siormas.32.73")
    key = new_draft(first, "Forum Contoh Dua Penyunting")
    first.goto(f"/siormas/ormas/edit/{key}")
    second.goto(f"/siormas/ormas/edit/{key}")
    first.locator("[name=singkatan]").fill("FCDP")
    first.get_by_role("button", name="Simpan draf").click()
    first.wait_for_url(re.compile("/show/"))
    second.locator("[name=singkatan]").fill("FORCODUPE")
    second.get_by_role("button", name="Simpan draf").click()
    told = second.locator("[data-error-summary]")
    expect(told).to_contain_text("Data sudah berubah")
    expect(told).to_contain_text("FCDP")
    expect(second.locator("[name=singkatan]")).to_have_value("FORCODUPE")
    assert not seen_by_all(second)
    second.get_by_role("button", name="Simpan draf").click()
    second.wait_for_url(re.compile("/show/"))
    expect(second.locator(".rincian").first).to_contain_text("FORCODUPE")


def test_what_is_put_aside_comes_back(visit: Visit) -> None:
    page = visit(CLERK)
    name = "Forum Contoh Salah Ketik"
    key = new_draft(page, name)
    page.get_by_text("Hapus data ini").click()
    page.get_by_label("Alasan").fill("Tercatat dua kali.")
    page.get_by_role("button", name="Pindahkan ke Sampah").click()
    page.goto("/siormas/ormas/sampah/")
    row = page.locator("tbody tr", has_text=name)
    expect(row).to_contain_text("Tercatat dua kali.")
    assert not seen_by_all(page)
    picture(page, "sampah", 420)
    row.get_by_role("button", name="Pulihkan").click()
    page.goto(f"/siormas/ormas/show/{key}")
    expect(page.get_by_role("heading", level=1)).to_have_text(name)


def test_a_lost_session_costs_no_typing(visit: Visit) -> None:
    page = visit(CLERK)
    key = new_draft(page, "Forum Contoh Sesi Habis")
    page.goto(f"/siormas/ormas/edit/{key}")
    page.locator("[name=tujuan]").fill("Kalimat yang tidak boleh hilang.")
    page.context.clear_cookies()
    page.get_by_role("button", name="Simpan draf").click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("Masuk kembali")
    assert not faults(page)
    picture(page, "masuk-kembali", 700)
    dialog.get_by_label("Kata sandi").fill(PASSWORD)
    dialog.get_by_role("button", name="Masuk dan simpan").click()
    page.wait_for_url(re.compile("/show/"))
    expect(page.locator("main")).to_contain_text("Kalimat yang tidak boleh hilang.")


def test_a_draft_left_behind_is_offered_again(visit: Visit) -> None:
    page = visit(CLERK)
    page.goto("/siormas/ormas/add")
    page.locator("[name=nama]").fill("Forum Contoh Listrik Padam")
    expect(page.locator("[data-draft-note]")).to_contain_text("Draf tersimpan")
    page.once("dialog", lambda dialog: dialog.accept())
    page.goto("/siormas/ormas/add")
    page.get_by_role("button", name="Pulihkan").click()
    expect(page.locator("[name=nama]")).to_have_value("Forum Contoh Listrik Padam")
    page.get_by_role("button", name="Simpan draf").click()
    page.wait_for_url(re.compile("/show/"))


def test_a_telephone_is_enough(visit: Visit) -> None:
    page = visit(CLERK, **PHONE)
    page.goto(LIST)
    assert not sideways(page)
    picture(page, "ponsel-daftar", 740)
    page.get_by_role("button", name="Buka atau tutup menu").click()
    expect(page.locator(".sisi")).to_be_in_viewport()
    page.locator(".sisi").get_by_role("link", name="Beranda").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Beranda Kota Bandung")
    assert not sideways(page)
    page.goto("/siormas/ormas/add")
    page.locator("[data-children=pengurus] [data-add-row]").click()
    assert not sideways(page)
    page.goto(LIST + "?status=draf")
    page.locator("tbody tr a").first.click()
    expect(page.locator(".rincian").first).to_be_visible()
    assert not sideways(page)


def test_the_dark_theme_is_remembered_and_readable(visit: Visit) -> None:
    page = visit(CLERK, **DESK)
    page.goto(LIST)
    page.get_by_role("button", name="Ganti tema").click()
    for address in ("/", LIST, "/siormas/ormas/add"):
        page.goto(address)
        expect(page.locator("html")).to_have_attribute("data-bs-theme", "dark")
        assert not faults(page)
