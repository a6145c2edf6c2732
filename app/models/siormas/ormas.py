"""Ormas: the master record of a community organisation, as its office knows it.

The petugas of the office where it is registered enters it, the pengawas of that office approves;
the province and the centre read. Ruled by UU 17/2013 as amended by UU 16/2017 and by Permendagri
57/2017. What must hold between fields stands in `rules.py`, how it is counted in `rekap.py`.
"""
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
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
    many,
    ref,
)
from app.engine.indonesian import short_date
from app.models.siormas import dasar, rules
from app.models.siormas.aktif import Berkeaktifan
from app.models.siormas.choices import (
    Basis,
    CiriKhusus,
    JabatanPengurus,
    JenisLegalitas,
    Kedudukan,
    PenerbitSkt,
    RuangLingkup,
    StatusHukum,
    StatusKantor,
    StatusLegalitas,
    SumberKeuangan,
)
from app.models.siormas.legalitas import OrmasLegalitas
from app.models.siormas.pengurus import FOTO, OrmasBidang, OrmasPendiri, OrmasPengurus

INTI = (JabatanPengurus.KETUA, JabatanPengurus.SEKRETARIS, JabatanPengurus.BENDAHARA)


class Ormas(Berkeaktifan, Regional, Approvable, Base):
    """An organisation with its board, papers, founders and fields of activity."""

    __entity__ = Entity(
        "Ormas", key=("nama",), icon="users", stock="tanggal_terdaftar", similar=("nama",),
        listed=("nama", "status_hukum", "bidang_utama_id", "tanggal_terdaftar",
                "status_keaktifan", "nomor_registrasi"),
        filters=("status_hukum", "penerbit_skt", "ciri_khusus", "bidang_utama_id",
                 "ruang_lingkup", "kedudukan", "status_keaktifan"),
        help="Organisasi kemasyarakatan yang terdaftar atau melaporkan keberadaannya.",
        law=dasar.UU_ORMAS, expires="masa_berakhir", ended="tanggal_bubar",
        totals=("jumlah_anggota",),
        sections=(
            ("Identitas organisasi", "nomor_registrasi"),
            ("Pendirian, asas, dan tujuan", "tempat_pendirian"),
            ("Kepengurusan dan keanggotaan", "masa_bakti_mulai"),
            ("Keuangan", "sumber_keuangan"),
            ("Alamat dan sekretariat", "alamat"),
            ("Lambang dan bendera", "lambang_id"),
            ("Keaktifan dan laporan", "tanggal_bubar")))

    nomor_registrasi: Mapped[str | None] = field(
        "Nomor registrasi", drawn="ormas", unique="kantor", search=True, law=dasar.PENDAFTARAN,
        help="Diberikan otomatis saat data disetujui.")
    nama: Mapped[str] = field(
        "Nama organisasi", also=("Nama ormas", "Ormas"),
        size=255, identity=True, unique="kantor", search=True,
        help="Nama lengkap sesuai anggaran dasar.", law=dasar.FORMULIR)
    singkatan: Mapped[str | None] = field(
        "Singkatan", size=60, search=True, law=dasar.FORMULIR,
        help="Sebutan pendek menurut anggaran dasar; dicetak sesudah nama pada daftar ormas.")
    status_hukum: Mapped[StatusHukum] = field(
        "Status hukum", also=("Badan hukum", "Bentuk badan hukum", "Status badan hukum"),
        help="Kedudukan hukum organisasi saat ini.", law=dasar.BENTUK)
    penerbit_skt: Mapped[PenerbitSkt | None] = field(
        "Penerbit SKT", law=dasar.PENERBIT_SKT,
        help="Diisi hanya untuk ormas tidak berbadan hukum yang memiliki SKT.")
    basis: Mapped[Basis | None] = field(
        "Basis keanggotaan", law=dasar.BENTUK,
        help="Wajib untuk badan hukum: perkumpulan berbasis anggota, yayasan tidak.")
    ciri_khusus: Mapped[CiriKhusus | None] = field(
        "Ciri khusus", help="Ciri yang mempersatukan anggotanya bila ada.", law=dasar.FORMULIR)
    bidang_utama_id: Mapped[int] = ref(
        "bidang_kegiatan", "Bidang utama", also=("Bidang kegiatan", "Bidang"),
        law=dasar.FORMULIR,
        help="Bidang kegiatan yang paling banyak dijalankan; rekap menghitung bidang ini.")
    ruang_lingkup: Mapped[RuangLingkup] = field(
        "Ruang lingkup", law=dasar.FORMULIR,
        help="Luas wilayah kegiatan; hanya keterangan, tidak menentukan pendaftaran.")
    kedudukan: Mapped[Kedudukan] = field(
        "Kedudukan", law=dasar.FORMULIR,
        help="Apakah kepengurusan ini pusat organisasi atau cabangnya.")
    induk_nomor: Mapped[str | None] = field(
        "Nomor registrasi induk", points_to="ormas.nomor_registrasi", law=dasar.LAPOR,
        help="Nomor registrasi kepengurusan pusat, ditulis persis; hanya untuk cabang.")
    tanggal_terdaftar: Mapped[date] = field(
        "Tanggal terdaftar", high="hari_ini", law=dasar.PENDAFTARAN,
        help="Tanggal organisasi mulai dicatat oleh kantor ini; rekap memakai tanggal ini.")

    tempat_pendirian: Mapped[str] = field(
        "Tempat pendirian", size=100, help="Kabupaten atau kota tempat organisasi didirikan.",
        law=dasar.FORMULIR)
    tanggal_pendirian: Mapped[date] = field(
        "Tanggal pendirian", high="hari_ini", help="Tanggal sesuai akta atau anggaran dasar.",
        law=dasar.FORMULIR)
    asas_ciri: Mapped[str] = field(
        "Asas dan ciri", size=200, law=dasar.ASAS,
        help="Asas organisasi, tidak boleh bertentangan dengan Pancasila dan UUD 1945.")
    tujuan: Mapped[str] = field(
        "Tujuan", help="Tujuan organisasi sesuai anggaran dasar.", law=dasar.TUJUAN)
    keputusan_tertinggi: Mapped[str | None] = field(
        "Keputusan tertinggi", size=120, law=dasar.FORMULIR,
        help="Misalnya kongres, muktamar, atau musyawarah nasional.")
    unit_sayap_otonom: Mapped[str | None] = field(
        "Unit, sayap, atau badan otonom", law=dasar.FORMULIR,
        help="Nama unit di bawah organisasi, satu per baris.")
    usaha_organisasi: Mapped[str | None] = field(
        "Usaha organisasi", help="Badan usaha atau kegiatan usaha milik organisasi.",
        law=dasar.FORMULIR)

    masa_bakti_mulai: Mapped[date] = field(
        "Masa bakti mulai", help="Hari pertama kepengurusan sekarang.", law=dasar.FORMULIR)
    masa_bakti_selesai: Mapped[date] = field(
        "Masa bakti selesai", help="Hari terakhir kepengurusan sekarang.", law=dasar.FORMULIR)
    jumlah_anggota: Mapped[int | None] = field(
        "Jumlah anggota", low=0, unit="orang",
        help="Anggota terdaftar menurut buku induk organisasi, bukan simpatisan.",
        law=dasar.PENDAFTARAN)
    jumlah_cabang: Mapped[int | None] = field(
        "Jumlah cabang", low=0, unit="cabang",
        help="Kepengurusan di bawahnya yang sudah memiliki surat keputusan.",
        law=dasar.PENDAFTARAN)

    sumber_keuangan: Mapped[tuple[SumberKeuangan, ...]] = field(
        "Sumber keuangan", several=SumberKeuangan, law=dasar.KEUANGAN,
        help="Pilih semua sumber yang dipakai organisasi.")
    npwp: Mapped[str | None] = field(
        "NPWP", kind=Kind.NPWP, law=dasar.SYARAT_SKT,
        help="NPWP atas nama organisasi; wajib untuk ormas yang memiliki SKT.")
    nama_bank: Mapped[str | None] = field(
        "Nama bank", size=100, help="Bank tempat rekening organisasi.", law=dasar.PENDAFTARAN)
    nomor_rekening: Mapped[str | None] = field(
        "Nomor rekening", size=40, private=True, law=dasar.PELINDUNGAN_DATA,
        help="Nomor rekening atas nama organisasi; hanya terlihat oleh kantor sendiri.")

    alamat: Mapped[str] = field(
        "Alamat sekretariat", size=255, help="Jalan, nomor, RT/RW.", law=dasar.DOMISILI)
    kecamatan: Mapped[str | None] = field(
        "Kecamatan", size=100, help="Nama kecamatan letak sekretariat.", law=dasar.DOMISILI)
    desa_kelurahan: Mapped[str | None] = field(
        "Desa/Kelurahan", size=100, help="Nama desa atau kelurahan letak sekretariat.",
        law=dasar.DOMISILI)
    kode_pos: Mapped[str | None] = field(
        "Kode pos", kind=Kind.POSTCODE, help="Lima angka.", law=dasar.FORMULIR)
    telepon: Mapped[str | None] = field(
        "Telepon kantor", also=("Telepon", "Nomor telepon"),
        kind=Kind.PHONE, help="Nomor sekretariat dengan kode daerah.", law=dasar.FORMULIR)
    hp: Mapped[str | None] = field(
        "Nomor HP organisasi", kind=Kind.PHONE, help="Nomor HP yang dipakai sekretariat.",
        law=dasar.FORMULIR)
    faks: Mapped[str | None] = field(
        "Faksimile", kind=Kind.PHONE,
        help="Dengan kode daerah; kosongkan bila sudah tidak dipakai.",
        law=dasar.FORMULIR)
    surel: Mapped[str | None] = field(
        "Pos-el organisasi", also=("Pos-el",),
        kind=Kind.EMAIL, help="Alamat pos-el resmi organisasi.",
        law=dasar.FORMULIR)
    laman: Mapped[str | None] = field(
        "Laman", kind=Kind.URL, help="Alamat situs web organisasi.", law=dasar.FORMULIR)
    status_kantor: Mapped[StatusKantor] = field(
        "Status kantor", help="Dasar pemakaian kantor sekretariat.", law=dasar.SYARAT_SKT)
    bukti_kantor_id: Mapped[int | None] = attachment(
        "Bukti penguasaan kantor", law=dasar.SYARAT_SKT,
        help="Sertifikat, perjanjian sewa, atau izin pakai; wajib untuk ormas yang memiliki SKT.")
    lintang: Mapped[Decimal | None] = field(
        "Lintang", kind=Kind.LATITUDE, help="Koordinat sekretariat, misalnya -6,914744.",
        law=dasar.PENDAFTARAN)
    bujur: Mapped[Decimal | None] = field(
        "Bujur", kind=Kind.LONGITUDE, help="Koordinat sekretariat, misalnya 107,609810.",
        law=dasar.PENDAFTARAN)

    lambang_id: Mapped[int | None] = attachment(
        "Lambang", accepts=FOTO, law=dasar.LARANGAN_LAMBANG,
        help="Tidak boleh menyerupai lambang negara atau lembaga pemerintah.")
    bendera_id: Mapped[int | None] = attachment(
        "Bendera", accepts=FOTO, law=dasar.LARANGAN_LAMBANG,
        help="Tidak boleh menyerupai bendera negara atau lembaga pemerintah.")

    legalitas: Mapped[list[OrmasLegalitas]] = many(
        "ormas_legalitas", "Legalitas", "Surat yang menjadi dasar hukum, termasuk surat lama.")
    pengurus: Mapped[list[OrmasPengurus]] = many(
        "ormas_pengurus", "Pengurus", "Sekurang-kurangnya ketua, sekretaris, dan bendahara.")
    pendiri: Mapped[list[OrmasPendiri]] = many(
        "ormas_pendiri", "Pendiri, pembina, dan penasihat", "Nama pendiri sesuai akta.")
    bidang_lain: Mapped[list[OrmasBidang]] = many(
        "ormas_bidang", "Bidang lain", "Bidang kegiatan selain bidang utama.")

    @derived("Nama organisasi (singkatan)")
    def nama_singkatan(self) -> str:
        """Name the organisation as the official list prints it."""
        return f"{self.nama} ({self.singkatan})" if self.singkatan else self.nama

    @derived("Ketua / Sekretaris / Bendahara")
    def pengurus_inti(self) -> str:
        """Name the three officers; a dash stands for a vacant post."""
        def holder(post: JabatanPengurus) -> str:
            names = [row.nama for row in self.pengurus if row.jabatan == post and row.nama]
            return ", ".join(names) or "-"
        return " / ".join(holder(post) for post in INTI)

    @property
    def legalitas_terkini(self) -> OrmasLegalitas | None:
        """Return the newest paper that counts, else the newest that has expired."""
        for wanted in (StatusLegalitas.BERLAKU, StatusLegalitas.KEDALUWARSA):
            found = [row for row in self.legalitas if row.status_legalitas == wanted]
            if found:
                return max(found, key=lambda row: row.tanggal_terbit or date.min)
        return None

    @derived("Nomor dan tanggal SKT/AHU")
    def nomor_legalitas(self) -> str:
        """Name the newest valid legal paper."""
        surat = self.legalitas_terkini
        return surat.nomor_tanggal if surat else ""

    @derived("No. dan tgl SKT/AHU")
    def legalitas_ringkas(self) -> str:
        """Name that paper as the official list prints it, which has little room."""
        surat = self.legalitas_terkini
        return surat.bernomor(short_date) if surat else ""

    @derived("Masa berlaku")
    def masa_berlaku(self) -> str:
        """Say until when that paper counts."""
        surat = self.legalitas_terkini
        if surat is None:
            return ""
        if surat.akhir_berlaku:
            mark = " (kedaluwarsa)" if surat.status_legalitas == StatusLegalitas.KEDALUWARSA else ""
            return f"s.d. {short_date(surat.akhir_berlaku)}{mark}"
        return "Tanpa batas waktu" if surat.jenis == JenisLegalitas.SK_KEMENKUMHAM else ""

    @derived("Masa bakti")
    def masa_bakti(self) -> str:
        """Say the term of the present board."""
        if not (self.masa_bakti_mulai and self.masa_bakti_selesai):
            return ""
        return f"{short_date(self.masa_bakti_mulai)} s.d. {short_date(self.masa_bakti_selesai)}"

    def legalitas_pada(self, hari: date) -> list[OrmasLegalitas]:
        """List the papers that gave it standing on that day."""
        return [row for row in self.legalitas if row.berlaku_pada(hari)]

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask every rule of `rules.py` about this organisation."""
        yield from rules.ormas_problems(self, ask)
