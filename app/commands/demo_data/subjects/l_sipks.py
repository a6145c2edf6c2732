"""SIPKS: teams, plans with their results, potentials, events of five years, states and recovery.

Every conflict is invented and says so; figures are small, as they mostly are. What happened and
what is planned is told in `conflicts.py`.
"""
from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from sqlalchemy.orm import Session

from app.commands.demo_data import names, places
from app.commands.demo_data.books import Book, Row
from app.commands.demo_data.conflicts import AKSI, PERKARA, Perkara
from app.commands.demo_data.places import Place
from app.engine import Klasifikasi, Status, bulk
from app.models.sipks import (
    Pemulihan,
    PeristiwaKonflik,
    PotensiKonflik,
    RencanaAksiPks,
    StatusKeadaanKonflik,
    TimduPks,
)
from app.models.sipks.choices import (
    Eskalasi,
    JabatanTimdu,
    JenisPemulihan,
    Kerawanan,
    NilaiAksi,
    PeranPihak,
    SkalaKeadaan,
    StatusPeristiwa,
    StatusPotensi,
    TingkatTimdu,
)

REASON = "data contoh"
EVENTS = {"32.73": 14, "32.04": 16, "11.71": 7, "32": 3, "11": 2}
SEATS = (
    ("Pemerintah Daerah", "Kepala daerah", JabatanTimdu.KETUA),
    ("Kepolisian di daerah", "Kepala", JabatanTimdu.WAKIL_KETUA),
    ("Badan Kesatuan Bangsa dan Politik", "Kepala badan", JabatanTimdu.SEKRETARIS),
    ("Komando kewilayahan TNI", "Komandan", JabatanTimdu.ANGGOTA),
    ("Kejaksaan di daerah", "Kepala", JabatanTimdu.ANGGOTA),
    ("Dinas Sosial", "Kepala dinas", JabatanTimdu.ANGGOTA),
    ("Dinas PPPA", "Kepala dinas", JabatanTimdu.ANGGOTA))


def write(session: Session, book: Book, where: list[Place]) -> None:
    """Write teams, plans and conflicts of every office."""
    regional = [place for place in where if place.level != "pusat"]
    bulk.load(session, TimduPks, [_team(book, place) for place in regional
                                  if _shown(place) or book.random.random() < 0.83], reason=REASON)
    bulk.load(session, RencanaAksiPks, [row for place in regional for row in _plans(book, place)],
              reason=REASON)
    bulk.load(session, PotensiKonflik, [
        _potential(book, place) for place in regional
        for _ in range(7 if _shown(place) else book.random.choice((0, 0, 1)))], reason=REASON)
    events = [_event(book, place) for place in regional for _ in range(_how_many(book, place))]
    bulk.load(session, PeristiwaKonflik, events, reason=REASON)
    bulk.load(session, Pemulihan, [_recovery(book, row) for row in events if _is_mended(book, row)],
              reason=REASON)
    grave = [row for row in events if row["tanggal_mulai"].year < book.today.year
             and row["wilayah_kode"] == "32.04"][:2]
    bulk.load(session, StatusKeadaanKonflik, [_state(book, row) for row in grave], reason=REASON)


def _shown(place: Place) -> bool:
    return place.kode in places.SHOWN


def _how_many(book: Book, place: Place) -> int:
    return EVENTS.get(place.kode, book.random.choices((0, 1, 2, 4), (5, 3, 2, 1))[0])


def _team(book: Book, place: Place) -> Row:
    random = book.random
    oldest = 900 if _shown(place) else 1_300
    day = book.between(book.today - timedelta(days=oldest), book.today - timedelta(days=10))
    reported = random.random() < 0.7
    seats = [{"instansi": name, "jabatan_instansi": post, "jabatan": seat,
              "nama": names.person(random).nama if _shown(place) else None}
             for name, post, seat in SEATS]
    return {
        "wilayah_kode": place.kode, "tanggal_sk": day, "periode_mulai": day,
        "nomor_sk": f"300/Kep.{random.randint(10, 900)}-TIMDUPKS/{day.year}",
        "tingkat": TingkatTimdu.PROVINSI if place.level == "provinsi"
        else TingkatTimdu.KABUPATEN_KOTA,
        "periode_selesai": day + timedelta(days=1_095) if random.random() < 0.6 else None,
        "ketua": names.person(random).nama, "sekretaris": names.person(random).nama,
        "dilaporkan_nomor": f"300/{random.randint(10, 999)}/{day.year}" if reported else None,
        "dilaporkan_tanggal": min(day + timedelta(days=14), book.today) if reported else None,
        "anggota": seats} | book.progress(place.kode, day, Status.DISETUJUI)


def _plans(book: Book, place: Place) -> Iterator[Row]:
    year = book.today.year
    years = (year - 2, year - 1, year) if _shown(place) else (year,) * (book.random.random() < 0.3)
    for each in years:
        day = min(date(each, 1, 1) + timedelta(days=book.random.randint(6, 40)), book.today)
        yield {
            "wilayah_kode": place.kode, "tahun": each, "tanggal_perkada": day,
            "nomor_perkada": f"{book.random.randint(3, 60)} Tahun {each}",
            "aksi": [_action(book, each, said) for said in AKSI[:8 if _shown(place) else 4]],
        } | book.progress(place.kode, day, Status.DISETUJUI)


def _action(book: Book, year: int, said: tuple) -> Row:  # type: ignore[type-arg]
    nomor, tahap, p3aks, aksi, who, others, measure, targets = said
    row: Row = {"nomor": nomor, "tahap": tahap, "p3aks": p3aks, "aksi": aksi,
                "penanggung_jawab": who, "instansi_terkait": others,
                "ukuran_keberhasilan": measure}
    for part, month, target in zip(("b04", "b08", "b12"), (4, 8, 12), targets, strict=True):
        row[f"target_{part}"] = target
        if date(year, month, 28) < book.today:
            nilai = book.random.choices(list(NilaiAksi), (7, 3, 1))[0]
            row |= {f"nilai_{part}": nilai, f"bukti_{part}": f"Laporan {nomor}/{year}",
                    f"realisasi_{part}": target if nilai is NilaiAksi.TERCAPAI
                    else "Sebagian terlaksana" if nilai is NilaiAksi.SEBAGIAN else "Ditunda"}
    return row


def _told(book: Book) -> Perkara:
    return book.random.choices(PERKARA, [each.weight for each in PERKARA])[0]


def _where(book: Book, place: Place) -> Row:
    return {"lokasi": names.address(book.random), "desa_kelurahan": "Contoh Jaya",
            "kecamatan": None if place.level == "provinsi"
            else f"{place.town} {book.random.choice(names.QUARTERS)}"}


def _parties(told: Perkara) -> list[Row]:
    return [{"nama": f"{name} (Contoh)", "peran": PeranPihak.BERSELISIH} for name in told.pihak]


def _potential(book: Book, place: Place) -> Row:
    random, told = book.random, _told(book)
    since = book.between(book.today - timedelta(days=600), book.today - timedelta(days=5))
    settled = random.random() < 0.3
    return {
        "wilayah_kode": place.kode, "klasifikasi": Klasifikasi.TERBATAS,
        "judul": f"{told.judul} di {place.town} (Contoh)", "sumber_konflik": told.sumber,
        "isu": told.isu, "uraian": told.uraian, "sejak": since,
        "tingkat_kerawanan": random.choices(list(Kerawanan), (5, 4, 1))[0],
        "eskalasi": Eskalasi.MENURUN if settled else random.choices(list(Eskalasi), (3, 5, 2))[0],
        "status_potensi": StatusPotensi.SELESAI if settled else StatusPotensi.POTENSI,
        "upaya": told.penanganan, "pihak": _parties(told),
        "rekomendasi": "Pemantauan dan mediasi dilanjutkan oleh Tim Terpadu.",
    } | _where(book, place) | book.progress(place.kode, since, _state_of(book, place, since))


def _state_of(book: Book, place: Place, day: date) -> Status:
    if _shown(place) and (book.today - day).days < 60 and book.random.random() < 0.5:
        return book.random.choice((Status.DRAF, Status.DIAJUKAN, Status.DIAJUKAN))
    return Status.DISETUJUI


def _event(book: Book, place: Place) -> Row:
    random, told = book.random, _told(book)
    began = book.between(date(book.today.year - 4, 1, 10), book.today - timedelta(days=3))
    old = (book.today - began).days > 90
    row: Row = {
        "wilayah_kode": place.kode, "judul": f"{told.judul} di {place.town} (Contoh)",
        "tanggal_mulai": began, "kronologi": told.uraian, "sumber_konflik": told.sumber,
        "isu": told.isu, "pihak": _parties(told), "rumah_rusak": random.choice((0, 0, 0, 1, 3)),
        "tanggal_selesai": began + timedelta(days=random.randint(0, 3)) if old else None,
        "fasilitas_rusak": random.choice((0, 0, 1, 2)),
        "nilai_kerugian": Decimal(random.choice((0, 0, 5, 12, 40, 75))) * 1_000_000,
        "penanganan": told.penanganan, "status_penanganan":
        StatusPeristiwa.SELESAI if old else StatusPeristiwa.PROSES,
    }
    return row | _harm(book) | _where(book, place) | book.progress(
        place.kode, began, _state_of(book, place, began))


def _harm(book: Book) -> Row:
    """Make figures of the harmed whose parts add up to their whole."""
    random = book.random
    likely = {"meninggal": (0, 0, 0, 0, 0, 0, 0, 1), "luka_berat": (0, 0, 0, 1, 2),
              "luka_ringan": (0, 0, 2, 3, 5), "pengungsi_jiwa": (0,) * 9 + (24,)}
    row: Row = {}
    for name, counts in likely.items():
        total = random.choice(counts)
        women = total // 3
        row |= {name: total, f"{name}_p": women, f"{name}_anak": total // 4,
                f"{name}_l": total - women - total // 4}
    return row | {"pengungsi_kk": row["pengungsi_jiwa"] // 4}


def _is_mended(book: Book, event: Row) -> bool:
    return (event["status"] is Status.DISETUJUI and event["tanggal_selesai"] is not None
            and book.random.random() < 0.35)


def _recovery(book: Book, event: Row) -> Row:
    random = book.random
    began = event["tanggal_selesai"] + timedelta(days=random.randint(5, 40))
    budget = Decimal(random.randint(10, 220)) * 1_000_000
    jenis = random.choices(list(JenisPemulihan), (5, 3, 2))[0]
    return {
        "wilayah_kode": event["wilayah_kode"], "peristiwa_konflik_id": event["id"],
        "kegiatan": f"{jenis.label} pascakonflik: {event['judul']}", "jenis": jenis,
        "pelaksana": "Badan Kesatuan Bangsa dan Politik", "lokasi": event["lokasi"],
        "mulai": began, "selesai": began + timedelta(days=30), "anggaran": budget,
        "sumber_anggaran": "APBD", "realisasi": budget * random.randint(80, 100) / 100,
        "capaian": "Kesepakatan damai dilaksanakan oleh kedua pihak.",
        "capaian_persen": Decimal(random.choice((75, 90, 100))),
    } | book.progress(event["wilayah_kode"], began, Status.DISETUJUI)


def _state(book: Book, event: Row) -> Row:
    began = event["tanggal_mulai"] + timedelta(days=2)
    return {
        "wilayah_kode": event["wilayah_kode"], "skala": SkalaKeadaan.KABUPATEN_KOTA,
        "nomor_sk": f"300/Kep.{book.random.randint(10, 900)}-SKK/{began.year} (Contoh)",
        "peristiwa_konflik_id": event["id"], "polri_tidak_mampu": True,
        "pemerintahan_terganggu": True, "konsultasi_tanggal": began - timedelta(days=1),
        "mulai": began, "akhir": began + timedelta(days=89),
        "hari_terakhir": began + timedelta(days=89),
        "pencabutan_nomor": f"300/Kep.{book.random.randint(10, 900)}-SKK/{began.year} (Contoh)",
        "pencabutan_tanggal": began + timedelta(days=24),
    } | book.progress(event["wilayah_kode"], began, Status.DISETUJUI)
