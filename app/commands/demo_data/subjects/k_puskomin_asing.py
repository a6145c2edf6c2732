"""PUSKOMIN: foreigners and their work, foreign bodies, and the teams that watch over both.

Names are put together from common ones and marked as examples; passport numbers begin with zeros
that no passport has. Some permits end soon, so that the reminders have something to say.
"""
from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import cycle

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.commands.demo_data import names, places
from app.commands.demo_data.books import Book, Row
from app.commands.demo_data.places import Place
from app.engine import Klasifikasi, Status, bulk
from app.models.puskomin import DaftarNegara, LembagaAsing, OrangAsing, TimPemantauanOrangAsing, Tka
from app.models.puskomin.choices_asing import (
    InstansiTim,
    IzinTinggal,
    JabatanTimAsing,
    JenisKelamin,
    JenisLembaga,
    KategoriAsing,
)
from app.models.siormas import Ormas
from app.models.siormas.choices import StatusHukum

REASON = "data contoh"
SHOWN = {"32.73": 46, "32.04": 34, "11.71": 18, "32": 6, "11": 4}
# Country, how often, given names of men and women, family names.
PEOPLES = (
    ("CN", 9, ("Wei", "Jun", "Hao"), ("Mei", "Lan", "Xiu"), ("Zhao", "Lin", "Guo", "He")),
    ("JP", 6, ("Haruto", "Kenji", "Sota"), ("Yui", "Aoi", "Hana"), ("Morita", "Ueda", "Hayashi")),
    ("KR", 6, ("Min-jun", "Ji-ho", "Seo-jun"), ("Ji-woo", "Su-bin"), ("Kang", "Yoon", "Seo")),
    ("IN", 4, ("Arjun", "Rohan", "Vikram"), ("Priya", "Anita"), ("Nair", "Rao", "Desai")),
    ("MY", 4, ("Hafiz", "Amir"), ("Aina", "Siti"), ("Osman", "Salleh", "Lim")),
    ("AU", 3, ("Liam", "Jack", "Noah"), ("Olivia", "Chloe"), ("Walker", "Baker", "Reid")),
    ("NL", 2, ("Daan", "Bram"), ("Sanne", "Eva"), ("Visser", "Smit", "Mulder")),
    ("DE", 2, ("Lukas", "Jonas"), ("Lena", "Marie"), ("Vogel", "Krause", "Roth")),
    ("US", 3, ("Ethan", "Mason"), ("Emma", "Grace"), ("Carter", "Hughes", "Ross")),
    ("SG", 2, ("Marcus", "Ryan"), ("Rachel", "Fiona"), ("Tan", "Koh", "Ong")),
    ("TH", 2, ("Somchai", "Anan"), ("Malee", "Nok"), ("Srisai", "Thongdee")),
    ("EG", 1, ("Karim", "Youssef"), ("Nour", "Salma"), ("Mansour", "Fathy")),
    ("PH", 2, ("Paolo", "Miguel"), ("Maria", "Liza"), ("Reyes", "Cruz", "Ramos")))
# Category: how often, permit, what such a person does, who vouches.
KINDS = (
    (KategoriAsing.TKA, 34, IzinTinggal.KITAS, "Bekerja sesuai pengesahan RPTKA.", "PT"),
    (KategoriAsing.PELAJAR, 16, IzinTinggal.KITAS, "Mengikuti kuliah dan kursus bahasa.",
     "Universitas"),
    (KategoriAsing.WISATAWAN, 12, IzinTinggal.KUNJUNGAN, "Kunjungan wisata.", ""),
    (KategoriAsing.TENAGA_AHLI, 10, IzinTinggal.KITAS, "Pendampingan teknis.", "PT"),
    (KategoriAsing.PENELITI, 6, IzinTinggal.KITAS, "Penelitian lapangan dengan izin.",
     "Universitas"),
    (KategoriAsing.ROHANIAWAN, 4, IzinTinggal.KITAS, "Pelayanan dan pengajaran.", "Yayasan"),
    (KategoriAsing.ARTIS, 3, IzinTinggal.KUNJUNGAN, "Pertunjukan musik.", "PT"),
    (KategoriAsing.WARTAWAN_FILM, 2, IzinTinggal.KUNJUNGAN, "Pembuatan film dokumenter.", "PT"),
    (KategoriAsing.DIPLOMAT_TAMU_VIP, 1, IzinTinggal.DINAS_DIPLOMATIK, "Kunjungan resmi.", ""),
    (KategoriAsing.LAINNYA, 8, IzinTinggal.KITAP, "Tinggal bersama keluarga.", ""))
POSTS = ("Manajer Produksi", "Penasihat Teknik", "Direktur Pemasaran", "Ahli Mesin",
         "Manajer Mutu", "Pengajar Bahasa")
SEATS = (
    (InstansiTim.KESBANGPOL, "Badan Kesatuan Bangsa dan Politik", JabatanTimAsing.KETUA),
    (InstansiTim.IMIGRASI, "Kantor Imigrasi", JabatanTimAsing.WAKIL_KETUA),
    (InstansiTim.KESBANGPOL, "Bidang Kewaspadaan Nasional", JabatanTimAsing.SEKRETARIS),
    (InstansiTim.DISNAKER, "Dinas Tenaga Kerja", JabatanTimAsing.ANGGOTA),
    (InstansiTim.POLRI, "Kepolisian di daerah", JabatanTimAsing.ANGGOTA),
    (InstansiTim.DUKCAPIL, "Dinas Kependudukan dan Pencatatan Sipil", JabatanTimAsing.ANGGOTA))


def write(session: Session, book: Book, where: list[Place]) -> None:
    """Write who is here from abroad, their work, foreign bodies and teams of every office."""
    countries = dict(session.execute(select(DaftarNegara.kode, DaftarNegara.id)).all())
    regional = [place for place in where if place.level != "pusat"]
    # Two whom chance gave the same name, country and day of arrival in a region are one.
    people = list({(row["wilayah_kode"], row["nama"], row["kewarganegaraan_id"],
                    row["tanggal_datang"]): row for place in regional
                   for row in _people(book, place, countries)}.values())
    bulk.load(session, OrangAsing, people, reason=REASON)
    bulk.load(session, Tka, [_work(book, row) for row in people
                             if row["kategori"] is KategoriAsing.TKA], reason=REASON)
    registered = list(session.scalars(
        select(Ormas.nomor_registrasi).where(Ormas.status_hukum == StatusHukum.ASING,
                                             Ormas.status == Status.DISETUJUI)
        .order_by(Ormas.id).limit(50)))
    bulk.load(session, LembagaAsing, _registered(
        [row for place in regional for row in _bodies(book, place, countries)], registered),
        reason=REASON)
    bulk.load(session, TimPemantauanOrangAsing, [
        _team(book, place) for place in regional
        if place.kode in places.SHOWN or book.random.random() < 0.55], reason=REASON)


def _registered(bodies: list[Row], numbers: list[str]) -> Iterator[Row]:
    """Point foreign ormas at those that the register of ormas knows, in turn."""
    waiting = cycle(numbers)
    for row in bodies:
        if numbers and row["jenis"] is JenisLembaga.ORMAS_ASING:
            row["ormas_nomor"] = next(waiting)
        yield row


def _people(book: Book, place: Place, countries: dict[str, int]) -> Iterator[Row]:
    few = 1 if place.level == "provinsi" else book.random.choice((0, 1, 1, 2, 3))
    for _ in range(SHOWN.get(place.kode, few)):
        yield _person(book, place, countries)


def _person(book: Book, place: Place, countries: dict[str, int]) -> Row:
    random = book.random
    code, _, men, women, families = random.choices(PEOPLES, [p[1] for p in PEOPLES])[0]
    kategori, _, izin, kegiatan, sponsor = random.choices(KINDS, [k[1] for k in KINDS])[0]
    woman = random.random() < 0.35
    short = izin is IzinTinggal.KUNJUNGAN
    came = book.between(book.today - timedelta(days=55 if short else 640), book.today)
    until = came + timedelta(days=60 if short else random.choice((365, 730)))
    left = None
    if until < book.today or random.random() < 0.12:
        left = min(until, book.between(came, book.today))
    return {
        "wilayah_kode": place.kode, "klasifikasi": Klasifikasi.TERBATAS,
        "nama": f"{random.choice(women if woman else men)} {random.choice(families)} (Contoh)",
        "jenis_kelamin": JenisKelamin.PEREMPUAN if woman else JenisKelamin.LAKI_LAKI,
        "kewarganegaraan_id": countries[code], "kategori": kategori, "izin_tinggal": izin,
        "paspor_nomor": f"X000{random.randint(0, 9999):04}",
        "paspor_berlaku": until + timedelta(days=random.randint(200, 1_500)),
        "izin_nomor": f"CONTOH-{random.randint(1, 99_999):05}", "berlaku_sampai": until,
        "sponsor": f"{sponsor} {names.word(random.randint(0, 800))} (Contoh)" if sponsor else None,
        "tanggal_datang": came, "tanggal_keluar": left, "alamat": names.address(random),
        "kecamatan": None if place.level == "provinsi"
        else f"{place.town} {random.choice(names.QUARTERS)}", "kegiatan": kegiatan,
    } | book.progress(place.kode, came, _status(book, place, came))


def _status(book: Book, place: Place, day: date) -> Status:
    recent = (book.today - day).days < 40
    if place.kode in places.SHOWN and recent and book.random.random() < 0.4:
        return book.random.choice((Status.DRAF, Status.DIAJUKAN, Status.DIAJUKAN))
    return Status.DISETUJUI


def _work(book: Book, person: Row) -> Row:
    return {
        "wilayah_kode": person["wilayah_kode"], "klasifikasi": Klasifikasi.TERBATAS,
        "perusahaan": person["sponsor"], "orang_asing_id": person["id"],
        "jabatan": book.random.choice(POSTS), "lokasi_kerja": names.address(book.random),
        "rptka_nomor": f"B.3/{book.random.randint(1_000, 9_999)}/RPTKA-CONTOH/"
                       f"{person['tanggal_datang'].year}",
        "berlaku_mulai": person["tanggal_datang"], "berlaku_sampai": person["berlaku_sampai"],
        "pendamping": names.person(book.random).nama, "pendamping_jabatan": "Staf teknik",
    } | book.progress(person["wilayah_kode"], person["tanggal_datang"], Status.DISETUJUI)


def _bodies(book: Book, place: Place, countries: dict[str, int]) -> Iterator[Row]:
    random = book.random
    count = 3 if place.kode in places.SHOWN else int(random.random() < 0.08)
    for number in range(count):
        began = book.between(book.today - timedelta(days=900), book.today - timedelta(days=30))
        yield {
            "wilayah_kode": place.kode, "klasifikasi": Klasifikasi.TERBATAS,
            "nama": f"Lembaga Kerja Sama {names.word(random.randint(0, 800))} {number + 1} "
                    "(Contoh)",
            "negara_id": countries[random.choice(("JP", "AU", "NL", "DE", "KR"))],
            "jenis": random.choice((JenisLembaga.ORMAS_ASING, JenisLembaga.ORMAS_ASING,
                                    JenisLembaga.ORGANISASI_INTERNASIONAL,
                                    JenisLembaga.PEMERINTAH_ASING)),
            "alamat": names.address(random), "izin_nomor": f"CONTOH/{random.randint(1, 999):03}",
            "tanggal_mulai": began, "berlaku_sampai": began + timedelta(days=1_095),
            "mitra": "Dinas Kesehatan", "tenaga_asing": random.randint(1, 5),
            "tenaga_indonesia": random.randint(3, 30),
            "kegiatan": "Pendampingan kesehatan ibu dan anak di dua kecamatan.",
        } | book.progress(place.kode, began, Status.DISETUJUI)


def _team(book: Book, place: Place) -> Row:
    day = book.between(book.today - timedelta(days=700), book.today - timedelta(days=20))
    return {
        "wilayah_kode": place.kode, "tanggal_sk": day, "periode_mulai": day,
        "nomor_sk": f"300/Kep.{book.random.randint(10, 900)}-TPOA/{day.year}",
        "periode_selesai": day + timedelta(days=730), "ketua": "Sekretaris daerah",
        "sekretaris": "Kepala Badan Kesatuan Bangsa dan Politik",
        "anggota": [{"instansi": kind, "nama_instansi": name, "jabatan": seat}
                    for kind, name, seat in SEATS],
    } | book.progress(place.kode, day, Status.DISETUJUI)
