"""The extensions, made but not yet bound; `create_app` binds them."""
from __future__ import annotations

from flask_appbuilder import AppBuilder
from flask_sqlalchemy import SQLAlchemy
from flask_wtf.csrf import CSRFProtect

from app.engine.base import Base
from app.views.security import HouseSecurityManager


class HouseAppBuilder(AppBuilder):  # type: ignore[misc]
    """Flask-AppBuilder without its own pages for going back and for changing the language."""

    def _add_admin_views(self) -> None:
        self._indexview = self.add_view_no_menu(self.indexview)
        self.sm.register_views()
        self.openapi_manager.register_views()
        self.menuapi_manager.register_views()


db = SQLAlchemy(model_class=Base, session_options={"expire_on_commit": False},
                disable_autonaming=True)
csrf = CSRFProtect()


def make_appbuilder() -> AppBuilder:
    """Make Flask-AppBuilder with our security manager; one per application."""
    return HouseAppBuilder(security_manager_class=HouseSecurityManager, update_perms=False)
