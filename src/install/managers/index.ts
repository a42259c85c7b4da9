import type { Manager } from "../plan.ts";
import { gitConfig } from "./git-config.ts";
import { gitHooks } from "./git-hooks.ts";
import { husky } from "./husky.ts";
import { lefthook } from "./lefthook.ts";
import { preCommitFramework } from "./pre-commit.ts";
import { prek } from "./prek.ts";
import { simpleGitHooks } from "./simple-git-hooks.ts";

/** In the order they are looked for: who manages hooks here already comes before what git itself offers. */
export const managers: readonly Manager[] = [
  husky,
  lefthook,
  prek,
  preCommitFramework,
  simpleGitHooks,
  gitConfig,
  gitHooks,
];
