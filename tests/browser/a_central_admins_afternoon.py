"""An afternoon of the centre's admin: people, rights, reference lists, offices and the trail."""
from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.looking import PASSWORD, faults, picture, press, seen_by_all, sign_in

Visit = Callable[..., Page]
ADMIN = "admin"
OWN = "Rumah-Biru-Empat-Jendela"
# The fields of child rows that hold more than they show.
CLIPPED = """[...document.querySelectorAll('.anak-baris :is(input, select)')]
    .filter(each => each.scrollWidth > each.clientWidth + 1).map(each => each.name)"""


def choose(page: Page, field: str, words: str, wanted: str) -> None:
    """Choose in a lookup by keyboard."""
    box = page.locator(f"[id='{field}_text']")
    box.press_sequentially(words)
    option = page.get_by_role("option", name=re.compile(re.escape(wanted))).first
    expect(option).to_be_visible()
    option.click()


def temporary(page: Page) -> str:
    """Read the password that is shown once."""
    return page.locator("[data-temporary-password]").inner_text()


def confirmed(page: Page, label: str) -> None:
    """Press a button of an account and its answer in the dialog."""
    page.locator("aside").get_by_role("button", name=label).click()
    page.get_by_role("dialog").get_by_role("button", name=label).click()


@pytest.mark.slow
def test_a_new_clerk_is_made_changes_the_password_and_works(visit: Visit) -> None:
    page = visit(ADMIN)
    page.goto("/pengguna/")
    picture(page, "pengguna", 620)
    press(page, "c")
    expect(page.get_by_role("heading", level=1)).to_have_text("Tambah pengguna")
    page.locator("#username").fill("Petugas Baru")
    page.get_by_role("button", name="Buat pengguna").click()
    expect(page.locator("[data-error-summary]")).to_be_visible()
    expect(page.locator("#username")).to_be_focused()
    assert not seen_by_all(page)
    page.locator("#username").fill("petugas.baru")
    page.locator("#nama").fill("Petugas Baru (Contoh)")
    choose(page, "wilayah_kode", "sumed", "Sumedang")
    row = page.locator("[data-children=hak] [data-row]").first
    if row.count() == 0:
        page.get_by_role("button", name="Tambah hak").click()
    key = row.get_attribute("data-row")
    page.locator(f"[name=hak-{key}-peran]").select_option("petugas")
    page.locator(f"[name=hak-{key}-subsistem]").select_option("siormas")
    choose(page, f"hak-{key}-wilayah_kode", "sumed", "Sumedang")
    page.get_by_role("button", name="Buat pengguna").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Pengguna dibuat")
    assert not seen_by_all(page)
    password = temporary(page)

    clerk = visit("")
    clerk.goto("/login/")
    sign_in(clerk, "petugas.baru", password)
    expect(clerk).to_have_url(re.compile("/profil/sandi"))
    clerk.goto("/siormas/ormas/list/")
    expect(clerk).to_have_url(re.compile("/profil/sandi"))
    clerk.locator("#lama").fill(password)
    clerk.locator("#baru").fill("petugas.baru")
    clerk.locator("#ulang").fill("petugas.baru")
    clerk.get_by_role("button", name="Ganti kata sandi").last.click()
    expect(clerk.locator("#baru")).to_have_attribute("aria-invalid", "true")
    assert not seen_by_all(clerk)
    for field, text in (("lama", password), ("baru", OWN), ("ulang", OWN)):
        clerk.locator(f"#{field}").fill(text)
    clerk.get_by_role("button", name="Ganti kata sandi").last.click()
    expect(clerk.get_by_role("heading", level=1)).to_contain_text("Sumedang")
    expect(clerk.locator(".sisi")).to_contain_text("SIORMAS")
    expect(clerk.locator(".sisi")).not_to_contain_text("EKOSOSBUD")
    expect(clerk.locator(".sisi")).not_to_contain_text("Administrasi")


def test_a_locked_account_is_unlocked_reset_and_closed(visit: Visit) -> None:
    locked = visit("")
    for _ in range(6):
        locked.goto("/login/")
        locked.get_by_label("Nama pengguna").fill("petugas.11.71")
        locked.get_by_label("Kata sandi", exact=True).fill("bukan yang benar")
        locked.get_by_role("button", name="Masuk", exact=True).click()
        expect(locked.get_by_role("alert")).to_be_visible()
    expect(locked.get_by_role("alert")).to_contain_text("terkunci")

    page = visit(ADMIN)
    page.goto("/pengguna/?keadaan=terkunci")
    page.get_by_role("link", name="petugas.11.71").click()
    picture(page, "akun", 700)
    confirmed(page, "Buka kunci")
    expect(page.get_by_text("Kunci akun dibuka.")).to_be_visible()
    locked.goto("/login/")
    sign_in(locked, "petugas.11.71", PASSWORD)
    expect(locked.get_by_role("heading", level=1)).to_contain_text("Banda Aceh")

    confirmed(page, "Atur ulang kata sandi")
    password = temporary(page)
    locked.goto("/")
    expect(locked).to_have_url(re.compile("/login/"))
    sign_in(locked, "petugas.11.71", password)
    expect(locked.get_by_role("heading", level=1)).to_have_text("Ganti kata sandi")

    page.get_by_role("link", name="Ke halaman pengguna").click()
    confirmed(page, "Nonaktifkan")
    expect(page.locator(".keadaan").first).to_have_text("Nonaktif")
    locked.goto("/")
    expect(locked).to_have_url(re.compile("/login/"))


def test_who_may_do_what_is_told_and_what_was_done_is_found(visit: Visit) -> None:
    page = visit(ADMIN)
    page.goto("/peran")
    for role in ("Petugas", "Pengawas", "Pimpinan", "Auditor", "Admin"):
        expect(page.locator("main")).to_contain_text(role)
    assert not seen_by_all(page)
    page.goto("/jejak/")
    page.get_by_label("Pelaku").fill("admin")
    page.get_by_label("Tindakan").select_option("masuk")
    page.get_by_role("button", name="Cari", exact=True).click()
    expect(page.locator(".pil-saring")).to_have_count(2)
    expect(page.locator("tbody tr").first).to_contain_text("Masuk")
    assert not seen_by_all(page)
    picture(page, "jejak", 620)
    page.get_by_label("Dari").fill("kemarin dulu")
    page.get_by_role("button", name="Cari", exact=True).click()
    expect(page.get_by_label("Dari")).to_have_value("kemarin dulu")
    expect(page.locator("#s-dari-g")).to_contain_text("tidak dikenal")
    assert not faults(page)


def test_a_map_is_one_stop_and_its_regions_are_walked_with_arrows(visit: Visit) -> None:
    page = visit(ADMIN)
    page.goto("/peta/")
    expect(page.locator("svg a.peta-wilayah")).to_have_count(38)
    page.get_by_role("button", name="Tampilkan").focus()
    for key, name in (("Tab", "Aceh"), ("ArrowRight", "Sumatera Utara"), ("ArrowUp", "Aceh"),
                      ("ArrowLeft", "Aceh"), ("End", "Papua Barat Daya")):
        page.keyboard.press(key)
        expect(page.locator(":focus")).to_have_attribute(
            "aria-label", re.compile(f"^{name}: [0-9]"))
    expect(page.locator("tr.peta-ditunjuk")).to_be_in_viewport()
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_contain_text("Berpindah wilayah pada peta")
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    expect(page.get_by_role("region", name="Tabel peta")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("wilayah=96"))
    assert faults(page) == []


def test_a_reference_list_is_edited_and_offered_at_once(visit: Visit) -> None:
    page = visit(ADMIN)
    page.goto("/siormas/bidang_kegiatan/list/")
    press(page, "c")
    page.wait_for_url(re.compile("/add"))
    page.locator("[name=nama]").fill("Literasi Digital Contoh")
    code = page.locator("[name=kode]")
    if code.count():
        code.fill("literasi-digital-contoh")
    page.get_by_role("button", name="Simpan", exact=True).click()
    page.wait_for_url(re.compile("/show/"))
    clerk = visit("petugas.32.73")
    clerk.goto("/siormas/ormas/add")
    choose(clerk, "f-bidang-utama-id", "literasi", "Literasi Digital Contoh")
    clerk.goto("/siormas/bidang_kegiatan/list/")
    expect(clerk.get_by_role("link", name="Tambah")).to_have_count(0)


def test_an_office_keeps_its_own_settings(visit: Visit) -> None:
    page = visit("pengawas.32.73")
    page.goto("/pengaturan/unit_kerja/list/")
    page.locator("tbody tr a").first.click()
    page.wait_for_url(re.compile("/show/"))
    press(page, "e")
    page.wait_for_url(re.compile("/edit/"))
    assert page.evaluate(CLIPPED) == []
    page.locator("[name=alamat]").fill("Jalan Contoh Wastukencana Nomor 2")
    page.get_by_role("button", name="Tambah penandatangan").click()
    page.locator("[name=penandatangan-baru1-jabatan]").fill("Kepala Badan Contoh")
    page.locator("[name=penandatangan-baru1-nip]").fill("123")
    page.get_by_role("button", name="Simpan", exact=True).click()
    expect(page.locator("[name=penandatangan-baru1-nip]")).to_have_attribute(
        "aria-invalid", "true")
    assert not seen_by_all(page)
    picture(page, "kantor", 700)
    page.locator("[name=penandatangan-baru1-nip]").fill("")
    page.get_by_role("button", name="Simpan", exact=True).click()
    page.wait_for_url(re.compile("/show/"))
    expect(page.locator("main")).to_contain_text("Kepala Badan Contoh")


def test_a_list_of_the_nation_shows_its_last_column(visit: Visit) -> None:
    page = visit("admin")
    page.goto("/siormas/ormas/list/")
    wide, seen = page.locator(".tabel-bungkus").evaluate(
        "each => [each.scrollWidth, each.clientWidth]")
    assert wide == seen
    assert page.locator("td.nomor").count() > 5


def test_the_number_and_the_sums_of_a_long_list_come_after_its_rows(visit: Visit) -> None:
    page, address = visit("admin"), "/siwasbang/kegiatan_wasbang/list/?per=10"
    page.goto(address)
    foot, said = page.locator("tfoot"), page.locator(".tabel-kaki")
    whole = foot.inner_text(), said.inner_text()
    assert re.search(r"\d+ data.*1 dari \d", whole[1], re.DOTALL)

    def as_of_a_long_list(route: Route) -> None:
        drawn = route.fetch()
        body = re.sub(r'(<td class="angka"[^>]*?data-label="Realisasi")>[^<]+</td>',
                      r'\1 data-sum="realisasi"></td>', drawn.text())
        body = re.sub(r"<span>(\d+ data)</span>", '<span><span data-rows>lebih dari 2 data</span> '
                      '<a href="?per=10&jumlah=ya" data-late>hitung</a></span>', body)
        body = body.replace("data-pages>1 dari", "data-pages>")
        route.fulfill(response=drawn, body=body)
    page.route(lambda url: url.endswith(address), as_of_a_long_list)
    page.goto(address)
    expect(said).not_to_contain_text("hitung")
    assert (foot.inner_text(), said.inner_text()) == whole
    page.route(re.compile("jumlah=ya"), lambda route: route.fulfill(body=""))
    page.goto(address)
    expect(said).to_contain_text("lebih dari 2 data hitung")
