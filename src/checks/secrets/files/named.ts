import { pathPattern } from "../../../path-pattern.ts";
import { basename } from "./paths.ts";

const HISTORY = pathPattern(
  "history lesshst histfile",
  /^\.?(?:bash|zsh|sh|ksh|ash|fish|psql|mysql|sqlite|python|node_repl|irb|pry|rediscli|mongo|mongorc_js|influx|php|lesshst|hive)_?history$|^\.(?:lesshst|histfile)$|^ConsoleHost_history\.txt$/i,
);

export function isShellHistory(path: string): boolean {
  return HISTORY.test(basename(path));
}

const STATE = pathPattern(".tfstate", /\.tfstate(?:\.\d{1,20})?(?:\.backup)?$/i);

export function isTerraformState(path: string): boolean {
  return STATE.test(path);
}

const PRODUCTION = pathPattern("prod live", /prod|live/i);
const SETTINGS = /\.(?:ya?ml|json|toml|ini|properties|env|[jt]s|py|rb|php|conf|tfvars)$/i;
const IN_FOLDER = /(?:^|\/)(?:prod|production)\/[^/]{1,80}\.(?:ya?ml|json|env|tfvars|properties)$/i;
const OF_ENVIRONMENT = /(?:^|\/)\.env[.-](?:prod|production|live)(?:\.local)?$/i;

/** `application-prod.yml`, `production.rb`: a word of the file's name says so. */
function saysProduction(path: string): boolean {
  const words = basename(path).toLowerCase().split(/[._-]/).slice(0, -1);
  return SETTINGS.test(path) && words.some((word) => ["prod", "production", "live"].includes(word));
}

export function isForProduction(path: string): boolean {
  return (
    PRODUCTION.test(path) &&
    (saysProduction(path) || OF_ENVIRONMENT.test(path) || IN_FOLDER.test(path)) &&
    !/(?:example|sample|template|dist)(?:[._-]|$)/i.test(basename(path))
  );
}

const DOCKERFILE = pathPattern(
  "dockerfile containerfile",
  /^(?:(?:Docker|Container)file(?:\.[\w.-]{1,60})?|[\w.-]{1,60}\.(?:docker|container)file)$/i,
);

export function isDockerfile(path: string): boolean {
  return DOCKERFILE.test(basename(path));
}

const KEY = pathPattern(
  "id_ .pem .key .pk8 .p8 .asc .gpg .ovpn",
  /(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)|[^/]{1,100}\.(?:pem|key|pk8|p8|asc|gpg|ovpn))$/i,
);

/** Keys in PEM or in a format of their own, by the names that tools give them; public halves left out. */
export function isKeyFile(path: string): boolean {
  return KEY.test(path);
}

const STORE = pathPattern(
  ".p12 .pfx .jks .keystore .bks .kdb .ppk .sqlite .db private-keys-v1.d",
  /\.(?:p12|pfx|jks|keystore|bks|kdbx?|ppk|sqlite3?|sqlitedb|db3?)$|(?:^|\/)private-keys-v1\.d\/[^/]{1,80}\.key$/i,
);

/** Whose first bytes tell what they are, and are read though they are no text. */
export function isStore(path: string): boolean {
  return STORE.test(path);
}
