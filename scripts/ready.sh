# What every script here needs first: plain refusals, a Python, and .venv as the lock says.
# Sourced, never run. What is done then is said in run.sh, test.sh and check.sh.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# Tells whether a Python is new enough and can make a virtual environment.
able() {
    "$1" -c 'import sys, ensurepip, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

# The Python of the distribution where it will do, for it is built for speed and kept mended: a run
# of the tests takes a fifth less than with one compiled by hand that stands first in the path.
python=python3
for each in /usr/bin/python3 python3; do
    if able "$each"; then
        python=$each
        break
    fi
done

# Refuses an absent or old Python, and one that cannot make a virtual environment.
need_python() {
    command -v "$python" >/dev/null ||
        fail "Python 3 belum terpasang. Pasang dengan: sudo apt install python3 python3-venv"
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
        fail "Python yang terpasang terlalu lama; diperlukan versi 3.11 atau yang lebih baru."
    [ -x .venv/bin/python ] || able "$python" ||
        fail "Modul venv belum terpasang. Pasang dengan: sudo apt install python3-venv"
}

# Refuses a folder nothing can be written into; "instance" holds the data, so it is tried as well.
need_writable() {
    local folder
    for folder in . "$@"; do
        { [ -d "$folder" ] || mkdir -p "$folder" 2>/dev/null; } && [ -w "$folder" ] ||
            fail "Map $(realpath -m "$folder") tidak dapat ditulisi; periksa izinnya, lalu ulangi."
    done
}

# Makes .venv hold exactly what the lock file $1 pins; does nothing when that was done before.
need_packages() {
    local lock=$1 stamp=".venv/.terpasang-$1" want
    # An environment that was moved, or whose Python is gone, is made anew.
    if ! .venv/bin/python -c 'import sys; sys.exit(sys.prefix == sys.base_prefix)' 2>/dev/null; then
        rm -rf .venv
        "$python" -m venv .venv || fail "Lingkungan Python .venv tidak dapat dibuat."
    fi
    want="$(sha256sum <"$lock") $(.venv/bin/python -V)"
    [ "$(cat "$stamp" 2>/dev/null)" = "$want" ] && return
    printf 'Memasang pustaka dari %s …\n' "$lock"
    .venv/bin/python -m pip install -qq --disable-pip-version-check --no-input \
        --require-hashes --no-deps -r "$lock" ||
        fail "Pustaka tidak dapat dipasang. Periksa sambungan ke registri paket, lalu ulangi."
    # The other lock may have pinned otherwise: only the last one installed is known to hold.
    rm -f .venv/.terpasang-*
    printf '%s\n' "$want" >"$stamp"
}

# One more than there are cores, for each waits now and then for its database or its browser; no more
# than four, for each holds a whole house in memory.
workers=$(($(nproc) + 1))
[ "$workers" -le 4 ] || workers=4
