import type { Exchange } from "./server.ts";

/** Longer texts are told by their length. */
const LONGEST = 60;

/**
 * A transcript to be read and kept: a line for each request with its status and its body in short. What no run shares with
 * another is left out.
 *
 * @param names commits by what they are called in the transcript
 */
export function compactTranscript(
  transcript: readonly Exchange[],
  names: { readonly [name: string]: string },
): string {
  // How often a check run says how far the scan is depends on how long it takes.
  const told = transcript.filter(({ body }) => !/^Looking: /.test(String(Object(body).output?.title)));
  const lines = told.map(({ request, body, status }) => {
    const text = body === undefined ? "" : ` ${JSON.stringify(short(body))}`;
    return `${request.replaceAll("/repos/owner/name", "")} → ${status}${text}\n`;
  });
  return Object.entries(names).reduce(
    (text, [name, commit]) => text.replaceAll(commit, name).replaceAll(commit.slice(0, 7), name),
    lines.join(""),
  );
}

function short(value: unknown, key = ""): unknown {
  if (typeof value === "string") return shortText(value, key);
  if (Array.isArray(value)) {
    const [first] = value;
    return value.length > 2 ? [short(first), `and ${value.length - 1} more`] : value.map((one) => short(one));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, short(one, name)]));
}

function shortText(text: string, key: string): string {
  if (key === "sarif") return "(a report)";
  if (/^[0-9a-f]{40}$/.test(text)) return text;
  const [first = ""] = text.replace(/\d[\d.]* (ms|s|min \d+ s)\b/g, "(time)").split("\n", 1);
  return text.length <= LONGEST && first === text ? text : `${first.slice(0, LONGEST)}…`;
}
