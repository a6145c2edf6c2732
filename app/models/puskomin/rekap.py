"""The official tables R-WAS-1 to R-WAS-3 and the charts of PUSKOMIN.

A nihil day stands in R-WAS-1 as one line, because it was reported, and is summed apart; R-WAS-2
counts events only.
Declarations only; `engine/summary.py` reads them.
"""
from dataclasses import replace

from app.engine import Bars, Chart, Column, Kind, Recap, Source
from app.models.puskomin.choices import BidangAthg, JenisAthg, JenisForum
from app.models.puskomin.choices_asing import IzinTinggal, KategoriAsing

KEJADIAN = Source("lapsitda_item", flow="tanggal", label="Kejadian")
NIHIL = Source("lapsitda", flow="tanggal", where={"nihil": True}, label="Laporan nihil")
LAPORAN = Source("lapsitda", flow="tanggal")
ORANG = Source("orang_asing", stock="tanggal_datang", until="tanggal_keluar")
FORUM = Source("forum_wasdin", stock="tanggal_sk", until="periode_selesai")
ENAM = tuple(KategoriAsing)[:6]

HARIAN = Recap(
    code="R-WAS-1", title="Laporan Situasi Daerah (LAPSITDA)", sources=(KEJADIAN, NIHIL),
    rows="data",
    columns=(
        Column("Hari/tgl/jam", show={"lapsitda_item": "saat", "lapsitda": "hari"}, width=1.4,
               kind=Kind.TEXT),
        Column("Wilayah", show="wilayah", group="Wilayah/lokasi", width=1.2, kind=Kind.TEXT),
        Column("Lokasi", show={"lapsitda_item": "tempat"}, group="Wilayah/lokasi", width=1.5,
               kind=Kind.TEXT),
        Column("Bidang", show={"lapsitda_item": "bidang"}, width=1.0, kind=Kind.CHOICE),
        Column("Uraian kejadian", show={"lapsitda_item": "kejadian", "lapsitda": "kata_nihil"},
               width=2.6, kind=Kind.TEXT),
        Column("Sumber", show={"lapsitda_item": "sumber_dinilai"}, width=1.2, kind=Kind.TEXT),
        Column("Penanganan", show={"lapsitda_item": "langkah_penanganan"}, width=1.7,
               kind=Kind.TEXT),
        Column("Analisa/Rekomendasi", show={"lapsitda_item": "analisa_rekomendasi"}, width=1.9,
               kind=Kind.TEXT),
    ),
    cycles=("harian", "mingguan", "bulanan", "tahunan"),
    sort=("tanggal", "wilayah", "sumber"))

BIDANG_ATHG = Recap(
    code="R-WAS-2", title="Rekap Kejadian menurut Bidang dan Jenis ATHG per Kabupaten/Kota",
    sources=(KEJADIAN,),
    columns=(
        *(Column(jenis.label, where={"bidang": bidang, "jenis_athg": jenis}, group=bidang.label,
                 width=0.6) for bidang in BidangAthg for jenis in JenisAthg),
        Column("Jumlah", all_of=True),
    ),
    cycles=("bulanan", "tahunan"),
    bars=(Bars("Kejadian menurut bidang", whole=tuple(each.label for each in BidangAthg),
               unit="kejadian"),),
    sums=(("Jumlah", tuple(f"{bidang.label}: {jenis.label}"
                           for bidang in BidangAthg for jenis in JenisAthg)),))

ORANG_ASING = Recap(
    code="R-WAS-3", title="Rekap Orang Asing dan TKA per Kabupaten/Kota", sources=(ORANG,),
    columns=(
        *(Column(izin.label, where={"izin_tinggal": izin}, group="Izin tinggal")
          for izin in (IzinTinggal.KUNJUNGAN, IzinTinggal.KITAS, IzinTinggal.KITAP)),
        Column("TKA", where={"kategori": KategoriAsing.TKA}),
        *(Column(kategori.label, where={"kategori": kategori}, group="Kategori")
          for kategori in ENAM),
        Column("Jumlah", all_of=True),
    ),
    cycles=("bulanan", "tahunan"),
    bars=(Bars("Orang asing menurut wilayah", of=("Jumlah",), unit="orang"),
          Bars("Orang asing menurut kategori", whole=tuple(each.label for each in ENAM),
               unit="orang")),
    note="Yang dihitung ialah yang berada di wilayah pada akhir periode. Jumlah memuat semua "
         "orang asing, termasuk izin dinas/diplomatik serta kategori "
         "wisatawan, pelajar, dan lainnya yang tidak memiliki kolom sendiri.")

RECAPS = (HARIAN, BIDANG_ATHG, ORANG_ASING)

CHARTS = (
    Chart("LAPSITDA yang dilaporkan menurut wilayah", LAPORAN, by="wilayah", unit="laporan"),
    Chart("LAPSITDA menurut status umum", LAPORAN, by="status_umum", unit="laporan"),
    Chart("Kejadian menurut bidang", KEJADIAN, by="bidang", unit="kejadian"),
    Chart("FKDM yang bertugas menurut wilayah",
          replace(FORUM, where={"jenis": JenisForum.FKDM}), by="wilayah", unit="forum"),
    Chart("Forum kewaspadaan dini menurut jenis", FORUM, by="jenis", unit="forum"),
    Chart("Orang asing menurut kategori", ORANG, by="kategori", unit="orang"),
    Chart("Orang asing menurut kewarganegaraan", ORANG, by="kewarganegaraan_id", unit="orang"),
    Chart("Lembaga asing menurut jenis", Source("lembaga_asing", stock="tanggal_mulai"),
          by="jenis", unit="lembaga"),
)
