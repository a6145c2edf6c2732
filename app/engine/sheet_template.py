"""The empty workbook of an entity: headings, choice lists, checks in the cells, instructions.

Everything in it is read from the declarations. The region is locked to the office that asked for
it. What it fills is read again by `sheet_read.py`.
"""
from __future__ import annotations

from datetime import date
from typing import Any, BinaryIO

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.engine import registry, sheets, values
from app.engine.base import Base, Reference
from app.engine.sheet_write import Book, place_text, width
from app.engine.sheets import GUIDE, LISTS, OWNER, PLACE, REASON, Sheet
from app.engine.vocabulary import Field, Kind

PREPARED = 2000
MOST_OFFERED = 500
_KINDS = {
    Kind.TEXT: "Teks", Kind.LONG: "Teks panjang", Kind.INTEGER: "Bilangan bulat",
    Kind.DECIMAL: "Angka", Kind.RUPIAH: "Rupiah", Kind.PERCENT: "Persen", Kind.YEAR: "Tahun",
    Kind.DATE: "Tanggal", Kind.MOMENT: "Tanggal dan jam", Kind.BOOLEAN: "Ya atau Tidak",
    Kind.CHOICE: "Pilihan", Kind.SEVERAL: "Beberapa pilihan, dipisah titik koma",
    Kind.REFERENCE: "Nama pada daftar", Kind.LATITUDE: "Koordinat", Kind.LONGITUDE: "Koordinat",
    Kind.NIK: "NIK (16 angka)", Kind.NPWP: "NPWP (15 atau 16 angka)", Kind.NIP: "NIP (18 angka)",
    Kind.PHONE: "Nomor telepon", Kind.EMAIL: "Alamat pos-el", Kind.URL: "Alamat laman",
    Kind.POSTCODE: "Kode pos (5 angka)", Kind.DOCUMENT: "Nomor dokumen",
    Kind.POINTER: "Nomor data lain, ditulis persis"}
_EXAMPLES = {
    Kind.INTEGER: "125", Kind.DECIMAL: "12,5", Kind.RUPIAH: "1250000", Kind.PERCENT: "87,5",
    Kind.YEAR: "2026", Kind.DATE: "24-11-2026", Kind.MOMENT: "24-11-2026 13.45",
    Kind.BOOLEAN: "Ya", Kind.LATITUDE: "-6,914744", Kind.LONGITUDE: "107,609810",
    Kind.NIK: "3273014708900001", Kind.NPWP: "3273014708900001", Kind.NIP: "199403102019031001",
    Kind.PHONE: "0812 3456 7890", Kind.EMAIL: "nama@contoh.go.id",
    Kind.URL: "https://contoh.or.id", Kind.POSTCODE: "40111"}
_MACHINE_HELP = (
    (PLACE, "Terkunci", "Kode wilayah kantor Anda; setiap baris menjadi data kantor ini."),
    (OWNER, "Teks", "Hanya pada lembar rincian: kunci baris induk seperti tertulis pada lembar "
     "pertama, atau nomor barisnya di sana, misalnya 2; boleh kosong bila di sana hanya satu."),
    (REASON, "Teks", "Diisi bila pemeriksaan memberi peringatan dan isian baris itu memang benar."),
)


def template(session: Session, entity: type[Base], stream: BinaryIO, unit: str) -> None:
    """Write the empty workbook of an entity for one office."""
    book = Book(stream)
    made = _Template(session, book, unit)
    layout = sheets.layout(entity)
    pages = [(sheet, book.book.add_worksheet(sheet.name)) for sheet in layout]
    for sheet, page in pages:
        made.fill(sheet, page)
    _guide(book, layout)
    made.write_lists()
    pages[0][1].activate()
    book.close()


class _Template:
    """Fills the sheets, gathering the lists that their cells offer."""

    def __init__(self, session: Session, book: Book, unit: str) -> None:
        self.session, self.book, self.unit = session, book, unit
        self.lists: list[tuple[str, list[str]]] = []
        self.known: dict[Any, str] = {}

    def fill(self, sheet: Sheet, page: Any) -> None:
        """Write headings, checks and, on the first sheet, the locked region."""
        first = [OWNER] if sheet.attribute else [PLACE] if sheets.has_place(sheet.entity) else []
        for order, heading in enumerate(first):
            page.set_column(order, order, 26, self.book.cells(Kind.TEXT))
            page.write_string(0, order, heading + (" *" if heading == OWNER else ""),
                              self.book.must if heading == OWNER else self.book.head)
        order = len(first)
        for heading, said in sheet.headings:
            if offered(said):
                self._column(page, order, heading, said)
                order += 1
        if not sheet.attribute:
            page.set_column(order, order, 30, self.book.cells(Kind.TEXT))
            page.write_string(0, order, REASON, self.book.head)
        page.freeze_panes(1, 1)
        if PLACE in first:
            place = place_text(self.session, self.unit)
            for line in range(1, PREPARED + 1):
                page.write_string(line, 0, place, self.book.locked)
            page.protect("", {"format_columns": True, "format_rows": True, "format_cells": True,
                              "insert_rows": True, "delete_rows": True, "sort": True,
                              "autofilter": True})

    def _column(self, page: Any, order: int, heading: str, said: Field) -> None:
        page.set_column(order, order, width(said), self.book.cells(said.kind))
        page.write_string(0, order, heading + (" *" if said.required else ""),
                          self.book.must if said.required else self.book.head)
        check = self._check(said)
        if check:
            page.data_validation(1, order, sheets.MOST_ROWS, order, {
                "input_title": said.label[:32], "input_message": said.help[:255],
                "error_title": "Isian belum sesuai", **check})

    def _check(self, said: Field) -> dict[str, Any]:
        options = self._options(said)
        if options:
            return {"validate": "list", "source": options,
                    "error_message": "Pilih dari daftar yang tersedia."}
        if said.kind is Kind.DATE:
            return {"validate": "date", "criteria": ">=", "value": date(1900, 1, 1),
                    "error_type": "warning", "error_message": "Tulis tanggal seperti 24-11-2026."}
        if said.kind is Kind.INTEGER:
            return {"validate": "integer", "criteria": ">=", "value": said.low or 0,
                    "error_type": "warning", "error_message": "Tulis bilangan bulat."}
        return {"validate": "any"}

    def _options(self, said: Field) -> str:
        if said.kind is Kind.CHOICE and said.choices:
            return self._listed((said.choices, said.only), said.label,
                                [m.label for m in said.only or said.choices])
        if said.kind is Kind.BOOLEAN:
            return self._listed(bool, "Ya atau Tidak", ["Ya", "Tidak"])
        if said.kind is Kind.REFERENCE:
            return self._listed(said.target, registry.entity(said.target).__entity__.label,
                                self._names(said))
        return ""

    def _names(self, said: Field) -> list[str]:
        target = registry.entity(said.target)
        if not issubclass(target, Reference):
            return []
        name = getattr(target, values.title_field(target))
        found = self.session.scalars(select(name).where(
            target.deleted_at.is_(None), target.aktif.is_(True)).order_by(name)
            .limit(MOST_OFFERED + 1)).all()
        return [sheets.guarded(str(each)) for each in found] if len(found) <= MOST_OFFERED else []

    def _listed(self, known: Any, title: str, offered_texts: list[str]) -> str:
        """Return the range of a list on the hidden sheet, adding the list when it is new."""
        if not offered_texts:
            return ""
        if known not in self.known:
            letter = _letters(len(self.lists))
            self.lists.append((title, offered_texts))
            self.known[known] = f"={LISTS}!${letter}$2:${letter}${len(offered_texts) + 1}"
        return self.known[known]

    def write_lists(self) -> None:
        """Write the hidden sheet, a list per column, row by row."""
        page = self.book.book.add_worksheet(LISTS)
        for order, (title, _) in enumerate(self.lists):
            page.write_string(0, order, title)
        for line in range(max((len(texts) for _, texts in self.lists), default=0)):
            for order, (_, texts) in enumerate(self.lists):
                if line < len(texts):
                    page.write_string(line + 1, order, texts[line])
        page.hide()


def offered(said: Field) -> bool:
    """Tell whether a sheet may fill this field: no drawn number, no stored file."""
    return said.typed and said.kind is not Kind.ATTACHMENT


def _letters(order: int) -> str:
    text, order = "", order + 1
    while order:
        order, rest = divmod(order - 1, 26)
        text = chr(65 + rest) + text
    return text


def example(said: Field) -> str:
    """Return what a cell of this field may hold, as an example."""
    if said.choices:
        labels = [member.label for member in said.choices]
        return "; ".join(labels[:2]) if said.kind is Kind.SEVERAL else labels[0]
    return _EXAMPLES.get(said.kind, "")


def _guide(book: Book, layout: tuple[Sheet, ...]) -> None:
    page = book.book.add_worksheet(GUIDE)
    for order, wide in enumerate((22, 30, 9, 26, 26, 60, 40)):
        page.set_column(order, order, wide, book.wrap)
    keys = ", ".join(said.label for said in sheets.key_fields(layout[0].entity))
    page.write_string(0, 0, f"Isi satu baris untuk satu {layout[0].entity.__entity__.label}. Baris "
                      f"dengan kunci yang sama ({keys}) memperbarui data yang sudah tersimpan.")
    page.write_string(1, 0, "Kolom bertanda * wajib ada saat data diajukan. Berkas lampiran dan "
                      "nomor otomatis tidak diisi di sini. Jangan mengubah judul kolom.")
    heads = ("Lembar", "Kolom", "Wajib", "Jenis", "Contoh", "Penjelasan", "Dasar hukum")
    for order, head in enumerate(heads):
        page.write_string(3, order, head, book.head)
    line = 4
    for heading, kind, text in _MACHINE_HELP:
        for order, words in enumerate(("Semua", heading, "", kind, "", text, "")):
            page.write_string(line, order, words, book.wrap)
        line += 1
    for sheet in layout:
        for heading, said in sheet.headings:
            if offered(said):
                told = (sheet.name, heading, "Ya" if said.required else "", _KINDS[said.kind],
                        example(said), said.help, said.law)
                for order, word in enumerate(told):
                    page.write_string(line, order, word, book.wrap)
                line += 1
