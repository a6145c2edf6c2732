"""BanpolPengajuan: a party asks for its aid of a year, and the team verifies it.

The petugas enters application, documents and minutes; the pengawas approves, which is what the head
of the office signs. Votes, seats, rate and amount are filled by the machine and refused when typed
otherwise. Payments are `pencairan.py`, the account `lpj.py`; the rules stand in `aturan.py`.
"""
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy.orm import relationship

from app.engine import (
    Approvable,
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
from app.models.simpoldagri import aturan, dasar, hitung, jejak, tempat
from app.models.simpoldagri.choices_banpol import (
    BerkasBanpol,
    HasilBerkas,
    HasilVerifikasi,
    TahapBanpol,
    UnsurTim,
)


class BanpolBerkas(Part, Base):
    """One document of the application and what its check found."""

    __entity__ = Entity(
        "Berkas permohonan", key=("jenis_berkas",), icon="list-check",
        listed=("jenis_berkas", "hasil", "keterangan"), law=dasar.BANPOL_ATURAN, checklist={},
        help="Kelengkapan permohonan; dua rangkap.")

    banpol_pengajuan_id: Mapped[int] = owner("banpol_pengajuan")
    jenis_berkas: Mapped[BerkasBanpol] = field(
        "Jenis berkas", identity=True, help="Pilih berkas yang diperiksa.", law=dasar.BANPOL_ATURAN)
    hasil: Mapped[HasilBerkas] = field(
        "Hasil pemeriksaan", default=HasilBerkas.BELUM, law=dasar.BANPOL_ATURAN,
        help="Hasil pemeriksaan tim verifikasi.")
    keterangan: Mapped[str | None] = field(
        "Keterangan", size=255, help="Hal yang harus diperbaiki.", law=dasar.BANPOL_ATURAN)
    berkas_id: Mapped[int | None] = attachment(
        "Berkas", help="Pindaian berkas yang diserahkan.", law=dasar.BANPOL_ATURAN)


class BanpolTim(Part, Base):
    """A member of the team that verified."""

    __entity__ = Entity(
        "Tim verifikasi", key=("nama",), icon="users",
        listed=("nama", "unsur", "jabatan"), law=dasar.BANPOL_ATURAN,
        help="Anggota tim verifikasi yang menandatangani berita acara.")

    banpol_pengajuan_id: Mapped[int] = owner("banpol_pengajuan")
    nama: Mapped[str] = field(
        "Nama", size=120, identity=True, help="Nama sesuai keputusan tim.",
        law=dasar.BANPOL_ATURAN)
    unsur: Mapped[UnsurTim] = field(
        "Unsur", help="Instansi yang diwakili.", law=dasar.BANPOL_ATURAN)
    jabatan: Mapped[str | None] = field(
        "Jabatan dalam tim", size=80, help="Misalnya ketua, sekretaris, atau anggota.",
        law=dasar.BANPOL_ATURAN)


class BanpolPengajuan(Regional, Approvable, Base):
    """The application of one party for one budget year."""

    __entity__ = Entity(
        "Pengajuan banpol", key=("tahun", "parpol_id"), icon="cash", stock="tanggal",
        listed=("judul", "kursi", "suara_sah", "nilai_per_suara", "jumlah", "dicairkan",
                "tahap_proses"),
        filters=("tahun", "parpol_id", "hasil_verifikasi"), sort="-tahun", totals=("jumlah",),
        law=dasar.BANPOL,
        help="Permohonan bantuan keuangan partai politik yang memiliki kursi.",
        unique=((("wilayah_kode", "tahun", "parpol_id"),
                 "Partai ini sudah memiliki pengajuan pada tahun anggaran tersebut."),),
        sections=(("Permohonan", "nomor_surat"), ("Perhitungan bantuan", "pemilu_id"),
                  ("Verifikasi", "nomor_sk_tim")))

    nomor_surat: Mapped[str] = field(
        "Nomor surat permohonan", size=80, search=True, law=dasar.BANPOL_ATURAN,
        help="Nomor surat dari partai, ditulis persis.")
    tanggal: Mapped[date] = field(
        "Tanggal surat", high="hari_ini",
        help="Tanggal yang tertulis pada surat partai; lazimnya dalam tahun anggarannya.",
        law=dasar.BANPOL_ATURAN)
    tahun: Mapped[int] = field(
        "Tahun anggaran", kind=Kind.YEAR, identity=True, low=1999, high="tahun_depan",
        law=dasar.BANPOL, help="Tahun anggaran yang dimohonkan; rekap memakai tahun ini.")
    parpol_id: Mapped[int] = ref(
        "parpol", "Partai", also=("Parpol",),
        identity=True, offered=aturan.berkursi,
        help="Hanya partai yang memiliki kursi menurut perolehan yang dicatat kantor ini.",
        law=dasar.BANPOL)
    parpol_kepengurusan_id: Mapped[int] = ref(
        "parpol_kepengurusan", "Kepengurusan", offered=tempat.sekantor, law=dasar.BANPOL_ATURAN,
        help="Kepengurusan yang mengajukan dan menandatangani; dicatat oleh kantor ini.")
    surat_id: Mapped[int | None] = attachment(
        "Surat permohonan",
        help="Surat berkop dan berstempel partai yang ditujukan kepada kepala daerah.",
        law=dasar.BANPOL_ATURAN)

    pemilu_id: Mapped[int | None] = ref(
        "pemilu", "Pemilu dasar perhitungan", filled=True, among=tempat.UNTUK_KURSI,
        offered=tempat.BERHASIL_KURSI,
        law=dasar.BANPOL_ATURAN,
        help="Pemilu legislatif terakhir sebelum tahun anggaran; kosongkan agar diisi otomatis.")
    kursi: Mapped[int | None] = field(
        "Kursi", low=0, unit="kursi", filled=True, law=dasar.BANPOL_ATURAN,
        help="Diambil dari data perolehan; kosongkan agar diisi otomatis.")
    suara_sah: Mapped[int | None] = field(
        "Suara sah", also=("Suara",),
        low=0, unit="suara", filled=True, law=dasar.BANPOL_ATURAN,
        help="Diambil dari data perolehan; kosongkan agar diisi otomatis.")
    nilai_per_suara: Mapped[Decimal | None] = field(
        "Nilai per suara", also=("Nilai per suara sah", "Harga per suara", "Bantuan per suara"),
        kind=Kind.RUPIAH, low=0, filled=True, law=dasar.BANPOL_BESARAN,
        help="Tarif terakhir pada tahun itu, atau ketentuan dasar; kosongkan agar diisi otomatis.")
    jumlah: Mapped[Decimal | None] = field(
        "Jumlah bantuan", also=("Nilai bantuan", "Bantuan keuangan", "Jumlah bantuan keuangan"),
        kind=Kind.RUPIAH, low=0, filled=True, law=dasar.BANPOL_ATURAN,
        help="Suara sah dikali nilai per suara; dihitung otomatis, ditolak bila berbeda.")
    judul: Mapped[str | None] = field(
        "Sebutan", size=120, filled=True, search=True, law=dasar.BANPOL,
        help="Tahun dan partai, untuk mencari; kosongkan agar diisi otomatis.")

    nomor_sk_tim: Mapped[str | None] = field(
        "Nomor SK tim verifikasi", size=80,
        help="Keputusan kepala daerah yang membentuk tim verifikasi.",
        law=dasar.BANPOL_ATURAN)
    tanggal_sk_tim: Mapped[date | None] = field(
        "Tanggal SK tim", high="hari_ini",
        help="Tanggal keputusan pembentukan tim; tidak sesudah berita acaranya.",
        law=dasar.BANPOL_ATURAN)
    nomor_berita_acara: Mapped[str | None] = field(
        "Nomor berita acara", size=80, search=True, law=dasar.BANPOL_ATURAN,
        help="Nomor berita acara hasil verifikasi.")
    tanggal_berita_acara: Mapped[date | None] = field(
        "Tanggal berita acara", high="hari_ini", help="Hari berita acara ditandatangani.",
        law=dasar.BANPOL_ATURAN)
    hasil_verifikasi: Mapped[HasilVerifikasi | None] = field(
        "Hasil verifikasi", help="Kesimpulan pada berita acara.", law=dasar.BANPOL_ATURAN)
    catatan_verifikasi: Mapped[str | None] = field(
        "Catatan verifikasi", help="Hal yang diminta atau dicatat tim.", law=dasar.BANPOL_ATURAN)
    berita_acara_id: Mapped[int | None] = attachment(
        "Berita acara", help="Pindaian berita acara bertanda tangan.", law=dasar.BANPOL_ATURAN)

    berkas: Mapped[list[BanpolBerkas]] = many(
        "banpol_berkas", "Kelengkapan berkas", "Satu baris untuk setiap berkas.")
    tim: Mapped[list[BanpolTim]] = many(
        "banpol_tim", "Tim verifikasi", "Tim melibatkan unsur KPU.")

    pencairan = relationship(
        "BanpolPencairan", viewonly=True, order_by="BanpolPencairan.tahap",
        primaryjoin="BanpolPengajuan.id == foreign(BanpolPencairan.banpol_pengajuan_id)")
    lpj = relationship(
        "BanpolLpj", viewonly=True, order_by="BanpolLpj.id",
        primaryjoin="BanpolPengajuan.id == foreign(BanpolLpj.banpol_pengajuan_id)")

    @derived("Tahap")
    def tahap_proses(self) -> str:
        """Say how far the application has come."""
        return self.tahap_sekarang.label

    @property
    def tahap_sekarang(self) -> TahapBanpol:
        """Return how far it has come, read from its papers."""
        return jejak.tahap(self)

    @derived("Tanggal cair")
    def tanggal_cair(self) -> date | str:
        """Say when money left, stage by stage."""
        return jejak.tanggal_cair(self)

    @derived("Nomor SP2D")
    def nomor_sp2d(self) -> str:
        """Name the orders of payment."""
        return jejak.nomor_sp2d(self)

    @derived("Dicairkan", Kind.RUPIAH)
    def dicairkan(self) -> Decimal:
        """Add up what has been paid."""
        return jejak.dicairkan(self)

    @derived("LPJ (tanggal)")
    def tanggal_lpj(self) -> date | str:
        """Say when the account came, and whether late."""
        return jejak.tanggal_lpj(self)

    @derived("Pendidikan politik (%)", Kind.PERCENT)
    def persen_pendidikan(self) -> Decimal | None:
        """Return the share spent on political education."""
        return jejak.persen_pendidikan(self)

    @derived("LHP BPK")
    def lhp_bpk(self) -> str:
        """Name the report of BPK."""
        return jejak.lhp_bpk(self)

    @derived("Keterangan rekap")
    def keterangan_rekap(self) -> str:
        """Say what the table should not leave unsaid."""
        return jejak.keterangan(self)

    def fill(self, ask: Any) -> None:
        """Look up election, seats, votes and rate, and multiply."""
        if self.judul is None and self.tahun and self.parpol_id:
            partai = ask.get("parpol", self.parpol_id)
            self.judul = f"Banpol {self.tahun} {partai.singkatan}" if partai else None
        if self.pemilu_id is None:
            pemilu = hitung.pemilu_terakhir(ask, self.tahun)
            self.pemilu_id = pemilu.id if pemilu else None
        perolehan = hitung.perolehan(ask, self.wilayah_kode, self.pemilu_id, self.parpol_id)
        if perolehan is not None:
            self.kursi = perolehan.kursi if self.kursi is None else self.kursi
            self.suara_sah = perolehan.suara_sah if self.suara_sah is None else self.suara_sah
        if self.nilai_per_suara is None:
            self.nilai_per_suara = hitung.tarif_akhir(ask, self.wilayah_kode, self.tahun)
        if self.jumlah is None:
            self.jumlah = self.jumlah_seharusnya

    @property
    def jumlah_seharusnya(self) -> Decimal | None:
        """Multiply votes by rate."""
        if self.suara_sah is None or self.nilai_per_suara is None:
            return None
        return self.suara_sah * self.nilai_per_suara

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask every rule of `aturan.py` about this application."""
        yield from aturan.pengajuan_problems(self, ask)
