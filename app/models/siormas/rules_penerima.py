"""Which ormas may be given aid on a day: what the rule refuses, no lookup offers.

An approved record, a paper in force that day, neither dissolved nor stopped, and no ban on aid. UU
17/2013 and PP 58/2016. Both halves stand here so that they change together.
"""
from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import and_, not_, or_, select

from app.engine import Problem, Status
from app.engine.indonesian import long_date, today
from app.models.siormas import rules
from app.models.siormas.choices import StatusKeaktifan
from app.models.siormas.choices_binaan import JenisSanksi, StatusSanksi
from app.models.siormas.legalitas import DIAKUI, MASA_SKT, SKT, OrmasLegalitas
from app.models.siormas.sanksi import OrmasSanksi
from app.models.siormas.waktu import years_earlier

TERTUTUP = frozenset({StatusKeaktifan.BUBAR, StatusKeaktifan.DIBEKUKAN})


def penerima(ormas: Any, hari: date, ask: Any) -> Iterator[Problem]:
    """Refuse an ormas that may not be given aid on a day."""
    yield from rules.unapproved(ormas)
    if not ormas.legalitas_pada(hari):
        yield Problem("ormas_id", "Ormas ini tidak memiliki legalitas yang berlaku pada "
                                  f"{long_date(hari)}, sehingga tidak dapat menerima bantuan.")
    elif ormas.status_keaktifan in TERTUTUP and ormas.tidak_aktif_sejak \
            and ormas.tidak_aktif_sejak <= hari:
        yield Problem("ormas_id", "Ormas ini tercatat "
                                  f"{ormas.status_keaktifan.label.lower()}, sehingga tidak "
                                  "dapat menerima bantuan.")
    if any(row.tanggal and row.tanggal <= hari and not (
            row.berlaku_sampai and row.berlaku_sampai < hari) for row in ask.find(
            "ormas_sanksi", ormas_id=ormas.id, status_sanksi=StatusSanksi.BERLAKU,
            jenis=JenisSanksi.PENGHENTIAN_BANTUAN_HIBAH)):
        yield Problem("ormas_id", "Bantuan dan hibah kepada ormas ini sedang dihentikan.")


def dapat_menerima(ormas: Any, kantor: str, tingkat: str, hari: date | None) -> Any:
    """Offer those that are not refused on a day; today's as long as none is written."""
    pada = hari or today()
    return and_(
        ormas.status == Status.DISETUJUI, _berlegalitas(ormas, pada),
        or_(ormas.status_keaktifan.is_(None), ormas.status_keaktifan.not_in(TERTUTUP),
            ormas.tidak_aktif_sejak.is_(None), ormas.tidak_aktif_sejak > pada),
        not_(_dihentikan(ormas, pada)))


def _berlegalitas(ormas: Any, hari: date) -> Any:
    surat: Any = OrmasLegalitas
    return select(surat.id).where(
        surat.ormas_id == ormas.id, surat.deleted_at.is_(None),
        surat.status_legalitas.in_(DIAKUI), surat.tanggal_terbit <= hari,
        or_(surat.berlaku_sampai >= hari, and_(surat.berlaku_sampai.is_(None), or_(
            surat.jenis.not_in(SKT),
            surat.tanggal_terbit >= years_earlier(hari, MASA_SKT))))).exists()


def _dihentikan(ormas: Any, hari: date) -> Any:
    sanksi: Any = OrmasSanksi
    return select(sanksi.id).where(
        sanksi.ormas_id == ormas.id, sanksi.deleted_at.is_(None),
        sanksi.status_sanksi == StatusSanksi.BERLAKU,
        sanksi.jenis == JenisSanksi.PENGHENTIAN_BANTUAN_HIBAH, sanksi.tanggal <= hari,
        or_(sanksi.berlaku_sampai.is_(None), sanksi.berlaku_sampai >= hari)).exists()
