import {
  shellQuoted
} from "./chunk-YQPD45R7.js";
import {
  require_node_url
} from "./chunk-QZRSNFTE.js";
import {
  wantsColor
} from "./chunk-GQULSLI5.js";
import {
  render
} from "./chunk-W3Y4CFIT.js";
import {
  EXIT,
  exitCodeOf,
  isAtLeast
} from "./chunk-UWKIGZC5.js";
import {
  __toESM
} from "./chunk-4225Q4N4.js";

// src/cli/hooks/refusal.ts
var import_node_url = __toESM(require_node_url(), 1);
async function printRefusal(host, { report, context, failOn }, { refused, next }) {
  if (report.findings.length === 0 && exitCodeOf(report, "never") === EXIT.clean) return EXIT.clean;
  const text = await render("pretty", report, context, {
    pretty: {
      color: wantsColor(host, void 0),
      width: host.stdout.columns ?? WIDE,
      quiet: true,
      brief: true
    }
  });
  host.stdout.write(text);
  const code = exitCodeOf(report, failOn);
  if (code !== EXIT.findings) return EXIT.clean;
  host.stdout.write(`
${[refused, ...next.map((line) => `  ${line}`)].join("\n")}
`);
  return code;
}
var FEW = 3;
var WIDE = 200;
function staged(host, { report, failOn }, isCommit) {
  const errors = report.findings.filter(({ severity }) => failOn !== "never" && isAtLeast(severity, failOn));
  const secrets = errors.filter(({ check }) => check === "secrets");
  const paths = [...new Set(secrets.map(({ path }) => path))].filter((path) => /^[\x20-\x7e]+$/.test(path));
  const unstage = paths.slice(0, FEW).map((path) => shellQuoted(path));
  const more = paths.length > FEW ? " \u2026" : "";
  const cli = shellQuoted((0, import_node_url.fileURLToPath)(new URL("cli.js", host.bundle)));
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

export {
  printRefusal,
  staged
};
