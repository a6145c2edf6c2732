"""Signing issued papers on screen: who signs, signing, the signed file, and the scan of a wet one.

The paper's own page is `papers.py`; what an attempt at a signature does, `signing_desk.py`.
"""
from __future__ import annotations

from io import BytesIO
from typing import Any

from flask import Blueprint, flash, redirect, request, send_file

from app.engine import attachments, audit, issued, signing, wet
from app.engine.errors import Invalid, NotYourMove, OutOfRegion, Problem, Silent
from app.views import interface, papers, signing_desk
from app.views.screen import actor, signed_in_only

blueprint = Blueprint("signing", __name__)


@blueprint.post("/dokumen/<int:key>/penandatangan")
@signed_in_only
def name_signers(key: int) -> Any:
    """Say whose accounts sign a paper, and in which order."""
    papers.find(key)
    try:
        with interface.saving() as session:
            signing_desk.name_signers(session, papers.find(key), request.form)
    except (Invalid, NotYourMove) as refusal:
        return papers.show(key, refused=refusal)
    flash("Penandatangan disimpan.", "success")
    return redirect(f"/dokumen/{key}#tanda-tangan")


@blueprint.post("/dokumen/<int:key>/tandatangani")
@signed_in_only
def sign(key: int) -> Any:
    """Sign as the one whose turn it is; what was typed goes to the signer and nowhere else."""
    paper = papers.find(key)
    try:
        told = signing_desk.sign(paper, request.form.get("nik", ""),
                                 request.form.get("frasa_sandi", ""))
    except (Invalid, NotYourMove, Silent) as refusal:
        return papers.show(key, refused=refusal)
    flash(told, "success")
    return redirect(f"/dokumen/{key}#tanda-tangan")


@blueprint.post("/dokumen/<int:key>/pindaian")
@signed_in_only
def attach(key: int) -> Any:
    """Keep the scan of a paper that was signed with ink."""
    papers.find(key)
    try:
        with interface.saving() as session:
            _keep_scan(session, key)
    except (Invalid, NotYourMove) as refusal:
        return papers.show(key, refused=refusal)
    flash("Hasil pindai tersimpan. Dokumen ini bertanda tangan basah.", "success")
    return redirect(f"/dokumen/{key}#tanda-tangan")


def _keep_scan(session: Any, key: int) -> None:
    paper, upload = papers.find(key), request.files.get("pindaian")
    issued.hold(session, paper)
    signed = bool(signing.standing(session, paper).given)
    wet.may_attach(actor(), paper, signed=signed)
    if upload is None or not upload.filename:
        raise Invalid([Problem("pindaian", "Pilih berkas hasil pindai, PDF atau JPG.")])
    try:
        token = attachments.receive(session, wet.SCAN, upload.filename, upload.stream,
                                    actor().user_id or 0)
    except ValueError as error:
        raise Invalid([Problem("pindaian", str(error))]) from error
    waiting = attachments.staged(session, token, actor().user_id)
    if waiting is None:
        raise Invalid([Problem("pindaian", "Berkas tidak dapat disimpan; unggah sekali lagi.")])
    wet.attach(session, actor(), paper, waiting, signed=signed)
    session.delete(waiting)
    issued.note(session, paper, "lampirkan tanda tangan basah", waiting.nama_berkas,
                 {"sha256": [None, waiting.sha256]})


@blueprint.get("/dokumen/<int:key>/bertanda.pdf")
@signed_in_only
def signed_file(key: int) -> Any:
    """Send the newest signed file of a paper."""
    paper = papers.find(key)
    sha256 = signing.standing(interface.session(), paper).sha256
    if not sha256:
        raise OutOfRegion
    return _sent(key, sha256, "application/pdf", papers.file_name(paper, "_bertanda"))


@blueprint.get("/dokumen/<int:key>/pindaian/<int:number>")
@signed_in_only
def scan(key: int, number: int) -> Any:
    """Send a scan of a paper that was signed with ink."""
    paper = papers.find(key)
    found = next((each for each in wet.scans_of(interface.session(), paper)
                  if each.id == number), None)
    if found is None:
        raise OutOfRegion
    return _sent(key, found.sha256, found.mime, found.nama_berkas)


def _sent(key: int, sha256: str, mime: str, name: str) -> Any:
    """Send stored bytes of a paper and leave a line in the trail."""
    content, paper = issued.bytes_of(sha256), papers.find(key)
    said = {"entity": paper.entitas, "subsystem": paper.subsistem, "title": paper.nomor,
            "unit": paper.wilayah_kode, "data_id": f"dokumen/{key}",
            "klasifikasi": paper.klasifikasi}
    interface.session().rollback()
    with interface.saving() as session:
        audit.note(session, "unduh dokumen bertanda tangan", **said)
    return send_file(BytesIO(content), mimetype=mime, download_name=name)


