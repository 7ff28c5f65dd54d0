#!/usr/bin/env bash
# Measures the plan editor in a real browser, against a running stack: brings in a plan of 300 actions and 600
# indicators, then opens it (page freshly loaded each time) and changes it. Nothing else should be busy. The plan stays.
#   bench/editor.sh [ADDRESS]     without ADDRESS: http://localhost:8080
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. tools/machine.sh
find_node

readonly log=$(mktemp)
trap 'rm -f "$log"' EXIT

cd frontend
YEEP_PUBLIC_URL=${1:-http://localhost:8080} npx playwright test --config e2e/bench.config.ts editor >"$log" 2>&1 ||
  { cat "$log" >&2; exit 1; }
echo '| what | median | p95 | times |'
echo '|---|---|---|---|'
grep -o '| .*|$' "$log"
