"""Why one sees it: which grant shows a record or a list, and what one may do with it.

A page beside every record and every list; what is out of reach is absent here too. The sentences
are `engine/reasons.py`'s, which asks the functions that decide.
"""
from __future__ import annotations

from typing import Any

from flask_appbuilder import expose

from app.engine import audit, proposals, reasons
from app.views import interface
from app.views.screen import Screen, actor, needs


class WhyScreen(Screen):
    """Explains what is read and what is allowed."""

    @expose("/mengapa/<int:key>")
    @needs("show")
    def why(self, key: int) -> Any:
        """Say why a record is seen, and why each act on it is allowed or not."""
        record, session = self.find(key), interface.session()
        proposal = proposals.open_for(session, record)
        return self.page(
            "mengapa.html", title=audit.title_of(record), back=self.url("show", key),
            opened=reasons.opened(session, actor(), record),
            unused=reasons.unused(session, actor(), record),
            doing=reasons.doing(session, actor(), record, proposal))

    @expose("/mengapa/")
    @needs("list")
    def why_listed(self) -> Any:
        """Say why a list is seen, how far it reaches, and what may be done from it."""
        session = interface.session()
        return self.page(
            "mengapa.html", title="", back=self.url("list") + "/", unused=(),
            opened=reasons.reading(session, actor(), self.entity),
            doing=reasons.listing(session, actor(), self.entity))
