#!/usr/bin/env bash
# Measures bringing in an XLSX file of 5,000 rows: reading, finding out what its columns say and building the plan,
# five times in one process (the first one cold), and the live heap it needs above idle. Nothing else should be busy.
#   bench/import.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../backend"

readonly log=$(mktemp)
trap 'rm -f "$log"' EXIT

./mvnw -q test -Dtest=ImportBench -Dsurefire.failIfNoSpecifiedTests=true "$@" >"$log" 2>&1 || { cat "$log" >&2; exit 1; }
echo '| what | figure |'
echo '|---|---|'
grep '^| ' "$log"
