"""What a paper carries for the archive: words about itself, the colours it means, its bookmarks.

Every PDF is disiapkan untuk PDF/A-2b: all fonts lie within, colours are sRGB, streams end as that
norm asks. No validator has judged it, so the file itself claims no conformance. Pages are drawn by
`page.py`, which calls this before the first and after the last of them.
"""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from PIL import ImageCms
from pyhanko.pdf_utils.reader import PdfFileReader
from reportlab.pdfbase import pdfdoc

from app.engine.indonesian import local
from reports.lettering import plain

LANGUAGE = "id-ID"
MAKER = "Polpum Terpadu"
COLOURS = "sRGB IEC61966-2.1"
VERSION = (1, 7)
UNDATED = datetime(2000, 1, 1, tzinfo=UTC)
# Where the header of a colour profile says when it was made; it is given one day for all.
_MADE = slice(24, 36)
_DAY = bytes.fromhex("07d000010001000000000000")
_END = b"endstream\n"
_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<pdf:Keywords></pdf:Keywords>
<pdf:Producer>{maker}</pdf:Producer>
<pdf:Trapped>False</pdf:Trapped>
<xmp:CreatorTool>{maker}</xmp:CreatorTool>
<xmp:CreateDate>{made}</xmp:CreateDate>
<xmp:ModifyDate>{made}</xmp:ModifyDate>
<xmp:MetadataDate>{made}</xmp:MetadataDate>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""


@dataclass(frozen=True)
class Mark:
    """A bookmark: what it says, on which page (from 0) and how high it points."""

    text: str
    page: int
    top: float


def _ended(stream: Any, document: Any) -> bytes:
    """End a stream with a line end of its own before the closing word, as the norm asks."""
    made: bytes = _format(stream, document)
    return made[:-len(_END)] + b"\n" + _END


# reportlab sets the closing word directly behind the last byte, for every stream it writes.
_format = pdfdoc.PDFStream.format
pdfdoc.PDFStream.format = _ended


def describe(canvas: Any, title: str, author: str, subject: str, as_of: datetime | None) -> None:
    """Say what the document is, alike in its properties and in its XMP, and which colours it means.

    One without a time of its own is dated alike each time it is printed.
    """
    title, author, subject = (" ".join(plain(text).split()) for text in (title, author, subject))
    made = local(as_of) if as_of else UNDATED
    zone = "+07:00" if as_of else "+00:00"
    canvas.setTitle(title)
    canvas.setAuthor(author)
    canvas.setSubject(subject)
    canvas.setCreator(MAKER)
    canvas.setProducer(MAKER)
    dated = f"{made:D:%Y%m%d%H%M%S}{zone[:3]}'{zone[4:]}'"
    canvas.setDateFormatter(lambda *_: dated)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    document = canvas._doc  # the only way to reportlab's catalogue
    catalog = document.Catalog
    catalog.Metadata = pdfdoc.PDFStream(
        pdfdoc.PDFDictionary({"Type": pdfdoc.PDFName("Metadata"),
                              "Subtype": pdfdoc.PDFName("XML")}),
        _PACKET.format(language=LANGUAGE, maker=MAKER, title=escape(title), author=escape(author),
                       subject=escape(subject), made=f"{made:%Y-%m-%dT%H:%M:%S}{zone}")
        .encode())
    catalog.OutputIntents = pdfdoc.PDFArray([document.Reference(_intent(document))])
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]


def _intent(document: Any) -> Any:
    return pdfdoc.PDFDictionary({
        "Type": pdfdoc.PDFName("OutputIntent"), "S": pdfdoc.PDFName("GTS_PDFA1"),
        "OutputConditionIdentifier": pdfdoc.PDFString(COLOURS),
        "RegistryName": pdfdoc.PDFString("http://www.color.org"),
        "Info": pdfdoc.PDFString(COLOURS),
        "DestOutputProfile": document.Reference(pdfdoc.PDFStream(
            pdfdoc.PDFDictionary({"N": 3}), profile(), filters=[pdfdoc.PDFZCompress]))})


@cache
def profile() -> bytes:
    """Return the colour profile of sRGB, free of copyright, equal whenever it is made."""
    made = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    made[_MADE] = _DAY
    return bytes(made)


def pages(pdf: bytes) -> int:
    """Count the pages of a printed paper."""
    return int(PdfFileReader(BytesIO(pdf)).root["/Pages"]["/Count"])


def outline(canvas: Any, title: str, marks: Sequence[Mark], page: int) -> None:
    """Hang the bookmarks of the page that is being drawn; the first page bears the title."""
    here = [(0, Mark(title, 0, canvas._pagesize[1]))] if page == 0 else []
    here += [(1, mark) for mark in marks]
    for order, (level, mark) in enumerate(here):
        key = f"h{page}.{order}"
        canvas.bookmarkPage(key, fit="XYZ", left=0, top=round(mark.top, 2))
        canvas.addOutlineEntry(" ".join(plain(mark.text).split()), key, level)
