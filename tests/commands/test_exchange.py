"""What import and export answer before they read or write, and in what words."""
from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(("name", "sentence"), [
    ("oormas", "Mungkin maksudnya ormas."), ("ormas_pengurus", "bagian dari ormas; pakai ormas."),
    ("qqq", "Pilihan: aliran_keagamaan, ")])
def test_a_name_that_is_no_kind_of_data_is_met(house: Any, tmp_path: Any, name: str,
                                               sentence: str) -> None:
    with house.app.app_context():
        answer = house.app.test_cli_runner().invoke(
            args=["export", name, str(tmp_path / "a.xlsx"), "--as", "sari"])
    assert answer.exit_code == 1
    assert sentence in answer.output
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("words", "sentence"), [
    (["export", "ormas"], "Belum ditulis: 'BERKAS'"), (["tiada"], "Perintah 'tiada' tidak ada."),
    (["export", "--help"], "Cara pakai: "), (["demo", "--rows", "0"], "di luar batas")])
def test_the_command_line_itself_speaks_indonesian(house: Any, words: list[str],
                                                   sentence: str) -> None:
    with house.app.app_context():
        answer = house.app.test_cli_runner().invoke(args=words)
    assert sentence in answer.output
    said = set(answer.output.replace(":", " ").split())
    assert not {"Usage", "Error", "Missing", "Options"} & said
