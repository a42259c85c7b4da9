import type { Value } from "../../../languages/value.ts";
import type { Subject } from "../origins/origin-test.ts";
import { methodOf } from "./values.ts";

/** Whether a value is the origin of the request. */
export type IsOrigin = (value: Value) => boolean;

/** What part of the origin a value is, through what does not change who it names. */
export function subjectOf(value: Value, isOrigin: IsOrigin): Subject | undefined {
  if (isOrigin(value)) return "origin";
  switch (value.kind) {
    case "call": {
      const method = methodOf(value.callee);
      if (value.receiver && /^(toLowerCase|lower|trim|strip|toString|rstrip|casefold)$/.test(method)) {
        return subjectOf(value.receiver, isOrigin);
      }
      const [first] = value.args;
      return /^(String|str)$/.test(value.callee) && first ? subjectOf(first.value, isOrigin) : undefined;
    }
    case "member": {
      if (!/^(hostname|host|netloc)$/.test(value.name) || value.object.kind !== "call") return undefined;
      const [first] = value.object.args;
      const parses = /(^|\.)(URL|urlparse|urlsplit|parse)$/.test(value.object.callee);
      return parses && first && subjectOf(first.value, isOrigin) ? "host" : undefined;
    }
    case "choice":
      return value.options.every(
        (option) => option.value.kind === "string" || subjectOf(option.value, isOrigin),
      ) && value.options.some((option) => subjectOf(option.value, isOrigin))
        ? "origin"
        : undefined;
    case "concat":
      return value.parts.length === 1 && value.parts[0] ? subjectOf(value.parts[0], isOrigin) : undefined;
    default:
      return undefined;
  }
}
