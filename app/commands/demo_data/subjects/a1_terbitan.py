"""The totals of ormas that the ministry and BPS published, as they were printed, mistakes and all.

Real figures, unlike all others here. Sums that do not close stand as they did: 83 foreign ormas
left out in 2018, a misprint of a thousand in July and of ten thousand in November 2019.
"""
from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.commands.demo_data.books import Book, Row
from app.commands.demo_data.places import NATION, Place
from app.engine import bulk, registry
from app.models.siormas import OrmasRekapTerbit

REASON = "data contoh"
_NAMES = ("tanggal", "skt_pusat", "skt_provinsi", "skt_kabupaten_kota", "skt_total", "yayasan",
          "perkumpulan", "badan_hukum_total", "asing", "jumlah_seluruh")
PRINTED = (
    (date(2018, 4, 24), 715, 8_170, 16_954, 25_839, 207_212, 145_625, 352_837, 83, 378_676),
    (date(2019, 7, 31), 1_688, 8_170, 16_954, 25_812, 230_084, 163_413, 393_497, 72, 420_381),
    (date(2019, 11, 22), 1_891, 8_170, 16_954, 27_015, 226_994, 167_385, 404_379, 71, 431_465))
# New registrations in a year, the five most and the five fewest, by region.
REGISTERED = ((2021, 10_033, {}), (2022, 10_310, {}), (2023, 7_808, {
    "32": 832, "35": 827, "63": 681, "33": 661, "73": 658, "95": 6, "93": 12, "75": 12, "76": 13,
    "31": 17}))


def write(session: Session, book: Book, where: list[Place]) -> None:
    """Write the published tables for the centre."""
    wilayah = registry.entity("wilayah")
    regions = dict(session.execute(select(wilayah.kode, wilayah.id)).all())
    bulk.load(session, OrmasRekapTerbit, [*(_table(printed) for printed in PRINTED), *(
        _year(year, whole, parts, regions) for year, whole, parts in REGISTERED)], reason=REASON)


def _table(printed: tuple[date | int, ...]) -> Row:
    return {"wilayah_kode": NATION, **dict(zip(_NAMES, printed, strict=True)),
            "sumber": "Direktorat Organisasi Kemasyarakatan, rekap menurut penerbit dan bentuk",
            "catatan": "Ditulis seperti tercetak; selisihnya tidak diperbaiki."}


def _year(year: int, whole: int, parts: dict[str, int], regions: dict[str, int]) -> Row:
    return {"wilayah_kode": NATION, "tanggal": date(year, 12, 31), "jumlah_seluruh": whole,
            "sumber": f"BPS, ormas yang mendaftar di Bakesbangpol sepanjang tahun {year}",
            "per_wilayah": [{"daerah_id": regions[kode], "jumlah": count}
                            for kode, count in parts.items()]}
