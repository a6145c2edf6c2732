"""What each stage of an SKT application rests on, and what must hold between its dates.

Called by `PermohonanSkt.problems`. A stage that is reached without what it rests on is refused at
every door; what the law leaves open (a renewal after the end) is flagged. An application that is
entered long after it was decided, as from a register, rests on its decision alone; what was decided
lately is led through its stages. Which stage may follow which is `TAHAP`, kept by the machine.
"""
from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

from app.engine import Problem, Status, inside
from app.engine.indonesian import local, long_date
from app.engine.zones import zone_of
from app.models.siormas.choices import CiriKhusus, SifatSyarat, StatusHukum, StatusKeaktifan
from app.models.siormas.choices_skt import (
    JenisPermohonan,
    MuatanAnggaranDasar,
    PeriksaBerkas,
    SyaratBila,
    TahapSkt,
)
from app.models.siormas.legalitas import DIAKUI, SKT
from app.models.siormas.rules import NOMOR_SKT, joined
from app.models.siormas.waktu import years_later

T = TahapSkt
TAHAP = {
    T.DRAF: (T.DIAJUKAN,),
    T.DIAJUKAN: (T.PEMERIKSAAN_KELENGKAPAN,),
    T.PEMERIKSAAN_KELENGKAPAN: (T.DIKEMBALIKAN_UNTUK_DILENGKAPI, T.LENGKAP),
    T.DIKEMBALIKAN_UNTUK_DILENGKAPI: (T.PEMERIKSAAN_KELENGKAPAN,),
    T.LENGKAP: (T.VERIFIKASI_LAPANGAN,),
    T.VERIFIKASI_LAPANGAN: (T.BERITA_ACARA,),
    T.BERITA_ACARA: (T.DITERUSKAN_KE_PUSAT, T.DIKEMBALIKAN_UNTUK_DILENGKAPI),
    T.DITERUSKAN_KE_PUSAT: (T.VERIFIKASI_PUSAT,),
    T.VERIFIKASI_PUSAT: (T.DRAF_SKT, T.DIKEMBALIKAN_UNTUK_DILENGKAPI, T.DITOLAK),
    T.DRAF_SKT: (T.MENUNGGU_TANDA_TANGAN,),
    T.MENUNGGU_TANDA_TANGAN: (T.TERBIT, T.DITOLAK),
    T.TERBIT: (), T.DITOLAK: ()}
URUTAN = list(TahapSkt)
HARI_KERJA = 15  # in which the ministry verifies: Permendagri 57/2017
DIPUTUS = (T.TERBIT, T.DITOLAK)
PUTUSAN = {T.TERBIT: ("tanggal_putusan", "nomor_skt", "tanggal_skt"),
           T.DITOLAK: ("tanggal_putusan", "alasan_penolakan")}
# Whether the ormas may ask for it is weighed as the application comes in, not at every later step.
BARU_MASUK = (None, T.DRAF, T.DIAJUKAN)
PEMOHON = ("pemohon_jabatan", "pemohon_nik", "pemohon_tempat_lahir", "pemohon_tanggal_lahir",
           "pemohon_alamat")
DITUNJUKKAN = (*PEMOHON, "muatan_anggaran_dasar", "nomor_surat_pengantar",
               "tanggal_surat_pengantar", "tanggal_tercatat_ula", "berkas_skt_id")
KEAGAMAAN, KEPERCAYAAN = "keagamaan", "kepercayaan"


def permohonan_problems(record: Any, ask: Any) -> Iterator[Problem]:
    """Yield everything that is wrong with an application."""
    ormas = ask.get("ormas", record.ormas_id) if record.ormas_id else None
    yield from _dates(record)
    yield from _rows(record)
    before = ask.before(record, "tahap")
    if record.tahap in DIPUTUS and before in (None, record.tahap):
        yield from _shown(record, ask)
        if is_of_register(record, ask):
            yield from _wanted(record, record.tahap, *PUTUSAN[record.tahap])
            yield from _number(record)
            return
        if before is None:
            yield Problem("tahap", f"Yang diputus dalam {HARI_KERJA} hari kerja terakhir tidak "
                          "dicatat langsung; mulai dari Draf dan lanjutkan tahap demi tahap.")
            return
    elif ormas:
        yield from _applicant(record, ormas)
    if record.tahap and record.tahap != T.DRAF:
        yield from _sent(record)
        yield from _stage(record, ormas, ask)


def is_of_register(record: Any, ask: Any) -> bool:
    """Tell whether an application was recorded so long after its decision that a register tells it.

    The machine knows when it was recorded. Nobody enters a decision of these days without what it
    rests on, nor moves one of a register into these days afterwards.
    """
    return not record.tanggal_putusan or bool(
        ask.workday(record.tanggal_putusan, HARI_KERJA) < (dicatat(record) or ask.today()))


def dicatat(record: Any) -> date | None:
    """Return the day on which the machine recorded an application, as its office counts days."""
    return local(record.created_at, zone_of(record.wilayah_kode)).date() \
        if record.created_at else None


def _shown(record: Any, ask: Any) -> Iterator[Problem]:
    """What has been decided holds all that it was once shown to rest on."""
    for name in DITUNJUKKAN:
        if getattr(record, name) in (None, "", ()) and ask.before(record, name) not in (
                None, "", ()):
            yield Problem(name, "Isian permohonan yang sudah diputus tidak dapat dikosongkan.")


def _reached(record: Any, stage: TahapSkt) -> bool:
    return URUTAN.index(record.tahap) >= URUTAN.index(stage)


def _dates(record: Any) -> Iterator[Problem]:
    for earlier, later, sentence in (
            ("tanggal_surat", "tanggal_terima", "Tidak boleh sebelum tanggal surat."),
            ("tanggal_terima", "tanggal_pemberitahuan", "Tidak boleh sebelum tanggal terima."),
            ("tanggal_terima", "tanggal_surat_pengantar", "Tidak boleh sebelum tanggal terima."),
            ("tanggal_surat_pengantar", "tanggal_tercatat_ula",
             "Tidak boleh sebelum tanggal surat pengantar."),
            ("tanggal_tercatat_ula", "tanggal_putusan",
             "Tidak boleh sebelum tanggal tercatat di ULA."),
            ("tanggal_terima", "tanggal_putusan", "Tidak boleh sebelum tanggal terima."),
            ("tanggal_terima", "tanggal_skt", "Tidak boleh sebelum tanggal terima."),
            ("tanggal_putusan", "tanggal_skt", "Tidak boleh sebelum tanggal putusan.")):
        first, second = getattr(record, earlier), getattr(record, later)
        if first and second and second < first:
            yield Problem(later, sentence)
    terbit, sampai = record.tanggal_skt, record.berlaku_sampai
    if terbit and sampai and sampai <= terbit:
        yield Problem("berlaku_sampai", "Harus sesudah tanggal SKT.")
    elif terbit and sampai and sampai != years_later(terbit, 5):
        yield Problem("berlaku_sampai", "SKT lazimnya berlaku lima tahun, yaitu sampai "
                                        f"{long_date(years_later(terbit, 5))}.", warning=True)


def _rows(record: Any) -> Iterator[Problem]:
    times = Counter(row.persyaratan_id for row in record.persyaratan)
    for row in record.persyaratan:
        if row.persyaratan_id is not None and times[row.persyaratan_id] > 1:
            yield Problem(inside("persyaratan", row, "persyaratan_id"),
                          "Berkas ini ditulis lebih dari satu kali.")
        if row.pemeriksaan == PeriksaBerkas.TIDAK_SESUAI and not row.keterangan:
            yield Problem(inside("persyaratan", row, "keterangan"),
                          "Tuliskan hal yang harus diperbaiki.")


def _applicant(record: Any, ormas: Any) -> Iterator[Problem]:
    if ormas.status_keaktifan == StatusKeaktifan.BUBAR:
        yield Problem("ormas_id", "Ormas ini tercatat bubar.")
    masuk = record.tahap in BARU_MASUK
    if masuk and ormas.status_hukum not in (None, StatusHukum.SKT, StatusHukum.TIDAK_TERDAFTAR):
        yield Problem("ormas_id", f"Ormas berstatus {ormas.status_hukum.label.lower()} tidak "
                                  "memerlukan SKT.", warning=True)
    lama = [row for row in ormas.legalitas if row.jenis in SKT and row.tanggal_terbit
            and row.status_legalitas in DIAKUI and row.deleted_at is None]
    terima = record.tanggal_terima
    if masuk and record.jenis == JenisPermohonan.BARU and terima and any(
            row.berlaku_pada(terima) for row in lama):
        yield Problem("jenis", "Ormas ini masih memiliki SKT yang berlaku; periksa apakah "
                               "permohonan ini perpanjangan atau perubahan.", warning=True)
    elif record.jenis in (JenisPermohonan.PERPANJANGAN, JenisPermohonan.PERUBAHAN):
        if not lama:
            yield Problem("jenis", f"{record.jenis.label} memerlukan SKT lama, tetapi SKT ormas "
                                   "ini belum dicatat pada legalitasnya.")
        elif terima and masuk:
            yield from _expired(max(lama, key=lambda row: row.akhir_berlaku), terima)


def _expired(surat: Any, terima: Any) -> Iterator[Problem]:
    """Flag a renewal after the end; it stays allowed, without limit of time."""
    if surat.akhir_berlaku < terima:
        yield Problem("tanggal_terima", f"SKT lama kedaluwarsa sejak "
                      f"{long_date(surat.akhir_berlaku)}; perpanjangan tetap dapat diajukan.",
                      warning=True)


def _sent(record: Any) -> Iterator[Problem]:
    for name in PEMOHON:
        if getattr(record, name) in (None, ""):
            yield Problem(name, "Wajib diisi sebelum permohonan diajukan.")


def _stage(record: Any, ormas: Any, ask: Any) -> Iterator[Problem]:
    tahap = record.tahap
    if tahap == T.DIKEMBALIKAN_UNTUK_DILENGKAPI:
        yield from _wanted(record, tahap, "tanggal_pemberitahuan", "catatan_kekurangan")
        return
    if _reached(record, T.LENGKAP):
        yield from _documents(record, ormas, ask)
    if _reached(record, T.BERITA_ACARA):
        yield from _field_check(record, ask)
    if _reached(record, T.DITERUSKAN_KE_PUSAT):
        yield from _wanted(record, T.DITERUSKAN_KE_PUSAT, "nomor_surat_pengantar",
                           "tanggal_surat_pengantar")
    if _reached(record, T.VERIFIKASI_PUSAT):
        yield from _wanted(record, T.VERIFIKASI_PUSAT, "tanggal_tercatat_ula")
    yield from _wanted(record, tahap, *PUTUSAN.get(tahap, ()))
    if tahap == T.TERBIT:
        yield from _wanted(record, tahap, "berkas_skt_id")
    yield from _number(record)


def _number(record: Any) -> Iterator[Problem]:
    if record.tahap == T.TERBIT and record.nomor_skt \
            and not NOMOR_SKT.fullmatch(record.nomor_skt):
        yield Problem("nomor_skt", "Nomor SKT tidak seperti lazimnya, misalnya "
                                   "01-00-00/010/D.III.4/VI/2014.", warning=True)


def _wanted(record: Any, stage: TahapSkt, *names: str) -> Iterator[Problem]:
    for name in names:
        if getattr(record, name) in (None, ""):
            yield Problem(name, f"Wajib diisi untuk tahap {stage.label}.")


def _documents(record: Any, ormas: Any, ask: Any) -> Iterator[Problem]:
    sesuai = {row.persyaratan_id for row in record.persyaratan
              if row.pemeriksaan == PeriksaBerkas.SESUAI}
    kurang = [each.nama for each in asked_for(ask, "sifat_skt", ormas) if each.id not in sesuai]
    if kurang:
        yield Problem("persyaratan", "Berkas yang belum sesuai: " + "; ".join(kurang) + ".")
    tanpa = [each for each in MuatanAnggaranDasar
             if each not in (record.muatan_anggaran_dasar or ())]
    if tanpa:
        yield Problem("muatan_anggaran_dasar", "AD/ART belum memuat "
                      f"{joined([each.label.lower() for each in tanpa])}.")


def asked_for(ask: Any, service: str, ormas: Any) -> list[Any]:
    """List the documents that a service (`sifat_skt`, `sifat_lapor`) asks of an ormas, in order."""
    found = []
    for each in sorted(ask.daftar("persyaratan"), key=lambda row: str(row.kode)):
        sifat = getattr(each, service)
        if sifat == SifatSyarat.WAJIB or (
                sifat == SifatSyarat.BERSYARAT and ormas and applies(each, ormas)):
            found.append(each)
    return found


def applies(syarat: Any, ormas: Any) -> bool:
    """Tell whether a conditional document is asked of this ormas."""
    bidang = ormas.bidang_utama.kode if ormas.bidang_utama else ""
    if syarat.syarat_bila == SyaratBila.KEAGAMAAN:
        return bidang == KEAGAMAAN or ormas.ciri_khusus == CiriKhusus.KEAGAMAAN
    if syarat.syarat_bila == SyaratBila.KEPERCAYAAN:
        return bool(bidang == KEPERCAYAAN)
    if syarat.syarat_bila == SyaratBila.PEJABAT_PUBLIK:
        return any(row.pejabat_publik for row in ormas.pengurus)
    return False


def _field_check(record: Any, ask: Any) -> Iterator[Problem]:
    found = ask.find("berita_acara_lapangan", permohonan_skt_id=record.id,
                     status=Status.DISETUJUI) if record.id else []
    if not found:
        yield Problem("tahap", "Berita acara lapangan permohonan ini belum dicatat dan disetujui.")
    elif _reached(record, T.DITERUSKAN_KE_PUSAT) and not any(row.hasil_sesuai for row in found):
        yield Problem("tahap", "Hasil pemeriksaan lapangan belum sesuai.", warning=True)
