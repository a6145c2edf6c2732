"""Accounts and the proof of the trail from the command line."""
from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from sqlalchemy import update

from app.commands import user
from app.engine.audit import Jejak
from app.views import accounts, interface
from tests import two_roles

STRONG = "kuda lembing biru 77\n"


def run(world: Any, *words: str, typed: str = "") -> Any:
    with world.app.app_context():
        return world.app.test_cli_runner().invoke(args=words, input=typed)


def test_the_first_admin_is_made_with_a_password_from_standard_input(world):
    answer = run(world, "user", "add", "kepala", "--role", "admin", "--name", "Kepala (Contoh)",
                 typed=STRONG)
    assert answer.exit_code == 0, answer.output
    with world.app.app_context():
        made = accounts.by_name(interface.session(), "kepala")
        assert (made.nasional, made.wajib_ganti_sandi) == (True, False)
        assert [role.name for role in made.user.roles] == ["semua.admin"]


@pytest.mark.parametrize(("words", "typed", "sentence"), [
    (("Kepala", "--role", "admin"), STRONG, "huruf kecil"),
    (("kepala", "--role", "admin", "--region", "32"), STRONG, "hanya diberikan di kantor pusat"),
    (("kepala", "--role", "petugas", "--region", "99"), STRONG, "Pilih kantor"),
    (("kepala", "--role", "petugas", "--subsystem", "xx"), STRONG, "Subsistem tidak dikenal"),
    (("kepala", "--role", "petugas"), "pendek\n", "paling sedikit 12"),
    (("kepala", "--role", "petugas"), "", "paling sedikit 12"),
])
def test_what_is_wrong_is_said_in_a_sentence(house, words, typed, sentence):
    answer = run(house, "user", "add", *words, typed=typed)
    assert answer.exit_code == 1
    assert sentence in answer.output
    assert "Traceback" not in answer.output


def test_at_a_terminal_the_password_is_asked_last_and_until_it_will_do(house, monkeypatch):
    monkeypatch.setattr(user, "sys", SimpleNamespace(stdin=SimpleNamespace(isatty=lambda: True)))
    refused = run(house, "user", "add", "rini", "--role", "petugas", "--region", "99",
                  typed=STRONG * 2)
    assert refused.exit_code == 1
    assert "Kata sandi" not in refused.output
    answer = run(house, "user", "add", "rini", "--role", "petugas", "--region", "32.73",
                 typed=f"pendek\n{STRONG}lain\n{STRONG}{STRONG}")
    assert answer.exit_code == 0, answer.output
    assert [line for line in answer.output.splitlines() if not line.startswith(("Kata", "Ulangi"))
            ] == ["Pengulangan tidak sama dengan kata sandi.", "Pengguna rini dibuat."]
    assert "Kata sandi paling sedikit 12 karakter." in answer.output


@pytest.mark.parametrize(("words", "sentence"), [
    (("verifikator_provinsi", "--region", "32.73"), "hanya diberikan di kantor provinsi."),
    (("kepala",), "hanya diberikan di kantor provinsi atau kantor kabupaten/kota."),
    (("admin_direktorat",), "di kantor pusat, untuk satu subsistem."),
    (("admin_direktorat", "--subsystem", "siormas", "--region", "32"), "di kantor pusat."),
    (("admin_direktorat", "--subsystem", "pengaturan"), "untuk satu subsistem."),
    (("auditor", "--subsystem", "siormas"), "untuk semua subsistem."),
    (("admin", "--subsystem", "siormas"), "untuk semua subsistem."),
])
def test_a_role_is_given_only_where_it_belongs(house, words, sentence):
    answer = run(house, "user", "add", "lia", "--role", *words, typed=STRONG)
    assert answer.exit_code == 1
    assert sentence in answer.output


def test_the_help_speaks_indonesian(house):
    for words, sentence in (((), "Mengelola akun"), (("add",), "Membuat akun"),
                            (("reset",), "Memberi kata sandi"), (("unlock",), "Membuka akun")):
        assert sentence in run(house, "user", *words, "--help").output


def test_reset_and_unlock(house):
    answer = run(house, "user", "reset", "SARI")
    assert answer.exit_code == 0, answer.output
    password = answer.output.split()[-1]
    with house.app.app_context():
        sari = accounts.by_name(interface.session(), "sari")
        assert sari.wajib_ganti_sandi
        assert accounts.passwords.matches(sari, password)
    assert run(house, "user", "unlock", "sari").exit_code == 0
    assert run(house, "user", "unlock", "tidak.ada").exit_code == 1


def test_a_changed_line_of_the_trail_is_named(world):
    whole = run(world, "audit", "verify")
    assert whole.exit_code == 0, whole.output
    assert "baris jejak utuh" in whole.output
    with world.app.app_context():
        session = interface.session()
        with two_roles.stepped_out(session.connection()):
            session.execute(update(Jejak.__table__).where(Jejak.__table__.c.id == 5)
                            .values(judul="lain"), execution_options={"wall": "trail"})
        session.commit()
    broken = run(world, "audit", "verify")
    assert broken.exit_code == 1
    assert broken.output.rstrip().endswith(": 5")
