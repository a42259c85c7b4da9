import { surpriseOf } from "./characters.ts";

/** Shapes of values that are no secrets, whatever they are called. Each takes the whole value. */

export function isUuid(value: string): boolean {
  return /^[{(]?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[)}]?$/i.test(value);
}

const DIGEST_LENGTHS = new Set([32, 40, 56, 64, 96, 128]);

/** As long as an MD5, SHA-1 or SHA-2 in hexadecimal; keys are also, so only the name tells. */
export function isHexDigest(value: string): boolean {
  return DIGEST_LENGTHS.has(value.length) && /^(?:[0-9a-f]+|[0-9A-F]+)$/.test(value);
}

/** `sha512-…=` of lockfiles and script tags, `sha256:…` of images, `h1:…` of Go, `md5:…`. */
export function isIntegrity(value: string): boolean {
  return /^(?:sha(?:1|224|256|384|512)|md5|h1|blake[23][bs]?|SHA256)[-:=]/.test(value);
}

/** What a password was turned into for keeping it: bcrypt, Argon2, PBKDF2, crypt(3), LDAP, and what web frameworks write. */
export function isPasswordHash(value: string): boolean {
  // Keycloak's, in JSON within JSON.
  if (value.startsWith("{") && /"salt\\{0,2}":/.test(value)) return true;
  return /^(?:\$(?:2[abxy]?|1|5|6|7|y|gy|md5|sha1|argon2(?:id?|d)|scrypt|pbkdf2|apr1|P|H|bcrypt)\$|\{(?:S?SHA\d{0,3}|S?MD5|CRYPT|bcrypt|PBKDF2|ARGON2)\}|(?:pbkdf2|bcrypt|argon2|scrypt|sha\d{1,3}|md5)[a-z_\d:]{0,40}\$|pbkdf2:|scrypt:|SCRAM-SHA|\*[0-9A-F]{40}$)/i.test(
    value,
  );
}

/**
 * The half that everybody may have: SSH, X.509 and its keys in DER, age, and the prefixes of keys that programs are handed out
 * with (Stripe, PostHog, RevenueCat).
 */
export function isPublicKey(value: string): boolean {
  // PKCS#8 (RFC 5958, 2) begins like a certificate, but for its version, and is private.
  if (/^MII[A-Za-z0-9+/]{2}wIBADAN/.test(value)) return false;
  return /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2|sk-(?:ssh|ecdsa)|-----BEGIN (?:RSA |EC |PGP )?(?:PUBLIC|CERTIFICATE)|MII[A-Za-z0-9+/]{0,8}(?:IBCgKC|DQYJKoZI|ANBgkqhki)|MIGfMA0GCS|MFkwEwYHKoZI|MHYwEAYHKoZI|MCowBQYDK2V|LS0tLS1CRUdJTiBDRVJU|LS0tLS1CRUdJTiBQVUJM|age1|pk_(?:live|test)_|phc_[A-Za-z0-9]{32}|(?:appl|goog|amzn)_[A-Za-z]{20}|npub1|xpub|AAAAB3NzaC1|AAAAC3NzaC1|AAAAE2VjZHNh)/.test(
    value,
  );
}

/** What lets one address be fetched for an hour or so: Qiniu's and its like, an id and a signature of HMAC-SHA1. */
export function isSignature(value: string): boolean {
  return /^[\w-]{40}:[\w-]{27}=$/.test(value);
}

export function isNumber(value: string): boolean {
  return /^[-+]?(?:0x[0-9a-f]{1,8}|[0-9][0-9_,]*(?:\.[0-9]+)?(?:e[-+]?\d+)?)(?:\s?(?:px|r?em|ms|s|m|h|d|min|sec|days?|hours?|[kmgt]i?b?|%))?$/i.test(
    value,
  );
}

export function isVersion(value: string): boolean {
  return /^[v^~<>=*\s]{0,6}\d{1,8}(?:\.(?:\d{1,8}|x|\*)){1,3}(?:[-+.][0-9A-Za-z.-]{1,60})?$/.test(value);
}

export function isDate(value: string): boolean {
  return /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ][\d:.,]+(?:Z|[-+]\d{2}:?\d{2})?)?$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/.test(
    value,
  );
}

/** An address without a password in it, a data URI, an e-mail address, an IP address. */
export function isAddress(value: string): boolean {
  if (/^(?:[a-z][a-z0-9+.-]{1,30}:)?\/\/[^\s:@]+(?::\d+)?(?:[/?#]|$)/i.test(value)) return true;
  if (/^0x[0-9a-f]{40}$/i.test(value)) return true;
  if (/^(?:data|mailto|tel|urn|did|blob|about|javascript|spiffe|chrome|magnet):/i.test(value)) return true;
  if (/^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}$/.test(value)) return true;
  return /^(?:\d{1,3}\.){3}\d{1,3}(?:[:/]\d+)?$|^(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,12}(?::\d+)?\/?$/.test(
    value,
  );
}

/** A path, a file name, a glob, a media type, a route, an import. */
export function isPath(value: string): boolean {
  if (/^(?:\.{0,2}\/|~\/|[A-Za-z]:[\\/]|\\\\)[^+=]*$/.test(value)) return isWordy(value);
  if (
    /\.(?:[jt]sx?|mjs|cjs|py|rb|go|rs|java|kt|cs|php|html?|css|s[ac]ss|less|json|ya?ml|toml|ini|cfg|conf|xml|md|txt|csv|log|pem|key|crt|cert?|p12|pfx|jks|pub|asc|gpg|sh|sql|db|env|png|svg|jpe?g|gif|webp|ico|vue|svelte|tf|lock|properties|tmpl|tpl|erb|hbs|zip|gz|dat|bin)$/i.test(
      value,
    )
  )
    return !/[=]/.test(value);
  return /^[\w.+-]+(?:\/[\w.+-]+)+$/.test(value) && isWordy(value);
}

/** Random base64 has slashes too. */
function isWordy(value: string): boolean {
  return value.length < 16 || surpriseOf(value) < 5.4;
}

/** Text that somebody reads: words with spaces between them, or in a script that passwords are seldom written in. */
export function isProse(value: string): boolean {
  const parts = value.split(/\s+/);
  if (parts.length === 1) return /[\u00c0-\u024f\u0370-\ud7ff\uf900-\ufffd]/.test(value);
  return parts.length === 2 || parts.filter((part) => !/[\d_+=/]/.test(part)).length >= 2;
}
