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
  printReport: () => printReport
});
module.exports = stdin_exports;
var import_chunk_GQULSLI5 = __load("./chunk-GQULSLI5.js");
var import_chunk_DUL22HNL = __load("./chunk-DUL22HNL.js");
var import_chunk_VHXHSNOG = __load("./chunk-VHXHSNOG.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
async function printReport(host, args, report, context) {
  const toFile = args.output !== void 0;
  const text = await (0, import_chunk_DUL22HNL.render)(args.format, report, context, {
    pretty: {
      color: !toFile && (0, import_chunk_GQULSLI5.wantsColor)(host, args.color),
      width: toFile ? 100 : host.stdout.columns ?? 100,
      quiet: args.quiet,
      verbose: args.verbose
    }
  });
  if (args.output === void 0) host.stdout.write(text);
  else await write((0, import_chunk_YXPOKRHL.resolve)(host.cwd, args.output), text, args.output);
}
async function write(file, text, named) {
  try {
    await (0, import_chunk_VHXHSNOG.writeWhole)(file, text);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new import_chunk_YXPOKRHL.UserError(
      `the report cannot be written to ${named} (${code})`,
      "Name a file in a directory you can write to."
    );
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  printReport
});
})