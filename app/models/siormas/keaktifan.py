"""Keaktifan: whether an ormas is alive, worked out from what is on record and never typed.

An ormas stops being active on the first of these days: it is dissolved, its activities are stopped,
its SKT or permit or the term of its board is over, two reports in a row are missing, it is not
found, or it is found without activity. That day is kept, so that a recap of any period counts
rightly without this being run again. Ruled by Permendagri 57/2017 Pasal 39 and Permendagri 56/2017.
"""
from dataclasses import dataclass
from datetime import date, timedelta

from app.engine.indonesian import long_date
from app.models.siormas import semester
from app.models.siormas.choices import StatusHukum, StatusKeaktifan
from app.models.siormas.choices_binaan import JenisSanksi, KeadaanOrmas

# Some offices warn after the first missing report and act on the second.
LAPORAN_TERLEWAT = 2
WAJIB_LAPOR = (StatusHukum.BADAN_HUKUM_YAYASAN, StatusHukum.BADAN_HUKUM_PERKUMPULAN,
               StatusHukum.SKT, StatusHukum.ASING)
PENGHENTIAN = frozenset({JenisSanksi.PENGHENTIAN_KEGIATAN, JenisSanksi.PENGHENTIAN_SEMENTARA})
# The gravest first: an ormas that is dissolved and whose term is over is dissolved.
URUTAN = (StatusKeaktifan.BUBAR, StatusKeaktifan.DIBEKUKAN, StatusKeaktifan.TIDAK_AKTIF,
          StatusKeaktifan.VAKUM)


@dataclass(frozen=True)
class Laporan:
    """An approved report: its semester's last day, when it came, and whether nothing was done."""

    akhir: date
    terima: date
    nihil: bool


@dataclass(frozen=True)
class Sanksi:
    """A sanction in force."""

    jenis: JenisSanksi
    tanggal: date
    sampai: date | None


@dataclass(frozen=True)
class Fakta:
    """All that is on record about one ormas."""

    hukum: StatusHukum | None
    terdaftar: date | None
    dicatat: date
    masa_bakti: date | None
    legalitas_terbit: date | None = None
    legalitas_akhir: date | None = None
    bubar: date | None = None
    laporan: tuple[Laporan, ...] = ()
    sanksi: tuple[Sanksi, ...] = ()
    pengamatan: tuple[tuple[date, KeadaanOrmas], ...] = ()


@dataclass(frozen=True)
class Keaktifan:
    """What follows: the state today, since when and why, and which report is owed next."""

    status: StatusKeaktifan
    alasan: str | None
    tidak_aktif_sejak: date | None
    masa_berakhir: date | None
    wajib_lapor_sejak: date | None
    wajib_lapor_sampai: date | None
    laporan_terakhir: date | None
    laporan_berikutnya: date | None


@dataclass(frozen=True)
class Henti:
    """A day on which an ormas ceases to be active, and why."""

    sejak: date
    status: StatusKeaktifan
    alasan: str


def hitung(fakta: Fakta, hari: date) -> Keaktifan:
    """Work out whether an ormas is active on a day, and from which day it is not."""
    wajib = semester.first_of(semester.after(semester.end_of(fakta.terdaftar))) \
        if fakta.terdaftar and fakta.hukum in WAJIB_LAPOR else None
    terakhir = max((row.akhir for row in fakta.laporan), default=None)
    henti = [*_akhir_masa(fakta), *_sanksi(fakta, hari), *_pengamatan(fakta)]
    berikutnya = _berikutnya(fakta, wajib, terakhir)
    if berikutnya:
        henti += [_terlewat(berikutnya)]
    berlaku = [each for each in henti if each.sejak <= hari]
    sebab = min(berlaku, key=lambda each: (URUTAN.index(each.status), each.sejak), default=None)
    status = sebab.status if sebab else StatusKeaktifan.AKTIF
    sejak = min((each.sejak for each in henti), default=None)
    return Keaktifan(
        status, sebab.alasan if sebab else None,
        max(sejak, fakta.terdaftar) if sejak and fakta.terdaftar else sejak,
        min(filter(None, (fakta.masa_bakti, fakta.legalitas_akhir)), default=None),
        wajib, _sampai(henti) if wajib else None, terakhir,
        None if status is StatusKeaktifan.BUBAR else berikutnya)


def _sampai(henti: list[Henti]) -> date | None:
    """Return the last day on which an ormas that was dissolved still owed reports."""
    bubar = min((each.sejak for each in henti if each.status is StatusKeaktifan.BUBAR),
                default=None)
    return bubar - timedelta(days=1) if bubar else None


def _akhir_masa(fakta: Fakta) -> list[Henti]:
    besok = timedelta(days=1)
    found = []
    if fakta.bubar:
        found.append(Henti(fakta.bubar, StatusKeaktifan.BUBAR,
                           f"Membubarkan diri pada {long_date(fakta.bubar)}."))
    if fakta.masa_bakti:
        found.append(Henti(fakta.masa_bakti + besok, StatusKeaktifan.TIDAK_AKTIF,
                           f"Masa bakti pengurus berakhir {long_date(fakta.masa_bakti)}."))
    if fakta.legalitas_akhir:
        found.append(Henti(fakta.legalitas_akhir + besok, StatusKeaktifan.TIDAK_AKTIF,
                           f"Masa berlaku legalitas berakhir {long_date(fakta.legalitas_akhir)}."))
    return found


def _sanksi(fakta: Fakta, hari: date) -> list[Henti]:
    found = []
    for row in fakta.sanksi:
        pada = long_date(row.tanggal)
        if row.jenis is JenisSanksi.PENCABUTAN_BADAN_HUKUM:
            found.append(Henti(row.tanggal, StatusKeaktifan.BUBAR,
                               f"Status badan hukum dicabut pada {pada}."))
        elif row.jenis is JenisSanksi.PENCABUTAN_SKT and not (
                fakta.legalitas_terbit and fakta.legalitas_terbit > row.tanggal):
            found.append(Henti(row.tanggal, StatusKeaktifan.TIDAK_AKTIF,
                               f"SKT dicabut pada {pada}."))
        elif row.jenis in PENGHENTIAN and not (row.sampai and row.sampai < hari):
            found.append(Henti(row.tanggal, StatusKeaktifan.DIBEKUKAN,
                               f"Kegiatan dihentikan sejak {pada}."))
    return found


def _pengamatan(fakta: Fakta) -> list[Henti]:
    """Take the newest sign of life or of its absence: a report or a visit."""
    tanda = [*fakta.pengamatan, *(
        (row.terima, KeadaanOrmas.TIDAK_BERKEGIATAN if row.nihil else KeadaanOrmas.BERKEGIATAN)
        for row in fakta.laporan)]
    terbaru = max(tanda, default=None, key=lambda each: each[0])
    if terbaru is None or terbaru[1] is KeadaanOrmas.BERKEGIATAN:
        return []
    if terbaru[1] is KeadaanOrmas.TIDAK_DITEMUKAN:
        return [Henti(terbaru[0], StatusKeaktifan.TIDAK_AKTIF,
                      f"Tidak ditemukan pada pengawasan {long_date(terbaru[0])}.")]
    return [Henti(terbaru[0], StatusKeaktifan.VAKUM,
                  f"Tidak ada kegiatan menurut catatan {long_date(terbaru[0])}.")]


def _berikutnya(fakta: Fakta, wajib: date | None, terakhir: date | None) -> date | None:
    """Return the semester whose report is owed next; none is asked of before the office knew it."""
    if wajib is None:
        return None
    if terakhir:
        return semester.after(terakhir)
    return max(semester.end_of(wajib), semester.end_of(fakta.dicatat))


def _terlewat(berikutnya: date) -> Henti:
    kedua = semester.after(berikutnya, LAPORAN_TERLEWAT - 1)
    return Henti(semester.due(kedua) + timedelta(days=1), StatusKeaktifan.TIDAK_AKTIF,
                 f"Laporan kegiatan {semester.spoken(berikutnya)} dan {semester.spoken(kedua)} "
                 "tidak disampaikan.")
