import type { Range } from "../../languages/value.ts";
import type { Doubt } from "./model.ts";
import { natureOf } from "./values/nature.ts";
import { isPlaceholder } from "./values/placeholder.ts";
import { isTemplate } from "./values/template.ts";

/** Up to the host, and the password in it: what follows belongs to the address only as far as one can guess. */
export function locateUrl(
  text: string,
  start: number,
  end: number,
): { readonly at: Range; readonly secret: Range } {
  const url =
    /^([a-z][a-z0-9+.:-]*:\/\/[^:/\s]{0,256}:)([^@/\s]{1,256})@([^\s/?"'`<>\\,;)\]}|]{0,256})/i.exec(
      text.slice(start, end),
    );
  const [whole, before, password] = url ?? [];
  if (whole === undefined || before === undefined || password === undefined)
    return { at: { start, end }, secret: { start, end } };
  const from = start + before.length;
  return { at: { start, end: start + whole.length }, secret: { start: from, end: from + password.length } };
}

const LOCAL_HOST =
  /@(localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal|([a-z0-9-]+\.)*(example|test|invalid|localhost|local)|([a-z0-9-]+\.)*example\.(com|org|net))(?=$|[:/?"'`\s])/i;

/** A service of the same network, as in Compose and Kubernetes. */
const BARE_HOST = /@[a-z0-9_-]+(?=$|[:/?"'`\s])/i;

/** @param address up to its host */
export function doubtsAboutUrl(address: string, password: string): readonly Doubt[] {
  const doubts: Doubt[] = [];
  if (isPlaceholder(password) || isTemplate(password)) doubts.push("placeholder");
  // Go's drivers take the host in brackets, behind its protocol or not.
  const plain = address.replace(/@(?:tcp)?\(/, "@");
  // What a machine made was made for more than somebody's own machine.
  if (LOCAL_HOST.test(plain) || (BARE_HOST.test(plain) && natureOf(password) !== "random"))
    doubts.push("local-host");
  return doubts;
}
