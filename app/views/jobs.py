"""Recaps of every region at once: ask for one, see how far it is, take the ZIP away.

A person sees the own jobs alone; another's is absent. What a job makes is `bundle.py`'s, who works
at it the command `work`. The ZIP is handed out only to the rights by which it was made.
"""
from __future__ import annotations

from datetime import timedelta
from typing import Any

from flask import (
    Blueprint,
    current_app,
    flash,
    jsonify,
    redirect,
    render_template,
    request,
    send_file,
)
from sqlalchemy import func, select

from app.engine import jobs, periods, registry
from app.engine.errors import OutOfRegion, Refused, Unread
from app.engine.indonesian import now, today
from app.engine.jobs import Pekerjaan, Tahap
from app.engine.vocabulary import Recap
from app.views import bundle, interface, recaps
from app.views.screen import actor, signed_in_only

blueprint = Blueprint("jobs", __name__)
PATIENCE = timedelta(minutes=2)  # a job is taken up within seconds where somebody works
CHANGED = "Hak Anda berubah sejak hasil ini disiapkan. Siapkan lagi untuk mengunduhnya."


def offered() -> list[Recap]:
    """List the recaps that the person may ask for every region; refuse one who may none."""
    found = [recap for _, recap in registry.recaps() if recaps.reads_nation(actor(), recap)]
    if not found:
        raise Refused("Rekap semua wilayah hanya untuk yang membacanya secara nasional.")
    return found


@blueprint.get("/pekerjaan/")
@signed_in_only
def jobs_list() -> Any:
    """Show the form that asks for a bundle, and the person's last jobs."""
    choices = offered()
    code = request.args.get("periode", "") or str(today().year)
    try:
        period = periods.parse(code)
    except ValueError as error:
        raise Unread(str(error)) from error
    year, _, part = period.code.partition("-")
    parts = recaps.PARTS if part in dict(recaps.PARTS) else (*recaps.PARTS, (part, period.spoken))
    return render_template(
        "pekerjaan.html", recaps=choices, chosen=request.args.get("kode", ""), year=year, part=part,
        parts=parts, years=sorted({*range(today().year - 10, today().year + 1), int(year)})[::-1],
        jobs=jobs.of(interface.session(), actor()), spoken=_spoken)


def _spoken(job: Pekerjaan) -> str:
    return periods.parse(job.periode).spoken


@blueprint.post("/pekerjaan/")
@signed_in_only
def ask() -> Any:
    """Put a bundle on the list of jobs."""
    offered()
    year, part = (request.form.get(name, "").strip() for name in ("tahun", "bagian"))
    wanted = bundle.asked(actor(), request.form.get("kode", ""), f"{year}-{part}" if part else year)
    with interface.saving() as session:
        job = jobs.ask(session, actor(), wanted.recap.code, wanted.period.code, wanted.title,
                       wanted.subsystem.code)
        key = job.id
    return redirect(f"/pekerjaan/{key}")


@blueprint.get("/pekerjaan/<int:key>")
@signed_in_only
def show(key: int) -> Any:
    """Show one job and how far it is."""
    job = jobs.find(interface.session(), actor(), key)
    return render_template("pekerjaan_satu.html", job=job, spoken=_spoken(job), there=_there(job),
                           kept=jobs.KEEP.days, unattended=_unattended(job))


@blueprint.get("/pekerjaan/<int:key>.json")
@signed_in_only
def progress(key: int) -> Any:
    """Say how far a job is, for the page that shows it."""
    job = jobs.find(interface.session(), actor(), key)
    return jsonify({"tahap": job.tahap.value, "label": job.tahap.label, "langkah": job.langkah,
                    "seluruh": job.seluruh, "berakhir": not job.is_open})


@blueprint.post("/pekerjaan/<int:key>/batal")
@signed_in_only
def cancel(key: int) -> Any:
    """Give a job up."""
    with interface.saving() as session:
        jobs.cancel(session, actor(), key)
    flash("Pekerjaan dibatalkan.", "success")
    return redirect("/pekerjaan/")


@blueprint.get("/pekerjaan/<int:key>.zip")
@signed_in_only
def download(key: int) -> Any:
    """Send the ZIP to the rights by which it was made, and leave a line in the trail."""
    job = jobs.find(interface.session(), actor(), key)
    if not _there(job):
        raise OutOfRegion
    wanted = bundle.asked(actor(), job.kode, job.periode)
    folder = current_app.config["POLPUM"].jobs / str(job.id)
    if bundle.made_by(folder) != bundle.rights(actor(), wanted):
        raise Refused(CHANGED)
    bundle.note_download(wanted, f"pekerjaan/{key}.zip")
    return send_file(folder / wanted.file_name, mimetype="application/zip", as_attachment=True,
                     download_name=wanted.file_name)


def _unattended(job: Pekerjaan) -> bool:
    """Tell whether a job waits though no other is being done: nobody seems to be at work."""
    return job.tahap is Tahap.MENUNGGU and now() - job.diminta_pada > PATIENCE \
        and not interface.session().scalar(
            select(func.count(Pekerjaan.id)).where(Pekerjaan.tahap == Tahap.BERJALAN))


def _there(job: Pekerjaan) -> bool:
    """Tell whether the ZIP of a job can be taken away."""
    folder = current_app.config["POLPUM"].jobs / str(job.id)
    return job.tahap is Tahap.SELESAI and (
        folder / bundle.file_name(job.kode, job.periode)).is_file()
