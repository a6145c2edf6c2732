"""The fight against narcotics: plans by semester, activities, areas, and rules of the regions."""
from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from sqlalchemy.orm import Session

from app.commands.demo_data import names, places
from app.commands.demo_data.books import Book, Row
from app.commands.demo_data.places import Place
from app.engine import Klasifikasi, bulk
from app.models.ekososbud import KawasanRawanNarkoba, KegiatanP4gn, ProdukHukumP4gn, RadP4gn
from app.models.ekososbud.choices_p4gn import (
    JenisAksi,
    JenisKegiatanP4gn,
    JenisProdukHukum,
    KategoriKawasan,
    KeadaanProdukHukum,
    SasaranP4gn,
)

REASON = "data contoh"
# Code, action, indicator, unit, target of half a year, who is responsible.
_ACTIONS = (
    ("G1", "Sosialisasi bahaya narkotika", "Jumlah peserta sosialisasi", "orang", 400,
     "Badan Kesatuan Bangsa dan Politik"),
    ("G2", "Penyusunan regulasi fasilitasi P4GN", "Jumlah rancangan yang dibahas", "rancangan", 1,
     "Bagian Hukum Sekretariat Daerah"),
    ("G3", "Deteksi dini dengan tes urine", "Jumlah pegawai yang dites", "orang", 150,
     "Dinas Kesehatan"),
    ("G4", "Pembentukan satgas dan relawan", "Jumlah relawan yang dikukuhkan", "orang", 60,
     "Badan Narkotika Nasional di daerah"),
    ("G5", "Materi antinarkotika dalam diklat", "Jumlah angkatan diklat", "angkatan", 3,
     "Badan Kepegawaian dan Pengembangan SDM"),
    ("G6", "Publikasi antinarkotika", "Jumlah tayangan dan media luar ruang", "tayangan", 24,
     "Dinas Komunikasi dan Informatika"),
    ("K1", "Pemberdayaan warga kawasan rawan", "Jumlah keluarga yang didampingi", "keluarga", 40,
     "Dinas Sosial"))
_HINDRANCES = ("Jadwal bergeser karena perubahan anggaran", "Menunggu jadwal instansi mitra",
               "Sebagian kegiatan dipindahkan ke semester berikutnya")
_NAMES = {
    JenisKegiatanP4gn.SOSIALISASI: "Sosialisasi bahaya narkotika bagi {}",
    JenisKegiatanP4gn.TES_URINE: "Tes urine mendadak di lingkungan {}",
    JenisKegiatanP4gn.PEMBENTUKAN_SATGAS: "Pengukuhan relawan antinarkotika dari {}",
    JenisKegiatanP4gn.REHABILITASI_RUJUKAN: "Rujukan rehabilitasi melalui {}",
    JenisKegiatanP4gn.MEDIA: "Siaran hidup sehat tanpa narkotika untuk {}",
    JenisKegiatanP4gn.RAKOR: "Rapat koordinasi tim dengan unsur {}"}


def write(session: Session, book: Book, where: list[Place]) -> None:
    """Write plans, activities, areas and rules of the regions."""
    offices = [place for place in where if place.level != "pusat"]
    bulk.load(session, RadP4gn, [
        _plan(book, place, year) for place in offices
        for year in (book.today.year - 1, book.today.year)
        if place.kode in places.SHOWN or (
            year == book.today.year and (place.certain or book.random.random() < 0.1))],
        reason=REASON)
    bulk.load(session, KegiatanP4gn, [
        _activity(book, place) for place in offices
        for _ in range(12 if place.kode in places.SHOWN else 2)
        if place.certain or book.random.random() < 0.35], reason=REASON)
    bulk.load(session, KawasanRawanNarkoba, [
        _area(book, place, number) for place in offices if place.level == "daerah"
        for number in range(5 if place.kode in places.SHOWN else 1)
        if place.certain or book.random.random() < 0.3], reason=REASON)
    bulk.load(session, ProdukHukumP4gn, [
        _rule(book, place) for place in offices
        if place.certain or book.random.random() < 0.4], reason=REASON)


def _plan(book: Book, place: Place, year: int) -> Row:
    day = min(date(year, 1, book.random.randint(8, 28)), book.today)
    shown = place.kode in places.SHOWN
    return {"wilayah_kode": place.kode, "tahun": year, "tanggal_penetapan": day,
            "nama": f"RAD P4GN {place.nama} Tahun {year}",
            "nomor_penetapan": f"{book.random.randint(100, 400)}/Kep.RAD-CONTOH/{year}",
            "aksi": [_action(book, said, end) for said in _ACTIONS
                     for end in (date(year, 6, 30), date(year, 12, 31))]
            } | book.progress(place.kode, day, book.mostly(shown and year == book.today.year, day))


def _action(book: Book, said: tuple[str, str, str, str, int, str], end: date) -> Row:
    code, title, measure, unit, target, who = said
    share = book.random.choice((60, 75, 88, 100, 100, 100, 104, 112))
    over = end < book.today
    done = Decimal(max(1, round(target * share / 100))) if over else None
    money = Decimal(book.random.randint(5, 90)) * 1_000_000
    return {"kode_aksi": code, "uraian": title, "indikator": measure, "satuan": unit,
            "jenis_aksi": JenisAksi.KHUSUS if code.startswith("K") else JenisAksi.GENERIK,
            "batas_waktu": end, "target": Decimal(target), "realisasi": done,
            "penanggung_jawab": who, "anggaran": money,
            "realisasi_anggaran": money * min(share, 100) // 100 if over else None,
            "kendala": book.random.choice(_HINDRANCES) if done is not None and done < target
            else None}


def _activity(book: Book, place: Place) -> Row:
    random = book.random
    kind = random.choices(list(JenisKegiatanP4gn), (40, 20, 10, 6, 12, 12))[0]
    aim = random.choice(list(SasaranP4gn))
    day = book.between(book.today - timedelta(days=690), book.today)
    men, women = random.randint(15, 120), random.randint(15, 120)
    return {"wilayah_kode": place.kode, "tanggal": day, "jenis": kind, "sasaran": aim,
            "nama": _NAMES[kind].format(aim.label.lower()),
            "lokasi": f"Aula Contoh {random.choice(names.STREETS)}", "peserta_l": men,
            "peserta_p": women, "anggaran": Decimal(random.randint(3, 60)) * 1_000_000,
            "positif": random.choice((0, 0, 0, 1, 2, 4))
            if kind is JenisKegiatanP4gn.TES_URINE else None,
            "hasil": "Kegiatan terlaksana dan ditindaklanjuti oleh instansi peserta.",
            } | book.progress(place.kode, day, book.mostly(place.kode in places.SHOWN, day))


def _area(book: Book, place: Place, number: int) -> Row:
    day = book.between(date(book.today.year - 1, 2, 1), book.today)
    return {"wilayah_kode": place.kode, "klasifikasi": Klasifikasi.TERBATAS,
            "nama": f"Kawasan Contoh {names.STREETS[number]}", "tanggal_pemetaan": day,
            "kecamatan": f"Contoh {names.QUARTERS[number % 5]}",
            "desa_kelurahan": f"Contoh {names.STREETS[number + 5]}",
            "kategori": book.random.choices(list(KategoriKawasan), (20, 40, 28, 12))[0],
            "uraian": "Hasil pemetaan bersama tim terpadu.", "created_at": book.moment(day)}


def _rule(book: Book, place: Place) -> Row:
    state = book.random.choices(list(KeadaanProdukHukum), (25, 30, 45))[0]
    there = state is KeadaanProdukHukum.ADA
    kind = book.random.choice(list(JenisProdukHukum))
    day = book.between(date(book.today.year - 2, 1, 5), book.today)
    return {"wilayah_kode": place.kode, "jenis": kind, "keadaan": state,
            "tentang": "Fasilitasi Pencegahan dan Pemberantasan Penyalahgunaan dan Peredaran "
                       "Gelap Narkotika dan Prekursor Narkotika (Contoh)",
            "nomor": f"{book.random.randint(1, 40)}" if there else None,
            "tahun_penetapan": book.random.randint(2019, book.today.year) if there else None,
            "created_at": book.moment(day)}
