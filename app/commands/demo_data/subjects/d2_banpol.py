"""Aid to parties from rate to account: four budget years where one can sign in, two elsewhere.

The ordinary and the awkward both: a rate raised in autumn and paid in two stages, accounts that
came after 31 January, a share of education below 60 percent, an examination still to come.
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.commands.demo_data import names, places
from app.commands.demo_data.books import Book, Row
from app.commands.demo_data.places import Place
from app.engine import Status, bulk
from app.models.simpoldagri import (
    BanpolLpj,
    BanpolPencairan,
    BanpolPengajuan,
    BanpolTarif,
    Parpol,
    ParpolKepengurusan,
    Pemilu,
    PerolehanPemilu,
)
from app.models.simpoldagri.choices_banpol import (
    BerkasBanpol,
    HasilBerkas,
    HasilPeriksa,
    HasilVerifikasi,
    JenisBarang,
    KelompokBelanja,
    Ketepatan,
    Penyetuju,
    TindakLanjut,
    UnsurTim,
)

REASON = "data contoh"
BASE = {"pusat": 1_000, "provinsi": 1_200, "daerah": 1_500}
# First day and rate, by office and year; elsewhere the base holds.
RATES: dict[tuple[str, int], tuple[tuple[int, int], ...]] = {
    ("32.04", 2023): ((1, 1_134), (10, 1_500)), ("32.73", 2023): ((1, 2_000),),
    ("32.73", 2024): ((1, 2_000),), ("32.73", 2025): ((1, 2_500),), ("32.73", 2026): ((1, 2_500),),
    ("32", 2025): ((1, 1_500),), ("32", 2026): ((1, 1_500),)}
LOCKED = 4
YEARS = (2023, 2024, 2025, 2026)
LATELY = (2025, 2026)
ELECTION = {2023: "pileg-2019", 2024: "pileg-2019", 2025: "pileg-2024", 2026: "pileg-2024"}
_TEAM = ((UnsurTim.KESBANGPOL, "Ketua"), (UnsurTim.KPU, "Anggota"), (UnsurTim.KEUANGAN, "Anggota"),
         (UnsurTim.INSPEKTORAT, "Anggota"))
_EDUCATION = ("Sekolah politik bagi kader muda", "Dialog kebangsaan dengan pemilih pemula",
              "Pelatihan kepemimpinan perempuan", "Sosialisasi empat konsensus kebangsaan")
_OFFICE = ("Langganan daya dan jasa", "Alat tulis dan penggandaan", "Pemeliharaan sekretariat")


@dataclass
class Case:
    """One party's aid of one year."""

    place: Place
    year: int
    party: Parpol
    votes: PerolehanPemilu
    board: int
    account: str
    shown: bool
    number: int = 0


def write(session: Session, book: Book, where: list[Place]) -> None:
    """Write rates, applications, payments and accounts."""
    cases = list(_cases(session, book, where))
    bulk.load(session, BanpolTarif, list(_rates(book, cases)), reason=REASON)
    applications = [_application(book, case) for case in cases]
    bulk.load(session, BanpolPengajuan, applications, reason=REASON)
    payments: list[Row] = []
    accounts: list[Row] = []
    examined: set[tuple[str, int]] = set()
    for case, row in zip(cases, applications, strict=True):
        if row["status"] is not Status.DISETUJUI or (
                case.year == 2026 and (case.place.kode, case.party.id) not in examined):
            continue
        made = list(_payments(book, case, row))
        payments += made
        if made and case.year < 2026 and not (case.year == 2025 and _missing(case)):
            accounts.append(_account(book, case, row))
            if case.year == 2025 and accounts[-1].get("nomor_lhp"):
                examined.add((case.place.kode, case.party.id))
    bulk.load(session, BanpolPencairan, payments, reason=REASON)
    bulk.load(session, BanpolLpj, accounts, reason=REASON)


def _steps(office: str, year: int) -> tuple[tuple[int, int], ...]:
    """Return first month and rate of a year; nothing where the base holds, as in most offices."""
    if office in places.SHOWN or office == places.NATION:
        return RATES.get((office, year), ())
    kind = sum(map(ord, office)) % 9
    return ((1, BASE["daerah" if "." in office else "provinsi"] + 500 * (kind + 1)),) \
        if kind < 2 else ()


def _rates(book: Book, cases: list[Case]) -> Iterator[Row]:
    for office, year in dict.fromkeys([*RATES, *((case.place.kode, case.year) for case in cases)]):
        steps = _steps(office, year)
        base = BASE["daerah" if "." in office else "provinsi"]
        for month, value in steps:
            raised = value > base
            day = date(year, month, 1)
            yield {"wilayah_kode": office, "tahun": year, "nilai_per_suara": Decimal(value),
                   "berlaku_mulai": day, "dasar_penetapan": f"Keputusan {month:02}/CONTOH/{year}",
                   "penyetuju": (Penyetuju.GUBERNUR if "." in office else Penyetuju.MENDAGRI)
                   if raised else None,
                   "nomor_persetujuan": f"900/{month:03}/CONTOH/{year - 1}" if raised else None,
                   "tanggal_persetujuan": date(year - 1, 12, 10) if raised else None,
                   } | book.progress(office, day - timedelta(days=20), Status.DISETUJUI)


def _cases(session: Session, book: Book, where: list[Place]) -> Iterator[Case]:
    """Walk the parties with seats, for each year their office is to show."""
    parties = {party.id: party for party in session.scalars(select(Parpol))}
    elections = {each.id: each.kode for each in session.scalars(select(Pemilu))}
    boards = {(kode, party): (key, account) for key, kode, party, account in session.execute(select(
        ParpolKepengurusan.id, ParpolKepengurusan.wilayah_kode, ParpolKepengurusan.parpol_id,
        ParpolKepengurusan.nomor_rekening))}
    by_code = {place.kode: place for place in where}
    seen: dict[tuple[str, int], int] = {}
    won = session.scalars(select(PerolehanPemilu).where(PerolehanPemilu.kursi > 0).order_by(
        PerolehanPemilu.wilayah_kode, PerolehanPemilu.suara_sah.desc()))
    for votes in won:
        place = by_code[votes.wilayah_kode]
        shown = place.kode in places.SHOWN or place.level == "pusat"
        for year in YEARS if shown else LATELY:
            board = boards.get((place.kode, votes.parpol_id))
            if ELECTION[year] == elections[votes.pemilu_id] and board:
                seen[place.kode, year] = seen.get((place.kode, year), 0) + 1
                case = Case(place, year, parties[votes.parpol_id], votes, *board, shown,
                            seen[place.kode, year])
                if year < 2026 or not _missing(case):
                    yield case


def _missing(case: Case) -> bool:
    """Tell whether the account of 2025 never came: of one party where one can sign in or, of the
    other offices, in every seventh.
    """
    return case.number == LOCKED and (case.shown or sum(map(ord, case.place.kode)) % 7 == 0)


def _late(case: Case) -> bool:
    """Tell whether an account came after 31 January."""
    if case.shown:
        return (case.number, case.year) in ((3, 2023), (7, 2025), (5, 2025))
    return (sum(map(ord, case.place.kode)) + case.number) % 16 == 0


def _short(case: Case) -> bool:
    """Tell whether less than 60 percent went to political education."""
    return case.year == 2025 and case.number == 2 and (
        case.shown or sum(map(ord, case.place.kode)) % 5 == 0)


def _rate(case: Case) -> Decimal:
    steps = _steps(case.place.kode, case.year)
    return Decimal(steps[-1][1] if steps else BASE[case.place.level])


def _application(book: Book, case: Case) -> Row:
    random = book.random
    day = date(case.year, 2, 3) + timedelta(days=random.randint(0, 20))
    checked = day + timedelta(days=random.randint(12, 30))
    status = _status(case)
    done = status in (Status.DISETUJUI, Status.DIAJUKAN)
    rate = _rate(case)
    row: Row = {
        "wilayah_kode": case.place.kode, "tahun": case.year, "parpol_id": case.party.id,
        "judul": f"Banpol {case.year} {case.party.singkatan}", "tanggal": day,
        "nomor_surat": f"{random.randint(10, 99)}/CONTOH-{case.party.kode.upper()}/{case.year}",
        "parpol_kepengurusan_id": case.board, "pemilu_id": case.votes.pemilu_id,
        "kursi": case.votes.kursi, "suara_sah": case.votes.suara_sah, "nilai_per_suara": rate,
        "jumlah": case.votes.suara_sah * rate, "nomor_sk_tim": f"200/{case.year % 100}-CONTOH",
        "tanggal_sk_tim": date(case.year, 1, 15)}
    if done:
        row |= {"nomor_berita_acara": f"BA-{case.number:02}/CONTOH/{case.year}",
                "tanggal_berita_acara": checked, "hasil_verifikasi": HasilVerifikasi.LENGKAP}
    row["berkas"] = [{"jenis_berkas": kind, "hasil": HasilBerkas.SESUAI if done
                      else HasilBerkas.BELUM} for kind in list(BerkasBanpol)[:9]]
    if case.shown:
        row |= {"tim": [{"nama": names.person(random).nama, "unsur": unit, "jabatan": post}
                        for unit, post in _TEAM]}
    return row | book.progress(case.place.kode, checked if done else day, status)


def _status(case: Case) -> Status:
    if case.year < 2026 or not case.shown:
        return Status.DISETUJUI
    waiting = {6: Status.DIAJUKAN, 7: Status.DIAJUKAN, 8: Status.DRAF, 9: Status.DIKEMBALIKAN}
    return waiting.get(case.number, Status.DISETUJUI)


def _payments(book: Book, case: Case, row: Row) -> Iterator[Row]:
    """Pay at once, or in stages where the rate changed within the year."""
    if case.year == 2026 and case.shown and case.number > 4:
        return
    steps = _steps(case.place.kode, case.year)
    before = Decimal(0)
    for stage, (month, value) in enumerate(steps if len(steps) > 1 else ((4, 0),), start=1):
        part = Decimal(value) - before if value else row["nilai_per_suara"]
        before += part
        day = date(case.year, min(month + 1, 12) if value else 4, 12) + timedelta(
            days=book.random.randint(0, 40 if month < 10 else 15))
        if case.year == 2023 and value and month == 1:
            day = date(2023, 4, 3)
        yield {
            "wilayah_kode": case.place.kode, "banpol_pengajuan_id": row["id"], "tahap": stage,
            "nomor_sp2d": f"{case.place.kode}/{case.number:02}{stage}/SP2D-CONTOH/{case.year}",
            "tanggal": day, "jumlah": case.votes.suara_sah * part,
            "nilai_per_suara": part if value else None, "nomor_spp": f"{case.number:03}/SPP",
            "nomor_spm": f"{case.number:03}/SPM-CONTOH/{case.year}",
            "tanggal_spm": day - timedelta(days=2), "nama_bank": "Bank Contoh",
            "nomor_rekening": case.account,
        } | book.progress(case.place.kode, day, Status.DISETUJUI)


def _account(book: Book, case: Case, row: Row) -> Row:
    random = book.random
    late = _late(case)
    received = date(case.year + 1, 2, random.randint(1, 20)) if late else date(
        case.year + 1, 1, random.randint(5, 31))
    short = _short(case)
    lines = _lines(book, row["jumlah"], Decimal(58 if short else random.randint(60, 74)), case.year)
    taught = sum((line["jumlah"] for line in lines
                  if line["kelompok"] is KelompokBelanja.PENDIDIKAN_POLITIK), Decimal(0))
    made: Row = {
        "wilayah_kode": case.place.kode, "banpol_pengajuan_id": row["id"],
        "nomor_surat": f"{random.randint(10, 99)}/LPJ-{case.party.kode.upper()}/{case.place.kode}"
                       f"/{case.year}",
        "tanggal_terima": received, "ketepatan": Ketepatan.TERLAMBAT if late else Ketepatan.TEPAT,
        "diterima": row["jumlah"], "total": row["jumlah"], "pendidikan": taught,
        "persen_pendidikan": (taught * 100 / row["jumlah"]).quantize(
            Decimal("0.01"), ROUND_HALF_UP),
        "sisa": Decimal(0), "rincian": lines, "barang": [
            {"uraian": "Pencetakan bahan ajar (Contoh)", "jenis_barang": JenisBarang.PERSEDIAAN,
             "banyaknya": "1 paket", "nilai": lines[0]["jumlah"] // 4}]}
    if case.year < 2025 or late or random.random() < 0.6:
        made |= _examined(case, short)
    return made | book.progress(case.place.kode, received, Status.DISETUJUI)


def _lines(book: Book, whole: Decimal, percent: Decimal, year: int) -> list[Row]:
    """Divide the aid into lines that add up to it."""
    taught = (whole * percent / 100).quantize(Decimal(1000))
    made: list[Row] = []
    for group, amount, titles in (
            (KelompokBelanja.PENDIDIKAN_POLITIK, taught, _EDUCATION),
            (KelompokBelanja.OPERASIONAL_SEKRETARIAT, whole - taught, _OFFICE)):
        each = (amount / len(titles)).quantize(Decimal(1000))
        for order, title in enumerate(titles):
            last = order == len(titles) - 1
            made.append({"kegiatan": title, "kelompok": group,
                         "tanggal": date(year, 6 + order, book.random.randint(1, 28)),
                         "jumlah": amount - each * order if last else each})
    return made


def _examined(case: Case, short: bool) -> Row:
    fine = HasilPeriksa.SESUAI
    return {"nomor_lhp": f"{case.number:02}/LHP-CONTOH/{case.year + 1}",
            "tanggal_lhp": date(case.year + 1, 4, 24), "periksa_rekening": fine,
            "periksa_jumlah": fine, "periksa_waktu": fine,
            "periksa_peruntukan": HasilPeriksa.TIDAK_SESUAI if short else fine,
            "status_tindak_lanjut": TindakLanjut.PROSES if short else TindakLanjut.TIDAK_ADA}
