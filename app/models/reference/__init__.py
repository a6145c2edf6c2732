"""Shipped reference lists: one CSV per Reference entity, named after its table.

Columns are field names; the entity's key is the first. Loaded by `flask init`, which adds what is
missing and never changes what an admin has changed.
"""
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
