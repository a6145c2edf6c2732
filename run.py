"""The application that gunicorn and the command line load; nothing else."""
from app import create_app

app = create_app()
