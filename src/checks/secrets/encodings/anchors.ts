import { findables } from "../kinds/findables.ts";
import { patternsOf } from "../kinds/patterns.ts";
import { MANIFESTS } from "./manifest.ts";

/**
 * How a text looks once it is encoded. The prefilter sees only bytes, so what is worth decoding has to show in them: the
 * beginnings of well-known tokens and the words that name secrets, as each encoding writes them.
 */
export type Encoding = "base64" | "hex" | "percent" | "escapes";

export interface Anchor {
  /** What stands in the file: for base64 with its case, for the others in small letters. */
  readonly literal: string;
  readonly encoding: Exclude<Encoding, "escapes">;
  /** Bytes a character takes in what is encoded: 2 for UTF-16, which is what PowerShell encodes. */
  readonly width: 1 | 2;
  /** Place of the literal's first character within its group of four in base64, of two in hexadecimal. */
  readonly phase: number;
}

/** Beginnings of tokens and keys, with their case, that are looked for in every form. */
const TOKENS = [
  "-----BEGIN",
  "ghp_",
  "gho_",
  "ghs_",
  "github_pat_",
  "glpat-",
  "xoxb-",
  "xoxp-",
  "xapp-1",
  "hooks.slack.com/services",
  "sk_live_",
  "rk_live_",
  "sk_test_",
  "AKIA",
  "ASIA",
  "npm_",
  "pypi-",
  "dckr_pat_",
  "sk-ant-",
  "sk-proj-",
  "AIzaSy",
  "hvs.CAES",
  "postgres://",
  "postgresql://",
  "mysql://",
  "mongodb://",
  "mongodb+srv://",
  "redis://",
  "amqp://",
  // JWTs whose header begins with `alg`, `typ` or `kid`.
  "eyJhbGciOi",
  "eyJ0eXAiOi",
  "eyJraWQiOi",
];

/** Names of secrets in settings that are encoded as a whole. */
const WORDS = [
  "password",
  "PASSWORD",
  "Password",
  "passwd",
  "secret",
  "SECRET",
  "Secret",
  "api_key",
  "API_KEY",
  "apiKey",
  "ApiKey",
  "access_token",
  "ACCESS_TOKEN",
  "_TOKEN=",
  '"auth"',
];

/**
 * What every token of a kind has that is told by its format alone, where it is long enough to be looked for in base64 by
 * itself.
 */
function literalsOfKinds(): readonly string[] {
  const literals = findables
    .filter((kind) => !kind.names && !kind.beside && !kind.elsewhere)
    .flatMap((kind) => patternsOf(kind).flatMap(({ anchors }) => anchors))
    .map((literal) => literal.replace(/^https:\/\//, "").slice(0, MOST))
    .filter((literal) => literal.length >= SHORTEST && !WORDS_BEFORE.has(literal));
  const known = [...new Set([...TOKENS, ...literals])];
  return literals.filter((literal) => !known.some((one) => one !== literal && literal.includes(one)));
}

/** What any encoded text may have in it. */
const WORDS_BEFORE = new Set(["token-", "auto_", "hawk.", "pubkey-"]);

/** Shorter ones come up by chance in any picture. */
const SHORTEST = 5;

/** So many characters of a literal say enough. */
const MOST = 8;

export const ANCHORS: readonly Anchor[] = [
  ...new Map(allAnchors().map((one) => [one.literal + one.encoding, one])).values(),
];

function allAnchors(): readonly Anchor[] {
  const plain = [...TOKENS.flatMap(withBefore), ...WORDS];
  return [
    ...plain.flatMap((text) => inBase64(text, 1)),
    ...literalsOfKinds().flatMap((text) => inBase64(text, 1)),
    // Encoded twice: only what begins with a token, else there would be nine forms of each.
    ...TOKENS.flatMap((text) => inBase64(wholeGroups(text), 1).filter(({ phase }) => phase === 0)),
    ...[...TOKENS, ...WORDS].flatMap((text) =>
      inBase64([...text].map((character) => `${character}\0`).join(""), 2),
    ),
    ...TOKENS.flatMap(inHex),
    ...["://", "-----BEGIN "].map((text): Anchor => {
      const literal = encodeURIComponent(text).toLowerCase();
      return { literal, encoding: "percent", width: 1, phase: 0 };
    }),
  ].filter(({ literal }) => literal.length >= SHORTEST);
}

/** What stands before a token in most texts makes a short one long enough to show. */
function withBefore(text: string): readonly string[] {
  return text.length < SHORTEST ? [text, ...[":", "=", '"', " "].map((before) => before + text)] : [text];
}

/** The characters of base64 that a text alone decides, for each of the three places it can have among the bytes. */
function inBase64(text: string, width: 1 | 2): readonly Anchor[] {
  return [0, 1, 2].map((skipped) => {
    const first = Math.ceil((8 * skipped) / 6);
    const last = Math.floor((8 * (skipped + text.length)) / 6);
    const literal = btoa("\0".repeat(skipped) + text).slice(first, last);
    return { literal, encoding: "base64", width, phase: first };
  });
}

/** The first characters of a text's base64 that do not depend on what follows it. */
function wholeGroups(text: string): string {
  return btoa(text).slice(0, Math.floor((8 * text.length) / 6));
}

function inHex(text: string): readonly Anchor[] {
  const literal = [...text].map((character) => character.charCodeAt(0).toString(16)).join("");
  return [{ literal, encoding: "hex", width: 1, phase: 0 }];
}

/** For the prefilter, lower-cased. */
export const ENCODED_KEYWORDS: readonly string[] = [
  ...new Set([...ANCHORS.map(({ literal }) => literal.toLowerCase()), ...MANIFESTS]),
];
