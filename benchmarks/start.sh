#!/usr/bin/env bash
# Measures how long a command of ./sekisho takes from the shell's point of view.
#
#   benchmarks/start.sh [RUNS [COMMAND...]]      default: 20 --help
#
# Prints a table of medians in milliseconds:
#   first     nothing built; Maven's repository filled
#   cold      built; files of the program and of the JDK dropped from the page cache before each run
#             (as far as no other process maps them)
#   warm      built and in the page cache
#   no cache  warm, but without the ahead-of-time cache
#   launcher  the part of warm that is spent in the shell, before java
set -euo pipefail

root=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
runs=${1:-20}
shift || true
[ $# -gt 0 ] || set -- --help
home=$root/apps/cli/target/sekisho

now() { echo "${EPOCHREALTIME/[.,]/}"; }

# once COMMAND...: its time in microseconds; undecided (3) is a good end, as is done (0).
once() {
  local began code=0
  began=$(now)
  "$@" >/dev/null 2>&1 || code=$?
  [ "$code" -eq 0 ] || [ "$code" -eq 3 ] || {
    echo "start.sh: exit code $code of: $*" >&2
    exit 1
  }
  echo $(($(now) - began))
}

# median RUNS BEFORE COMMAND...: BEFORE is called, untimed, before each run.
median() {
  local times=$1 before=$2
  shift 2
  for ((i = 0; i < times; i++)); do
    "$before"
    once "$@"
  done | sort -n | awk '{ at[NR] = $1 } END {
    m = NR % 2 ? at[(NR + 1) / 2] : (at[NR / 2] + at[NR / 2 + 1]) / 2
    printf "%.0f (%.0f to %.0f)\n", m / 1000, at[1] / 1000, at[NR] / 1000 }'
}

drop_cache() {
  find "$home" "$(cat "$home/jdk")/lib" -type f -exec \
    sh -c 'for file; do dd of="$file" oflag=nocache conv=notrunc,fdatasync count=0; done' \
    dd {} + 2>/dev/null
}

# In a clone of HEAD, so that this checkout keeps what it has built.
in_a_clone() {
  git clone -q "$root" "$scratch/clone"
  once "$scratch/clone/sekisho" "$@" | awk '{ printf "%.0f\n", $1 / 1000 }'
}

without_cache() { SEKISHO_JAVA_FLAGS=-XX:AOTMode=off "$root/sekisho" "$@"; }

# The launcher with a java that does nothing.
in_the_shell() { "$shell_only/sekisho" "$@"; }

lay_shell_only() {
  shell_only=$scratch/shell-only
  mkdir -p "$shell_only/jdk/bin"
  (cd "$root" && tar cf - --exclude=.git --exclude='*.jar' --exclude=aot .) | tar xf - -C "$shell_only"
  printf '#!/bin/sh\n' >"$shell_only/jdk/bin/java"
  chmod +x "$shell_only/jdk/bin/java"
  : >"$shell_only/jdk/release"
  echo "$shell_only/jdk" >"$shell_only/apps/cli/target/sekisho/jdk"
  touch "$shell_only/apps/cli/target/sekisho/stamp"
}

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
once "$root/sekisho" "$@" >/dev/null
lay_shell_only
first=$(in_a_clone "$@")
echo "| \`sekisho $*\`, ms | median of $runs (least to most) |"
echo "|---|---|"
echo "| first, with the build (1 run) | $first |"
echo "| cold | $(median "$runs" drop_cache "$root/sekisho" "$@") |"
"$root/sekisho" "$@" >/dev/null 2>&1 || true
echo "| warm | $(median "$runs" : "$root/sekisho" "$@") |"
echo "| warm, no cache | $(median "$runs" : without_cache "$@") |"
echo "| launcher alone | $(median "$runs" : in_the_shell "$@") |"
