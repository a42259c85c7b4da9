import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** A scanner for secrets, and how it is called for the same work. None asks a provider whether a secret is live. */
export interface Peer {
  readonly name: string;
  readonly version: readonly string[];
  /** Below the current directory. */
  tree?(scratch: string): readonly string[];
  /** The repository in the current directory. */
  readonly history?: readonly string[];
  readonly staged?: readonly string[];
}

const GITLEAKS = ["--no-banner", "--exit-code", "0", "--log-level", "error"];

export const PEERS: readonly Peer[] = [
  {
    name: "gitleaks",
    version: ["gitleaks", "version"],
    tree: () => ["gitleaks", "dir", ".", ...GITLEAKS],
    history: ["gitleaks", "git", ".", ...GITLEAKS],
    staged: ["gitleaks", "git", "--staged", ".", ...GITLEAKS],
  },
  {
    name: "betterleaks",
    version: ["betterleaks", "version"],
    tree: () => ["betterleaks", "dir", ".", ...GITLEAKS],
    history: ["betterleaks", "git", ".", ...GITLEAKS],
    staged: ["betterleaks", "git", "--staged", ".", ...GITLEAKS],
  },
  {
    name: "trufflehog",
    version: ["trufflehog", "--version"],
    tree: () => ["trufflehog", "filesystem", ".", "--no-verification", "--no-update", "--json"],
    history: ["trufflehog", "git", "file://.", "--no-verification", "--no-update", "--json"],
  },
  {
    name: "kingfisher",
    version: ["kingfisher", "--version"],
    tree: () => ["kingfisher", "scan", ".", "--no-validate", "--git-history", "none", "--no-update-check"],
    history: ["kingfisher", "scan", ".", "--no-validate", "--git-history", "full", "--no-update-check"],
    staged: ["kingfisher", "scan", ".", "--no-validate", "--staged", "--no-update-check"],
  },
  {
    name: "secretlint",
    version: ["secretlint", "--version"],
    tree: (scratch) => {
      const config = join(scratch, "secretlint.json");
      writeFileSync(config, '{ "rules": [{ "id": "@secretlint/secretlint-rule-preset-recommend" }] }');
      return ["secretlint", "--secretlintrc", config, "**/*"];
    },
  },
];

/** Those found on PATH, or of them only the named ones, each with what it says is its version. */
export function installed(
  only: readonly string[],
): readonly { readonly peer: Peer; readonly says: string }[] {
  return PEERS.filter(({ name }) => only.length === 0 || only.includes(name)).flatMap((peer) => {
    const [program = "", ...args] = peer.version;
    const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8" });
    if (status !== 0) return [];
    return [{ peer, says: /\d+\.\d+[\w.+-]*/.exec(`${stdout}${stderr}`)?.[0] ?? "version unknown" }];
  });
}
