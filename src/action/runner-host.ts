import { closeSync, constants, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { runScan } from "../app.ts";
import { assetsBeside } from "../assets.ts";
import { ruleSetOf } from "../cache/rule-set.ts";
import { workersBeside } from "../workers.ts";
import type { Host } from "./host.ts";
import { main } from "./main.ts";

/** To append, and not to make: the runner makes its files beforehand, and would read no other. */
const EXISTING = constants.O_WRONLY | constants.O_APPEND;

/** The Action, on a runner. @param bundle folder of the bundle, with a slash at the end */
export function runAction(bundle: URL): Promise<number> {
  return main(hostOfRunner(bundle));
}

function hostOfRunner(bundle: URL): Host {
  const assets = assetsBeside(bundle);
  return {
    env: process.env,
    print: (text) => void process.stdout.write(text),
    readFile(path) {
      try {
        return readFileSync(path, "utf8");
      } catch {
        return undefined;
      }
    },
    writeFile(path, text) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    },
    appendFile(path, text) {
      const file = openSync(path, EXISTING);
      try {
        writeSync(file, text);
      } finally {
        closeSync(file);
      }
    },
    elapsedMs: () => performance.now(),
    scan: ({ cache, ...request }) =>
      runScan({
        ...request,
        assets,
        workers: workersBeside(bundle),
        cache: cache && { ...cache, ruleSet: () => ruleSetOf(bundle) },
      }),
    githubApi: async (token, repository) =>
      (await import("../github/client.ts")).githubApi(token, repository),
  };
}
