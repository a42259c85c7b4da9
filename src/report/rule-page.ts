import { groupBy } from "../group.ts";
import type { Example, Rule } from "../rule.ts";
import { markdownCode, markdownProse } from "./escape.ts";
import { type ExampleFile, exampleFiles } from "./example-text.ts";

/** Where a rule's page is, relative to the folder of all pages. */
export function rulePagePath(ruleId: string): string {
  return `${ruleId}.md`;
}

/** Every file of the folder of pages: its path there, and its text. */
export function rulePages(rules: readonly Rule[]): ReadonlyMap<string, string> {
  return new Map([
    ["README.md", renderRuleIndex(rules)],
    ...rules.map((rule) => [rulePagePath(rule.id), renderRulePage(rule)] as const),
  ]);
}

/** The page of a rule, made from nothing but the rule. */
export function renderRulePage(rule: Rule): string {
  const sections = [
    `# ${rule.id}\n\n${markdownProse(rule.title)}.`,
    factTable(rule),
    `## What is wrong\n\n${markdownProse(rule.what)}`,
    `## Why it matters\n\n${markdownProse(rule.why)}`,
    `## What to do\n\n${markdownProse(rule.fix)}`,
    ...examples("Reported", rule.examples.bad),
    ...examples("Not reported", rule.examples.good),
    ...(rule.limits === undefined ? [] : [`## What it does not see\n\n${markdownProse(rule.limits)}`]),
    ...ignoring(rule),
    ...(rule.links.length === 0
      ? []
      : [`## Read more\n\n${rule.links.map((link) => `- <${link}>`).join("\n")}`]),
  ];
  return `${sections.join("\n\n")}\n`;
}

/** The list of all rules, a table for every check. */
export function renderRuleIndex(rules: readonly Rule[]): string {
  const checks = [...groupBy(rules, (rule) => rule.check)].map(([check, group]) => {
    const rows = group.map(
      (rule) =>
        `| [${rule.id}](${rulePagePath(rule.id)}) | ${rule.severity} | ${markdownProse(rule.title)} |`,
    );
    return `## ${check}\n\n| Rule | Severity | What it reports |\n| --- | --- | --- |\n${rows.join("\n")}`;
  });
  const intro =
    "Every rule has a page with examples. The examples are run as tests, and the pages are written from the rules by `node scripts/docs.ts`.";
  return `${["# Rules", intro, ...checks].join("\n\n")}\n`;
}

function factTable(rule: Rule): string {
  const weaknesses = rule.cwe.map(
    (cwe) => `[CWE-${cwe}](https://cwe.mitre.org/data/definitions/${cwe}.html)`,
  );
  const rows = [
    ["Severity", `${rule.severity}, unless a finding says otherwise`],
    ["Check", `\`${rule.check}\``],
    ["Weakness", weaknesses.join(", ")],
    ["Controls", rule.controls.map(markdownCode).join(", ")],
  ];
  const shown = rows.filter(([, value]) => value !== "").map(([name, value]) => `| ${name} | ${value} |`);
  return ["| | |", "| --- | --- |", ...shown].join("\n");
}

function examples(kind: string, list: readonly Example[]): string[] {
  return list.flatMap((example) => [
    `## ${kind}: ${markdownProse(example.title)}`,
    ...exampleFiles(example).map((file) => `${markdownCode(file.path)}\n\n${codeBlock(file)}`),
  ]);
}

function codeBlock({ path, lines }: ExampleFile): string {
  const longest = Math.max(
    2,
    ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)),
  );
  const fence = "`".repeat(longest + 1);
  return [`${fence}${languageOf(path)}`, ...lines, fence].join("\n");
}

const LANGUAGES: { readonly [ending: string]: string } = {
  py: "python",
  js: "js",
  mjs: "js",
  cjs: "js",
  jsx: "jsx",
  ts: "ts",
  tsx: "tsx",
  json: "json",
  yml: "yaml",
  yaml: "yaml",
  toml: "toml",
  conf: "nginx",
  sh: "sh",
  env: "sh",
};

function languageOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (/^(Dockerfile|Containerfile)/.test(name)) return "dockerfile";
  if (/^(poetry|uv|pdm|Cargo)\.lock$/.test(name)) return "toml";
  return LANGUAGES[name.slice(name.lastIndexOf(".") + 1)] ?? "text";
}

/** How to let one place stand, in the first flagged file of the examples that takes comments; nothing when none does. */
function ignoring(rule: Rule): string[] {
  const flagged = rule.examples.bad.flatMap((example) =>
    Object.entries(example.files).flatMap(([path, text]) => (text.includes("⟦") ? [path] : [])),
  );
  const directive = `bartizan-ignore-next-line ${rule.id} -- the reason it is all right here`;
  for (const path of flagged) {
    const comment = commentIn(path, directive);
    if (comment === undefined) continue;
    const intro = `On the line before it, with a reason, which is required. In ${markdownCode(path)}, for example:`;
    return [`## Letting one stand\n\n${intro}\n\n\`\`\`text\n${comment}\n\`\`\``];
  }
  return [];
}

/** Lockfiles are written by tools, which drop comments, and JSON has none; npm reads over `//` in package.json. */
function commentIn(path: string, text: string): string | undefined {
  if (/(^|\/)package\.json$/.test(path)) return `"//": "${text}",`;
  if (/\.(json|lock)$|(^|\/)pnpm-lock\.yaml$/.test(path)) return undefined;
  if (/\.(m?[jt]sx?|[cm]js|cts|jsonc|go|java|cs|rs|php|kt)$/.test(path)) return `// ${text}`;
  if (/\.(html|xml|md|vue|svelte)$/.test(path)) return `<!-- ${text} -->`;
  return `# ${text}`;
}
