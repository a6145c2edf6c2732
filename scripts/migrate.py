"""Write the next revision from the difference between the models and the newest revision.

The comparison is made against a database of a moment, migrated to the newest revision, so nobody's
data is looked at. Data steps, full-text tables and triggers are written into the file by hand; read
it before committing. Running revisions is `app/engine/migrating.py`.
"""
from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from alembic import command
from sqlalchemy import create_engine

ROOT = Path(__file__).resolve().parent.parent
PARTIAL = re.compile(r"(sqlite_where=(sa\.text\([^)]*\)))(?!,\s*postgresql_where)")
sys.path.insert(0, str(ROOT))

from app.engine import migrating, registry, revisions  # noqa: E402  the project is not installed as a package
from app.engine.base import Base  # noqa: E402


def write(message: str) -> Path | None:
    """Write the revision file and `HEAD.txt`; None when models and revisions already agree."""
    number = f"{int(migrating.head() or 0) + 1:04d}"
    (revisions.FOLDER / "versions").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/compared.sqlite3"
        if migrating.head():
            migrating.upgrade(url)
        if not migrating.drift(url, Base.metadata):
            return None
        with create_engine(url).connect() as connection:
            config = migrating.configured(connection, metadata=Base.metadata)
            script = command.revision(config, message, autogenerate=True, rev_id=number)
    file = Path(script.path)
    _tidy(file)
    (revisions.FOLDER / "HEAD.txt").write_text(f"{number}\n", encoding="ascii")
    return file


def _tidy(file: Path) -> None:
    """Leave out Alembic's own remarks, and lay the file out as the rest of the house.

    What is taken back was read from SQLite: a partial index is one on PostgreSQL too.
    """
    said = file.read_text(encoding="utf-8").splitlines(keepends=True)
    text = "".join(line for line in said if not line.lstrip().startswith("# ###"))
    file.write_text(PARTIAL.sub(r"\1, postgresql_where=\2", text), encoding="utf-8")
    subprocess.run([sys.executable, "-m", "ruff", "format", "--quiet", str(file)], check=True)


if __name__ == "__main__":
    message = " ".join(sys.argv[1:]).strip()
    if not message:
        sys.exit('Say what changes, for instance: make migrate m="add fkdm"')
    registry.load()
    written = write(message)
    print(written.relative_to(ROOT) if written else "Models and revisions already agree.")
