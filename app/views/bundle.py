"""A recap of every region in one ZIP: a page for each, and an index with their SHA-256.

Each page is a file before it is named in the ledger, each file appears whole or not at all: who is
killed in the middle goes on behind the last line, and nothing is doubled. Only one region is held
in memory at a time. Rights are asked by `asked`, and again by whoever calls this while it runs.
"""
from __future__ import annotations

import csv
import hashlib
import io
import json
import os
import re
import shutil
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

from app.engine import audit, regions
from app.engine.actor import Actor
from app.engine.errors import Refused
from app.engine.indonesian import long_moment
from app.engine.periods import Period
from app.engine.result import Place
from app.engine.vocabulary import Recap, Subsystem
from app.views import interface, recaps
from reports.recap import place_spoken

LEDGER, PAGES = "buku.jsonl", "lembar"
INDEX = "indeks.csv"
HEADS = ("Kode wilayah", "Wilayah", "Berkas", "Keadaan data", "SHA-256")
# The same files make the same ZIP, whenever it is made.
DAY = (1980, 1, 1, 0, 0, 0)
_UNFIT = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
Told = Callable[[int, int], None]


@dataclass(frozen=True)
class Page:
    """One line of the ledger: whose page it is, where it lies, and what it is."""

    kode: str
    wilayah: str
    berkas: str
    keadaan: str
    sha256: str


@dataclass(frozen=True)
class Asked:
    """What the bundle is to hold, and for whom."""

    subsystem: Subsystem
    recap: Recap
    period: Period

    @property
    def title(self) -> str:
        """Name the bundle as lists and the trail do."""
        return f"{self.recap.title}, semua wilayah, {self.period.spoken}"

    @property
    def file_name(self) -> str:
        """Name the ZIP."""
        return file_name(self.recap.code, self.period.code)


def file_name(code: str, period: str) -> str:
    """Name the ZIP of a recap and period."""
    return f"{code}_semua_{period}.zip"


def asked(who: Actor, code: str, period: str) -> Asked:
    """Read what is wanted by its codes; refuse what the person may not read for the nation."""
    subsystem, recap, _, span = recaps.asked(who, code, regions.NATION, period)
    if not recaps.reads_nation(who, recap):
        raise Refused("Rekap semua wilayah hanya untuk yang membacanya secara nasional.")
    return Asked(subsystem, recap, span)


def places(session: Session) -> list[Place]:
    """List the nation, each province, and below it its districts."""
    nation = regions.place(session, regions.NATION)
    found = [nation] if nation else []
    for province in regions.provinces(session):
        found += [province, *regions.below(session, province.kode)]
    return found


def rights(who: Actor, wanted: Asked, day: str = "") -> str:
    """Write down for whom and by which rights pages are printed; other rights, other pages."""
    return json.dumps([who.user_id, wanted.recap.code, wanted.period.code, day, who.national,
                       who.clearance, who.limit, sorted(map(repr, who.grants))])


def made_by(folder: Path) -> str:
    """Return by which rights the pages of a folder were printed; empty when there are none."""
    ledger = folder / LEDGER
    if not ledger.exists():
        return ""
    with ledger.open(encoding="utf-8", errors="replace") as stream:
        return stream.readline().rstrip("\n")


def fill(session: Session, who: Actor, wanted: Asked, folder: Path, told: Told,
         day: str = "") -> list[Page]:
    """Print what is not there yet; `told` learns of each page, and may stop the work by raising.

    What was printed by other rights, or on another day where one is said, is printed anew.
    """
    by = rights(who, wanted, day)
    if made_by(folder) != by:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        (folder / LEDGER).write_text(f"{by}\n", encoding="utf-8")
    there = {page.kode: page for page in _ledger(folder)}
    everywhere, made = places(session), []
    with (folder / LEDGER).open("a", encoding="utf-8") as ledger:
        ledger.write("\n")  # a line that a kill left half is closed
        for done, place in enumerate(everywhere):
            told(done, len(everywhere))
            page = there.get(place.kode)
            if page is None:
                page = _print(session, who, wanted, place, folder)
                ledger.write(json.dumps(page.__dict__, ensure_ascii=False) + "\n")
                ledger.flush()
            made.append(page)
    told(len(everywhere), len(everywhere))
    return made


def _ledger(folder: Path) -> Iterator[Page]:
    """Walk the pages that are whole: named in the ledger, and still as they were written."""
    for line in (folder / LEDGER).read_text("utf-8", "replace").splitlines()[1:]:
        try:
            page = Page(**json.loads(line))
        except (ValueError, TypeError):
            continue
        file = folder / PAGES / page.berkas
        if file.is_file() and _sha256(file) == page.sha256:
            yield page


def _print(session: Session, who: Actor, wanted: Asked, place: Place, folder: Path) -> Page:
    """Print one region; the session forgets it and ends its reading."""
    inside = _inside(session, place, f"{wanted.recap.code}_{place.kode}_{wanted.period.code}.pdf")
    file = folder / PAGES / inside
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_name(f"{file.name}.{os.getpid()}.part")
    with draft.open("wb") as stream:
        result = recaps.printed(session, who, wanted.recap, place, wanted.period, stream)
    draft.replace(file)
    session.rollback()
    session.expunge_all()
    return Page(place.kode, place_spoken(place), inside, result.as_of.isoformat(), _sha256(file))


def _inside(session: Session, place: Place, name: str) -> str:
    """Lay a page into the folder of its province; that of the nation stands before them."""
    if place.kode == regions.NATION:
        return name
    province = place.kode.partition(".")[0]
    spoken = _UNFIT.sub(" ", regions.name(session, province)).strip(" .")
    return f"{province} {spoken}/{name}"


def _sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def tie(pages: list[Page], folder: Path, file: Path) -> tuple[str, int]:
    """Lay all pages and their index into one ZIP that appears whole; return SHA-256 and size."""
    draft = file.with_name(f"{file.name}.part")
    with zipfile.ZipFile(draft, "w") as bundle:
        bundle.writestr(zipfile.ZipInfo(INDEX, DAY), index(pages))
        for page in pages:
            with (folder / PAGES / page.berkas).open("rb") as source, \
                    bundle.open(zipfile.ZipInfo(page.berkas, DAY), "w") as kept:
                shutil.copyfileobj(source, kept)
    with draft.open("rb") as stream:
        os.fsync(stream.fileno())
    draft.replace(file)
    return _sha256(file), file.stat().st_size


def index(pages: list[Page]) -> str:
    """Write the index as a table that opens in Excel as it is set in Indonesia."""
    stream = io.StringIO()
    stream.write("\ufeff")
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    writer.writerow(HEADS)
    for page in pages:
        moment = long_moment(datetime.fromisoformat(page.keadaan))
        writer.writerow((page.kode, page.wilayah, page.berkas, moment, page.sha256))
    return stream.getvalue()


def note_download(wanted: Asked, what: str) -> None:
    """Leave a line in the trail, in its own short transaction."""
    interface.session().rollback()
    with interface.saving() as session:
        audit.note(session, "unduh rekap", entity=wanted.recap.code, title=wanted.title,
                   subsystem=wanted.subsystem.code, unit=regions.NATION, data_id=what)
