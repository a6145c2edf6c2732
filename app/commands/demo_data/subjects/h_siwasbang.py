"""Civic education: PPWK with four pokja, activities, task forces of GNRM, cadres, findings."""
from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from sqlalchemy.orm import Session

from app.commands.demo_data import names, places
from app.commands.demo_data.books import Book, Row
from app.commands.demo_data.places import Place
from app.engine import Status, bulk
from app.models.siwasbang import (
    GugusTugasGnrm,
    KaderBelaNegara,
    KegiatanWasbang,
    Ppwk,
    SimbolNegaraPantau,
)
from app.models.siwasbang.choices import (
    Gerakan,
    JabatanPokja,
    JenisKegiatan,
    KeadaanTemuan,
    Konsensus,
    Sasaran,
    SimbolNegara,
    UnsurPpwk,
)

REASON = "data contoh"
_J = JenisKegiatan
_NAMES = {
    _J.PPWK: "Pendidikan wawasan kebangsaan angkatan {}", _J.LAINNYA: "Lomba cerdas cermat seri {}",
    _J.WAWASAN_KEBANGSAAN: "Dialog wawasan kebangsaan seri {}",
    _J.BELA_NEGARA: "Pembinaan kesadaran bela negara angkatan {}",
    _J.IDEOLOGI_PANCASILA: "Sekolah Pancasila angkatan {}",
    _J.PEMBAURAN: "Temu pembauran kebangsaan seri {}",
    _J.REVOLUSI_MENTAL: "Aksi bersih dan tertib seri {}",
    _J.HARI_BESAR: "Peringatan hari besar nasional ke-{}",
    _J.PASKIBRAKA: "Pemusatan latihan Paskibraka gelombang {}"}
_PROGRAMMES = {
    Gerakan.MELAYANI: ("Pelayanan ramah di kantor kecamatan", "Jumlah kecamatan", 12),
    Gerakan.BERSIH: ("Gerakan sungai bersih", "Jumlah kegiatan", 8),
    Gerakan.TERTIB: ("Tertib berlalu lintas di sekolah", "Jumlah sekolah", 20),
    Gerakan.MANDIRI: ("Pelatihan usaha warga", "Jumlah peserta", 150),
    Gerakan.BERSATU: ("Dialog lintas iman dan budaya", "Jumlah dialog", 6)}
_OFFICE = "Badan Kesatuan Bangsa dan Politik"


def write(session: Session, book: Book, where: list[Place]) -> None:
    """Write the records of every region, most where one can sign in."""
    offices = [place for place in where if place.level != "pusat"]
    for entity, make, likely in ((Ppwk, _ppwk, 0.62), (GugusTugasGnrm, _force, 0.7)):
        bulk.load(session, entity, [make(book, place) for place in offices
                                    if place.kode in places.SHOWN
                                    or book.random.random() < likely], reason=REASON)
    bulk.load(session, KegiatanWasbang, [
        _activity(book, place, number) for place in offices
        for number in range(24 if place.kode in places.SHOWN else 2)
        if place.kode in places.SHOWN or book.random.random() < 0.5], reason=REASON)
    bulk.load(session, KaderBelaNegara, [row for place in offices for row in _cadres(book, place)],
              reason=REASON)
    bulk.load(session, SimbolNegaraPantau, [
        _finding(book, place, number) for place in offices
        for number in range(4 if place.kode in places.SHOWN else 1)
        if place.kode in places.SHOWN or book.random.random() < 0.06], reason=REASON)


def _ppwk(book: Book, place: Place) -> Row:
    random, shown = book.random, place.kode in places.SHOWN
    day = book.between(book.today - timedelta(days=1000), book.today - timedelta(days=20))
    return {"wilayah_kode": place.kode, "tanggal_sk": day, "periode_mulai": day,
            "nomor_sk": f"{random.randint(100, 400)}/Kep.PPWK-CONTOH/{day.year}",
            "periode_selesai": day + timedelta(days=3 * 365),
            "ketua": names.person(random).nama, "sekretaris": names.person(random).nama,
            "kurikulum": "Empat konsensus dasar bangsa, 24 jam pelajaran.",
            "anggaran": Decimal(random.randint(40, 600)) * 1_000_000,
            "anggota": [_member(book, pokja, number) for pokja in Konsensus
                        for number in range(5 if shown else 1)],
            } | book.progress(place.kode, day, book.mostly(True, day) if shown
                              else Status.DISETUJUI)


def _member(book: Book, pokja: Konsensus, number: int) -> Row:
    posts = (JabatanPokja.KETUA, JabatanPokja.SEKRETARIS)
    return {"pokja": pokja, "nama": names.person(book.random).nama,
            "jabatan": posts[number] if number < 2 else JabatanPokja.ANGGOTA,
            "unsur": book.random.choice(list(UnsurPpwk)), "instansi": "Lembaga Contoh",
            "kontak": names.phone(book.random)}


def _force(book: Book, place: Place) -> Row:
    random, shown = book.random, place.kode in places.SHOWN
    formed = shown or random.random() < 0.75
    day = book.between(book.today - timedelta(days=700), book.today - timedelta(days=30))
    return {"wilayah_kode": place.kode, "sekretariat": _OFFICE, "terbentuk": formed,
            "ketua": "Sekretaris Daerah" if formed else None, "tanggal_data": day,
            "penanggung_jawab": "Kepala Bidang Ideologi dan Wawasan Kebangsaan",
            "nomor_sk": f"{random.randint(100, 400)}/Kep.GNRM-CONTOH/{day.year}" if formed
            else None, "tanggal_sk": day - timedelta(days=9) if formed else None,
            "aksi": [_programme(book, which, year) for which in Gerakan
                     for year in ((book.today.year - 1, book.today.year) if shown
                                  else (book.today.year,))] if formed else [],
            } | book.progress(place.kode, day, Status.DISETUJUI)


def _programme(book: Book, which: Gerakan, year: int) -> Row:
    title, measure, target = _PROGRAMMES[which]
    return {"tahun": year, "gerakan": which, "program": title, "indikator": measure,
            "target": Decimal(target), "penanggung_jawab": "Perangkat daerah terkait (Contoh)",
            "capaian": Decimal(target * book.random.choice((50, 75, 100, 110)) // 100)}


def _activity(book: Book, place: Place, number: int) -> Row:
    random, shown = book.random, place.kode in places.SHOWN
    kind = random.choices(list(_J), (14, 22, 18, 12, 8, 8, 10, 4, 4))[0]
    day = book.between(book.today - timedelta(days=690), book.today)
    money = Decimal(random.randint(8, 180)) * 1_000_000
    return {"wilayah_kode": place.kode, "jenis": kind, "tanggal": day,
            "nama": _NAMES[kind].format(number + 1), "sasaran": random.choice(list(Sasaran)),
            "materi": tuple(random.sample(list(Konsensus), random.randint(1, 3))),
            "lokasi": f"Aula Contoh {random.choice(names.STREETS)}, {place.town}",
            "kecamatan": f"Contoh {random.choice(names.QUARTERS)}", "instansi": _OFFICE,
            "peserta_l": random.randint(20, 130), "peserta_p": random.randint(20, 130),
            "narasumber": "; ".join(names.person(random).nama for _ in range(2)),
            "anggaran": money, "realisasi": money * random.randint(82, 100) // 100,
            "keluaran": "Rumusan tindak lanjut bagi sekolah dan organisasi peserta.",
            } | book.progress(place.kode, day, book.mostly(shown, day))


def _cadres(book: Book, place: Place) -> Iterator[Row]:
    """Yield the cadres of some years, by circle."""
    shown = place.kode in places.SHOWN
    if not shown and book.random.random() > 0.12:
        return
    for year in range(book.today.year - (5 if shown else 0), book.today.year + 1):
        for aim in book.random.sample(list(Sasaran), 3 if shown else 1):
            men, women = book.random.randint(10, 90), book.random.randint(10, 80)
            yield {"wilayah_kode": place.kode, "penyelenggara": _OFFICE, "tahun": year,
                   "sasaran": aim, "laki_laki": men, "perempuan": women, "jumlah": men + women,
                   "created_at": book.moment(date(year, 10, 20))}


def _finding(book: Book, place: Place, number: int) -> Row:
    said = (("Bendera di kantor desa lusuh", SimbolNegara.BENDERA),
            ("Bendera terpasang terbalik pada acara sekolah", SimbolNegara.BENDERA),
            ("Papan nama layanan umum tidak berbahasa Indonesia", SimbolNegara.BAHASA),
            ("Gambar lambang negara tidak sesuai bentuknya", SimbolNegara.LAMBANG))[number % 4]
    day = book.between(book.today - timedelta(days=400), book.today)
    state = book.random.choice(list(KeadaanTemuan))
    return {"wilayah_kode": place.kode, "temuan": said[0], "simbol": said[1], "tanggal": day,
            "lokasi": f"Kelurahan Contoh {book.random.choice(names.STREETS)}", "keadaan": state,
            "uraian": "Diberi tahu dan sudah diganti." if state is KeadaanTemuan.SELESAI else None,
            "created_at": book.moment(day)}
