"""The official tables and the charts of SIMPOLDAGRI and SIPANTAU.

Aid, seats and votes are those of the office that is asked for and of no other (`own`): a province's
table is that of its own budget and its own DPRD, never added to those of its districts. Across
regions the charts compare. Declarations only; `engine/summary.py` reads them.
"""
from app.engine import EACH, Bars, Chart, Column, Kind, Recap, Source
from app.models.simpoldagri.choices import CakupanIdi
from app.models.simpoldagri.choices_banpol import Ketepatan
from app.models.simpoldagri.choices_sipantau import StatusTahapan

PENGAJUAN = Source("banpol_pengajuan", flow="tahun")
PENCAIRAN = Source("banpol_pencairan", flow="tanggal")
LPJ = Source("banpol_lpj", flow="tanggal_terima")
LPJ_TERLAMBAT = Source("banpol_lpj", flow="tanggal_terima",
                       where={"ketepatan": Ketepatan.TERLAMBAT})
# What a kabupaten/kota works out for itself is no index and is not drawn.
IDI = Source("idi", stock="tanggal_rilis", own=True,
             where={"cakupan": (CakupanIdi.NASIONAL, CakupanIdi.PROVINSI)})
# An index comes out in the year after: in a running year the last one measured is shown.
IDI_PROVINSI = Source("idi", stock="tahun", latest="tahun",
                      where={"cakupan": CakupanIdi.PROVINSI})
# Seats are held until the next election: in any year those of the last one are shown.
PEROLEHAN_TERAKHIR = Source("perolehan_pemilu", stock="tanggal_sk", latest="pemilu_id", own=True)
TAHAPAN = Source("pantau_tahapan", flow="tanggal")
TERHAMBAT = Source("pantau_tahapan", flow="tanggal",
                   where={"status_tahapan": StatusTahapan.TERHAMBAT})

BANPOL = Recap(
    code="R-POL-1", title="Rekap Bantuan Keuangan Partai Politik",
    sources=(Source("banpol_pengajuan", flow="tahun", own=True),), rows="data",
    columns=(
        Column("Partai", show="parpol_id", width=1.1, kind=Kind.TEXT),
        Column("Kursi", show="kursi", width=0.6),
        Column("Suara sah", show="suara_sah", width=1.1),
        Column("Nilai per suara", show="nilai_per_suara", width=1.1, kind=Kind.RUPIAH, adds=False),
        Column("Jumlah bantuan", show="jumlah", width=1.7, kind=Kind.RUPIAH),
        Column("Tgl cair", show="tanggal_cair", width=1.55, kind=Kind.TEXT),
        Column("No SP2D", show="nomor_sp2d", width=1.6, kind=Kind.TEXT),
        Column("LPJ (tgl)", show="tanggal_lpj", width=1.5, kind=Kind.TEXT),
        Column("% pendidikan politik", show="persen_pendidikan", width=0.9, kind=Kind.PERCENT),
        Column("LHP BPK", show="lhp_bpk", width=1.6, kind=Kind.TEXT),
        Column("Ket.", show="keterangan_rekap", width=1.4, kind=Kind.TEXT),
    ),
    cycles=("tahunan",), sort=("-suara_sah",), spelt="Jumlah bantuan",
    note="Bantuan dari anggaran kantor yang dipilih; suara sah dikali nilai per suara.")

PEROLEHAN = Recap(
    code="R-POL-2", title="Rekap Perolehan Kursi dan Suara",
    sources=(PEROLEHAN_TERAKHIR,), rows="parpol_id",
    row_label="Partai", landscape=False, sparse=True,
    columns=(
        Column("Suara", sum="suara_sah", group=EACH, width=1.4),
        Column("%", ratio=(f"{EACH}: Suara",), group=EACH, width=0.8, kind=Kind.PERCENT),
        Column("Kursi", sum="kursi", group=EACH, width=0.8),
        Column("%", ratio=(f"{EACH}: Kursi",), group=EACH, width=0.8, kind=Kind.PERCENT),
    ),
    cycles=("tahunan",), sort=("-Suara",), spread="pemilu_id", titled=("lembaga", "pemilu_id"),
    bars=(Bars("Suara menurut partai", of=(f"{EACH}: Suara",), unit="suara", most=20),),
    note="Hasil pemilu legislatif terakhir yang ditetapkan KPU sampai akhir periode: DPR di pusat, "
         "DPRD provinsi di provinsi, DPRD kabupaten/kota di kabupaten/kota. Pilih tahun yang lebih "
         "awal untuk pemilu sebelumnya; beberapa pemilu dalam satu tahun berdiri sendiri-sendiri.")

PERKEMBANGAN = Recap(
    code="R-POL-3", title="Laporan Perkembangan Politik",
    sources=(Source("laporan_perkembangan_politik", flow="tanggal"),), rows="data",
    landscape=False, layout="uraian",
    columns=(
        Column("Aspek", show="pokok", width=1.5, kind=Kind.TEXT),
        Column("Wilayah", show="wilayah", width=1.2, kind=Kind.TEXT),
        Column("Fakta", show="uraian_fakta", width=2.0, kind=Kind.LONG),
        Column("Analisis", show="analisis", width=2.0, kind=Kind.LONG),
        Column("Prediksi", show="prediksi", width=2.0, kind=Kind.LONG),
        Column("Rekomendasi", show="rekomendasi", width=2.0, kind=Kind.LONG),
    ),
    cycles=("bulanan", "tahunan"), sort=("aspek", "wilayah", "tanggal"),
    note="Urut menurut aspek, lalu wilayah asal laporan.")

MATRIKS = Recap(
    code="R-POL-4", title="Matriks Pemantauan Tahapan (SIPANTAU)",
    sources=(TAHAPAN,), rows="data",
    columns=(
        Column("Wilayah", show="wilayah", width=1.5, kind=Kind.TEXT),
        Column("Tahapan", show="tahapan_id", width=2.2, kind=Kind.TEXT),
        Column("Status", show="status_tahapan", width=0.9, kind=Kind.CHOICE),
        Column("%", show="persentase", width=0.6, kind=Kind.PERCENT),
        Column("Hambatan", show="hambatan", width=2.2, kind=Kind.TEXT),
        Column("Tindak lanjut", show="tindak_lanjut", width=2.2, kind=Kind.TEXT),
    ),
    cycles=("bulanan", "tahunan"), sort=("wilayah", "tahapan_id"),
    note="Keadaan terakhir setiap tahapan yang diperiksa dalam periode ini.")

RECAPS = (BANPOL, PEROLEHAN, PERKEMBANGAN, MATRIKS)

CHARTS = (
    Chart("Bantuan keuangan partai politik menurut wilayah", PENGAJUAN, by="wilayah", sum="jumlah",
          unit="rupiah"),
    Chart("Bantuan keuangan partai politik menurut partai", PENGAJUAN, by="parpol_id",
          sum="jumlah", unit="rupiah", sparse=True),
    Chart("Bantuan yang sudah dicairkan menurut wilayah", PENCAIRAN, by="wilayah", sum="jumlah",
          unit="rupiah"),
    Chart("Ketepatan waktu LPJ", LPJ, by="ketepatan", unit="LPJ"),
    Chart("LPJ terlambat menurut wilayah", LPJ_TERLAMBAT, by="wilayah", unit="LPJ"),
    Chart("Kursi menurut partai", PEROLEHAN_TERAKHIR, by="parpol_id", sum="kursi", unit="kursi",
          sparse=True),
    Chart("Skor Indeks Demokrasi Indonesia", IDI, by="tahun", sum="skor", shape="garis",
          breaks=(2021,), average=True, unit="skor"),
    Chart("Skor Indeks Demokrasi Indonesia menurut provinsi", IDI_PROVINSI, by="wilayah",
          sum="skor", average=True, unit="skor", sparse=True),
    Chart("Kepala daerah menurut keadaan jabatan",
          Source("kepala_daerah", stock="masa_jabatan_mulai", where={"masih_menjabat": True}),
          by="status_jabatan",
          unit="kepala daerah"),
    Chart("Tahapan pemilu menurut keadaan", TAHAPAN, by="status_tahapan", unit="tahapan"),
    Chart("Tahapan terhambat menurut wilayah", TERHAMBAT, by="wilayah", unit="tahapan"),
    Chart("NPHD menurut keadaan", Source("nphd", stock="tanggal_keadaan"), by="status_nphd",
          unit="NPHD"),
    Chart("Peserta pendidikan politik menurut sasaran",
          Source("pendidikan_politik", flow="tanggal"), by="sasaran", sum="jumlah_peserta",
          unit="orang"),
    Chart("Unjuk rasa menurut sifat", Source("unjuk_rasa", flow="waktu"), by="sifat",
          unit="kejadian"),
)
