"""Whose kop heads a letter: an office's settings must say who signs below it."""
import pytest

from app.models.naskah import JenisSurat, KetentuanSurat
from app.models.pengaturan import Penandatangan, UnitKerja


def office(*signers: tuple[bool, bool], crest: bool = False) -> UnitKerja:
    """Make an office; of each signatory whether he is in use and whether his is the head's kop."""
    return UnitKerja(
        nama="Badan Contoh", pemerintah="PEMERINTAH CONTOH", wilayah_kode="32.73", pola_nomor=[],
        penandatangan=[Penandatangan(jabatan=f"Jabatan {order}", dipakai=used,
                                     kop_kepala_daerah=head)
                       for order, (used, head) in enumerate(signers)],
        ketentuan_surat=[KetentuanSurat(surat=JenisSurat.PENGANTAR_SKT, kop_kepala_daerah=crest)])


@pytest.mark.parametrize(("signers", "crest", "words"), [
    ([(True, False)] * 3, False, "Paling banyak dua penandatangan"),
    ([(True, True)] * 2, False, "Paling banyak satu penandatangan dengan kop kepala daerah"),
    ([(True, False)], True, "memerlukan penandatangan dengan kop kepala daerah"),
    ([(False, True)], True, "memerlukan penandatangan dengan kop kepala daerah")])
def test_what_nobody_could_sign_is_refused(ask, signers, crest, words) -> None:
    (problem,) = list(office(*signers, crest=crest).problems(ask))
    assert words in problem.sentence
    assert not problem.warning


@pytest.mark.parametrize(("signers", "crest"), [
    ([], False), ([(True, False)] * 2, False), ([(True, False)] * 2 + [(True, True)], True),
    ([(False, False)] * 5, False)])
def test_two_of_the_office_and_the_head_of_the_region_may_be_in_use(ask, signers, crest) -> None:
    assert not list(office(*signers, crest=crest).problems(ask))
