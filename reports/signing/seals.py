"""Verification: every signature of a PDF, against our own trust roots, without any network.

A signature is good when its bytes are whole, its certificate leads to a root, what was added after
it is only further signatures, and the last one covers the whole file.
"""
from __future__ import annotations

import logging
from datetime import UTC
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any

from pyhanko.keys import load_certs_from_pemder
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.general import SigningError as PyHankoError
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko.sign.validation.status import PdfSignatureStatus, SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from reports.signing import Declined, Outage, Seal

# On a certificate it cannot place, the library writes the whole subject into the log: a person's
# name and often NIK. What is wrong is told by what is raised here.
for _library in ("pyhanko", "pyhanko_certvalidator"):
    logging.getLogger(_library).addHandler(logging.NullHandler())
    logging.getLogger(_library).propagate = False
BROKEN = "Berkas bertanda tangan tidak lolos pemeriksaan: {}."


def verify(pdf: bytes, roots: Path) -> tuple[Seal, ...]:
    """Return the signatures of a PDF in their order; raise Declined for the first that is bad."""
    trusted = _trusted(roots)
    try:
        signatures = PdfFileReader(BytesIO(pdf)).embedded_signatures
        return tuple(_seal(each, trusted, last=each is signatures[-1]) for each in signatures)
    except (PdfError, PyHankoError, SignatureValidationError, ValueError) as error:
        raise Declined(BROKEN.format("isinya rusak atau diubah")) from error


def _seal(signature: Any, trusted: tuple[Any, ...], *, last: bool) -> Seal:
    status: PdfSignatureStatus = validate_pdf_signature(
        signature, ValidationContext(trust_roots=trusted, allow_fetching=False))
    if not (status.intact and status.valid):
        raise Declined(BROKEN.format("isinya rusak atau diubah"))
    if not status.trusted:
        raise Declined(BROKEN.format("sertifikatnya tidak berasal dari penerbit yang dipercaya"))
    whole = SignatureCoverageLevel.ENTIRE_FILE if last else SignatureCoverageLevel.ENTIRE_REVISION
    if status.coverage is None or status.coverage < whole or not status.bottom_line:
        raise Declined(BROKEN.format("ada isi yang tidak dicakup tanda tangan"))
    signer, moment = status.signing_cert, status.signer_reported_dt
    return Seal(
        subject=_name(signer.subject), issuer=_name(signer.issuer),
        fingerprint=signer.sha256.hex(),
        moment=moment.astimezone(UTC).replace(tzinfo=None, microsecond=0) if moment else None)


def _name(name: Any) -> str:
    """Return by what a certificate calls somebody."""
    said = name.native
    return str(said.get("common_name") or said.get("organization_name") or name.human_friendly)


def _trusted(roots: Path) -> tuple[Any, ...]:
    try:
        return _loaded(str(roots), roots.stat().st_mtime_ns)
    except (OSError, ValueError) as error:
        raise Outage("Daftar penerbit sertifikat tidak dapat dibaca; hubungi operator."
                     ) from error


@lru_cache(maxsize=4)
def _loaded(roots: str, _changed: int) -> tuple[Any, ...]:
    return tuple(load_certs_from_pemder([roots]))
