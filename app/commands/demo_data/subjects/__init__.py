"""Invented records of the subsystems, one file each; the files are found, not listed.

Each has `write(session, book, where)`: it makes rows with `book` and loads them with `bulk.load`,
within the one transaction of a filling. A file stands after those whose records it points to.
"""
from __future__ import annotations

import importlib
import pkgutil

from sqlalchemy.orm import Session

from app.commands.demo_data.books import Book
from app.commands.demo_data.places import Place


def write_all(session: Session, book: Book, where: list[Place]) -> None:
    """Write the records of every subsystem that has a file here, in the order of their names."""
    for found in sorted(each.name for each in pkgutil.iter_modules(__path__, f"{__name__}.")):
        importlib.import_module(found).write(session, book, where)
