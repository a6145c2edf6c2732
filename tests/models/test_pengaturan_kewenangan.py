"""Who signs for others names them, or the paper would say so of nobody."""
import pytest

from app.models.pengaturan import Awalan, Penandatangan


@pytest.mark.parametrize(("capacity", "above", "words"), [
    ("a.n.", None, "Tulis jabatan yang diatasnamakan"),
    ("a.n.", " ; ", "Tulis jabatan yang diatasnamakan"),
    ("u.b.", None, "Tulis dua jabatan"),
    ("u.b.", "Wali Kota Bandung;", "Tulis dua jabatan"),
    ("langsung", "Wali Kota Bandung", "Hanya tercetak pada a.n. dan u.b."),
    ("Plt.", "Wali Kota Bandung", "Hanya tercetak pada a.n. dan u.b."),
    ("Plh.", "Wali Kota Bandung; Sekretaris Daerah", "Hanya tercetak pada a.n. dan u.b."),
    (None, "Wali Kota Bandung", "Hanya tercetak pada a.n. dan u.b.")])
def test_those_above_are_named_by_who_signs_for_them_alone(ask, capacity, above, words) -> None:
    signer = Penandatangan(awalan=capacity and Awalan(capacity), atas_nama=above,
                           jabatan="Kepala Badan")
    (problem,) = list(signer.problems(ask))
    assert problem.field == "atas_nama"
    assert not problem.warning
    assert problem.sentence.startswith(words)


@pytest.mark.parametrize(("capacity", "above"), [
    (None, None), ("langsung", None), ("langsung", " ; "), ("Plt.", None), ("Plh.", None),
    ("a.n.", "Wali Kota Bandung"), ("u.b.", "Wali Kota Bandung; Sekretaris Daerah")])
def test_whoever_names_them_or_signs_for_nobody_does(ask, capacity, above) -> None:
    signer = Penandatangan(awalan=capacity and Awalan(capacity), atas_nama=above, jabatan="Kepala")
    assert not list(signer.problems(ask))
