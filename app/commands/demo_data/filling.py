"""Filling: the demo data written in one transaction, and grown to the size of a nation.

One seed, so the same data each time; whole or not at all; never twice, for the accounts are the
mark. The records are made in the neighbouring files, the commands are `demo.py` and `prepare.py`.
"""
from __future__ import annotations

from collections.abc import Iterator
from random import Random

import click
from flask import current_app
from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from app.commands.demo_data import (
    files,
    forums,
    guidance,
    organisations,
    people,
    permits,
    places,
    reports,
    subjects,
)
from app.commands.demo_data.books import Book, Row
from app.commands.demo_data.owner import as_owner
from app.engine import bulk, registry, workdays
from app.engine.actor import as_system
from app.engine.attachments import Lampiran
from app.engine.indonesian import now, today
from app.engine.numbering import Penghitung
from app.models.ekososbud import AliranKeagamaan, Fkub, Fpk, OrganisasiPenghayat, TimduP4gn
from app.models.siormas import LaporKeberadaan, Ormas, OrmasLegalitas, OrmasPengurus, Persyaratan
from app.models.siormas.choices import SifatSyarat
from app.views import accounts, interface
from reports import signing

ORDINARY = 2_000
REASON = "data contoh"
SEED = "polpum-contoh"


def is_filled() -> bool:
    """Tell whether the demo data are there."""
    return accounts.by_name(interface.session(), people.FIRST) is not None


def fill() -> bool:
    """Write accounts and ordinary demo data in one transaction; False when they are there.

    The key with which a demonstration signs is made beside them, if it is not there.
    """
    signing.room("trial").make(current_app.config["POLPUM"].trial_key)
    with as_owner(), as_system(REASON):
        if is_filled():
            return False
        with interface.saving() as session:
            book = _book(session)
            book.accounts = people.make_accounts(
                session, current_app.config["POLPUM"].demo_password)
            people.furnish_offices(session)
            where = places.read(_offices(session))
            made = places.shares(where, ORDINARY, places.SHOWN)
            shelf = files.Shelf(_last_file(session), now())
            _write_organisations(session, book, shelf, where, made)
            _write_forums(session, book, shelf, where)
            subjects.write_all(session, book, where)
            _keep_counters(session, book)
    return True


def grow(total: int) -> int:
    """Load organisations in bulk until there are `total`; return how many were added."""
    with as_owner(), as_system(REASON), interface.saving() as session:
        there = dict(session.execute(select(Ormas.wilayah_kode, func.count(Ormas.id))
                                     .group_by(Ormas.wilayah_kode),
                                     execution_options=bulk.DOOR).all())
        missing = total - sum(there.values())
        if missing <= 0:
            return 0
        where = places.read(_offices(session))
        wanted = places.shares(where, missing)
        book = _book(session, f"{SEED} {sum(there.values())}")
        rows = _loaded_today(book, _organisations(book, _fields(session), where, wanted, there))
        with bulk.aside(session, Ormas), \
                click.progressbar(rows, length=missing, label="Memuat ormas") as bar:
            bulk.load(session, Ormas, bar, reason=REASON)
            _keep_counters(session, book)
    return missing


def _offices(session: Session) -> dict[str, str]:
    wilayah = registry.entity("wilayah")
    return dict(session.execute(select(wilayah.kode, wilayah.nama)
                                .where(func.length(wilayah.kode) <= 5)).all())


def _book(session: Session, seed: str = SEED) -> Book:
    book = Book(today(), Random(seed), patterned=frozenset({"00", *people.OFFICES}))  # noqa: S311 - examples, not secrets
    for row in session.scalars(select(Penghitung)):
        book.counters[row.wilayah_kode, row.deret, row.tahun] = row.terakhir
    session.expunge_all()
    return book


def _fields(session: Session) -> dict[str, int]:
    bidang = registry.entity("bidang_kegiatan")
    return dict(session.execute(select(bidang.kode, bidang.id)).all())


def _organisations(book: Book, fields: dict[str, int], where: list[places.Place],
                   wanted: dict[str, int], there: dict[str, int]) -> Iterator[Row]:
    for place in where:
        first = there.get(place.kode, 0)
        shown = place.kode in places.SHOWN and not there
        for number in range(first, first + wanted[place.kode]):
            yield organisations.ormas(book, place, number, fields, shown)


def _loaded_today(book: Book, rows: Iterator[Row]) -> Iterator[Row]:
    """Let rows of a nation be recorded today: no report is owed from before that."""
    for row in rows:
        row |= book.progress(row["wilayah_kode"], book.today, row["status"])
        guidance.settle(book, row, {})
        yield book.number(row, "nomor_registrasi", "ormas")


def _write_organisations(session: Session, book: Book, shelf: files.Shelf,
                         where: list[places.Place], wanted: dict[str, int]) -> None:
    rows = list(_organisations(book, _fields(session), where, wanted, {}))
    book.number_all(rows, "nomor_registrasi", "ormas")
    shown_offices = frozenset(places.SHOWN)
    followed = [(row, guidance.following(book, row, row["wilayah_kode"] in shown_offices))
                for row in rows]
    for row in rows:
        if row["wilayah_kode"] in places.SHOWN:
            shelf.hang(Ormas, row, "bukti_kantor_id", row["wilayah_kode"])
            for part in row["pengurus"]:
                shelf.hang(OrmasPengurus, part, "foto_id", row["wilayah_kode"])
                shelf.hang(OrmasPengurus, part, "ktp_id", row["wilayah_kode"])
            for part in row["legalitas"]:
                shelf.hang(OrmasLegalitas, part, "berkas_id", row["wilayah_kode"])
    shelf.write(session)
    bulk.load(session, Ormas, rows, reason=REASON)
    asked = session.scalars(select(Persyaratan.id).where(
        Persyaratan.sifat_lapor == SifatSyarat.WAJIB).order_by(Persyaratan.kode)).all()
    off = workdays.days_off(session, "")
    made = []
    for row in rows:
        shown = row["wilayah_kode"] in places.SHOWN
        if book.random.random() < (0.4 if shown else 0.05) \
                and (found := reports.report(book, row, list(asked), off, shown)):
            if shown:
                shelf.hang(LaporKeberadaan, found, "surat_pengantar_id", row["wilayah_kode"])
            made.append(found)
    book.number_all(made, "nomor_surat_keterangan", "lapor_keberadaan")
    shelf.write(session)
    bulk.load(session, LaporKeberadaan, made, reason=REASON)
    guidance.write(session, shelf, followed, shown_offices, REASON)
    permits.write(session, book, shelf, rows, shown_offices, REASON)


def _write_forums(session: Session, book: Book, shelf: files.Shelf,
                  where: list[places.Place]) -> None:
    districts = [place for place in where if place.level != "pusat"]
    for entity, make, likely in ((Fkub, forums.fkub, 0.92), (Fpk, forums.fpk, 0.66),
                                 (TimduP4gn, forums.timdu, 0.71)):
        rows = [make(book, place, place.kode in places.SHOWN) for place in districts
                if place.kode in places.SHOWN or book.random.random() < likely]
        for row in rows:
            if row["wilayah_kode"] in places.SHOWN:
                shelf.hang(entity, row, "berkas_sk_id", row["wilayah_kode"])
        if entity is Fkub:
            named = {place.kode: place for place in districts}
            rows += [forums.fkub_before(book, named[row["wilayah_kode"]], row) for row in rows
                     if book.random.random() < 0.7]
        shelf.write(session)
        bulk.load(session, entity, rows, reason=REASON)
    for entity, make, likely in ((OrganisasiPenghayat, forums.penghayat, 0.16),
                                 (AliranKeagamaan, forums.aliran, 0.08)):
        bulk.load(session, entity, (
            make(book, place, number) for place in districts for number in range(3)
            if book.random.random() < likely or (number < 2 and place.kode in places.SHOWN)),
            reason=REASON)


def _last_file(session: Session) -> int:
    return session.scalar(select(func.max(Lampiran.id)), execution_options=bulk.DOOR) or 0


def _keep_counters(session: Session, book: Book) -> None:
    """Let the offices' own numbers continue after the examples."""
    table = Penghitung.__table__
    series = {name for _, name, _ in book.counters}
    session.execute(delete(table).where(table.c.deret.in_(series)), execution_options=bulk.DOOR)
    bulk.write_rows(session, table, [
        {"wilayah_kode": office, "deret": name, "tahun": year, "terakhir": last}
        for (office, name, year), last in sorted(book.counters.items())])
