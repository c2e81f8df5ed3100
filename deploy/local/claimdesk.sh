# What the commands in deploy/ share: finding a JDK, building what is missing or stale, starting the launcher.
# Sourced by them, never run.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
launcher="$root/deploy/local/target/claimdesk-local.jar"

fail() {
  echo "$1" >&2
  exit "${2:-1}"
}

# The major version of the JDK in folder $1; nothing when there is none.
jdk_major() {
  if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  fi
}

# Sets JAVA_HOME: as it is when that is a JDK 25 or later, else the newest one in the usual folders.
find_jdk() {
  local best=24 home found major
  major=$(jdk_major "${JAVA_HOME:-/nowhere}")
  if [ "${major:-0}" -ge 25 ]; then
    return
  fi
  found=""
  for home in /usr/lib/jvm/* /usr/local/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* \
    "${HOME:-/nowhere}"/.sdkman/candidates/java/* "${HOME:-/nowhere}"/.jdks/*; do
    major=$(jdk_major "$home")
    if [ "${major:-0}" -gt "$best" ]; then
      best=$major
      found=$home
    fi
  done
  [ -n "$found" ] || fail "Claimdesk needs a JDK 25 or later; install one (Temurin 25, for example) under /usr/lib/jvm, or point JAVA_HOME at it."
  export JAVA_HOME=$found
}

# Prints the help of command $1 when the rest asks for it, and refuses an option that the help does not know.
check_options() {
  local help="$root/deploy/local/src/main/resources/help/$1.txt" word
  shift
  for word in "$@"; do
    case $word in
      --help | -h)
        cat "$help"
        exit 0
        ;;
      -*)
        grep -qE -- "^  ${word%%=*}( |=|$)" "$help" || fail "Unknown option ${word%%=*}; --help lists the options." 2
        ;;
    esac
  done
}

# Whether jar $1 is missing, or older than anything under the rest.
stale() {
  local jar=$1
  shift
  [ ! -f "$jar" ] || [ -n "$(find "$@" -newer "$jar" -print -quit 2>/dev/null)" ]
}

service_jar() {
  find "$root/$1-service/target" -maxdepth 1 -name '*-runner.jar' -print 2>/dev/null | head -n 1
}

# Builds modules $* (and what they stand on) when one of them is missing or stale: local, ingest, review, query.
build() {
  [ "${CLAIMDESK_BUILD:-}" != never ] || return 0
  local module modules="" jars=()
  for module in "$@"; do
    if [ "$module" = local ]; then
      if stale "$launcher" "$root/pom.xml" "$root"/core/shell/{pom.xml,src/main/java} "$root"/deploy/local/{pom.xml,src/main}; then
        modules="$modules,deploy/local"
      fi
    elif stale "$(service_jar "$module")" "$root/pom.xml" "$root"/core/*/pom.xml "$root"/core/*/src/main \
      "$root/$module-service"/{pom.xml,src/main}; then
      modules="$modules,$module-service"
    fi
  done
  if [ -z "$modules" ]; then
    return 0
  fi
  command -v mvn >/dev/null || fail "Claimdesk is built with Maven 3.8.7 or later, and there is no mvn on the PATH."
  mkdir -p "$root/deploy/local/target" 2>/dev/null || fail "Claimdesk has to be built, and $root may not be written by this user."
  exec 8>"$root/deploy/local/target/build.lock"
  flock 8
  maven "${modules#,}"
  flock -u 8
  exec 8>&-
  # Maven leaves a jar alone whose content has not changed; it is not stale all the same.
  for module in "$@"; do
    [ "$module" = local ] && jars+=("$launcher") || jars+=("$(service_jar "$module")")
  done
  touch -c "${jars[@]}"
}

# Runs Maven over modules $1 and shows one line a module; it dies with this script.
maven() {
  local log="$root/deploy/local/target/build.log" shown=0 line
  echo "Building what is missing or stale (the first time takes a few minutes)"
  (
    cd "$root"
    exec setpriv --pdeathsig TERM mvn -B -Dquick -DskipTests -Dquarkus.generate-code.skip=true -pl "$1" -am package
  ) >"$log" 2>&1 8>&- &
  local maven=$!
  trap 'kill -TERM $maven 2>/dev/null; exit 130' INT TERM HUP
  while kill -0 $maven 2>/dev/null; do
    sleep 0.3
    while IFS= read -r line; do
      shown=$((shown + 1))
      echo "  $line"
    done < <(sed -n 's/^\[INFO\] Building \(Claimdesk.*\) [0-9][^ ]* *\(\[[0-9/]*\]\)$/\2 \1/p' "$log" | tail -n +$((shown + 1)))
  done
  if ! wait $maven; then
    grep '^\[ERROR\]' "$log" | head -n 5 >&2
    fail "Claimdesk could not be built; all that Maven said is in $log."
  fi
  trap - INT TERM HUP
}

# Becomes the launcher with command $1 and the rest as its arguments.
start() {
  exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx256m \
    --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED \
    -Dclaimdesk.root="$root" -Dclaimdesk.data="$root/.claimdesk" -Dclaimdesk.programs="$root/deploy/local/target/programs" \
    -jar "$launcher" "$@"
}

# A command that needs the launcher alone.
run() {
  check_options "$@"
  find_jdk
  build local
  start "$@"
}
