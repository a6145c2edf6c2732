"""The sentence of a signed page, printed at its foot as the revision that the signature covers.

The issued bytes stay as they are and the sentence is added behind them, so a signed file begins
with the very bytes that were issued. Where the words come from: guides of the issuer, who is a
setting; where they stand: below the footer of `page.py`, inside what a printer can reach.
"""
from __future__ import annotations

from io import BytesIO

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from reports.lettering import CENTRE, ITALIC, Pen, clean, load_fonts, wrap
from reports.page import CUTTING
from reports.signing import Declined

WORDS = ("Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik "
         "yang diterbitkan {}.",
         "UU ITE No 11 Tahun 2008 Pasal 5 Ayat 1: \"Informasi Elektronik dan/atau Dokumen "
         "Elektronik dan/atau hasil cetaknya merupakan alat bukti hukum yang sah\"")
SIZE, STEP, LOWEST = 6.0, 7.2, 4.3 * mm
MARGINS = 15 * mm
NAME = "/PolpumKalimat"


def printed(pdf: bytes, issuer: str) -> bytes:
    """Add the sentence to every page of a PDF, as a revision of its own."""
    try:
        writer = IncrementalPdfFileWriter(BytesIO(pdf))
        drawn: dict[tuple[float, float], generic.IndirectObject] = {}
        for number in range(int(writer.root["/Pages"]["/Count"])):
            page = writer.find_page_for_modification(number)[0].get_object()
            size = _size(page)
            if size not in drawn:
                drawn[size] = _plate(writer, size, issuer)
            stream = writer.add_object(generic.StreamObject(
                stream_data=f"q {NAME} Do Q".encode("ascii")))
            writer.add_stream_to_page(number, stream, resources=generic.DictionaryObject({
                pdf_name("/XObject"): generic.DictionaryObject({pdf_name(NAME): drawn[size]})}))
        made = BytesIO()
        writer.write(made)
    except (PdfError, KeyError, ValueError) as error:
        raise Declined("Berkas ini tidak dapat ditandatangani.") from error
    return made.getvalue()


def _size(page: generic.DictionaryObject) -> tuple[float, float]:
    while "/MediaBox" not in page:
        page = page["/Parent"]
    left, bottom, right, top = (float(each) for each in page["/MediaBox"])
    return right - left, top - bottom


def _plate(writer: IncrementalPdfFileWriter, size: tuple[float, float],
           issuer: str) -> generic.IndirectObject:
    """Draw the sentence once for a size of paper and take it over as a form."""
    page = PdfFileReader(BytesIO(_drawn(size, issuer))).root["/Pages"]["/Kids"][0]
    return writer.add_object(generic.StreamObject({
        pdf_name("/Type"): pdf_name("/XObject"), pdf_name("/Subtype"): pdf_name("/Form"),
        pdf_name("/BBox"): generic.ArrayObject(
            generic.FloatObject(each) for each in (0, 0, *size)),
        pdf_name("/Resources"): writer.import_object(page.raw_get("/Resources")),
    }, stream_data=page["/Contents"].data))


def _drawn(size: tuple[float, float], issuer: str) -> bytes:
    load_fonts()
    wide, stream = size[0], BytesIO()
    canvas = Canvas(stream, pagesize=size, invariant=1, initialFontName=ITALIC)
    pen, room = Pen(canvas), wide - 2 * MARGINS
    lines = [line for text in WORDS
             for line in wrap(clean(text.format(issuer)), ITALIC, SIZE, room)]
    canvas.setFillGray(0.2)
    for order, line in enumerate(reversed(lines)):
        pen.write(wide / 2, LOWEST + order * STEP, line, ITALIC, SIZE, CENTRE)
    canvas.showPage()
    with CUTTING:
        canvas.save()
    return stream.getvalue()
