import { SourceFile } from "../../../file.ts";
import type { Range } from "../../../languages/value.ts";
import type { Candidate } from "../model.ts";
import type { Encoding } from "./anchors.ts";
import { viewsOf } from "./views.ts";

/** Base64 of base64 is what tools that encode for another tool leave behind; more than that somebody hides on purpose. */
const LEVELS = 2;

/** Every reader of plain text. */
export type FindPlain = (file: SourceFile) => Promise<readonly Candidate[]>;

/** Secrets in what is encoded in a file, with their places in the encoded text. @param hits literals, lower-cased */
export async function encodedIn(
  file: SourceFile,
  hits: ReadonlySet<string>,
  findPlain: FindPlain,
): Promise<readonly Candidate[]> {
  return decodedIn(file, viewsOf(file.text, hits), findPlain, LEVELS);
}

async function decodedIn(
  file: SourceFile,
  views: ReturnType<typeof viewsOf>,
  findPlain: FindPlain,
  levels: number,
): Promise<readonly Candidate[]> {
  const found: Candidate[] = [];
  for (const view of views) {
    const inner = new SourceFile(file.path, view.text);
    const deeper = levels > 1 ? await decodedIn(inner, viewsOf(view.text), findPlain, levels - 1) : [];
    for (const candidate of [...(await findPlain(inner)), ...deeper])
      found.push(moved(candidate, file.path, view.encoding, view.place));
  }
  return found;
}

function moved(
  candidate: Candidate,
  path: string,
  encoding: Encoding,
  place: (range: Range) => Range,
): Candidate {
  return {
    ...candidate,
    at: { path, ...place(candidate.at) },
    secret: { path, ...place(candidate.secret) },
    encodings: [encoding, ...(candidate.encodings ?? [])],
  };
}
