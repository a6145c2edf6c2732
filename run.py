"""The application that gunicorn and the command line load; a wrong setting is one sentence."""
import gc
import sys

# What is read at the start stays: looking through it for garbage again and again is a quarter of
# the start, and of a long recap later.
gc.disable()

from app import create_app  # noqa: E402
from app.engine.errors import Misdeclared  # noqa: E402
from config import SettingsError  # noqa: E402

try:
    app = create_app()
except (SettingsError, Misdeclared) as error:
    print(error, file=sys.stderr)  # noqa: T201 - nothing else is running yet
    raise SystemExit(3) from None
gc.freeze()
gc.enable()
