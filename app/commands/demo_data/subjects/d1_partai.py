"""Seats, votes and boards of the parties: published for the nation, invented elsewhere.

Votes of a region stand in proportion to its people; seats follow from them by largest remainders,
as many as the law gives a body of that size. Parties are real, their figures below the nation not.
"""
from __future__ import annotations

from datetime import date
from random import Random

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.commands.demo_data import names, places
from app.commands.demo_data.books import Book, Row
from app.commands.demo_data.places import Place
from app.engine import Status, bulk
from app.models.simpoldagri import Parpol, ParpolKepengurusan, Pemilu, PerolehanPemilu
from app.models.simpoldagri.choices import Lembaga, StatusKepengurusan, TingkatKepengurusan

REASON = "data contoh"
# Valid votes and seats of DPR as KPU decreed them. 2019: recapitulation of 21 May (139.971.260
# votes), seats of 31 August; the nine with seats as in Kepmendagri 900.1.9-146/2023. 2024: after
# the rulings of the Constitutional Court, Keputusan KPU 1050/2024 (151.793.293 votes), seats by
# Keputusan KPU 1205/2024; the eight with seats as in Kepmendagri 900.1.9.1-068/2025.
NATION: dict[str, tuple[tuple[str, int, int], ...]] = {
    "pileg-2019": (
        ("pdip", 27_053_961, 128), ("gerindra", 17_594_839, 78), ("golkar", 17_229_789, 85),
        ("pkb", 13_570_097, 58), ("nasdem", 12_661_792, 59), ("pks", 11_493_663, 50),
        ("demokrat", 10_876_507, 54), ("pan", 9_572_623, 44), ("ppp", 6_323_147, 19),
        ("perindo", 3_738_320, 0), ("berkarya", 2_929_495, 0), ("psi", 2_650_361, 0),
        ("hanura", 2_161_507, 0), ("pbb", 1_099_848, 0), ("garuda", 702_536, 0),
        ("pkpi", 312_775, 0)),
    "pileg-2024": (
        ("pdip", 25_384_673, 110), ("golkar", 23_208_488, 102), ("gerindra", 20_071_345, 86),
        ("pkb", 16_115_358, 68), ("nasdem", 14_660_328, 69), ("pks", 12_781_241, 53),
        ("demokrat", 11_283_053, 44), ("pan", 10_984_639, 48), ("ppp", 5_878_708, 0),
        ("psi", 4_260_108, 0), ("perindo", 1_955_131, 0), ("gelora", 1_282_000, 0),
        ("hanura", 1_094_599, 0), ("buruh", 972_898, 0), ("ummat", 642_550, 0),
        ("pbb", 484_487, 0), ("garuda", 406_884, 0), ("pkn", 326_803, 0))}
DECREED = {"pileg-2019": date(2019, 8, 31), "pileg-2024": date(2024, 8, 25)}
# The other decrees have no number of their own here: what is written in their place says so.
DECREES = {("pusat", "pileg-2024"): "1205 Tahun 2024"}
SHARE = 0.25
_WEIGHTS = {"pdip": 17, "golkar": 15, "gerindra": 15, "pkb": 11, "nasdem": 10, "pks": 10,
            "demokrat": 8, "pan": 7, "ppp": 4, "psi": 3}
_ACEH = {"pa": 24, "pna": 8, "pasaceh": 5, "golkar": 12, "gerindra": 10, "nasdem": 12, "pkb": 10,
         "demokrat": 9, "pan": 8, "pks": 7}
_BODIES = {"pusat": Lembaga.DPR, "provinsi": Lembaga.DPRD_PROVINSI,
           "daerah": Lembaga.DPRD_KABUPATEN_KOTA}
_LEVELS = {"pusat": TingkatKepengurusan.DPP, "provinsi": TingkatKepengurusan.DPW,
           "daerah": TingkatKepengurusan.DPC}
_WORDS = {"pusat": "DPP", "provinsi": "DPW", "daerah": "DPC"}


def write(session: Session, book: Book, where: list[Place]) -> None:
    """Write what parties won, and their boards where they won seats."""
    parties = {party.kode: party for party in session.scalars(select(Parpol))}
    elections = {each.kode: each for each in session.scalars(select(Pemilu))}
    chosen = [place for place in where if not place.kode.startswith("31.") and (
        place.level != "daerah" or place.kode in places.SHOWN or book.random.random() < SHARE)]
    seats: list[Row] = []
    boards: list[Row] = []
    for place in chosen:
        for code, election in elections.items():
            if code not in NATION or (code == "pileg-2019" and place.level == "daerah"
                                      and place.kode not in places.SHOWN):
                continue
            for kode, votes, won in _result(book.random, place, code):
                seats.append(_seats(book, place, parties[kode], election, votes, won))
        boards += [_board(book, place, parties[kode]) for kode in dict.fromkeys(
            kode for code in NATION for kode, _, won in _result(Random(place.kode), place, code)  # noqa: S311 - examples, not secrets
            ) if place.kode in places.SHOWN or place.level != "daerah" or kode in _WEIGHTS]
    bulk.load(session, PerolehanPemilu, seats, reason=REASON)
    bulk.load(session, ParpolKepengurusan, boards, reason=REASON)


def _result(random: Random, place: Place, election: str) -> tuple[tuple[str, int, int], ...]:
    """Return party, votes and seats of a region's body."""
    if place.level == "pusat":
        return NATION[election]
    weights = _ACEH if place.kode.startswith("11") else _WEIGHTS
    valid = max(4_000, round(place.people * 0.56))
    parts = {kode: weight * random.uniform(0.55, 1.5) for kode, weight in weights.items()}
    whole = sum(parts.values())
    votes = {kode: round(valid * part / whole) for kode, part in parts.items()}
    seats = _seated(votes, _size(place))
    order = sorted(votes, key=lambda kode: -votes[kode])
    return tuple((kode, votes[kode], seats[kode]) for kode in order)


def _size(place: Place) -> int:
    if place.level == "provinsi":
        return min(120, max(35, 35 + place.people // 400_000))
    return min(55, max(20, 20 + place.people // 60_000))


def _seated(votes: dict[str, int], size: int) -> dict[str, int]:
    exact = {kode: size * count / sum(votes.values()) for kode, count in votes.items()}
    made = {kode: int(share) for kode, share in exact.items()}
    left = size - sum(made.values())
    for kode in sorted(exact, key=lambda each: (made[each] - exact[each], each))[:left]:
        made[kode] += 1
    return made


def _seats(book: Book, place: Place, party: Parpol, election: Pemilu, votes: int,
           won: int) -> Row:
    day = DECREED[election.kode]
    return {"wilayah_kode": place.kode, "judul": f"{party.singkatan}, {election.nama}",
            "nomor_sk_kpu": DECREES.get((place.level, election.kode)) or (
                f"{day.year % 97 + 100}/PL.01.9/CONTOH/{day.year}"), "tanggal_sk": day,
            "pemilu_id": election.id, "parpol_id": party.id, "lembaga": _BODIES[place.level],
            "suara_sah": votes, "kursi": won} | book.progress(place.kode, day, Status.DISETUJUI)


def _board(book: Book, place: Place, party: Parpol) -> Row:
    random = book.random
    day = book.between(date(2024, 6, 1), date(2025, 6, 30))
    where = "" if place.level == "pusat" else f" {place.nama}"
    name = f"{_WORDS[place.level]} {party.singkatan}{where}"
    return {
        "wilayah_kode": place.kode, "nama": name, "parpol_id": party.id,
        "tingkat": _LEVELS[place.level], "tanggal_sk": day,
        "nomor_sk_dpp": f"{random.randint(100, 900)}/SK/CONTOH-{party.kode.upper()}/{day.year}",
        "berlaku_sampai": day.replace(year=day.year + (2 if random.random() < 0.12 else 5)),
        "status_pengurus": StatusKepengurusan.SENGKETA if random.random() < 0.03
        else StatusKepengurusan.AKTIF,
        "ketua": names.person(random).nama, "sekretaris": names.person(random).nama,
        "bendahara": names.person(random).nama, "alamat": names.address(random),
        "telepon": names.phone(random), "nama_bank": "Bank Contoh",
        "nomor_rekening": f"000{random.randint(10_000_000, 99_999_999)}", "nama_rekening": name,
    } | book.progress(place.kode, day, Status.DISETUJUI)
