import type { Value } from "../../../languages/value.ts";
import { methodOf } from "./values.ts";

/**
 * Whether a value is the `Origin` header of the request: `req.headers.origin`, `req.get("Origin")`,
 * `request.headers.get("origin")`, `request.META["HTTP_ORIGIN"]`, `scope_headers["origin"]`.
 */
export function isRequestOrigin(value: Value): boolean {
  if (value.kind === "member") return isOriginName(value.name) && isHeaders(value.object);
  if (value.kind !== "call") return false;
  const [first] = value.args;
  if (first?.value.kind !== "string" || !isOriginName(first.value.value)) return false;
  const method = methodOf(value.callee);
  // Two arguments set a header, except where the second is what to take when there is none.
  if (/^(get|getHeader)$/.test(method)) return true;
  return method === "header" && value.args.length === 1;
}

function isOriginName(name: string): boolean {
  return /^(origin|http_origin)$/i.test(name);
}

function isHeaders(value: Value): boolean {
  switch (value.kind) {
    case "member":
      return /^(headers|META|environ|header)$/.test(value.name);
    case "param":
      return /headers|environ/i.test(value.name);
    case "call":
      return /headers$/i.test(value.callee);
    case "reference":
      return /\.(headers|environ)$/.test(value.name);
    default:
      return false;
  }
}
