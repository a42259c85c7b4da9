# Where the hooks look for Node.js when PATH has none, or an old one. Read by shim.sh; `bartizan doctor` runs it.
# POSIX sh, for every shell that git brings along.

is_new_enough() {
  case $("$1" --version 2>/dev/null) in
  v20.1[0-8].* | v20.[0-9].*) return 1 ;;
  v2[0-9].* | v[3-9][0-9].*) return 0 ;;
  *) return 1 ;;
  esac
}

# Graphical git clients start hooks with a PATH that knows no version manager. A manager keeps old ones, too, and its shims
# may need programs of that PATH, so what it has installed comes after them.
find_node() {
  data=${XDG_DATA_HOME:-$HOME/.local/share}
  for candidate in \
    "$NVM_BIN/node" \
    "${NVM_DIR:-$HOME/.nvm}"/versions/node/*/bin/node \
    "${XDG_CONFIG_HOME:-$HOME/.config}"/nvm/versions/node/*/bin/node \
    "${VOLTA_HOME:-$HOME/.volta}/bin/node" \
    "${VOLTA_HOME:-$HOME/.volta}"/tools/image/node/*/bin/node \
    "${FNM_DIR:-$data/fnm}"/node-versions/*/installation/bin/node \
    "$HOME/Library/Application Support/fnm"/node-versions/*/installation/bin/node \
    "$HOME"/.fnm/node-versions/*/installation/bin/node \
    "${MISE_DATA_DIR:-$data/mise}/shims/node" \
    "${MISE_DATA_DIR:-$data/mise}"/installs/node/*/bin/node \
    "${ASDF_DATA_DIR:-$HOME/.asdf}/shims/node" \
    "${ASDF_DATA_DIR:-$HOME/.asdf}"/installs/nodejs/*/bin/node \
    "${N_PREFIX:-/usr/local}/bin/node" \
    "${HOMEBREW_PREFIX:-/opt/homebrew}/bin/node" \
    "${HOMEBREW_PREFIX:-/opt/homebrew}"/opt/node*/bin/node \
    /home/linuxbrew/.linuxbrew/bin/node \
    /home/linuxbrew/.linuxbrew/opt/node*/bin/node \
    /usr/local/bin/node \
    /usr/local/opt/node*/bin/node \
    /opt/local/bin/node \
    /usr/bin/node \
    /snap/bin/node \
    "$NVM_SYMLINK/node.exe" \
    "${VOLTA_HOME:-$LOCALAPPDATA/Volta}/bin/node.exe" \
    "${FNM_DIR:-$APPDATA/fnm}"/node-versions/*/installation/node.exe \
    "$HOME"/scoop/apps/nodejs*/current/node.exe \
    "$PROGRAMFILES/nodejs/node.exe" \
    "/c/Program Files/nodejs/node.exe"; do
    if [ -x "$candidate" ] && is_new_enough "$candidate"; then
      printf '%s\n' "$candidate"
      return
    fi
  done
}
