import type { Language, Tree } from "web-tree-sitter";
import type { Frame } from "./program.ts";
import type { Range } from "./value.ts";

/**
 * A node of the syntax tree, copied out of the parser's memory: named nodes, and those tokens that stand in a field (an
 * operator, a keyword). Comments are left out.
 */
export interface Node {
  readonly type: string;
  /** Its role in the parent, such as `left`. */
  readonly field: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly parent: Node | undefined;
  children: Node[];
  /** The text of the whole file. */
  readonly source: string;
  /** Set when the structure pass reaches the node; stays undefined in code that is never run. */
  frame: Frame | undefined;
}

/** What the copy has to know about a grammar, by its numeric ids. */
export interface NodeTypes {
  readonly names: readonly string[];
  readonly fields: readonly (string | null)[];
  readonly named: readonly boolean[];
  readonly skipped: readonly boolean[];
  readonly leaf: readonly boolean[];
}

/** Nodes that say nothing about what the program does. */
const SKIPPED = new Set([
  "comment",
  "html_comment",
  "line_continuation",
  "hash_bang_line",
  "escape_sequence",
]);
/** Nodes whose text is read as a whole. */
const LEAVES = new Set(["string_content", "string_fragment", "identifier", "property_identifier", "regex"]);
const ERROR = "ERROR";
/** Shared by all leaves; nothing is ever added to it. */
const NO_CHILDREN: Node[] = [];

export function nodeTypes(language: Language): NodeTypes {
  const ids = Array.from({ length: language.nodeTypeCount }, (_, id) => id);
  const names = ids.map((id) => language.nodeTypeForId(id) ?? ERROR);
  return {
    names,
    fields: language.fields,
    named: ids.map((id) => language.nodeTypeIsNamed(id)),
    skipped: names.map((name) => SKIPPED.has(name)),
    leaf: names.map((name) => LEAVES.has(name)),
  };
}

/** Copies a tree with a cursor: no recursion, because hostile files nest brackets a hundred thousand levels deep. */
export function copyTree(tree: Tree, types: NodeTypes, source: string): Node {
  const cursor = tree.walk();
  const read = (parent: Node | undefined, id: number, field: number): Node => ({
    type: types.names[id] ?? ERROR,
    field: field === 0 ? undefined : (types.fields[field] ?? undefined),
    start: cursor.startIndex,
    end: cursor.endIndex,
    parent,
    children: NO_CHILDREN,
    source,
    frame: undefined,
  });
  const root = read(undefined, cursor.nodeTypeId, 0);
  let parent: Node | undefined = root;
  let more = cursor.gotoFirstChild();
  while (more && parent) {
    const id = cursor.nodeTypeId;
    // Error nodes have an id beyond the table; they are named.
    const named = types.named[id] ?? true;
    if (!types.skipped[id]) {
      const field = cursor.currentFieldId;
      if (named || field !== 0) {
        const node = read(parent, id, field);
        adopt(parent, node);
        if (named && !types.leaf[id] && cursor.gotoFirstChild()) {
          parent = node;
          continue;
        }
      }
    }
    more = cursor.gotoNextSibling();
    while (!more && parent) {
      parent = parent.parent;
      if (!parent || !cursor.gotoParent()) break;
      more = cursor.gotoNextSibling();
    }
  }
  cursor.delete();
  return root;
}

/** Most nodes are leaves: only the others get a list of their own. */
function adopt(parent: Node, node: Node): void {
  if (parent.children === NO_CHILDREN) parent.children = [node];
  else parent.children.push(node);
}

export function textOf(node: Node): string {
  return node.source.slice(node.start, node.end);
}

export function rangeOf(node: Node): Range {
  return { start: node.start, end: node.end };
}

/** The first child in a field. */
export function child(node: Node, field: string): Node | undefined {
  for (const candidate of node.children) if (candidate.field === field) return candidate;
  return undefined;
}

export function childrenIn(node: Node, field: string): Node[] {
  return node.children.filter((candidate) => candidate.field === field);
}

export function childOfType(node: Node, type: string): Node | undefined {
  for (const candidate of node.children) if (candidate.type === type) return candidate;
  return undefined;
}
