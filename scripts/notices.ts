import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

const LODASH =
  "Copyright jQuery Foundation and other contributors, based on Underscore.js, copyright Jeremy Ashkenas, DocumentCloud and Investigative Reporters & Editors";

/** Works that a package has inside its own files, under the same licence as the package itself, by the package. */
export const INSIDE: { readonly [packageName: string]: { readonly [work: string]: string } } = {
  "@secretlint/secretlint-rule-preset-recommend": {
    "@textlint/regexp-string-matcher": "Copyright (c) 2018 azu",
    "escape-string-regexp": "Copyright (c) Sindre Sorhus",
    "lodash.sortby": LODASH,
    "lodash.uniq": LODASH,
    "lodash.uniqwith": LODASH,
  },
  "@vscode/tree-sitter-wasm": {
    "tree-sitter-javascript": "Copyright (c) 2014 Max Brunsfeld",
    "tree-sitter-python": "Copyright (c) 2016 Max Brunsfeld",
    "tree-sitter-typescript": "Copyright (c) 2017 Max Brunsfeld",
  },
};

/**
 * The licences of everything that is inside the bundle.
 * @throws {Error} for a package without the text of its licence
 * @param files paths relative to `root`, or below its `node_modules`
 */
export function noticesFor(root: string, ...files: readonly (readonly string[])[]): string {
  const packages = new Set(files.flat().flatMap((file) => packageOf(file) ?? []));
  const sections = [...packages].sort().map((name) => {
    const folder = join(root, "node_modules", name);
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
    const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
    if (licence === undefined) throw new Error(`${name} comes without the text of its licence`);
    const text = readFileSync(join(folder, licence), "utf8").replace(/\r\n?/g, "\n").trim();
    return `## ${manifest.name} ${manifest.version}\n\nLicence: ${manifest.license ?? "see below"}\n${worksInside(name)}\n\`\`\`text\n${text}\n\`\`\`\n`;
  });
  return `# Third-party software in this folder\n\nThe bundle holds code of these packages.\n\n${sections.join("\n")}`;
}

function worksInside(name: string): string {
  const works = Object.entries(INSIDE[name] ?? {}).map(([work, copyright]) => `- ${work}: ${copyright}\n`);
  return works.length === 0 ? "" : `\nIt holds, under the same licence:\n\n${works.join("")}`;
}

/** The package's folder below `node_modules`; nested ones keep their path. */
function packageOf(file: string): string | undefined {
  const path = file.startsWith("node_modules/")
    ? file.slice("node_modules/".length)
    : /^@?[\w.-]+\//.test(file) && !/^(src|scripts|test)\//.test(file)
      ? file
      : undefined;
  if (path === undefined) return undefined;
  const nested = path.split("/node_modules/");
  const last = nested.pop() ?? "";
  const name = last.startsWith("@") ? last.split("/").slice(0, 2).join("/") : (last.split("/")[0] ?? "");
  return [...nested, name].join("/node_modules/");
}
