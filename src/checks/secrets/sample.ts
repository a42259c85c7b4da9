import type { Kind } from "./kinds/kind.ts";
import { headsOf, parseShape } from "./kinds/shape.ts";
import { charactersIn } from "./values/characters.ts";
import { withAzureChecksum } from "./verify/azure.ts";
import { withBech32Checksum } from "./verify/bech32.ts";
import { withChecksum } from "./verify/checksum.ts";
import { encodedText } from "./verify/encoded.ts";
import type { CheckName } from "./verify/index.ts";
import { macaroonOf } from "./verify/macaroon.ts";

/** A made-up token of a kind that passes its own check. @param index which of the kind's shapes */
export function sampleOfKind(kind: Kind, seed = 1, index = 0): string {
  const make = kind.check && index === 0 ? STRUCTURED[kind.check] : undefined;
  return make ? make(seed, headsOf(kind.shapes[0] ?? "")[0] ?? "") : sampleOf(kind.shapes[index] ?? "", seed);
}

/** Tokens that say something, which no shape can: how to make one that says the right thing. */
const STRUCTURED: { readonly [check in CheckName]?: (seed: number, head: string) => string } = {
  age: (seed) => withBech32Checksum(sampleOf("AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}", seed)),
  "discord-bot": (seed) =>
    `${unpadded(sampleOf("1[0-9]{17}", seed))}.${sampleOf("[A-Za-z0-9]{6}.[A-Za-z0-9_-]{38}", seed)}`,
  "grafana-cloud": (seed) =>
    `glc_${encodedText(JSON.stringify({ o: "7", n: "ci", k: sampleOf("[A-Za-z0-9]{24}", seed), m: { r: "eu" } }))}`,
  "grafana-key": (seed) =>
    encodedText(JSON.stringify({ k: sampleOf("[A-Za-z0-9]{32}", seed), n: "ci", id: 1 })),
  jwt: (seed) => jwtOf({ sub: sampleOf("[a-z0-9]{20}", seed), scope: "admin" }, seed),
  mapbox: (seed, head) =>
    `${head.slice(0, 3)}${unpadded(JSON.stringify({ u: "corp", a: sampleOf("[a-z0-9]{25}", seed) }))}.${sampleOf("[A-Za-z0-9_-]{22}", seed)}`,
  onepassword: (seed) =>
    `ops_${encodedText(JSON.stringify({ secretKey: sampleOf("[A-Za-z0-9]{63}", seed), email: sampleOf("[a-z]{100}", seed) }))}`,
  pypi: (seed) => `pypi-${macaroonOf(["pypi", "org"].join("."), sampleOf("[A-Za-z0-9]{48}", seed))}`,
  "sentry-org": (seed) =>
    `sntrys_${encodedText(JSON.stringify({ iat: 1, url: "https://sentry.io", region_url: "", org: "o" }))}_${sampleOf("[A-Za-z0-9]{43}", seed)}`,
  supabase: (seed) =>
    jwtOf({ iss: "supabase", ref: sampleOf("[a-z]{20}", seed), role: "service_role" }, seed),
  uuid4: (seed) => sampleOf("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", seed),
};

function jwtOf(claims: { readonly [claim: string]: string }, seed: number): string {
  const header = unpadded(JSON.stringify({ alg: "HS256", typ: "JWT" }));
  return `${header}.${unpadded(JSON.stringify(claims))}.${sampleOf("[A-Za-z0-9_-]{43}", seed)}`;
}

function unpadded(text: string): string {
  return encodedText(text)
    .replace(/={1,2}$/, "")
    .replace(/\+/g, "-")
    .replace(/\//g, "_");
}

/** A file with a token of the kind, as `%secret%`, where it would be found. */
export function exampleOf(kind: Kind): { readonly path: string; readonly text: string } {
  if (kind.example) return kind.example;
  const [beside] = kind.beside ?? [];
  const about = beside === undefined ? "" : `# ${beside}\n`;
  return { path: "app/settings.py", text: `${about}${nameOf(kind)} = "⟦%secret%⟧"\n` };
}

/** The name of a variable that a value of the kind is found under. */
export function nameOf(kind: Kind): string {
  const [name] = kind.names ?? [];
  if (name === undefined) return "TOKEN";
  const [noun = ""] = kind.nouns ?? ["api_key"];
  const full = name.includes(noun) || noun === "" ? name : `${name.replace(/[-_.]$/, "")}_${noun}`;
  return full.toUpperCase().replace(/\W/g, "_");
}

/**
 * Strings of a shape, made from a seed: so the project's examples and tests have tokens to find, and its files hold none.
 * Where the format has a checksum, the sample's is right.
 * @param shape see `Part` for its syntax
 */
export function sampleOf(shape: string, seed = 1): string {
  return withAzureChecksum(withChecksum(filled(shape, seed)));
}

function filled(shape: string, seed: number): string {
  const next = generator(seed);
  let sample = "";
  for (const part of parseShape(shape)) {
    if (part.type === "literal") sample += part.text;
    else if (part.type === "either") sample += part.texts[next() % part.texts.length];
    else {
      const alphabet = charactersIn(part.characters);
      // Counts of thousands are for what may be, not for what is usual.
      const most = Math.min(part.max, part.min + 40);
      const count = part.max === part.min ? part.min : part.min + (next() % (most - part.min + 1));
      for (let i = 0; i < count; i++) sample += alphabet[next() % alphabet.length];
    }
  }
  return sample;
}

/** Mulberry32, by Tommy Ettinger (public domain): small, and good enough to look random. */
function generator(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
