"""The official tables and the charts of EKOSOSBUD.

R-EKO-1 unites three entities in one list, so that one page tells which forums stand in a region.
Declarations only; `engine/summary.py` reads them.
"""
from app.engine import Bars, Chart, Column, Kind, Recap, Source
from app.models.ekososbud.choices import HasilRekomendasi, KeaktifanPenghayat, TahapPermohonan

# A forum whose term is over is replaced by its successor's record: both would count it twice.
FKUB = Source("fkub", stock="tanggal_sk", until="periode_selesai", label="FKUB")
FPK = Source("fpk", stock="tanggal_sk", until="periode_selesai", label="FPK")
TIMDU = Source("timdu_p4gn", stock="tanggal_sk", until="periode_selesai", label="Timdu P4GN")
HIBAH = Source("fkub_tahunan")
KEGIATAN_FKUB = Source("fkub_kegiatan", flow="tanggal")
AKSI = Source("rad_p4gn_aksi", flow="batas_waktu")
PENGHAYAT = Source("organisasi_penghayat", stock="tanggal_pendataan", label="Organisasi penghayat")
ALIRAN = Source("aliran_keagamaan", stock="tanggal_pendataan", label="Aliran keagamaan")
IBADAT = Source("rumah_ibadat_permohonan", flow="tanggal_permohonan")
KEGIATAN = Source("kegiatan_p4gn", flow="tanggal")
TES_URINE = Source("kegiatan_p4gn", flow="tanggal", where={"jenis": "tes_urine"})
KAWASAN = Source("kawasan_rawan_narkoba", stock="tanggal_pemetaan")
SOSIAL = Source("pantau_sosial", flow="tanggal")
BUDAYA = Source("pantau_budaya", stock="tanggal_pendataan")
MENUNGGU = (TahapPermohonan.MASUK, TahapPermohonan.BELUM_LENGKAP,
            TahapPermohonan.DIFASILITASI_LOKASI, TahapPermohonan.PROSES, None)

TERBENTUK = Recap(
    code="R-EKO-1", title="Rekap FKUB/FPK/Timdu P4GN Terbentuk", sources=(FKUB, FPK, TIMDU),
    rows="data",
    columns=(
        Column("Wilayah", show="wilayah", width=1.6, kind=Kind.TEXT),
        Column("Forum", show="sumber", width=0.9, kind=Kind.TEXT),
        Column("SK nomor/tgl", show="nomor_tanggal_sk", width=2.0, kind=Kind.TEXT),
        Column("Periode", show="periode", width=1.8, kind=Kind.TEXT),
        Column("Jumlah anggota", show="jumlah_anggota", width=0.8, kind=Kind.INTEGER),
        Column("Anggaran", show={"fkub": "anggaran_pada", "fpk": "anggaran",
                                 "timdu_p4gn": "anggaran"}, width=1.3, kind=Kind.RUPIAH),
        Column("Kantor", show="kantor", width=0.8, kind=Kind.CHOICE),
        Column("Ket.", show="keterangan_forum", width=1.2, kind=Kind.TEXT),
    ),
    cycles=("tahunan",), sort=("wilayah", "sumber"), spelt="Anggaran",
    note="Forum yang masa baktinya sudah berakhir pada akhir periode tidak didaftar. Anggaran FKUB "
         "ialah hibah tahun rekap pada rincian tahunannya; bila tidak dirinci, hibah per tahun.")

RAD = Recap(
    code="R-EKO-2", title="Rekap Pelaksanaan RAD P4GN", sources=(AKSI,), rows="data",
    columns=(
        Column("Aksi", show="aksi", width=2.5, kind=Kind.TEXT),
        Column("Indikator", show="indikator", width=1.8, kind=Kind.TEXT),
        Column("Target", show="target_satuan", width=1.0, kind=Kind.TEXT),
        Column("Realisasi", show="realisasi_satuan", width=1.0, kind=Kind.TEXT),
        Column("%", show="capaian", width=0.7, kind=Kind.PERCENT),
        Column("PJ", show="penanggung_jawab", width=1.5, kind=Kind.TEXT),
        Column("Kendala", show="kendala", width=1.6, kind=Kind.TEXT),
    ),
    cycles=("semester", "tahunan"), sort=("wilayah", "batas_waktu", "kode_aksi"),
    note="Target dan realisasi tidak dijumlahkan karena satuannya berbeda.")

KEPERCAYAAN = Recap(
    code="R-EKO-3", title="Rekap Penghayat dan Aliran", sources=(PENGHAYAT, ALIRAN),
    rows="wilayah", row_label="Wilayah", landscape=False,
    columns=(
        Column("Organisasi aktif", where={"status_keaktifan": KeaktifanPenghayat.AKTIF}),
        Column("Tidak aktif", where={
            "status_keaktifan": (KeaktifanPenghayat.TIDAK_AKTIF, None)}),
        Column("Jumlah", all_of=True),
        Column("Anggota", sum={"organisasi_penghayat": "jumlah_anggota",
                               "aliran_keagamaan": "jumlah_pengikut"}),
    ),
    bars=(Bars("Organisasi menurut wilayah", of=("Organisasi aktif", "Tidak aktif"),
               names=("Aktif", "Tidak aktif"), unit="organisasi"),),
    sums=(("Jumlah", ("Organisasi aktif", "Tidak aktif")),))

RUMAH_IBADAT = Recap(
    code="R-EKO-4", title="Rekap Permohonan Rumah Ibadat", sources=(IBADAT,),
    rows="wilayah", row_label="Wilayah", split="agama",
    columns=(
        Column("Masuk", all_of=True),
        Column("Rekomendasi FKUB", where={"rekomendasi_fkub": HasilRekomendasi.DIBERIKAN}),
        Column("Terbit", where={"tahap": TahapPermohonan.TERBIT}),
        Column("Ditolak", where={"tahap": TahapPermohonan.DITOLAK}),
        Column("Proses", where={"tahap": MENUNGGU}),
    ),
    bars=(Bars("Permohonan menurut hasil", whole=("Terbit", "Ditolak", "Proses"),
               unit="permohonan"),),
    sums=(("Masuk", ("Terbit", "Ditolak", "Proses")),),
    note="Proses mencakup permohonan yang belum lengkap dan yang difasilitasi lokasinya.")

RECAPS = (TERBENTUK, RAD, KEPERCAYAAN, RUMAH_IBADAT)

CHARTS = (
    Chart("FKUB terbentuk menurut wilayah", FKUB, by="wilayah", unit="forum"),
    Chart("FKUB menurut ketersediaan kantor", FKUB, by="kantor", unit="forum"),
    Chart("Hibah FKUB yang dirinci per tahun, menurut wilayah", HIBAH, by="wilayah",
          sum="anggaran", unit="rupiah"),
    Chart("Anggaran hibah FKUB per tahun", HIBAH, by="tahun", sum="anggaran", shape="garis",
          unit="rupiah"),
    Chart("Kegiatan FKUB menurut jenis", KEGIATAN_FKUB, by="jenis", unit="kegiatan"),
    Chart("FPK menurut tingkat", FPK, by="tingkat", unit="forum"),
    Chart("Permohonan rumah ibadat menurut tahap", IBADAT, by="tahap", unit="permohonan"),
    Chart("Timdu P4GN terbentuk menurut wilayah", TIMDU, by="wilayah", unit="tim"),
    Chart("Kegiatan P4GN menurut jenis", KEGIATAN, by="jenis", unit="kegiatan"),
    Chart("Hasil positif tes urine menurut wilayah", TES_URINE, by="wilayah", sum="positif",
          unit="orang"),
    Chart("Kawasan rawan narkoba menurut kategori", KAWASAN, by="kategori", unit="kawasan"),
    Chart("Organisasi penghayat menurut keaktifan", PENGHAYAT, by="status_keaktifan",
          unit="organisasi"),
    Chart("Masalah sosial menurut jenis", SOSIAL, by="jenis", unit="kejadian"),
    Chart("Kelestarian budaya", BUDAYA, by="status_budaya", unit="objek"),
)
