"""No two series of an office may ever give one number, by its patterns or the usual one."""
import pytest

from app.engine.patterns import DEFAULT
from app.models.pengaturan import Deret, PolaNomor, UnitKerja


def office(**patterns: str) -> UnitKerja:
    """Make an office with patterns of its own."""
    return UnitKerja(nama="Badan Contoh", pemerintah="PEMERINTAH CONTOH", wilayah_kode="32.73",
                     pola_nomor=[PolaNomor(deret=Deret(series), pola=pattern)
                                 for series, pattern in patterns.items()])


@pytest.mark.parametrize("patterns", [
    {"rekap": "{urut:3}/X/{tahun}", "ormas": "{urut:3}/X/{tahun}"},
    {"rekap": "{urut:3}/X/{tahun}", "ormas": "{urut:4}/X/{tahun}"},
    {"surat_keluar": "{kode}/{urut}/{tahun}", "lapor_keberadaan": "220/{urut}/{tahun}"},
    {"ormas": "{urut:3}/REKAP/{wilayah}/{bulan}/{tahun}"}])
def test_series_whose_numbers_could_meet_are_refused(ask, patterns) -> None:
    (problem,) = list(office(**patterns).problems(ask))
    assert problem.field == "pola_nomor"
    assert not problem.warning
    assert "dapat menghasilkan nomor yang sama" in problem.sentence


@pytest.mark.parametrize("patterns", [
    {}, dict.fromkeys(Deret, DEFAULT),
    {"rekap": "{urut:3}/X/{tahun}", "ormas": "{urut:3}/Y/{tahun}"},
    {"surat_keluar": "{kode}/{urut}/BKBP/{tahun}", "lapor_keberadaan": "220/{urut}/SKM/{tahun}"}])
def test_series_that_tell_themselves_apart_are_not(ask, patterns) -> None:
    assert not list(office(**patterns).problems(ask))


@pytest.mark.parametrize(("series", "pattern", "words"), [
    ("lapor_keberadaan", "{urut}/{tahun}/" + "{deret}" * 5, "melebihi 80 karakter"),
    ("rekap", "{urut}/{kode}/{tahun}", "hanya untuk deret Surat keluar"),
    ("rekap", "{urut}/{kota}/{tahun}", "Tanda yang dikenal")])
def test_a_pattern_is_refused_at_its_own_field(ask, series, pattern, words) -> None:
    (problem,) = list(PolaNomor(deret=Deret(series), pola=pattern).problems(ask))
    assert problem.field == "pola"
    assert words in problem.sentence
