"""What tests of signing share: a paper with its signers, who signs it, and how far that is."""
from __future__ import annotations

import io
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from datetime import timedelta

import pypdf
from sqlalchemy import select, update

from app.engine import issued, signing
from app.engine.signing import TandaTangan

ADDRESS = "/rekap/R-ORM-1/32.73/2026"


@contextmanager
def settings(house, **said):
    """Run with other settings."""
    kept = house.app.config["POLPUM"]
    house.app.config["POLPUM"] = replace(kept, **said)
    try:
        yield house
    finally:
        house.app.config["POLPUM"] = kept


def issue(house, **form) -> int:
    """Issue a recap; return the paper's number."""
    answer = house.hands["budi"].post(f"{ADDRESS}/terbitkan",
                                       {"kertas": "A4", "paham": "1", **form})
    assert answer.status_code == 302, answer.text
    return int(answer.location.rsplit("/", 1)[1])


def paper_of(house, key) -> issued.Dokumen:
    """Return what is stored of a paper."""
    with house.acting("dewi") as session:
        paper = session.scalar(select(issued.Dokumen).where(issued.Dokumen.id == key))
        session.expunge(paper)
        return paper


def named(house, *who, **form) -> int:
    """Issue a paper that these people sign, in this order."""
    keys = {f"akun-{place}": str(house.actors[each].user_id) for place, each in enumerate(who)}
    key, table = issue(house), issued.Dokumen.__table__
    here = getattr(house, "bind", house.engine)  # lent for a test, or the database itself
    with house.engine.begin() if here is house.engine else nullcontext(here) as raw:
        raw.execute(update(table).where(table.c.id == key).values(
            penandatangan="Kepala Badan; Kepala Bidang"))
    answer = house.hands["budi"].post(f"/dokumen/{key}/penandatangan", {**keys, **form})
    assert answer.status_code == 302, answer.text
    return key


def rows(house, key) -> list[TandaTangan]:
    with house.acting("dewi") as session:
        found = list(session.scalars(select(TandaTangan).where(TandaTangan.dokumen_id == key)
                                     .order_by(TandaTangan.urutan)))
        session.expunge_all()
        return found


def stages(house, key) -> list[str]:
    return [row.tahap.value for row in rows(house, key)]


def sign(house, key, who="budi", **typed):
    return house.hands[who].post(f"/dokumen/{key}/tandatangani", typed)


def text_of(pdf: bytes) -> str:
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def later(house, **time) -> None:
    """Let time pass for every attempt."""
    past = signing.now() - timedelta(**time)
    house.bind.execute(update(TandaTangan.__table__).values(coba_lagi_pada=past,
                                                            diproses_pada=past))


def command(house) -> str:
    """Try again by command what waits; return what it says."""
    with house.app.app_context():
        answer = house.app.test_cli_runner().invoke(args=["sign-pending"])
    assert answer.exit_code == 0, answer.output
    return answer.output
