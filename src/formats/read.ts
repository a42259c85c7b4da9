import type { SourceFile } from "../file.ts";
import { Waiting } from "../on-demand.ts";
import type { Document } from "./document.ts";

type Parse = (text: string) => Document;

/** Each parser is loaded with the first text that needs it: together they are larger than everything a hook runs. */
const PARSERS = {
  json: async (): Promise<Parse> => (await import("./json.ts")).readJson,
  toml: async (): Promise<Parse> => (await import("./toml.ts")).readToml,
  yaml: async (): Promise<Parse> => (await import("./yaml.ts")).readYaml,
} as const;

export type Format = keyof typeof PARSERS;

/** What can be read of a text; of several YAML documents the first. Never rejects. */
export async function readText(text: string, format: Format): Promise<Document> {
  const parse = await PARSERS[format]();
  return parse(text);
}

const documents = new WeakMap<SourceFile, Map<Format, Promise<Document>>>();

/** The file's text as `readText` reads it, once for as long as the file is held: checks share lockfiles and manifests. */
export function documentOf(file: SourceFile, format: Format): Promise<Document> {
  const known = documents.get(file) ?? new Map<Format, Promise<Document>>();
  documents.set(file, known);
  const document = known.get(format) ?? readText(file.text, format);
  known.set(format, document);
  return document;
}

const parsers = new Map<Format, Parse>();
const atOnce = new WeakMap<SourceFile, Map<Format, Document>>();

/** The same without waiting, so that a time limit holds for it. @throws {Waiting} until the parser is there, for the engine */
export function documentNow(file: SourceFile, format: Format): Document {
  const parse = parsers.get(format);
  if (!parse) throw new Waiting(PARSERS[format]().then((loaded) => parsers.set(format, loaded)));
  const known = atOnce.get(file) ?? new Map<Format, Document>();
  atOnce.set(file, known);
  const document = known.get(format) ?? parse(file.text);
  known.set(format, document);
  const promised = documents.get(file) ?? new Map<Format, Promise<Document>>();
  documents.set(file, promised.set(format, Promise.resolve(document)));
  return document;
}
