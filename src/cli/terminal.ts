import type { Host } from "./host.ts";

/**
 * Whether to colour: what the user said, then the conventions NO_COLOR and FORCE_COLOR, then whether it is a terminal.
 * @param asked `--color` or `--no-color`
 */
export function wantsColor(host: Host, asked: boolean | undefined): boolean {
  if (asked !== undefined) return asked;
  if (host.env["NO_COLOR"]) return false;
  if (host.env["FORCE_COLOR"]) return host.env["FORCE_COLOR"] !== "0";
  return host.stdout.isTTY && host.env["TERM"] !== "dumb";
}
