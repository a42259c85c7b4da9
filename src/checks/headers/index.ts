import type { Check } from "../../check.ts";
import { contextOf } from "./context.ts";
import type { HeaderModel } from "./model.ts";
import { composeReader } from "./readers/compose.ts";
import { expressReader } from "./readers/express.ts";
import { headerWritesReader } from "./readers/header-writes.ts";
import { nginxReader } from "./readers/nginx.ts";
import { otherEdgesReader } from "./readers/other-edges.ts";
import { pythonWebReader } from "./readers/python-web.ts";
import { talismanReader } from "./readers/talisman.ts";

/** Security headers a deploy unit does not send, loses on the way, sends without effect, or turns off. */
export const headersCheck: Check<HeaderModel> = {
  id: "headers",
  title: "Security headers that are missing, lost, weak or turned off",
  ruleIds: ["headers/missing", "headers/dropped", "headers/weak-value", "headers/disabled"],
  rules: async () => (await import("./rules/index.ts")).rules,
  readers: [
    nginxReader,
    composeReader,
    otherEdgesReader,
    expressReader,
    pythonWebReader,
    talismanReader,
    headerWritesReader,
  ],
  context: contextOf,
  judge: async (models) => (await import("./judge.ts")).judgeHeaders(models),
};
