"""Applications for an SKT at every stage, and the field reports that stand behind them.

Days are reckoned as the record itself would; numbers are never those of a real certificate.
"""
from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.commands.demo_data import files
from app.commands.demo_data.books import Book, Row
from app.engine import Status, bulk, workdays
from app.models.siormas import (
    BeritaAcaraFoto,
    BeritaAcaraLapangan,
    BidangKegiatan,
    PermohonanSkt,
    Persyaratan,
)
from app.models.siormas.choices import CiriKhusus, JabatanPengurus, SifatSyarat, StatusHukum
from app.models.siormas.choices_skt import (
    JenisPermohonan,
    MuatanAnggaranDasar,
    PeriksaBerkas,
    SyaratBila,
    TahapSkt,
)
from app.models.siormas.permohonan import HASIL, MASA_SKT
from app.models.siormas.rules_skt import HARI_KERJA, KEAGAMAAN, URUTAN
from app.models.siormas.waktu import years_later

_OPEN = (TahapSkt.DRAF, TahapSkt.DIAJUKAN, TahapSkt.PEMERIKSAAN_KELENGKAPAN,
         TahapSkt.DIKEMBALIKAN_UNTUK_DILENGKAPI, TahapSkt.VERIFIKASI_LAPANGAN,
         TahapSkt.BERITA_ACARA, TahapSkt.DITERUSKAN_KE_PUSAT, TahapSkt.VERIFIKASI_PUSAT,
         TahapSkt.MENUNGGU_TANDA_TANGAN)


def write(session: Session, book: Book, shelf: files.Shelf, rows: list[Row],
          shown: frozenset[str], reason: str) -> None:
    """Load the applications of the organisations without legal body, then the field reports."""
    off = workdays.days_off(session, "")
    asked = list(session.scalars(select(Persyaratan.id).where(
        Persyaratan.sifat_skt == SifatSyarat.WAJIB).order_by(Persyaratan.kode)))
    pious = list(session.scalars(select(Persyaratan.id).where(
        Persyaratan.syarat_bila == SyaratBila.KEAGAMAAN)))
    made = [application(book, row, asked + (pious if _is_pious(session, row) else []), off)
            for row in rows if _applies(book, row, shown)]
    settle(made, off)
    for each in sorted(made, key=lambda row: row["tanggal_terima"]):
        each["nomor_tiket"] = book.draw(each["wilayah_kode"], "permohonan_skt",
                                        each["tanggal_terima"])
    for each in made:
        if each["tahap"] in HASIL and each["wilayah_kode"] in shown:
            shelf.hang(PermohonanSkt, each, "berkas_skt_id", each["wilayah_kode"])
    shelf.write(session)
    bulk.load(session, PermohonanSkt, made, reason=reason)
    reports = [minutes(book, each) for each in made if _visited(each["tahap"])]
    for each in reports:
        if each["wilayah_kode"] in shown:
            shelf.hang(BeritaAcaraLapangan, each, "berkas_id", each["wilayah_kode"])
            shelf.hang(BeritaAcaraFoto, each["foto"][0], "foto_id", each["wilayah_kode"])
    shelf.write(session)
    bulk.load(session, BeritaAcaraLapangan, reports, reason=reason)


def _applies(book: Book, row: Row, shown: frozenset[str]) -> bool:
    likely = 0.6 if row["wilayah_kode"] in shown else 0.05
    return row["status"] is Status.DISETUJUI and book.random.random() < likely \
        and row["tanggal_bubar"] is None \
        and row["status_hukum"] in (StatusHukum.SKT, StatusHukum.TIDAK_TERDAFTAR)


def _is_pious(session: Session, row: Row) -> bool:
    """Tell of whom the ministry of religion is asked, as the record itself would."""
    bidang = session.get(BidangKegiatan, row["bidang_utama_id"])
    return row["ciri_khusus"] is CiriKhusus.KEAGAMAAN or (
        bidang is not None and bidang.kode == KEAGAMAAN)


def _reached(tahap: TahapSkt, wanted: TahapSkt) -> bool:
    return URUTAN.index(tahap) >= URUTAN.index(wanted)


def _visited(tahap: TahapSkt) -> bool:
    return _reached(tahap, TahapSkt.BERITA_ACARA)


def application(book: Book, row: Row, asked: list[int], off: frozenset[date]) -> Row:
    """Make an application: half of them decided, the others under way since lately."""
    random = book.random
    done = random.random() < 0.55
    tahap = random.choice((TahapSkt.TERBIT, TahapSkt.TERBIT, TahapSkt.TERBIT, TahapSkt.DITOLAK)) \
        if done else random.choice(_OPEN)
    first = max(row["tanggal_terdaftar"], book.today - timedelta(days=420 if done else 24))
    terima = book.between(first, book.today - timedelta(days=30 if done else 1))
    head = next(part for part in row["pengurus"] if part["jabatan"] is JabatanPengurus.KETUA)
    sent = tahap is not TahapSkt.DRAF
    made: Row = {
        "wilayah_kode": row["wilayah_kode"], "ormas_id": row["id"], "tahap": tahap,
        "jenis": JenisPermohonan.PERPANJANGAN if row["legalitas"] else JenisPermohonan.BARU,
        "nomor_surat": f"{random.randint(1, 99):02}/SKT-CONTOH/{terima.year}",
        "tanggal_surat": terima - timedelta(days=random.randint(0, 6)), "tanggal_terima": terima,
        "pemohon_nama": head["nama"], "created_at": book.moment(terima),
        "created_by_id": book.accounts.get(("petugas", row["wilayah_kode"])),
        "persyaratan": [{"persyaratan_id": key, "pemeriksaan": _found(book, tahap)}
                        for key in asked] if sent else []}
    for part in made["persyaratan"]:
        if part["pemeriksaan"] is PeriksaBerkas.TIDAK_SESUAI:
            part["keterangan"] = "Perbaiki dan serahkan kembali (Contoh)."
    if sent:
        made |= {"pemohon_jabatan": "Ketua", "pemohon_nik": head["nik"],
                 "pemohon_tempat_lahir": head["tempat_lahir"], "pemohon_alamat": head["alamat"],
                 "pemohon_tanggal_lahir": head["tanggal_lahir"]}
    return made | _stages(book, tahap, terima, off) | _deadlines(book, made, tahap, off)


def _found(book: Book, tahap: TahapSkt) -> PeriksaBerkas:
    if _reached(tahap, TahapSkt.LENGKAP):
        return PeriksaBerkas.SESUAI
    if tahap is TahapSkt.DIAJUKAN:
        return PeriksaBerkas.BELUM
    return PeriksaBerkas.SESUAI if book.random.random() < 0.8 else PeriksaBerkas.TIDAK_SESUAI


def _stages(book: Book, tahap: TahapSkt, terima: date, off: frozenset[date]) -> Row:
    made: Row = {}
    if tahap is TahapSkt.DIKEMBALIKAN_UNTUK_DILENGKAPI:
        made |= {"tanggal_pemberitahuan": min(book.today, terima + timedelta(days=3)),
                 "catatan_kekurangan": "Surat keterangan domisili dan NPWP belum ada."}
    if _reached(tahap, TahapSkt.LENGKAP):
        made["muatan_anggaran_dasar"] = tuple(MuatanAnggaranDasar)
    if _reached(tahap, TahapSkt.DITERUSKAN_KE_PUSAT):
        made |= {"nomor_surat_pengantar": f"220/{book.random.randint(1, 999):03}/CONTOH",
                 "tanggal_surat_pengantar": min(book.today, terima + timedelta(days=6))}
    if _reached(tahap, TahapSkt.VERIFIKASI_PUSAT):
        made["tanggal_tercatat_ula"] = min(book.today, terima + timedelta(days=9))
    if tahap in HASIL:
        decided = min(book.today, workdays.after(terima, book.random.randint(9, 19), off))
        made |= {"tanggal_putusan": max(decided, made["tanggal_tercatat_ula"])}
        if tahap is TahapSkt.DITOLAK:
            made["alasan_penolakan"] = "Kepengurusan masih dalam sengketa (Contoh)."
        else:
            terbit = made["tanggal_putusan"]
            made |= {"nomor_skt": f"9900-00-00/{book.random.randint(1, 9999):04}/CONTOH."
                                  f"{book.random.randint(0, 99_999):05}/{terbit.year}",
                     "tanggal_skt": terbit, "berlaku_sampai": years_later(terbit, MASA_SKT)}
    return made


def _deadlines(book: Book, row: Row, tahap: TahapSkt, off: frozenset[date]) -> Row:
    terima = row["tanggal_terima"]
    mulai = min(book.today, terima + timedelta(days=9)) \
        if _reached(tahap, TahapSkt.VERIFIKASI_PUSAT) else terima
    batas = workdays.after(mulai, HARI_KERJA, off)
    return {"batas_verifikasi": batas, "hasil": HASIL.get(tahap),
            "tenggat": None if tahap in HASIL else batas}


def settle(rows: list[Row], off: frozenset[date]) -> None:
    """Count the working days that each decision took."""
    for row in rows:
        last = row.get("tanggal_putusan")
        row["lama_hari_kerja"] = sum(
            workdays.is_working(row["tanggal_terima"] + timedelta(days=after), off)
            for after in range((last - row["tanggal_terima"]).days + 1)) if last else None


def minutes(book: Book, row: Row) -> Row:
    """Make the approved field report of an application."""
    day = min(book.today, row["tanggal_terima"] + timedelta(days=4))
    number = book.random.randint(1, 99_999)
    return {"wilayah_kode": row["wilayah_kode"], "permohonan_skt_id": row["id"],
            "nomor": f"220/{number:05}/BA-CONTOH/{day.year}", "tanggal": day,
            "hasil_sesuai": True, "tanda_tangan": True,
            "uraian": "Sekretariat dan papan nama sesuai dengan berkas (Contoh).",
            "petugas": [{"nama": f"Petugas Lapangan {each} (Contoh)", "jabatan": "Staf"}
                        for each in (1, 2)],
            "foto": [{"keterangan": "Papan nama sekretariat"}],
            **book.progress(row["wilayah_kode"], day, Status.DISETUJUI)}
