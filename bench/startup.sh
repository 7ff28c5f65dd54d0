#!/usr/bin/env bash
# Measures how long ./start takes and what the API needs; prints a table. Nothing else should be busy meanwhile.
#   bench/startup.sh [--clean-clone] [JAVA_HOME...]     without JAVA_HOME: the one ./start would take
# --clean-clone also clones the repository and measures until its first page, with the package caches as they are;
# empty ~/.m2 and ~/.npm beforehand for the cold figure.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. tools/machine.sh

readonly root=$PWD
readonly work=$(mktemp -d)
trap 'stop; rm -rf "$work"' EXIT
launcher=""

main() {
  if [ "${1:-}" = --clean-clone ]; then
    shift
    clean_clone
  fi
  [ $# -gt 0 ] || { find_java; set -- "$JAVA_HOME"; }
  echo '| Java | start | first public page | API ready | with Keycloak | API resident | Keycloak resident |'
  echo '|---|---|---|---|---|---|---|'
  local java
  for java in "$@"; do
    JAVA_HOME=$java && export JAVA_HOME
    measure first
    wait_for_cache
    stop
    measure second --no-training
    stop
  done
}

# From git clone to the first page.
clean_clone() {
  local began
  began=$(now)
  git clone --quiet "$root" "$work/clone"
  cd "$work/clone"
  ./start --port 0 --keycloak-port 0 >"$work/log" 2>&1 &
  launcher=$!
  until_printed public
  printf 'clean clone to first page: %s s\n' "$(seconds_since "$began")"
  until_printed keycloak
  printf 'clean clone to sign-in:    %s s\n\n' "$(seconds_since "$began")"
  stop
  cd "$root"
}

# measure NAME FLAGS...: one row; the times are those of somebody who typed ./start.
measure() {
  local name=$1 data began public keycloak
  data=$(data_of_this_java)
  shift
  : >"$work/log"
  began=$(now)
  ./start --port 0 --keycloak-port 0 --data-dir "$data" "$@" >"$work/log" 2>&1 &
  launcher=$!
  until_printed public
  public=$(seconds_since "$began")
  until_printed keycloak
  keycloak=$(seconds_since "$began")
  printf '| %-22s | %6s | %6s s | %6s s | %6s s | %4s MB | %4s MB |\n' "$(basename "$JAVA_HOME")" "$name" \
    "$public" "$(api_ready)" "$keycloak" "$(resident "$data/run/api.pid")" "$(resident "$data/run/keycloak.pid")"
}

data_of_this_java() {
  echo "$work/data-$(basename "$JAVA_HOME")"
}

# From the API's process to its first answer: between the launcher's lines for the database and for the public pages.
api_ready() {
  sed -n 's/^  ✔ *\([0-9.]*\) s .*/\1/p' "$work/log" | awk 'NR == 1 { from = $1 } NR == 2 { printf "%.1f", $1 - from }'
}

# The launcher's lines carry a mark; the words around it depend on the language.
until_printed() {
  local pattern='✔ .*http'
  local wanted=1
  [ "$1" = public ] || wanted=2
  until [ "$(grep -c "$pattern" "$work/log")" -ge "$wanted" ]; do
    kill -0 "$launcher" 2>/dev/null || { cat "$work/log" >&2; exit 1; }
    sleep 0.05
  done
}

wait_for_cache() {
  local patience=1200
  until ls .data/cache/java/jdk*.cache >/dev/null 2>&1 && [ ! -e "$(data_of_this_java)/run/api-training.pid" ]; do
    patience=$((patience - 1))
    [ "$patience" -gt 0 ] || return 0
    sleep 0.1
  done
}

resident() {
  awk '/^VmRSS/ { printf "%d", $2 / 1024 }' "/proc/$(cut -d' ' -f1 "$1")/status"
}

now() {
  date +%s%N
}

seconds_since() {
  awk -v from="$1" -v to="$(now)" 'BEGIN { printf "%.1f", (to - from) / 1e9 }'
}

stop() {
  [ -n "$launcher" ] || return 0
  kill "$launcher" 2>/dev/null || true
  wait "$launcher" 2>/dev/null || true
  launcher=""
}

main "$@"
