#!/usr/bin/env bash
# Measures fifty officers of ten municipalities who fill in their periods at once, each plan with 600 indicators in twelve
# cells; then the sending of 7,200 cells with all rules, and the API's memory afterwards. Starts a database, the packaged
# API and a token issuer of its own on free loopback ports and stops them. Nothing else should be busy.
#   bench/officers.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../backend"

readonly log=$(mktemp)
trap 'rm -f "$log"' EXIT

./mvnw -q package -DskipTests >"$log" 2>&1 || { cat "$log" >&2; exit 1; }
./mvnw -q -f demo/pom.xml test -Dtest=OfficersBench -Dsurefire.failIfNoSpecifiedTests=true "$@" >"$log" 2>&1 ||
  { cat "$log" >&2; exit 1; }
echo '| what | figure |'
echo '|---|---|'
grep '^| ' "$log"
