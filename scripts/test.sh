#!/usr/bin/env bash
# Install what the tests need and run them all: `make test`. Arguments go to pytest.
# With CI=true a missing browser or PostgreSQL is a failure; elsewhere those tests are skipped.
. "$(dirname "$0")/ready.sh"

# Brings Debian packages where this may be done; elsewhere says what is missing.
install() {
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
        export DEBIAN_FRONTEND=noninteractive
        apt-get update -qq </dev/null || fail "Daftar paket Debian tidak dapat diperbarui."
        # The lighter shell of the browser where this Debian has it, the whole browser elsewhere.
        local packages=("$@")
        apt-cache show chromium-headless-shell >/dev/null 2>&1 ||
            packages=("${packages[@]/#chromium-headless-shell/chromium}")
        apt-get install -y -qq --no-install-recommends "${packages[@]}" </dev/null >/dev/null ||
            fail "Paket Debian ini tidak dapat dipasang: ${packages[*]}"
    elif [ "${CI:-}" = true ]; then
        fail "Belum terpasang: $*. Pasang dengan: sudo apt install $*"
    else
        printf 'Belum terpasang: %s; pengujian yang memerlukannya dilewati.\n' "$*" >&2
    fi
}

missing=()
command -v "$python" >/dev/null || missing+=(python3)
[ -x .venv/bin/python ] || able "$python" || missing+=(python3-venv)
command -v chromium-headless-shell chromium >/dev/null ||
    missing+=(chromium-headless-shell fonts-dejavu-core)
command -v pdftoppm >/dev/null || missing+=(poppler-utils)
[ ${#missing[@]} -eq 0 ] || install "${missing[@]}"
need_python
need_writable
need_packages requirements-dev.lock

# Settings of a running system must not reach the tests.
for name in $(compgen -e | grep '^POLPUM_' || true); do unset "$name"; done
# A run starts many programs: compiled modules are kept between them.
unset PYTHONDONTWRITEBYTECODE
.venv/bin/ruff check .
.venv/bin/pytest -n "$workers" --dist loadfile "$@"
