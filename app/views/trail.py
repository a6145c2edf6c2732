"""Being written."""
from flask import Blueprint
blueprint = Blueprint("trail", __name__)
