"""What every answer carries: a strict script policy with a nonce, and no caching of pages."""
from __future__ import annotations

import secrets

from flask import Flask, Response, g, request


def nonce() -> str:
    """Return this answer's script nonce."""
    if "nonce" not in g:
        g.nonce = secrets.token_urlsafe(16)
    return g.nonce


def register(app: Flask) -> None:
    """Hang the headers on every answer."""
    app.after_request(_dress)


def _dress(response: Response) -> Response:
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["X-Frame-Options"] = "SAMEORIGIN"
    response.headers["Referrer-Policy"] = "same-origin"
    response.headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()"
    response.headers["Cross-Origin-Opener-Policy"] = "same-origin"
    if request.is_secure:
        response.headers["Strict-Transport-Security"] = "max-age=31536000"
    if request.path.startswith("/static/"):
        versioned = bool(request.args.get("v"))
        response.headers["Cache-Control"] = "public, max-age=31536000, immutable" if versioned \
            else "public, max-age=3600"
    else:
        response.headers["Cache-Control"] = "no-store"
        response.headers.setdefault("Content-Security-Policy", (
            f"default-src 'self'; script-src 'self' 'nonce-{nonce()}'; "
            "style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; "
            "base-uri 'self'; form-action 'self'; frame-ancestors 'self'"))
    return response
