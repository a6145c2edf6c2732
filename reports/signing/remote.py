"""The remote signer: a service over HTTP that holds people's keys, as BSrE's e-sign client does.

`POST <base>/api/sign/pdf` with the file, NIK and passphrase as multipart/form-data and Basic
authentication; the answer is the signed PDF, or its `id_dokumen` to be fetched, or JSON with
`status_code`. What the service writes in words is not passed on, for it may repeat what was typed.
"""
from __future__ import annotations

import asyncio
import json
import re
from typing import Any

import aiohttp

from reports.signing import MOST_BYTES, Declined, Outage, Port, Who

SIGN, FETCH = "/api/sign/pdf", "/api/sign/download/"
SILENT = "Layanan tanda tangan tidak dapat dihubungi. Dokumen tidak berubah; coba lagi nanti."
REFUSALS = {
    2011: "NIK ini belum terdaftar pada layanan tanda tangan.",
    2031: "Frasa sandi salah. Periksa, lalu coba lagi.",
}
_ID = re.compile(r"[A-Za-z0-9_-]{1,100}")


class RemoteSigner:
    """Signs by asking a service."""

    def __init__(self, port: Port) -> None:
        self.base, self.limit = port.url.rstrip("/"), aiohttp.ClientTimeout(total=port.timeout)
        self.headers = {"Authorization": aiohttp.encode_basic_auth(port.user, port.password)} \
            if port.user else {}

    def sign(self, pdf: bytes, who: Who, reason: str) -> bytes:
        if not who.nik or not who.passphrase:
            raise Declined("Isi NIK dan frasa sandi.")
        try:
            return asyncio.run(self._sign(pdf, who, reason))
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError):
            # Nothing of the cause is kept: it may hold the request.
            raise Outage(SILENT) from None

    async def _sign(self, pdf: bytes, who: Who, reason: str) -> bytes:
        form = aiohttp.FormData({"nik": who.nik, "passphrase": who.passphrase,
                                 "tampilan": "invisible", "reason": reason})
        form.add_field("file", pdf, filename="dokumen.pdf", content_type="application/pdf")
        async with aiohttp.ClientSession(timeout=self.limit, headers=self.headers) as session:
            async with session.post(self.base + SIGN, data=form, allow_redirects=False) as answer:
                content = await _read(answer)
                key = answer.headers.get("id_dokumen", "")
            if answer.status == 200 and not content.startswith(b"%PDF-"):
                key = key or str(_said(content).get("id_dokumen", ""))
            if answer.status != 200 or content.startswith(b"%PDF-") or not _ID.fullmatch(key):
                return _signed(answer.status, content)
            async with session.get(self.base + FETCH + key, allow_redirects=False) as fetched:
                return _signed(fetched.status, await _read(fetched))


async def _read(answer: aiohttp.ClientResponse) -> bytes:
    """Read an answer, but never more than a paper can be."""
    content = bytearray()
    async for piece in answer.content.iter_chunked(1 << 16):
        content += piece
        if len(content) > MOST_BYTES:
            raise ValueError("the answer is too long")
    return bytes(content)


def _said(content: bytes) -> dict[str, Any]:
    try:
        said = json.loads(content)
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}


def _signed(status: int, content: bytes) -> bytes:
    """Return the signed bytes, or raise what the answer means."""
    if status == 200 and content.startswith(b"%PDF-"):
        return content
    code = _said(content).get("status_code")
    if isinstance(code, int) and code in REFUSALS:
        raise Declined(REFUSALS[code])
    if status in (401, 403):
        raise Outage("Layanan tanda tangan menolak sistem ini; hubungi operator.")
    if 400 <= status < 500 and status not in (408, 425, 429):
        number = f" (kode {code})" if isinstance(code, int) else ""
        raise Declined(f"Layanan tanda tangan menolak permintaan ini{number}.")
    raise Outage(SILENT)


def open_signer(port: Port) -> RemoteSigner:
    """Return the signer at the configured address."""
    return RemoteSigner(port)
