(function (exports, __load, module, __url) {"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  FORMATS: () => FORMATS,
  render: () => render
});
module.exports = stdin_exports;
var FORMATS = ["pretty", "json", "sarif", "github", "markdown", "junit"];
var reporters = {
  pretty: async (report, context, options) => (await Promise.resolve().then(() => __load("./chunk-6Z5BFISM.js"))).renderPretty(report, context, options.pretty),
  json: async (report) => (await Promise.resolve().then(() => __load("./chunk-5Z3LKLPU.js"))).renderJson(report),
  sarif: async (report, context, options) => (await Promise.resolve().then(() => __load("./chunk-OWZHJVLP.js"))).renderSarif(report, context, options.sarif),
  github: async (report, context, options) => (await Promise.resolve().then(() => __load("./chunk-IMICNHUS.js"))).renderGithub(report, context, options.github),
  markdown: async (report, context, options) => (await Promise.resolve().then(() => __load("./markdown-4RWYHJPA.js"))).renderMarkdown(report, context, options.markdown),
  junit: async (report, context) => (await Promise.resolve().then(() => __load("./junit-4KMXEBMR.js"))).renderJunit(report, context)
};
function render(format, report, context, options) {
  return reporters[format](report, context, options);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  FORMATS,
  render
});
})