import { basename } from "./paths.ts";

/** Called for every path of the scope: one pattern each. */

const HISTORY =
  /^\.?(?:bash|zsh|sh|ksh|ash|fish|psql|mysql|sqlite|python|node_repl|irb|pry|rediscli|mongo|mongorc_js|influx|php|lesshst|hive)_?history$|^\.(?:lesshst|histfile)$|^ConsoleHost_history\.txt$/i;

export function isShellHistory(path: string): boolean {
  return HISTORY.test(basename(path));
}

export function isTerraformState(path: string): boolean {
  return /\.tfstate(?:\.\d{1,20})?(?:\.backup)?$/i.test(path);
}

const PRODUCTION =
  /(?:^|[/._-])(?:prod|production|live)(?:[._-][^/]{0,40})?\.(?:ya?ml|json|toml|ini|properties|env|[jt]s|py|rb|php|conf|tfvars)$|(?:^|\/)\.env[.-](?:prod|production|live)(?:\.local)?$|(?:^|\/)(?:prod|production)\/[^/]{1,80}\.(?:ya?ml|json|env|tfvars|properties)$/i;

export function isForProduction(path: string): boolean {
  return PRODUCTION.test(path) && !/(?:example|sample|template|dist)(?:[._-]|$)/i.test(basename(path));
}

export function isDockerfile(path: string): boolean {
  return /^(?:(?:Docker|Container)file(?:\.[\w.-]{1,60})?|[\w.-]{1,60}\.(?:docker|container)file)$/i.test(
    basename(path),
  );
}

/** Keys in PEM or in a format of their own, by the names that tools give them; public halves left out. */
export function isKeyFile(path: string): boolean {
  return /(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)|[^/]{1,100}\.(?:pem|key|pk8|p8|asc|gpg|ovpn))$/i.test(path);
}

/** Whose first bytes tell what they are, and are read though they are no text. */
export function isStore(path: string): boolean {
  return /\.(?:p12|pfx|jks|keystore|bks|kdbx?|ppk|sqlite3?|sqlitedb|db3?)$/i.test(path);
}
