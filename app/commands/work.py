"""work and recap-all: recaps of every region, from the list of jobs or at once.

The worker does one job at a time, as the person who asked for it and by the rights that person has
now. It may be killed at any moment: the next one goes on. Asked to end, it puts the job back.
"""
from __future__ import annotations

import logging
import os
import shutil
import signal
import socket
import time
import uuid
from contextlib import suppress
from pathlib import Path
from typing import Any

import click
from flask import Flask, current_app
from flask_appbuilder.security.sqla.models import User
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from app.commands.targets import in_the_name_of
from app.engine import database, jobs
from app.engine.actor import Actor, acting, as_system
from app.engine.errors import DomainError, OutOfRegion, Refused
from app.engine.indonesian import today, write_decimal
from app.engine.jobs import Tahap
from app.models.pengguna import Pengguna
from app.views import bundle, interface
from app.views.security import actor_for, person_of

log = logging.getLogger(__name__)
BEAT, IDLE, PRUNE = 1.0, 1.0, 3600.0
WITHDRAWN = "Hak pemohon berubah sejak pekerjaan ini diminta."
UNWRITABLE = "Berkas tidak dapat ditulis. Hubungi pengelola sistem: periksa map dan ruang simpan."


class Lost(Exception):
    """The job was cancelled, or another worker holds it."""


class Stopped(Exception):
    """The worker was asked to end."""


def register(app: Flask) -> None:
    """Hang the commands on the application."""
    app.cli.add_command(work)
    app.cli.add_command(recap_all)


@click.command("work", help="Mengerjakan pekerjaan yang menunggu, sampai dihentikan.")
@click.option("--once", is_flag=True, help="Berhenti bila tidak ada lagi yang menunggu.")
def work(once: bool) -> None:
    """Do the jobs on the list, one at a time, until asked to end."""
    database.spare(interface.session().get_bind().engine)
    Worker().run(once)


class Worker:
    """One process that works; it also ends when the process that started it is gone."""

    def __init__(self) -> None:
        self.host = socket.gethostname()[:40]
        self.name = f"{self.host}:{os.getpid()}:{uuid.uuid4().hex[:8]}"
        self.parent, self.asked, self.beaten, self.pruned = os.getppid(), False, 0.0, -PRUNE

    @property
    def ending(self) -> bool:
        return self.asked or os.getppid() != self.parent

    def _end(self, *_: Any) -> None:
        self.asked = True

    def run(self, once: bool) -> None:
        """Take job after job; a database that does not answer is asked again later."""
        for each in (signal.SIGTERM, signal.SIGINT):
            signal.signal(each, self._end)
        self.bury()
        while not self.ending:
            try:
                busy = self.next()
            except OperationalError:
                log.warning("the database does not answer; trying again", exc_info=True)
                interface.session().rollback()
                busy = False
            if not busy and once:
                return
            if not busy and not self.ending:
                time.sleep(IDLE)

    def bury(self) -> None:
        """Put back at once what workers of this machine held that are no more."""
        dead = [one for one in jobs.held(interface.session(), self.host) if not _lives(one[1])]
        for key, worker in dead:
            with interface.saving() as session:
                jobs.let_go(session, key, worker, counted=True)

    def next(self) -> bool:
        """Do one job; False when none waits."""
        self._prune()
        if jobs.waiting(interface.session()):
            with interface.saving() as session:
                job = jobs.take(session, self.name)
                key = job.id if job else None
            if key is not None:
                self._do(key)
                return True
        interface.session().rollback()
        return False

    def _do(self, key: int) -> None:
        folder = current_app.config["POLPUM"].jobs / str(key)
        self.beaten = time.monotonic()
        try:
            how, sentence, said = self._made(key, folder)
        except Stopped:
            with interface.saving() as session:
                jobs.let_go(session, key, self.name)
            return
        except Lost:
            interface.session().expunge_all()
            if jobs.stands(interface.session(), key) is Tahap.BATAL:
                shutil.rmtree(folder, ignore_errors=True)
            return
        with as_system("hasil pekerjaan"), interface.saving() as session:
            session.expunge_all()
            jobs.end(session, key, self.name, how, sentence, **said)
        if how is Tahap.SELESAI:
            shutil.rmtree(folder / bundle.PAGES, ignore_errors=True)
        else:
            shutil.rmtree(folder, ignore_errors=True)

    def _made(self, key: int, folder: Path) -> tuple[Tahap, str, dict[str, Any]]:
        """Make what a job wants; say how it ended."""
        job = jobs.get(interface.session(), key)
        owner, code, period = job.pemohon_id, job.kode, job.periode
        who = actor_of(owner)
        if who is None:
            return Tahap.DITOLAK, WITHDRAWN, {}
        try:
            with acting(who):
                wanted = bundle.asked(who, code, period)

                def told(done: int, whole: int) -> None:
                    self._beat(key, who, done, whole)
                pages = bundle.fill(interface.session(), who, wanted, folder, told)
                sha256, size = bundle.tie(pages, folder, folder / wanted.file_name)
        except (Refused, OutOfRegion):
            return Tahap.DITOLAK, WITHDRAWN, {}
        except DomainError as refusal:
            return Tahap.GAGAL, refusal.sentence(), {}
        except OSError:
            log.exception("job %s cannot write", key)
            return Tahap.GAGAL, UNWRITABLE, {}
        return Tahap.SELESAI, "", {"sha256": sha256, "ukuran": size}

    def _beat(self, key: int, who: Actor, done: int, whole: int) -> None:
        """Beat now and then; stop when the job is lost or the person no longer holds the rights."""
        if self.ending:
            raise Stopped
        if time.monotonic() - self.beaten < BEAT and 0 < done < whole:
            return
        with interface.saving() as session:
            if not jobs.beat(session, key, self.name, done, whole):
                raise Lost
        self.beaten = time.monotonic()
        interface.session().expunge_all()
        there = actor_of(who.user_id or 0)
        interface.session().rollback()
        if there is None or there.reach != who.reach:
            raise Refused

    def _prune(self) -> None:
        """Remove what jobs made long ago."""
        if time.monotonic() - self.pruned < PRUNE:
            return
        self.pruned = time.monotonic()
        with interface.saving() as session:
            old = jobs.outworn(session)
        for key in old:
            shutil.rmtree(current_app.config["POLPUM"].jobs / str(key), ignore_errors=True)


def _lives(worker: str) -> bool:
    """Tell whether the process of an earlier worker of this machine is still there."""
    process = int(worker.split(":")[1])
    if process == os.getpid():
        return False
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def actor_of(key: int) -> Actor | None:
    """Return who asked, by the rights of this moment; None when the account is closed."""
    person = person_of(key)
    return actor_for(person) if person is not None else None


@click.command("recap-all", help="Mencetak satu rekap untuk semua wilayah ke satu ZIP.")
@click.argument("code", metavar="KODE")
@click.argument("period", metavar="PERIODE")
@in_the_name_of
@click.option("-o", "--output", required=True, type=click.Path(dir_okay=False, path_type=Path),
              help="Berkas ZIP yang ditulis.")
def recap_all(code: str, period: str, username: str, output: Path) -> None:
    """Print one recap for every region into a ZIP; started again the same day, it goes on."""
    database.spare(interface.session().get_bind().engine)
    person = interface.session().scalar(
        select(Pengguna).join(Pengguna.user).where(User.username == username,
                                                   User.active.is_(True)))
    if person is None:
        raise click.ClickException(f"Pengguna “{username}” tidak ada atau tidak aktif.")
    folder = output.with_name(f"{output.name}.bagian")
    with acting(actor_for(person)) as who:
        try:
            wanted = bundle.asked(who, code, period)
            with click.progressbar(length=1, label=wanted.recap.code, show_pos=True) as bar:
                def told(done: int, whole: int) -> None:
                    bar.length = whole
                    bar.update(done - bar.pos)
                pages = bundle.fill(interface.session(), who, wanted, folder, told,
                                    today().isoformat())
            sha256, size = bundle.tie(pages, folder, output)
        except DomainError as refusal:
            raise click.ClickException(refusal.sentence()) from refusal
        except OSError as error:
            raise click.ClickException(f"Berkas {output} tidak dapat ditulis: periksa map dan "
                                       "izinnya.") from error
        with suppress(OSError):
            shutil.rmtree(folder)
        bundle.note_download(wanted, "recap-all")
    click.echo(f"{output}: {write_decimal(len(pages))} wilayah, {write_decimal(size)} bita, "
               f"SHA-256 {sha256}.")
