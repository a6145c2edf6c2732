"""PUSKOMIN: bodies of early vigilance, days of LAPSITDA with their events, and reports.

Every event is invented and says so; the offices one can sign in at have a whole season of days, the
others a few. What happens in them is told in `events.py`.
"""
from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from sqlalchemy.orm import Session

from app.commands.demo_data import names, places
from app.commands.demo_data.books import Book, Row
from app.commands.demo_data.events import KEJADIAN, SUMBER
from app.commands.demo_data.places import Place
from app.engine import Klasifikasi, Status, bulk
from app.models.puskomin import ForumWasdin, LaporanWasdin, Lapsitda
from app.models.puskomin.choices import (
    JabatanForum,
    JenisForum,
    JenisLaporan,
    KeandalanSumber,
    KebenaranInformasi,
    StatusKejadian,
    StatusUmum,
    TingkatForum,
    Tujuan,
    UnsurForum,
    Urgensi,
)

REASON = "data contoh"
SEASON, FEW = 95, 4
UNSUR = (UnsurForum.ORMAS, UnsurForum.TENAGA_PENDIDIK, UnsurForum.TOKOH_PEMUDA,
         UnsurForum.TOKOH_ADAT, UnsurForum.TOKOH_AGAMA)
POSTS = (JabatanForum.KETUA, JabatanForum.WAKIL_KETUA, JabatanForum.SEKRETARIS)
LIKELY = {JenisForum.FKDM: 0.78, JenisForum.TKDPD: 0.7, JenisForum.PUSKOMIN: 0.42}


def write(session: Session, book: Book, where: list[Place]) -> None:
    """Write bodies, days and reports of every office."""
    regional = [place for place in where if place.level != "pusat"]
    bulk.load(session, ForumWasdin, (row for place in regional for row in _bodies(book, place)),
              reason=REASON)
    days = [row for place in regional for row in _days(book, place)]
    bulk.load(session, Lapsitda, days, reason=REASON)
    bulk.load(session, LaporanWasdin, [
        row for place in regional if place.kode in places.SHOWN
        for row in _reports(book, place, [d for d in days if d["wilayah_kode"] == place.kode])],
        reason=REASON)


def _bodies(book: Book, place: Place) -> Iterator[Row]:
    shown = place.kode in places.SHOWN
    tingkat = TingkatForum.PROVINSI if place.level == "provinsi" else TingkatForum.KABUPATEN_KOTA
    for jenis, likely in LIKELY.items():
        if shown or book.random.random() < likely:
            yield _body(book, place, jenis, tingkat, 9 if shown else 5)
    if shown and place.level == "daerah":
        for quarter in names.QUARTERS[:4]:
            yield _body(book, place, JenisForum.FKDM, TingkatForum.KECAMATAN, 5,
                        f"{place.town} {quarter}")


def _body(book: Book, place: Place, jenis: JenisForum, tingkat: TingkatForum, size: int,
          kecamatan: str | None = None) -> Row:
    day = book.between(book.today - timedelta(days=1_000), book.today - timedelta(days=20))
    seats = [{"nama": one.nama,
              "unsur": UNSUR[n % len(UNSUR)] if jenis is JenisForum.FKDM
              else UnsurForum.PERANGKAT_DAERAH,
              "jabatan": POSTS[n] if n < len(POSTS) else JabatanForum.ANGGOTA,
              "kontak": names.phone(book.random)}
             for n, one in enumerate(names.people(book.random, size))]
    return {
        "wilayah_kode": place.kode, "jenis": jenis, "tingkat": tingkat, "kecamatan": kecamatan,
        "nomor_sk": f"300/Kep.{book.random.randint(10, 900)}-{jenis.label}/{day.year}",
        "tanggal_sk": day, "periode_mulai": day, "periode_selesai": day + timedelta(days=1_095),
        "ketua": seats[0]["nama"], "sekretaris": seats[2]["nama"],
        "alamat_sekretariat": names.address(book.random), "anggota": seats,
    } | book.progress(place.kode, day, Status.DISETUJUI)


def _days(book: Book, place: Place) -> Iterator[Row]:
    """Make the days of an office: a season without a gap, or a few of the last weeks."""
    yesterday = book.today - timedelta(days=1)
    if place.kode in places.SHOWN:
        for back in range(SEASON):
            yield _day(book, place, yesterday - timedelta(days=back), back)
        return
    for back in sorted(book.random.sample(range(45), FEW)):
        yield _day(book, place, yesterday - timedelta(days=back), back)


def _day(book: Book, place: Place, day: date, back: int) -> Row:
    random = book.random
    count = random.choices((0, 1, 2, 3), (5, 3, 2, 1))[0]
    items = [_item(book, place, day, back, number) for number in range(count)]
    worst = max((list(Urgensi).index(item["urgensi"]) for item in items), default=0)
    standing = (StatusUmum.KONDUSIF, StatusUmum.KONDUSIF, StatusUmum.WASPADA, StatusUmum.RAWAN)
    status = Status.DISETUJUI
    if back < 3 and place.kode in places.SHOWN:
        status = (Status.DRAF, Status.DIAJUKAN, Status.DIAJUKAN)[back]
    return {
        "wilayah_kode": place.kode, "tanggal": day, "nihil": not items, "item": items,
        "nomor": f"{day.timetuple().tm_yday:03}/LAPSITDA/{day.year}",
        "klasifikasi": Klasifikasi.RAHASIA,
        "status_umum": standing[worst], "ringkasan": None if items else
        "Situasi wilayah aman dan terkendali; tidak ada kejadian yang perlu dilaporkan.",
    } | book.progress(place.kode, day, status)


def _item(book: Book, place: Place, day: date, back: int, number: int) -> Row:
    random = book.random
    told = random.choices(KEJADIAN, [each.weight for each in KEJADIAN])[0]
    clock = time(1 + number * 4 + random.randint(0, 3), random.choice((0, 10, 15, 30, 45)))
    urgent = told.urgensi in (Urgensi.TINGGI, Urgensi.KRITIS)
    done = back > 12 or random.random() < 0.3
    return {
        "judul": f"{told.judul} (Contoh)", "waktu_kejadian": datetime.combine(day, clock),
        "bidang": told.bidang, "jenis_athg": told.jenis, "alamat": names.address(random),
        "kecamatan": None if place.level == "provinsi"
        else f"{place.town} {random.choice(names.QUARTERS)}", "uraian": told.uraian,
        "sumber_informasi": random.choice(SUMBER),
        "keandalan_sumber": random.choice((KeandalanSumber.A, KeandalanSumber.B)),
        "kebenaran_informasi": random.choice((KebenaranInformasi.SATU, KebenaranInformasi.DUA)),
        "dampak": told.dampak, "langkah_penanganan": told.penanganan,
        "analisa": told.analisa if urgent or number == 0 else None,
        "rekomendasi": told.rekomendasi if urgent or number == 0 else None,
        "urgensi": told.urgensi,
        "status_penanganan": StatusKejadian.SELESAI if done else random.choice(
            (StatusKejadian.VERIFIKASI, StatusKejadian.TINDAK_LANJUT))}


def _reports(book: Book, place: Place, days: list[Row]) -> Iterator[Row]:
    """Make the periodic reports of an office over its days, and one urgent one for each worst."""
    firsts = sorted({day["tanggal"].replace(day=1) for day in days})
    for first, beyond in pairwise(firsts):
        yield _report(book, place, JenisLaporan.BULANAN, first, beyond - timedelta(days=1), days)
    monday = book.today - timedelta(days=book.today.weekday())
    for week in range(1, 5):
        first = monday - timedelta(weeks=week)
        yield _report(book, place, JenisLaporan.MINGGUAN, first, first + timedelta(days=6), days)
    urgent = [(day, item) for day in days for item in day["item"]
              if item["urgensi"] in (Urgensi.TINGGI, Urgensi.KRITIS)]
    for number, (day, item) in enumerate(urgent[:6]):
        yield _at_once(book, place, day, item, number)


def _addressed(place: Place) -> tuple[Tujuan, ...]:
    return (Tujuan.GUBERNUR, Tujuan.MENTERI) if place.level == "provinsi" \
        else (Tujuan.BUPATI_WALI_KOTA, Tujuan.GUBERNUR)


def _report(book: Book, place: Place, jenis: JenisLaporan, first: date, last: date,
            days: list[Row]) -> Row:
    within = [day for day in days if first <= day["tanggal"] <= last]
    events = sum(len(day["item"]) for day in within)
    nihil = sum(day["nihil"] for day in within)
    made = min(last + timedelta(days=1), book.today)
    code = f"{first:%m}" if jenis is JenisLaporan.BULANAN else f"M{first.isocalendar().week:02}"
    return {
        "wilayah_kode": place.kode, "klasifikasi": Klasifikasi.RAHASIA, "jenis": jenis,
        "nomor": f"300/{code}/PUSKOMIN/{first.year}", "tanggal_laporan": made,
        "perihal": f"{jenis.label} {place.nama}", "periode_mulai": first, "periode_selesai": last,
        "ringkasan": f"Selama masa laporan tercatat {events} kejadian; {nihil} hari nihil. "
                     "Situasi umum kondusif.",
        "analisa": "Tidak ada kejadian yang berkembang menjadi gangguan luas.",
        "rekomendasi": "Pemantauan dilanjutkan melalui FKDM kecamatan.",
        "tujuan": _addressed(place),
        "item": [{"lapsitda_id": day["id"], "kejadian": day["item"][0]["judul"]}
                 for day in within if day["item"]][:12],
    } | book.progress(place.kode, made, Status.DISETUJUI)


def _at_once(book: Book, place: Place, day: Row, item: Row, number: int) -> Row:
    jenis = JenisLaporan.KHUSUS if number % 3 == 2 else JenisLaporan.ATENSI
    return {
        "wilayah_kode": place.kode, "klasifikasi": day["klasifikasi"], "jenis": jenis,
        "nomor": f"300/{number + 1:02}/{jenis.value.upper()}/{day['tanggal'].year}",
        "tanggal_laporan": day["tanggal"], "perihal": item["judul"],
        "waktu_kejadian": item["waktu_kejadian"],
        "waktu_disampaikan": item["waktu_kejadian"] + timedelta(hours=2),
        "ringkasan": item["uraian"], "analisa": item["analisa"],
        "rekomendasi": item["rekomendasi"], "tujuan": (*_addressed(place), Tujuan.MENTERI)[:3],
        "item": [{"lapsitda_id": day["id"], "kejadian": item["judul"]}],
    } | book.progress(place.kode, day["tanggal"], Status.DISETUJUI)
