"""A form that forgives: a mended field is no longer called wrong, and typing outlives the page.

Then the supervisor says of a document that it does not fit, and the clerk reads why.
"""
from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

from PIL import Image
from playwright.sync_api import FilePayload, Page, expect

from tests.browser.looking import faults, press

Visit = Callable[..., Page]
CLERK, SUPERVISOR = "petugas.32.73", "pengawas.32.73"


def test_a_mended_field_is_no_longer_called_wrong(visit: Visit) -> None:
    page = visit(CLERK)
    page.goto("/siormas/ormas/add")
    page.get_by_role("button", name="Simpan draf").click()
    told = page.locator("#f-nama-g")
    expect(told).to_have_text("Wajib diisi.")
    page.locator("[name=nama]").fill(" ")
    expect(told).to_be_visible()
    page.locator("[name=nama]").fill("Paguyuban Tani Sejahtera (Contoh)")
    expect(told).to_have_count(0)
    expect(page.locator("[name=nama]")).not_to_have_attribute("aria-invalid", "true")
    assert not faults(page)


def test_what_is_chosen_in_a_new_row_stays_in_that_row(visit: Visit) -> None:
    page = visit(CLERK)
    page.goto("/siormas/ormas/add")
    fields = page.locator("[data-children=bidang_lain]")
    chosen = []
    for number, typed in enumerate(("pend", "kese"), start=1):
        fields.locator("[data-add-row]").click()
        box = fields.locator("[data-row]").nth(number - 1).get_by_role("combobox")
        box.press(typed[0])
        expect(page.get_by_role("listbox")).to_contain_text("Ketik satu huruf lagi.")
        box.press("Enter")  # what is not chosen sends no form
        box.press_sequentially(typed[1:])
        expect(page.get_by_role("listbox")).to_be_visible()
        box.press("ArrowDown")
        box.press("Enter")
        chosen.append(fields.locator(f"[name=bidang_lain-baru{number}-bidang_id]").input_value())
    assert all(chosen)
    assert len(set(chosen)) == 2, chosen
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(each => each.id)")
    assert len(ids) == len(set(ids))
    assert not faults(page)


PASTE = """(box, text) => { box.value = text; box.dispatchEvent(
    new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' })); }"""


def test_what_is_typed_or_pasted_loses_no_digit_and_no_word(visit: Visit) -> None:
    page = visit(CLERK)
    page.goto("/simlap/program_kegiatan/add")
    money = page.locator("[name=pagu]")
    money.press_sequentially("1250000,5")
    expect(money).to_have_value("1.250.000,5")
    for pasted, kept in (("Rp 1.500,-", "1.500,"), ("2500000", "2.500.000"),
                         ("1,234,567.89", "1,234,567.89"), ("1500.50", "1500.50")):
        money.evaluate(PASTE, pasted)
        expect(money).to_have_value(kept)
    page.goto("/siormas/ormas/list/")
    press(page, "c")
    expect(page.locator("[name=nama]")).to_be_focused()
    day = page.locator("[name=tanggal_pendirian]")
    for typed, read in (("12 Januari 2024", "12-01-2024"), ("3 Agu 2025", "03-08-2025"),
                        ("24/11/2026", "24-11-2026"), ("31 Februari 2024", "31 Februari 2024")):
        day.fill("")
        day.press_sequentially(typed)
        day.press("Tab")
        expect(day).to_have_value(read)
    page.locator("[data-children=pengurus] [data-add-row]").click()
    number = page.locator("[name=pengurus-baru1-nik]")
    number.evaluate(PASTE, "3273 0112 0380 0001 7")
    expect(number).to_have_value("32730112038000017")


def test_a_section_is_whole_when_all_that_is_asked_at_submission_is_filled(visit: Visit) -> None:
    page = visit(CLERK)
    page.goto("/puskomin/lapsitda/add")
    part = page.locator(".formulir-indeks a", has_text="Laporan")
    expect(part).to_have_attribute("data-mark", "kurang")
    page.locator("[name=nomor]").fill("900/LAPSITDA/2026")
    page.locator("[name=tanggal]").fill("24-11-2026")
    expect(part).to_have_attribute("data-mark", "lengkap")
    part = page.locator(".formulir-indeks a", has_text="Keadaan")
    expect(part).to_have_attribute("data-mark", "kurang")
    page.locator("[name=status_umum]").select_option("kondusif")
    page.locator("[name=nihil][value=ya]").check()
    expect(part).to_have_attribute("data-mark", "lengkap")
    page.goto("/siormas/ormas/add")
    board = page.locator(".formulir-indeks a[href='#baris-pengurus']")
    page.locator("[data-children=pengurus] [data-add-row]").click()
    page.locator("[name=pengurus-baru1-jabatan]").select_option("ketua")
    page.locator("[name=pengurus-baru1-nama]").fill("Rahayu Contoh")
    expect(board).to_have_attribute("data-mark", "kurang")


def test_a_rank_goes_with_the_kind_of_post(visit: Visit) -> None:
    page = visit(CLERK)
    page.goto("/simlap/kesbangpol_pegawai/add")
    rank = page.locator("[name=golongan]")

    def offered() -> list[str]:
        return rank.evaluate("each => [...each.options].filter(o => !o.disabled).map(o => o.value)")
    assert len(offered()) == 1 + 17 + 17
    page.locator("[name=jenis_jabatan]").select_option("pelaksana")
    assert len(offered()) == 1 + 17
    assert "IX" not in offered()
    rank.select_option("III/a")
    page.locator("[name=jenis_jabatan]").select_option("pppk")
    assert rank.input_value() == ""
    assert len(offered()) == 1 + 17
    page.locator("[name=jenis_jabatan]").select_option("non_asn")
    assert offered() == [""]
    assert not faults(page)


def test_what_the_browser_would_refuse_is_said_in_our_words(visit: Visit) -> None:
    page = visit("")
    page.goto("/login/")
    page.get_by_role("button", name="Masuk", exact=True).click()
    name = page.get_by_label("Nama pengguna")
    expect(name).to_be_focused()
    expect(name).to_have_attribute("aria-describedby", "username-salah")
    expect(page.locator(".invalid-feedback")).to_have_text(["Isian ini wajib diisi."] * 2)
    assert not faults(page)
    name.fill("petugas.32.73")
    expect(page.locator(".invalid-feedback")).to_have_count(1)


def test_a_picture_is_seen_whole_beside_its_record(visit: Visit) -> None:
    page = visit(SUPERVISOR)
    page.goto("/siormas/ormas/antrean/")
    document = page.locator("#dokumen > details", has=page.locator("img")).first
    document.locator("summary").click()
    picture = document.locator("img")
    expect(picture).to_be_visible()
    page.wait_for_function("([each]) => each.complete && each.naturalWidth > 0",
                           arg=[picture.element_handle()])
    shown, beside = picture.bounding_box(), page.locator("#dokumen").bounding_box()
    assert shown is not None
    assert beside is not None
    assert shown["width"] <= beside["width"]
    natural = picture.evaluate("each => each.naturalWidth / each.naturalHeight")
    assert abs(shown["width"] / shown["height"] - natural) < 0.05


def test_typing_outlives_a_page_that_goes_at_once(visit: Visit) -> None:
    page = visit(CLERK)
    page.goto("/siormas/ormas/add")
    page.locator("[name=nama]").fill("Forum Belajar Warga (Contoh)")
    page.once("dialog", lambda dialog: dialog.accept())
    page.goto("/")
    kept = page.evaluate("Object.entries(localStorage).filter(([n]) => n.includes('ormas:baru'))")
    assert "Forum Belajar Warga (Contoh)" in str(kept)
    page.goto("/siormas/ormas/add")
    expect(page.get_by_text("Ada ketikan yang belum tersimpan")).to_be_visible()


def test_a_supervisor_says_what_is_wrong_with_a_document(visit: Visit) -> None:
    page = visit(SUPERVISOR)
    page.goto("/siormas/ormas/list/?status=diajukan&kantor_pemilik=32.73")
    found = page.locator("tbody tr a[href*='/show/']").evaluate_all("all => all.map(a => a.href)")
    for url in found:
        page.goto(url)
        if page.locator("#dokumen").count():
            break
    document = page.locator("#dokumen details").first
    document.locator("summary").click()
    document.get_by_label("Hasil pemeriksaan dokumen").select_option("tidak_sesuai")
    document.get_by_label("Catatan untuk petugas").fill("Pindaian buram, unggah ulang (Contoh).")
    document.get_by_role("button", name="Simpan hasil").click()
    expect(page.locator("#dokumen details[open]").first).to_contain_text("Pindaian buram")
    assert not faults(page)
    page.get_by_role("button", name="Setujui").click()
    expect(page.get_by_text("Periksa kembali sebelum menyetujui")).to_be_visible()
    expect(page.get_by_label("Alasan tetap menyetujui")).to_be_visible()


def test_files_that_weigh_too_much_together_are_told_before_they_are_sent(visit: Visit) -> None:
    page = visit(CLERK)
    page.goto("/siormas/ormas/add")
    scan: FilePayload = {"name": "pindai.pdf", "mimeType": "application/pdf",
                         "buffer": b"%PDF-1.4" + b"a" * 900_000}
    form = page.locator("form[data-max-mb]")
    assert float(form.get_attribute("data-max-mb") or 0) >= 20
    form.evaluate("form => { form.dataset.maxMb = '1'; }")
    page.locator("[name=bukti_kantor_id_berkas]").set_input_files(scan)
    expect(page.locator(".invalid-feedback")).to_have_count(0)
    page.locator("[name=lambang_id_berkas]").set_input_files(scan)
    expect(page.locator(".invalid-feedback")).to_contain_text("melebihi batas 1 MB")
    assert page.locator("[name=lambang_id_berkas]").input_value() == ""
    assert page.locator("[name=bukti_kantor_id_berkas]").input_value() != ""


def test_a_photograph_that_weighs_too_much_is_made_smaller_as_it_is_chosen(visit: Visit) -> None:
    page = visit(CLERK)
    page.goto("/siormas/ormas/add")
    sheet = BytesIO()
    Image.effect_noise((3200, 2400), 90).convert("RGB").save(sheet, "JPEG", quality=98)
    assert len(sheet.getvalue()) > 5_000_000
    field = page.locator("[name=lambang_id_berkas]")
    field.set_input_files({"name": "kamera.jpg", "mimeType": "image/jpeg",
                           "buffer": sheet.getvalue()})
    note = page.locator(".berkas", has=field).locator("[data-upload-note]")
    expect(note).to_contain_text("dikecilkan dari")
    size, kind, name = field.evaluate(
        "each => [each.files[0].size, each.files[0].type, each.files[0].name]")
    assert size <= 5_000_000
    assert (kind, name) == ("image/jpeg", "kamera.jpg")
    expect(page.locator(".invalid-feedback")).to_have_count(0)


def test_one_more_of_a_kind_is_typed_at_once(visit: Visit) -> None:
    page = visit(CLERK)
    page.goto("/siormas/ormas/add")
    page.locator("[name=nama]").fill("Rukun Warga Satu Lagi (Contoh)")
    page.locator("[name=kecamatan]").fill("Coblong")
    page.get_by_role("button", name="Simpan & tambah lagi").click()
    expect(page.locator("[name=kecamatan]")).to_have_value("Coblong")
    expect(page.locator("[name=nama]")).to_be_focused()
    expect(page.locator("[name=nama]")).to_have_value("")


def test_all_lines_of_a_checklist_are_added_at_once(visit: Visit) -> None:
    page = visit(CLERK)
    page.goto("/siormas/permohonan_skt/add")
    rows = page.locator("[data-children=persyaratan] [data-row]")
    every = page.get_by_role("button", name="Tambah semua persyaratan")
    every.click()
    expect(rows).to_have_count(17)
    names = rows.get_by_role("combobox", name="Persyaratan")
    assert len(set(names.evaluate_all("boxes => boxes.map(box => box.value)"))) == 17
    third = names.nth(2).input_value()
    rows.nth(2).locator("[data-remove-row]").press("Enter")
    expect(rows).to_have_count(16)
    undo = page.get_by_role("button", name="Urungkan hapus")
    expect(undo).to_be_focused()
    expect(undo).to_have_accessible_description(f"Baris “{third}” dihapus.")
    undo.press("Enter")
    expect(rows).to_have_count(17)
    expect(names.nth(2)).to_be_focused()
    expect(names.nth(2)).to_have_value(third)
    expect(page.locator("[name=persyaratan-rows]")).to_have_value(
        ",".join(f"baru{number}" for number in range(1, 18)))
    rows.first.locator("[data-remove-row]").click()
    expect(rows).to_have_count(16)
    every.click()
    expect(page.locator("[data-added]")).to_have_text("1 baris ditambahkan.")
    every.click()
    expect(page.locator("[data-added]")).to_have_text("Semuanya sudah ada.")
    expect(rows).to_have_count(17)
    page.get_by_role("button", name="Simpan", exact=True).click()
    expect(page.locator("[name$='-persyaratan_id']:not([value=''])")).to_have_count(17)
    other = visit(CLERK)  # the first page would ask whether what was typed may be left
    other.goto("/simpoldagri/banpol_pengajuan/add")
    other.get_by_role("button", name="Tambah semua jenis berkas").click()
    expect(other.locator("[data-children=berkas] [data-row]")).to_have_count(11)
