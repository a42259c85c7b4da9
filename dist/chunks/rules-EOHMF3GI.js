(function (exports, __load, module, __url) {"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  explainCommand: () => explainCommand,
  rulesCommand: () => rulesCommand
});
module.exports = stdin_exports;
var import_chunk_4HZSOASX = __load("./chunk-4HZSOASX.js");
var import_chunk_GQULSLI5 = __load("./chunk-GQULSLI5.js");
var import_chunk_DUL22HNL = __load("./chunk-DUL22HNL.js");
var import_chunk_7R246EWF = __load("./chunk-7R246EWF.js");
var import_chunk_ZIBZ4SDB = __load("./chunk-ZIBZ4SDB.js");
var import_chunk_MYWCMZTQ = __load("./chunk-MYWCMZTQ.js");
var import_chunk_RGAFTZ2C = __load("./chunk-RGAFTZ2C.js");
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
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
function exampleFiles(example) {
  const names = Object.keys(example.samples ?? {});
  const shown = Object.fromEntries(names.map((name) => [name, () => `<${name.replaceAll("-", " ")}>`]));
  return Object.entries(example.files).map(([path, marked]) => ({
    path,
    lines: withCarets(unmark(marked, shown))
  }));
}
function withCarets({ text, marks }) {
  const index = new import_chunk_AOZ2SMLR.LineIndex(text);
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
      const blank = character === "	" ? "	" : " ".repeat((0, import_chunk_ZIBZ4SDB.widthOf)(character));
      return {
        offset: offset + character.length,
        text: text + (marked ? "^".repeat((0, import_chunk_ZIBZ4SDB.widthOf)(character)) : blank)
      };
    },
    { offset: start, text: "" }
  ).text.trimEnd();
  const last = Math.max(...marks.map((mark) => mark.end));
  const goesOn = last > end ? ` to line ${index.lineAt(last - 1)}` : "";
  const empty = marks.some((mark) => mark.start === mark.end);
  return (carets === "" && empty ? "^" : carets) + goesOn;
}
var MEASURE = 100;
var TAB = "    ";
function renderRuleText(rule, options) {
  const style = (0, import_chunk_MYWCMZTQ.styleOf)(options.color);
  const prose = (text) => (0, import_chunk_ZIBZ4SDB.wrap)(text, Math.min(options.width, MEASURE) - 2).map((line) => `  ${line}`.trimEnd());
  const section = (title, lines) => lines.length === 0 ? [] : [[style.bold(title), ...lines]];
  const blocks = [
    [
      `${style.severity[rule.severity](rule.severity)}  ${style.bold(rule.id)}`,
      ...(0, import_chunk_ZIBZ4SDB.wrap)(`${rule.title}.`, options.width)
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
      ...lines.map((line) => `    ${line.split("	").map(import_chunk_RGAFTZ2C.visible).join(TAB)}`.trimEnd())
    ]);
  }
}
async function rulesCommand(host, args) {
  const [option, value, ...rest] = args.flatMap(
    (arg) => arg.startsWith("--format=") ? ["--format", arg.slice(9)] : [arg]
  );
  if (option !== void 0 && option !== "--format" || rest.length > 0) {
    throw new import_chunk_YXPOKRHL.UserError(
      `rules does not take ${rest[0] ?? option}`,
      "It is `bartizan rules [--format json]`."
    );
  }
  const format = (0, import_chunk_4HZSOASX.oneOf)("--format", option === void 0 ? "pretty" : value ?? "", ["pretty", "json"]);
  const rules = await (0, import_chunk_AOZ2SMLR.rulesOf)(import_chunk_AOZ2SMLR.checks);
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
    return import_chunk_YXPOKRHL.EXIT.clean;
  }
  const width = Math.max(...rules.map((rule) => rule.id.length));
  for (const check of import_chunk_AOZ2SMLR.checks) {
    host.stdout.write(`${check.title}
`);
    for (const rule of await check.rules()) {
      host.stdout.write(`  ${rule.id.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.title}
`);
    }
  }
  return import_chunk_YXPOKRHL.EXIT.clean;
}
async function explainCommand(host, args) {
  const [id, ...rest] = args;
  if (id === void 0 || rest.length > 0)
    throw new import_chunk_YXPOKRHL.UserError("explain takes one rule", "`bartizan rules` lists them.");
  const check = import_chunk_AOZ2SMLR.checks.find((candidate) => candidate.ruleIds.includes(id));
  const rule = (await check?.rules())?.find((candidate) => candidate.id === id);
  if (!rule) {
    const guess = (0, import_chunk_YXPOKRHL.closest)(
      id,
      import_chunk_AOZ2SMLR.checks.flatMap((candidate) => candidate.ruleIds)
    );
    throw new import_chunk_YXPOKRHL.UserError(
      `there is no rule "${id}"`,
      guess ? `Did you mean "${guess}"?` : "`bartizan rules` lists them all."
    );
  }
  host.stdout.write(
    renderRuleText(rule, { color: (0, import_chunk_GQULSLI5.wantsColor)(host, void 0), width: host.stdout.columns ?? 100 })
  );
  return import_chunk_YXPOKRHL.EXIT.clean;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  explainCommand,
  rulesCommand
});
})