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
  CaptureQuantifier: () => import_chunk_333AT6JI.CaptureQuantifier,
  Edit: () => import_chunk_333AT6JI.Edit,
  LANGUAGE_VERSION: () => import_chunk_333AT6JI.LANGUAGE_VERSION,
  Language: () => import_chunk_333AT6JI.Language,
  LookaheadIterator: () => import_chunk_333AT6JI.LookaheadIterator,
  MIN_COMPATIBLE_VERSION: () => import_chunk_333AT6JI.MIN_COMPATIBLE_VERSION,
  Node: () => import_chunk_333AT6JI.Node,
  Parser: () => import_chunk_333AT6JI.Parser,
  Query: () => import_chunk_333AT6JI.Query,
  Tree: () => import_chunk_333AT6JI.Tree,
  TreeCursor: () => import_chunk_333AT6JI.TreeCursor
});
module.exports = stdin_exports;
var import_chunk_333AT6JI = __load("./chunk-333AT6JI.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  CaptureQuantifier,
  Edit,
  LANGUAGE_VERSION,
  Language,
  LookaheadIterator,
  MIN_COMPATIBLE_VERSION,
  Node,
  Parser,
  Query,
  Tree,
  TreeCursor
});
})