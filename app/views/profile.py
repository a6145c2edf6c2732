"""Being written."""
from flask import Blueprint
blueprint = Blueprint("profile", __name__)
