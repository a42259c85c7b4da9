import type { Call } from "../../../languages/module.ts";
import type { Entry, Value } from "../../../languages/value.ts";
import type { Helmet } from "./helmet.ts";
import { entryNamed, isFalsy, isLiteral, optionsOf, sentText, spanIn } from "./values.ts";

/** Options of `lusca({…})`, which are also the names of its parts, `lusca.xframe(…)`. lusca 1.7 (its README and types). */
const PARTS: ReadonlyMap<string, string> = new Map([
  ["csp", "content-security-policy"],
  ["hsts", "strict-transport-security"],
  ["nosniff", "x-content-type-options"],
  ["referrerPolicy", "referrer-policy"],
  ["xframe", "x-frame-options"],
]);

/** What lusca sets: only what it is asked for. Undefined for its parts that set none of these, such as `lusca.csrf()`. */
export function readLusca(call: Call, path: string): Helmet | undefined {
  const at = spanIn(path, call.range);
  const header = (option: string, value: Value | undefined) => {
    const name = PARTS.get(option);
    if (name === undefined || (value && isReportOnly(value))) return [];
    return [{ name, value: option === "xframe" && value ? sentText(value) : undefined, at, always: true }];
  };
  const label = `\`${call.callee}()\``;
  const part = /^lusca\.(\w+)$/.exec(call.callee)?.[1];
  if (part !== undefined) {
    if (!PARTS.has(part)) return undefined;
    return {
      callee: call.callee,
      label,
      headers: header(part, call.args[0]?.value),
      disabled: [],
      open: false,
    };
  }
  if (call.callee !== "lusca") return undefined;
  const options = optionsOf(call.args, 0);
  if (options === "open") return { callee: call.callee, label, headers: [], disabled: [], open: true };
  const headers = [...PARTS.keys()].flatMap((option) => {
    const entry: Entry | undefined = options && entryNamed(options, option);
    return entry === undefined || isFalsy(entry.value) ? [] : header(option, entry.value);
  });
  if (headers.length === 0 && options && !options.open) return undefined;
  return { callee: call.callee, label, headers, disabled: [], open: options?.open === true };
}

function isReportOnly(options: Value): boolean {
  if (options.kind !== "object") return false;
  const entry = entryNamed(options, "reportOnly");
  return entry !== undefined && isLiteral(entry, options) && !isFalsy(entry.value);
}
