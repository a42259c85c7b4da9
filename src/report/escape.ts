/**
 * What the repository says (paths, names, lines of source) is written by whoever opened the pull request. Every reporter
 * passes it through one of these before it reaches a terminal, a runner's log or a Markdown page.
 */

/** Half of a surrogate pair without its other half: no encoding can carry it. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Control characters, line separators, and format characters that reorder or hide text (bidi controls, zero-width
 * spaces, tags). The joiners U+200C and U+200D are left: scripts and emoji are spelt with them.
 */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu;

/** Most texts by far, and nothing to do about them. */
const PRINTABLE_ASCII = /^[ -~]*$/;

export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, "\ufffd");
}

/** One line that shows every character it holds: `␛[31m`, `<U+202E>`. A tab stays one character (`␉`). */
export function visible(text: string): string {
  if (PRINTABLE_ASCII.test(text)) return text;
  return wellFormed(text).replace(UNSEEN, picture);
}

function picture(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "␡";
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}

/** Like `visible`, for texts of several lines: their line breaks stay, as `\n`. */
export function visibleLines(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(visible)
    .join("\n");
}

/**
 * A line of a log that GitHub's runner takes for text. It obeys `::command` at the beginning of a line, white space left
 * out, and `##[command]` anywhere in one (actions/runner, ActionCommand.cs).
 */
export function inertLogLine(line: string): string {
  return line.replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "## [");
}

/** The message of a workflow command. */
export function workflowData(text: string): string {
  return wellFormed(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** A property of a workflow command. */
export function workflowProperty(text: string): string {
  return workflowData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/**
 * JSON text of a value that is safe to print anywhere. The characters of `visible` become `\u` escapes, and so does the
 * bracket of `##[`, which a runner would take for a command; a JSON parser reads the same value as before.
 */
export function inertJson(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
      [...character.split("")]
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
        .join(""),
    )
    .replaceAll("##[", "##\\u005b");
}

/** A relative reference of RFC 3986: every byte that is not unreserved is percent-encoded, `/` stands between segments. */
export function pathToUri(path: string): string {
  return wellFormed(path)
    .split("/")
    .map((segment) =>
      encodeURIComponent(segment).replace(
        /[!'()*]/g,
        (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .join("/");
}

/** Text in the middle of a Markdown paragraph or table cell, on GitHub: no markup, link, mention or reference in it works. */
export function markdownText(text: string): string {
  return visible(text.replace(/\s+/g, " "))
    .replace(/[\\`*_[\]<>|~&$]/g, "\\$&")
    .replace(/@|#(?=\w)/g, "$&&#8203;")
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/\b(www)\./gi, "$1\\.");
}

/** A code span, good in paragraphs and table cells; and nothing that a runner obeys when the page is printed in its log. */
export function markdownCode(text: string): string {
  const line = visible(text.replace(/\s+/g, " ")).replaceAll("##[", "## [");
  if (line.trim() === "") return line === "" ? "" : "<code>&#32;</code>";
  if (!/[`|\\]/.test(line)) return `\`${line}\``;
  const entities = line.replace(/[^\w\s\p{L}\p{N}/-]|_/gu, (character) => `&#${character.codePointAt(0)};`);
  // GitHub links e-mail addresses after it has read the entities.
  return `<code>${entities.replaceAll("&#64;", "&#64;&#8203;")}</code>`;
}

/** Text in which `` `code` `` is meant as such; all the rest is escaped. */
export function markdownProse(text: string): string {
  return text
    .split(/(`[^`\n]+`)/)
    .map((part, i) => (i % 2 === 1 ? markdownCode(part.slice(1, -1)) : markdownText(part)))
    .join("");
}
