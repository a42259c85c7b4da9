/** A reader of XML 1.0 as strict as what a report may need: elements, attributes, text; no comments, CDATA or entities of one's own. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
/** Section 2.2 of the specification. */
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** @throws {Error} when it is not well-formed */
export function parseXml(xml: string): XmlElement {
  if (!xml.startsWith(DECLARATION)) throw new Error("no declaration");
  const bad = NO_CHARACTER.exec(xml);
  if (bad) throw new Error(`no character of XML at ${bad.index}`);
  const token = /<(\/)?([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/)?>|([^<]+)/gy;
  token.lastIndex = DECLARATION.length;
  const root = { name: "", attributes: {}, children: [] as XmlElement[], text: "" };
  const open: { name: string; attributes: object; children: XmlElement[]; text: string }[] = [root];
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const match = token.exec(xml);
    const parent = open.at(-1);
    if (!match || !parent) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 60)}`);
    const [, close, name = "", attributes = "", empty, text] = match;
    if (text !== undefined) {
      if (text.includes("]]>")) throw new Error("the end of a CDATA section in a text");
      parent.text += decoded(text);
    } else if (close) {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      open.pop();
    } else {
      const pairs = [...attributes.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(
        ([, key = "", value = ""]) => [key, decoded(value)] as const,
      );
      if (new Set(pairs.map(([key]) => key)).size !== pairs.length) throw new Error("an attribute twice");
      const element = { name, attributes: Object.fromEntries(pairs), children: [], text: "" };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [document, ...others] = root.children;
  if (open.length !== 1 || !document || others.length > 0 || root.text.trim() !== "")
    throw new Error("not one document");
  return document;
}

function decoded(text: string): string {
  return text.replace(/&([a-z]*);?/g, (entity, name: string) => {
    const character = { amp: "&", lt: "<", gt: ">", quot: '"' }[name];
    if (character === undefined || !entity.endsWith(";")) throw new Error(`no entity: ${entity}`);
    return character;
  });
}

interface Declared {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** In this order; `once` at most once. */
  readonly children: readonly { readonly name: string; readonly once?: boolean }[];
  readonly text?: boolean;
}

/**
 * What the schema of Jenkins's JUnit plug-in (junit-10.xsd, and the older one that others carry) declares of each element: the
 * stricter of both where they differ.
 */
const SCHEMA: { readonly [element: string]: Declared } = {
  testsuites: {
    required: [],
    optional: ["name", "time", "tests", "failures", "disabled", "errors"],
    children: [{ name: "testsuite" }],
  },
  testsuite: {
    required: ["name", "tests"],
    optional: ["failures", "errors", "time", "disabled", "skipped", "timestamp", "hostname", "id", "package"],
    children: [
      { name: "properties", once: true },
      { name: "testcase" },
      { name: "system-out", once: true },
      { name: "system-err", once: true },
    ],
  },
  testcase: {
    required: ["name"],
    optional: ["assertions", "time", "classname", "status"],
    children: [
      { name: "skipped", once: true },
      { name: "error" },
      { name: "failure" },
      { name: "system-out" },
      { name: "system-err" },
    ],
  },
  failure: { required: [], optional: ["type", "message"], children: [], text: true },
  error: { required: [], optional: ["type", "message"], children: [], text: true },
  skipped: { required: [], optional: [], children: [], text: true },
  "system-out": { required: [], optional: [], children: [], text: true },
};

/** What in an element and below is not as the schema says. */
export function schemaProblems(element: XmlElement): readonly string[] {
  const { name, attributes, children, text } = element;
  const declared = SCHEMA[name];
  if (!declared) return [`<${name}> is not declared`];
  const known = [...declared.required, ...declared.optional];
  const order = children.map((child) => declared.children.findIndex((one) => one.name === child.name));
  return [
    ...declared.required.filter((key) => !(key in attributes)).map((key) => `<${name}> has no ${key}`),
    ...Object.keys(attributes)
      .filter((key) => !known.includes(key))
      .map((key) => `<${name}> has ${key}`),
    ...(order.includes(-1) ? [`<${name}> has an element it may not have`] : []),
    ...(order.some((at, i) => at < (order[i - 1] ?? 0)) ? [`<${name}> has elements out of order`] : []),
    ...declared.children
      .filter((one) => one.once && children.filter((child) => child.name === one.name).length > 1)
      .map((one) => `<${name}> has ${one.name} twice`),
    ...(!declared.text && text.trim() !== "" ? [`<${name}> has text`] : []),
    ...children.flatMap(schemaProblems),
  ];
}
