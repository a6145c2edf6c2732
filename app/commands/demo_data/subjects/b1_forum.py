"""Forums below the office: FPK and Timdu of kecamatan, associations, and the PAKEM teams."""
from __future__ import annotations

from sqlalchemy.orm import Session

from app.commands.demo_data import forums, names, places
from app.commands.demo_data.books import Book, Row
from app.commands.demo_data.places import Place
from app.engine import Klasifikasi, bulk
from app.models.ekososbud import Fpk, SukuEtnisOrganisasi, TimduP4gn, TimPakem
from app.models.ekososbud.choices import Tingkat, TingkatTim, UnsurPakem

REASON = "data contoh"
_PEOPLES = ("Sunda", "Jawa", "Aceh", "Batak", "Minangkabau", "Melayu", "Bugis", "Bali", "Madura",
            "Tionghoa", "Arab", "Ambon", "Papua", "Dayak", "Banjar")
_HEADS = {UnsurPakem.KEJAKSAAN: "Kepala kejaksaan", UnsurPakem.POLRI: "Kepala satuan intelkam",
          UnsurPakem.TNI: "Perwira intelijen", UnsurPakem.KEMENAG: "Kepala kantor",
          UnsurPakem.KESBANGPOL: "Kepala badan", UnsurPakem.DIKBUD: "Kepala dinas",
          UnsurPakem.FKUB: "Ketua", UnsurPakem.BIN: "Pejabat penghubung"}


def write(session: Session, book: Book, where: list[Place]) -> None:
    """Write what stands beside the forums of the offices."""
    offices = [place for place in where if place.level != "pusat"]
    shown = [place for place in offices if place.kode in places.SHOWN and place.level == "daerah"]
    bulk.load(session, Fpk, [_fpk(book, place, quarter) for place in shown
                             for quarter in names.QUARTERS[:3]], reason=REASON)
    bulk.load(session, Fpk, [_fpk(book, place, names.QUARTERS[0]) | {
        "tingkat": Tingkat.DESA_KELURAHAN, "desa_kelurahan": f"Contoh {street}"}
        for place in shown for street in names.STREETS[:2]], reason=REASON)
    bulk.load(session, TimduP4gn, [_timdu(book, place, quarter) for place in shown
                                   for quarter in names.QUARTERS[:2]], reason=REASON)
    bulk.load(session, SukuEtnisOrganisasi, [
        _association(book, place, people) for place in offices
        for people in book.random.sample(_PEOPLES, 6 if place.kode in places.SHOWN else 1)
        if place.certain or book.random.random() < 0.15], reason=REASON)
    bulk.load(session, TimPakem, [
        _pakem(book, place) for place in offices
        if place.certain or book.random.random() < 0.12], reason=REASON)


def _fpk(book: Book, place: Place, quarter: str) -> Row:
    return forums.fpk(book, place, False) | {
        "tingkat": Tingkat.KECAMATAN, "kecamatan": f"Contoh {quarter}", "anggaran": None}


def _timdu(book: Book, place: Place, quarter: str) -> Row:
    return forums.timdu(book, place, False) | {
        "tingkat": TingkatTim.KECAMATAN, "kecamatan": f"Contoh {quarter}", "anggaran": None}


def _association(book: Book, place: Place, people: str) -> Row:
    random = book.random
    day = book.between(book.today.replace(year=book.today.year - 3), book.today)
    return {"wilayah_kode": place.kode, "nama": f"Paguyuban Warga {people} {place.town} (Contoh)",
            "suku_etnis": people, "ketua": names.person(random).nama,
            "alamat": names.address(random), "jumlah_anggota": random.randint(40, 900),
            "tanggal_pendataan": day, "created_at": book.moment(day)}


def _pakem(book: Book, place: Place) -> Row:
    random = book.random
    day = book.between(book.today.replace(year=book.today.year - 2), book.today)
    meeting = book.between(day, book.today)
    status = book.mostly(place.kode in places.SHOWN, day)
    return {"wilayah_kode": place.kode, "tanggal_sk": day, "klasifikasi": Klasifikasi.TERBATAS,
            "nomor_sk": f"KEP-{random.randint(100, 400)}/CONTOH/{day.year}",
            "ketua": "Kepala kejaksaan di daerah",
            "anggota": [{"unsur": unsur, "jabatan": post} for unsur, post in _HEADS.items()],
            "rapat": [{"tanggal": meeting, "agenda": "Evaluasi keadaan semester berjalan",
                       "hasil": "Keadaan kondusif; pembinaan melalui dialog dilanjutkan."}],
            } | book.progress(place.kode, day, status)
