"""Pictures and papers that say they are examples, hung on the records one can sign in to.

The bytes are made once and stored under their hash; every record gets a row of its own, as a file
that had been uploaded would.
"""
from __future__ import annotations

import io
from datetime import datetime
from typing import Any

from PIL import Image, ImageDraw, ImageFont
from reportlab.pdfgen.canvas import Canvas
from sqlalchemy.orm import Session

from app.commands.demo_data.books import Row
from app.engine import attachments, bulk
from app.engine.base import Base

_SIZES = {"foto": (300, 450), "ktp": (640, 404)}
# Column: file name, type, picture.
KINDS = {"foto_id": ("pas-foto-contoh.png", "png", "foto"),
         "ktp_id": ("ktp-contoh.png", "png", "ktp"),
         "berkas_id": ("surat-contoh.pdf", "pdf", ""),
         "berkas_skt_id": ("skt-contoh.pdf", "pdf", ""),
         "berkas_sk_id": ("sk-contoh.pdf", "pdf", ""),
         "bukti_kantor_id": ("bukti-kantor-contoh.pdf", "pdf", ""),
         "surat_pengantar_id": ("surat-pengantar-contoh.pdf", "pdf", "")}


class Shelf:
    """Counts stored files and gathers their rows until they are written."""

    def __init__(self, last: int, moment: datetime) -> None:
        self.last, self.moment = last, moment
        self.rows: list[Row] = []
        self._stored: dict[str, tuple[str, int]] = {}

    def hang(self, entity: type[Base], row: Row, column: str, office: str) -> None:
        """Give a row a file of its own in a column."""
        name, kind, picture = KINDS[column]
        sha256, size = self._store(kind + picture, kind, picture)
        self.last += 1
        row[column] = self.last
        self.rows.append({
            "id": self.last, "subsistem": entity.__subsystem__, "entitas": entity.__tablename__,
            "wilayah_kode": office, "klasifikasi": "biasa", "nama_berkas": name,
            "mime": attachments.MIMES[kind], "ukuran": size, "sha256": sha256, "kolom": column,
            "diunggah_pada": self.moment})

    def write(self, session: Session) -> None:
        """Write the rows gathered so far; before the records that point at them."""
        bulk.write_rows(session, attachments.Lampiran.__table__, self.rows)
        self.rows = []

    def _store(self, key: str, kind: str, picture: str) -> tuple[str, int]:
        if key not in self._stored:
            content = paper() if kind == "pdf" else drawing(picture)
            self._stored[key] = (attachments.store().put(content), len(content))
        return self._stored[key]


def drawing(picture: str) -> bytes:
    """Draw a picture in place of a photograph or an identity card."""
    width, height = _SIZES[picture]
    image = Image.new("RGB", (width, height), "#d8dee6")
    draw: Any = ImageDraw.Draw(image)
    if picture == "foto":
        draw.ellipse((90, 90, 210, 230), fill="#9aa5b1")
        draw.ellipse((30, 260, 270, 620), fill="#9aa5b1")
    else:
        draw.rectangle((450, 90, 600, 290), fill="#9aa5b1")
        for line in range(7):
            draw.rectangle((40, 100 + line * 38, 400 - line % 3 * 60, 116 + line * 38),
                           fill="#b7c0cb")
    draw.text((width // 2, 30), "CONTOH", fill="#37404a", anchor="mm",
              font=ImageFont.load_default(28))
    out = io.BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()


def paper() -> bytes:
    """Print one page that stands for any document."""
    out = io.BytesIO()
    page = Canvas(out, invariant=1)
    page.setTitle("Dokumen contoh")
    page.setFont("Helvetica-Bold", 28)
    page.drawCentredString(297, 500, "DOKUMEN CONTOH")
    page.setFont("Helvetica", 12)
    page.drawCentredString(297, 470, "Hanya untuk peragaan; tidak berkekuatan hukum.")
    page.save()
    return out.getvalue()
