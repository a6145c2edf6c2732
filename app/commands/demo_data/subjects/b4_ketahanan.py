"""Monitoring of economy, society and culture month by month, and invented indices."""
from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from sqlalchemy.orm import Session

from app.commands.demo_data import names, places
from app.commands.demo_data.books import Book, Row
from app.commands.demo_data.places import Place
from app.engine import bulk
from app.models.ekososbud import IndeksKetahanan, PantauBudaya, PantauEkonomi, PantauSosial
from app.models.ekososbud.choices_ketahanan import (
    Dimensi,
    Komoditas,
    MasalahBudaya,
    MasalahSosial,
    ObjekBudaya,
    StatusBudaya,
    Stok,
)

REASON = "data contoh"
_PRICES = ((Komoditas.BERAS, 14_000, "kilogram"), (Komoditas.MINYAK_GORENG, 17_500, "liter"),
           (Komoditas.CABAI, 52_000, "kilogram"), (Komoditas.GULA, 18_000, "kilogram"),
           (Komoditas.TELUR, 29_000, "kilogram"), (Komoditas.BBM, 10_000, "liter"),
           (Komoditas.LPG, 21_000, "tabung 3 kilogram"))
_ISSUES = ("Harga cabai naik menjelang akhir bulan", "Antrean LPG di beberapa pangkalan",
           "Tidak ada isu yang menonjol", "Harga beras naik tipis", "Tidak ada isu yang menonjol")
_MATTERS = {
    MasalahSosial.KEMISKINAN: "Warga terdampak penutupan tempat usaha",
    MasalahSosial.PENGANGGURAN: "Pemutusan hubungan kerja di pabrik",
    MasalahSosial.PENYAKIT_MASYARAKAT: "Keluhan warga tentang perjudian",
    MasalahSosial.TPPO: "Tawaran kerja ke luar negeri yang tidak resmi",
    MasalahSosial.KEKERASAN: "Laporan kekerasan yang ditangani unit layanan",
    MasalahSosial.BENCANA_SOSIAL: "Keracunan makanan pada acara warga",
    MasalahSosial.HOAKS: "Kabar bohong tentang bantuan sosial",
    MasalahSosial.LAINNYA: "Perselisihan antarwarga tentang jalan lingkungan"}
_CULTURE = ((ObjekBudaya.LEMBAGA_ADAT, "Lembaga Adat"), (ObjekBudaya.SANGGAR, "Sanggar"),
            (ObjekBudaya.TRADISI, "Tradisi"), (ObjekBudaya.RITUAL, "Upacara Adat"))
_INDICES = ((Dimensi.EKONOMI, "Indeks daya tahan rumah tangga (Contoh)", 62),
            (Dimensi.SOSIAL, "Indeks kerukunan warga (Contoh)", 74),
            (Dimensi.BUDAYA, "Indeks pelestarian budaya (Contoh)", 58))


def write(session: Session, book: Book, where: list[Place]) -> None:
    """Write the monitoring of the regions."""
    offices = [place for place in where if place.level != "pusat"]
    bulk.load(session, PantauEkonomi, [
        _month(book, place, end) for place in offices
        for end in _month_ends(book.today, 9 if place.kode in places.SHOWN else 1)
        if place.certain or book.random.random() < 0.07], reason=REASON)
    bulk.load(session, PantauSosial, [
        _matter(book, place) for place in offices
        for _ in range(8 if place.kode in places.SHOWN else 1)
        if place.certain or book.random.random() < 0.12], reason=REASON)
    bulk.load(session, PantauBudaya, [
        _culture(book, place, number) for place in offices
        for number in range(6 if place.kode in places.SHOWN else 1)
        if place.certain or book.random.random() < 0.12], reason=REASON)
    bulk.load(session, IndeksKetahanan, [
        _index(book, place, said, year) for place in offices if place.kode in places.SHOWN
        for said in _INDICES for year in range(book.today.year - 5, book.today.year)],
        reason=REASON)


def _month_ends(today: date, count: int) -> list[date]:
    found, first = [], today.replace(day=1)
    for _ in range(count):
        end = first - timedelta(days=1)
        found.append(end)
        first = end.replace(day=1)
    return found


def _month(book: Book, place: Place, end: date) -> Row:
    random = book.random
    issue = random.choice(_ISSUES)
    quiet = issue.startswith("Tidak ada")
    day = min(end + timedelta(days=random.randint(1, 6)), book.today)
    return {"wilayah_kode": place.kode, "akhir_bulan": end, "isu": issue,
            "sumber_harga": f"Pasar Contoh {random.choice(names.STREETS)}",
            "inflasi_yoy": Decimal(random.randint(120, 390)) / 100,
            "penyebab": None if quiet else "Pasokan dari daerah penghasil berkurang.",
            "tindak_lanjut": None if quiet else "Rapat dengan dinas terkait dan operasi pasar.",
            "komoditas": [{"komoditas": goods, "satuan": unit,
                           "harga": Decimal(price * random.randint(92, 118) // 100),
                           "stok": random.choices(list(Stok), (82, 15, 3))[0]}
                          for goods, price, unit in _PRICES],
            } | book.progress(place.kode, day, book.mostly(place.kode in places.SHOWN, day))


def _matter(book: Book, place: Place) -> Row:
    random = book.random
    kind = random.choice(list(MasalahSosial))
    day = book.between(book.today - timedelta(days=500), book.today)
    quarter = f"Contoh {random.choice(names.QUARTERS)}"
    return {"wilayah_kode": place.kode, "tanggal": day, "jenis": kind,
            "pokok": f"{_MATTERS[kind]} di Kecamatan {quarter}", "kecamatan": quarter,
            "lokasi": f"Kelurahan Contoh {random.choice(names.STREETS)}",
            "jumlah_terdampak": random.choice((3, 8, 15, 40, 120)),
            "uraian": "Keadaan terkendali dan terus dipantau bersama perangkat setempat.",
            "tindak_lanjut": "Koordinasi dengan instansi yang berwenang.",
            } | book.progress(place.kode, day, book.mostly(place.kode in places.SHOWN, day))


def _culture(book: Book, place: Place, number: int) -> Row:
    kind, lead = _CULTURE[number % 4]
    alive = book.random.random() < 0.7
    day = book.between(book.today - timedelta(days=900), book.today)
    return {"wilayah_kode": place.kode, "jenis": kind, "tanggal_pendataan": day,
            "nama": f"{lead} {names.word(sum(map(ord, place.kode)) * 13 + number * 59)} (Contoh)",
            "status_budaya": StatusBudaya.LESTARI if alive else StatusBudaya.TERANCAM,
            "masalah": MasalahBudaya.TIDAK_ADA if alive else book.random.choice(
                (MasalahBudaya.REGENERASI, MasalahBudaya.HKI, MasalahBudaya.KLAIM)),
            "kegiatan_pelestarian": "Latihan rutin dan pementasan tahunan.",
            "created_at": book.moment(day)}


def _index(book: Book, place: Place, said: tuple[Dimensi, str, int], year: int) -> Row:
    dimension, title, level = said
    return {"wilayah_kode": place.kode, "dimensi": dimension, "indikator": title, "tahun": year,
            "nilai": Decimal(level * 100 + book.random.randint(-400, 700)) / 100,
            "satuan": "indeks", "penerbit": "Lembaga Survei Contoh",
            "created_at": book.moment(date(year, 12, 20))}
