"""Refusals become pages or JSON here, and nowhere else.

Signed-out visitors are sent to sign-in for existing and absent addresses alike; nothing of an
exception's own text is shown. JSON has one shape: pesan, and masalah by field when there are some.
"""
from __future__ import annotations

import logging
from typing import Any

from flask import Flask, current_app, jsonify, make_response, render_template, request
from flask_babel import gettext
from flask_wtf.csrf import CSRFError
from sqlalchemy.exc import DataError, IntegrityError, OperationalError, StatementError
from werkzeug.exceptions import HTTPException

from app.engine.errors import DomainError, Invalid, NobodyActing
from app.views import context, interface
from app.views.screen import signed_in, to_login

log = logging.getLogger(__name__)
# PostgreSQL: a lock not got in time, a deadlock, two writers at odds, no connection left.
BUSY = ("55P03", "40P01", "40001", "53300")
RETRY_SECONDS = 5
# No connection was had, or it broke: PostgreSQL says nothing, or one of these classes of state.
AWAY = ("08", "57P")
SIGN_IN = "Silakan masuk terlebih dahulu."
CLASH = ("Data ini berbenturan dengan data lain yang sudah tersimpan, misalnya karena nomor atau "
         "nama yang sama. Muat ulang halaman, periksa, lalu coba lagi.")
SENTENCES = {
    400: "Permintaan ini tidak dapat dibaca.",
    403: "Anda tidak memiliki hak untuk halaman ini.",
    404: "Halaman atau data tidak ditemukan. Mungkin sudah dipindah, atau bukan wilayah Anda.",
    405: "Cara membuka halaman ini tidak benar. Gunakan tombol yang tersedia.",
    409: "Keadaan data sudah berubah. Muat ulang halaman ini.",
    413: "Berkas atau isian yang dikirim terlalu besar.",
    415: "Kirim data dalam bentuk JSON.",
    422: "Isian belum benar.",
    429: "Terlalu banyak permintaan. Tunggu sebentar, lalu coba lagi.",
    500: "Terjadi kesalahan pada sistem. Ketikan Anda di halaman sebelumnya masih ada; "
         "tekan tombol kembali, lalu coba lagi.",
    503: "Sistem sedang sibuk. Tunggu sebentar, lalu coba lagi.",
}
UNREACHED = ("Basis data sedang tidak terjangkau. Ketikan Anda di halaman sebelumnya masih ada; "
             "tunggu sebentar, tekan tombol kembali, lalu coba lagi.")


def register(app: Flask) -> None:
    """Hang the handlers on the application."""
    app.register_error_handler(DomainError, _domain)
    app.register_error_handler(CSRFError, _csrf)
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(DataError, _unstorable)
    app.register_error_handler(StatementError, _unstorable)
    app.register_error_handler(OperationalError, _busy)
    app.register_error_handler(500, _broken)


def answer(status: int, sentence: str, problems: Any = (), wrong: str = "") -> Any:
    """Say a refusal as the asker reads it."""
    interface.session().rollback()
    if is_api():
        body: dict[str, Any] = {"pesan": sentence}
        if problems:
            body["masalah"] = problems
        return jsonify(body), status
    return render_template("galat.html", status=status, sentence=sentence, wrong=wrong), status


def is_api() -> bool:
    """Tell whether the asker is a script."""
    return request.path.startswith("/api/") or request.path == "/sesi" \
        or request.path.startswith("/titip")


def problems_of(refusal: Invalid) -> dict[str, list[str]]:
    """Gather the sentences of a refusal by field."""
    found: dict[str, list[str]] = {}
    for problem in refusal.problems:
        found.setdefault(problem.field or "umum", []).append(problem.sentence)
    return found


def _domain(refusal: DomainError) -> Any:
    if isinstance(refusal, NobodyActing):
        if not signed_in():
            return answer(401, SIGN_IN) if is_api() else to_login()
        log.error("regional data was asked for with nobody acting: %s", request.path)
    problems = problems_of(refusal) if isinstance(refusal, Invalid) else ()
    return answer(refusal.status, refusal.sentence(), problems, getattr(refusal, "name", ""))


def _csrf(refusal: CSRFError) -> Any:
    log.info("csrf: %s", refusal.description)
    why = gettext(str(refusal.description))
    return answer(400, f"Halaman ini terlalu lama terbuka atau sesi telah berakhir ({why}). "
                       "Kembali, muat ulang, lalu kirim lagi.")


def _http(refusal: HTTPException) -> Any:
    code = refusal.code or 500
    if code in (301, 302, 303, 304, 307, 308):
        return refusal
    if code == 404 and not signed_in() and not _is_static():
        if not is_api():
            return to_login()
        if "Authorization" not in request.headers:
            return answer(401, SIGN_IN)
    sentence = SENTENCES.get(code, "Permintaan tidak dapat diproses.")
    if code == 413:
        sentence += (" Semua berkas satu formulir bersama-sama paling besar "
                     f"{current_app.config['POLPUM'].max_upload_mb} MB.")
    return answer(code, sentence)


def _is_static() -> bool:
    return request.path.startswith("/static/") or request.path == "/favicon.ico"


def _unstorable(refusal: Exception) -> Any:
    if isinstance(refusal, DataError) or any(
            sign in str(refusal) for sign in ("surrogates not allowed", "NUL (0x00)")):
        log.warning("a value the database cannot hold: %s", type(refusal).__name__)
        return answer(400, "Isian memuat karakter atau bilangan yang tidak dapat disimpan.")
    if isinstance(refusal, IntegrityError):
        return answer(409, CLASH)
    log.exception("the database refused", exc_info=refusal)
    return answer(500, SENTENCES[500])


def _busy(refusal: OperationalError) -> Any:
    """Ask for patience when somebody else is writing or nobody answers; the rest is broken."""
    state = getattr(refusal.orig, "sqlstate", "")
    if state is None or state.startswith(AWAY):
        log.error("the database is away: %s", str(refusal.orig).partition("\n")[0])
        return _patience(_unreached())
    if getattr(refusal.orig, "sqlstate", None) not in BUSY and "is locked" not in str(refusal.orig):
        return _unstorable(refusal)
    log.warning("the database is busy: %s", type(refusal.orig).__name__)
    return _patience(answer(503, SENTENCES[503]))


def _unreached() -> Any:
    """Say that nobody answers, on a page for which nobody need be asked: not even who is there."""
    if is_api():
        return jsonify({"pesan": UNREACHED}), 503
    page = current_app.jinja_env.get_template("galat.html")
    return page.render(context.bare(), status=503, sentence=UNREACHED, wrong=""), 503


def _patience(said: Any) -> Any:
    made = make_response(said)
    made.headers["Retry-After"] = str(RETRY_SECONDS)
    return made


def _broken(refusal: Exception) -> Any:
    return answer(500, SENTENCES[500])
