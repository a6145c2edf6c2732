#!/usr/bin/env bash
# Pin both locks anew, with hashes, from the direct dependencies: `make lock`.
# The development lock is held to the versions of the plain one, so that one .venv serves both.
. "$(dirname "$0")/ready.sh"

need_python
tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
"$python" -m venv "$tools"
"$tools/bin/pip" install --quiet --disable-pip-version-check uv
compile() {
    "$tools/bin/uv" pip compile --quiet --python-version 3.11 --generate-hashes \
        --no-header --no-emit-index-url --no-emit-find-links "$@"
}
compile requirements.txt --output-file requirements.lock
compile requirements-dev.txt --constraints requirements.lock --output-file requirements-dev.lock
