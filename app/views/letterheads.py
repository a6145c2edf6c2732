"""An office's settings as paper and numbering ask for them; names are taken, never invented."""
from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.engine import attachments, regions, registry, values
from app.engine.attachments import Lampiran
from app.engine.base import Base
from app.engine.result import Letterhead, Signatory
from reports import signature

OFFICE = "unit_kerja"
UNNAMED = "Badan Kesatuan Bangsa dan Politik"
_SEEN = {"wall": "pointer"}


def _office(session: Session, kode: str) -> Base | None:
    """Read an office's public face: what stands on its letters is no secret of that office."""
    cls = registry.entity(OFFICE)
    return session.scalar(select(cls).where(cls.wilayah_kode == kode, cls.deleted_at.is_(None)),
                          execution_options=_SEEN)


def _rows(session: Session, table: str, office: Base) -> list[Base]:
    cls = registry.entity(table)
    return list(session.scalars(
        select(cls).where(cls.unit_kerja_id == office.id, cls.deleted_at.is_(None))
        .order_by(cls.id), execution_options=_SEEN))


def own_name(session: Session, kode: str) -> str:
    """Return what the office of a region calls itself; empty where it has no settings yet."""
    office = _office(session, kode)
    return "" if office is None else str(office.nama).strip()


def office_name(session: Session, kode: str) -> str:
    """Name the office of a region, as its settings do; its region is said where they do not."""
    name, place = own_name(session, kode) or UNNAMED, regions.full_name(session, kode)
    bare = place.removeprefix("Provinsi ").casefold()
    return name if kode == regions.NATION or bare in name.casefold() else f"{name} {place}"


def of(session: Session, kode: str) -> Letterhead:
    """Return the kop surat and signature blocks of a region's office."""
    office = _office(session, kode)
    if office is None:
        return Letterhead(lines=(regions.full_name(session, kode).upper(), UNNAMED.upper()))
    address = ", ".join(part for part in (
        office.alamat, f"Kode Pos {office.kode_pos}" if office.kode_pos else "") if part)
    contact = ", ".join(part for part in (
        f"Telepon {values.dialled(office.telepon)}" if office.telepon else "",
        f"Pos-el {office.surel}" if office.surel else "",
        f"Laman {office.laman}" if office.laman else "") if part)
    return Letterhead(
        lines=_names((office.pemerintah or "").upper(), office.nama.upper()),
        address=address, contact=contact, town=office.kota_surat or "",
        emblem=_emblem(session, office.lambang_id), signatories=_signers(session, office, False),
        paper=office.kertas.value if office.kertas else "A4",
        catchword=kode == regions.NATION if office.kata_penyambung is None
        else office.kata_penyambung)


def of_head(session: Session, kode: str) -> Letterhead:
    """Return the kop of the head of a region, who alone signs below it; else that of the office."""
    office, own = _office(session, kode), of(session, kode)
    signers = _signers(session, office, True) if office is not None else ()
    if office is None or not signers:
        return own
    named, *_ = (signers[0].above or signers[0].jabatan).split(";")
    return replace(own, lines=(signature.post(named),), address="", contact="", crest=True,
                   emblem=_emblem(session, office.lambang_negara_id), signatories=signers)


def _signers(session: Session, office: Base, crest: bool) -> tuple[Signatory, ...]:
    return tuple(
        Signatory(row.jabatan, row.nama or "", row.pangkat or "", row.nip or "",
                  row.awalan.label if row.awalan and row.awalan.value != "langsung" else "",
                  row.atas_nama or "")
        for row in _rows(session, "penandatangan", office)
        if row.dipakai and bool(row.kop_kepala_daerah) is crest)


def _names(government: str, office: str) -> tuple[str, ...]:
    """Name the government, then its office; what the first line said is not said again."""
    place = government.removeprefix("PEMERINTAH ")
    return (government, office.removesuffix(f" {place}")) if government else (office,)


def _emblem(session: Session, key: int | None) -> bytes | None:
    if not key:
        return None
    kept = session.scalar(select(Lampiran).where(Lampiran.id == key),
                          execution_options=_SEEN)
    path = attachments.store().path(kept.sha256) if kept else None
    return path.read_bytes() if path and path.exists() else None


def called(session: Session, kode: str, setting: str) -> str:
    """Return what an office calls a letter, by the setting that says so; empty when it does not."""
    office = _office(session, kode) if setting else None
    return str(getattr(office, setting) or "") if office is not None else ""


def pattern_of(session: Session, kode: str, series: str) -> str | None:
    """Return how an office writes the numbers of a series, or None for the default."""
    office = _office(session, kode)
    row = next((row for row in _rows(session, "pola_nomor", office)
                if row.deret.value == series), None) if office is not None else None
    return row.pola if row is not None else None


@dataclass(frozen=True)
class Rules:
    """How an office sends a kind of letter."""

    code: str = ""
    sifat: str = ""
    copies: tuple[str, ...] = ()
    crest: bool = False


def rules_of(session: Session, kode: str, letter: str) -> Rules:
    """Return code and sifat of a kind of letter, who gets a copy, and whose kop heads it."""
    office = _office(session, kode)
    row = next((row for row in _rows(session, "ketentuan_surat", office)
                if row.surat.value == letter), None) if office is not None else None
    if row is None:
        return Rules()
    return Rules(row.kode_klasifikasi or "", row.sifat.label if row.sifat else "", tuple(
        line.strip() for line in (row.tembusan or "").splitlines() if line.strip()),
        bool(row.kop_kepala_daerah))
