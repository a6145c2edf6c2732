"""On PostgreSQL the application works as a role that changes no table and no line of the trail."""
from __future__ import annotations

import pytest
from sqlalchemy import text
from sqlalchemy.exc import ProgrammingError

from tests import two_roles

FORBIDDEN = {
    "a line of the trail is changed": "UPDATE jejak SET pelaku = 'orang lain'",
    "a line of the trail is taken away": "DELETE FROM jejak",
    "the trail is emptied": "TRUNCATE jejak",
    "the version of the tables is written": "UPDATE alembic_version SET version_num = 'x'",
    "a table is made": "CREATE TABLE tambahan (id integer)",
    "a table for a while is made": "CREATE TEMPORARY TABLE sementara (id integer)",
    "a column is added": "ALTER TABLE ormas ADD COLUMN rahasia text",
    "a table is taken away": "DROP TABLE ormas CASCADE",
    "the records are emptied": "TRUNCATE ormas CASCADE",
    "a watch on a table is made": "CREATE TRIGGER x AFTER UPDATE ON jejak EXECUTE FUNCTION f()",
}


@pytest.mark.postgres
@pytest.mark.parametrize("statement", FORBIDDEN.values(), ids=FORBIDDEN.keys())
def test_the_role_of_the_application_may_not(worlds, statement: str) -> None:
    with worlds.get("postgresql").held() as world:
        if not two_roles.are_had(str(world.engine.url.render_as_string(False))):
            pytest.skip("the server of these tests lets them make no roles")
        with world.undone():
            world.bind.execute(text("UPDATE ormas SET nama = nama"))
            world.bind.execute(text("INSERT INTO jejak SELECT * FROM jejak LIMIT 0"))
        with world.undone(), two_roles.stepped_out(world.bind):
            assert world.bind.scalar(text("SELECT current_user")) != two_roles.APP
        with world.undone(), pytest.raises(ProgrammingError) as refused:
            world.bind.execute(text(statement))
        assert refused.value.orig.sqlstate == "42501"
