import type { Doubt } from "../model.ts";
import { isAnnotated, isClientSecret, isIdentifiable } from "./azure.ts";
import { isBech32 } from "./bech32.ts";
import { type ChecksumName, hasRightChecksum } from "./checksum.ts";
import { decodedObject, decodedText } from "./encoded.ts";
import { judgeJwt, judgeSupabase } from "./jwt.ts";
import { isMacaroon } from "./macaroon.ts";

/**
 * What a token's own format says of it, without asking anybody. `proven`: it carries what nobody types by chance;
 * `other-kind`: it is none of this kind after all; a doubt; or undefined, where the format says nothing.
 */
export type Verdict = "proven" | "other-kind" | Doubt | undefined;

type Verifier = (token: string) => Verdict;

export type CheckName =
  | ChecksumName
  | "age"
  | "aws-key-id"
  | "azure"
  | "azure-annotated"
  | "azure-client"
  | "discord-bot"
  | "grafana-cloud"
  | "grafana-key"
  | "jwt"
  | "mapbox"
  | "onepassword"
  | "pypi"
  | "sentry-org"
  | "slack"
  | "supabase"
  | "twilio"
  | "url-password"
  | "uuid4";

const verifiers: { readonly [name in CheckName]: Verifier } = {
  github: checksum("github"),
  gitlab: checksum("gitlab"),
  grafana: checksum("grafana"),
  npm: checksum("npm"),
  vercel: checksum("vercel"),
  zuplo: checksum("zuplo"),
  age: (token) => (isBech32(token) ? "proven" : "bad-checksum"),
  // Ids of keys, unlike those of users and roles, are all that anybody can sign with.
  "aws-key-id": (token) => (/^(AKIA|ASIA|ABIA|ACCA)/.test(token) ? undefined : "identifier"),
  // Whether there are more seeds nobody outside knows: what does not fit is not held against a key.
  azure: (token) => (isIdentifiable(token) ? "proven" : undefined),
  "azure-annotated": (token) => (isAnnotated(token) ? "proven" : undefined),
  "azure-client": (token) => (isClientSecret(token) ? "proven" : undefined),
  "discord-bot": (token) =>
    /^\d{17,20}$/.test(decodedText(token.split(".")[0] ?? "") ?? "") ? "proven" : "malformed",
  "grafana-cloud": (token) => structure(token.slice(4), ["o", "k"]),
  "grafana-key": (token) => structure(token, ["k", "n"]),
  jwt: judgeJwt,
  mapbox: (token) => structure(token.split(".")[1] ?? "", ["u", "a"]),
  onepassword: (token) => structure(token.slice(4), ["secretKey"]),
  pypi: (token) => (isMacaroon(token.slice(5)) ? "proven" : "malformed"),
  "sentry-org": (token) => structure(token.split("_")[1] ?? "", ["iat", "url"]),
  // They end in twenty or more random characters, those of before 2016 in some hexadecimal digits behind three numbers; a
  // word behind `xoxb-` is none.
  slack: (token) => (/[A-Za-z0-9]{18}|(?:-\d{9,13}){3}-[0-9a-f]{6,}$/.test(token) ? undefined : "malformed"),
  supabase: judgeSupabase,
  twilio: (token) => (/^..[0-9]{32}$/.test(token) ? "malformed" : undefined),
  // Judged by its parts, see `doubtsAboutUrl`.
  "url-password": () => undefined,
  uuid4: (token) => (/[0-9a-f]-4[0-9a-f]{3}-[89ab]/i.test(token) ? undefined : "malformed"),
};

export function verdictOf(check: CheckName, token: string): Verdict {
  return verifiers[check](token);
}

function checksum(name: ChecksumName): Verifier {
  return (token) => {
    const right = hasRightChecksum(name, token);
    return right === undefined ? undefined : right ? "proven" : "bad-checksum";
  };
}

function structure(encoded: string, fields: readonly string[]): Verdict {
  const object = decodedObject(encoded);
  return object && fields.every((field) => object.has(field)) ? "proven" : "malformed";
}
