"""The official tables and the charts of SIMLAP.

R-LAP-1 sets what was sent against what was owed: the debt is counted from the list of obligations,
so an office that recorded nothing stands there as having sent nothing. R-LAP-1A sets the same
reports below each other, over all offices. R-LAP-2 shows each sub kegiatan as it stood on the last
day of the period. Declarations only.
"""
from datetime import date
from typing import Any

from app.engine import EACH, Bars, Chart, Column, Kind, Recap, Source
from app.models.simlap.choices import Ketepatan
from app.models.simlap.choices_kantor import JenisJabatan, JenisKelamin, Pendidikan
from app.models.simlap.laporan import owed

LAPORAN = Source("laporan", flow="periode_akhir", where={"wajib": True}, over=True)
# What was never sent may have no record: only R-LAP-1, which counts what was owed, can say it.
DIKIRIM = Source("laporan", flow="periode_akhir",
                 where={"ketepatan": (Ketepatan.TEPAT, Ketepatan.TERLAMBAT)})
PROGRAM = Source("program_kegiatan", flow="tahun")
PEGAWAI = Source("kesbangpol_pegawai", stock="tmt", until="tanggal_keluar")
INSTRUKSI = Source("instruksi_terima", flow="tanggal")
PENELITIAN = Source("surat_keterangan_penelitian", flow="tanggal_permohonan")
PROFIL = Source("kesbangpol_profil", flow="tahun")
JUMLAH = "Semua laporan"


def _owed(ask: Any, offices: tuple[str, ...], first: date, last: date, of: Any) -> int:
    return owed(ask, offices, first, last)


def _owed_of_one(ask: Any, offices: tuple[str, ...], first: date, last: date, of: Any) -> int:
    return owed(ask, offices, first, last, of or 0)


def _group(name: str, count: Any) -> tuple[Column, ...]:
    return (Column("T", where={"ketepatan": Ketepatan.TEPAT}, group=name),
            Column("L", where={"ketepatan": Ketepatan.TERLAMBAT}, group=name),
            Column("B", owed=count, less=(f"{name}: T", f"{name}: L"), group=name))


TEPAT, WAJIB = f"{JUMLAH}: T", f"{JUMLAH}: Wajib"
DIAGRAM = (Bars("Laporan yang tepat waktu", of=(TEPAT,), unit="laporan"),
           Bars("Laporan yang tepat waktu dan yang wajib", whole=(TEPAT, WAJIB),
                names=("Tepat waktu", "Wajib"), unit="laporan"))

KEPATUHAN = Recap(
    code="R-LAP-1", title="Rekap Kepatuhan Pelaporan", sources=(LAPORAN,), rows="wilayah",
    row_label="Unit kerja",
    columns=(
        *_group(EACH, _owed_of_one),
        Column("T", where={"ketepatan": Ketepatan.TEPAT}, group=JUMLAH),
        Column("Wajib", owed=_owed, group=JUMLAH, width=1.3),
        Column("%", ratio=(f"{JUMLAH}: T", f"{JUMLAH}: Wajib"), kind=Kind.PERCENT, width=1.2),
    ),
    cycles=("bulanan", "tahunan"), bars=DIAGRAM,
    spread="kewajiban_lapor_id", spread_where={"wajib": True},
    sums=((f"{JUMLAH}: Wajib", tuple(f"{EACH}: {label}" for label in ("T", "L", "B"))),),
    note="T = tepat waktu, L = terlambat, B = belum masuk; % = tepat waktu dibagi wajib. Dihitung "
         "untuk periode laporan yang sudah berakhir dan laporan yang wajib menurut daftar "
         "kewajiban lapor; laporan yang tidak jatuh tempo dalam periode ini tidak berkolom.")

PER_LAPORAN = Recap(
    code="R-LAP-1A", title="Rekap Kepatuhan Pelaporan menurut Laporan", sources=(LAPORAN,),
    rows="kewajiban_lapor_id", row_label="Laporan", sparse=True, landscape=False,
    columns=(
        Column("Tepat waktu", where={"ketepatan": Ketepatan.TEPAT}),
        Column("Terlambat", where={"ketepatan": Ketepatan.TERLAMBAT}),
        Column("Belum", owed=_owed_of_one, less=("Tepat waktu", "Terlambat")),
        Column("Wajib", owed=_owed_of_one),
        Column("%", ratio=("Tepat waktu", "Wajib"), kind=Kind.PERCENT),
    ),
    cycles=("bulanan", "tahunan"),
    sums=(("Wajib", ("Tepat waktu", "Terlambat", "Belum")),),
    note="% = tepat waktu dibagi wajib. Dihitung atas semua kantor di wilayah ini, untuk periode "
         "laporan yang sudah berakhir dan laporan yang wajib menurut daftar kewajiban lapor.")

REALISASI = Recap(
    code="R-LAP-2", title="Rekap Realisasi Program", sources=(PROGRAM,), rows="data",
    columns=(
        Column("Program", show="program", width=2.2, kind=Kind.CHOICE),
        Column("Kegiatan", show="kegiatan", width=2.2, kind=Kind.TEXT),
        Column("Sub", show="sub_kegiatan", width=2.2, kind=Kind.TEXT),
        Column("Pagu", show="pagu", width=1.4, kind=Kind.RUPIAH),
        Column("Realisasi", show="keuangan_pada", width=1.4, kind=Kind.RUPIAH),
        Column("%", ratio=("Realisasi", "Pagu"), width=0.7, kind=Kind.PERCENT),
        Column("Fisik %", show="fisik_pada", width=0.7, kind=Kind.PERCENT, adds=False),
    ),
    cycles=("bulanan", "tahunan"), sort=("wilayah", "kode"), spelt="Realisasi",
    note="Realisasi dan fisik adalah keadaan kumulatif pada hari terakhir periode.")


def _jabatan(label: str, jenis: JenisJabatan) -> Column:
    return Column(label, where={"jenis_jabatan": jenis})


def _pendidikan(label: str, *levels: Pendidikan) -> Column:
    return Column(label, where={"pendidikan": levels}, group="Pendidikan")


SDM = Recap(
    code="R-LAP-3", title="Rekap SDM Kesbangpol", sources=(PEGAWAI,), rows="wilayah",
    row_label="Unit",
    columns=(
        _jabatan("Struktural", JenisJabatan.STRUKTURAL),
        _jabatan("Fungsional", JenisJabatan.FUNGSIONAL),
        _jabatan("Pelaksana", JenisJabatan.PELAKSANA),
        _jabatan("PPPK", JenisJabatan.PPPK),
        _jabatan("Non-ASN", JenisJabatan.NON_ASN),
        Column("L", where={"jenis_kelamin": JenisKelamin.LAKI_LAKI}),
        Column("P", where={"jenis_kelamin": JenisKelamin.PEREMPUAN}),
        _pendidikan("S3", Pendidikan.S3), _pendidikan("S2", Pendidikan.S2),
        _pendidikan("S1", Pendidikan.S1),
        _pendidikan("D", Pendidikan.D4, Pendidikan.D3, Pendidikan.D2, Pendidikan.D1),
        _pendidikan("SMA", Pendidikan.SMA, Pendidikan.SMP, Pendidikan.SD),
        Column("Jumlah", all_of=True),
    ),
    cycles=("tahunan",),
    sums=(("Jumlah", ("Struktural", "Fungsional", "Pelaksana", "PPPK", "Non-ASN")),
          ("Jumlah", ("L", "P")), ("Jumlah", ("S3", "S2", "S1", "D", "SMA"))),
    note="Pegawai yang bertugas pada akhir periode, termasuk tugas belajar dan cuti; yang keluar "
         "dihitung sampai tanggal keluarnya. D meliputi D1 sampai D4; SMA meliputi pendidikan di "
         "bawahnya.")

RECAPS = (KEPATUHAN, PER_LAPORAN, REALISASI, SDM)

CHARTS = (
    Chart("Laporan yang dikirim menurut ketepatan", DIKIRIM, by="ketepatan", unit="laporan"),
    Chart("Laporan menurut urusan pemerintahan umum", Source("laporan", flow="periode_akhir"),
          by="urusan", unit="laporan"),
    Chart("Pagu menurut program", PROGRAM, by="program", sum="pagu", unit="rupiah"),
    Chart("Realisasi menurut program", PROGRAM, by="program", sum="realisasi_keuangan",
          unit="rupiah"),
    Chart("Pegawai menurut jenis jabatan", PEGAWAI, by="jenis_jabatan", unit="orang"),
    Chart("Pegawai menurut pendidikan", PEGAWAI, by="pendidikan", unit="orang"),
    Chart("Tindak lanjut instruksi", INSTRUKSI, by="keadaan_terima", unit="kantor"),
    Chart("Permohonan penelitian menurut tujuan", PENELITIAN, by="tujuan", unit="permohonan"),
    Chart("Bentuk kantor Kesbangpol", PROFIL, by="bentuk", unit="kantor"),
)
