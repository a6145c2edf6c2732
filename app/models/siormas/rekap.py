"""The official tables and the charts of SIORMAS.

Declarations only; `engine/summary.py` counts them. An SKT is split by its issuer because regional
ones of before 2017 remain in the data and the published totals close only when they are shown.
"""
from app.engine import Chart, Column, Kind, Recap, Source
from app.models.siormas.choices import PenerbitSkt, StatusHukum, StatusKeaktifan

ORMAS = Source("ormas", stock="tanggal_terdaftar")
SKT = "SKT"
TIDAK_AKTIF = (StatusKeaktifan.TIDAK_AKTIF, StatusKeaktifan.VAKUM, StatusKeaktifan.BUBAR,
               StatusKeaktifan.DIBEKUKAN, None)


def _status(label: str, status: StatusHukum | None) -> Column:
    return Column(label, where={"status_hukum": status})


def _skt(label: str, issuer: PenerbitSkt | None) -> Column:
    return Column(label, where={"status_hukum": StatusHukum.SKT, "penerbit_skt": issuer}, group=SKT)


STATUS_HUKUM = Recap(
    code="R-ORM-1",
    title="Rekapitulasi Ormas menurut Status Hukum per Kabupaten/Kota",
    sources=(ORMAS,), rows="wilayah", row_label="Kabupaten/Kota",
    columns=(
        _status("Yayasan", StatusHukum.BADAN_HUKUM_YAYASAN),
        _status("Perkumpulan", StatusHukum.BADAN_HUKUM_PERKUMPULAN),
        _skt("Menteri", PenerbitSkt.MENTERI),
        _skt("Gubernur (lama)", PenerbitSkt.GUBERNUR_LAMA),
        _skt("Bupati/Wali Kota (lama)", PenerbitSkt.BUPATI_WALI_KOTA_LAMA),
        _skt("SKT belum dicatat", None),
        _status("Asing", StatusHukum.ASING),
        _status("Tidak terdaftar", StatusHukum.TIDAK_TERDAFTAR),
        _status("Tidak diisi", None),
        Column("Jumlah", all_of=True),
        Column("Aktif", where={"status_keaktifan": StatusKeaktifan.AKTIF}),
        Column("Tidak aktif", where={"status_keaktifan": TIDAK_AKTIF}),
        Column("Keterangan", kind=Kind.TEXT, width=1.5),
    ),
    cycles=("semester", "tahunan"),
    sums=(("Jumlah", ("Yayasan", "Perkumpulan", "Menteri", "Gubernur (lama)",
                      "Bupati/Wali Kota (lama)", "SKT belum dicatat", "Asing", "Tidak terdaftar",
                      "Tidak diisi")),
          ("Jumlah", ("Aktif", "Tidak aktif"))))

DAFTAR = Recap(
    code="R-ORM-2", title="Daftar Ormas", sources=(ORMAS,), rows="data",
    columns=(
        Column("Nama Ormas (singkatan)", show="nama_singkatan", width=2.2, kind=Kind.TEXT),
        Column("Bidang", show="bidang_utama_id", width=1.5, kind=Kind.TEXT),
        Column("Alamat", show="alamat", width=2.0, kind=Kind.TEXT),
        Column("Ketua/Sekretaris/Bendahara", show="pengurus_inti", width=2.0, kind=Kind.TEXT),
        Column("No. dan tgl SKT/AHU", show="nomor_legalitas", width=1.7, kind=Kind.TEXT),
        Column("Masa berlaku", show="masa_berlaku", width=1.3, kind=Kind.TEXT),
        Column("Masa bakti", show="masa_bakti", width=1.3, kind=Kind.TEXT),
        Column("NPWP", show="npwp", width=1.7, kind=Kind.NPWP),
        Column("Status", show="status_keaktifan", width=0.8, kind=Kind.CHOICE),
    ),
    cycles=("tahunan", "semester", "bulanan"), sort=("nama",))

BIDANG_CIRI = Recap(
    code="R-ORM-3", title="Rekap Ormas menurut Bidang dan Ciri Khusus", sources=(ORMAS,),
    rows="bidang_utama_id", row_label="Bidang", across="ciri_khusus",
    cycles=("tahunan", "semester"),
    note="Ormas dengan beberapa bidang dihitung satu kali menurut bidang utamanya.")

RECAPS = (STATUS_HUKUM, DAFTAR, BIDANG_CIRI)

CHARTS = (
    Chart("Ormas menurut status hukum", ORMAS, by="status_hukum", unit="ormas"),
    Chart("Ormas menurut wilayah", ORMAS, by="wilayah", unit="ormas"),
    Chart("Ormas menurut keaktifan", ORMAS, by="status_keaktifan", unit="ormas"),
    Chart("Ormas menurut bidang utama", ORMAS, by="bidang_utama_id", unit="ormas"),
)
