"""A year lies between its first and its last: a plan reaches to the next, a count to this one."""
import pytest

from app.engine import registry, values
from app.engine.vocabulary import Kind
from app.models.ekososbud import RadP4gn
from app.models.simlap import ProgramKegiatan
from app.models.simpoldagri import BanpolPengajuan, BanpolTarif, Idi
from app.models.sipks import RencanaAksiPks
from app.models.siwasbang import KaderBelaNegara

YEARS = sorted((entity.__tablename__, name) for entity in registry.entities()
               for name, said in entity.__fields__.items() if said.kind is Kind.YEAR)


def _said(entity, tahun):
    try:
        values.read(entity.__fields__["tahun"], str(tahun))
    except ValueError as refusal:
        return str(refusal)
    return ""


@pytest.mark.parametrize("entity", [
    RadP4gn, ProgramKegiatan, BanpolTarif, BanpolPengajuan, RencanaAksiPks])
@pytest.mark.parametrize(("tahun", "said"), [
    (2026, ""), (2027, ""), (2028, "Tahun paling jauh 2027."), (2062, "Tahun paling jauh 2027.")])
def test_a_plan_beyond_the_next_year_is_refused_at_once(entity, tahun, said):
    assert _said(entity, tahun) == said


@pytest.mark.parametrize(("entity", "first"), [(Idi, 1945), (KaderBelaNegara, 1945)])
def test_what_is_counted_has_happened(entity, first):
    assert _said(entity, 2026) == _said(entity, first) == ""
    assert _said(entity, 2027) == "Tahun paling jauh 2026."
    assert _said(entity, first - 1) == f"Tahun paling awal {first}."


@pytest.mark.parametrize(("table", "name"), YEARS)
def test_no_year_field_takes_a_slip_of_the_finger(table, name):
    said = registry.entity(table).__fields__[name]
    for slip in ("1799", "2062", "2100", "2199"):
        with pytest.raises(ValueError, match=r"Tahun paling|Tulis tahun"):
            values.read(said, slip)
