# Finds a JDK that can build and run Sekisho; sourced by build.sh. Starts no virtual machine: a JDK
# says its version in the file `release` of its folder.
#
# find_jdk sets java_home, or fails with what it tried in $tried, a line each.

# The callers read these.
# shellcheck disable=SC2034
least=25.0.3
java_home=

# is_enough VERSION: compares the full version; an early-access build ("25-ea") is below 25.0.3.
is_enough() {
  feature=${1%%[!0-9]*}
  rest=${1#"$feature"}
  interim=0
  update=0
  case $rest in
    .*)
      rest=${rest#.}
      interim=${rest%%[!0-9]*}
      rest=${rest#"$interim"}
      ;;
  esac
  case $rest in
    .*)
      rest=${rest#.}
      update=${rest%%[!0-9]*}
      ;;
  esac
  [ "${feature:-0}" -gt 25 ] && return 0
  [ "${feature:-0}" -eq 25 ] || return 1
  [ "${interim:-0}" -gt 0 ] || [ "${update:-0}" -ge 3 ]
}

version_of() {
  version=
  while IFS='=' read -r key value; do
    [ "$key" != JAVA_VERSION ] || version=${value#\"}
  done <"$1/release"
  version=${version%%\"*}
}

try() {
  [ -n "$1" ] && [ -d "$1" ] || return 1
  if [ ! -f "$1/release" ]; then
    return 1
  elif version_of "$1" && ! is_enough "${version:-0}"; then
    tried="$tried
  $1 ($version)"
  elif [ ! -x "$1/bin/javac" ]; then
    tried="$tried
  $1 ($version, without javac)"
  else
    java_home=$1
    return 0
  fi
  return 1
}

java_on_path() {
  program=$(command -v java 2>/dev/null) || return 1
  while [ -h "$program" ]; do
    link=$(readlink "$program")
    case $link in
      /*) program=$link ;;
      *) program=${program%/*}/$link ;;
    esac
  done
  folder=$(cd -P -- "${program%/*}/.." 2>/dev/null && pwd) && try "$folder"
}

mac_java_home() {
  [ -x /usr/libexec/java_home ] || return 1
  folder=$(/usr/libexec/java_home -v 25+ 2>/dev/null) && try "$folder"
}

usual_folders() {
  for folder in \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /usr/local/openjdk* \
    /opt/java/* /opt/jdk* /opt/openjdk* /opt/*/jdk* /opt/*/openjdk* /opt/temurin* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.gradle/jdks/* \
    "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/* \
    /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    # Debian links several names to one folder.
    [ -h "$folder" ] || ! try "$folder" || return 0
  done
  return 1
}

find_jdk() {
  tried=
  HOME=${HOME:-/}
  if [ -n "${SEKISHO_JAVA_HOME-}" ]; then
    try "$SEKISHO_JAVA_HOME"
    return
  fi
  try "${JAVA_HOME-}" || java_on_path || mac_java_home || usual_folders
}
