import type { Module } from "../../../languages/module.ts";
import { isFalsy } from "./values.ts";

/** Whether the code keeps Express from naming itself in every response. */
export function hidesFramework(module: Module): boolean {
  return module.calls.some(
    ({ callee, args: [setting, value] }) =>
      callee === "helmet" ||
      /^helmet\.(hidePoweredBy|xPoweredBy)$/.test(callee) ||
      (/\.(disable|set|removeHeader)$/.test(callee) &&
        setting?.value.kind === "string" &&
        setting.value.value.toLowerCase() === "x-powered-by" &&
        (value === undefined || isFalsy(value.value))),
  );
}
