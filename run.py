"""The application that gunicorn and the command line load; a wrong setting is one sentence."""
import sys

from app import create_app
from app.engine.errors import Misdeclared
from config import SettingsError

try:
    app = create_app()
except (SettingsError, Misdeclared) as error:
    print(error, file=sys.stderr)  # noqa: T201 - nothing else is running yet
    raise SystemExit(3) from None
