"""The commit point: the only place in the house where a transaction ends well.

Screens, API, sheets and commands write inside `saving`; a refusal of any kind rolls everything
back, so that nothing is ever half-written.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from flask import current_app
from flask_appbuilder.security.sqla.models import User
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError
from sqlalchemy.orm.scoping import scoped_session

from app.engine import database
from app.engine.errors import Stale


def session() -> Session:
    """Return the session of this request or command."""
    found: scoped_session[Session] = current_app.extensions["sqlalchemy"].session
    return found()


@contextmanager
def saving() -> Iterator[Session]:
    """Write within the block and commit at its end, or roll back and let the refusal out.

    What was read before ends first, so that SQLite begins as a writer; a row that somebody changed
    in between is refused by its version.
    """
    here = session()
    if not (here.new or here.dirty or here.deleted):
        here.commit()
    with database.writing():
        try:
            yield here
            here.commit()
        except StaleDataError as error:
            here.rollback()
            raise Stale from error
        except BaseException:
            here.rollback()
            raise


def fetch(model: type[Any], key: Any) -> Any:
    """Return a row of a table that no wall scopes, by primary key."""
    return session().get(model, key)


def account_names(keys: Iterable[int | None]) -> dict[int, str]:
    """Name the people of some accounts, in one question."""
    wanted = {key for key in keys if key is not None}
    if not wanted:
        return {}
    rows = session().execute(select(User.id, User.first_name, User.last_name, User.username)
                             .where(User.id.in_(wanted)))
    return {key: f"{first or ''} {last or ''}".strip() or username
            for key, first, last, username in rows}


def account_name(key: int | None) -> str:
    """Name the person of one account, for a page that says who did something."""
    return account_names([key]).get(key or 0, "")
