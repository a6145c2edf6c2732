"""Heads of region, the democracy index, political education, reports, teams and demonstrations."""
from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.commands.demo_data import names, places
from app.commands.demo_data.books import Book, Row
from app.commands.demo_data.places import Place
from app.engine import Klasifikasi, Status, bulk
from app.models.simpoldagri import (
    Idi,
    KepalaDaerah,
    LaporanPerkembanganPolitik,
    Parpol,
    Pemilu,
    PendidikanPolitik,
    TimPemantauan,
    UnjukRasa,
    tempat,
)
from app.models.simpoldagri.choices import (
    AspekPolitik,
    CakupanIdi,
    JabatanKepalaDaerah,
    JenisLaporanPolitik,
    SasaranPendidikan,
    SifatUnjukRasa,
    StatusKepalaDaerah,
)
from app.models.simpoldagri.choices_sipantau import UnsurDesk
from app.models.simpoldagri.idi import METODE_BARU, kategori

REASON = "data contoh"
Maker = Callable[[Book, Place, int], Row]
_JAKARTA = "31."
_YOUNG = frozenset({"92", "93", "94", "95", "96"})
_THEMES = ("Pendidikan politik bagi pemilih pemula", "Peran perempuan dalam politik daerah",
           "Pemilu yang ramah penyandang disabilitas", "Etika dan budaya politik",
           "Forum tokoh masyarakat untuk demokrasi", "Penguatan kelembagaan partai politik")
_AUDIENCES = (SasaranPendidikan.PEMILIH_PEMULA, SasaranPendidikan.PEREMPUAN,
              SasaranPendidikan.DISABILITAS, SasaranPendidikan.UMUM, SasaranPendidikan.TOKOH,
              SasaranPendidikan.PARPOL)
_REPORTS: tuple[tuple[AspekPolitik, str, str, str, str, str], ...] = (
    (AspekPolitik.DPRD, "Pembahasan rancangan anggaran berjalan sesuai jadwal",
     "DPRD menyelesaikan pandangan umum fraksi atas rancangan anggaran tahun berikutnya.",
     "Perbedaan pendapat terbatas pada prioritas belanja dan disampaikan melalui rapat resmi.",
     "Persetujuan bersama diperkirakan tercapai sebelum batas waktu.",
     "Sekretariat daerah menyiapkan bahan tanggapan atas catatan fraksi."),
    (AspekPolitik.PARPOL, "Musyawarah cabang partai politik",
     "Dua partai politik menyelenggarakan musyawarah cabang untuk menyusun kepengurusan baru.",
     "Pergantian pengurus berpengaruh pada administrasi bantuan keuangan partai.",
     "Perubahan susunan pengurus akan disampaikan pada triwulan berikutnya.",
     "Kantor meminta salinan keputusan kepengurusan sebelum pengajuan bantuan."),
    (AspekPolitik.KEBIJAKAN, "Tanggapan warga atas penataan kawasan pasar",
     "Pedagang menyampaikan keberatan atas rencana penataan kawasan pasar induk.",
     "Informasi tentang tempat penampungan sementara belum diterima merata.",
     "Penolakan mereda bila jadwal pemindahan disosialisasikan.",
     "Dinas terkait menyelenggarakan dialog terbuka dengan perwakilan pedagang."),
    (AspekPolitik.PEMERINTAHAN, "Pelantikan pejabat pimpinan tinggi",
     "Kepala daerah melantik pejabat pimpinan tinggi pratama hasil seleksi terbuka.",
     "Pengisian jabatan mempercepat pelaksanaan program yang tertunda.",
     "Penyesuaian kerja antarunit berlangsung satu sampai dua bulan.",
     "Pengawasan dilakukan melalui laporan kinerja bulanan."))
_ISSUES = ("Penyesuaian upah minimum", "Penataan pedagang kaki lima", "Perbaikan jalan kabupaten",
           "Transparansi anggaran desa", "Penolakan lokasi pembuangan sampah")
_GROUPS = ("Aliansi Pekerja (Contoh)", "Paguyuban Pedagang (Contoh)", "Himpunan Mahasiswa (Contoh)",
           "Forum Warga (Contoh)")


def write(session: Session, book: Book, where: list[Place]) -> None:
    """Write what happens in the political life of the regions."""
    parties = {party.kode: party.id for party in session.scalars(select(Parpol))}
    polls = {each.kode: each.id for each in session.scalars(select(Pemilu))}
    offices = [place for place in where if place.level != "pusat"]
    bulk.load(session, KepalaDaerah, [row for place in offices
                                      for row in _heads(book, place, parties, polls)],
              reason=REASON)
    bulk.load(session, Idi, [row for place in where if place.level != "daerah"
                             for row in _index(book, place)], reason=REASON)
    bulk.load(session, PendidikanPolitik, _of_offices(book, offices, _education, 9, 0.2),
              reason=REASON)
    bulk.load(session, LaporanPerkembanganPolitik, _of_offices(book, offices, _report, 14, 0.15),
              reason=REASON)
    bulk.load(session, UnjukRasa, _of_offices(book, offices, _demonstration, 6, 0.15),
              reason=REASON)
    bulk.load(session, TimPemantauan, _of_offices(book, offices, _team, 1, 0.6), reason=REASON)


def _of_offices(book: Book, offices: list[Place], make: Maker, many: int, likely: float
                ) -> list[Row]:
    return [make(book, place, number) for place in offices
            for number in range(many if place.kode in places.SHOWN else 1)
            if place.certain or book.random.random() < likely]


def _title(place: Place) -> JabatanKepalaDaerah:
    if place.level == "provinsi":
        return JabatanKepalaDaerah.GUBERNUR
    return JabatanKepalaDaerah.WALI_KOTA if place.nama.startswith("Kota") \
        else JabatanKepalaDaerah.BUPATI


def _is_elected(place: Place) -> bool:
    """Tell whether the head is elected: not in DIY, and not in the regions of Jakarta."""
    return place.kode != tempat.DIY and not place.kode.startswith(_JAKARTA)


def _heads(book: Book, place: Place, parties: dict[str, int], polls: dict[str, int]
           ) -> Iterator[Row]:
    random, title = book.random, _title(place)
    begins, shown = date(2025, 2, 20), place.kode in places.SHOWN
    row: Row = {"wilayah_kode": place.kode, "jabatan": title, "masih_menjabat": True,
                "masa_jabatan_mulai": begins,
                "nama": names.person(random).nama, "tanggal_sk": date(2025, 2, 14),
                "nomor_sk": f"100.2.1.3-{random.randint(100, 999)}/CONTOH/2025"}
    approved = book.progress(place.kode, begins, Status.DISETUJUI)
    if random.random() < 0.06 and not shown:
        yield row | approved | {"status_jabatan": StatusKepalaDaerah.PJ,
                                "masa_jabatan_mulai": date(2026, 2, 20),
                                "menggantikan": names.person(random).nama,
                                "masa_jabatan_selesai": date(2027, 2, 19)}
        return
    poll = {JabatanKepalaDaerah.GUBERNUR: "pilgub-2024", JabatanKepalaDaerah.BUPATI: "pilbup-2024",
            JabatanKepalaDaerah.WALI_KOTA: "pilwalkot-2024"}[title]
    elected = {
        "pemilu_id": polls[poll], "persen_suara": Decimal(random.randint(3400, 7200)) / 100,
        "pengusung": [{"parpol_id": parties[kode]} for kode in random.sample(
            ("pdip", "golkar", "gerindra", "pkb", "nasdem", "pks", "demokrat", "pan"),
            random.randint(2, 4))]}
    yield row | approved | {
        "status_jabatan": StatusKepalaDaerah.DEFINITIF, "wakil": names.person(random).nama,
        "masa_jabatan_selesai": date(2030, 2, 20), **(elected if _is_elected(place) else {})}
    if shown:
        day = book.today - timedelta(days=random.randint(30, 200))
        yield row | book.progress(place.kode, day, Status.DISETUJUI) | {
            "nama": names.person(random).nama, "status_jabatan": StatusKepalaDaerah.PLH,
            "menggantikan": row["nama"], "masa_jabatan_mulai": day, "tanggal_sk": day,
            "nomor_sk": f"800/{random.randint(10, 99)}/CONTOH/{day.year}",
            "masa_jabatan_selesai": day + timedelta(days=7),
            "masih_menjabat": False}


def _index(book: Book, place: Place) -> Iterator[Row]:
    random = book.random
    level = Decimal(random.randint(7000, 7800)) / 100
    for year in range(2022 if place.kode in _YOUNG else 2016, 2026):
        new = year >= METODE_BARU
        score = level + Decimal(random.randint(-150, 320)) / 100 + (Decimal(4) if new else 0)
        aspects = ("aspek_kebebasan", "aspek_kesetaraan", "aspek_kapasitas") if new else (
            "aspek_kebebasan_sipil", "aspek_hak_politik", "aspek_lembaga")
        released = date(year + 1, 8, 5)
        yield {"wilayah_kode": place.kode, "tahun": year, "skor": score,
               "kategori_idi": kategori(score), "tanggal_rilis": released,
               "cakupan": CakupanIdi.NASIONAL if place.level == "pusat" else CakupanIdi.PROVINSI,
               "sumber_rilis": f"Berita Resmi Statistik (Contoh) {year}",
               **{name: score + Decimal(random.randint(-600, 600)) / 100 for name in aspects},
               } | book.progress(place.kode, released, Status.DISETUJUI)


def _education(book: Book, place: Place, number: int) -> Row:
    random = book.random
    day = book.between(book.today - timedelta(days=600), book.today)
    which = number if place.kode in places.SHOWN else random.randrange(len(_THEMES))
    women, men = random.randint(15, 90), random.randint(15, 90)
    budget = Decimal(random.randint(8, 60)) * 1_000_000
    return {"wilayah_kode": place.kode, "tema": _THEMES[which % len(_THEMES)], "tanggal": day,
            "lokasi": f"Balai Pertemuan {place.town}", "peserta_laki_laki": men,
            "narasumber": f"{names.person(random).nama}, akademisi",
            "sasaran": _AUDIENCES[which % len(_THEMES)], "peserta_perempuan": women,
            "jumlah_peserta": men + women, "anggaran": budget,
            "realisasi": (budget * random.randint(82, 100) / 100).quantize(Decimal(1000)),
            } | book.progress(place.kode, day, book.status(place.kode in places.SHOWN, day))


def _report(book: Book, place: Place, number: int) -> Row:
    which = number if place.kode in places.SHOWN else book.random.randrange(len(_REPORTS))
    aspect, title, facts, analysis, outlook, advice = _REPORTS[which % len(_REPORTS)]
    day = min(book.today, max(date(book.today.year - 1, 1, 28),
                              book.today.replace(day=20) - timedelta(days=30 * (number // 2))))
    return {"wilayah_kode": place.kode, "judul": title, "tanggal": day, "aspek": aspect,
            "jenis_laporan": JenisLaporanPolitik.BULANAN if number % 5
            else JenisLaporanPolitik.INSIDENTAL, "klasifikasi": Klasifikasi.TERBATAS,
            "uraian_fakta": facts, "analisis": analysis, "prediksi": outlook,
            "rekomendasi": advice} | book.progress(
        place.kode, day, Status.DISETUJUI if number > 2 else book.status(
            place.kode in places.SHOWN, day))


def _demonstration(book: Book, place: Place, number: int) -> Row:
    random = book.random
    day = book.between(book.today - timedelta(days=320), book.today)
    rough = random.random() < 0.08
    return {"wilayah_kode": place.kode, "isu": random.choice(_ISSUES), "waktu": book.moment(day),
            "lokasi": f"Depan kantor DPRD {place.nama}", "kelompok": random.choice(_GROUPS),
            "jumlah_massa": random.randint(2, 60) * 10, "pemberitahuan": random.random() < 0.8,
            "sifat": SifatUnjukRasa.ANARKIS if rough else SifatUnjukRasa.DAMAI,
            "klasifikasi": Klasifikasi.TERBATAS,
            "penanganan": "Perwakilan diterima dan menyampaikan tuntutan tertulis.",
            } | book.progress(place.kode, day, book.status(place.kode in places.SHOWN, day))


def _team(book: Book, place: Place, number: int) -> Row:
    random = book.random
    day = book.between(date(2026, 1, 5), date(2026, 3, 20))
    return {"wilayah_kode": place.kode, "tanggal_sk": day, "berlaku_sampai": date(day.year, 12, 31),
            "nomor_sk": f"{random.randint(100, 400)}/Kep.{random.randint(10, 99)}-POL/{day.year}",
            "ketua": "Kepala Badan Kesatuan Bangsa dan Politik",
            "anggota": [{"nama": name, "unsur": unit, "jabatan": "Anggota"} for name, unit in zip(
                dict.fromkeys(names.person(random).nama for _ in range(20)), (
                    UnsurDesk.PEMERINTAH_DAERAH, UnsurDesk.POLRI, UnsurDesk.TNI,
                    UnsurDesk.KEJAKSAAN), strict=False)],
            } | book.progress(place.kode, day, Status.DISETUJUI)
