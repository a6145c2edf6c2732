"""RencanaAksiPks: the yearly joint plan of a region, row by row, with what came of each row.

The petugas of the secretariat of the team enters plan, results and evidence, the pengawas of that
office approves; an approved plan takes the results of B04, B08 and B12 as proposals. Ruled by
Permendagri 42/2015 and PP 2/2015; the plan itself is set by the head of the region.
"""
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any

from app.engine import (
    Approvable,
    Base,
    Entity,
    Kind,
    Mapped,
    Part,
    Problem,
    Regional,
    attachment,
    derived,
    field,
    inside,
    many,
    owner,
)
from app.models import keputusan
from app.models.berdasar import Berdasar
from app.models.sipks import dasar
from app.models.sipks.choices import NilaiAksi, TahapAksi

# The three parts of a year and the month each begins in.
MASA = {"b04": 1, "b08": 5, "b12": 9}


def _target(masa: str) -> Any:
    return field(f"Target {masa}", size=255, help=f"Yang harus dicapai pada akhir masa {masa}.",
                 law=dasar.RENCANA_AKSI)


def _realisasi(masa: str) -> Any:
    return field(f"Realisasi {masa}", size=500, help=f"Yang dilaksanakan pada masa {masa}.",
                 law=dasar.RENCANA_AKSI)


def _bukti(masa: str) -> Any:
    return field(f"Bukti {masa}", size=255, law=dasar.RENCANA_AKSI,
                 help="Nama dokumen bukti, misalnya notula rapat atau laporan kegiatan.")


def _berkas(masa: str) -> Any:
    return attachment(f"Berkas bukti {masa}", help=f"Pindaian bukti pelaksanaan masa {masa}.",
                      law=dasar.RENCANA_AKSI)


def _nilai(masa: str) -> Any:
    return field(f"Nilai {masa}", help=f"Hasil penilaian target {masa}.", law=dasar.RENCANA_AKSI)


class AksiPks(Part, Base):
    """One action: who does it, what is to be reached in each part of the year, what came of it."""

    __entity__ = Entity(
        "Aksi", key=("nomor",), icon="list-check",
        listed=("aksi", "nomor", "tahap", "penanggung_jawab", "nilai"), law=dasar.RENCANA_AKSI,
        help="Aksi dalam rencana, dengan target, realisasi, dan bukti tiap masa.")

    rencana_aksi_pks_id: Mapped[int] = owner("rencana_aksi_pks")
    nomor: Mapped[str] = field(
        "Nomor", size=20, identity=True, help="Nomor aksi dalam rencana, misalnya 1.2.",
        law=dasar.RENCANA_AKSI)
    tahap: Mapped[TahapAksi] = field(
        "Tahap", help="Pencegahan, penghentian, atau pemulihan.", law=dasar.RENCANA_AKSI)
    aksi: Mapped[str] = field(
        "Aksi", size=500, identity=True, help="Kegiatan yang direncanakan.",
        law=dasar.RENCANA_AKSI)
    p3aks: Mapped[bool | None] = field(
        "Aksi P3AKS", law=dasar.RENCANA_AKSI,
        help="Ya bila menyangkut perlindungan perempuan dan anak dalam konflik sosial.")
    penanggung_jawab: Mapped[str] = field(
        "Instansi penanggung jawab", size=200,
        help="Satu instansi yang melaporkan capaian aksi setiap caturwulan.",
        law=dasar.RENCANA_AKSI)
    instansi_terkait: Mapped[str | None] = field(
        "Instansi terkait", size=300,
        help="Instansi yang ikut melaksanakan, dipisahkan koma.",
        law=dasar.RENCANA_AKSI)
    ukuran_keberhasilan: Mapped[str] = field(
        "Ukuran keberhasilan", size=500, law=dasar.RENCANA_AKSI,
        help="Kriteria yang menunjukkan bahwa aksi berhasil.")
    target_b04: Mapped[str | None] = _target("B04")
    target_b08: Mapped[str | None] = _target("B08")
    target_b12: Mapped[str | None] = _target("B12")
    realisasi_b04: Mapped[str | None] = _realisasi("B04")
    bukti_b04: Mapped[str | None] = _bukti("B04")
    berkas_b04_id: Mapped[int | None] = _berkas("B04")
    nilai_b04: Mapped[NilaiAksi | None] = _nilai("B04")
    realisasi_b08: Mapped[str | None] = _realisasi("B08")
    bukti_b08: Mapped[str | None] = _bukti("B08")
    berkas_b08_id: Mapped[int | None] = _berkas("B08")
    nilai_b08: Mapped[NilaiAksi | None] = _nilai("B08")
    realisasi_b12: Mapped[str | None] = _realisasi("B12")
    bukti_b12: Mapped[str | None] = _bukti("B12")
    berkas_b12_id: Mapped[int | None] = _berkas("B12")
    nilai_b12: Mapped[NilaiAksi | None] = _nilai("B12")

    @derived("Nomor dan aksi")
    def nomor_aksi(self) -> str:
        """Write the action with its number, as the matrix prints it."""
        return f"{self.nomor}. {self.aksi}" if self.nomor and self.aksi else self.aksi or ""

    @derived("Nilai")
    def nilai(self) -> str:
        """Write the verdicts, by part of the year."""
        return _by_part(MASA, self._verdict)

    @derived("Realisasi", on_day=True)
    def realisasi_pada(self, day: date) -> str:
        """Write what was done in the parts of the year that had begun on a day of it."""
        return _by_part(_begun(day), lambda masa: getattr(self, f"realisasi_{masa}"))

    @derived("Bukti", on_day=True)
    def bukti_pada(self, day: date) -> str:
        """Name the evidence of those parts; a file without a name is said to be there."""
        return _by_part(_begun(day), self._evidence)

    @derived("Nilai", on_day=True)
    def nilai_pada(self, day: date) -> str:
        """Write the verdicts on those parts."""
        return _by_part(_begun(day), self._verdict)

    def _evidence(self, masa: str) -> str | None:
        named: str | None = getattr(self, f"bukti_{masa}")
        return named or ("berkas terlampir" if getattr(self, f"berkas_{masa}_id") else None)

    def _verdict(self, masa: str) -> str | None:
        given = getattr(self, f"nilai_{masa}")
        return given.label if given else None


def _after(tahun: int, month: int) -> date:
    """Return the first day after the part of a year that begins in a month."""
    return date(tahun + 1, 1, 1) if month > 8 else date(tahun, month + 4, 1)


def _begun(day: date) -> list[str]:
    """Name the parts of a year that have begun on a day of that year."""
    return [masa for masa, month in MASA.items() if month <= day.month]


def _by_part(parts: Iterable[str], told: Callable[[str], str | None]) -> str:
    return "\n".join(f"{masa.upper()}: {text}" for masa in parts if (text := told(masa)))


class RencanaAksiPks(Berdasar, Regional, Approvable, Base):
    """The plan of one office for one year."""

    __entity__ = Entity(
        "Rencana aksi terpadu PKS", key=("tahun",), icon="clipboard-list", stock="tanggal_perkada",
        listed=("nomor_perkada", "tahun", "tanggal_perkada", "jumlah_aksi", "penilaian"),
        filters=("tahun",), sort="-tahun", law=dasar.RENCANA_AKSI,
        help="Rencana aksi terpadu penanganan konflik sosial satu tahun, dengan capaian B04, "
             "B08, dan B12.",
        unique=((("wilayah_kode", "tahun"),
                 "Rencana aksi kantor ini untuk tahun tersebut sudah ada."),))

    nomor_perkada: Mapped[str] = field(
        "Nomor peraturan/keputusan", size=80, identity=True, search=True, law=dasar.RENCANA_AKSI,
        help="Peraturan atau keputusan kepala daerah yang menetapkan rencana aksi.")
    tahun: Mapped[int] = field(
        "Tahun", kind=Kind.YEAR, identity=True, low=2013, high="tahun_depan",
        law=dasar.RENCANA_AKSI, help="Tahun pelaksanaan; rekap memakai tahun ini.")
    tanggal_perkada: Mapped[date] = field(
        "Tanggal penetapan", high="hari_ini", law=dasar.RENCANA_AKSI,
        help="Tanggal peraturan atau keputusan.")
    berkas_id: Mapped[int | None] = attachment(
        "Berkas rencana aksi", max_mb=10, law=dasar.RENCANA_AKSI,
        help="Pindaian peraturan atau keputusan beserta lampirannya.")

    aksi: Mapped[list[AksiPks]] = many(
        "aksi_pks", "Aksi", "Satu baris untuk setiap aksi; realisasi diisi tiap caturwulan.")

    @derived("Jumlah aksi", Kind.INTEGER)
    def jumlah_aksi(self) -> int:
        """Count the rows."""
        return len(self.aksi)

    @derived("Tercapai/dinilai")
    def penilaian(self) -> str:
        """Say how many of the targets that were judged were reached."""
        dinilai = [nilai for row in self.aksi
                   for nilai in (row.nilai_b04, row.nilai_b08, row.nilai_b12) if nilai]
        return f"{dinilai.count(NilaiAksi.TERCAPAI)} dari {len(dinilai)} target" if dinilai else ""

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask the rows: targets, results in their time, evidence, and the P3AKS actions."""
        if not self.aksi:
            yield Problem("aksi", "Isi aksi sesuai rencana yang ditetapkan.", at_submit=True)
        yield from keputusan.twice(self.aksi, "aksi", ("nomor",),
                                   "Nomor aksi ini ditulis lebih dari satu kali.")
        for row in self.aksi:
            yield from self._row(row, ask.today())
        if self.aksi and not any(row.p3aks for row in self.aksi):
            yield Problem("aksi", "Belum ada aksi perlindungan perempuan dan anak (P3AKS).",
                          warning=True, at_submit=True)

    def _row(self, row: AksiPks, today: date) -> Iterator[Problem]:
        if not any(getattr(row, f"target_{masa}") for masa in MASA):
            yield Problem(inside("aksi", row, "target_b04"),
                          "Isi target sekurang-kurangnya untuk satu masa.", at_submit=True)
        for masa, month in MASA.items():
            realisasi = getattr(row, f"realisasi_{masa}")
            terbukti = getattr(row, f"bukti_{masa}") or getattr(row, f"berkas_{masa}_id")
            if getattr(row, f"nilai_{masa}") and not realisasi:
                yield Problem(inside("aksi", row, f"realisasi_{masa}"),
                              "Isi realisasi karena sudah dinilai.")
            if getattr(row, f"nilai_{masa}") and not getattr(row, f"target_{masa}"):
                yield Problem(inside("aksi", row, f"target_{masa}"),
                              f"Masa {masa.upper()} dinilai tanpa target; isi targetnya.")
            if not realisasi and getattr(row, f"target_{masa}") and self.tahun \
                    and today >= _after(self.tahun, month):
                yield Problem(inside("aksi", row, f"realisasi_{masa}"),
                              f"Masa {masa.upper()} sudah berakhir; isi realisasinya, atau "
                              "sebabnya bila tidak terlaksana.", warning=True, at_submit=True)
            if realisasi and self.tahun and today < date(self.tahun, month, 1):
                yield Problem(inside("aksi", row, f"realisasi_{masa}"),
                              f"Masa {masa.upper()} tahun {self.tahun} belum dimulai.")
            if realisasi and not terbukti:
                yield Problem(inside("aksi", row, f"bukti_{masa}"),
                              f"Realisasi {masa.upper()} belum disertai bukti.", warning=True,
                              at_submit=True)
