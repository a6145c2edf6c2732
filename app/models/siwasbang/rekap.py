"""The official tables and the charts of SIWASBANG; `engine/summary.py` computes them."""
from app.engine import Bars, Chart, Column, Kind, Recap, Source

KEGIATAN = Source("kegiatan_wasbang", flow="tanggal")
PPWK = Source("ppwk", stock="tanggal_sk", until="periode_selesai", label="PPWK", name="ppwk")
# By the day of its decree: the record that tells of it may be much younger.
GUGUS = Source("gugus_tugas_gnrm", stock="tanggal_sk", until="tanggal_bubar",
               where={"terbentuk": True}, label="Gugus tugas GNRM", name="gugus")
AKSI = Source("aksi_gnrm", stock="tanggal_data")
KADER = Source("kader_bela_negara")

DAFTAR_KEGIATAN = Recap(
    code="R-WSB-1", title="Rekap Kegiatan Wasbang/Bela Negara",
    sources=(KEGIATAN,), rows="data",
    columns=(
        Column("Kegiatan", show="nama", width=2.0, kind=Kind.TEXT),
        Column("Jenis", show="jenis", width=1.1, kind=Kind.CHOICE),
        Column("Tgl", show="tanggal", width=1.0, kind=Kind.DATE),
        Column("Lokasi", show="lokasi", width=1.3, kind=Kind.TEXT),
        Column("Sasaran", show="sasaran", width=0.9, kind=Kind.CHOICE),
        Column("L", show="peserta_l", group="Peserta", width=0.6),
        Column("P", show="peserta_p", group="Peserta", width=0.6),
        Column("Jml", show="jumlah_peserta", group="Peserta", width=0.6),
        Column("Narasumber", show="narasumber", width=1.4, kind=Kind.TEXT),
        Column("Anggaran", show="anggaran", width=1.3, kind=Kind.RUPIAH),
        Column("Realisasi", show="realisasi", width=1.3, kind=Kind.RUPIAH),
        Column("%", ratio=("Realisasi", "Anggaran"), width=0.7, kind=Kind.PERCENT),
    ),
    cycles=("bulanan", "tahunan"), sort=("tanggal", "wilayah"), sums=(("Jml", ("L", "P")),),
    spelt="Realisasi")

PEMBENTUKAN = Recap(
    code="R-WSB-2", title="Rekap PPWK dan Gugus Tugas GNRM", sources=(PPWK, GUGUS),
    rows="wilayah", landscape=False,
    columns=(
        Column("Kab/kota", regions=True),
        Column("PPWK ada", source="ppwk", offices=True),
        Column("GT ada", source="gugus", offices=True),
        Column("%", ratio=("PPWK ada", "Kab/kota"), kind=Kind.PERCENT),
    ),
    bars=(Bars("Kabupaten/kota yang memiliki PPWK", of=("%",), unit="persen", most=20),
          Bars("PPWK dan gugus tugas GNRM", whole=("Kab/kota", "PPWK ada", "GT ada"))),
    note="Yang dihitung ialah PPWK yang masa baktinya masih berjalan dan gugus tugas yang belum "
         "dibubarkan pada akhir periode, yang dibentuk kabupaten/kota; bentukan provinsi tidak "
         "termasuk. Persentase adalah bagian kabupaten/kota yang memiliki PPWK.")

RECAPS = (DAFTAR_KEGIATAN, PEMBENTUKAN)

CHARTS = (
    Chart("Kegiatan menurut jenis", KEGIATAN, by="jenis", unit="kegiatan"),
    Chart("Kegiatan menurut wilayah", KEGIATAN, by="wilayah", unit="kegiatan"),
    Chart("Kegiatan menurut sasaran", KEGIATAN, by="sasaran", unit="kegiatan"),
    Chart("PPWK menurut wilayah", PPWK, by="wilayah", unit="PPWK"),
    Chart("Kader bela negara per tahun", KADER, by="tahun", sum="jumlah", shape="garis",
          unit="orang"),
    Chart("Aksi GNRM menurut gerakan", AKSI, by="gerakan", unit="aksi"),
)
