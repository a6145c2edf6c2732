"""What the rules of an entity ask beyond its metadata: small changes to a record of `factories.py`.

One file per subsystem, each with an `ADJUST` keyed by table; an entity without rules over several
fields has no line anywhere. `PREPARE` is for what must stand in the database first: it is handed a
`Shelf` (see `factories.py`). The files are found, not listed.
"""
import importlib
import pkgutil
from collections.abc import Callable
from typing import Any

Raw = dict[str, Any]

ADJUST: dict[str, Callable[[Raw], None]] = {}
PREPARE: dict[str, Callable[[Raw, Any], None]] = {}
for _found in pkgutil.iter_modules(__path__, f"{__name__}."):
    _module = importlib.import_module(_found.name)
    ADJUST |= _module.ADJUST
    PREPARE |= getattr(_module, "PREPARE", {})
