"""What the operator may say in the environment, and what each mistake is answered with.

What the settings then do is tested where they are used; the manual's table is in `test_docs.py`.
"""
from __future__ import annotations

import re
import stat
from pathlib import Path

import pytest

from config import ROOT, SettingsError, load, table

SECRET = "k" * 32


def production(tmp_path: Path, **said: str):
    return load({"POLPUM_SECRET_KEY": SECRET, **said}, tmp_path)


def test_production_is_the_default_and_sends_cookies_over_https_only(tmp_path):
    settings = production(tmp_path)
    assert settings.env == "production"
    assert settings.secure_cookies is True


def test_production_without_its_secret_does_not_start(tmp_path):
    with pytest.raises(SettingsError, match="POLPUM_SECRET_KEY belum diisi"):
        load({}, tmp_path)


def test_a_short_secret_is_refused_without_being_repeated(tmp_path):
    with pytest.raises(SettingsError, match="terlalu pendek") as refusal:
        load({"POLPUM_SECRET_KEY": "rahasia-pendek"}, tmp_path)
    assert "rahasia-pendek" not in str(refusal.value)


def test_a_misspelt_name_stops_the_start_and_is_corrected(tmp_path):
    with pytest.raises(SettingsError, match="Mungkin maksudnya POLPUM_DATABASE_URL"):
        production(tmp_path, POLPUM_DATABSE_URL="sqlite://")


def test_names_of_other_programs_are_left_alone(tmp_path):
    assert load({"POLPUM_SECRET_KEY": SECRET, "PORT": "x", "HOME": "/"}, tmp_path)


@pytest.mark.parametrize(("name", "text"), [
    ("POLPUM_MAX_UPLOAD_MB", "sepuluh"), ("POLPUM_MAX_UPLOAD_MB", "0"), ("POLPUM_PROXIES", "-1"),
    ("POLPUM_SECURE_COOKIES", "ya"), ("POLPUM_ENV", "produksi")])
def test_a_value_of_the_wrong_kind_is_named_in_the_sentence(tmp_path, name, text):
    with pytest.raises(SettingsError) as refusal:
        production(tmp_path, **{name: text})
    assert name in str(refusal.value)
    assert text in str(refusal.value)


def test_numbers_and_switches_are_read(tmp_path):
    settings = production(tmp_path, POLPUM_PROXIES="2", POLPUM_SECURE_COOKIES="0")
    assert (settings.proxies, settings.secure_cookies) == (2, False)


def test_an_empty_value_counts_as_not_said(tmp_path):
    assert production(tmp_path, POLPUM_MAX_UPLOAD_MB="").max_upload_mb == 100


def test_the_database_stands_in_the_instance_folder_unless_said(tmp_path):
    settings = production(tmp_path)
    assert settings.database_url == f"sqlite:///{tmp_path}/instance/polpum.sqlite3"
    assert settings.owner_database_url == settings.database_url
    assert settings.attachments == tmp_path / "instance" / "lampiran"


def test_a_postgresql_address_gets_its_driver(tmp_path):
    settings = production(tmp_path, POLPUM_DATABASE_URL="postgresql://app@localhost/polpum",
                          POLPUM_OWNER_DATABASE_URL="postgres://owner@localhost/polpum")
    assert settings.database_url == "postgresql+psycopg://app@localhost/polpum"
    assert settings.owner_database_url == "postgresql+psycopg://owner@localhost/polpum"


@pytest.mark.parametrize("name", ["DATABASE_URL", "OWNER_DATABASE_URL"])
@pytest.mark.parametrize("url", ["mysql://a:rahasia@h/d", "rahasia", "postgresql://a:rahasia@h:x/d",
                                 "postgresql+asyncpg://a:rahasia@h/d"])
def test_an_address_nobody_can_call_is_refused_without_being_repeated(tmp_path, name, url):
    with pytest.raises(SettingsError, match=f"POLPUM_{name} bukan alamat") as refusal:
        production(tmp_path, **{f"POLPUM_{name}": url})
    assert "rahasia" not in str(refusal.value)


def test_a_folder_that_cannot_be_kept_is_refused_at_the_start(tmp_path):
    (tmp_path / "berkas").write_text("")
    for said in ({}, {"POLPUM_ENV": "demo"}):
        with pytest.raises(SettingsError, match="tidak dapat dibuat atau ditulisi"):
            production(tmp_path, POLPUM_INSTANCE=str(tmp_path / "berkas" / "map"), **said)


def test_the_demo_makes_its_key_once_and_keeps_it_private(tmp_path):
    first = load({"POLPUM_ENV": "demo"}, tmp_path)
    second = load({"POLPUM_ENV": "demo"}, tmp_path)
    kept = tmp_path / "instance" / "secret.key"
    assert first.secret_key == second.secret_key == kept.read_text()
    assert len(first.secret_key) == 64
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert first.secure_cookies is False


def test_no_secret_is_printed_with_the_settings(tmp_path):
    shown = repr(production(tmp_path, POLPUM_DATABASE_URL="postgresql://app:sandi@h/d"))
    assert SECRET not in shown
    assert "sandi" not in shown


@pytest.mark.parametrize(("said", "sentence"), [
    ({"SIGNER": "bsre"}, "harus pkcs12, remote, atau kosong"),
    ({"SIGNER": "pkcs12"}, "POLPUM_SIGNER_PKCS12 belum diisi"),
    ({"SIGNER": "remote", "SIGNER_URL": "https://e"}, "POLPUM_SIGNER_ROOTS belum diisi"),
    ({"SIGNER": "remote", "SIGNER_URL": "ftp://e", "SIGNER_ROOTS": __file__}, "https://"),
    ({"SIGNER": "remote", "SIGNER_URL": "https://e", "SIGNER_ROOTS": "/tidak/ada.pem"},
     "berkas “/tidak/ada.pem” tidak ada"),
    ({"SIGNER_TIMEOUT": "301"}, "paling besar 300")])
def test_half_a_signer_stops_the_start(tmp_path, said, sentence):
    with pytest.raises(SettingsError, match=sentence):
        production(tmp_path, **{f"POLPUM_{name}": text for name, text in said.items()})


def test_every_setting_has_its_sentence():
    for name, _, sentence in table():
        assert name.startswith("POLPUM_")
        assert re.fullmatch(r"[A-Z0-9].{10,}\.", sentence), name


def test_both_locks_pin_the_same_versions_with_hashes():
    pins = [dict(re.findall(r"^([a-z0-9-]+)==(\S+) \\$", (ROOT / lock).read_text(), re.MULTILINE))
            for lock in ("requirements.lock", "requirements-dev.lock")]
    assert len(pins[0]) > 40
    assert pins[0].items() <= pins[1].items()
