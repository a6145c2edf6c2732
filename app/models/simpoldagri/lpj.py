"""BanpolLpj: the account a party gives of its aid, and what BPK found of it.

Due on 31 January after the budget year. The petugas enters it as the party hands it in, line by
line; the pengawas approves; the number of BPK's report is entered when it has come and opens the
next year's application. Ruled by Permendagri 36/2018 jo. 78/2020 and PP 1/2018 Pasal 16.
"""
from collections.abc import Iterator
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from app.engine import (
    Approvable,
    Base,
    Entity,
    Kind,
    Mapped,
    Part,
    Problem,
    Regional,
    Status,
    attachment,
    field,
    inside,
    many,
    owner,
    ref,
)
from app.engine.indonesian import long_date, rupiah, write_decimal
from app.models.simpoldagri import dasar, hitung, tempat
from app.models.simpoldagri.choices_banpol import (
    HasilPeriksa,
    JenisBarang,
    KelompokBelanja,
    Ketepatan,
    TindakLanjut,
)

SEN = Decimal("0.01")
NOL = Decimal(0)


class BanpolLpjKegiatan(Part, Base):
    """One thing that aid was spent on."""

    __entity__ = Entity(
        "Rincian belanja", key=("kegiatan",), icon="list",
        listed=("kegiatan", "kelompok", "tanggal", "jumlah"), law=dasar.BANPOL_ATURAN,
        help="Rincian penerimaan dan belanja per kegiatan.")

    banpol_lpj_id: Mapped[int] = owner("banpol_lpj")
    kegiatan: Mapped[str] = field(
        "Kegiatan", size=200, identity=True,
        help="Satu baris rincian belanja, disebut seperti pada laporan partai.",
        law=dasar.BANPOL_ATURAN)
    kelompok: Mapped[KelompokBelanja] = field(
        "Kelompok", help="Pendidikan politik atau operasional sekretariat.",
        law=dasar.BANPOL_ATURAN)
    tanggal: Mapped[date | None] = field(
        "Tanggal", high="hari_ini", help="Hari kegiatan atau pembayaran.",
        law=dasar.BANPOL_ATURAN)
    jumlah: Mapped[Decimal] = field(
        "Jumlah", kind=Kind.RUPIAH, low=0, help="Rupiah yang dibelanjakan.",
        law=dasar.BANPOL_ATURAN)
    bukti_id: Mapped[int | None] = attachment(
        "Bukti", help="Pindaian bukti pengeluaran.", law=dasar.BANPOL_ATURAN)


class BanpolLpjBarang(Part, Base):
    """One thing in the inventory annex of the account."""

    __entity__ = Entity(
        "Rekap barang dan jasa", key=("uraian",), icon="list",
        listed=("uraian", "jenis_barang", "banyaknya", "nilai"), law=dasar.BANPOL_ATURAN,
        help="Rekap barang inventaris atau modal, barang persediaan, dan jasa.")

    banpol_lpj_id: Mapped[int] = owner("banpol_lpj")
    uraian: Mapped[str] = field(
        "Uraian", size=200, identity=True, help="Nama barang atau jasa.", law=dasar.BANPOL_ATURAN)
    jenis_barang: Mapped[JenisBarang] = field(
        "Jenis", help="Inventaris, persediaan, atau jasa.", law=dasar.BANPOL_ATURAN)
    banyaknya: Mapped[str | None] = field(
        "Banyaknya", size=40, help="Jumlah dan satuannya, misalnya 2 unit.",
        law=dasar.BANPOL_ATURAN)
    nilai: Mapped[Decimal] = field(
        "Nilai", kind=Kind.RUPIAH, low=0,
        help="Harga beli barang dalam rupiah menurut kuitansi.",
        law=dasar.BANPOL_ATURAN)


class BanpolLpj(Regional, Approvable, Base):
    """The account of one year's aid to one party."""

    __entity__ = Entity(
        "LPJ banpol", key=("nomor_surat",), icon="file-check", stock="tanggal_terima",
        listed=("nomor_surat", "banpol_pengajuan_id", "tanggal_terima", "ketepatan", "total",
                "persen_pendidikan", "nomor_lhp"),
        filters=("ketepatan", "status_tindak_lanjut"), totals=("total",),
        law=dasar.BANPOL_ATURAN,
        unique=((("banpol_pengajuan_id",), "LPJ untuk pengajuan ini sudah dicatat."),),
        help="Laporan pertanggungjawaban bantuan keuangan partai politik.",
        sections=(("Penerimaan LPJ", "nomor_surat"), ("Rekap realisasi", "diterima"),
                  ("Pemeriksaan BPK", "nomor_lhp")))

    nomor_surat: Mapped[str] = field(
        "Nomor surat pengantar LPJ", size=80, identity=True, unique="kantor", search=True,
        law=dasar.BANPOL_ATURAN, help="Nomor surat dari partai, ditulis persis.")
    banpol_pengajuan_id: Mapped[int] = ref(
        "banpol_pengajuan", "Pengajuan", identity=True, offered=tempat.disetujui_sekantor,
        law=dasar.BANPOL_ATURAN,
        help="Bantuan kantor ini yang dipertanggungjawabkan; cari dengan tahun dan nama partai.")
    tanggal_terima: Mapped[date] = field(
        "Tanggal diterima", high="hari_ini", law=dasar.BANPOL_SANKSI,
        help="Hari LPJ diterima; terlambat bila sesudah 31 Januari tahun berikutnya.")
    ketepatan: Mapped[Ketepatan | None] = field(
        "Ketepatan waktu", filled=True, law=dasar.BANPOL_SANKSI,
        help="Dihitung dari tanggal diterima; kosongkan agar diisi otomatis.")
    berkas_id: Mapped[int | None] = attachment(
        "Berkas LPJ", help="Pindaian LPJ bertanda tangan.", law=dasar.BANPOL_ATURAN)

    diterima: Mapped[Decimal | None] = field(
        "Bantuan diterima", kind=Kind.RUPIAH, low=0, filled=True, law=dasar.BANPOL_ATURAN,
        help="Jumlah semua pencairan yang disetujui; kosongkan agar diisi otomatis.")
    total: Mapped[Decimal | None] = field(
        "Total belanja", kind=Kind.RUPIAH, low=0, filled=True, law=dasar.BANPOL_ATURAN,
        help="Jumlah rincian belanja; dihitung otomatis, ditolak bila berbeda.")
    pendidikan: Mapped[Decimal | None] = field(
        "Belanja pendidikan politik", kind=Kind.RUPIAH, low=0, filled=True,
        law=dasar.BANPOL_ATURAN, help="Bagian rincian untuk pendidikan politik; dihitung otomatis.")
    persen_pendidikan: Mapped[Decimal | None] = field(
        "Pendidikan politik (%)", kind=Kind.PERCENT, filled=True, law=dasar.BANPOL_ATURAN,
        help="Bagian pendidikan politik dari total belanja; paling sedikit 60 %.")
    sisa: Mapped[Decimal | None] = field(
        "Sisa bantuan", kind=Kind.RUPIAH, filled=True, law=dasar.BANPOL_ATURAN,
        help="Bantuan diterima dikurangi total belanja; dihitung otomatis.")
    bukti_setor: Mapped[str | None] = field(
        "Bukti penyetoran sisa", size=80, law=dasar.BANPOL_ATURAN,
        help="Nomor tanda setor bila sisa dikembalikan ke kas negara atau daerah.")

    nomor_lhp: Mapped[str | None] = field(
        "Nomor LHP BPK", size=80, search=True, law=dasar.BANPOL_SANKSI,
        help="Nomor laporan hasil pemeriksaan; membuka pengajuan tahun berikutnya.")
    tanggal_lhp: Mapped[date | None] = field(
        "Tanggal LHP BPK", high="hari_ini",
        help="Tanggal LHP diserahkan BPK; membuka pengajuan tahun berikutnya.",
        law=dasar.BANPOL_SANKSI)
    periksa_rekening: Mapped[HasilPeriksa | None] = field(
        "Ketepatan rekening", law=dasar.BANPOL_ATURAN,
        help="Apakah bantuan masuk ke rekening partai.")
    periksa_jumlah: Mapped[HasilPeriksa | None] = field(
        "Ketepatan jumlah", help="Apakah jumlahnya benar.", law=dasar.BANPOL_ATURAN)
    periksa_waktu: Mapped[HasilPeriksa | None] = field(
        "Ketepatan waktu dan pertanggungjawaban", law=dasar.BANPOL_ATURAN,
        help="Apakah LPJ tepat waktu dan lengkap buktinya.")
    periksa_peruntukan: Mapped[HasilPeriksa | None] = field(
        "Ketepatan peruntukan", help="Apakah belanja sesuai peruntukan.", law=dasar.BANPOL_ATURAN)
    catatan_bpk: Mapped[str | None] = field(
        "Opini dan catatan BPK", help="Kesimpulan dan rekomendasi pada LHP.",
        law=dasar.BANPOL_ATURAN)
    status_tindak_lanjut: Mapped[TindakLanjut | None] = field(
        "Keadaan tindak lanjut", help="Pelaksanaan rekomendasi BPK.", law=dasar.BANPOL_ATURAN)
    tindak_lanjut: Mapped[str | None] = field(
        "Uraian tindak lanjut", help="Yang sudah dan akan dikerjakan.", law=dasar.BANPOL_ATURAN)

    rincian: Mapped[list[BanpolLpjKegiatan]] = many(
        "banpol_lpj_kegiatan", "Rincian belanja", "Satu baris untuk setiap kegiatan.")
    barang: Mapped[list[BanpolLpjBarang]] = many(
        "banpol_lpj_barang", "Rekap barang dan jasa", "Lampiran kedua LPJ.")

    @property
    def pendidikan_kurang(self) -> bool:
        """Tell whether less than 60 percent went to political education, unrounded."""
        bagian = hitung.persen(self.pendidikan, self.total)
        return bagian is not None and bagian < hitung.PENDIDIKAN_TERKECIL

    def fill(self, ask: Any) -> None:
        """Judge the day, add up payments and lines, and divide."""
        for name, nilai in self._counted(ask).items():
            if getattr(self, name) is None:
                setattr(self, name, nilai)

    def _counted(self, ask: Any) -> dict[str, Any]:
        pengajuan = ask.get("banpol_pengajuan", self.banpol_pengajuan_id) \
            if self.banpol_pengajuan_id else None
        total = self._sum(*KelompokBelanja)
        pendidikan = self._sum(KelompokBelanja.PENDIDIKAN_POLITIK)
        diterima = sum((row.jumlah or NOL for row in hitung.disetujui(ask.find(
            "banpol_pencairan", banpol_pengajuan_id=self.banpol_pengajuan_id))), NOL) \
            if pengajuan else None
        bagian = hitung.persen(pendidikan, total)
        return {
            "ketepatan": self._punctual(pengajuan), "diterima": diterima, "total": total,
            "pendidikan": pendidikan,
            "persen_pendidikan": None if bagian is None else bagian.quantize(SEN, ROUND_HALF_UP),
            "sisa": None if diterima is None else diterima - total}

    def _sum(self, *kelompok: KelompokBelanja) -> Decimal:
        return sum((row.jumlah or NOL for row in self.rincian if row.kelompok in kelompok), NOL)

    def _punctual(self, pengajuan: Any) -> Ketepatan | None:
        if pengajuan is None or not (pengajuan.tahun and self.tanggal_terima):
            return None
        return Ketepatan.TERLAMBAT if self.tanggal_terima > hitung.batas_lpj(pengajuan.tahun) \
            else Ketepatan.TEPAT

    def problems(self, ask: Any) -> Iterator[Problem]:
        """What was typed agrees with what is counted; lateness and a small share are warned of."""
        pengajuan = ask.get("banpol_pengajuan", self.banpol_pengajuan_id) \
            if self.banpol_pengajuan_id else None
        if pengajuan is not None and pengajuan.wilayah_kode != self.wilayah_kode:
            yield Problem("banpol_pengajuan_id", "Pengajuan ini dicatat oleh kantor lain.")
        if pengajuan is not None:
            yield from self._paid(pengajuan, ask)
            yield from self._spent(pengajuan)
        yield from self._typed(self._counted(ask))
        yield from self._share()
        yield from self._examined()

    def _paid(self, pengajuan: Any, ask: Any) -> Iterator[Problem]:
        if pengajuan.status != Status.DISETUJUI or not hitung.disetujui(
                ask.find("banpol_pencairan", banpol_pengajuan_id=pengajuan.id)):
            yield Problem("banpol_pengajuan_id", "Bantuan ini belum tercatat cair; catat dan "
                          "setujui pencairannya lebih dahulu.", at_submit=True)
        if self._punctual(pengajuan) == Ketepatan.TERLAMBAT:
            terkunci = "" if self.nomor_lhp else (
                f" Pengajuan tahun {pengajuan.tahun + 1} terkunci sampai LHP BPK diisi.")
            yield Problem("tanggal_terima", "LPJ terlambat: batasnya "
                          f"{long_date(hitung.batas_lpj(pengajuan.tahun))}.{terkunci}",
                          warning=True)
        if pengajuan.tahun and self.tanggal_terima and self.tanggal_terima.year < pengajuan.tahun:
            yield Problem("tanggal_terima", "LPJ tidak mungkin diterima sebelum tahun anggarannya.")

    def _spent(self, pengajuan: Any) -> Iterator[Problem]:
        """Aid is of one budget year; what was paid outside it is asked about."""
        for row in self.rincian:
            if row.tanggal and pengajuan.tahun and row.tanggal.year != pengajuan.tahun:
                yield Problem(inside("rincian", row, "tanggal"), "Tanggal ini di luar tahun "
                              f"anggaran {pengajuan.tahun}.", warning=True)

    def _typed(self, counted: dict[str, Any]) -> Iterator[Problem]:
        for name, benar in counted.items():
            tertulis = getattr(self, name)
            if tertulis is None or benar is None or tertulis == benar:
                continue
            if name == "ketepatan":
                yield Problem(name, f"Menurut tanggal diterima, LPJ ini {benar.label.lower()}.")
            elif name == "persen_pendidikan":
                yield Problem(name, f"Menurut rincian, bagiannya {write_decimal(benar)} %.")
            else:
                yield Problem(name, "Jumlah tidak cocok: selisih "
                              f"{rupiah(abs(tertulis - benar))}; menurut rincian dan pencairan "
                              f"{rupiah(benar)}.")

    def _share(self) -> Iterator[Problem]:
        if not self.rincian:
            yield Problem("rincian", "Isi rincian belanja per kegiatan.", at_submit=True)
            return
        if self.pendidikan_kurang:
            bagian = hitung.persen(self.pendidikan, self.total) or NOL
            yield Problem("persen_pendidikan", "Pendidikan politik "
                          f"{write_decimal(bagian.quantize(SEN))} % dari belanja, di bawah 60 %.",
                          warning=True)
        elif self.diterima and hitung.persen(self.pendidikan, self.diterima) \
                < hitung.PENDIDIKAN_TERKECIL:
            yield Problem("persen_pendidikan", "Terhadap bantuan yang diterima, pendidikan politik "
                          "di bawah 60 %.", warning=True)
        if self.sisa is not None and self.sisa < 0:
            yield Problem("sisa", f"Belanja melebihi bantuan sebesar {rupiah(-self.sisa)}; LPJ "
                          "hanya memuat belanja dari bantuan.", warning=True)
        elif self.sisa and not self.bukti_setor:
            yield Problem("bukti_setor", f"Masih ada sisa {rupiah(self.sisa)}; isi bukti "
                          "penyetorannya bila sudah dikembalikan.", warning=True, at_submit=True)

    def _examined(self) -> Iterator[Problem]:
        if bool(self.nomor_lhp) != bool(self.tanggal_lhp):
            yield Problem("tanggal_lhp" if self.nomor_lhp else "nomor_lhp",
                          "Nomor dan tanggal LHP BPK diisi bersama.")
        if self.tanggal_lhp and self.tanggal_terima and self.tanggal_lhp < self.tanggal_terima:
            yield Problem("tanggal_lhp", "LHP BPK tidak boleh sebelum LPJ diterima.")
        if self.nomor_lhp and self.status_tindak_lanjut is None:
            yield Problem("status_tindak_lanjut", "Isi keadaan tindak lanjut sesudah LHP terbit.",
                          at_submit=True)
        temuan = HasilPeriksa.TIDAK_SESUAI in (
            self.periksa_rekening, self.periksa_jumlah, self.periksa_waktu,
            self.periksa_peruntukan)
        if temuan and self.status_tindak_lanjut == TindakLanjut.TIDAK_ADA:
            yield Problem("status_tindak_lanjut",
                          "Ada temuan BPK, sehingga tindak lanjutnya harus dicatat.")
