import { isMap, isNode, isPair, isScalar, isSeq, type Node, type Pair, parseDocument } from "yaml";

/**
 * Additions to and removals from somebody's YAML file as text: everything else in it stays as it was written, byte for byte,
 * which printing a changed document would not do.
 */

export type Path = readonly (string | number)[];

/** @returns undefined when it is no YAML with a block mapping at its top */
export function readYaml(text: string): Yaml | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0) return undefined;
  const top = document.contents;
  if (top !== null && !(isMap(top) && !top.flow)) return undefined;
  return { text, get: (path) => (path.length === 0 ? top : document.getIn(path, true)) };
}

export interface Yaml {
  readonly text: string;
  /** The node at a path; undefined when there is none. */
  get(path: Path): unknown;
}

/**
 * @param entry lines of a block, written as they would stand at the left edge
 * @returns the new text, or undefined when there is no block mapping or sequence with entries at the path
 */
export function append(yaml: Yaml, path: Path, entry: readonly string[]): string | undefined {
  const { text } = yaml;
  const node = yaml.get(path);
  if (path.length === 0 && node === null) return join(text, text.length, entry, "");
  if (!(isMap(node) || isSeq(node)) || node.flow || node.items.length === 0) return undefined;
  const from = startOf(node);
  const end = endOf(text, node);
  if (from === undefined || end === undefined) return undefined;
  const column = from - (text.lastIndexOf("\n", from - 1) + 1);
  return join(text, end, entry, " ".repeat(column));
}

/** Takes out the entry at a path, and with it every mapping or sequence that it alone made. */
export function remove(yaml: Yaml, path: Path): string {
  let last = path;
  for (let parent = path.slice(0, -1); parent.length > 0; parent = parent.slice(0, -1)) {
    const node = yaml.get(parent);
    if (!(isMap(node) || isSeq(node)) || node.items.length > 1) break;
    last = parent;
  }
  const { text } = yaml;
  const holder = yaml.get(last.slice(0, -1));
  const key = last.at(-1);
  const item = isSeq(holder)
    ? holder.items[Number(key)]
    : isMap(holder)
      ? holder.items.find((pair) => isScalar(pair.key) && pair.key.value === key)
      : undefined;
  const start = startOf(item);
  const end = endOf(text, item);
  if (start === undefined || end === undefined) return text;
  return text.slice(0, text.lastIndexOf("\n", start - 1) + 1) + text.slice(end);
}

function startOf(node: unknown): number | undefined {
  if (isPair(node)) return isNode(node.key) ? node.key.range?.[0] : undefined;
  return isNode(node) ? node.range?.[0] : undefined;
}

/** After the last line that belongs to a node; comments below it belong to what follows. */
function endOf(text: string, node: unknown): number | undefined {
  const last = lastNode(node);
  const end = last?.range?.[1];
  if (end === undefined) return undefined;
  if (text[end - 1] === "\n") return end;
  const newline = text.indexOf("\n", end);
  return newline === -1 ? text.length : newline + 1;
}

function lastNode(node: unknown): Node | undefined {
  if (isPair(node)) return lastNode((node as Pair).value) ?? (isNode(node.key) ? node.key : undefined);
  if ((isMap(node) || isSeq(node)) && !node.flow && node.items.length > 0) return lastNode(node.items.at(-1));
  return isNode(node) ? node : undefined;
}

function join(text: string, at: number, entry: readonly string[], indent: string): string {
  const before = text.slice(0, at);
  const lines = entry.map((line) => `${indent}${line}\n`).join("");
  return before + (before === "" || before.endsWith("\n") ? "" : "\n") + lines + text.slice(at);
}
