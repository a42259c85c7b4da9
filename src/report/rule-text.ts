import type { Example, Rule } from "../rule.ts";
import { visible } from "./escape.ts";
import { exampleFiles } from "./example-text.ts";
import { styleOf } from "./style.ts";
import { wrap } from "./text.ts";

export interface RuleTextOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

const MEASURE = 100;
const TAB = "    ";

/** A rule as `explain` shows it on a terminal. */
export function renderRuleText(rule: Rule, options: RuleTextOptions): string {
  const style = styleOf(options.color);
  const prose = (text: string) =>
    wrap(text, Math.min(options.width, MEASURE) - 2).map((line) => `  ${line}`.trimEnd());
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[style.bold(title), ...lines]];
  const blocks: string[][] = [
    [
      `${style.severity[rule.severity](rule.severity)}  ${style.bold(rule.id)}`,
      ...wrap(`${rule.title}.`, options.width),
    ],
    ...section("What is wrong", prose(rule.what)),
    ...section("Why it matters", prose(rule.why)),
    ...section("What to do", prose(rule.fix)),
    ...rule.examples.bad.flatMap((example) => section(`Reported: ${example.title}`, exampleLines(example))),
    ...rule.examples.good.flatMap((example) =>
      section(`Not reported: ${example.title}`, exampleLines(example)),
    ),
    ...section("What it does not see", rule.limits === undefined ? [] : prose(rule.limits)),
    ...section(
      "Letting one stand",
      prose(`bartizan-ignore-next-line ${rule.id} -- the reason it is all right here`),
    ),
    ...section("Read more", [
      ...rule.cwe.map((cwe) => `  https://cwe.mitre.org/data/definitions/${cwe}.html`),
      ...rule.links.map((link) => `  ${link}`),
    ]),
  ];
  return blocks.map((lines) => `${lines.join("\n")}\n`).join("\n");

  function exampleLines(example: Example): string[] {
    return exampleFiles(example).flatMap(({ path, lines }) => [
      `  ${style.dim(path)}`,
      ...lines.map((line) => `    ${line.split("\t").map(visible).join(TAB)}`.trimEnd()),
    ]);
  }
}
