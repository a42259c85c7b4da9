import type { ReadContext, Reader } from "../../../check.ts";
import { sha256 } from "../../../digest.ts";
import type { SourceFile } from "../../../file.ts";
import type { Range } from "../../../languages/value.ts";
import { gates } from "../gates.ts";
import { type Kind, kindOf, kindOfMessage } from "../kinds.ts";
import type { Candidate, Doubt } from "../model.ts";
import type { Message } from "../secretlint.ts";
import { isPlaceholder } from "../values/placeholder.ts";
import { isTemplate } from "../values/template.ts";
import { looksTyped } from "../values/typed.ts";

/** secretlint's recommended preset, run rule by rule where the prefilter saw what the rule needs. */
export const presetReader: Reader<Candidate> = {
  name: "secretlint preset",
  claims: () => true,
  keywords: Object.values(gates).flatMap((gate) => gate.literals),
  read: async (file: SourceFile, context: ReadContext) => candidatesIn(file, context.hits),
};

/** @param hits the literals of `gates` that occur in the file, lower-cased. */
export async function candidatesIn(
  file: SourceFile,
  hits: ReadonlySet<string>,
): Promise<readonly Candidate[]> {
  const names = rulesFor(file, hits);
  if (names.length === 0) return [];
  // Only now: most files of most commits never need it, and loading it is most of the hook's time.
  const { runSecretlint } = await import("../secretlint.ts");
  const messages = await runSecretlint(file.path, file.text, names);
  return mostSpecific(messages.flatMap((message) => candidateOf(file, message)));
}

/** Which of secretlint's rules can find something in a file with these literals. */
export function rulesFor(file: SourceFile, hits: ReadonlySet<string>): readonly string[] {
  const names = Object.entries(gates).flatMap(([name, gate]) => {
    if (!gate.literals.some((literal) => hits.has(literal))) return [];
    if (name === "gcp" && !file.path.endsWith(".json")) return [];
    return gate.pattern && !gate.pattern.test(file.text) ? [] : [name];
  });
  return names;
}

function candidateOf(file: SourceFile, message: Message): readonly Candidate[] {
  const kind = kindOfMessage(message.rule, message.messageId);
  if (!kind) return [];
  const { at, secret } = locate(file.text, kind, message);
  const value = file.text.slice(secret.start, secret.end);
  return [
    {
      kind: kind.id,
      at: { path: file.path, ...at },
      secret: { path: file.path, ...secret },
      publicPrefix: kind.prefix?.exec(value)?.[0] ?? "",
      digest: sha256(value).slice(0, 4),
      doubts: doubtsAbout(kind, file.text.slice(at.start, at.end), value),
    },
  ];
}

/**
 * The place to point at, and the secret in it. secretlint's ranges are not always right: that of an AWS secret key begins
 * at the variable's name and so ends before the key does, that of a Google key file is the whole file.
 */
function locate(text: string, kind: Kind, message: Message): { readonly at: Range; readonly secret: Range } {
  if (kind.id === "gcp-service-account-key") {
    const name = text.indexOf('"private_key"');
    if (name !== -1) {
      const value = /"private_key"\s*:\s*"((?:[^"\\]|\\.){0,20000})"/y;
      value.lastIndex = name;
      const match = value.exec(text);
      const end = match ? name + match[0].length - 1 : message.end;
      return { at: { start: name, end: name + 13 }, secret: { start: end - (match?.[1]?.length ?? 0), end } };
    }
  }
  const start = message.value === undefined ? message.start : indexFrom(text, message.value, message.start);
  const end = message.value === undefined ? message.end : start + message.value.length;
  if (kind.id === "private-key") {
    // The first line says what kind of key it is and may be shown; the rest is the key.
    const line = text.slice(start, end).search(/[\r\n]|\\n/);
    const body = line === -1 ? end : start + line;
    return { at: { start, end: body }, secret: { start: body, end } };
  }
  if (kind.id === "database-url" || kind.id === "url-credentials") return locateUrl(text, start, end);
  const whole = { start, end: kind.prefix ? endOfToken(text, end) : end };
  return { at: whole, secret: whole };
}

/**
 * Where the word ends that a token is: of Slack's `xapp-` tokens secretlint gives the first half only, without the secret,
 * and of others what its pattern has letters for.
 */
function endOfToken(text: string, from: number): number {
  const rest = /[A-Za-z0-9_-]*/y;
  rest.lastIndex = from;
  return from + (rest.exec(text)?.[0].length ?? 0);
}

/** Up to the host, and the password in it: what follows belongs to the address only as far as one can guess. */
function locateUrl(text: string, start: number, end: number): { readonly at: Range; readonly secret: Range } {
  const url =
    /^([a-z][a-z0-9+.:-]*:\/\/[^:/\s]{1,256}:)([^@/\s]{1,256})@([^\s/?"'`<>\\,;)\]}|]{0,256})/i.exec(
      text.slice(start, end),
    );
  const [whole, before, password] = url ?? [];
  if (whole === undefined || before === undefined || password === undefined)
    return { at: { start, end }, secret: { start, end } };
  const from = start + before.length;
  return { at: { start, end: start + whole.length }, secret: { start: from, end: from + password.length } };
}

function indexFrom(text: string, value: string, start: number): number {
  const index = text.indexOf(value, start);
  return index === -1 ? start : index;
}

const LOCAL_HOST =
  /@(localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal|([a-z0-9-]+\.)*(example|test|invalid|localhost|local)|([a-z0-9-]+\.)*example\.(com|org|net)|[a-z0-9_-]+)(?=$|[:/?"'`\s])/i;

function doubtsAbout(kind: Kind, place: string, value: string): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const rest = value.slice(kind.prefix?.exec(value)?.[0].length ?? 0);
  if (isDocumented(value, rest)) doubts.push("documented-example");
  if (kind.id === "aws-access-key-id" && !/^(AKIA|ASIA)/.test(value)) doubts.push("identifier");
  if (kind.id === "slack-token" && !SLACK_SECRET.test(rest)) doubts.push("malformed");
  if (kind.id === "database-url" || kind.id === "url-credentials") {
    if (isPlaceholder(value) || isTemplate(value)) doubts.push("placeholder");
    if (LOCAL_HOST.test(place)) doubts.push("local-host");
  } else if (looksTyped(rest)) doubts.push("no-entropy");
  return doubts;
}

/** Slack's tokens end in 23 or more random characters; secretlint takes any word behind `xoxb-`. */
const SLACK_SECRET = /[A-Za-z0-9]{20}/;

/** The keys of AWS's own manuals; people put other letters at their end, so that scanners find them. */
const AWS_SAMPLES = /^(AKIA|ASIA)IOSFODNN7|^wJalrXUtnFEMI\/K7MDENG/;

/** Four letters in a row come up by chance in one of ten thousand tokens, and then the finding is only less sure. */
const STANDS_FOR_ONE = /example|placeholder|dummy|fake|(token|key|secret|string)[-_]?here/i;

/** SHA-256 of the test keys that Stripe's manuals gave to everybody. */
const STRIPE_SAMPLES: ReadonlySet<string> = new Set([
  "f2d6ca16515033e5dce14eba840b979d27b5cbae24bb3e5bf484339667f86397",
  "2cafc0970149a84f3b9e62eaf169f36f59907a3b3e31f7b82e68c69cd27f7326",
]);

function isDocumented(value: string, rest: string): boolean {
  if (/EXAMPLE(KEY)?$/i.test(value) || AWS_SAMPLES.test(value)) return true;
  if (/^[\w/.-]+$/.test(rest) && STANDS_FOR_ONE.test(rest)) return true;
  return value.startsWith("sk_test_") && STRIPE_SAMPLES.has(sha256(value));
}

/** Where several kinds claim the same characters, only the most specific is a candidate. */
function mostSpecific(candidates: readonly Candidate[]): readonly Candidate[] {
  const specificity = (candidate: Candidate) => kindOf(candidate.kind)?.specificity ?? 1;
  return candidates.filter(
    (candidate) =>
      !candidates.some(
        (other) =>
          other !== candidate &&
          other.secret.start < candidate.secret.end &&
          candidate.secret.start < other.secret.end &&
          specificity(other) > specificity(candidate),
      ),
  );
}
