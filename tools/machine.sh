# What ./start and ./test both ask of the machine; sourced by them, in the product's folder.

# In Turkish where the terminal is Turkish, in English elsewhere.
say() {
  case ${LC_ALL:-${LANG:-}} in
    tr*) printf '%s\n' "$2" ;;
    *) printf '%s\n' "$1" ;;
  esac
}

refuse() {
  say "  ✘ $1" "  ✘ $2" >&2
  exit 1
}

find_java() {
  local java=${JAVA_HOME:+$JAVA_HOME/bin/}java settings version
  command -v "$java" >/dev/null ||
    refuse "A JDK 17 or newer is needed, and there is no $java." "JDK 17 ya da daha yenisi gerekli, $java bulunamadı."
  settings=$("$java" -XshowSettings:properties -version 2>&1)
  version=$(sed -n 's/^ *java.specification.version = //p' <<<"$settings")
  JAVA_HOME=$(sed -n 's/^ *java.home = //p' <<<"$settings")
  export JAVA_HOME
  [ "${version%%.*}" -ge 17 ] ||
    refuse "JDK 17 or newer is needed, $JAVA_HOME is version $version." "JDK 17 ya da daha yenisi gerekli, $JAVA_HOME sürümü $version."
  [ -x "$JAVA_HOME/bin/javac" ] ||
    refuse "A JDK is needed, $JAVA_HOME is only a runtime without javac." "JDK gerekli, $JAVA_HOME yalnızca çalışma ortamı (javac yok)."
}

find_node() {
  command -v node >/dev/null && command -v npm >/dev/null ||
    refuse "Node 20 or newer with npm is needed, and it is not installed." "npm ile birlikte Node 20 ya da daha yenisi gerekli, kurulu değil."
  local version
  version=$(node --version)
  version=${version#v}
  [ "${version%%.*}" -ge 20 ] ||
    refuse "Node 20 or newer is needed, this is version $version." "Node 20 ya da daha yenisi gerekli, bu sürüm $version."
}

# Not "npm ci": it refuses a lock file in which a registry mirror left out other platforms' binaries. The versions and
# checksums of the lock file hold here too.
install_packages() {
  local sum
  sum=$(cksum <frontend/package-lock.json)
  [ "$(cat frontend/node_modules/.installed 2>/dev/null)" != "$sum" ] || return 0
  (cd frontend && npm install --no-save --no-audit --no-fund) &&
    echo "$sum" >frontend/node_modules/.installed
}
