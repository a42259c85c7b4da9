import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  parseScanArgs
} from "./chunk-EETSQLVZ.js";
import {
  rulePageBeside,
  stagedSource
} from "./chunk-CIDHNNIX.js";
import {
  wantsColor
} from "./chunk-PCUIBEFO.js";
import {
  render
} from "./chunk-OZLVCLPX.js";
import {
  changedFiles,
  commitId,
  commitSource,
  isShallow,
  memorySource,
  mergeBase,
  worktreeSource
} from "./chunk-OJKARXRF.js";
import {
  assetsBeside
} from "./chunk-D3HH5V7V.js";
import {
  locatePaths,
  repositoryOf
} from "./chunk-CGHA7K6D.js";
import "./chunk-SGIMKSYY.js";
import {
  exitCodeOf
} from "./chunk-WH5VRC62.js";
import {
  runScan
} from "./chunk-CV6A7UHE.js";
import "./chunk-OKXXEPRC.js";
import {
  DEFAULT_LIMITS
} from "./chunk-IRSEUADG.js";
import {
  UserError
} from "./chunk-VIRLYVUB.js";
import "./chunk-PHZP46CP.js";
import "./chunk-556ODU2E.js";
import "./chunk-6I5CZ6US.js";
import "./chunk-QCUBYY7R.js";
import "./chunk-6ZZ54555.js";
import "./chunk-AMIYMWYK.js";
import "./chunk-D7AVI2BD.js";
import "./chunk-XRRYCANB.js";
import "./chunk-JKUEQBGO.js";
import "./chunk-NREMSME6.js";
import "./chunk-RZGYXAJU.js";

// src/cli/commands/scan.ts
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

// src/cli/progress.ts
var QUIET_FOR = 1e3;
var EVERY = 100;
function progressLine(terminal, quiet) {
  const started = performance.now();
  let shown = 0;
  return {
    update(done, total) {
      if (quiet || !terminal.isTTY) return;
      const now = performance.now();
      if (now - started < QUIET_FOR || now - shown < EVERY) return;
      shown = now;
      terminal.write(`\r\x1B[2K${done} of ${total} files`);
    },
    clear() {
      if (shown > 0) terminal.write("\r\x1B[2K");
    }
  };
}

// src/cli/range.ts
async function rangeScope(cwd, range, maxBytes) {
  const match = /^(.*?)(\.{2,3})(.*)$/.exec(range);
  if (!match)
    throw new UserError(`--range ${range} is not a range`, "Write --range BASE..HEAD, such as main..HEAD.");
  const [, left = "", dots, right = ""] = match;
  const root = repositoryOf(cwd, "--range").path;
  const at = { cwd: root, safeDirectory: root };
  const [from, head] = [await known(left || "HEAD", at), await known(right || "HEAD", at)];
  const base = dots === "..." ? await mergeBase(from, head, at) : from;
  if (base === void 0) {
    throw new UserError(
      `${left || "HEAD"} and ${right || "HEAD"} have no common commit here`,
      await isShallow(at) ? "This clone is shallow: `git fetch --unshallow` brings the rest." : "Compare them with two dots."
    );
  }
  const scope = await changedFiles(base, head, at);
  const how = dots === "..." ? `merge base of ${left || "HEAD"} and ${right || "HEAD"}` : "as given";
  return {
    source: await commitSource(head, at, { scope, within: [""], maxBytes }),
    scope: { base, head, how }
  };
}
async function known(name, at) {
  const id = await commitId(name, at);
  if (id !== void 0) return id;
  throw new UserError(
    `there is no commit ${name} in this clone`,
    await isShallow(at) ? "This clone is shallow: `git fetch --unshallow` brings the rest." : "`git log` shows the commits there are."
  );
}

// src/cli/commands/scan.ts
async function scanCommand(host, args) {
  const parsed = parseScanArgs(args);
  const { source, scope } = await scopeOf(host, parsed);
  const progress = progressLine(host.stderr, parsed.quiet);
  const { report, context } = await runScan({
    source,
    scope,
    assets: assetsBeside(host.bundle),
    only: parsed.only,
    skip: parsed.skip,
    wholeFiles: parsed.wholeFiles,
    minConfidence: parsed.minConfidence,
    ruleUrl: rulePageBeside(host.bundle),
    onProgress: progress.update
  });
  progress.clear();
  const toFile = parsed.output !== void 0;
  const text = render(parsed.format, report, context, {
    pretty: {
      color: !toFile && wantsColor(host, parsed.color),
      width: toFile ? 100 : host.stdout.columns ?? 100,
      quiet: parsed.quiet,
      verbose: parsed.verbose
    }
  });
  if (parsed.output === void 0) host.stdout.write(text);
  else writeReport(resolve(host.cwd, parsed.output), text, parsed.output);
  return exitCodeOf(report, parsed.failOn);
}
async function scopeOf(host, args) {
  if (args.range !== void 0) return rangeScope(host.cwd, args.range, DEFAULT_LIMITS.namedFileBytes);
  return { source: await sourceOf(host, args), scope: {} };
}
async function sourceOf(host, args) {
  if (args.staged)
    return stagedSource(repositoryOf(host.cwd, "--staged").path, DEFAULT_LIMITS.namedFileBytes);
  if (args.stdinPath !== void 0)
    return memorySource({ [relativeName(args.stdinPath)]: await readEnough(host) }, "stdin");
  const { root, within } = locatePaths(host.cwd, args.paths);
  const source = worktreeSource({ root: root.path, git: root.git, within, notes: root.notes });
  for (const path of within) {
    if (path !== "" && source.entries.every((entry) => entry.path !== path && !entry.path.startsWith(`${path}/`))) {
      throw new UserError(
        `there is nothing to scan at ${path}`,
        "Git ignores it, or it is an empty directory."
      );
    }
  }
  return source;
}
function readEnough(host) {
  return host.readStdin(DEFAULT_LIMITS.namedFileBytes + 1);
}
function relativeName(path) {
  return path.replace(/\\/g, "/").replace(/^(\.?\/)+/, "") || "stdin";
}
function writeReport(file, text, named) {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new UserError(
      `the report cannot be written to ${named} (${code})`,
      "Name a file in a directory you can write to."
    );
  }
}
export {
  scanCommand
};
