import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/**
 * The licences of everything that is inside the bundle.
 * @param files paths relative to `root`, or below its `node_modules`
 */
export function noticesFor(root: string, ...files: readonly (readonly string[])[]): string {
  const packages = new Set(files.flat().flatMap((file) => packageOf(file) ?? []));
  const sections = [...packages].sort().map((name) => {
    const folder = join(root, "node_modules", name);
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
    const licence = existsSync(folder)
      ? readdirSync(folder).find((file) => /^licen[cs]e/i.test(file))
      : undefined;
    const text = licence ? readFileSync(join(folder, licence), "utf8").replace(/\r\n?/g, "\n").trim() : "";
    return `## ${manifest.name} ${manifest.version}\n\nLicence: ${manifest.license ?? "see below"}\n${text ? `\n\`\`\`text\n${text}\n\`\`\`\n` : ""}`;
  });
  return `# Third-party software in this folder\n\nThe bundle holds code of these packages.\n\n${sections.join("\n")}`;
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
