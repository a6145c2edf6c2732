"""The official tables R-KON-1 to R-KON-4 and the charts of SIPKS.

R-KON-1 and R-KON-2 count the same events by two classifications that know nothing of each other, so
their totals are equal without being made from one another; R-KON-1A and R-KON-2A set the same
events beside their regions. `engine/summary.py` reads these.
"""
from dataclasses import replace

from app.engine import Bars, Chart, Column, Kind, Recap, Source
from app.models.sipks.choices import StatusPotensi, TingkatTimdu

PERISTIWA = Source("peristiwa_konflik", flow="tanggal_mulai")
POTENSI = Source("potensi_konflik", stock="sejak", where={
    "status_potensi": (StatusPotensi.POTENSI, StatusPotensi.TERBUKA)})
TIMDU = Source("timdu_pks", stock="tanggal_sk", until="periode_selesai")
CATURWULAN = ("caturwulan", "tahunan")
MENURUT_WILAYAH = (Bars("Peristiwa menurut wilayah", of=("Jumlah",), unit="peristiwa"),)

MENURUT_ISU = Recap(
    code="R-KON-1", title="Rekap Peristiwa Konflik menurut Isu", sources=(PERISTIWA,),
    rows="isu", row_label="Isu", across="tahun", cycles=CATURWULAN,
    bars=(Bars("Peristiwa menurut isu selama lima tahun", of=("Jumlah",), unit="peristiwa"),))

MENURUT_SUMBER = Recap(
    code="R-KON-2", title="Rekap Peristiwa Konflik menurut Sumber", sources=(PERISTIWA,),
    rows="sumber_konflik", row_label="Sumber konflik", across="tahun", cycles=CATURWULAN,
    bars=(Bars("Peristiwa menurut sumber selama lima tahun", of=("Jumlah",), unit="peristiwa"),))

MENURUT_ISU_WILAYAH = Recap(
    code="R-KON-1A", title="Rekap Peristiwa Konflik menurut Isu per Kabupaten/Kota",
    sources=(PERISTIWA,), across="isu", cycles=CATURWULAN, bars=MENURUT_WILAYAH)

MENURUT_SUMBER_WILAYAH = Recap(
    code="R-KON-2A", title="Rekap Peristiwa Konflik menurut Sumber per Kabupaten/Kota",
    sources=(PERISTIWA,), across="sumber_konflik", cycles=CATURWULAN, bars=MENURUT_WILAYAH)

MATRIKS = Recap(
    code="R-KON-3", title="Matriks Rencana Aksi Terpadu Penanganan Konflik Sosial",
    sources=(Source("aksi_pks", flow="tahun"),), rows="data",
    columns=(
        Column("Aksi", show="nomor_aksi", width=2.1, kind=Kind.TEXT),
        Column("PJ", show="penanggung_jawab", width=1.2, kind=Kind.TEXT),
        Column("Instansi terkait", show="instansi_terkait", width=1.2, kind=Kind.TEXT),
        Column("Ukuran keberhasilan", show="ukuran_keberhasilan", width=1.5, kind=Kind.TEXT),
        *(Column(masa.upper(), show=f"target_{masa}", group="Target", width=1.1, kind=Kind.TEXT)
          for masa in ("b04", "b08", "b12")),
        Column("Realisasi", show="realisasi_pada", width=1.8, kind=Kind.TEXT),
        Column("Bukti", show="bukti_pada", width=1.4, kind=Kind.TEXT),
        Column("Nilai", show="nilai_pada", width=1.4, kind=Kind.TEXT),
    ),
    cycles=CATURWULAN, sort=("wilayah",),
    note="Realisasi, bukti, dan nilai memuat masa yang sudah dimulai pada akhir periode.")

TERBENTUK = Recap(
    code="R-KON-4", title="Rekap Pembentukan Tim Terpadu per Kabupaten/Kota", sources=(TIMDU,),
    columns=(
        Column("Kab/kota jumlah", regions=True),
        Column("Terbentuk", offices=True),
        Column("Belum", less=("Kab/kota jumlah", "Terbentuk")),
        Column("SK", all_of=True),
    ),
    landscape=False, cycles=("tahunan",),
    bars=(Bars("Tim terpadu kabupaten/kota", of=("Terbentuk", "Belum"), unit="kabupaten/kota"),
          Bars("Tim terpadu kabupaten/kota", whole=("Terbentuk", "Belum"))),
    note="Yang dihitung ialah tim yang masa tugasnya masih berjalan pada akhir periode. SK memuat "
         "juga keputusan tim tingkat provinsi.")

RECAPS = (MENURUT_ISU, MENURUT_ISU_WILAYAH, MENURUT_SUMBER, MENURUT_SUMBER_WILAYAH, MATRIKS,
          TERBENTUK)

CHARTS = (
    Chart("Peristiwa konflik menurut isu", PERISTIWA, by="isu", unit="peristiwa"),
    Chart("Peristiwa konflik menurut sumber", PERISTIWA, by="sumber_konflik", unit="peristiwa"),
    Chart("Peristiwa konflik menurut wilayah", PERISTIWA, by="wilayah", unit="peristiwa"),
    Chart("Peristiwa konflik menurut status penanganan", PERISTIWA, by="status_penanganan",
          unit="peristiwa"),
    Chart("Pengungsi menurut wilayah", PERISTIWA, by="wilayah", sum="pengungsi_jiwa",
          unit="orang"),
    Chart("Potensi konflik yang belum selesai menurut tingkat kerawanan", POTENSI,
          by="tingkat_kerawanan", unit="potensi"),
    Chart("Timdu PKS kabupaten/kota menurut wilayah",
          replace(TIMDU, where={"tingkat": TingkatTimdu.KABUPATEN_KOTA}), by="wilayah",
          unit="tim"),
    Chart("Anggaran pemulihan menurut jenis", Source("pemulihan", stock="mulai"), by="jenis",
          sum="anggaran", unit="rupiah"),
)
