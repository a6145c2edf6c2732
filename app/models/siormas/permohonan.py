"""PermohonanSkt: an application for an SKT, from the letter to the certificate or the refusal.

The petugas of the region receives, checks and forwards; the ministry verifies and decides. Each
stage follows from the one before (`TAHAP`), and asks for what it rests on (`rules_skt.py`), so that
no approval of the record is needed beside it. What was decided before is entered as decided, with
what a register says of it. Ruled by UU 17/2013 Pasal 17 and Permendagri 57/2017
Pasal 10 and 11.
"""
from collections.abc import Iterator
from datetime import date
from typing import Any

from app.engine import (
    Base,
    Entity,
    Kind,
    Mapped,
    Part,
    Problem,
    Regional,
    attachment,
    derived,
    field,
    many,
    owner,
    ref,
)
from app.models.siormas import dasar, rules_skt
from app.models.siormas.choices import DIMINTA
from app.models.siormas.choices_skt import (
    HasilPermohonan,
    JenisPermohonan,
    MuatanAnggaranDasar,
    PeriksaBerkas,
    TahapSkt,
)
from app.models.siormas.rules_skt import HARI_KERJA, TAHAP
from app.models.siormas.waktu import years_later

MASA_SKT = 5
HASIL = {TahapSkt.TERBIT: HasilPermohonan.TERBIT, TahapSkt.DITOLAK: HasilPermohonan.TOLAK}


class PermohonanPersyaratan(Part, Base):
    """One document of the application and what was found of it."""

    __entity__ = Entity(
        "Pemeriksaan persyaratan", key=("persyaratan_id",), icon="list-check",
        listed=("persyaratan_id", "pemeriksaan", "keterangan"), law=dasar.SYARAT_SKT,
        checklist={"sifat_skt": DIMINTA},
        help="Tujuh belas berkas permohonan SKT dan hasil pemeriksaannya.")

    permohonan_skt_id: Mapped[int] = owner("permohonan_skt")
    persyaratan_id: Mapped[int] = ref(
        "persyaratan", "Persyaratan", identity=True, help="Pilih berkas yang diperiksa.",
        law=dasar.SYARAT_SKT)
    pemeriksaan: Mapped[PeriksaBerkas] = field(
        "Hasil pemeriksaan", default=PeriksaBerkas.BELUM, law=dasar.SYARAT_SKT,
        help="Sesuai bila berkas ada dan isinya benar.")
    keterangan: Mapped[str | None] = field(
        "Keterangan", size=255, help="Hal yang harus dilengkapi atau diperbaiki.",
        law=dasar.SYARAT_SKT)
    berkas_id: Mapped[int | None] = attachment(
        "Berkas", help="Pindaian berkas yang diserahkan.", law=dasar.SYARAT_SKT)


class PermohonanSkt(Regional, Base):
    """One application with its documents and deadlines."""

    __entity__ = Entity(
        "Permohonan SKT", key=("nomor_surat", "tanggal_terima"), icon="file-certificate",
        listed=("nomor_surat", "ormas_id", "jenis", "tanggal_terima", "tahap", "tenggat",
                "nomor_tiket", "asal_catatan"),
        filters=("tahap", "jenis", "hasil", "ormas_id"), stock="tanggal_terima",
        sort="-tanggal_terima", expires="tenggat", law=dasar.PERMOHONAN,
        help="Permohonan Surat Keterangan Terdaftar dan perjalanannya sampai putusan.",
        unique=((("ormas_id", "nomor_surat"),
                 "Permohonan ormas ini dengan nomor surat tersebut sudah dicatat."),),
        sections=(("Permohonan", "nomor_tiket"), ("Pemohon", "pemohon_nama"),
                  ("Pemeriksaan di daerah", "muatan_anggaran_dasar"),
                  ("Pengiriman dan pemeriksaan di pusat", "nomor_surat_pengantar"),
                  ("Putusan", "tanggal_putusan")))

    nomor_tiket: Mapped[str | None] = field(
        "Nomor tiket", drawn="permohonan_skt", unique="kantor", search=True,
        help="Diberikan otomatis saat permohonan dicatat.", law=dasar.PERMOHONAN)
    tahap: Mapped[TahapSkt] = field(
        "Tahap", also=("Status",),
        steps=TAHAP, starts=rules_skt.DIPUTUS, default=TahapSkt.DRAF,
        law=dasar.PERMOHONAN,
        help="Dilanjutkan tahap demi tahap; yang sudah lama diputus, lebih dari 15 hari kerja yang "
             "lalu, dapat langsung dicatat Terbit atau Ditolak.")
    ormas_id: Mapped[int] = ref(
        "ormas", "Ormas", identity=True, help="Pilih ormas yang memohon.", law=dasar.PERMOHONAN)
    jenis: Mapped[JenisPermohonan] = field(
        "Jenis permohonan", help="Perpanjangan memakai syarat yang sama dengan permohonan baru.",
        law=dasar.PENDAFTARAN)
    nomor_surat: Mapped[str] = field(
        "Nomor surat permohonan", size=80, identity=True, search=True, law=dasar.PERMOHONAN,
        help="Nomor surat dari ormas, ditulis persis.")
    tanggal_surat: Mapped[date] = field(
        "Tanggal surat", high="hari_ini",
        help="Tanggal yang tertulis pada surat ormas, bukan tanggal diterima.",
        law=dasar.PERMOHONAN)
    tanggal_terima: Mapped[date] = field(
        "Tanggal terima", identity=True, high="hari_ini", law=dasar.PERMOHONAN,
        help="Tanggal berkas diterima; batas verifikasi dihitung dari tanggal ini.")
    surat_permohonan_id: Mapped[int | None] = attachment(
        "Surat permohonan", help="Pindaian surat yang ditandatangani pendiri dan pengurus.",
        law=dasar.SYARAT_SKT)

    pemohon_nama: Mapped[str] = field(
        "Nama pemohon", size=120, help="Pengurus yang mengajukan permohonan.",
        law=dasar.PERMOHONAN)
    pemohon_jabatan: Mapped[str | None] = field(
        "Jabatan pemohon", size=100,
        help="Jabatan pemohon dalam ormas, misalnya Ketua; dicetak pada surat pengantar.",
        law=dasar.PERMOHONAN)
    pemohon_nik: Mapped[str | None] = field(
        "NIK pemohon", kind=Kind.NIK, private=True, law=dasar.PELINDUNGAN_DATA,
        help="Enam belas angka sesuai KTP; hanya terlihat oleh kantor sendiri.")
    pemohon_tempat_lahir: Mapped[str | None] = field(
        "Tempat lahir pemohon", size=100, help="Sesuai KTP.", law=dasar.PERMOHONAN)
    pemohon_tanggal_lahir: Mapped[date | None] = field(
        "Tanggal lahir pemohon", high="hari_ini", help="Sesuai KTP.", law=dasar.PERMOHONAN)
    pemohon_alamat: Mapped[str | None] = field(
        "Alamat pemohon", size=255, private=True, law=dasar.PELINDUNGAN_DATA,
        help="Alamat tempat tinggal; hanya terlihat oleh kantor sendiri.")

    muatan_anggaran_dasar: Mapped[tuple[MuatanAnggaranDasar, ...] | None] = field(
        "Muatan AD/ART", several=MuatanAnggaranDasar, law=dasar.SYARAT_SKT,
        help="Tandai yang sudah dimuat; delapan hal ini harus ada.")
    tanggal_pemberitahuan: Mapped[date | None] = field(
        "Tanggal pemberitahuan kekurangan", high="hari_ini", law=dasar.JANGKA,
        help="Tanggal pemohon diberi tahu berkas yang kurang.")
    catatan_kekurangan: Mapped[str | None] = field(
        "Kekurangan berkas", help="Berkas yang harus dilengkapi pemohon.", law=dasar.JANGKA)
    batas_verifikasi: Mapped[date | None] = field(
        "Batas verifikasi", computed=True, law=dasar.JANGKA,
        help="Lima belas hari kerja sejak berkas diterima, atau sejak tercatat di ULA.")
    batas_lengkap: Mapped[date | None] = field(
        "Batas melengkapi", computed=True, law=dasar.JANGKA,
        help="Lima belas hari kerja sejak pemberitahuan kekurangan.")
    tenggat: Mapped[date | None] = field(
        "Tenggat", computed=True, law=dasar.JANGKA,
        help="Batas waktu yang sedang berjalan; kosong bila sudah diputus.")

    nomor_surat_pengantar: Mapped[str | None] = field(
        "Nomor surat pengantar", size=80, law=dasar.PENDAFTARAN,
        help="Nomor surat kantor yang meneruskan berkas ke kementerian.")
    tanggal_surat_pengantar: Mapped[date | None] = field(
        "Tanggal surat pengantar", high="hari_ini", law=dasar.PENDAFTARAN,
        help="Tanggal berkas diteruskan.")
    tanggal_tercatat_ula: Mapped[date | None] = field(
        "Tanggal tercatat di ULA", high="hari_ini", law=dasar.PERMOHONAN,
        help="Tanggal permohonan dicatat Unit Layanan Administrasi kementerian.")

    tanggal_putusan: Mapped[date | None] = field(
        "Tanggal putusan", high="hari_ini", law=dasar.JANGKA,
        help="Tanggal SKT ditetapkan atau permohonan ditolak.")
    hasil: Mapped[HasilPermohonan | None] = field(
        "Hasil", computed=True, help="Mengikuti tahap terakhir.", law=dasar.JANGKA)
    alasan_penolakan: Mapped[str | None] = field(
        "Alasan penolakan", help="Wajib bila permohonan ditolak.", law=dasar.JANGKA)
    nomor_skt: Mapped[str | None] = field(
        "Nomor SKT", size=80, search=True, unique=True, law=dasar.PENERBIT_SKT,
        help="Ditulis persis seperti pada SKT; catat pula pada legalitas ormas.")
    tanggal_skt: Mapped[date | None] = field(
        "Tanggal SKT", high="hari_ini",
        help="Tanggal pada SKT; masa berlaku lima tahun dihitung dari tanggal ini.",
        law=dasar.PENERBIT_SKT)
    berlaku_sampai: Mapped[date | None] = field(
        "SKT berlaku sampai", law=dasar.PENERBIT_SKT,
        help="Bila kosong, SKT berlaku lima tahun sejak tanggal terbit.")
    lama_hari_kerja: Mapped[int | None] = field(
        "Lama (hari kerja)", computed=True, unit="hari kerja", law=dasar.JANGKA,
        help="Hari kerja sejak berkas diterima sampai putusan.")
    berkas_skt_id: Mapped[int | None] = attachment(
        "Berkas SKT atau surat penolakan", help="Pindaian surat putusan.",
        law=dasar.PENERBIT_SKT)

    persyaratan: Mapped[list[PermohonanPersyaratan]] = many(
        "permohonan_persyaratan", "Pemeriksaan persyaratan", "Satu baris untuk setiap berkas.")

    @derived("Jenis")
    def jenis_register(self) -> str:
        """Name the kind of service as the register prints it."""
        return f"Permohonan SKT ({self.jenis.label.lower()})" if self.jenis else "Permohonan SKT"

    @derived("Asal catatan")
    def asal_catatan(self) -> str:
        """Tell what was recorded only after it was decided, by the moment the machine recorded it.

        Such a record rests on what a register says, not on stages that were walked here.
        """
        putusan, dicatat = self.tanggal_putusan, rules_skt.dicatat(self)
        return "Dari register, sesudah diputus" if putusan and dicatat and putusan < dicatat else ""

    def compute(self, facts: Any) -> None:
        """Reckon the deadlines in working days, and how the application ended."""
        self.hasil = HASIL.get(self.tahap)
        mulai = self.tanggal_tercatat_ula or self.tanggal_terima
        self.batas_verifikasi = facts.workday(mulai, HARI_KERJA) if mulai else None
        self.batas_lengkap = facts.workday(self.tanggal_pemberitahuan, HARI_KERJA) \
            if self.tanggal_pemberitahuan else None
        if self.hasil:
            self.tenggat = None
        elif self.tahap == TahapSkt.DIKEMBALIKAN_UNTUK_DILENGKAPI:
            self.tenggat = self.batas_lengkap
        else:
            self.tenggat = self.batas_verifikasi
        if self.tahap == TahapSkt.TERBIT and self.tanggal_skt and not self.berlaku_sampai:
            self.berlaku_sampai = years_later(self.tanggal_skt, MASA_SKT)
        self.lama_hari_kerja = facts.workdays(self.tanggal_terima, self.tanggal_putusan) \
            if self.tanggal_terima and self.tanggal_putusan else None

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask what each stage rests on, and every rule of `rules_skt.py`."""
        yield from rules_skt.permohonan_problems(self, ask)
