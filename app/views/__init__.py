"""The screens: one Flask-AppBuilder view per entity, made from the registry, and the hand-made few.

`mount` walks the registry and hangs everything on the application. What a generated screen does is
in `lists`, `records`, `forms`, `moves`, `several` and `sheets`; the class made here only joins
them.
"""
from __future__ import annotations

from typing import Any

from flask import Flask
from flask_appbuilder import AppBuilder

from app.engine import registry, roles
from app.engine.base import Base
from app.views import (
    accounts_many,
    addresses,
    api,
    api_spec,
    charts,
    context,
    errors,
    files,
    headers,
    health,
    issuing,
    jobs,
    maps,
    matrix,
    papers,
    profile,
    recap_rows,
    recaps,
    searching,
    security,
    signing,
    trail,
    users,
    verifying,
)
from app.views.findings import FindingScreen
from app.views.forms import FormScreen
from app.views.letters import LetterScreen
from app.views.lists import ListScreen
from app.views.records import RecordScreen
from app.views.several import SeveralScreen
from app.views.sheets import SheetScreen
from app.views.why import WhyScreen

PERMISSIONS = ["list", "show", "add", "edit", "delete", "restore", "import", "history", "export",
               "recap", "ajukan", "tarik", "verifikasi", "setujui", "kembalikan"]


def mount(app: Flask, appbuilder: AppBuilder) -> None:
    """Hang every screen, API and handler on the application."""
    addresses.register(app)
    app.before_request(security.before_request)
    app.teardown_request(security.after_request_end)
    headers.register(app)
    errors.register(app)
    context.register(app)
    for subsystem in registry.subsystems():
        for entity in registry.mains():
            if entity.__subsystem__ == subsystem.code:
                appbuilder.add_view(screen_for(entity), roles.view_name(entity),
                                    label=entity.__entity__.label, icon=entity.__entity__.icon,
                                    category=subsystem.code, category_label=subsystem.label)
                appbuilder.add_api(api.api_for(entity))
    for room in (api_spec, files, health, recaps, recap_rows, issuing, jobs, papers, signing,
                 verifying, charts, maps, searching, users, accounts_many, matrix, profile,
                 trail):
        app.register_blueprint(room.blueprint)


def screen_for(entity: type[Base]) -> Any:
    """Make the view class of an entity."""
    name = roles.view_name(entity)
    return type(name, (FindingScreen, SeveralScreen, FormScreen, RecordScreen, LetterScreen,
                       ListScreen, SheetScreen, WhyScreen), {
        "entity": entity, "route_base": f"/{entity.__subsystem__}/{entity.__tablename__}",
        "class_permission_name": name, "base_permissions": [f"can_{p}" for p in PERMISSIONS],
        "__doc__": f"Screens of {entity.__tablename__}."})
