import type { Module } from "../../../languages/module.ts";
import type { Wiring } from "../model.ts";
import { type Reach, reachOfArgument, reachOfUse } from "./reach.ts";

interface Use {
  readonly source: string;
  readonly imported: string;
  readonly reach: Reach;
}

/** Names of other files that this one uses: what makes their functions more than loose code. */
export function readWirings(module: Module, path: string, unit: string): Wiring[] {
  const uses = [...importUses(module), ...memberUses(module), ...inlineUses(module)];
  const found = new Map<string, Wiring>();
  for (const { source, imported, reach } of uses) {
    const key = JSON.stringify([source, imported]);
    const kind = reach.kind === "part" ? "part" : "app";
    if (kind === "app" || !found.has(key))
      found.set(key, { kind: "wiring", unit, path, source, imported, reach: kind });
  }
  return [...found.values()];
}

/** `import { protect } from "./security"` and what is done with `protect`. */
function importUses(module: Module): Use[] {
  const members = new Set(memberUses(module).map(({ source }) => source));
  return module.imports.flatMap(({ source, imported, local }) => {
    // Of a module that was imported whole, the members tell more.
    if (imported === "*" && members.has(source)) return [];
    return module.usesOf(local).map((use) => ({ source, imported, reach: reachOfUse(module, use) }));
  });
}

/** `security.protect(app)` and `app.use(security.protect)` of a module that was imported whole. */
function memberUses(module: Module): Use[] {
  const sources = [
    ...new Set(module.imports.flatMap(({ source, imported }) => (imported === "*" ? [source] : []))),
  ];
  if (sources.length === 0) return [];
  return module.calls.flatMap((call) => {
    const called = sources.flatMap((source) =>
      memberOf(call.callee, source).map((imported) => ({
        source,
        imported,
        reach: reachOfUse(module, call.calleeRange),
      })),
    );
    const passed = call.args.flatMap(({ value }, position) => {
      const name = value.kind === "reference" ? value.name : "";
      const reach = reachOfArgument(module, call, position) ?? reachOfUse(module, call.calleeRange);
      return sources.flatMap((source) =>
        memberOf(name, source).map((imported) => ({ source, imported, reach })),
      );
    });
    return [...called, ...passed];
  });
}

function memberOf(name: string, source: string): string[] {
  if (!name.startsWith(`${source}.`)) return [];
  const member = /^[A-Za-z_$][\w$]*/.exec(name.slice(source.length + 1))?.[0];
  return member === undefined ? [] : [member];
}

/** `require("./server").start()` is a call of `./server.start`; `app.use(require("./security"))` passes `./security`. */
function inlineUses(module: Module): Use[] {
  return module.calls.flatMap((call) => [
    ...inlineUse(call.callee, () => reachOfUse(module, call.calleeRange)),
    ...call.args.flatMap(({ value }, position) =>
      value.kind === "reference"
        ? inlineUse(
            value.name,
            () => reachOfArgument(module, call, position) ?? reachOfUse(module, call.calleeRange),
          )
        : [],
    ),
  ]);
}

function inlineUse(name: string, reach: () => Reach): Use[] {
  const match = /^(\.{1,2}\/.*?(?:\.[cm]?[jt]sx?)?)(?:\.([A-Za-z_$][\w$]*))?$/.exec(name);
  return match?.[1] === undefined ? [] : [{ source: match[1], imported: match[2] ?? "*", reach: reach() }];
}
