#!/usr/bin/env bash
# Measures the period form with 600 indicators of twelve cells in a real browser: until it is shown, until all cells are
# there, and what a key costs. The page is built as the product is, its answers are made up: no stack need run.
#   bench/form.sh [PORT]     without PORT: 4179
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. tools/machine.sh
find_node

readonly log=$(mktemp)
trap 'rm -f "$log"' EXIT

cd frontend
YEEP_BENCH_PORT=${1:-4179} npx playwright test --config e2e/bench.config.ts form.bench >"$log" 2>&1 ||
  { cat "$log" >&2; exit 1; }
echo '| what | median | p95 | times |'
echo '|---|---|---|---|'
grep -o '| .*|$' "$log"
