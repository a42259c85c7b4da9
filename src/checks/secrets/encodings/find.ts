import { SourceFile } from "../../../file.ts";
import type { Range } from "../../../languages/value.ts";
import type { Candidate } from "../model.ts";
import type { Encoding, View } from "./view.ts";
import { viewsOf } from "./views.ts";

/** Base64 of base64 is what tools that encode for another tool leave behind; more than that somebody hides on purpose. */
const LEVELS = 2;

/** Every reader of plain text. */
export type FindPlain = (file: SourceFile) => Promise<readonly Candidate[]>;

/** Secrets in what is encoded in a file, with their places in the encoded text. @param hits see `viewsOf` */
export async function encodedIn(
  file: SourceFile,
  hits: ReadonlySet<string> | undefined,
  findPlain: FindPlain,
): Promise<readonly Candidate[]> {
  return decodedIn(file, viewsOf(file.text, hits), findPlain, LEVELS);
}

async function decodedIn(
  file: SourceFile,
  views: readonly View[],
  findPlain: FindPlain,
  levels: number,
): Promise<readonly Candidate[]> {
  const parts = [views.filter(isAsBefore), views.filter((view) => !isAsBefore(view))];
  const found: Candidate[] = [];
  for (const part of parts) found.push(...(await foundIn(file, part, findPlain, levels)));
  return found;
}

/** Whether most of it is as it was, and in the language of its file. */
function isAsBefore(view: View): boolean {
  return view.isOther !== undefined;
}

async function foundIn(
  file: SourceFile,
  views: readonly View[],
  findPlain: FindPlain,
  levels: number,
): Promise<readonly Candidate[]> {
  const [first] = views;
  if (!first) return [];
  // All as one text: to read thousands of short ones costs a second.
  const text = views.map((view) => view.text).join(BETWEEN);
  const inner = new SourceFile(file.path, text, isAsBefore(first) ? file.encoding : "decoded");
  const deeper = levels > 1 ? await decodedIn(inner, viewsOf(inner.text), findPlain, levels - 1) : [];
  const placed = placesIn(views);
  const found: Candidate[] = [];
  for (const candidate of [...(await findPlain(inner)), ...deeper]) {
    const { view, start } = placed(candidate.secret.start);
    const end = start + view.text.length;
    if (candidate.at.start < start || candidate.at.end > end || candidate.secret.end > end) continue;
    const said = { start: candidate.at.start - start, end: candidate.at.end - start };
    if (view.isOther?.(said) === false) continue;
    const place = (range: Range) => view.place({ start: range.start - start, end: range.end - start });
    found.push(moved(candidate, file.path, view.encoding, place));
  }
  return found;
}

/** Nothing that is one secret goes over this. */
const BETWEEN = "\n\0\n";

/** Says of an offset in the joined text which view it is in, and where that begins. */
function placesIn(
  views: readonly View[],
): (offset: number) => { readonly view: View; readonly start: number } {
  const starts: number[] = [];
  let next = 0;
  for (const { text } of views) {
    starts.push(next);
    next += text.length + BETWEEN.length;
  }
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { view: views[low] as View, start: starts[low] ?? 0 };
  };
}

function moved(
  candidate: Candidate,
  path: string,
  encoding: Encoding | undefined,
  place: (range: Range) => Range,
): Candidate {
  return {
    ...candidate,
    at: { path, ...place(candidate.at) },
    secret: { path, ...place(candidate.secret) },
    ...(encoding ? { encodings: [encoding, ...(candidate.encodings ?? [])] } : {}),
  };
}
