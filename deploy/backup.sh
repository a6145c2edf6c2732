#!/usr/bin/env bash
# Write a backup into the folder $1, and remove those older than $SIMPAN_HARI days (default 30).
# The old ones go only after the new one is whole; the newest is kept whatever its age.
set -euo pipefail
cd "$(dirname "$0")/.."

folder=${1:?Sebutkan map tujuan cadangan.}
days=${SIMPAN_HARI:-30}
file="$folder/polpum-$(date +%Y%m%d-%H%M%S).zip"
.venv/bin/flask --app run backup "$file"
find "$folder" -maxdepth 1 -name 'polpum-*.zip' -type f -mtime "+$days" ! -path "$file" -delete
