"""Being written."""
from flask import Blueprint
blueprint = Blueprint("charts", __name__)
def for_home():
    return []
