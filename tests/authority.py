"""A certificate authority of a moment, for tests alone: a root, and people's and servers' keys."""
from __future__ import annotations

from datetime import timedelta
from functools import cache
from pathlib import Path

from reports.signing.trial import Holder, certified, packed

PASSWORD = "kunci-uji"
OWNER, LASTING = "Otoritas Uji", timedelta(days=365)


@cache
def root(name: str = "Otoritas Uji") -> Holder:
    """Return the root of this run; another name is another authority."""
    return certified(name, OWNER, LASTING)


@cache
def holder(name: str, authority: str = "Otoritas Uji") -> Holder:
    """Return somebody's key, certified by an authority."""
    return certified(name, OWNER, LASTING, root(authority))


def roots_file(folder: Path, authority: str = "Otoritas Uji") -> str:
    """Write the root's certificate as an operator keeps it."""
    file = folder / f"{authority}.pem"
    file.write_bytes(root(authority).pem)
    return str(file)


def pkcs12_bytes(held: Holder) -> bytes:
    """Return a key with its certificate as PKCS#12."""
    return packed(held, PASSWORD, root())


def pkcs12_file(folder: Path, name: str = "Segel Kantor (Uji)") -> str:
    """Write a server's key file."""
    file = folder / "segel.p12"
    file.write_bytes(pkcs12_bytes(holder(name)))
    return str(file)
