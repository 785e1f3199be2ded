#!/usr/bin/env bash
# Measures how long a command of ./sekisho takes from the shell's point of view.
#
#   benchmarks/start.sh [RUNS [COMMAND...]]      default: 20 --help
#
# Prints a table in milliseconds; on a busy machine trust the processor time:
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

# once COMMAND...: wall and processor time in milliseconds; undecided (3) is a good end, as is 0.
once() {
  local code=0 TIMEFORMAT='%3R %3U %3S' spent
  spent=$({ time "$@" >/dev/null 2>&1; } 2>&1) || code=$?
  [ "$code" -eq 0 ] || [ "$code" -eq 3 ] || {
    echo "start.sh: exit code $code of: $*" >&2
    exit 1
  }
  LC_ALL=C awk '{ printf "%.0f %.0f\n", $1 * 1000, ($2 + $3) * 1000 }' <<<"$spent"
}

middle() { sort -n | awk '{ at[NR] = $1 } END { print at[int((NR + 1) / 2)] }'; }

# row TITLE BEFORE COMMAND...: BEFORE is called, untimed, before each run.
row() {
  local title=$1 before=$2 all
  shift 2
  all=$(for ((i = 0; i < runs; i++)); do
    "$before"
    once "$@"
  done)
  local wall least processor
  wall=$(cut -d ' ' -f 1 <<<"$all" | middle)
  least=$(cut -d ' ' -f 1 <<<"$all" | sort -n | head -n 1)
  processor=$(cut -d ' ' -f 2 <<<"$all" | middle)
  echo "| $title | $wall | $least | $processor |"
}

drop_cache() {
  find "$home" "$(cat "$home/jdk")/lib" -type f -exec \
    sh -c 'for file; do dd of="$file" oflag=nocache conv=notrunc,fdatasync count=0; done' \
    dd {} + 2>/dev/null
}

# In a clone of HEAD, so that this checkout keeps what it has built.
in_a_clone() {
  git clone -q "$root" "$scratch/clone"
  once "$scratch/clone/sekisho" "$@"
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
echo "| \`sekisho $*\`, $runs runs, ms | median | least | processor time |"
echo "|---|---|---|---|"
echo "| first, with the build (1 run) | ${first% *} | | ${first#* } |"
row cold drop_cache "$root/sekisho" "$@"
once "$root/sekisho" "$@" >/dev/null
row warm : "$root/sekisho" "$@"
row "warm, no cache" : without_cache "$@"
row "launcher alone" : in_the_shell "$@"
