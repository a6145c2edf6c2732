"""The kop of an office as its settings give it."""
import pytest

from app.views import letterheads

OFFICE = "BADAN KESATUAN BANGSA DAN POLITIK"


@pytest.mark.parametrize(("government", "office", "lines"), [
    ("PEMERINTAH KOTA BANDUNG", f"{OFFICE} KOTA BANDUNG", ("PEMERINTAH KOTA BANDUNG", OFFICE)),
    ("PEMERINTAH KOTA BANDUNG", OFFICE, ("PEMERINTAH KOTA BANDUNG", OFFICE)),
    ("", f"{OFFICE} KOTA BANDUNG", (f"{OFFICE} KOTA BANDUNG",))])
def test_a_kop_names_its_region_once(government, office, lines) -> None:
    assert letterheads._names(government, office) == lines
