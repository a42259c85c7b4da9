import {
  oneOf
} from "./chunk-QZSDGAJG.js";
import {
  wantsColor
} from "./chunk-GQULSLI5.js";
import "./chunk-W3Y4CFIT.js";
import {
  styleOf
} from "./chunk-MYWCMZTQ.js";
import {
  widthOf,
  wrap
} from "./chunk-ZIBZ4SDB.js";
import {
  visible
} from "./chunk-RGAFTZ2C.js";
import "./chunk-TXOD2BWU.js";
import {
  LineIndex,
  checks,
  rulesOf
} from "./chunk-OAKJFYJQ.js";
import {
  EXIT,
  UserError,
  closest
} from "./chunk-UWKIGZC5.js";
import "./chunk-4225Q4N4.js";

// src/example.ts
function unmark(marked, samples = {}) {
  let filled = marked;
  for (const [name, sample] of Object.entries(samples)) filled = filled.split(`%${name}%`).join(sample());
  const marks = [];
  const open = [];
  let text = "";
  for (const char of filled) {
    if (char === "\u27E6") open.push(text.length);
    else if (char === "\u27E7") {
      const start = open.pop();
      if (start === void 0) throw new Error("\u27E7 without \u27E6");
      marks.push({ start, end: text.length });
    } else text += char;
  }
  if (open.length > 0) throw new Error("\u27E6 without \u27E7");
  return { text, marks: marks.sort((a, b) => a.start - b.start) };
}

// src/report/example-text.ts
function exampleFiles(example) {
  const names = Object.keys(example.samples ?? {});
  const shown = Object.fromEntries(names.map((name) => [name, () => `<${name.replaceAll("-", " ")}>`]));
  return Object.entries(example.files).map(([path, marked]) => ({
    path,
    lines: withCarets(unmark(marked, shown))
  }));
}
function withCarets({ text, marks }) {
  const index = new LineIndex(text);
  const count = text.endsWith("\n") ? index.count - 1 : index.count;
  return Array.from({ length: count }, (_, i) => i + 1).flatMap((line) => {
    const start = index.startOf(line);
    const here = marks.filter((mark) => index.lineAt(mark.start) === line);
    const content = index.textOf(line);
    return here.length === 0 ? [content] : [content, caretLine(content, start, here, index)];
  });
}
function caretLine(content, start, marks, index) {
  const end = start + content.length;
  const carets = [...content].reduce(
    ({ offset, text }, character) => {
      const marked = marks.some((mark) => mark.start <= offset && offset < mark.end);
      const blank = character === "	" ? "	" : " ".repeat(widthOf(character));
      return {
        offset: offset + character.length,
        text: text + (marked ? "^".repeat(widthOf(character)) : blank)
      };
    },
    { offset: start, text: "" }
  ).text.trimEnd();
  const last = Math.max(...marks.map((mark) => mark.end));
  const goesOn = last > end ? ` to line ${index.lineAt(last - 1)}` : "";
  const empty = marks.some((mark) => mark.start === mark.end);
  return (carets === "" && empty ? "^" : carets) + goesOn;
}

// src/report/rule-text.ts
var MEASURE = 100;
var TAB = "    ";
function renderRuleText(rule, options) {
  const style = styleOf(options.color);
  const prose = (text) => wrap(text, Math.min(options.width, MEASURE) - 2).map((line) => `  ${line}`.trimEnd());
  const section = (title, lines) => lines.length === 0 ? [] : [[style.bold(title), ...lines]];
  const blocks = [
    [
      `${style.severity[rule.severity](rule.severity)}  ${style.bold(rule.id)}`,
      ...wrap(`${rule.title}.`, options.width)
    ],
    ...section("What is wrong", prose(rule.what)),
    ...section("Why it matters", prose(rule.why)),
    ...section("What to do", prose(rule.fix)),
    ...rule.examples.bad.flatMap((example) => section(`Reported: ${example.title}`, exampleLines(example))),
    ...rule.examples.good.flatMap(
      (example) => section(`Not reported: ${example.title}`, exampleLines(example))
    ),
    ...section("What it does not see", rule.limits === void 0 ? [] : prose(rule.limits)),
    ...section(
      "Letting one stand",
      prose(`bartizan-ignore-next-line ${rule.id} -- the reason it is all right here`)
    ),
    ...section("Read more", [
      ...rule.cwe.map((cwe) => `  https://cwe.mitre.org/data/definitions/${cwe}.html`),
      ...rule.links.map((link) => `  ${link}`)
    ])
  ];
  return blocks.map((lines) => `${lines.join("\n")}
`).join("\n");
  function exampleLines(example) {
    return exampleFiles(example).flatMap(({ path, lines }) => [
      `  ${style.dim(path)}`,
      ...lines.map((line) => `    ${line.split("	").map(visible).join(TAB)}`.trimEnd())
    ]);
  }
}

// src/cli/commands/rules.ts
async function rulesCommand(host, args) {
  const [option, value, ...rest] = args.flatMap(
    (arg) => arg.startsWith("--format=") ? ["--format", arg.slice(9)] : [arg]
  );
  if (option !== void 0 && option !== "--format" || rest.length > 0) {
    throw new UserError(
      `rules does not take ${rest[0] ?? option}`,
      "It is `bartizan rules [--format json]`."
    );
  }
  const format = oneOf("--format", option === void 0 ? "pretty" : value ?? "", ["pretty", "json"]);
  const rules = await rulesOf(checks);
  if (format === "json") {
    const list = rules.map(({ id, check, severity, title, cwe, controls, links }) => ({
      id,
      check,
      severity,
      title,
      cwe,
      controls,
      links
    }));
    host.stdout.write(`${JSON.stringify({ version: 1, rules: list }, null, 2)}
`);
    return EXIT.clean;
  }
  const width = Math.max(...rules.map((rule) => rule.id.length));
  for (const check of checks) {
    host.stdout.write(`${check.title}
`);
    for (const rule of await check.rules()) {
      host.stdout.write(`  ${rule.id.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.title}
`);
    }
  }
  return EXIT.clean;
}
async function explainCommand(host, args) {
  const [id, ...rest] = args;
  if (id === void 0 || rest.length > 0)
    throw new UserError("explain takes one rule", "`bartizan rules` lists them.");
  const check = checks.find((candidate) => candidate.ruleIds.includes(id));
  const rule = (await check?.rules())?.find((candidate) => candidate.id === id);
  if (!rule) {
    const guess = closest(
      id,
      checks.flatMap((candidate) => candidate.ruleIds)
    );
    throw new UserError(
      `there is no rule "${id}"`,
      guess ? `Did you mean "${guess}"?` : "`bartizan rules` lists them all."
    );
  }
  host.stdout.write(
    renderRuleText(rule, { color: wantsColor(host, void 0), width: host.stdout.columns ?? 100 })
  );
  return EXIT.clean;
}
export {
  explainCommand,
  rulesCommand
};
