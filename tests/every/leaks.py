"""Gathers the leaks of every door into one list; each file says what it holds."""
from tests.every import leaks_api, leaks_reading, leaks_sheets, leaks_writing

__all__ = ["leaks_api", "leaks_reading", "leaks_sheets", "leaks_writing"]
