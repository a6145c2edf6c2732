#!/usr/bin/env bash
# The quick look before a commit: lint, types, and the tests that need no browser: `make check`.
. "$(dirname "$0")/ready.sh"

need_python
need_packages requirements-dev.lock
.venv/bin/ruff check .
.venv/bin/mypy
POLPUM_ENV=demo .venv/bin/flask --app run check
.venv/bin/pytest -n "$workers" --dist loadfile -m "not browser" -q
