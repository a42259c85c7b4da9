# Read by Bartizan's git hooks, with `home` set to the folder Bartizan is in; $0 is the hook that git started.
# POSIX sh, for every shell that git brings along.

hook=${0##*/}
what="this commit"
case $hook in
commit-msg) what="this message" ;;
pre-push | pre-receive | update) what="this push" ;;
esac

# A check that cannot run must not look like one that found nothing.
give_up() {
  printf 'bartizan: %s, so %s was not checked. %s\n' "$1" "$what" "$2" >&2
  exit 1
}

is_new_enough() {
  case $("$1" --version 2>/dev/null) in
  v20.1[0-8].* | v20.[0-9].*) return 1 ;;
  v2[0-9].* | v[3-9][0-9].*) return 0 ;;
  *) return 1 ;;
  esac
}

# Graphical git clients start hooks with a PATH that knows no version manager, and a version manager keeps old ones, too.
find_node() {
  if [ -n "$BARTIZAN_NODE" ]; then
    [ -x "$BARTIZAN_NODE" ] && printf '%s\n' "$BARTIZAN_NODE"
    return
  fi
  # Node tells its version itself when it is too old: asking would cost every commit the time of another start.
  command -v node && return
  for candidate in \
    "$NVM_BIN/node" \
    "${NVM_DIR:-$HOME/.nvm}"/versions/node/*/bin/node \
    "${VOLTA_HOME:-$HOME/.volta}/bin/node" \
    "${FNM_DIR:-$HOME/.local/share/fnm}"/node-versions/*/installation/bin/node \
    "$HOME/Library/Application Support/fnm"/node-versions/*/installation/bin/node \
    "${MISE_DATA_DIR:-$HOME/.local/share/mise}/shims/node" \
    "${ASDF_DATA_DIR:-$HOME/.asdf}/shims/node" \
    "${N_PREFIX:-/usr/local}/bin/node" \
    /opt/homebrew/bin/node \
    /home/linuxbrew/.linuxbrew/bin/node \
    /usr/local/bin/node \
    /usr/bin/node \
    "$PROGRAMFILES/nodejs/node.exe" \
    "/c/Program Files/nodejs/node.exe"; do
    if [ -x "$candidate" ] && is_new_enough "$candidate"; then
      printf '%s\n' "$candidate"
      return
    fi
  done
}

run_bartizan() {
  cli="$home/dist/cli.js"
  [ -f "$cli" ] || give_up "$cli is gone" "Install Bartizan again, or remove this hook: $0"
  node=$(find_node)
  if [ -z "$node" ]; then
    [ -z "$BARTIZAN_NODE" ] || give_up "BARTIZAN_NODE names no program ($BARTIZAN_NODE)" "Let it name Node.js 20.19 or newer."
    give_up "there is no node on PATH" "Install Node.js 20.19 or newer, or set BARTIZAN_NODE."
  fi
  exec "$node" "$cli" hook "$hook" "$@"
}

# A hook that was here before Bartizan was installed still runs, and still decides.
before="$0.before-bartizan"
if [ -x "$before" ]; then
  case $hook in
  pre-push | pre-receive)
    # Both read what git sends.
    input=$(cat)
    send() { [ -z "$input" ] || printf '%s\n' "$input"; }
    send | "$before" "$@" || exit $?
    send | run_bartizan "$@"
    exit $?
    ;;
  *) "$before" "$@" || exit $? ;;
  esac
fi
run_bartizan "$@"
