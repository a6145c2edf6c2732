"""What `init` notices: a right that changes is synced again, and nothing else starts it."""
from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from sqlalchemy import select

from app.commands import prepare
from app.engine import roles
from app.engine.base import Base

ASK = ("from app import create_app; from app.commands import prepare\n"
       "app = create_app()\nwith app.app_context(): print(prepare.fingerprint())")


def test_a_change_of_rights_changes_the_fingerprint(house: Any, monkeypatch: Any) -> None:
    with house.app.app_context():
        before = prepare.fingerprint()
        assert prepare.fingerprint() == before
        try:
            monkeypatch.setattr(roles, "BESIDE_APPROVERS", {"pengawas": ("kabid",)})
            roles.acts_of.cache_clear()
            assert prepare.fingerprint() != before
        finally:
            monkeypatch.undo()
            roles.acts_of.cache_clear()
        assert prepare.fingerprint() == before


def test_the_fingerprint_is_the_same_in_every_process(house: Any, tmp_path: Path) -> None:
    with house.app.app_context():
        here = prepare.fingerprint()
    seed = "1" if os.environ.get("PYTHONHASHSEED") == "2" else "2"
    there = subprocess.run([sys.executable, "-c", ASK], check=True, capture_output=True, text=True,
                           env={**os.environ, "POLPUM_ENV": "test", "PYTHONHASHSEED": seed,
                                "POLPUM_INSTANCE": str(tmp_path),
                                "POLPUM_DATABASE_URL": house.settings.database_url}).stdout
    assert there.strip() == here


def test_every_declared_role_stands_mirrored(world: Any) -> None:
    tables = Base.metadata.tables
    role, links = tables["ab_role"], tables["ab_permission_view_role"]
    with world.app.app_context():
        rows = world.bind.execute(select(role.c.name, links.c.id).join(
            links, links.c.role_id == role.c.id))
        counted: dict[str, int] = {}
        for name, _ in rows:
            counted[name] = counted.get(name, 0) + 1
        for code in roles.ROLES:
            for prefix, subsystem in (("semua", "*"), ("siormas", "siormas")):
                assert counted[f"{prefix}.{code}"] == len(roles.permissions(code, subsystem))
