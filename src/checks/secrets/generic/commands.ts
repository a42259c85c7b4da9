import { Buffer } from "node:buffer";
import type { Range } from "../../../languages/value.ts";

/** So far into a command its arguments are looked at, in UTF-16 units. */
const WINDOW = 1_000;

const SCHEME =
  /\\?["'`]?\]?\)?[ \t]{0,4}(?:[:=,]|=>|[ \t](?=[ \t]{0,8}["']))[ \t]{0,8}[bruf]?\\?["'`]?(Basic|Bearer|Token|ApiKey|Api-Key|Bot|Key|OAuth|GenieKey|SSWS|AccessKey)[ \t]{1,4}/iy;
const CREDENTIALS = /[A-Za-z0-9._~+/:-]{8,2000}={0,2}(?![\w${<(%])/y;

/** The credentials of an `Authorization` header, wherever it is written; and the password in those of `Basic`. */
export function authorizationAt(
  text: string,
  after: number,
): { readonly place: Range; readonly scheme: string; readonly password?: string } | undefined {
  SCHEME.lastIndex = after;
  const scheme = SCHEME.exec(text);
  if (!scheme?.[1]) return undefined;
  const start = after + scheme[0].length;
  CREDENTIALS.lastIndex = start;
  if (!CREDENTIALS.test(text)) return undefined;
  const place = { start, end: CREDENTIALS.lastIndex };
  if (scheme[1].toLowerCase() !== "basic") return { place, scheme: scheme[1] };
  const password = passwordOfPair(text.slice(place.start, place.end));
  return password === undefined ? undefined : { place, scheme: scheme[1], password };
}

/** The password in the base64 of `user:password` (RFC 7617); undefined for anything else. */
export function passwordOfPair(encoded: string): string | undefined {
  if (!/^[A-Za-z0-9+/_-]{8,1000}={0,2}$/.test(encoded)) return undefined;
  const pair = Buffer.from(encoded, "base64").toString("utf8");
  const colon = pair.indexOf(":");
  return colon > 0 && /^[ -~]+$/.test(pair) ? pair.slice(colon + 1) : undefined;
}

const USER =
  /(?:^|[ \t\n"'])(?:-u|--user|--proxy-user|-U)(?:[ \t=]{0,2})["']?[^\s:"'`$<>{}]{1,80}:([^\s"'`$<>{}\\]{3,200})(?=["'\s\\]|$)/;

/** The password that a curl command gives on its command line, and where the command ends. */
export function curlAt(text: string, after: number): { readonly end: number; readonly password?: Range } {
  const window = text.slice(after, after + WINDOW);
  // The command ends with its line, unless a backslash or a caret goes on with it.
  const end = /[^\\^`]\r?\n/.exec(window);
  const command = end ? window.slice(0, end.index + 1) : window;
  const match = USER.exec(command);
  if (!match?.[1]) return { end: after + command.length };
  const start = after + match.index + match[0].length - match[1].length;
  return { end: after + command.length, password: { start, end: start + match[1].length } };
}
