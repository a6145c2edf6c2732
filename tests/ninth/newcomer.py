"""What a newcomer does after writing a subsystem's file: `make check`, then `make migrate`.

Run as a program with a folder of revisions: prints the findings of the declarations, writes the
next revision there, and prints its name.
"""
from __future__ import annotations

import sys
from pathlib import Path

from app.engine import checks, registry, revisions
from scripts import migrate

PACKAGES = ("app.models", "tests.ninth.models")


def main(folder: Path) -> None:
    revisions.FOLDER = folder
    registry.load(PACKAGES)
    for finding in checks.findings():
        print(finding)
    written = migrate.write("add fkdm")
    print(written.name if written else "nothing")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
