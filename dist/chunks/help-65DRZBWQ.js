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
  helpCommand: () => helpCommand
});
module.exports = stdin_exports;
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
var TEXT = `bartizan ${import_chunk_YXPOKRHL.VERSION}: secrets, wildcard CORS, security headers, unpinned and vulnerable dependencies

  bartizan [scan] [PATH\u2026]       the working tree: what git tracks plus untracked, not ignored
      --staged                  what the next commit will hold
      --range BASE..HEAD        what these commits add (A...B from the merge base)
      --history [REV\u2026]          secrets in every version of every file, by default of all branches and tags
      --stdin --path NAME       one file from standard input
      --only X,Y  --skip X,Y    checks or rules (secrets, cors/wildcard-origin)
      --fail-on LEVEL           error (default), warning, notice, never
      --baseline FILE  --no-baseline   instead of .bartizan-baseline.json at the root
      --config FILE  --no-config   instead of bartizan.yaml at the root
      --whole-files             with --staged and --range: whole files, not only added lines
      --min-confidence LEVEL    high, medium (default), low
      --format FORMAT           pretty (default), json, sarif, github, markdown, junit
      --output FILE             write the report there
      --offline                 no network (nothing uses it today)
      --jobs N                  threads at most (default: one a processor; 1: none)
      --shard I/N               only this part of the files; see merge
      --cache DIR               keep what was made of each file there, and read only what is new
      --stats                   what took how long, to standard error
      --quiet  --verbose  --color  --no-color
  bartizan baseline [PATH\u2026]        write down the findings there are, to be told of new ones only
      --prune                      take out those that are gone, and add none
  bartizan init [--yes]            configuration, workflow, hook: shows them, asks, overwrites nothing
  bartizan doctor [--path PATH]    the configuration that holds, where from, and why a hook does not run
  bartizan merge REPORT.json\u2026      the report of all shards (--fail-on, --format, --output)
  bartizan rules [--format json]   every rule
  bartizan explain RULE            what a rule looks for, with examples
  bartizan install [--hooks X,Y]   make git run Bartizan here, by whatever manages the hooks (--manager, --dry-run)
  bartizan uninstall
  bartizan hook NAME               what an installed hook calls: pre-commit, commit-msg, pre-push, pre-receive \u2026

Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 a mistake in the call, 3 incomplete, 70 a bug.
`;
async function helpCommand(host, _args) {
  host.stdout.write(TEXT);
  return import_chunk_YXPOKRHL.EXIT.clean;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  helpCommand
});
})