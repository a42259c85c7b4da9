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
  ConfigError: () => ConfigError
});
module.exports = stdin_exports;
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var MOST_SHOWN = 20;
var ConfigError = class extends import_chunk_YXPOKRHL.UserError {
  problems;
  constructor(name, problems) {
    const count = problems.length === 1 ? "a mistake" : `${problems.length} mistakes`;
    const more = problems.length - MOST_SHOWN;
    super(
      `${name} has ${count}, so nothing was looked at`,
      "Mend it, or leave it out with --no-config; docs/configuration.md lists what it can hold.",
      [
        ...problems.slice(0, MOST_SHOWN).map(({ path, line, column, message }) => `${path}:${line}:${column}: ${message}`),
        ...more > 0 ? [`and ${more} more`] : []
      ]
    );
    this.name = "ConfigError";
    this.problems = problems;
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ConfigError
});
})