"""Being written."""
from flask import Blueprint
blueprint = Blueprint("recaps", __name__)
