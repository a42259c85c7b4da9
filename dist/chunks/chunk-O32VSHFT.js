import {
  wantsColor
} from "./chunk-GQULSLI5.js";
import {
  render
} from "./chunk-W3Y4CFIT.js";
import {
  writeWhole
} from "./chunk-FANKSHI6.js";
import {
  UserError,
  require_node_path
} from "./chunk-UWKIGZC5.js";
import {
  __toESM
} from "./chunk-4225Q4N4.js";

// src/cli/print-report.ts
var import_node_path = __toESM(require_node_path(), 1);
async function printReport(host, args, report, context) {
  const toFile = args.output !== void 0;
  const text = await render(args.format, report, context, {
    pretty: {
      color: !toFile && wantsColor(host, args.color),
      width: toFile ? 100 : host.stdout.columns ?? 100,
      quiet: args.quiet,
      verbose: args.verbose
    }
  });
  if (args.output === void 0) host.stdout.write(text);
  else await write((0, import_node_path.resolve)(host.cwd, args.output), text, args.output);
}
async function write(file, text, named) {
  try {
    await writeWhole(file, text);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new UserError(
      `the report cannot be written to ${named} (${code})`,
      "Name a file in a directory you can write to."
    );
  }
}

export {
  printReport
};
