"""A stand-in for a remote signing service, true to the door of BSrE's e-sign client.

Answers on a port of its own: Basic authentication, multipart/form-data with file, nik, passphrase
and tampilan, the signed PDF back; refusals as JSON with `status_code`. It can be told to fail the
ways a real one does. Keys are those of the test authority.
"""
from __future__ import annotations

import json
import threading
import time
from base64 import b64encode
from contextlib import suppress
from typing import Any

from werkzeug.serving import WSGIRequestHandler, make_server
from werkzeug.wrappers import Request, Response

from reports.signing import Port, Who, pkcs12
from tests import authority

USER, PASSWORD = "polpum", "sandi-layanan"
NIK, PASSPHRASE = "3273010101900001", "Frasa-Rahasia-123"
OTHER_NIK = "3273010101900002"
PEOPLE = {NIK: ("Kepala (Uji)", PASSPHRASE), OTHER_NIK: ("Kabid (Uji)", PASSPHRASE)}


class Quiet(WSGIRequestHandler):
    """Writes no log."""

    def log(self, type: str, message: str, *args: Any) -> None:
        """Say nothing."""


class Service:
    """The stand-in; `mood` is how it behaves, `seen` counts what it was asked."""

    def __init__(self) -> None:
        self.mood, self.seen, self.kept = "baik", 0, {}
        self.server = make_server("127.0.0.1", 0, self, threaded=True, request_handler=Quiet)
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}"

    def close(self) -> None:
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()

    def __call__(self, environ: Any, start: Any) -> Any:
        with suppress(BrokenPipeError):
            return self._answer(Request(environ))(environ, start)

    def _answer(self, request: Request) -> Response:
        self.seen += 1
        wanted = "Basic " + b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        if request.headers.get("Authorization") != wanted:
            return _said(401, 1401, "Unauthorized")
        if request.method == "GET" and request.path.startswith("/api/sign/download/"):
            return Response(self.kept[request.path.rsplit("/", 1)[1]], mimetype="application/pdf")
        if (request.method, request.path) != ("POST", "/api/sign/pdf"):
            return Response(status=404)
        if self.mood == "mati":
            return Response("Service Unavailable", status=503)
        if self.mood == "lambat":
            time.sleep(1.5)
        nik, file = request.form.get("nik", ""), request.files.get("file")
        if file is None or request.form.get("tampilan") not in ("visible", "invisible"):
            return _said(400, 2001, "Parameter tidak lengkap")
        if nik not in PEOPLE:
            return _said(400, 2011, f"NIK {nik} belum terdaftar")
        name, passphrase = PEOPLE[nik]
        if request.form.get("passphrase") != passphrase:
            return _said(400, 2031, "Passphrase anda salah")
        return self._signed(file.read(), name, request.form.get("reason", ""))

    def _signed(self, pdf: bytes, name: str, reason: str) -> Response:
        if self.mood == "tanpa-tanda":
            return Response(pdf, mimetype="application/pdf")
        signed = _sign(_other(pdf) if self.mood == "berkas-lain" else pdf, name, reason,
                       "Otoritas Lain" if self.mood == "penerbit-lain" else "Otoritas Uji")
        if self.mood == "rusak":
            signed = signed[:2000] + bytes([signed[2000] ^ 1]) + signed[2001:]
        if self.mood == "diunduh":
            self.kept["a1b2"] = signed
            return Response(json.dumps({"id_dokumen": "a1b2"}), mimetype="application/json")
        return Response(signed, mimetype="application/pdf")


def _sign(pdf: bytes, name: str, reason: str, issuer: str) -> bytes:
    """Sign as the service does: with the person's key, and nothing of ours asked."""
    signer = pkcs12.open_signer(Port("pkcs12", password=authority.PASSWORD))
    signer.file = _Bytes(authority.pkcs12_bytes(authority.holder(name, issuer)))
    return signer.sign(pdf, Who(name), reason)


class _Bytes:
    """A file that lies nowhere."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    def read_bytes(self) -> bytes:
        return self.content


def _other(pdf: bytes) -> bytes:
    """Return another paper that looks much like it."""
    return pdf.replace(b"%PDF-1.", b"%PDF-2.", 1)


def _said(status: int, code: int, error: str) -> Response:
    return Response(json.dumps({"status_code": code, "error": error}), status=status,
                    mimetype="application/json")
