#!/usr/bin/env bash
# Measures what one changed value costs in a plan of some 600 indicators: its own figure and those above it, on a real
# PostgreSQL, two hundred times; and for comparison all figures from scratch. Nothing else should be busy.
#   bench/recalculation.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../backend"

readonly log=$(mktemp)
trap 'rm -f "$log"' EXIT

./mvnw -q test -Dtest=ProgressBench -Dsurefire.failIfNoSpecifiedTests=true "$@" >"$log" 2>&1 || { cat "$log" >&2; exit 1; }
echo '| what | figure |'
echo '|---|---|'
grep '^| ' "$log"
