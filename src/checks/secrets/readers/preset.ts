import { sha256 } from "../../../digest.ts";
import type { SourceFile } from "../../../file.ts";
import type { Range } from "../../../languages/value.ts";
import { isDocumented } from "../doubts.ts";
import { kindOfMessage, publicPrefixOf } from "../kinds/index.ts";
import type { Findable } from "../kinds/kind.ts";
import type { Candidate } from "../model.ts";
import type { Message } from "../secretlint.ts";
import { inPlace } from "../surroundings.ts";
import { doubtsAboutUrl, locateUrl } from "../url-password.ts";
import { judgeValue } from "./judged.ts";

/**
 * secretlint's recommended preset, run rule by rule where the prefilter saw what the rule needs.
 * @param names of its rules, see `rulesFor`
 */
export async function candidatesIn(
  file: SourceFile,
  names: readonly string[],
  cut: (reason: string) => void = () => {},
): Promise<readonly Candidate[]> {
  if (names.length === 0) return [];
  // Only now: most files of most commits never need it, and loading it is most of the hook's time.
  const { runSecretlint } = await import("../secretlint.ts");
  const messages = await runSecretlint(file, names, cut);
  const judge = judgingIn(file.text);
  const candidates: Candidate[] = [];
  for (const message of messages) {
    const kind = kindOfMessage(message.rule, message.messageId);
    if (!kind) continue;
    const place = locate(file.text, kind, message);
    const judged = judge(kind, place);
    if (!judged) continue;
    const candidate = {
      kind: kind.id,
      at: { path: file.path, ...place.at },
      secret: { path: file.path, ...place.secret },
      ...judged,
    };
    candidates.push(inPlace(kind, candidate, file.text));
  }
  return candidates;
}

type Judged = Omit<Candidate, "kind" | "at" | "secret">;

/** Each text of a kind is judged once, however often it comes again. */
function judgingIn(text: string): (kind: Findable, place: Place) => Judged | undefined {
  const known = new Map<string, Judged | undefined>();
  return (kind, { at, secret }) => {
    const value = text.slice(secret.start, secret.end);
    const pointed = text.slice(at.start, at.end);
    const key = `${kind.id} ${value} ${pointed}`;
    if (known.has(key)) return known.get(key);
    const publicPrefix = publicPrefixOf(kind, value);
    const said = judgedOf(kind, pointed, value, publicPrefix);
    const judged = said && { publicPrefix, digest: sha256(value).slice(0, 4), ...said };
    known.set(key, judged);
    return judged;
  };
}

function judgedOf(kind: Findable, place: string, value: string, prefix: string) {
  if (!isAddress(kind)) return judgeValue(kind, value, prefix);
  const documented = isDocumented(value, value) ? (["documented-example"] as const) : [];
  return { doubts: [...documented, ...doubtsAboutUrl(place, value)] };
}

function isAddress(kind: Findable): boolean {
  return kind.id === "database-url" || kind.id === "url-credentials";
}

interface Place {
  readonly at: Range;
  readonly secret: Range;
}

/**
 * The place to point at, and the secret in it. secretlint's ranges are not always right: that of an AWS secret key begins
 * at the variable's name and so ends before the key does, that of a Google key file is the whole file.
 */
function locate(text: string, kind: Findable, message: Message): Place {
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
  const { start, end } = message.found ?? message;
  if (kind.id === "private-key") {
    // The first line says what kind of key it is and may be shown; the rest is the key.
    const line = text.slice(start, end).search(/[\r\n]|\\n/);
    const body = line === -1 ? end : start + line;
    return { at: { start, end: body }, secret: { start: body, end } };
  }
  if (isAddress(kind)) return locateUrl(text, start, end);
  const whole = {
    start,
    end: publicPrefixOf(kind, text.slice(start, end)) === "" ? end : endOfToken(text, end),
  };
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
