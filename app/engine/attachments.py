"""Files: staged by token, stored under their SHA-256, served only through a row in scope.

A file arrives first and gets a token that only its uploader may use; saving a form turns the token
into a `lampiran` row of that record's office. The type is told by content, never by name. Which
record may show a file is asked through the scoped session.
"""
from __future__ import annotations

import hashlib
import io
import re
import secrets
import zipfile
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, BinaryIO

import puremagic
from PIL import Image, UnidentifiedImageError
from sqlalchemy import BigInteger, DateTime, Integer, String, Text, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.engine import registry
from app.engine.base import Base, Filed
from app.engine.indonesian import now, read_key, write_decimal
from app.engine.states import Pemeriksaan
from app.engine.types import by_value
from app.engine.vocabulary import Field

TOKEN = "titip:"  # noqa: S105 - a prefix of the form field, no secret
MIMES = {"pdf": "application/pdf", "jpg": "image/jpeg", "png": "image/png",
         "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}
_ENDINGS = {"jpg": ("jpg", "jpeg")}
_KEEP = timedelta(days=2)
_DRAWN = 1500 * 1500
_SCAN, _MOST_SCANS = b"\xff\xda", 100  # a progressive photo is told in ten


class Lampiran(Filed, Base):
    """A stored file of one record; the bytes lie in the store under their SHA-256."""

    __tablename__ = "lampiran"
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    nama_berkas: Mapped[str] = mapped_column(String(200), nullable=False)
    mime: Mapped[str] = mapped_column(String(100), nullable=False)
    ukuran: Mapped[int] = mapped_column(BigInteger, nullable=False)
    sha256: Mapped[str] = mapped_column(String(64), nullable=False, index=True)
    kolom: Mapped[str] = mapped_column(String(60), nullable=False)
    diunggah_oleh_id: Mapped[int | None] = mapped_column(Integer)
    diunggah_pada: Mapped[datetime] = mapped_column(DateTime, nullable=False)
    pemeriksaan: Mapped[Pemeriksaan] = mapped_column(
        by_value(Pemeriksaan), nullable=False, default=Pemeriksaan.BELUM, server_default="belum")
    catatan_pemeriksaan: Mapped[str | None] = mapped_column(Text)
    diperiksa_oleh_id: Mapped[int | None] = mapped_column(Integer)
    diperiksa_pada: Mapped[datetime | None] = mapped_column(DateTime)


class Titipan(Base):
    """A file that has arrived and not yet found its record; only its uploader may use it."""

    __tablename__ = "titipan"
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    token: Mapped[str] = mapped_column(String(64), nullable=False, unique=True)
    pengguna_id: Mapped[int] = mapped_column(Integer, nullable=False)
    nama_berkas: Mapped[str] = mapped_column(String(200), nullable=False)
    mime: Mapped[str] = mapped_column(String(100), nullable=False)
    ukuran: Mapped[int] = mapped_column(BigInteger, nullable=False)
    sha256: Mapped[str] = mapped_column(String(64), nullable=False)
    dibuat_pada: Mapped[datetime] = mapped_column(DateTime, nullable=False)


class Store:
    """The folder of bytes, named by content; two equal files are one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, sha256: str) -> Path:
        """Return where a file of this hash lies."""
        if not re.fullmatch(r"[0-9a-f]{64}", sha256):
            raise ValueError("not a sha256")
        return self.folder / sha256[:2] / sha256

    def put(self, content: bytes) -> str:
        """Store bytes whole or not at all; return their SHA-256."""
        sha256 = hashlib.sha256(content).hexdigest()
        target = self.path(sha256)
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            part = target.with_suffix(f".{secrets.token_hex(4)}")
            part.write_bytes(content)
            part.replace(target)
        return sha256


# A PDF ends with this line (ISO 32000-1, 7.5.5). Readers look for it within the last 1,024 bytes,
# so what a scanner or a mail program hangs behind it is let pass.
_PDF_END, _PDF_TAIL, _PADDING = b"%%EOF", 1024, b"\x00\r\n\t "
_store: list[Store] = []
_SAVE_AS = " Buka berkasnya di aplikasi lembar kerja, lalu simpan sebagai .xlsx."


def configure(folder: Path) -> None:
    """Say where the bytes lie; called once by `create_app`."""
    _store[:] = [Store(folder)]


def store() -> Store:
    """Return the store."""
    return _store[0]


def sniff(content: bytes) -> str:
    """Tell the type of a file from its content: pdf, jpg, png, xlsx, or what puremagic says."""
    if content.startswith(b"%PDF-"):
        return "pdf"
    if content.startswith(b"\xff\xd8\xff"):
        return "jpg"
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if content.startswith(b"PK\x03\x04"):
        return _zipped(content)
    try:
        return puremagic.from_string(content[:8192]).lstrip(".").lower()
    except puremagic.PureError:
        return ""


def _zipped(content: bytes) -> str:
    """Tell a workbook from other packages by what lies in it, not by its first bytes."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return "xlsx" if "xl/workbook.xml" in archive.namelist() else "zip"
    except (zipfile.BadZipFile, NotImplementedError):
        return "zip"


def receive(session: Session, said: Field, name: str, stream: BinaryIO, user_id: int) -> str:
    """Take in an upload for a field; return its token, or raise ValueError with a sentence."""
    content = stream.read(said.max_mb * 1024 * 1024 + 1)
    if not content:
        raise ValueError("Berkas kosong.")
    if len(content) > said.max_mb * 1024 * 1024:
        raise ValueError(f"Ukuran berkas paling besar {said.max_mb} MB.")
    kind = sniff(content)
    if kind not in said.accepts:
        raise ValueError("Isi berkas bukan " + " atau ".join(k.upper() for k in said.accepts)
                         + "; nama berkas saja tidak cukup."
                         + (_SAVE_AS if "xlsx" in said.accepts else ""))
    if kind in ("jpg", "png"):
        _ask_picture(content, said.max_side)
    elif kind == "pdf" and _PDF_END not in content.rstrip(_PADDING)[-_PDF_TAIL:]:
        raise ValueError("PDF ini terpotong: akhir berkasnya tidak ada. Unduh atau pindai ulang, "
                         "lalu coba lagi.")
    token = secrets.token_urlsafe(32)
    session.add(Titipan(
        token=token, pengguna_id=user_id, nama_berkas=clean_name(name, kind), mime=MIMES[kind],
        ukuran=len(content), sha256=store().put(content), dibuat_pada=now()))
    session.flush()
    return TOKEN + token


def _ask_picture(content: bytes, max_side: int) -> None:
    """Refuse a picture that cannot be read, or that would swell when it is drawn.

    Of a large one, a photo that no paper bears, only the beginning is read: drawn whole it would
    ask for more memory than an upload is worth. One told in thousands of scans would be drawn for
    minutes, a scan being a few bytes and a walk over the whole picture.
    """
    try:
        with Image.open(io.BytesIO(content)) as picture:
            wide, high = picture.size
            if wide * high <= _DRAWN:
                if picture.format != "PNG" and content.count(_SCAN) > _MOST_SCANS:
                    raise ValueError("too many scans")
                picture.load()
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError,
            ValueError) as error:
        raise ValueError("Gambar ini rusak dan tidak dapat dibaca.") from error
    if max(wide, high) > max_side:
        raise ValueError(f"Gambar paling besar {write_decimal(max_side)} titik pada sisi "
                         f"terpanjang; gambar ini {write_decimal(wide)} × {write_decimal(high)}.")


def clean_name(name: str, kind: str) -> str:
    """Keep of a file name what is safe to show and to send back; it ends as its content says.

    A page or a program may begin like a PDF: under the ending it came with, it would be opened as
    what it also is.
    """
    bare = re.sub(r"[^\w .()\-]", "_", Path(name.replace("\\", "/")).name).strip(" .")[-150:]
    if bare.rpartition(".")[2].lower() not in _ENDINGS.get(kind, (kind,)):
        bare = f"{bare or 'berkas'}.{kind}"
    return bare


def staged(session: Session, text: str, user_id: int | None) -> Titipan | None:
    """Find a staged file of this user by the text of a form field."""
    if not text.startswith(TOKEN):
        return None
    return session.scalar(select(Titipan).where(
        Titipan.token == text.removeprefix(TOKEN), Titipan.pengguna_id == user_id,
        Titipan.dibuat_pada > now() - _KEEP))


def settle(session: Session, waiting: Titipan, cls: type[Base], column: str, unit: str,
           klasifikasi: Any) -> Lampiran:
    """Make a staged file a file of the office, for a column of the entity."""
    kept = Lampiran(
        subsistem=cls.__subsystem__, entitas=cls.__tablename__, kolom=column,
        wilayah_kode=unit, klasifikasi=klasifikasi or "biasa",
        nama_berkas=waiting.nama_berkas, mime=waiting.mime, ukuran=waiting.ukuran,
        sha256=waiting.sha256, diunggah_oleh_id=waiting.pengguna_id, diunggah_pada=now())
    session.add(kept)
    session.flush()
    return kept


def visible(session: Session, key: int, proposed: Callable[[Session, Lampiran], bool]
            ) -> Lampiran | None:
    """Return a stored file if a record within reach, or a proposal on one, points at it."""
    kept = session.scalar(select(Lampiran).where(Lampiran.id == key))
    if kept is None:
        return None
    cls = registry.entity(kept.entitas)
    owner = session.scalar(select(cls.id).where(getattr(cls, kept.kolom) == key).limit(1))
    return kept if owner is not None or proposed(session, kept) else None


def describe(session: Session, texts: Iterable[str], user_id: int | None
             ) -> dict[str, dict[str, Any]]:
    """Tell a form what its fields hold: name, size and, when stored, the id to open."""
    ids = {key for text in texts if (key := read_key(text)) is not None}
    found: dict[str, Any] = {}
    if ids:
        found = {str(kept.id): kept for kept in
                 session.scalars(select(Lampiran).where(Lampiran.id.in_(ids)))}
    found |= {text: waiting for text in texts
              if (waiting := staged(session, text, user_id)) is not None}
    return {text: {"nama": each.nama_berkas, "id": each.id if isinstance(each, Lampiran) else None,
                   "ukuran": f"{write_decimal(max(1, round(each.ukuran / 1024)))} KB",
                   "periksa": each if isinstance(each, Lampiran) else None}
            for text, each in found.items()}
