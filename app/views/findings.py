"""What was found of a document: one small form beside each file on the record's page.

Who may say it and what it entails is `engine/documents.py`'s; the page itself is `records.py`'s.
"""
from __future__ import annotations

from typing import Any

from flask import flash, redirect, request
from flask_appbuilder import expose

from app.engine import documents, proposals
from app.engine.base import Approvable
from app.engine.errors import Invalid, NotYourMove, OutOfRegion, Problem
from app.engine.states import Pemeriksaan
from app.views import interface
from app.views.moves import MoveScreen
from app.views.screen import actor, needs


def store(record: Any, key: int, found: Any, remark: Any) -> None:
    """Write what was found of one file of a record, or of its open proposal."""
    if not isinstance(record, Approvable):
        raise OutOfRegion
    if found not in [each.value for each in Pemeriksaan] or not isinstance(remark, str):
        raise Invalid([Problem("pemeriksaan", "Pilih hasil pemeriksaan dokumen ini.")])
    with interface.saving() as session:
        proposal = proposals.open_for(session, record)
        held = documents.of(session, record, proposals.files_of(proposal))
        documents.check(session, actor(), record, proposal or record,
                        documents.one(held, key), Pemeriksaan(found), remark)


class FindingScreen(MoveScreen):
    """Takes what somebody found of a document."""

    @expose("/periksa/<int:key>/<int:file>", methods=["POST"])
    @needs("show")
    def check_document(self, key: int, file: int) -> Any:
        """Store whether a document fits, with a remark for the clerk."""
        record = self.find(key)
        try:
            store(record, file, request.form.get("pemeriksaan", ""),
                  request.form.get("catatan", ""))
        except (Invalid, NotYourMove) as refusal:
            return self._refused(record, "periksa", refusal)
        flash("Hasil pemeriksaan dokumen tersimpan.", "success")
        return redirect(self.url("show", key) + "#dokumen")
