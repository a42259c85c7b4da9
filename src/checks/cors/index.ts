import type { Check } from "../../check.ts";
import type { CorsPolicy } from "./model.ts";
import { corsOptions } from "./readers/cors-options.ts";
import { express } from "./readers/express.ts";
import { rawHeaders } from "./readers/raw-headers.ts";
import { settings } from "./readers/settings.ts";
import { starlette } from "./readers/starlette.ts";
import { rules } from "./rules/index.ts";

/** Which websites a server lets read its answers from a visitor's browser. */
export const corsCheck: Check<CorsPolicy> = {
  id: "cors",
  title: "Wildcard CORS",
  rules,
  readers: [starlette, settings, express, corsOptions, rawHeaders],
  judge: async (policies) => ({ drafts: (await import("./judge.ts")).judge(policies) }),
};
