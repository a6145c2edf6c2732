"""SuratKeteranganPenelitian: a letter for somebody who does research in the region.

The petugas records the request, the pengawas approves; the number is drawn then. What is asked of
the researcher is ruled by Permendagri 3/2018; the NIK is private after UU 27/2022.
"""
from collections.abc import Iterator
from datetime import date
from typing import Any

from app.engine import (
    Approvable,
    Base,
    Entity,
    Kind,
    Mapped,
    Problem,
    Regional,
    attachment,
    derived,
    field,
)
from app.engine.indonesian import short_date
from app.models.simlap import dasar
from app.models.simlap.choices_kantor import HasilPermohonan, TujuanPenelitian

H = HasilPermohonan


class SuratKeteranganPenelitian(Regional, Approvable, Base):
    """A request for a research letter and what became of it."""

    __entity__ = Entity(
        "Surat keterangan penelitian", key=("nama_peneliti", "tanggal_permohonan"),
        icon="zoom-in", stock="tanggal_permohonan", expires="berlaku_sampai",
        listed=("nama_peneliti", "instansi", "tanggal_permohonan", "hasil", "berlaku_sampai"),
        filters=("hasil", "tujuan"), sort="-tanggal_permohonan", law=dasar.PENELITIAN,
        help="Permohonan penelitian dan surat keterangan yang diterbitkan.",
        sections=(("Pemohon", "nama_peneliti"), ("Penelitian", "judul"),
                  ("Surat keterangan", "hasil")))

    nama_peneliti: Mapped[str] = field(
        "Nama peneliti", size=120, identity=True, search=True, law=dasar.PENELITIAN,
        help="Nama peneliti atau penanggung jawab tim.")
    nik: Mapped[str | None] = field(
        "NIK", kind=Kind.NIK, private=True, law=dasar.PELINDUNGAN_DATA,
        help="16 angka sesuai KTP; hanya terlihat oleh kantor sendiri.")
    warga_asing: Mapped[bool] = field(
        "Warga negara asing", default=False, law=dasar.PENELITIAN,
        help="Ya bila peneliti bukan warga negara Indonesia; NIK dikosongkan.")
    alamat: Mapped[str | None] = field(
        "Alamat", size=255, private=True,
        help="Alamat peneliti; hanya terlihat oleh kantor sendiri.",
        law=dasar.PELINDUNGAN_DATA)
    telepon: Mapped[str | None] = field(
        "Telepon", also=("Nomor HP", "HP", "Kontak"),
        kind=Kind.PHONE, private=True, law=dasar.PELINDUNGAN_DATA,
        help="Nomor yang dapat dihubungi; hanya terlihat oleh kantor sendiri.")
    instansi: Mapped[str] = field(
        "Instansi",
        also=("Universitas", "Instansi/universitas", "Universitas/instansi", "Perguruan tinggi",
              "Asal instansi"),
        size=160, search=True, law=dasar.PENELITIAN,
        help="Perguruan tinggi, lembaga, atau badan usaha peneliti.")
    nomor_pengantar: Mapped[str] = field(
        "Nomor surat pengantar", size=80, law=dasar.PENELITIAN,
        help="Nomor surat permohonan dari instansi peneliti.")
    tanggal_permohonan: Mapped[date] = field(
        "Tanggal permohonan", identity=True, high="hari_ini", law=dasar.PENELITIAN,
        help="Tanggal permohonan diterima; rekap memakai tanggal ini.")

    judul: Mapped[str] = field(
        "Judul penelitian", also=("Judul",),
        kind=Kind.LONG, search=True, law=dasar.PENELITIAN,
        help="Ditulis persis seperti pada proposal; dicetak pada surat keterangan.")
    tujuan: Mapped[TujuanPenelitian] = field(
        "Tujuan", help="Untuk apa penelitian dilakukan.", law=dasar.PENELITIAN)
    lokasi: Mapped[str] = field(
        "Lokasi", size=255, help="Kecamatan, desa, atau instansi tempat penelitian.",
        law=dasar.PENELITIAN)
    mulai: Mapped[date] = field(
        "Mulai", also=("Lama penelitian mulai", "Waktu penelitian mulai"),
        help="Hari pertama penelitian.", law=dasar.PENELITIAN)
    selesai: Mapped[date] = field(
        "Selesai", also=("Lama penelitian selesai", "Waktu penelitian selesai"),
        help="Hari terakhir penelitian.", law=dasar.PENELITIAN)
    anggota: Mapped[str | None] = field(
        "Anggota tim", also=("Anggota peneliti",),
        kind=Kind.LONG, help="Nama anggota tim, satu per baris.",
        law=dasar.PENELITIAN)
    proposal_id: Mapped[int | None] = attachment(
        "Proposal", accepts=("pdf",), max_mb=10,
        help="Proposal yang disetujui pembimbing atau lembaga peneliti.",
        law=dasar.PENELITIAN)

    hasil: Mapped[HasilPermohonan] = field(
        "Hasil", default=H.DIPROSES, law=dasar.PENELITIAN,
        help="Tentukan sebelum diajukan kepada pengawas.")
    alasan_penolakan: Mapped[str | None] = field(
        "Alasan penolakan", kind=Kind.LONG, help="Wajib diisi bila ditolak.",
        law=dasar.PENELITIAN)
    nomor_surat: Mapped[str | None] = field(
        "Nomor surat", drawn="surat_penelitian", unique="kantor", search=True,
        help="Diberikan otomatis saat disetujui pengawas.", law=dasar.PENELITIAN)
    tanggal_surat: Mapped[date | None] = field(
        "Tanggal surat", high="hari_ini", dated=True, law=dasar.PENELITIAN,
        help="Tanggal surat; bila kosong dipakai tanggal persetujuan.")
    berlaku_sampai: Mapped[date | None] = field(
        "Berlaku sampai", law=dasar.PENELITIAN,
        help="Hari terakhir surat berlaku; sesudah itu perlu diperpanjang.")
    laporan_id: Mapped[int | None] = attachment(
        "Laporan hasil", accepts=("pdf",), max_mb=20, law=dasar.PENELITIAN,
        help="Laporan hasil penelitian yang diserahkan kepada kantor.")

    @derived("Waktu penelitian")
    def waktu(self) -> str:
        """Say from when to when."""
        return f"{short_date(self.mulai)} s.d. {short_date(self.selesai)}" \
            if self.mulai and self.selesai else ""

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask days in order, who is asked for a NIK, and what a decision must say."""
        if self.mulai and self.selesai and self.selesai < self.mulai:
            yield Problem("selesai", "Tanggal selesai tidak boleh sebelum tanggal mulai.")
        if self.tanggal_surat and self.tanggal_permohonan \
                and self.tanggal_surat < self.tanggal_permohonan:
            yield Problem("tanggal_surat", "Tanggal surat tidak boleh sebelum permohonan.")
        if self.nik and self.warga_asing:
            yield Problem("nik", "Warga negara asing tidak memiliki NIK; kosongkan.")
        elif not self.nik and not self.warga_asing:
            yield Problem("nik", "NIK wajib diisi bagi warga negara Indonesia.", at_submit=True)
        yield from self._decision()

    def _decision(self) -> Iterator[Problem]:
        if self.hasil is H.DIPROSES:
            yield Problem("hasil", "Tentukan disetujui atau ditolak sebelum mengajukan.",
                          at_submit=True)
        elif self.hasil is H.DITOLAK:
            if not self.alasan_penolakan:
                yield Problem("alasan_penolakan", "Tuliskan alasan penolakan.", at_submit=True)
            if self.berlaku_sampai:
                yield Problem("berlaku_sampai", "Permohonan yang ditolak tidak memiliki masa "
                              "berlaku.")
        elif self.hasil is H.DISETUJUI:
            if not self.berlaku_sampai:
                yield Problem("berlaku_sampai", "Isi masa berlaku surat keterangan.",
                              at_submit=True)
            if self.alasan_penolakan:
                yield Problem("alasan_penolakan", "Kosongkan alasan karena permohonan disetujui.")
        mulai = self.tanggal_surat or self.tanggal_permohonan
        if mulai and self.berlaku_sampai and self.berlaku_sampai < mulai:
            yield Problem("berlaku_sampai", "Berlaku sampai tidak boleh sebelum tanggal surat.")
