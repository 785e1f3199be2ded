# Builds what the command line needs and nothing more: no tests, no analysis, no benchmarks.
# Called by ../../../sekisho as: build.sh ROOT [ARGUMENTS OF THE COMMAND]
#
# apps/cli/target/sekisho/   what a start needs; put into place by one rename when it is whole
#   lib/        every jar but the server's
#   classpath   their order, which the cache below was made with
#   lib-serve/  every jar of the server
#   classpath-serve  those of them that are not in lib
#   aot         classes loaded and linked ahead of time by a training run (JEP 483, 514)
#   jdk         the folder of the JDK it was made with
#   stamp       its time is the moment the build began
set -eu

root=$1
shift
target=$root/apps/cli/target
home=$target/sekisho
next=$target/sekisho.next
lock=$target/sekisho.lock
log=$target/sekisho-build.log
began=$(date +%s)

. "$root/apps/cli/launcher/find-jdk.sh"

spoken=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}
last=
for argument in "$@"; do
  case $last,$argument in
    --lang,* | *,--lang=*) spoken=${argument#--lang=} ;;
  esac
  last=$argument
done

# say ENGLISH JAPANESE
say() {
  case $spoken in
    ja*) printf '%s\n' "sekisho: $2" >&2 ;;
    *) printf '%s\n' "sekisho: $1" >&2 ;;
  esac
}

elapsed() { echo $(($(date +%s) - began)); }

stage() { say "$1 ($(elapsed) s)" "$2（経過$(elapsed)秒）"; }

no_jdk() {
  if [ -n "${SEKISHO_JAVA_HOME-}" ]; then
    say "SEKISHO_JAVA_HOME is \`$SEKISHO_JAVA_HOME\`, but no JDK $least or newer is there${tried:+:$tried}" \
      "SEKISHO_JAVA_HOMEに指定された\`$SEKISHO_JAVA_HOME\`に、JDK $least以降がありません。${tried:+確認したJDK：$tried}"
    exit 1
  fi
  say "no JDK $least or newer was found; looked at SEKISHO_JAVA_HOME, JAVA_HOME, the java on the PATH and the usual folders${tried:+:$tried}" \
    "JDK $least以降が見つかりません。SEKISHO_JAVA_HOME、JAVA_HOME、PATH上のjava及び標準的なフォルダーを確認しました。${tried:+確認したJDK：$tried}"
  say "install one (Debian, Ubuntu: the package temurin-25-jdk of packages.adoptium.net; macOS: brew install openjdk; anywhere: https://adoptium.net) or point SEKISHO_JAVA_HOME at one" \
    "JDKを導入するか（Debian・Ubuntu：packages.adoptium.netのtemurin-25-jdk、macOS：brew install openjdk、その他：https://adoptium.net）、SEKISHO_JAVA_HOMEにその場所を指定してください。"
  exit 1
}

not_writable() {
  say "the program must be built, but \`$target\` cannot be written; run it once as a user who may write there, or copy the folder" \
    "プログラムのビルドが必要ですが、\`$target\`に書き込めません。書込み権限のある利用者で一度実行するか、フォルダーを複製してください。"
  exit 1
}

# One build at a time. The lock of a process that is no more is taken away; rename makes sure that
# only one of several waiting takes it.
wait_for_lock() {
  told=
  while ! mkdir "$lock" 2>/dev/null; do
    [ -d "$lock" ] || not_writable
    holder=
    [ ! -f "$lock/pid" ] || read -r holder <"$lock/pid" || holder=
    if [ -z "$holder" ] && [ "$(elapsed)" -gt 10 ] ||
      [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; then
      mv "$lock" "$lock.$$" 2>/dev/null && rm -rf "$lock.$$"
      continue
    fi
    [ -n "$told" ] || say "another run is building; waiting for it" "別の実行がビルド中のため、完了を待っています。"
    told=yes
    if [ "$(elapsed)" -gt 900 ]; then
      say "the other build did not end in 15 minutes; remove \`$lock\` if no build is running" \
        "15分待ちましたが、別のビルドが完了しません。実行中のビルドがない場合は\`$lock\`を削除してください。"
      exit 1
    fi
    sleep 1
  done
  echo $$ >"$lock/pid"
  maven=
  trap 'give_up' INT TERM HUP
  trap 'rm -rf "$lock" "$next"' EXIT
}

give_up() {
  [ -z "$maven" ] || kill "$maven" 2>/dev/null || :
  exit 130
}

# Maven as installed where it is new enough, else the wrapper, which fetches it once.
choose_maven() {
  mvn=./mvnw
  found=$(mvn -v 2>/dev/null | sed -n 's/^.*Apache Maven \([0-9.]*\).*$/\1/p') || found=
  case $found in
    3.8.[7-9]* | 3.8.[1-9][0-9]* | 3.9.* | 3.[1-9][0-9].*) mvn=mvn ;;
  esac
}

compile() {
  choose_maven
  (
    cd "$root"
    # shellcheck disable=SC2086 # flags are words
    exec $mvn -B -Dquick "-Djdk.versions=[$least,)" -Dstyle.color=never -Dsekisho.lib="$next/lib" -pl apps/cli -am \
      ${SEKISHO_MAVEN_FLAGS-} package
  ) >"$log" 2>&1 &
  maven=$!
  before=
  while kill -0 "$maven" 2>/dev/null; do
    module=$(sed -n 's/^\[INFO\] Building \([^ ]*\) .*\[\([0-9]*\/[0-9]*\)\]$/\2 \1/p' "$log" | tail -n 1)
    [ "$module" = "$before" ] || stage "building $module" "ビルド中 $module"
    before=$module
    sleep 1
  done
  wait "$maven" || {
    code=$?
    tail -n 30 "$log" >&2
    say "the build failed; the whole log is \`$log\`" "ビルドに失敗しました。記録は\`$log\`にあります。"
    exit "$code"
  }
  maven=
}

# A run over a sample shows the virtual machine which classes a command needs.
train() {
  classpath=
  while read -r jar; do
    classpath=$classpath${classpath:+:}$next/lib/$jar
  done <"$next/classpath"
  while read -r line; do
    case $line in '' | '#'*) continue ;; esac
    # The first run remembers how the law was read; the second is the one that is recorded.
    # shellcheck disable=SC2086 # the line holds words without spaces
    run_training -XX:-UsePerfData $line && run_training -XX:AOTCacheOutput="$next/aot" $line &&
      return
    rm -f "$next/aot"
  done <"$root/apps/cli/launcher/training.txt"
}

# Undecided (3) is a good end too.
run_training() {
  recording=$1
  shift
  code=0
  (cd "$root" && "$java_home/bin/java" "$recording" -XX:+UseSerialGC -Xlog:disable \
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -Dsekisho.home="$root" -Dsekisho.memory="$next/memory" \
    -cp "$classpath" org.sekisho.cli.Sekisho "$@") >>"$log" 2>&1 || code=$?
  [ "$code" -eq 0 ] || [ "$code" -eq 3 ]
}

find_jdk || no_jdk
export JAVA_HOME="$java_home"
mkdir -p "$target" 2>/dev/null || not_writable
[ -w "$target" ] || not_writable
wait_for_lock
# Whoever waited finds the other's build; it is current unless its JDK is not the one asked for.
[ -z "$told" ] || [ ! -f "$home/stamp" ] || [ -n "${SEKISHO_JAVA_HOME-}" ] || exit 0

say "first run, or the sources changed: building (a minute or two; downloads take longer)" \
  "初回又はソース変更後の実行のため、ビルドを行います（1～2分程度。ダウンロードがある場合はさらに時間を要します）。"
rm -rf "$next"
mkdir -p "$next/lib"
: >"$next/stamp"
compile
(cd "$next/lib" && LC_ALL=C ls) >"$next/classpath"
(cd "$next/lib-serve" && LC_ALL=C ls) | while read -r jar; do
  [ -f "$next/lib/$jar" ] || printf '%s\n' "$jar"
done >"$next/classpath-serve"
printf '%s\n' "$java_home" >"$next/jdk"
stage "preparing a fast start" "起動の高速化を準備中"
train
# Two renames: a run that starts between them waits at the lock.
rm -rf "$target/sekisho.old"
[ ! -d "$home" ] || mv "$home" "$target/sekisho.old"
mv "$next" "$home"
rm -rf "$target/sekisho.old"
stage "ready" "準備完了"
