"""Every regulation that a field cites is on the shipped list, so that a clerk can look it up."""
import csv
import re
from pathlib import Path

from app.engine import registry
from app.models import reference

CITED = re.compile(r"\b(UU|Perppu|PP|Perpres|Inpres|Permendagri) (\d+)/(\d{4})")


def shipped() -> set[str]:
    path = Path(reference.__file__).with_name("peraturan.csv")
    with path.open(encoding="utf-8", newline="") as file:
        return {row["sebutan"] for row in csv.DictReader(file)}


def cited() -> dict[str, str]:
    """Name each regulation and one field that cites it."""
    registry.load()
    found: dict[str, str] = {}
    for entity in registry.entities():
        laws = {entity.__entity__.law, *(said.law for said in entity.__fields__.values())}
        for law in filter(None, laws):
            found |= {f"{kind} Nomor {number} Tahun {year}": entity.__tablename__
                      for kind, number, year in CITED.findall(law)}
    return found


def test_what_is_cited_is_on_the_list():
    known = cited()
    assert len(known) > 30
    assert {name: where for name, where in known.items() if name not in shipped()} == {}


def test_every_field_says_what_rules_it_and_what_it_asks_for():
    registry.load()
    bare = [f"{entity.__tablename__}.{name}" for entity in registry.entities()
            for name, said in entity.__fields__.items() if not (said.law and said.help)]
    assert bare == []
