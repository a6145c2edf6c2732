"""Every setting of Polpum Terpadu: its name, its default and one sentence for the operator.

The environment is read once, with the prefix POLPUM_ before each name below. A name nobody knows
stops the start, for it is a typo; production does not start without its secret. Only `create_app`
and the commands read this file and hand plain values down; the engine never sees it.
"""
from __future__ import annotations

import difflib
import os
import secrets
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

ROOT = Path(__file__).resolve().parent
PREFIX = "POLPUM_"
MODES = ("production", "demo", "test")
SIGNERS = {"": (), "pkcs12": ("signer_pkcs12", "signer_roots"),
           "remote": ("signer_url", "signer_roots")}
LONGEST_SIGNING = 300
SHORTEST_SECRET = 32
DRIVERS = ("sqlite", "postgresql+psycopg", "postgresql+psycopg2")


class SettingsError(Exception):
    """The operator's mistake in the environment; its text is the sentence to show."""


def said(default: Any, sentence: str, secret: bool = False, least: int = 0) -> Any:
    """Declare one setting; `least` is the smallest number allowed, `secret` hides it in logs."""
    return field(default=default, repr=not secret, metadata={"sentence": sentence, "least": least})


@dataclass(frozen=True)
class Settings:
    """The table itself; an empty default is worked out from the other settings."""

    env: str = said(
        "production", "Cara kerja: production, demo (data contoh), atau test (uji).")
    instance: str = said(
        "", "Map untuk basis data SQLite, lampiran, dan cadangan; bawaannya map instance.")
    database_url: str = said(
        "", "Alamat basis data untuk aplikasi; bawaannya polpum.sqlite3 di map instance.",
        secret=True)
    owner_database_url: str = said(
        "", "Alamat basis data dengan hak pemilik, dipakai saat migrasi, pencadangan, dan "
        "pemulihan; bawaannya sama dengan DATABASE_URL.", secret=True)
    secret_key: str = said(
        "", "Kunci rahasia sesi dan token, paling sedikit 32 karakter; wajib pada production.",
        secret=True)
    demo_password: str = said(
        "Polpum-Demo-2026", "Kata sandi semua akun contoh; hanya berlaku pada demo.", secret=True)
    max_upload_mb: int = said(
        100, "Ukuran terbesar satu kiriman, yaitu sebuah formulir dengan semua berkasnya, dalam "
        "megabita.", least=1)
    session_minutes: int = said(
        30, "Lama sesi tanpa kegiatan sebelum pengguna harus masuk lagi, dalam menit.", least=1)
    lockout_attempts: int = said(
        5, "Banyaknya kata sandi salah berturut-turut sebelum akun dikunci.", least=1)
    lockout_minutes: int = said(15, "Lama akun terkunci, dalam menit.", least=1)
    secure_cookies: bool = said(
        None, "1 bila kuki hanya dikirim lewat HTTPS, 0 bila tidak; bawaannya 1 pada production.")
    count_receipt_day: bool = said(
        True, "1 bila hari penerimaan berkas dihitung sebagai hari kerja pertama, 0 bila "
        "perhitungan mulai pada hari berikutnya.")
    public_url: str = said(
        "", "Alamat yang tercetak pada dokumen untuk memeriksa keasliannya, misalnya "
        "https://polpum.kemendagri.go.id; tanpa ini production tidak menerbitkan dokumen.")
    signer: str = said(
        "", "Cara tanda tangan elektronik: pkcs12 (sertifikat di server ini) atau remote (layanan "
        "penandatangan lewat HTTP, misalnya BSrE); kosong bila server ini tidak menandatangani.")
    signer_pkcs12: str = said(
        "", "Berkas PKCS#12 berisi kunci dan sertifikat server, untuk cara pkcs12.")
    signer_url: str = said(
        "", "Alamat dasar layanan penandatangan, misalnya https://esign.contoh.go.id, untuk cara "
        "remote.")
    signer_user: str = said("", "Nama pengguna sistem ini pada layanan penandatangan.")
    signer_password: str = said(
        "", "Kata sandi berkas PKCS#12, atau kata sandi sistem ini pada layanan penandatangan.",
        secret=True)
    signer_timeout: int = said(
        30, "Lama menunggu layanan penandatangan, dalam detik, paling lama 300.", least=1)
    signer_roots: str = said(
        "", "Berkas PEM berisi sertifikat induk yang dipercaya; setiap tanda tangan diperiksa "
        "terhadapnya sebelum disimpan.")
    signer_issuer: str = said(
        "", "Penerbit sertifikat yang disebut kalimat pada dokumen bertanda tangan, misalnya BSrE; "
        "kosong bila kalimat itu tidak dicetak.")
    proxies: int = said(
        0, "Banyaknya proksi tepercaya di depan aplikasi; 0 bila aplikasi diakses langsung.")

    @property
    def attachments(self) -> Path:
        """The folder that holds the attachment files."""
        return Path(self.instance) / "lampiran"

    @property
    def backups(self) -> Path:
        """The folder that receives the backups taken before a migration."""
        return Path(self.instance) / "backups"

    @property
    def trial_key(self) -> Path:
        """The folder of the key with which a demonstration signs, where no signer is set."""
        return Path(self.instance) / "kunci-contoh"

    @property
    def jobs(self) -> Path:
        """The folder in which long jobs lay what they have made."""
        return Path(self.instance) / "pekerjaan"


def table() -> list[tuple[str, str, str]]:
    """Return (name, default, sentence) of every setting, as the manual prints them."""
    return [(PREFIX + f.name.upper(), "" if f.default is None else str(f.default),
             f.metadata["sentence"]) for f in fields(Settings)]


def load(environ: Mapping[str, str] = os.environ, root: Path = ROOT) -> Settings:
    """Read the settings; raise SettingsError with one sentence when something is wrong."""
    known = {PREFIX + f.name.upper(): f for f in fields(Settings)}
    values: dict[str, Any] = {}
    for name, text in sorted(environ.items()):
        if not name.startswith(PREFIX):
            continue
        if name not in known:
            raise SettingsError(_unknown(name, list(known)))
        if text.strip():
            values[known[name].name] = _parse(name, text.strip(), known[name])
    return _complete(Settings(**values), root)


def _unknown(name: str, known: list[str]) -> str:
    near = difflib.get_close_matches(name, known, n=1)
    hint = f"Mungkin maksudnya {near[0]}." if near else "Daftar pengaturan ada di config.py."
    return f"Pengaturan {name} tidak dikenal. {hint}"


def _parse(name: str, text: str, setting: Any) -> Any:
    kind, least = setting.type, setting.metadata["least"]
    if kind == "bool":
        if text not in {"0", "1"}:
            raise SettingsError(f"Pengaturan {name} harus diisi 1 atau 0, bukan “{text}”.")
        return text == "1"
    if kind == "int":
        if not text.isascii() or not text.isdigit() or int(text) < least:
            raise SettingsError(
                f"Pengaturan {name} harus berupa bilangan bulat paling kecil {least}, "
                f"bukan “{text}”.")
        return int(text)
    return text


def _complete(stated: Settings, root: Path) -> Settings:
    """Work out the empty defaults, and refuse what cannot be run."""
    if stated.env not in MODES:
        raise SettingsError(
            f"Pengaturan POLPUM_ENV harus production, demo, atau test, bukan “{stated.env}”.")
    _ask_signer(stated)
    for name in ("database_url", "owner_database_url"):
        _ask_address(name, _with_driver(getattr(stated, name)))
    instance = Path(stated.instance or "instance")
    instance = instance if instance.is_absolute() else root / instance
    _make(instance)
    address = _with_driver(stated.database_url or f"sqlite:///{instance / 'polpum.sqlite3'}")
    secure = stated.secure_cookies
    return replace(
        stated, instance=str(instance), database_url=address,
        owner_database_url=_with_driver(stated.owner_database_url) or address,
        secret_key=_secret(stated, instance),
        secure_cookies=stated.env == "production" if secure is None else secure)


def _ask_signer(stated: Settings) -> None:
    """Refuse half a signer at the start, not in front of who signs."""
    if stated.signer not in SIGNERS:
        raise SettingsError("Pengaturan POLPUM_SIGNER harus pkcs12, remote, atau kosong, bukan "
                            f"“{stated.signer}”.")
    for name in SIGNERS[stated.signer]:
        text = getattr(stated, name)
        if not text:
            raise SettingsError(f"Pengaturan {PREFIX}{name.upper()} belum diisi, padahal "
                                f"POLPUM_SIGNER berisi {stated.signer}.")
        if name != "signer_url" and not Path(text).is_file():
            raise SettingsError(f"Pengaturan {PREFIX}{name.upper()}: berkas “{text}” tidak ada.")
    if stated.signer == "remote" and not stated.signer_url.startswith(("https://", "http://")):
        raise SettingsError("Pengaturan POLPUM_SIGNER_URL harus diawali https:// atau http://.")
    if stated.signer_timeout > LONGEST_SIGNING:
        raise SettingsError("Pengaturan POLPUM_SIGNER_TIMEOUT paling besar "
                            f"{LONGEST_SIGNING}, bukan “{stated.signer_timeout}”.")


def _ask_address(name: str, url: str) -> None:
    """Refuse an address nobody can call; it is not repeated, for it may hold a password."""
    try:
        if not url or make_url(url).drivername in DRIVERS:
            return
    except (ArgumentError, ValueError):
        pass
    raise SettingsError(
        f"Pengaturan {PREFIX}{name.upper()} bukan alamat basis data yang dikenal; tulis seperti "
        "postgresql://pengguna:sandi@tempat/nama atau sqlite:////map/polpum.sqlite3.")


def _make(instance: Path) -> None:
    """Make the folder of this installation, or say why nothing can be kept there."""
    with suppress(OSError):
        instance.mkdir(parents=True, exist_ok=True)
    if not os.access(instance, os.W_OK | os.X_OK):
        raise SettingsError(f"Map {instance} tidak dapat dibuat atau ditulisi; periksa izinnya, "
                            f"atau sebutkan map lain pada pengaturan {PREFIX}INSTANCE.")


def _with_driver(url: str) -> str:
    """Name psycopg 3 in an address that names no driver, as operators usually write it."""
    for start in ("postgres://", "postgresql://"):
        if url.startswith(start):
            return "postgresql+psycopg://" + url.removeprefix(start)
    return url


def _secret(stated: Settings, instance: Path) -> str:
    if not stated.secret_key and stated.env != "production":
        return _kept_secret(instance / "secret.key")
    if not stated.secret_key:
        raise SettingsError(
            "Pengaturan POLPUM_SECRET_KEY belum diisi; isi dengan kunci acak paling sedikit "
            f"{SHORTEST_SECRET} karakter.")
    if len(stated.secret_key) < SHORTEST_SECRET:
        raise SettingsError(
            "Pengaturan POLPUM_SECRET_KEY terlalu pendek; isi dengan kunci acak paling sedikit "
            f"{SHORTEST_SECRET} karakter.")
    return stated.secret_key


def _kept_secret(file: Path) -> str:
    """Return the key kept beside the demo data, making it once.

    The finished file is linked into place, so that two workers starting together agree on one key.
    """
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        draft = file.with_name(f"{file.name}.{os.getpid()}")
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as stream:
            stream.write(secrets.token_hex(32))
        with suppress(FileExistsError):
            os.link(draft, file)
        draft.unlink()
    return file.read_text(encoding="ascii").strip()
