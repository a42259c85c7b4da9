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

# What Bartizan ends with, instead of a sentence, where BARTIZAN_SHIM says that another Node.js will be looked for.
too_old=75

run_bartizan() {
  cli="$home/dist/cli.js"
  [ -f "$cli" ] || give_up "$cli is gone" "Install Bartizan again, or remove this hook: $0"
  if [ -n "$BARTIZAN_NODE" ]; then
    [ -x "$BARTIZAN_NODE" ] || give_up "BARTIZAN_NODE names no program ($BARTIZAN_NODE)" "Let it name Node.js 20.19 or newer."
    exec "$BARTIZAN_NODE" "$cli" hook "$hook" "$@"
  fi
  problem="there is no node on PATH"
  # Nobody asks it for its version first: that would cost every commit the time of another start.
  if node=$(command -v node); then
    BARTIZAN_SHIM=1 "$node" "$cli" hook "$hook" "$@"
    code=$?
    [ "$code" -eq "$too_old" ] || exit "$code"
    problem="the node on PATH is too old ($node)"
  fi
  . "$home/hooks/find-node.sh"
  node=$(find_node)
  [ -n "$node" ] || give_up "$problem" "Install Node.js 20.19 or newer, or set BARTIZAN_NODE."
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
