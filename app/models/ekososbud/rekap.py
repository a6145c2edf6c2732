"""The official table and the charts of EKOSOSBUD.

R-EKO-1 unites three entities in one list, so that one page tells which forums stand in a region.
Declarations only; `engine/summary.py` reads them.
"""
from app.engine import Chart, Column, Kind, Recap, Source

FKUB = Source("fkub", stock="tanggal_sk", label="FKUB")
FPK = Source("fpk", stock="tanggal_sk", label="FPK")
TIMDU = Source("timdu_p4gn", stock="tanggal_sk", label="Timdu P4GN")
PENGHAYAT = Source("organisasi_penghayat", stock="tanggal_pendataan")

TERBENTUK = Recap(
    code="R-EKO-1", title="Rekap FKUB/FPK/Timdu P4GN Terbentuk", sources=(FKUB, FPK, TIMDU),
    rows="data",
    columns=(
        Column("Wilayah", show="wilayah", width=1.6, kind=Kind.TEXT),
        Column("Forum", show="sumber", width=0.9, kind=Kind.TEXT),
        Column("SK nomor/tgl", show="nomor_tanggal_sk", width=2.0, kind=Kind.TEXT),
        Column("Periode", show="periode", width=1.8, kind=Kind.TEXT),
        Column("Jumlah anggota", show="jumlah_anggota", width=0.8, kind=Kind.INTEGER),
        Column("Anggaran", show={"fkub": "anggaran_hibah", "fpk": "anggaran",
                                 "timdu_p4gn": "anggaran"}, width=1.3, kind=Kind.RUPIAH),
        Column("Kantor", show="kantor", width=0.8, kind=Kind.CHOICE),
        Column("Ket.", kind=Kind.TEXT),
    ),
    cycles=("tahunan",), sort=("wilayah", "sumber"))

RECAPS = (TERBENTUK,)

CHARTS = (
    Chart("FKUB terbentuk menurut wilayah", FKUB, by="wilayah", unit="forum"),
    Chart("FKUB menurut ketersediaan kantor", FKUB, by="kantor", unit="forum"),
    Chart("Anggaran hibah FKUB menurut wilayah", FKUB, by="wilayah", sum="anggaran_hibah",
          unit="rupiah"),
    Chart("Timdu P4GN terbentuk menurut wilayah", TIMDU, by="wilayah", unit="tim"),
    Chart("Organisasi penghayat menurut keaktifan", PENGHAYAT, by="status_keaktifan",
          unit="organisasi"),
)
