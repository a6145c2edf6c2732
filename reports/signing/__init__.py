"""Electronic signatures as a port: a PDF and who signs go in, the signed PDF comes out.

Which signer answers is a setting: `pkcs12.py` signs with a certificate of this server, `remote.py`
asks a signing service over HTTP. `act.py` joins the steps, `seals.py` verifies what came back,
`sentence.py` prints what the law lets a signed page say; `trial.py` makes the key of a
demonstration. The libraries behind are loaded with the
first signature, not with the application. Queue and rights are the engine's business.
"""
from __future__ import annotations

import importlib
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

MOST_BYTES = 200 * 1024 * 1024
TRIAL_KEY, TRIAL_ROOTS = "segel.p12", "induk.pem"


class SigningError(Exception):
    """A signature did not come about; its text is the sentence for the person who signs."""


class Outage(SigningError):
    """Nobody's mistake and worth another attempt: the service does not answer, or answers rot."""


class Declined(SigningError):
    """Another attempt with the same words would fail the same way."""


@dataclass(frozen=True)
class Who:
    """Who signs: the capacity, and for a remote signer what the person types at that moment.

    What is typed lives as long as the call; it is never shown, kept or written anywhere.
    """

    jabatan: str
    nik: str = field(default="", repr=False)
    passphrase: str = field(default="", repr=False)


@dataclass(frozen=True)
class Port:
    """The settings of signing; `name` is empty where this server signs nothing.

    With `trial` it is the key of a demonstration, and every page it signs says so.
    """

    name: str = ""
    roots: str = ""
    issuer: str = ""
    pkcs12: str = ""
    url: str = ""
    user: str = ""
    password: str = field(default="", repr=False)
    timeout: int = 30
    trial: bool = False

    @property
    def asks(self) -> bool:
        """Tell whether the person is asked for NIK and passphrase at each signature."""
        return self.name == "remote"


@dataclass(frozen=True)
class Seal:
    """One verified signature of a PDF, as its certificate tells it."""

    subject: str
    issuer: str
    fingerprint: str
    moment: datetime | None


@dataclass(frozen=True)
class Signed:
    """A signed PDF and its newest signature."""

    content: bytes
    seal: Seal


class Signer(Protocol):
    """Whatever can put one more PAdES signature on a PDF, leaving all earlier bytes as they are."""

    def sign(self, pdf: bytes, who: Who, reason: str) -> bytes:
        """Return the signed PDF; raise Outage or Declined."""
        ...


def room(name: str) -> Any:
    """Return a module of this package; the heavy libraries come with it."""
    return importlib.import_module(f"{__name__}.{name}")


def signer(port: Port) -> Signer:
    """Return the signer that the settings name."""
    made: Signer = room(port.name).open_signer(port)
    return made


def demonstrated(folder: Path) -> Port:
    """Return the signer of a demonstration; one that signs nothing where its key is not there."""
    key, roots = folder / TRIAL_KEY, folder / TRIAL_ROOTS
    if not (key.is_file() and roots.is_file()):
        return Port()
    return Port("pkcs12", roots=str(roots), pkcs12=str(key), trial=True)


def sign(port: Port, pdf: bytes, who: Who, reason: str, order: int) -> Signed:
    """Put the signature of this order on a PDF and verify the result; raise SigningError."""
    done: Signed = room("act").sign(port, signer(port), pdf, who, reason, order)
    return done


def verify(port: Port, pdf: bytes) -> tuple[Seal, ...]:
    """Verify every signature of a PDF against the configured roots; raise SigningError."""
    found: tuple[Seal, ...] = room("seals").verify(pdf, Path(port.roots))
    return found
