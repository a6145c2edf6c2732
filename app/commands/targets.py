"""What commands share: in whose name they act, and the file they write.

A file appears whole at the end, or a sentence says why it cannot.
"""
from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import click

in_the_name_of = click.option("--as", "username", required=True, metavar="NAMA",
                              help="Nama pengguna yang atas namanya dan dengan haknya dikerjakan.")

@contextmanager
def written(path: Path) -> Iterator[BinaryIO]:
    """Lend a stream whose bytes become the file when the block ends well."""
    draft = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        with draft.open("wb") as stream:
            yield stream
        draft.replace(path)
    except OSError as error:
        raise click.ClickException(f"Berkas {path} tidak dapat ditulis: periksa map dan izinnya.") \
            from error
    finally:
        draft.unlink(missing_ok=True)
