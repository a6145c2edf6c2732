"""Forums, teams and groups of most regions: FKUB, FPK, Timdu P4GN, penghayat and aliran.

A belief is nobody's here either: seats represent communities, groups are counted by heads.
"""
from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from app.commands.demo_data import names
from app.commands.demo_data.books import Book, Row
from app.commands.demo_data.places import Place
from app.engine import Klasifikasi, Status
from app.models.ekososbud.choices import (
    AgamaDiwakili,
    IndukAgama,
    JabatanForum,
    JabatanTim,
    JenisKegiatanFkub,
    JenisKelamin,
    Kantor,
    KeaktifanPenghayat,
    StatusHubungan,
    Tingkat,
    TingkatOrganisasi,
    TingkatTim,
)

_POSTS = (JabatanForum.KETUA, JabatanForum.WAKIL_KETUA, JabatanForum.SEKRETARIS,
          JabatanForum.BENDAHARA)
_PEOPLES = ("Sunda", "Jawa", "Aceh", "Batak", "Minangkabau", "Melayu", "Bugis", "Bali", "Madura",
            "Tionghoa", "Arab", "Ambon", "Papua", "Dayak", "Banjar")
_INSTITUTIONS = (
    ("Pemerintah Daerah", "Kepala daerah", JabatanTim.KETUA),
    ("Badan Narkotika Nasional di daerah", "Kepala", JabatanTim.WAKIL_KETUA),
    ("Badan Kesatuan Bangsa dan Politik", "Kepala", JabatanTim.KETUA_HARIAN),
    ("Badan Kesatuan Bangsa dan Politik", "Kepala bidang", JabatanTim.SEKRETARIS),
    ("Dinas Pendidikan", "Kepala dinas", JabatanTim.ANGGOTA),
    ("Dinas Kesehatan", "Kepala dinas", JabatanTim.ANGGOTA),
    ("Kepolisian di daerah", "Kepala satuan narkoba", JabatanTim.ANGGOTA))
_SEX = {True: JenisKelamin.PEREMPUAN, False: JenisKelamin.LAKI_LAKI}


def fkub(book: Book, place: Place, shown: bool) -> Row:
    """Make the forum of religious harmony of a region."""
    size = {"provinsi": 21}.get(place.level, 17) if shown else 8
    faiths = list(AgamaDiwakili)
    seats = [{**seat, "agama_diwakili": faiths[number % 6] if number < 6
              else faiths[0], "unsur": "Majelis agama (Contoh)"}
             for number, seat in enumerate(_seats(book, size))]
    row = _decree(book, place, "FKUB", 5) | _leaders(seats) | {
        "anggota": seats, "anggaran_hibah": _money(book, 50, 900)}
    row["kegiatan"] = [_activity(book, row) for _ in range(4 if shown else 1)]
    row["tahunan"] = list(_years(book, row))
    return row | _progress(book, place, row, shown)


def fkub_before(book: Book, place: Place, row: Row) -> Row:
    """Make the term before the one of a forum: it ended the day before, and was approved."""
    first = row["periode_mulai"]
    begins = date(first.year - 5, first.month, min(first.day, 28))
    faiths = list(AgamaDiwakili)
    seats = [{**seat, "agama_diwakili": faith}
             for seat, faith in zip(_seats(book, 6), faiths, strict=False)]
    made = _decree(book, place, "FKUB", 5) | _leaders(seats) | {
        "tanggal_sk": begins, "periode_mulai": begins, "anggota": seats,
        "periode_selesai": first - timedelta(days=1), "anggaran_hibah": _money(book, 50, 900),
        "nomor_sk": f"{book.random.randint(100, 400)}/Kep.CONTOH-FKUB/{begins.year}"}
    made["tahunan"] = list(_years(book, made, max(begins.year, book.today.year - 5), first.year))
    return made | book.progress(place.kode, begins, Status.DISETUJUI)


def _years(book: Book, row: Row, first: int = 0, beyond: int = 0) -> Iterator[Row]:
    """Yield the money of each year of the term; the report of a year comes early in the next."""
    for year in range(first or row["periode_mulai"].year, beyond or book.today.year + 1):
        now = year == book.today.year
        money = row["anggaran_hibah"] if now else _money(book, 50, 900)
        spent = Decimal(book.random.randint(40, 75 if now else 100)) / 100
        reported = date(year + 1, 1, book.random.randint(5, 28))
        yield {"tahun": year, "anggaran": money, "realisasi": (money * spent).quantize(Decimal(1)),
               "tanggal_laporan": None if reported > book.today or book.random.random() < 0.25
               else reported}


def fpk(book: Book, place: Place, shown: bool) -> Row:
    """Make the forum of national integration of a region."""
    peoples = book.random.sample(_PEOPLES, 9 if shown else 5)
    seats = [{**seat, "suku_etnis": people, "unsur": f"Paguyuban {people} (Contoh)"}
             for seat, people in zip(_seats(book, len(peoples)), peoples, strict=True)]
    row = _decree(book, place, "FPK", 4) | _leaders(seats) | {
        "anggota": seats, "anggaran": _money(book, 20, 250), "tingkat": Tingkat(_level(place))}
    return row | _progress(book, place, row, shown)


def timdu(book: Book, place: Place, shown: bool) -> Row:
    """Make the integrated team against narcotics of a region."""
    row = _decree(book, place, "TIMDU", 3) | {
        "ketua": names.person(book.random).nama, "ketua_harian": names.person(book.random).nama,
        "sekretaris": "Kepala Badan Kesatuan Bangsa dan Politik",
        "anggaran": _money(book, 30, 400), "tingkat": TingkatTim(_level(place)),
        "anggota": [{"instansi": name, "jabatan_instansi": post, "jabatan": seat,
                     "nama": names.person(book.random).nama if shown else None}
                    for name, post, seat in _INSTITUTIONS]}
    return row | _progress(book, place, row, shown)


def penghayat(book: Book, place: Place, number: int) -> Row:
    """Make an organisation of penghayat."""
    random = book.random
    day = book.between(date(2019, 1, 7), book.today)
    return {
        "wilayah_kode": place.kode, "tahun_berdiri": random.randint(1948, 2010),
        "nama": f"Paguyuban Kawruh {names.word(len(place.kode) * 97 + number * 53)} (Contoh)",
        "tingkat": random.choice(list(TingkatOrganisasi)), "ketua": names.person(random).nama,
        "alamat": names.address(random), "kecamatan": f"Contoh {random.choice(names.QUARTERS)}",
        "jumlah_anggota": random.randint(20, 400),
        "status_keaktifan": KeaktifanPenghayat.AKTIF if random.random() < 0.75
        else KeaktifanPenghayat.TIDAK_AKTIF,
        "nomor_inventarisasi": f"I.{random.randint(900, 999)}/CONTOH/{day.year}",
        "tanggal_inventarisasi": day, "tanggal_pendataan": day} | _entered(book, day)


def aliran(book: Book, place: Place, number: int) -> Row:
    """Make a religious group known to an office."""
    random = book.random
    day = book.between(date(2018, 1, 8), book.today)
    return {
        "wilayah_kode": place.kode, "induk_agama": random.choice(list(IndukAgama)),
        "nama": f"Kelompok {names.word(len(place.kode) * 31 + number * 71)} (Contoh)",
        "pimpinan": names.person(random).nama, "alamat": names.address(random),
        "jumlah_pengikut": random.randint(10, 250),
        "status_hubungan": random.choice(list(StatusHubungan)), "tanggal_pendataan": day,
        "klasifikasi": Klasifikasi.TERBATAS, "status_keaktifan": KeaktifanPenghayat.AKTIF
        if random.random() < 0.7 else KeaktifanPenghayat.TIDAK_AKTIF,
    } | _entered(book, day)


def _level(place: Place) -> str:
    return "provinsi" if place.level == "provinsi" else "kabupaten_kota"


def _entered(book: Book, day: date) -> Row:
    return {"created_at": book.moment(day)}


def _decree(book: Book, place: Place, name: str, years: int) -> Row:
    random = book.random
    day = book.between(book.today - timedelta(days=365 * years - 60), book.today)
    has_office = random.random() < 0.55
    return {
        "wilayah_kode": place.kode, "tanggal_sk": day, "periode_mulai": day,
        "nomor_sk": f"{random.randint(100, 400)}/Kep.{random.randint(10, 900)}-{name}/{day.year}",
        "periode_selesai": day + timedelta(days=365 * years),
        "kantor": Kantor.ADA if has_office else Kantor.BELUM,
        "alamat_sekretariat": names.address(random) if has_office else None}


def _seats(book: Book, size: int) -> list[Row]:
    return [{"nama": one.nama, "jenis_kelamin": _SEX[one.woman],
             "jabatan": _POSTS[number] if number < len(_POSTS) else JabatanForum.ANGGOTA}
            for number, one in enumerate(names.people(book.random, size))]


def _leaders(seats: list[Row]) -> Row:
    return {"ketua": seats[0]["nama"], "sekretaris": seats[2]["nama"]}


def _activity(book: Book, forum: Row) -> Row:
    day = book.between(max(book.today - timedelta(days=500), forum["periode_mulai"]), book.today)
    return {"tanggal": day, "jenis": book.random.choice(list(JenisKegiatanFkub)),
            "jumlah_peserta": book.random.randint(15, 120),
            "hasil": "Kesepakatan untuk menjaga kerukunan warga di lingkungan masing-masing."}


def _money(book: Book, low: int, high: int) -> Decimal:
    return Decimal(book.random.randint(low, high)) * 1_000_000


def _progress(book: Book, place: Place, row: Row, shown: bool) -> Row:
    day = row["tanggal_sk"]
    status = book.status(shown, day) if shown else Status.DISETUJUI
    return book.progress(place.kode, day, status)
