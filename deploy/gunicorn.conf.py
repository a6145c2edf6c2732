"""How gunicorn serves the application, behind a proxy in production and for `make run` alike.

The application is built once, before the workers part; each opens its own connections to the
database. A new version therefore needs a restart, not a reload. What the application itself may be
told is in `config.py`; how the service is started and kept in is `polpum.service`.
"""
import os
from typing import Any

bind = "unix:/run/polpum/polpum.sock"
worker_class = "gthread"
workers = int(os.environ.get("WEB_CONCURRENCY", "2"))
threads = 4
preload_app = True
# An import or a recap of the nation may take its time; a thread is not a worker that hangs.
timeout = 120
graceful_timeout = 30
keepalive = 5
# A worker is renewed now and then, the workers at different moments.
max_requests = 5000
max_requests_jitter = 500
# The heartbeat file must not wait for a slow disk.
worker_tmp_dir = "/dev/shm" if os.path.isdir("/dev/shm") else None  # noqa: S108
limit_request_line = 8190
errorlog = "-"
accesslog = None
control_socket_disable = True


def when_ready(server: Any) -> None:
    """Say in the log at once what `/readyz` would refuse, and the usual remedy."""
    app = server.app.wsgi()
    state = app.test_client().get("/readyz").json
    with app.app_context():
        app.extensions["sqlalchemy"].engine.dispose()
    if not state.pop("siap"):
        lacking = ", ".join(name for name, stands in state.items() if not stands)
        server.log.warning("Belum siap melayani (%s). Periksa POLPUM_DATABASE_URL; bila basis data "
                           "baru atau aplikasi diperbarui, jalankan: flask --app run init", lacking)


def post_fork(server: Any, worker: Any) -> None:
    """Let go of what the common start may have opened, without closing it for the others."""
    app = worker.app.wsgi()
    with app.app_context():
        app.extensions["sqlalchemy"].engine.dispose(close=False)
