import type { Range } from "../languages/value.ts";

/** One logical line of a requirements file: physical lines joined, without comment. */
export interface RequirementsLine {
  /** The requirement or the option's argument; blanks where a line was continued, so that offsets stay. */
  readonly text: string;
  readonly range: Range;
  readonly kind: "requirement" | "editable" | "include" | "constraint" | "option";
  /** Whether a `--hash` follows the requirement. */
  readonly hashed: boolean;
}

const OPTION = /^(-[a-zA-Z]|--[a-z][a-z-]*)(?:[ \t]*=[ \t]*|[ \t]+|(?<=^-[a-zA-Z])(?=\S)|$)/;
const KINDS = new Map<string, RequirementsLine["kind"]>([
  ["-r", "include"],
  ["--requirement", "include"],
  ["-c", "constraint"],
  ["--constraint", "constraint"],
  ["-e", "editable"],
  ["--editable", "editable"],
]);

/** Splits a requirements file as pip does: lines that end with `\` go on, ` #` and what follows is comment. */
export function splitRequirements(text: string): readonly RequirementsLine[] {
  const lines: RequirementsLine[] = [];
  let joined = "";
  let start = 0;
  const flush = () => {
    const line = classify(joined, start);
    if (line) lines.push(line);
    joined = "";
  };
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf("\n", at);
    const next = newline === -1 ? text.length : newline + 1;
    const end =
      newline > at && text[newline - 1] === "\r" ? newline - 1 : newline === -1 ? text.length : newline;
    const line = text.slice(at, end);
    if (joined === "") start = at;
    if (/^[ \t]*#/.test(line)) flush();
    else if (line.endsWith("\\")) joined += line.slice(0, -1).padEnd(next - at);
    else {
      joined += line;
      flush();
    }
    at = next;
  }
  flush();
  return lines;
}

function classify(line: string, start: number): RequirementsLine | undefined {
  const uncommented = cutComment(line);
  const lead = uncommented.length - uncommented.trimStart().length;
  const text = uncommented.trim();
  if (text === "") return undefined;
  const option = text.startsWith("-") ? OPTION.exec(text) : null;
  if (text.startsWith("-") && !option) return undefined;
  const from = start + lead + (option?.[0].length ?? 0);
  const argument = option ? text.slice(option[0].length) : text;
  const kind = option ? (KINDS.get(option[1] ?? "") ?? "option") : "requirement";
  const options = kind === "requirement" ? argument.search(/\s--[a-z]/) : -1;
  const kept = (options === -1 ? argument : argument.slice(0, options)).trimEnd();
  return {
    text: kept,
    range: { start: from, end: from + kept.length },
    kind,
    hashed: options !== -1 && argument.includes("--hash", options),
  };
}

/** A `#` begins a comment at the start of the line or after a blank; in addresses it begins the fragment. */
function cutComment(line: string): string {
  const at = line.search(/(?:^|\s)#/);
  return at === -1 ? line : line.slice(0, at);
}

/** A Python package's name as indexes compare names (PEP 503). */
export function normalizePythonName(name: string): string {
  return name.replace(/[-_.]+/g, "-").toLowerCase();
}
