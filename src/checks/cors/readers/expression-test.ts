import type { Value } from "../../../languages/value.ts";
import type { OriginTest, Subject } from "../origins/origin-test.ts";
import type { MatchMode } from "../origins/regex-match.ts";

/** A regular expression as a test: a literal, `new RegExp("…")`, `re.compile("…")`, or a string handed to `re.match`. */
export function expressionTest(value: Value, mode: MatchMode, on: Subject): OriginTest | undefined {
  if (value.kind === "regex") {
    return {
      kind: "regex",
      source: value.source,
      flags: value.flags,
      dialect: "javascript",
      mode: "search",
      on,
    };
  }
  if (value.kind === "call" && (value.callee === "re.compile" || value.callee === "RegExp")) {
    const [source, flags] = value.args.map((arg) => arg.value);
    if (source?.kind === "regex") return expressionTest(source, mode, on);
    if (source?.kind !== "string") return undefined;
    if (value.callee === "RegExp") {
      const text = flags?.kind === "string" ? flags.value : "";
      return { kind: "regex", source: source.value, flags: text, dialect: "javascript", mode: "search", on };
    }
    if (flags) return undefined;
    return { kind: "regex", source: source.value, flags: "", dialect: "python", mode, on };
  }
  if (value.kind === "string")
    return { kind: "regex", source: value.value, flags: "", dialect: "python", mode, on };
  return undefined;
}
