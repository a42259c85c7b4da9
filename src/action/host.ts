import type { Outcome, ScanRequest } from "../app.ts";
import type { CacheOptions } from "../engine/cached.ts";
import type { GithubApi } from "../github/api.ts";

/** What the Action asks of the engine; the host knows where the program itself stands. */
export interface ActionScan extends Omit<ScanRequest, "assets" | "cache"> {
  readonly cache?: Omit<CacheOptions, "ruleSet"> | undefined;
}

/** All that the Action touches: the runner's variables and files, its log, the scan, and GitHub. Tests bring their own. */
export interface Host {
  readonly env: { readonly [name: string]: string | undefined };
  /** Writes to the step's log, where the runner obeys workflow commands. */
  print(text: string): void;
  /** Undefined when there is no such file, or it cannot be read. */
  readFile(path: string): string | undefined;
  /** Makes the folders above it. @throws when it cannot be written */
  writeFile(path: string, text: string): void;
  /** @throws when there is no such file */
  appendFile(path: string, text: string): void;
  /** Milliseconds since some moment before this run. */
  elapsedMs(): number;
  scan(request: ActionScan): Promise<Outcome>;
  /** Loaded only when it is asked for: most runs need no API. */
  githubApi(token: string, repository: string): Promise<GithubApi>;
}
