"""The key of a demonstration: a self-made authority and one seal, both saying what they are.

Made where nobody set a signer, so that the way from signing to verifying can be tried. The name on
the certificate begins with TRIAL, and by that name every page that shows the signature knows it.
Certificates for the tests are made by the same hand.
"""
from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

from app.engine.signing import TRIAL
from reports.signing import TRIAL_KEY, TRIAL_ROOTS

OWNER = "Polpum Terpadu, data contoh"
ROOT, SEAL = f"{TRIAL}: induk buatan sendiri", f"{TRIAL}: bukan tanda tangan sah"
LASTING = timedelta(days=20 * 365)
_USAGE = dict.fromkeys(
    ("digital_signature", "content_commitment", "key_encipherment", "data_encipherment",
     "key_agreement", "key_cert_sign", "crl_sign", "encipher_only", "decipher_only"), False)


@dataclass(frozen=True)
class Holder:
    """A key with its certificate."""

    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate

    @property
    def pem(self) -> bytes:
        """The certificate as an operator keeps it."""
        return self.certificate.public_bytes(serialization.Encoding.PEM)


def certified(name: str, owner: str, lasting: timedelta, issuer: Holder | None = None) -> Holder:
    """Make a key and certify it, by an issuer or as an authority of its own."""
    key, subject = ec.generate_private_key(ec.SECP256R1()), _name(name, owner)
    above = issuer.key if issuer else key
    wanted = ("digital_signature", "content_commitment") if issuer \
        else ("key_cert_sign", "crl_sign")
    start = datetime.now(UTC) - timedelta(days=1)
    built = (x509.CertificateBuilder()
             .subject_name(subject)
             .issuer_name(issuer.certificate.subject if issuer else subject)
             .public_key(key.public_key()).serial_number(x509.random_serial_number())
             .not_valid_before(start).not_valid_after(start + lasting)
             .add_extension(x509.BasicConstraints(issuer is None, None), critical=True)
             .add_extension(x509.KeyUsage(**_USAGE | dict.fromkeys(wanted, True)), critical=True)
             .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False)
             .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(
                 above.public_key()), False))
    return Holder(key, built.sign(above, hashes.SHA256()))


def _name(common: str, owner: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COUNTRY_NAME, "ID"),
                      x509.NameAttribute(NameOID.ORGANIZATION_NAME, owner),
                      x509.NameAttribute(NameOID.COMMON_NAME, common)])


def packed(held: Holder, password: str = "", *above: Holder) -> bytes:
    """Return a key with its certificate, and those above it, as PKCS#12."""
    return pkcs12.serialize_key_and_certificates(
        b"segel", held.key, held.certificate, [each.certificate for each in above],
        serialization.BestAvailableEncryption(password.encode()) if password
        else serialization.NoEncryption())


def make(folder: Path) -> bool:
    """Make the key of a demonstration in a folder; one that is there stays."""
    roots, key = folder / TRIAL_ROOTS, folder / TRIAL_KEY
    if roots.is_file() and key.is_file():
        return False
    root = certified(ROOT, OWNER, LASTING)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    _write(roots, root.pem)
    _write(key, packed(certified(SEAL, OWNER, LASTING, root), "", root))
    return True


def _write(file: Path, content: bytes) -> None:
    """Write a file whole, for its owner alone."""
    waiting = file.with_suffix(".baru")
    with open(os.open(waiting, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as stream:
        stream.write(content)
    waiting.replace(file)
