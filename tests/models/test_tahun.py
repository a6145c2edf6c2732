"""A plan, a rate or an application is of this year or the next; a later year is a slip."""
import pytest

from app.models.ekososbud import RadP4gn
from app.models.simlap import ProgramKegiatan
from app.models.simpoldagri import BanpolPengajuan, BanpolTarif

REFUSED = "Tahun paling jauh 2027."


@pytest.mark.parametrize("entity", [
    RadP4gn, ProgramKegiatan, BanpolTarif, BanpolPengajuan])
@pytest.mark.parametrize(("tahun", "said"), [
    (2026, []), (2027, []), (2028, [REFUSED]), (2062, [REFUSED])])
def test_a_year_beyond_the_next_is_refused_at_once(ask, entity, tahun, said):
    ask.levels[None] = ""
    found = [p for p in entity(tahun=tahun).problems(ask) if p.field == "tahun"]
    assert [p.sentence for p in found] == said
    assert not any(p.warning or p.at_submit for p in found)
