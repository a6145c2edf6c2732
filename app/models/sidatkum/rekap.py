"""The official table and the charts of SIDATKUM.

R-HUK-1 is the register of legal products as it stood at the end of the period: those of the offices
of a region and, in the table of the nation, the regulations of the centre above them. They are one
list for all offices and stand nowhere else. Declarations only; `engine/summary.py` reads them.
"""
from dataclasses import replace

from app.engine import Chart, Column, Kind, Recap, Source
from app.models.sidatkum.choices import JenisPeraturan

PRODUK = Source("produk_hukum", stock="tanggal_penetapan")
# What a governor decreed stands on the shared list as an example, and is no law of the centre.
PERATURAN = Source("peraturan", stock="tahun", label="Peraturan tingkat pusat", where={
    "jenis": tuple(each for each in JenisPeraturan if each is not JenisPeraturan.PERGUB)})
PERKARA = Source("perkara", stock="tanggal_daftar")
RANCANGAN = Source("propem_perda_pantau", stock="tanggal_perencanaan")

DAFTAR = Recap(
    code="R-HUK-1", title="Daftar Produk Hukum", rows="data",
    sources=(PERATURAN, replace(PRODUK, label="Produk hukum kantor")),
    columns=(
        Column("Jenis", show="jenis", width=1.0, kind=Kind.CHOICE),
        Column("Nomor/Tahun", show="nomor_tahun", width=2.1, kind=Kind.TEXT),
        Column("Tentang", show="tentang", width=3.2, kind=Kind.TEXT),
        Column("Tgl", show="tanggal_penetapan", width=0.9, kind=Kind.DATE),
        Column("Status", width=0.8, kind=Kind.TEXT, show={
            "produk_hukum": "keberlakuan", "peraturan": "status_hukum"}),
        Column("Dicabut/diubah oleh", show="dicabut_diubah_oleh", width=1.9, kind=Kind.TEXT),
    ),
    cycles=("tahunan", "semester", "bulanan"),
    sort=("wilayah", "sumber", "-tahun", "jenis", "nomor"),
    note="Memuat produk hukum yang ditetapkan sampai akhir periode, dengan keberlakuannya kini; "
         "yang masa berlakunya sudah habis ditulis tidak berlaku. Peraturan tingkat pusat, seperti "
         "UU, PP, dan Permendagri, berlaku bagi semua kantor dan didaftar pada tabel nasional.")

RECAPS = (DAFTAR,)

CHARTS = (
    Chart("Produk hukum yang dicatat kantor menurut jenis", PRODUK, by="jenis", unit="produk",
          sparse=True),
    Chart("Produk hukum yang belum habis masa berlakunya menurut keberlakuan",
          replace(PRODUK, until="berlaku_sampai"), by="status_hukum", unit="produk"),
    Chart("Produk hukum menurut bidang", PRODUK, by="bidang", unit="produk"),
    Chart("Perkara menurut tahap", PERKARA, by="tahap", unit="perkara"),
    Chart("Rancangan peraturan menurut tahap", RANCANGAN, by="tahap", unit="rancangan"),
)
