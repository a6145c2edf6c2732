"""Forum: what FKUB, FPK and Timdu P4GN have in common: a decree, a term, an office, and seats.

A mixin with the shared fields and wordings, and the rules they ask. A field here cites what the
forum's entity cites. Nothing knows which forum it is asked about beyond its name; size and
composition stand in the forums' own files.
"""
from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar

from app.engine import Kind, Mapped, Problem, attachment, derived, field, inside
from app.engine.indonesian import long_date, short_date
from app.models import keputusan
from app.models.ekososbud.choices import Kantor

PUSAT, PROVINSI = "pusat", "provinsi"
# The fields that say which forum of an office it is, by level and place.
TEMPAT = ("tingkat", "kecamatan", "desa_kelurahan")


class Forum:
    """A forum or team for one term, as its decree names it."""

    SEBUTAN = "Forum"
    # A forum that stands at one level only has none of these three.
    tingkat: ClassVar[Any] = None
    kecamatan: ClassVar[Any] = None
    desa_kelurahan: ClassVar[Any] = None
    if TYPE_CHECKING:  # what each forum itself brings
        anggota: Any

    nomor_sk: Mapped[str] = field(
        "Nomor SK", size=60, identity=True, search=True,
        help="Nomor keputusan tentang pembentukannya.")
    tanggal_sk: Mapped[date] = field(
        "Tanggal SK", high="hari_ini", help="Tanggal keputusan; rekap memakai tanggal ini.")
    periode_mulai: Mapped[date] = field(
        "Periode mulai", identity=True, help="Hari pertama masa bakti.")
    periode_selesai: Mapped[date] = field(
        "Periode selesai", help="Hari terakhir masa bakti; diingatkan 90 hari sebelumnya.")
    berkas_sk_id: Mapped[int | None] = attachment(
        "Berkas SK", help="Pindaian keputusan beserta lampirannya.")
    kantor: Mapped[Kantor] = field("Kantor", help="Apakah sudah memiliki sekretariat yang tetap.")
    alamat_sekretariat: Mapped[str | None] = field(
        "Alamat sekretariat", size=255, help="Wajib diisi bila kantor sudah ada.")

    @derived("SK nomor/tanggal")
    def nomor_tanggal_sk(self) -> str:
        """Name the decree as the recap prints it."""
        tanggal = f"tanggal {long_date(self.tanggal_sk)}" if self.tanggal_sk else ""
        return " ".join(part for part in (self.nomor_sk or "", tanggal) if part)

    @derived("Periode")
    def periode(self) -> str:
        """Say the term."""
        return term(self)

    @derived("Jumlah anggota", Kind.INTEGER)
    def jumlah_anggota(self) -> int:
        """Count the seats."""
        return len(self.anggota)

    @derived("Keterangan")
    def keterangan_forum(self) -> str:
        """Say where below the office it stands."""
        return place(self)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Yield what is wrong with term, place, office and seats, as with every forum."""
        yield from _term(self)
        yield from _place(self, ask)
        yield from _again(self, ask)
        if not self.jumlah_anggota:
            yield Problem("anggota", f"Isi anggota {self.SEBUTAN} sesuai surat keputusan.",
                          at_submit=True)
        if self.kantor == Kantor.ADA and not self.alamat_sekretariat:
            yield Problem("alamat_sekretariat", "Isi alamat sekretariat karena kantor sudah ada.",
                          at_submit=True)


def term(forum: Any) -> str:
    """Write a term as a table prints it."""
    mulai, selesai = forum.periode_mulai, forum.periode_selesai
    return f"{short_date(mulai)} s.d. {short_date(selesai)}" if mulai and selesai else ""


def place(forum: Any) -> str:
    """Name the kecamatan or desa a forum was formed for; nothing for the office's own region."""
    kecamatan = f"Kecamatan {forum.kecamatan}" if forum.kecamatan else ""
    return ", ".join(part for part in (forum.desa_kelurahan, kecamatan) if part)


def _term(forum: Any) -> Iterator[Problem]:
    mulai, selesai = forum.periode_mulai, forum.periode_selesai
    if mulai and selesai and selesai <= mulai:
        yield Problem("periode_selesai", "Periode selesai harus sesudah periode mulai.")
    if forum.tanggal_sk and selesai and forum.tanggal_sk > selesai:
        yield Problem("tanggal_sk", "Tanggal SK tidak boleh sesudah periode selesai.")


def _place(forum: Any, ask: Any) -> Iterator[Problem]:
    office = ask.tingkat(forum.wilayah_kode) if forum.wilayah_kode else ""
    if office == PUSAT:
        yield Problem("nomor_sk",
                      f"{forum.SEBUTAN} dibentuk di provinsi dan kabupaten/kota, bukan di pusat.")
        return
    tingkat = forum.tingkat
    if not tingkat:
        return
    if office and (office == PROVINSI) != (tingkat.value == PROVINSI):
        yield Problem("tingkat", "Kantor provinsi mencatat tingkat provinsi; tingkat lainnya "
                      "dicatat oleh kantor kabupaten/kota.")
    for name, levels in (("kecamatan", ("kecamatan", "desa_kelurahan")),
                         ("desa_kelurahan", ("desa_kelurahan",))):
        if name not in type(forum).__fields__:
            continue
        said = type(forum).__fields__[name].label.lower()
        if tingkat.value in levels and not getattr(forum, name):
            yield Problem(name, f"Isi {said} karena tingkatnya {tingkat.label.lower()}.")
        elif tingkat.value not in levels and getattr(forum, name):
            yield Problem(name, f"Kosongkan {said} karena tingkatnya {tingkat.label.lower()}.")


def _again(forum: Any, ask: Any) -> Iterator[Problem]:
    """Ask for an earlier record of the same place: the same beginning, or a term that overlaps."""
    if not (forum.wilayah_kode and forum.periode_mulai):
        return
    tempat = {name: getattr(forum, name) for name in TEMPAT if name in type(forum).__fields__}
    others = [other for other in ask.find(forum.__tablename__, wilayah_kode=forum.wilayah_kode,
                                          **tempat) if other.id != forum.id]
    if any(other.periode_mulai == forum.periode_mulai for other in others):
        yield Problem("periode_mulai", f"{forum.SEBUTAN} dengan periode mulai ini sudah dicatat.")
        return
    for other in others:
        if forum.periode_selesai and other.periode_mulai and other.periode_selesai \
                and other.periode_mulai < forum.periode_selesai \
                and forum.periode_mulai < other.periode_selesai:
            yield Problem("periode_mulai", f"Periode ini bertumpuk dengan {forum.SEBUTAN} "
                          f"{other.nomor_sk} ({term(other)}). {keputusan.DIGANTIKAN}", warning=True)
            return


def twice(rows: Sequence[Any], children: str, names: tuple[str, ...],
          sentence: str) -> Iterator[Problem]:
    """Yield a problem for each row that repeats an earlier one in all these fields."""
    seen: set[tuple[str, ...]] = set()
    for row in rows:
        values = tuple(str(getattr(row, name) or "").strip().casefold() for name in names)
        if values[0] and values in seen:
            yield Problem(inside(children, row, names[0]), sentence)
        seen.add(values)
