"""Records as letters are composed from them, made by hand; no person and no office is real.

Only what a letter reads is there. What the screens do with letters is tested in `tests/views/`.
"""
from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

from app.engine.base import Klasifikasi, Status
from app.models.puskomin.choices import BidangAthg, JenisAthg, StatusKejadian, StatusUmum, Urgensi
from app.models.simlap.choices_kantor import HasilPermohonan, TujuanPenelitian
from app.models.simpoldagri.choices import AspekPolitik, JenisLaporanPolitik
from app.models.simpoldagri.choices_banpol import (
    BerkasBanpol,
    HasilBerkas,
    HasilVerifikasi,
    UnsurTim,
)
from app.models.siormas.choices import JabatanPengurus, JenisLapor, StatusHukum
from app.models.siormas.choices_skt import JenisPermohonan, PeriksaBerkas, TahapSkt
from reports import letters
from tests.reports import samples

TODAY = date(2026, 11, 24)
LONG = "Contoh uraian keadaan pada hari itu yang ditulis cukup panjang. " * 5
SECRET = "3273010101900001"


def row(**said: Any) -> SimpleNamespace:
    """Make a living row."""
    return SimpleNamespace(**{"deleted_at": None, "status": Status.DISETUJUI, "id": 1,
                              "klasifikasi": Klasifikasi.BIASA, **said})


AHU = "AHU-9912345.AH.01.07.TAHUN 2019"


def _ormas() -> SimpleNamespace:
    return row(
        nama="Perkumpulan Contoh Warga Peduli Pendidikan", singkatan="PCWPP",
        nama_singkatan="Perkumpulan Contoh Warga Peduli Pendidikan (PCWPP)",
        status_hukum=StatusHukum.BADAN_HUKUM_PERKUMPULAN, bidang_utama=row(nama="Pendidikan"),
        alamat="Jalan Contoh Nomor 3", desa_kelurahan="Contoh Mawar", kecamatan="Contoh Utara",
        kode_pos="40000", nomor_legalitas="AHU-9954321.AH.01.07.TAHUN 2026 tanggal 5 Mei 2026",
        legalitas=[row(nomor=AHU, nomor_tanggal=f"{AHU} tanggal 2 Maret 2019")],
        masa_bakti_mulai=date(2024, 1, 1), masa_bakti_selesai=date(2028, 12, 31),
        npwp="0012345678901000", nomor_registrasi="0001/ORM-32.73/I/2026",
        laporan_berikutnya=date(2026, 6, 30), batas_laporan=date(2026, 7, 31),
        laporan_terakhir=date(2025, 12, 31), semester_berikutnya="Semester I Tahun 2026",
        semester_terakhir="Semester II Tahun 2025", pengurus=[
            row(jabatan=post, nama=f"Contoh {post.label}", nik=SECRET)
            for post in (JabatanPengurus.KETUA, JabatanPengurus.SEKRETARIS,
                         JabatanPengurus.BENDAHARA)])


def _keberadaan() -> SimpleNamespace:
    return row(ormas=_ormas(), nomor_surat_pengantar="12/PCWPP/2026", jenis=JenisLapor.BARU,
               nomor_legalitas=AHU,
               tanggal_terima=date(2026, 2, 2), nomor_surat_keterangan="220/001/SKM/II/2026",
               tanggal_terbit=date(2026, 2, 9), berlaku_sampai=date(2028, 12, 31))


def _permohonan() -> SimpleNamespace:
    papers = [row(persyaratan=row(nama=f"Contoh berkas {number}"),
                  pemeriksaan=PeriksaBerkas.SESUAI, keterangan=None) for number in range(1, 15)]
    return row(ormas=_ormas(), nomor_surat="9/SKT-CONTOH/2026", tanggal_surat=date(2026, 3, 1),
               tanggal_terima=date(2026, 3, 3), jenis=JenisPermohonan.BARU,
               tahap=TahapSkt.DITERUSKAN_KE_PUSAT, pemohon_nama="Contoh Pemohon",
               pemohon_jabatan="Ketua", pemohon_nik=SECRET,
               nomor_surat_pengantar="220/77/Kesbangpol/III/2026",
               tanggal_surat_pengantar=date(2026, 3, 20), persyaratan=papers)


def _berita_acara() -> SimpleNamespace:
    return row(permohonan_skt=_permohonan(), lapor_keberadaan=None, nomor="220/BA/5/2026",
               tanggal=date(2026, 3, 10), hasil_sesuai=True, uraian=LONG,
               lintang=Decimal("-6.914744"), bujur=Decimal("107.609810"),
               petugas=[row(nama="Contoh Petugas Satu", jabatan="Analis Kebijakan"),
                        row(nama="Contoh Petugas Dua", jabatan=None)])


def _banpol() -> SimpleNamespace:
    return row(
        nomor_surat="90/CONTOH/2026", tanggal=date(2026, 2, 7), tahun=2026,
        parpol=row(nama="Partai Contoh Bersama"),
        parpol_kepengurusan=row(nama="DPC Partai Contoh Bersama Kota Bandung",
                                ketua="Contoh Ketua Partai", nomor_rekening=SECRET),
        pemilu=row(nama="Pemilu Legislatif 2024"), kursi=5, suara_sah=128_212,
        nilai_per_suara=Decimal("2500.50"), jumlah=Decimal("320594106.00"),
        nomor_sk_tim="200/26-CONTOH", tanggal_sk_tim=date(2026, 1, 15),
        nomor_berita_acara="BA-01/CONTOH/2026", tanggal_berita_acara=date(2026, 3, 4),
        hasil_verifikasi=HasilVerifikasi.LENGKAP, catatan_verifikasi="Contoh catatan tim.",
        berkas=[row(jenis_berkas=kind, hasil=HasilBerkas.SESUAI, keterangan=None)
                for kind in BerkasBanpol],
        tim=[row(nama=f"Contoh Anggota {unsur.label}", unsur=unsur, jabatan="Anggota")
             for unsur in UnsurTim])


def _politik() -> SimpleNamespace:
    return row(judul="Contoh pokok perkembangan politik", tanggal=date(2026, 10, 5),
               jenis_laporan=JenisLaporanPolitik.BULANAN, aspek=next(iter(AspekPolitik)),
               uraian_fakta=f"{LONG}\n{LONG}", analisis=LONG, prediksi=LONG, rekomendasi=LONG,
               tindak_lanjut=None, klasifikasi=Klasifikasi.TERBATAS)


def _penelitian() -> SimpleNamespace:
    return row(nama_peneliti="Contoh Peneliti", instansi="Universitas Contoh", warga_asing=False,
               nik=SECRET, alamat="Jalan Rahasia Contoh", telepon="62840000000",
               judul="Contoh judul penelitian", tujuan=next(iter(TujuanPenelitian)),
               lokasi="Kecamatan Contoh", mulai=date(2026, 5, 1), selesai=date(2026, 8, 1),
               anggota="Contoh Anggota Satu\nContoh Anggota Dua",
               nomor_pengantar="320/UN/2026", tanggal_permohonan=date(2026, 4, 20),
               nomor_surat="001/SKP/IV/2026", tanggal_surat=date(2026, 4, 24),
               berlaku_sampai=date(2026, 10, 24), hasil=HasilPermohonan.DISETUJUI)


def _lapsitda() -> SimpleNamespace:
    item = row(judul="Contoh kejadian", saat="Senin, 5 Oktober 2026 09.30 WIB",
               waktu_kejadian=datetime(2026, 10, 5, 2, 30), tempat="Jalan Contoh Nomor 64",
               bidang=BidangAthg.SOSIAL, jenis_athg=JenisAthg.GANGGUAN, urgensi=Urgensi.TINGGI,
               sumber_dinilai="Laporan FKDM (B-1)", status_penanganan=StatusKejadian.BARU,
               latar_belakang=None, uraian=LONG, dampak=LONG, langkah_penanganan=LONG,
               analisa=LONG, rekomendasi=LONG)
    return row(nomor="124/LAPSITDA/2026", tanggal=date(2026, 10, 5), nihil=False,
               status_umum=StatusUmum.WASPADA, ringkasan=LONG, item=[item, item],
               klasifikasi=Klasifikasi.TERBATAS)


RECORDS = {"keterangan_keberadaan": _keberadaan, "pengantar_skt": _permohonan,
           "pengingat_laporan": _ormas, "berita_acara_lapangan": _berita_acara,
           "berita_acara_banpol": _banpol, "laporan_politik": _politik,
           "keterangan_penelitian": _penelitian, "lapsitda_harian": _lapsitda}


def desk(**said: Any) -> letters.Desk:
    """Return the desk of an office that has everything set."""
    ask = SimpleNamespace(find=lambda table, **equal: [row(
        nomor="220/BA/5/2026", tanggal=date(2026, 3, 10))])
    return letters.Desk(**{
        "ask": ask, "head": samples.HEAD, "place": "Kota Bandung", "today": TODAY,
        "called": "Surat Keterangan Melapor", "sifat": "",
        "copies": ("Gubernur Contoh (sebagai laporan)", "Arsip"), **said})


def bare(record: Any) -> SimpleNamespace:
    """Empty a record of all that a draft may leave open."""
    kept = {"nama", "nama_peneliti", "judul", "klasifikasi", "deleted_at", "id", "status",
            "tahap", "batas_laporan", "laporan_berikutnya", "semester_berikutnya",
            "semester_terakhir", "nama_singkatan"}
    return SimpleNamespace(**{name: value if name in kept else [] if isinstance(value, list)
                              else None for name, value in vars(record).items()})
