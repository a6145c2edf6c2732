#!/usr/bin/env bash
# Serve the demonstration on this machine: `make run`, or `PORT=9000 make run`.
# Refusals come before the long work. Running it again neither doubles nor loses data.
. "$(dirname "$0")/ready.sh"

port=${PORT:-8080}
need_python
"$python" - "$port" <<'PYTHON' || exit 1
import socket
import sys

port = sys.argv[1]
if not (port.isascii() and port.isdigit() and 0 < int(port) < 65536):
    sys.exit(f"PORT harus berupa bilangan 1 sampai 65535, bukan “{port}”.")
with socket.socket() as probe:
    probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        probe.bind(("127.0.0.1", int(port)))
    except PermissionError:
        sys.exit(f"Port {port} tidak boleh dipakai oleh pengguna biasa. "
                 "Pakai yang lain, misalnya: PORT=8081 make run")
    except OSError:
        sys.exit(f"Port {port} sedang dipakai program lain. "
                 "Pakai yang lain, misalnya: PORT=8081 make run")
PYTHON
need_writable instance
# The development lock holds everything the plain one pins, in the same versions.
if [ "$(cat .venv/.terpasang-requirements-dev.lock 2>/dev/null)" != \
     "$(sha256sum <requirements-dev.lock) $(.venv/bin/python -V 2>/dev/null)" ]; then
    need_packages requirements.lock
fi

export POLPUM_ENV=demo
# What these files and settings made ready once in the embedded database stays ready: the next
# start only tells the accounts again. A database of one's own is asked at every start.
instance=${POLPUM_INSTANCE:-instance}
ready_file() {
    local key
    key=$({ env | grep '^POLPUM_' | sort; stat -c %i "$instance/polpum.sqlite3"; } 2>/dev/null |
        sha256sum | cut -c 1-16)
    printf '%s/siap-%s.txt' "$instance" "$key"
}
ready=$(ready_file)
if [ -z "${POLPUM_DATABASE_URL:-}" ] && [ -s "$ready" ] && [ -z "$(find app migrations config.py \
        run.py requirements.lock -type f ! -name '*.pyc' -newer "$ready" -print -quit)" ]; then
    cat "$ready"
else
    rm -f "$instance"/siap-*.txt
    # Through the descriptor: who opens /dev/stderr anew empties the file it is written to.
    said=$(mktemp)
    .venv/bin/flask --app run prepare | tee "$said"
    sed -n '/^Akun contoh/,$p' "$said" >"$(ready_file)"
    rm -f "$said"
fi
printf '\nPolpum Terpadu: http://127.0.0.1:%s/ (Ctrl+C untuk berhenti)\n' "$port"
# Works at long jobs beside the server once that listens, and ends by itself when it is gone: the
# process of this shell ($$) becomes the server.
{
    until { : <"/dev/tcp/127.0.0.1/$port"; } 2>/dev/null; do
        kill -0 $$ 2>/dev/null || exit 0
        sleep 0.5
    done
    exec nice -n 5 .venv/bin/flask --app run work
} &
exec .venv/bin/gunicorn --config deploy/gunicorn.conf.py --bind "127.0.0.1:$port" \
    --log-level warning run:app
