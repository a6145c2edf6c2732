"""One signature from beginning to end: print the sentence, sign, compare, verify.

Nothing is kept here: what is wrong at any step leaves the caller with the paper it had.
"""
from __future__ import annotations

from pathlib import Path

from app.engine.signing import TRIAL
from reports.signing import MOST_BYTES, Declined, Outage, Port, Signed, Signer, Who, seals, sentence


def sign(port: Port, signer: Signer, pdf: bytes, who: Who, reason: str, order: int) -> Signed:
    """Sign; the first signature also covers the sentence that is printed for it."""
    said = sentence.of(port)
    prepared = sentence.printed(pdf, said) if order == 1 and said.foot else pdf
    made = signer.sign(prepared, who, reason)
    if len(made) > MOST_BYTES or not made.startswith(prepared) or len(made) == len(prepared):
        raise Outage("Layanan tanda tangan mengembalikan berkas yang lain dari yang dikirim.")
    found = seals.verify(made, Path(port.roots))
    if len(found) != order:
        raise Declined(f"Berkas memuat {len(found)} tanda tangan, seharusnya {order}.")
    if any(seal.subject.startswith(TRIAL) is not port.trial for seal in found):
        raise Declined("Kunci contoh dan kunci sungguhan tidak dapat saling menggantikan; "
                       "hubungi operator.")
    return Signed(made, found[-1])
