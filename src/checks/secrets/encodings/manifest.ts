import { Buffer } from "node:buffer";
import type { Range } from "../../../languages/value.ts";
import { isTextByte } from "./signs.ts";
import { underName, type View } from "./view.ts";

/** So much of a manifest is looked at for its values, in UTF-16 units; Kubernetes takes no Secret above a mebibyte. */
const LONGEST_DATA = 100_000;

const KIND = /["']?kind["']?:[ \t]{0,4}["']?secret["']?(?=[ \t]{0,20}(?:[,}\r\n]|$))/gi;
const DATA = /^([ \t]*)(?:- +)?["']?data["']?:[ \t]{0,8}(\{?)|[{,][ \t]{0,8}"data":[ \t]{0,8}(\{)/gm;
const ENTRY =
  /(?<![\w.-])["']?([\w.-]{1,253})["']?:[ \t]{0,8}(?:[|>][-+]?[ \t]{0,8}\r?\n[ \t]{1,60})?["']?([A-Za-z0-9+/]{8,65536}={0,2})(?=["']?[ \t]{0,20}(?:[,}#\r\n]|$))/g;

/**
 * What a manifest's `Secret` holds: its values are base64, whatever they say (Kubernetes' reference, Secret v1). Each is read
 * with its key before it, so that what only its name tells is found, too.
 */
export function manifestViews(text: string): readonly View[] {
  KIND.lastIndex = 0;
  if (!KIND.test(text)) return [];
  const views: View[] = [];
  DATA.lastIndex = 0;
  for (let data = DATA.exec(text); data; data = DATA.exec(text)) {
    const from = DATA.lastIndex;
    const region = text.slice(from, from + LONGEST_DATA);
    const end = data[2] || data[3] ? region.indexOf("}") : endOfBlock(region, (data[1] ?? "").length);
    const values = region.slice(0, end === -1 ? region.length : end);
    for (const entry of values.matchAll(ENTRY)) {
      const [all, key = "", value = ""] = entry;
      const at = from + entry.index;
      views.push(...viewOf(key, at + all.indexOf(key), value, at + all.length - value.length));
    }
    DATA.lastIndex = from + values.length;
  }
  return views;
}

/** Where the lines end that stand further in than a column. */
function endOfBlock(region: string, column: number): number {
  for (let at = region.indexOf("\n"); at !== -1; at = region.indexOf("\n", at + 1)) {
    let next = at + 1;
    while (region[next] === " " || region[next] === "\t") next++;
    if (next - at - 1 <= column && /[^\s#]/.test(region[next] ?? "")) return at;
  }
  return -1;
}

function viewOf(key: string, keyAt: number, value: string, valueAt: number): readonly View[] {
  const bytes = Buffer.from(value, "base64");
  if (bytes.length < 4 || !bytes.every(isTextByte)) return [];
  const text = bytes.toString("latin1");
  const place = ({ start, end }: Range): Range => ({
    start: valueAt + 4 * Math.floor(start / 3),
    end: valueAt + Math.min(value.length, 4 * Math.ceil(end / 3)),
  });
  const view: View = { text, encoding: "base64", place };
  return [text.trimEnd().includes("\n") ? view : underName(view, key, keyAt)];
}
