"""create_app: the only place where engine, models, views and settings meet.

Nothing here touches a table, so that migrations and tests may build the application on an empty
database. Tables, reference data and permissions are made by `commands/prepare.py`.
"""
from __future__ import annotations

from typing import Any

from flask import Flask
from werkzeug.middleware.proxy_fix import ProxyFix

import config
from app import commands, extensions, views
from app.engine import attachments, checks, database, numbering, registry, workdays
from app.engine import session as walls
from app.engine.errors import Misdeclared
from app.views import letterheads, security


def create_app(settings: config.Settings | None = None,
               packages: tuple[str, ...] = ("app.models",)) -> Flask:
    """Build the application from settings; `packages` are the folders read for subsystems."""
    settings = settings or config.load()
    registry.load(packages)
    findings = checks.findings()
    if findings:
        raise Misdeclared(findings)
    app = Flask(__name__)
    app.config.update(_flask_settings(settings))
    if settings.proxies:
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=settings.proxies, x_proto=settings.proxies,
                                x_host=settings.proxies)
    attachments.configure(settings.attachments)
    numbering.configure(letterheads.pattern_of)
    workdays.configure(settings.count_receipt_day)
    app.before_request(security.measure)
    extensions.csrf.init_app(app)
    extensions.db.init_app(app)
    with app.app_context():
        database.prepare(extensions.db.engine)
        walls.arm(extensions.db.session)
        appbuilder = extensions.make_appbuilder()
        appbuilder.init_app(app, extensions.db.session)
        views.mount(app, appbuilder)
    commands.register(app)
    return app


def _flask_settings(settings: config.Settings) -> dict[str, Any]:
    url = database.normal(settings.database_url)
    return {
        "POLPUM": settings, "SECRET_KEY": settings.secret_key,
        "SQLALCHEMY_DATABASE_URI": url, "SQLALCHEMY_ENGINE_OPTIONS": database.options(url),
        "APP_NAME": "Polpum Terpadu", "TESTING": settings.env == "test",
        "MAX_CONTENT_LENGTH": settings.max_upload_mb * 1024 * 1024 + 512 * 1024,
        "MAX_FORM_MEMORY_SIZE": 2 * 1024 * 1024, "MAX_FORM_PARTS": 20_000,
        "PERMANENT_SESSION_LIFETIME": settings.session_minutes * 60,
        "SESSION_COOKIE_NAME": "polpum", "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax", "SESSION_COOKIE_SECURE": settings.secure_cookies,
        "WTF_CSRF_TIME_LIMIT": None, "WTF_CSRF_SSL_STRICT": settings.secure_cookies,
        "BABEL_DEFAULT_LOCALE": "id", "BABEL_DEFAULT_TIMEZONE": "Asia/Jakarta",
        "BABEL_TRANSLATION_DIRECTORIES": str(config.ROOT / "translations"),
        "LANGUAGES": {"id": {"flag": "id", "name": "Bahasa Indonesia"}},
        "FAB_CREATE_DB": False, "FAB_UPDATE_PERMS": False, "FAB_ADD_SECURITY_VIEWS": True,
        "FAB_ADD_MENU_API": False, "FAB_API_SWAGGER_UI": False, "FAB_OPENAPI_SERVERS": [],
        "FAB_INDEX_VIEW": "app.views.home.HomeView", "FAB_BASE_TEMPLATE": "dasar.html",
        "FAB_SAFE_REDIRECT_HOSTS": [], "RATELIMIT_ENABLED": False,
        "JWT_ACCESS_TOKEN_EXPIRES": 900, "JSON_SORT_KEYS": False,
        "TEMPLATES_AUTO_RELOAD": False,
    }
