"""The pages people open all day, timed in this process: lists, form, saving, recaps."""
from __future__ import annotations

import html
import re
from collections.abc import Callable
from typing import Any

from flask import Flask
from sqlalchemy import select
from werkzeug.datastructures import MultiDict

from app.engine import registry
from app.engine.actor import as_system
from app.engine.base import Status
from app.engine.forms import raw_of
from app.views import interface
from bench.visitor import NotThere, Visitor, csrf_in, median

LIST = "/siormas/ormas/list/"
FILTERS = "status_hukum=skt&ruang_lingkup=kabupaten_kota&status_keaktifan=aktif"
READER, CLERK, OFFICE = "pimpinan", "petugas.32.73", "32.73"


def measures(app: Flask, rows: int) -> dict[str, Callable[[], float]]:
    """Return what is timed, by the names of the table."""
    reader = Visitor(app, READER)
    deep = rows // 2 // 25
    return {
        "first list page": lambda: reader.reads(LIST),
        "deep page": lambda: reader.reads(_deep(reader, deep)),
        "deep page by its number": lambda: reader.reads(f"{LIST}?page={deep}"),
        "three filters": lambda: reader.reads(f"{LIST}?{FILTERS}"),
        "two-word name search": lambda: reader.reads(f"{LIST}?q=tirtawacana+peduli"),
        "sort by date": lambda: reader.reads(f"{LIST}?urut=-tanggal_terdaftar"),
        "edit form": lambda: _edit_form(app),
        "save": lambda: saves(app, "ormas", _draft(app).id),
        "recap of the nation": lambda: reader.reads("/rekap/R-ORM-1/00/2026"),
        "recap of a province": lambda: reader.reads("/rekap/R-ORM-1/32/2026"),
    }


def _deep(reader: Visitor, page: int) -> str:
    """Return where "Berikutnya" leads from a page far behind."""
    found = re.search(r'href="([^"]*)" rel="next"', reader.get(f"{LIST}?page={page}").text)
    if found is None:
        raise NotThere("halaman berikutnya")
    return LIST + html.unescape(found[1])


def _draft(app: Flask) -> Any:
    ormas = registry.entity("ormas")
    with app.app_context(), as_system("ukur"):
        return interface.session().scalar(select(ormas).where(
            ormas.wilayah_kode == OFFICE, ormas.status == Status.DRAF).order_by(ormas.id).limit(1))


def _edit_form(app: Flask) -> float:
    return Visitor(app, CLERK).reads(f"/siormas/ormas/edit/{_draft(app).id}")


def saves(app: Flask, table: str, key: int) -> float:
    """Return the median milliseconds of saving a draft of the clerk's office, trail and all."""
    clerk, entity = Visitor(app, CLERK), registry.entity(table)
    address = f"/{entity.__subsystem__}/{table}/edit/{key}"
    token = csrf_in(clerk.get(address).text)
    times = iter(range(1, 100))

    def posted() -> MultiDict[str, str]:
        with app.app_context(), as_system("ukur"):
            record = interface.session().get(entity, key)
            raw = raw_of(record) | {"catatan": f"Diukur {next(times)} kali."}
            return _as_posted(raw, str(record.version), token)

    def save(form: MultiDict[str, str]) -> None:
        answer = clerk.client.post(address, data=form)
        if answer.status_code != 302:
            raise NotThere(f"simpan: {answer.status}")
    return median(save, posted)


def _as_posted(raw: dict[str, Any], version: str, token: str) -> MultiDict[str, str]:
    """Write a record as a browser posts its form."""
    made = MultiDict({"csrf_token": token, "version": version, "_alasan_peringatan": "Diukur."})
    for name, value in raw.items():
        if isinstance(value, list):
            made[f"{name}-rows"] = ",".join(row["id"] for row in value)
            for row in value:
                for field, text in row.items():
                    if field not in ("id", "hapus"):
                        _add(made, f"{name}-{row['id']}-{field}", text)
        else:
            _add(made, name, value)
    return made


def _add(made: MultiDict[str, str], name: str, text: str) -> None:
    for part in text.split(";") if ";" in text and "\n" not in text else [text]:
        made.add(name, part)
