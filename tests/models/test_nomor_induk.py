"""Numbers that point at records of other regions: the exact one names, guessing learns nothing."""
from __future__ import annotations

from app.engine import lookups, registry
from app.engine.base import Status
from app.engine.sheet_import import Import
from tests.every.world import World

REFUSAL = "Tidak ada data dengan nomor ini; periksa kembali setiap angkanya."
COLUMN = "Nomor registrasi induk"


def asked(world: World, numbers: list[str]) -> list[str]:
    """Ask about numbers by a trial import of a clerk of Banda Aceh; list what is refused."""
    table = [["nama", COLUMN], *([f"Ormas Tebak {order} (Contoh)", number]
                                 for order, number in enumerate(numbers))]
    with world.acting("ratna") as session:
        outcome = Import(session, world.actors["ratna"], registry.entity("ormas"), ["11.71"],
                         "11.71", keep=False).run({"Ormas": table})
        session.rollback()
    return [each.sentence for each in outcome.problems if each.column == COLUMN]


def test_who_guesses_at_numbers_of_other_regions_learns_of_none(world: World) -> None:
    entity = registry.entity("ormas")
    with world.acting("sari") as session:
        number = session.get(entity, world.record(entity, Status.DISETUJUI).id).nomor_registrasi
    assert number
    assert asked(world, [number, "ORM-TIADA"]) == [REFUSAL]
    guesses = [f"ORM-TIADA-{order}" for order in range(lookups.MOST_MISSED)]
    assert asked(world, [*guesses, number]) == [REFUSAL] * (len(guesses) + 1)
