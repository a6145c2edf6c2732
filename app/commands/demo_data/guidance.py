"""What follows a registered organisation: reports, visits, complaints, sanctions, aid.

Made together with the organisation, because its keaktifan follows from them; loaded after it, when
its number is known. About two thirds of those with a board in office report, as offices complain.
"""
from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.commands.demo_data import files
from app.commands.demo_data.books import Book, Row
from app.commands.demo_data.places import NATION
from app.engine import Klasifikasi, Status, bulk, registry
from app.models.siormas import (
    OrmasAsing,
    OrmasHibahPemberdayaan,
    OrmasLaporanKegiatan,
    OrmasLegalitas,
    OrmasPengaduan,
    OrmasPengawasan,
    OrmasSanksi,
    semester,
)
from app.models.siormas.aktif import columns, surat_berbatas
from app.models.siormas.choices import JabatanPengurus, StatusHukum
from app.models.siormas.choices_binaan import (
    BentukAsing,
    HasilLaporan,
    JenisBantuan,
    JenisPengawasan,
    JenisSanksi,
    KeadaanOrmas,
    LingkupPengawasan,
    SaluranPengaduan,
    Semester,
    StatusLaporan,
    StatusLpj,
    StatusSanksi,
    StatusTindakLanjut,
    SubBentukAsing,
    SumberBantuan,
    SumberDana,
    TahapPengaduan,
)
from app.models.siormas.keaktifan import WAJIB_LAPOR, Fakta, Keaktifan, Laporan, Sanksi, hitung
from app.models.siormas.waktu import years_later

LOADED = (OrmasLaporanKegiatan, OrmasPengawasan, OrmasPengaduan, OrmasSanksi,
          OrmasHibahPemberdayaan, OrmasAsing)
SEMESTERS = 5
# On what a visit and a measure stand.
_GROUNDS = {OrmasPengawasan: "Permendagri Nomor 56 Tahun 2017",
            OrmasSanksi: "UU Nomor 16 Tahun 2017"}
_DOINGS = ("Bakti sosial", "Pelatihan kader", "Penyuluhan warga", "Rapat kerja", "Donor darah",
           "Penanaman pohon", "Bazar usaha kecil", "Peringatan hari besar nasional")
_FINDINGS = {
    KeadaanOrmas.BERKEGIATAN: ("Sekretariat ada dan buku tamu terisi.",
                               "Papan nama belum dipasang; kegiatan berjalan."),
    KeadaanOrmas.TIDAK_BERKEGIATAN: ("Sekretariat ada, tetapi tidak ada kegiatan.",),
    KeadaanOrmas.TIDAK_DITEMUKAN: ("Sekretariat tidak ditemukan pada alamat yang dilaporkan.",)}
_VISITS = ({"kegiatan": "Kunjungan sekretariat", "jenis": JenisPengawasan.MONITORING},
           {"kegiatan": "Monitoring kegiatan", "jenis": JenisPengawasan.MONITORING},
           {"kegiatan": "Evaluasi tahunan", "jenis": JenisPengawasan.EVALUASI})
_COMPLAINTS = ("Kegiatan malam hari mengganggu warga", "Penggalangan dana tanpa izin",
               "Dua pihak mengaku sebagai pengurus", "Atribut menyerupai instansi pemerintah")

Followed = dict[str, list[Row]]


def following(book: Book, row: Row, shown: bool) -> Followed:
    """Make what follows an organisation, and give its row the keaktifan that results."""
    made: Followed = {cls.__tablename__: [] for cls in LOADED}
    alive = row["masa_bakti_selesai"] >= book.today and book.random.random() < 0.92
    if row["status"] is Status.DISETUJUI:
        chance = book.random.random
        made["ormas_laporan_kegiatan"] = _reports(book, row, shown, alive)
        if chance() < (0.25 if shown else 0.03):
            made["ormas_pengawasan"].append(_visit(book, row, shown, alive))
        if chance() < (0.08 if shown else 0.01):
            made["ormas_pengaduan"].append(_complaint(book, row, shown))
        if chance() < (0.05 if shown else 0.006):
            made["ormas_sanksi"].append(_sanction(book, row, shown, alive))
        if alive and row["legalitas"] and chance() < (0.14 if shown else 0.02):
            made["ormas_hibah_pemberdayaan"] += _grant(book, row, shown)
        if row["status_hukum"] is StatusHukum.ASING:
            made["ormas_asing"].append(_foreign(book, row, shown))
    settle(book, row, made)
    return made


def settle(book: Book, row: Row, made: Followed) -> None:
    """Give a row of an organisation what its record would compute."""
    row |= columns(keaktifan(book.today, row, made))


def keaktifan(today: date, row: Row, made: Followed) -> Keaktifan:
    """Work out the keaktifan of a row as its record would."""
    def approved(table: str) -> list[Row]:
        return [each for each in made.get(table, ()) if each["status"] is Status.DISETUJUI]
    surat = surat_berbatas(row["status_hukum"], [OrmasLegalitas(**{
        name: part.get(name) for name in ("jenis", "tanggal_terbit", "berlaku_sampai",
                                          "status_legalitas")}) for part in row["legalitas"]])
    return hitung(Fakta(
        hukum=row["status_hukum"], terdaftar=row["tanggal_terdaftar"],
        dicatat=row["created_at"].date(), masa_bakti=row["masa_bakti_selesai"],
        bubar=row.get("tanggal_bubar"),
        legalitas_terbit=surat.tanggal_terbit if surat else None,
        legalitas_akhir=surat.akhir_berlaku if surat else None,
        laporan=tuple(Laporan(each["akhir_semester"], each["tanggal_terima"],
                              not each["jumlah_kegiatan"])
                      for each in approved("ormas_laporan_kegiatan")),
        sanksi=tuple(Sanksi(each["jenis"], each["tanggal"], each.get("berlaku_sampai"))
                     for each in approved("ormas_sanksi")
                     if each["status_sanksi"] is StatusSanksi.BERLAKU),
        pengamatan=tuple((each["tanggal"], each["keadaan"])
                         for each in approved("ormas_pengawasan"))), today)


def write(session: Session, shelf: files.Shelf, followed: list[tuple[Row, Followed]],
          shown: frozenset[str], reason: str) -> None:
    """Load what follows the organisations, which have their numbers by now."""
    wilayah = registry.entity("wilayah")
    provinces = session.scalars(select(wilayah.id).where(wilayah.kode_induk == NATION)
                                .order_by(wilayah.kode)).all()
    peraturan = registry.entity("peraturan")
    grounds = {cls: session.scalar(select(peraturan.id).where(peraturan.sebutan == called))
               for cls, called in _GROUNDS.items()}
    for cls in LOADED:
        rows = []
        for ormas, made in followed:
            for each in made[cls.__tablename__]:
                each["ormas_id"] = ormas["id"]
                if cls in grounds:
                    each["peraturan_id"] = grounds[cls]
                if cls is OrmasAsing:
                    each["lokasi"] = [{"daerah_id": provinces[ormas["id"] * step % len(provinces)]}
                                      for step in (5, 12)]
                if ormas["wilayah_kode"] in shown and "berkas_id" in cls.__fields__:
                    shelf.hang(cls, each, "berkas_id", ormas["wilayah_kode"])
                rows.append(each)
        shelf.write(session)
        bulk.load(session, cls, rows, reason=reason)


def _base(book: Book, row: Row, day: date, shown: bool) -> Row:
    office = row["wilayah_kode"]
    return {"wilayah_kode": office, **book.progress(office, day, book.status(shown, day))}


def _officer(row: Row, post: JabatanPengurus) -> str:
    return next((part["nama"] for part in row["pengurus"] if part["jabatan"] is post), "(Contoh)")


def _reports(book: Book, row: Row, shown: bool, alive: bool) -> list[Row]:
    if row["status_hukum"] not in WAJIB_LAPOR:
        return []
    wajib = semester.first_of(semester.after(semester.end_of(row["tanggal_terdaftar"])))
    ended = [semester.end_of(book.today - timedelta(days=184 * back + 184))
             for back in range(SEMESTERS)]
    made = []
    for order, akhir in enumerate(dict.fromkeys(ended)):
        likely = (0.66 if order < 2 else 0.5) if alive else 0.12 * (order > 1)
        if akhir >= wajib and book.random.random() < likely:
            made.append(_report(book, row, akhir, shown))
    return made


def _report(book: Book, row: Row, akhir: date, shown: bool) -> Row:
    random, batas = book.random, semester.due(akhir)
    terima = min(book.today, akhir + timedelta(days=random.choice((5, 12, 18, 22, 27, 30, 48))))
    nihil = random.random() < 0.04
    doings = [] if nihil else [_doing(book, akhir) for _ in range(random.randint(1, 3)
                                                                  if shown else 1)]
    hasil = HasilLaporan.LENGKAP if random.random() < 0.85 else HasilLaporan.PERLU_PERBAIKAN
    late = terima > batas
    return _base(book, row, terima, shown and random.random() < 0.25) | {
        "nomor_surat": f"{random.randint(1, 99):02}/LAP-CONTOH/{terima.year}",
        "tahun": akhir.year, "semester": Semester.I if akhir.month == 6 else Semester.II,
        "tanggal_terima": terima, "perkembangan_organisasi": "Tidak ada perubahan pengurus.",
        "penandatangan_ketua": _officer(row, JabatanPengurus.KETUA),
        "penandatangan_sekretaris": _officer(row, JabatanPengurus.SEKRETARIS),
        "hasil_pemeriksaan": hasil, "akhir_semester": akhir, "batas_waktu": batas,
        "catatan_perbaikan": None if hasil is HasilLaporan.LENGKAP else "Lengkapi daftar hadir.",
        "status_laporan": StatusLaporan.TERLAMBAT if late else StatusLaporan.DITERIMA_LENGKAP
        if hasil is HasilLaporan.LENGKAP else StatusLaporan.DITERIMA_PERLU_PERBAIKAN,
        "jumlah_kegiatan": len(doings), "dalam_kewajiban": True, "kegiatan": doings}


def _doing(book: Book, akhir: date) -> Row:
    random = book.random
    return {"nama": random.choice(_DOINGS),
            "tanggal": book.between(semester.first_of(akhir), akhir),
            "lokasi": "Sekretariat", "peserta": random.randint(12, 240),
            "sumber_dana": random.choice(list(SumberDana)[:2]),
            "nilai": Decimal(random.randint(5, 90) * 100_000), "hasil": "Terlaksana."}


def _visit(book: Book, row: Row, shown: bool, alive: bool) -> Row:
    random = book.random
    day = book.between(max(row["tanggal_terdaftar"], book.today - timedelta(days=500)), book.today)
    keadaan = KeadaanOrmas.BERKEGIATAN if alive or random.random() < 0.3 else random.choice(
        (KeadaanOrmas.TIDAK_BERKEGIATAN, KeadaanOrmas.TIDAK_DITEMUKAN))
    state = random.choice(list(StatusTindakLanjut))
    return _base(book, row, day, shown) | {
        **random.choice(_VISITS), "tanggal": day,
        "lingkup": LingkupPengawasan.EKSTERNAL, "keadaan": keadaan,
        "tim": "Tim Terpadu Pengawasan Ormas (Contoh)",
        "temuan": random.choice(_FINDINGS[keadaan]), "status_tindak_lanjut": state,
        "rekomendasi": "Melengkapi laporan semester.",
        "tindak_lanjut": "Pengurus dipanggil dan diberi penjelasan."
        if state in (StatusTindakLanjut.PROSES, StatusTindakLanjut.SELESAI) else None}


def _complaint(book: Book, row: Row, shown: bool) -> Row:
    random = book.random
    day = book.between(max(row["tanggal_terdaftar"], book.today - timedelta(days=400)), book.today)
    tahap, closed = random.choice(list(TahapPengaduan)), random.random() < 0.7
    done = tahap in (TahapPengaduan.SELESAI, TahapPengaduan.TIDAK_TERBUKTI)
    return _base(book, row, day, shown) | {
        "klasifikasi": Klasifikasi.TERBATAS, "perihal": random.choice(_COMPLAINTS),
        "tanggal": day, "saluran": random.choice(list(SaluranPengaduan)),
        "uraian": "Warga menyampaikan keberatan atas kegiatan ormas ini (Contoh).",
        "pelapor_dirahasiakan": closed, "pelapor_nama": None if closed else "Pelapor (Contoh)",
        "tahap": tahap, "tanggal_selesai": min(book.today, day + timedelta(days=20))
        if done else None,
        "tindak_lanjut": None if tahap in (TahapPengaduan.DITERIMA, TahapPengaduan.DITELAAH)
        else "Kedua pihak dipertemukan di kantor."}


def _sanction(book: Book, row: Row, shown: bool, alive: bool) -> Row:
    random = book.random
    day = book.between(max(row["tanggal_terdaftar"], book.today - timedelta(days=700)), book.today)
    jenis = JenisSanksi.PERINGATAN_TERTULIS if alive or random.random() < 0.6 \
        else JenisSanksi.PENGHENTIAN_KEGIATAN
    warned = jenis is JenisSanksi.PERINGATAN_TERTULIS
    return _base(book, row, day, shown) | {
        "nomor_sk": f"220/{random.randint(1, 99_999):05}/SP-CONTOH/{day.year}", "jenis": jenis,
        "tanggal": day, "berlaku_sampai": day + timedelta(days=9) if warned else None,
        "status_sanksi": StatusSanksi.SELESAI if warned else StatusSanksi.BERLAKU,
        "dasar_pelanggaran": "Permendagri Nomor 57 Tahun 2017 Pasal 39",
        "uraian": "Tidak menyampaikan laporan kegiatan (Contoh).",
        "pejabat": "Kepala Badan Kesatuan Bangsa dan Politik",
        "tindak_lanjut": "Pengurus menyatakan sanggup melapor." if warned else None}


def _grant(book: Book, row: Row, shown: bool) -> list[Row]:
    random, paper = book.random, row["legalitas"][0]
    last = min(book.today, paper.get("berlaku_sampai") or book.today)
    first = max(row["tanggal_terdaftar"], date(book.today.year - 4, 1, 10))
    if first > last:
        return []
    day = book.between(first, last)
    accounted = (book.today - day).days > 200
    return [_base(book, row, day, shown) | {
        "nphd_nomor": f"{random.randint(1, 99_999):05}/NPHD-CONTOH/{day.year}",
        "nphd_tanggal": day, "tahun": day.year, "jenis": random.choice(list(JenisBantuan)),
        "sumber": SumberBantuan.APBD_PROVINSI if "." not in row["wilayah_kode"]
        else SumberBantuan.APBD_KABUPATEN_KOTA,
        "nilai": Decimal(random.randint(10, 150) * 1_000_000), "peruntukan": "Program kerja ormas.",
        "lpj_status": StatusLpj.DITERIMA if accounted else StatusLpj.BELUM,
        "lpj_tanggal": day + timedelta(days=150) if accounted else None}]


def _foreign(book: Book, row: Row, shown: bool) -> Row:
    random = book.random
    day = book.between(book.today - timedelta(days=1200), book.today - timedelta(days=90))
    until = years_later(day, 3)
    staff: list[dict[str, Any]] = [
        {"nama": f"Foreign Staff {number} (Contoh)",
         "nomor_paspor": f"X{random.randint(0, 9**6):06}",
         "jabatan": "Penasihat program", "mulai": day, "akhir": years_later(day, 2)}
        for number in range(1, random.randint(2, 4))]
    return _base(book, row, day, shown) | {
        "nama_asal": f"{row['nama']} International", "bentuk": BentukAsing.YAYASAN_ASING,
        "sub_bentuk": random.choice(list(SubBentukAsing)), "hubungan_diplomatik": True,
        "negara_asal": random.choice(("Jepang", "Belanda", "Australia", "Jerman")),
        "nirlaba": True, "izin_prinsip_nomor": f"{random.randint(9000, 9999)}/IP-CONTOH/{day.year}",
        "izin_prinsip_tanggal": day, "izin_prinsip_sampai": until, "izin_berakhir": until,
        "mitra_kl": "Kementerian yang membidangi sosial", "bidang_program": "Pemberdayaan warga",
        "nilai_program": Decimal(random.randint(2, 40) * 100_000_000), "staf": staff}
