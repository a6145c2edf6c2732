"""The signer with a certificate of this server: a PKCS#12 file, opened for each signature.

Signs as PAdES (ETSI.CAdES.detached), offline, without asking the person for anything.
"""
from __future__ import annotations

from io import BytesIO
from pathlib import Path

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.sign import signers
from pyhanko.sign.fields import SigSeedSubFilter, enumerate_sig_fields
from pyhanko.sign.general import SigningError as PyHankoError

from reports.signing import Declined, Outage, Port, Who

FIELD = "TandaTangan{}"


class ServerSigner:
    """Signs with the key in a PKCS#12 file."""

    def __init__(self, file: Path, password: str) -> None:
        self.file, self.password = file, password

    def sign(self, pdf: bytes, who: Who, reason: str) -> bytes:
        try:
            content = self.file.read_bytes()
        except OSError as error:
            raise Outage("Berkas sertifikat server tidak dapat dibaca; hubungi operator."
                         ) from error
        key = signers.SimpleSigner.load_pkcs12_data(
            content, other_certs=[], passphrase=self.password.encode() or None)
        if key is None:
            raise Declined("Berkas sertifikat server tidak dapat dibuka; hubungi operator.")
        try:
            writer = IncrementalPdfFileWriter(BytesIO(pdf))
            number = 1 + sum(1 for _ in enumerate_sig_fields(writer.prev))
            said = signers.PdfSignatureMetadata(
                field_name=FIELD.format(number), subfilter=SigSeedSubFilter.PADES,
                md_algorithm="sha256", reason=reason, name=who.jabatan)
            made = signers.PdfSigner(said, key).sign_pdf(writer, output=BytesIO())
        except (PdfError, PyHankoError) as error:
            raise Declined("Berkas ini tidak dapat ditandatangani.") from error
        return bytes(made.getvalue())


def open_signer(port: Port) -> ServerSigner:
    """Return the signer of this server."""
    return ServerSigner(Path(port.pkcs12), port.password)
