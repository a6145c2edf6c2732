"""Invented legal products, reviews, cases and drafts of the offices, with their relations."""
from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.commands.demo_data import places
from app.commands.demo_data.books import Book, Row
from app.commands.demo_data.places import Place
from app.engine import Klasifikasi, Status, bulk
from app.models.sidatkum import Peraturan, Perkara, ProdukHukum, PropemPerdaPantau, TelaahHukum
from app.models.sidatkum.choices import (
    BidangHukum,
    JenisPerkara,
    JenisProduk,
    JenisRelasi,
    KedudukanPihak,
    StatusHukum,
    TahapPerkara,
    TahapRancangan,
    TahapTelaah,
)

REASON = "data contoh"
_OF_PROVINCE = (JenisProduk.KEPGUB, JenisProduk.PERGUB, JenisProduk.PERDA_PROVINSI)
_OF_KABUPATEN = (JenisProduk.KEPBUP, JenisProduk.PERBUP, JenisProduk.PERDA_KAB_KOTA)
_OF_KOTA = (JenisProduk.KEPWALI, JenisProduk.PERWALI, JenisProduk.PERDA_KAB_KOTA)
# Subject, field, order of the kind above, years in force (0: without end), regulation carried out.
_SUBJECTS: tuple[tuple[str, BidangHukum, int, int, str], ...] = (
    ("Pembentukan Forum Kerukunan Umat Beragama", BidangHukum.EKOSOSBUD, 0, 5,
     "PBM Menteri Agama Nomor 9 Tahun 2006 dan Menteri Dalam Negeri Nomor 8 Tahun 2006"),
    ("Pembentukan Forum Pembauran Kebangsaan", BidangHukum.EKOSOSBUD, 0, 5,
     "Permendagri Nomor 34 Tahun 2006"),
    ("Pembentukan Tim Terpadu P4GN dan Prekursor Narkotika", BidangHukum.EKOSOSBUD, 0, 5,
     "Permendagri Nomor 12 Tahun 2019"),
    ("Pembentukan Tim Terpadu Penanganan Konflik Sosial", BidangHukum.SIPKS, 0, 1,
     "Permendagri Nomor 42 Tahun 2015"),
    ("Pembentukan Forum Kewaspadaan Dini Masyarakat", BidangHukum.PUSKOMIN, 0, 3,
     "Permendagri Nomor 2 Tahun 2018"),
    ("Tim Pemantauan Orang Asing dan Organisasi Masyarakat Asing", BidangHukum.PUSKOMIN, 0, 1,
     "Permendagri Nomor 49 Tahun 2010"),
    ("Pembentukan Pusat Pendidikan Wawasan Kebangsaan", BidangHukum.SIWASBANG, 0, 5,
     "Permendagri Nomor 71 Tahun 2012"),
    ("Gugus Tugas Gerakan Nasional Revolusi Mental", BidangHukum.SIWASBANG, 0, 3,
     "Inpres Nomor 12 Tahun 2016"),
    ("Besaran Bantuan Keuangan kepada Partai Politik", BidangHukum.SIMPOLDAGRI, 0, 1,
     "PP Nomor 1 Tahun 2018"),
    ("Rencana Aksi Terpadu Penanganan Konflik Sosial", BidangHukum.SIPKS, 1, 1,
     "UU Nomor 7 Tahun 2012"),
    ("Kedudukan dan Susunan Organisasi Badan Kesatuan Bangsa dan Politik", BidangHukum.SIMLAP, 1,
     0, "Permendagri Nomor 11 Tahun 2019"),
    ("Fasilitasi Pencegahan Penyalahgunaan Narkotika", BidangHukum.EKOSOSBUD, 2, 0,
     "Permendagri Nomor 12 Tahun 2019"),
)
_FEW = 4


def write(session: Session, book: Book, where: list[Place]) -> None:
    """Write the legal work of the offices."""
    known = dict(session.execute(select(Peraturan.sebutan, Peraturan.id)).all())
    offices = [place for place in where if place.level != "pusat"]
    first = bulk.highest(session, ProdukHukum)
    rows: list[Row] = []
    for place in offices:
        rows += _products(book, place, known, first + len(rows))
    bulk.load(session, ProdukHukum, rows, reason=REASON)
    shown = [place for place in offices if place.kode in places.SHOWN]
    bulk.load(session, TelaahHukum, [_review(book, place, number) for place in shown
                                     for number in range(4)], reason=REASON)
    bulk.load(session, Perkara, [_case(book, place, number) for place in shown
                                 for number in range(2)], reason=REASON)
    bulk.load(session, PropemPerdaPantau, [
        _draft(book, place, number) for place in offices
        for number in range(3 if place.kode in places.SHOWN else 1)
        if place.kode in places.SHOWN or book.random.random() < 0.1], reason=REASON)


def _kinds(place: Place) -> tuple[JenisProduk, ...]:
    if place.level == "provinsi":
        return _OF_PROVINCE
    return _OF_KOTA if place.nama.startswith("Kota") else _OF_KABUPATEN


def _products(book: Book, place: Place, known: dict[str, int], last: int) -> Iterator[Row]:
    """Make the decrees of an office; where two follow each other, the later revokes the earlier."""
    shown = place.kode in places.SHOWN
    subjects = list(_SUBJECTS) if shown else book.random.sample(_SUBJECTS, _FEW)
    if "Administrasi" in place.nama:
        subjects = []
    number = last
    for subject in subjects:
        old = _product(book, place, subject, known, book.today.year - 1 - max(subject[3], 2))
        number += 1
        yield old
        if subject[3] and (shown or book.random.random() < 0.5):
            new = _product(book, place, subject, known, book.today.year - 1)
            new["status"] = Status.DISETUJUI if not shown else new["status"]
            new["relasi"].append({"jenis": JenisRelasi.MENCABUT, "produk_lain_id": number})
            if new["status"] is Status.DISETUJUI:
                old |= {"status_hukum": StatusHukum.DICABUT,
                        "tanggal_dicabut": new["tanggal_penetapan"], "dicabut_diubah_oleh":
                        f"{new['jenis'].label} Nomor {new['nomor']} Tahun {new['tahun']}"}
            number += 1
            yield new


def _product(book: Book, place: Place, subject: tuple[Any, ...], known: dict[str, int],
             year: int) -> Row:
    title, bidang, order, years, basis = subject
    day = book.between(date(year, 1, 5), min(date(year, 12, 20), book.today))
    jenis = _kinds(place)[order]
    number = book.random.randint(2, 900)
    until = None if not years else date(day.year + years, day.month, 1) - timedelta(days=1)
    named = f"{number}/Kep.{book.random.randint(10, 99)}-Kesbangpol/{year}" if order == 0 \
        else str(number)
    relations = [{"jenis": JenisRelasi.MELAKSANAKAN, "peraturan_id": known[basis]}] \
        if basis in known else []
    return {"wilayah_kode": place.kode, "jenis": jenis, "nomor": named, "tahun": year,
            "tentang": f"{title} di {place.nama} (Contoh)", "bidang": bidang,
            "tanggal_penetapan": day, "tempat": place.town, "berlaku_sampai": until,
            "status_hukum": StatusHukum.TIDAK_BERLAKU if until and until < book.today
            else StatusHukum.BERLAKU,
            "relasi": relations} | book.progress(place.kode, day, book.status(
                place.kode in places.SHOWN, day))


def _review(book: Book, place: Place, number: int) -> Row:
    issues = ("Kewenangan kabupaten/kota menolak laporan keberadaan ormas",
              "Besaran bantuan keuangan partai politik sesudah perubahan anggaran",
              "Kedudukan keputusan tim terpadu yang masa berlakunya berakhir",
              "Perlindungan data pribadi pengurus ormas pada laporan terbuka")
    day = book.between(book.today - timedelta(days=300), book.today - timedelta(days=20))
    done = number % 2 == 0
    return {"wilayah_kode": place.kode, "isu": f"{issues[number]} (Contoh)", "tanggal": day,
            "pemohon": "Bidang Politik Dalam Negeri", "bidang": list(BidangHukum)[number % 3],
            "tahap": TahapTelaah.SELESAI if done else TahapTelaah.DITELAAH,
            "analisis": "Uraian contoh untuk peragaan." if done else None,
            "rekomendasi": "Saran contoh untuk peragaan." if done else None,
            "tanggal_selesai": book.between(day, book.today) if done else None,
            } | book.progress(place.kode, day, book.status(True, day))


def _case(book: Book, place: Place, number: int) -> Row:
    day = book.between(book.today - timedelta(days=500), book.today - timedelta(days=120))
    judged = number == 0
    return {"wilayah_kode": place.kode, "klasifikasi": Klasifikasi.TERBATAS,
            "nomor_perkara": f"{book.random.randint(3, 90)}/G/{day.year}/PTUN.CONTOH.{number}",
            "pengadilan": "Pengadilan Tata Usaha Negara (Contoh)", "jenis": JenisPerkara.TUN,
            "pokok_perkara": "Gugatan atas keputusan penolakan surat keterangan (Contoh)",
            "tanggal_daftar": day, "kuasa_hukum": "Bagian hukum sekretariat daerah",
            "tahap": TahapPerkara.PUTUSAN if judged else TahapPerkara.SIDANG,
            "tanggal_putusan": book.between(day, book.today) if judged else None,
            "putusan": "Gugatan tidak dapat diterima (contoh)." if judged else None,
            "pihak": [{"nama": "Perkumpulan Contoh Sejahtera",
                       "kedudukan": KedudukanPihak.PENGGUGAT},
                      {"nama": "Kepala Badan Kesatuan Bangsa dan Politik",
                       "kedudukan": KedudukanPihak.TERGUGAT}],
            } | book.progress(place.kode, day, book.status(True, day))


def _draft(book: Book, place: Place, number: int) -> Row:
    titles = ("Rancangan Perda tentang Fasilitasi P4GN dan Prekursor Narkotika (Contoh)",
              "Rancangan Perda tentang Pendidikan Wawasan Kebangsaan (Contoh)",
              "Rancangan Peraturan Kepala Daerah tentang Kewaspadaan Dini (Contoh)")
    stages = list(TahapRancangan)
    reached = book.random.randint(1, len(stages) - 2)
    day = date(book.today.year, 1, book.random.randint(4, 20))
    row: Row = {"wilayah_kode": place.kode, "rancangan": titles[number], "tahun": book.today.year,
                "bidang": (BidangHukum.EKOSOSBUD, BidangHukum.SIWASBANG,
                           BidangHukum.PUSKOMIN)[number],
                "pemrakarsa": "Badan Kesatuan Bangsa dan Politik", "tahap": stages[reached]}
    for order in range(reached + 1):
        row[f"tanggal_{stages[order].value}"] = min(day + timedelta(days=45 * order), book.today)
    return row | book.progress(place.kode, day, book.status(place.kode in places.SHOWN, day))
