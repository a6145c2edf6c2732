"""How the two databases are opened: what each connection is told before it is asked anything."""
from tests.every.world import World

TOLD = {"sqlite": (("PRAGMA foreign_keys", 1), ("PRAGMA journal_mode", "wal")),
        "postgresql": (("SHOW random_page_cost", "1.1"), ("SHOW jit", "off"))}


def test_a_connection_keeps_its_manners_after_what_failed(world: World) -> None:
    with world.bind.engine.connect() as connection:
        for _ in range(2):
            for question, answer in TOLD[connection.dialect.name]:
                assert connection.exec_driver_sql(question).scalar() == answer
            connection.rollback()
