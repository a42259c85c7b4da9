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
  printRefusal: () => printRefusal,
  staged: () => staged
});
module.exports = stdin_exports;
var import_chunk_WCJIBOGL = __load("./chunk-WCJIBOGL.js");
var import_chunk_GQULSLI5 = __load("./chunk-GQULSLI5.js");
var import_chunk_DUL22HNL = __load("./chunk-DUL22HNL.js");
var import_chunk_MYWCMZTQ = __load("./chunk-MYWCMZTQ.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
async function printRefusal(host, { report, context, failOn }, { refused, next }) {
  if (report.findings.length === 0 && (0, import_chunk_YXPOKRHL.exitCodeOf)(report, "never") === import_chunk_YXPOKRHL.EXIT.clean) return import_chunk_YXPOKRHL.EXIT.clean;
  const color = (0, import_chunk_GQULSLI5.wantsColor)(host, void 0);
  const text = await (0, import_chunk_DUL22HNL.render)("pretty", report, context, {
    pretty: {
      color,
      width: host.stdout.columns ?? WIDE,
      quiet: true,
      brief: true
    }
  });
  host.stdout.write(text);
  const code = (0, import_chunk_YXPOKRHL.exitCodeOf)(report, failOn);
  if (code !== import_chunk_YXPOKRHL.EXIT.findings) return import_chunk_YXPOKRHL.EXIT.clean;
  host.stdout.write(`
${[(0, import_chunk_MYWCMZTQ.styleOf)(color).bold(refused), ...next.map((line) => `  ${line}`)].join("\n")}
`);
  return code;
}
var FEW = 3;
var WIDE = 200;
function staged(host, { report, failOn }, isCommit) {
  const errors = report.findings.filter(({ severity }) => failOn !== "never" && (0, import_chunk_YXPOKRHL.isAtLeast)(severity, failOn));
  const secrets = errors.filter(({ check }) => check === "secrets");
  const paths = [...new Set(secrets.map(({ path }) => path))].filter(
    (path) => /^(?!.*\ufffd)[\p{L}\p{M}\p{N}\p{P}\p{S} ]+$/u.test(path)
  );
  const from = host.env["GIT_PREFIX"] ?? "";
  const unstage = paths.slice(0, FEW).map((path) => (0, import_chunk_WCJIBOGL.shellQuoted)(import_chunk_YXPOKRHL.posix.relative(from, path)));
  const more = paths.length > FEW ? " \u2026" : "";
  const cli = (0, import_chunk_WCJIBOGL.shellQuoted)((0, import_chunk_WCJIBOGL.fileURLToPath)(new URL("cli.js", host.bundle)));
  const rule = errors[0]?.rule ?? "RULE";
  return {
    refused: isCommit ? "The commit was refused." : "Mend these before they go further.",
    next: [
      ...isCommit && unstage.length > 0 ? [`Out of the index:  git reset -- ${unstage.join(" ")}${more}`] : [],
      `Look again:        node ${cli} scan${isCommit ? " --staged" : ""}`,
      `Let one stand, on the line before it:  bartizan-ignore-next-line ${rule} -- the reason`
    ]
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  printRefusal,
  staged
});
})