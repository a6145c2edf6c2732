"""The sentence of a signed page, printed at its foot as the revision that the signature covers.

The issued bytes stay as they are and the sentence is added behind them, so a signed file begins
with the very bytes that were issued. Where the words come from: guides of the issuer, who is a
setting; where they stand: below the footer of `page.py`, inside what a printer can reach. What a
demonstration signs says at head and foot that it proves nothing, and never the issuer's words.
"""
from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from app.engine.signing import TRIAL
from reports.lettering import BOLD, CENTRE, ITALIC, RIGHT, Pen, clean, load_fonts, width, wrap
from reports.page import CUTTING
from reports.signing import Declined, Port

WORDS = ("Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik "
         "yang diterbitkan {}.",
         "UU ITE No 11 Tahun 2008 Pasal 5 Ayat 1: \"Informasi Elektronik dan/atau Dokumen "
         "Elektronik dan/atau hasil cetaknya merupakan alat bukti hukum yang sah\"")
TRIAL_WORDS = (f"{TRIAL}: dibubuhi kunci contoh buatan sistem ini sendiri, bukan sertifikat "
               "elektronik dari penyelenggara sertifikasi.",
               "Bukan tanda tangan elektronik tersertifikasi, bukan dokumen resmi, dan tidak "
               "mempunyai kekuatan hukum.")
TRIAL_HEAD = f"{TRIAL} - BUKAN DOKUMEN RESMI"
SIZE, STEP, LOWEST = 6.0, 7.2, 4.3 * mm
MARGINS = 15 * mm
HEAD, HIGHEST, FRAME = 8.0, 27.0, 3.0
NAME = "/PolpumKalimat"


@dataclass(frozen=True)
class Said:
    """What is added to every page of a signed paper: lines at its foot, words at its head."""

    foot: tuple[str, ...] = ()
    head: str = ""


def of(port: Port) -> Said:
    """Give what pages signed at a port say; nothing where no issuer is named."""
    if port.trial:
        return Said(TRIAL_WORDS, TRIAL_HEAD)
    return Said(tuple(text.format(port.issuer) for text in WORDS)) if port.issuer else Said()


def printed(pdf: bytes, said: Said) -> bytes:
    """Add what is said to every page of a PDF, as a revision of its own."""
    try:
        writer = IncrementalPdfFileWriter(BytesIO(pdf))
        drawn: dict[tuple[float, float], generic.IndirectObject] = {}
        for number in range(int(writer.root["/Pages"]["/Count"])):
            page = writer.find_page_for_modification(number)[0].get_object()
            size = _size(page)
            if size not in drawn:
                drawn[size] = _plate(writer, size, said)
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
           said: Said) -> generic.IndirectObject:
    """Draw the sentence once for a size of paper and take it over as a form."""
    page = PdfFileReader(BytesIO(_drawn(size, said))).root["/Pages"]["/Kids"][0]
    return writer.add_object(generic.StreamObject({
        pdf_name("/Type"): pdf_name("/XObject"), pdf_name("/Subtype"): pdf_name("/Form"),
        pdf_name("/BBox"): generic.ArrayObject(
            generic.FloatObject(each) for each in (0, 0, *size)),
        pdf_name("/Resources"): writer.import_object(page.raw_get("/Resources")),
    }, stream_data=page["/Contents"].data))


def _drawn(size: tuple[float, float], said: Said) -> bytes:
    load_fonts()
    (wide, high), stream = size, BytesIO()
    canvas = Canvas(stream, pagesize=size, invariant=1, initialFontName=ITALIC)
    pen, room = Pen(canvas), wide - 2 * MARGINS
    lines = [line for text in said.foot for line in wrap(clean(text), ITALIC, SIZE, room)]
    canvas.setFillGray(0.2)
    for order, line in enumerate(reversed(lines)):
        pen.write(wide / 2, LOWEST + order * STEP, line, ITALIC, SIZE, CENTRE)
    if said.head:
        _framed(pen, wide - MARGINS, high - HIGHEST, said.head)
    canvas.showPage()
    with CUTTING:
        canvas.save()
    return stream.getvalue()


def _framed(pen: Pen, right: float, base: float, text: str) -> None:
    """Write words in a frame whose right end is given."""
    long = width(BOLD, text) * HEAD
    pen.canvas.setLineWidth(0.8)
    pen.canvas.rect(right - long - 2 * FRAME, base - FRAME, long + 2 * FRAME, HEAD + FRAME,
                    stroke=1, fill=0)
    pen.write(right - FRAME, base, text, BOLD, HEAD, RIGHT)
