"""A certificate authority of a moment, for tests alone: a root, and people's and servers' keys."""
from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

PASSWORD = "kunci-uji"


@dataclass(frozen=True)
class Holder:
    """A key with its certificate."""

    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate


def _name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COUNTRY_NAME, "ID"),
                      x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Otoritas Uji"),
                      x509.NameAttribute(NameOID.COMMON_NAME, common)])


def _made(common: str, issuer: Holder | None) -> Holder:
    key, root = ec.generate_private_key(ec.SECP256R1()), issuer is None
    start = datetime.now(UTC) - timedelta(days=1)
    usage = dict.fromkeys(
        ("digital_signature", "content_commitment", "key_encipherment", "data_encipherment",
         "key_agreement", "key_cert_sign", "crl_sign", "encipher_only", "decipher_only"), False)
    wanted = ("key_cert_sign", "crl_sign") if root else ("digital_signature", "content_commitment")
    built = (x509.CertificateBuilder()
             .subject_name(_name(common))
             .issuer_name(issuer.certificate.subject if issuer else _name(common))
             .public_key(key.public_key()).serial_number(x509.random_serial_number())
             .not_valid_before(start).not_valid_after(start + timedelta(days=365))
             .add_extension(x509.BasicConstraints(root, None), critical=True)
             .add_extension(x509.KeyUsage(**usage | dict.fromkeys(wanted, True)), critical=True)
             .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False)
             .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(
                 (issuer.key if issuer else key).public_key()), False))
    return Holder(key, built.sign((issuer.key if issuer else key), hashes.SHA256()))


@cache
def root(name: str = "Otoritas Uji") -> Holder:
    """Return the root of this run; another name is another authority."""
    return _made(name, None)


@cache
def holder(name: str, authority: str = "Otoritas Uji") -> Holder:
    """Return somebody's key, certified by an authority."""
    return _made(name, root(authority))


def roots_file(folder: Path, authority: str = "Otoritas Uji") -> str:
    """Write the root's certificate as an operator keeps it."""
    file = folder / f"{authority}.pem"
    file.write_bytes(root(authority).certificate.public_bytes(serialization.Encoding.PEM))
    return str(file)


def pkcs12_bytes(held: Holder) -> bytes:
    """Return a key with its certificate as PKCS#12."""
    return pkcs12.serialize_key_and_certificates(
        b"uji", held.key, held.certificate, [root().certificate],
        serialization.BestAvailableEncryption(PASSWORD.encode()))


def pkcs12_file(folder: Path, name: str = "Segel Kantor (Uji)") -> str:
    """Write a server's key file."""
    file = folder / "segel.p12"
    file.write_bytes(pkcs12_bytes(holder(name)))
    return str(file)
