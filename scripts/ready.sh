# What every script here needs first: plain refusals, a Python, and .venv as the lock says.
# Sourced, never run. What is done then is said in run.sh, test.sh and check.sh.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# Refuses an absent or old Python, and one that cannot make a virtual environment.
need_python() {
    command -v python3 >/dev/null ||
        fail "Python 3 belum terpasang. Pasang dengan: sudo apt install python3 python3-venv"
    python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
        fail "Python yang terpasang terlalu lama; diperlukan versi 3.11 atau yang lebih baru."
    [ -x .venv/bin/python ] || python3 -c 'import ensurepip, venv' 2>/dev/null ||
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
        python3 -m venv .venv || fail "Lingkungan Python .venv tidak dapat dibuat."
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
