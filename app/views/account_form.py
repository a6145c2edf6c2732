"""The form of an account between browser and rules: what was typed, kept, with errors at its place.

Knows names of fields and rows of grants. What is right and wrong is asked in `accounts.py`; the
pages are `users.py`.
"""
from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from app.engine.actor import Grant
from app.engine.errors import Problem
from app.engine.indonesian import one_line
from app.models.pengguna import Pengguna
from app.views import accounts, grants, places
from app.views.particulars import Particulars

TEXTS = {"username": "Nama pengguna", "nama": "Nama lengkap", "jabatan": "Jabatan", "nip": "NIP",
         "email": "Pos-el", "wilayah_kode": "Kantor", "batas_klasifikasi": "Batas klasifikasi"}
ROW_TEXTS = {"peran": "Peran", "subsistem": "Subsistem", "wilayah_kode": "Di kantor"}
MOST_ROWS = 100
_KEY = re.compile(r"(baru)?\d{1,6}")


@dataclass
class Row:
    """One grant as it stands on the form."""

    key: str
    texts: dict[str, str] = field(default_factory=lambda: dict.fromkeys(ROW_TEXTS, ""))
    place: str = ""
    removed: bool = False
    stored: bool = False
    errors: dict[str, list[str]] = field(default_factory=dict)

    def grant(self) -> Grant:
        """Return the grant the row says."""
        return Grant(self.texts["peran"], self.texts["subsistem"], self.texts["wilayah_kode"])


@dataclass
class AccountForm:
    """Everything typed about one account."""

    texts: dict[str, str]
    rows: list[Row]
    place: str = ""
    version: str = ""
    errors: dict[str, list[str]] = field(default_factory=dict)

    def particulars(self) -> Particulars:
        """Return what was typed as the rules ask for it."""
        said = self.texts
        return Particulars(
            said["nama"], said["wilayah_kode"], tuple(row.grant() for row in self.living()),
            said["jabatan"], said["nip"], said["email"], said["batas_klasifikasi"])

    def living(self) -> list[Row]:
        """List the rows that are not being removed."""
        return [row for row in self.rows if not row.removed]

    def refuse(self, problems: Iterable[Problem]) -> None:
        """Put each problem at its field."""
        living = self.living()
        for problem in problems:
            name, _, rest = problem.field.partition(".")
            number, _, column = rest.partition(".")
            held = living[int(number)].errors if column else self.errors
            held.setdefault(column or name, []).append(problem.sentence)

    def summary(self) -> list[tuple[str, str, str]]:
        """List what is wrong: element to jump to, label, sentence."""
        found = [(_anchor(name), TEXTS.get(name, "Hak"), sentence)
                 for name in (*TEXTS, "hak") for sentence in self.errors.get(name, ())]
        for row in self.rows:
            found += [(_anchor(f"hak-{row.key}-{name}", name), ROW_TEXTS[name], sentence)
                      for name, sentences in row.errors.items() for sentence in sentences]
        return found


def _anchor(element: str, name: str = "") -> str:
    return f"{element}_text" if (name or element) == "wilayah_kode" else element


def blank(session: Session, office: str = "") -> AccountForm:
    """Return the form of an account that is not there yet, with one row, both at an office."""
    made = AccountForm(dict.fromkeys(TEXTS, ""), [])
    made.texts["wilayah_kode"], made.place = office, places.label(session, office)
    made.rows.append(next_row(made, "baru1"))
    return made


def next_row(form: AccountForm, key: str = "__KEY__") -> Row:
    """Return a row to be added: every subsystem, at the office where the person works."""
    row = Row(key, place=form.place)
    row.texts |= {"subsistem": "*", "wilayah_kode": form.texts["wilayah_kode"]}
    return row


def of(session: Session, person: Pengguna) -> AccountForm:
    """Return the form of an account as it is stored."""
    user, limit = person.user, person.batas_klasifikasi
    texts = {"username": user.username, "nama": user.get_full_name().strip(),
             "jabatan": person.jabatan or "", "nip": person.nip or "",
             "email": accounts.mail_of(person), "wilayah_kode": person.wilayah_kode,
             "batas_klasifikasi": limit.value if limit else ""}
    rows = [Row(str(number), {"peran": g.role, "subsistem": g.subsystem, "wilayah_kode": g.unit},
                places.label(session, g.unit), stored=True)
            for number, g in enumerate(grants.held(person), start=1)]
    return AccountForm(texts, rows, places.label(session, person.wilayah_kode),
                       accounts.version_of(session, person))


def posted(session: Session, said: Mapping[str, str]) -> AccountForm:
    """Read what a browser sent; nothing is checked here."""
    texts = {name: one_line(said.get(name, "")) for name in TEXTS}
    texts["wilayah_kode"], place = _place(session, said, "wilayah_kode")
    keys = [key for key in said.get("hak-rows", "").split(",") if _KEY.fullmatch(key)]
    rows = []
    for key in list(dict.fromkeys(keys))[:MOST_ROWS]:
        row = Row(key, removed=said.get(f"hak-{key}-hapus", "") == "1",
                  stored=not key.startswith("baru"))
        row.texts = {name: said.get(f"hak-{key}-{name}", "").strip() for name in ROW_TEXTS}
        row.texts["wilayah_kode"], row.place = _place(session, said, f"hak-{key}-wilayah_kode")
        if not (row.stored or row.place):
            row.texts["wilayah_kode"], row.place = texts["wilayah_kode"], place
        rows.append(row)
    return AccountForm(texts, rows, place, said.get("versi", ""))


def _place(session: Session, said: Mapping[str, str], name: str) -> tuple[str, str]:
    typed = said.get(f"{name}_text", "").strip()
    kode = places.meant(session, said.get(name, "").strip(), typed)
    return kode, places.label(session, kode) or typed or kode


def differences(session: Session, person: Pengguna,
                form: AccountForm) -> list[tuple[str, str, str]]:
    """List what is stored now beside what was typed, for the second of two savers."""
    stored = of(session, person)
    found = [(TEXTS[name], stored.texts[name] or "–", form.texts[name] or "–")
             for name in TEXTS if name != "username" and stored.texts[name] != form.texts[name]]
    old, new = (sorted(grants.spoken(session, row.grant()) for row in each.living())
                for each in (stored, form))
    return found if old == new else [*found, ("Hak", "; ".join(old) or "–", "; ".join(new) or "–")]
