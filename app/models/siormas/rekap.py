"""The official tables and the charts of SIORMAS.

Declarations only; `engine/summary.py` counts them. An SKT is split by its issuer because regional
ones of before 2017 remain in the data and the published totals close only when they are shown.
"""
from dataclasses import replace

from app.engine import Bars, Chart, Column, Kind, Recap, Source
from app.models.siormas.choices import PenerbitSkt, StatusHukum, StatusKeaktifan
from app.models.siormas.choices_binaan import StatusLaporan
from app.models.siormas.choices_skt import TahapSkt
from app.models.siormas.keaktifan import WAJIB_LAPOR

ORMAS = Source("ormas", stock="tanggal_terdaftar")
# Counted by the day on which it ceases, so that the state at the end of any period is right.
BERHENTI = Source("ormas", stock="tidak_aktif_sejak", name="berhenti")
WAJIB = Source("ormas", stock="wajib_lapor_sejak", until="wajib_lapor_sampai", name="wajib",
               each="semester", over=True, where={"status_hukum": WAJIB_LAPOR})
MASIH_ADA = (StatusKeaktifan.AKTIF, StatusKeaktifan.TIDAK_AKTIF, StatusKeaktifan.VAKUM,
             StatusKeaktifan.DIBEKUKAN)
LAPORAN = Source("ormas_laporan_kegiatan", flow="akhir_semester", name="laporan", over=True,
                 where={"dalam_kewajiban": True})
SKT = "SKT"
DITERIMA = tuple(tahap for tahap in TahapSkt if tahap is not TahapSkt.DRAF)


def _status(label: str, status: StatusHukum | None) -> Column:
    return Column(label, where={"status_hukum": status}, source="ormas")


def _skt(label: str, issuer: PenerbitSkt | None) -> Column:
    return Column(label, where={"status_hukum": StatusHukum.SKT, "penerbit_skt": issuer},
                  group=SKT, source="ormas")


STATUS_HUKUM = Recap(
    code="R-ORM-1",
    title="Rekapitulasi Ormas menurut Status Hukum per Kabupaten/Kota",
    sources=(ORMAS, BERHENTI), rows="wilayah", row_label="Kabupaten/Kota",
    columns=(
        _status("Yayasan", StatusHukum.BADAN_HUKUM_YAYASAN),
        _status("Perkumpulan", StatusHukum.BADAN_HUKUM_PERKUMPULAN),
        _skt("Menteri", PenerbitSkt.MENTERI),
        _skt("Gubernur (lama)", PenerbitSkt.GUBERNUR_LAMA),
        _skt("Bupati/Wali Kota (lama)", PenerbitSkt.BUPATI_WALI_KOTA_LAMA),
        replace(_skt("SKT belum dicatat", None), spare=True),
        _status("Asing", StatusHukum.ASING),
        _status("Tidak terdaftar", StatusHukum.TIDAK_TERDAFTAR),
        replace(_status("Tidak diisi", None), spare=True),
        Column("Jumlah", all_of=True, source="ormas"),
        Column("Aktif", less=("Jumlah", "Tidak aktif")),
        Column("Tidak aktif", source="berhenti"),
        Column("Keterangan", kind=Kind.TEXT, width=1.5),
    ),
    cycles=("semester", "tahunan"),
    bars=(Bars("Ormas menurut wilayah", of=("Jumlah",), unit="ormas"), Bars(
        "Ormas menurut status hukum", unit="ormas",
        whole=("Yayasan", "Perkumpulan", SKT, "Asing", "Tidak terdaftar", "Tidak diisi"))),
    sums=(("Jumlah", ("Yayasan", "Perkumpulan", "Menteri", "Gubernur (lama)",
                      "Bupati/Wali Kota (lama)", "SKT belum dicatat", "Asing", "Tidak terdaftar",
                      "Tidak diisi")),),
    note="Keaktifan dihitung pada akhir periode dari masa bakti, legalitas, laporan kegiatan, "
         "pengawasan, dan sanksi.")

DAFTAR = Recap(
    code="R-ORM-2", title="Daftar Ormas", sources=(ORMAS,), rows="data",
    columns=(
        Column("Nama Ormas (singkatan)", show="nama_singkatan", width=2.2, kind=Kind.TEXT),
        Column("Bidang", show="bidang_utama_id", width=1.5, kind=Kind.TEXT),
        Column("Alamat", show="alamat", width=2.0, kind=Kind.TEXT),
        Column("Ketua/Sekretaris/Bendahara", show="pengurus_inti", width=2.0, kind=Kind.TEXT),
        Column("No. dan tgl SKT/AHU", show="legalitas_ringkas", width=1.7, kind=Kind.TEXT),
        Column("Masa berlaku", show="masa_berlaku", width=1.3, kind=Kind.TEXT),
        Column("Masa bakti", show="masa_bakti", width=1.3, kind=Kind.TEXT),
        Column("NPWP", show="npwp", width=1.7, kind=Kind.NPWP),
        Column("Status", show="status_keaktifan", width=0.8, kind=Kind.CHOICE),
    ),
    cycles=("tahunan", "semester", "bulanan"), sort=("nama",))

BIDANG_CIRI = Recap(
    code="R-ORM-3", title="Rekap Ormas menurut Bidang dan Ciri Khusus", sources=(ORMAS,),
    rows="bidang_utama_id", row_label="Bidang", across="ciri_khusus",
    bars=(Bars("Ormas menurut bidang utama", of=("Jumlah",), unit="ormas"),),
    cycles=("tahunan", "semester"),
    note="Ormas dengan beberapa bidang dihitung satu kali menurut bidang utamanya.")

KEPATUHAN = Recap(
    code="R-ORM-4", title="Rekap Kepatuhan Laporan Kegiatan Semester",
    sources=(WAJIB, LAPORAN), rows="wilayah", row_label="Wilayah", landscape=False,
    columns=(
        Column("Ormas wajib lapor", source="wajib"),
        Column("Sudah", source="laporan"),
        Column("Belum", less=("Ormas wajib lapor", "Sudah")),
        Column("Terlambat", source="laporan", where={"status_laporan": StatusLaporan.TERLAMBAT}),
        Column("%", ratio=("Sudah", "Ormas wajib lapor"), kind=Kind.PERCENT),
    ),
    cycles=("semester", "tahunan"),
    bars=(Bars("Laporan semester ormas", of=("Sudah", "Belum"), unit="laporan"),
          Bars("Laporan semester ormas", whole=("Sudah", "Belum"), unit="laporan")),
    note="Dihitung untuk semester yang sudah berakhir. Terlambat termasuk dalam Sudah. Rekap satu "
         "tahun menghitung kewajiban kedua semester.")

BELUM_LAPOR = Recap(
    code="R-ORM-4A", title="Daftar Ormas yang Belum Menyampaikan Laporan Semester",
    sources=(Source("ormas", stock="laporan_berikutnya", over=True, where={
        "status_hukum": WAJIB_LAPOR, "status_keaktifan": MASIH_ADA}),), rows="data",
    columns=(
        Column("Wilayah", show="wilayah", width=1.5, kind=Kind.TEXT),
        Column("Nama Ormas (singkatan)", show="nama_singkatan", width=2.4, kind=Kind.TEXT),
        Column("Ketua/Sekretaris/Bendahara", show="pengurus_inti", width=2.2, kind=Kind.TEXT),
        Column("Nomor HP", show="hp", width=1.2, kind=Kind.PHONE),
        Column("Laporan terakhir", show="semester_terakhir", width=1.5, kind=Kind.TEXT),
        Column("Ditunggu sejak", show="semester_berikutnya", width=1.5, kind=Kind.TEXT),
        Column("Status", show="status_keaktifan", width=1.0, kind=Kind.CHOICE),
    ),
    cycles=("semester", "tahunan"), sort=("wilayah", "nama"),
    note="Ormas yang masih berutang laporan semester yang sudah berakhir, untuk surat pengingat.")

REGISTER = Recap(
    code="R-ORM-5", title="Register Permohonan SKT dan Lapor Keberadaan", rows="data",
    sources=(Source("permohonan_skt", flow="tanggal_terima", label="Permohonan SKT",
                    where={"tahap": DITERIMA}),
             Source("lapor_keberadaan", flow="tanggal_terima", label="Lapor keberadaan")),
    columns=(
        Column("Tgl terima", show="tanggal_terima", width=1.2, kind=Kind.DATE),
        Column("Ormas", show="ormas_id", width=2.4, kind=Kind.TEXT),
        Column("Jenis", show="jenis_register", width=1.6, kind=Kind.TEXT),
        Column("Batas waktu", show={"permohonan_skt": "batas_verifikasi"}, width=1.2,
               kind=Kind.DATE),
        Column("Status", show={"permohonan_skt": "tahap", "lapor_keberadaan": "keadaan"},
               width=1.5, kind=Kind.TEXT),
        Column("Tgl terbit", show={"permohonan_skt": "tanggal_skt",
                                   "lapor_keberadaan": "tanggal_terbit"}, width=1.2,
               kind=Kind.DATE),
        Column("Nomor", show={"permohonan_skt": "nomor_skt",
                              "lapor_keberadaan": "nomor_surat_keterangan"}, width=1.8,
               kind=Kind.TEXT),
        Column("Lama (hk)", show="lama_hari_kerja", width=0.7, kind=Kind.INTEGER, adds=False),
    ),
    cycles=("bulanan", "tahunan"), sort=("tanggal_terima",),
    note="Permohonan SKT didaftar sejak diterima, kecuali yang masih draf; lapor keberadaan "
         "sesudah disetujui kantor penerima, dan berapa yang masih menunggu disebut di bawah "
         "tabel.")

PEMBINAAN = Recap(
    code="R-ORM-6", title="Rekap Pengawasan, Pengaduan, Sanksi", rows="data",
    sources=(Source("ormas_pengawasan", flow="tanggal", label="Pengawasan"),
             Source("ormas_pengaduan", flow="tanggal", label="Pengaduan"),
             Source("ormas_sanksi", flow="tanggal", label="Sanksi")),
    columns=(
        Column("Ormas", show="ormas_id", width=2.0, kind=Kind.TEXT),
        Column("Temuan/pengaduan", width=2.6, kind=Kind.TEXT, show={
            "ormas_pengawasan": "temuan", "ormas_pengaduan": "perihal",
            "ormas_sanksi": "uraian"}),
        Column("Tgl", show="tanggal", width=1.1, kind=Kind.DATE),
        Column("Tindak lanjut", show="tindak_lanjut", width=2.2, kind=Kind.TEXT),
        Column("Sanksi", show={"ormas_sanksi": "jenis"}, width=1.5, kind=Kind.TEXT),
        Column("Dasar", width=1.8, kind=Kind.TEXT, show={
            "ormas_pengawasan": "dasar_pengawasan", "ormas_sanksi": "dasar_sanksi"}),
        Column("Status", width=1.2, kind=Kind.TEXT, show={
            "ormas_pengawasan": "status_tindak_lanjut", "ormas_pengaduan": "tahap",
            "ormas_sanksi": "status_sanksi"}),
    ),
    cycles=("triwulan", "semester", "tahunan"), sort=("tanggal",))

RECAPS = (STATUS_HUKUM, DAFTAR, BIDANG_CIRI, KEPATUHAN, BELUM_LAPOR, REGISTER, PEMBINAAN)

CHARTS = (
    Chart("Ormas menurut status hukum", ORMAS, by="status_hukum", unit="ormas"),
    Chart("Ormas menurut wilayah", ORMAS, by="wilayah", unit="ormas"),
    Chart("Ormas menurut keaktifan", ORMAS, by="status_keaktifan", unit="ormas"),
    Chart("Ormas menurut bidang utama", ORMAS, by="bidang_utama_id", unit="ormas"),
    Chart("Laporan kegiatan menurut status", Source(
        "ormas_laporan_kegiatan", flow="akhir_semester"), by="status_laporan", unit="laporan"),
    Chart("Permohonan SKT menurut tahap", Source(
        "permohonan_skt", flow="tanggal_terima"), by="tahap", unit="permohonan"),
    Chart("Sanksi menurut jenis", Source("ormas_sanksi", flow="tanggal"), by="jenis",
          unit="sanksi"),
    Chart("Nilai hibah dan pemberdayaan menurut tahun", Source("ormas_hibah_pemberdayaan"),
          by="tahun", sum="nilai", shape="garis", unit="rupiah"),
)
