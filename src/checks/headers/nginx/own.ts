import type { Tree } from "../../../file.ts";
import type { Span } from "../../../finding.ts";
import { type NginxDirective, type NginxWord, parseNginx } from "../../../formats/nginx.ts";
import type { DisabledHeader, SetHeader } from "../model.ts";
import { resolveInclude } from "./includes.ts";

/** A directive and the file it stands in, after includes were put in their places. */
export interface Placed {
  readonly directive: NginxDirective;
  readonly path: string;
}

/** What following includes may cost for one file, against cycles and files that include each other many times over. */
export interface IncludeBudget {
  readonly tree: Tree;
  filesLeft: number;
}

export const MOST_INCLUDES = 300;
const DEEPEST_INCLUDE = 12;

export interface Content {
  readonly placed: readonly Placed[];
  /** Whether something stands here that could not be followed and may set headers. */
  readonly open: boolean;
}

/** The directives of one block with its includes replaced by what they hold. */
export async function expand(
  directives: readonly NginxDirective[],
  path: string,
  level: string,
  budget: IncludeBudget,
  stack: readonly string[] = [path],
): Promise<Content> {
  const placed: Placed[] = [];
  let open = false;
  for (const directive of directives) {
    if (directive.name === "") open = true;
    if (directive.name !== "include") {
      placed.push({ directive, path });
      continue;
    }
    const [pattern] = directive.args;
    if (!pattern || pattern.dynamic) {
      open = true;
      continue;
    }
    const included = await resolveInclude(pattern.text, path, level, budget.tree);
    if (included.kind === "unknown") open = true;
    if (included.kind !== "files") continue;
    for (const file of included.paths) {
      const content = await readIncluded(file, level, budget, stack);
      if (content) placed.push(...content.placed);
      open ||= content?.open ?? true;
    }
  }
  return { placed, open };
}

async function readIncluded(
  path: string,
  level: string,
  budget: IncludeBudget,
  stack: readonly string[],
): Promise<Content | undefined> {
  if (stack.includes(path) || stack.length > DEEPEST_INCLUDE || budget.filesLeft <= 0) return undefined;
  budget.filesLeft--;
  const file = await budget.tree.open(path);
  if (!file) return undefined;
  const { directives } = parseNginx(file.text);
  // A whole configuration is never included: a glob that catches one caught a neighbour.
  if (directives.some((one) => one.name === "http" || one.name === "events"))
    return { placed: [], open: false };
  return expand(directives, path, level, budget, [...stack, path]);
}

/** What one level says itself about the headers of its responses. */
export interface Own {
  /** Of `add_header`; a header whose value is empty is not sent, but stops inheritance all the same. */
  readonly add: readonly SetHeader[];
  /** Whether there is an `add_header` that no template condition can take away. */
  readonly stopsInheritance: boolean;
  /** Of `more_set_headers` and `more_clear_headers` in order, which levels further in add to; an empty value clears. */
  readonly more: readonly SetHeader[];
  readonly inherit: "on" | "off" | "merge" | undefined;
  /** Undefined when the level does not hide anything itself, and so inherits. */
  readonly hidden: readonly DisabledHeader[] | undefined;
  readonly firstAdd: Span | undefined;
  /** Whether code of the level may set headers. */
  readonly open: boolean;
}

export function readOwn(content: Content): Own {
  const add: SetHeader[] = [];
  const more: SetHeader[] = [];
  const hidden: DisabledHeader[] = [];
  let stopsInheritance = false;
  let inherit: Own["inherit"];
  let firstAdd: Span | undefined;
  let open = content.open;
  for (const placed of content.placed) {
    const { directive } = placed;
    const at = spanOf(placed);
    if (directive.name === "add_header") {
      const header = readAddHeader(directive, at);
      if (header) add.push(header);
      open ||= directive.args[0]?.dynamic === true;
      stopsInheritance ||= !directive.conditional;
      firstAdd ??= at;
    } else if (directive.name === "more_set_headers") {
      more.push(...readMoreSet(directive.args, at));
    } else if (directive.name === "more_clear_headers") {
      for (const { text } of directive.args)
        more.push({ name: text.toLowerCase(), value: "", at, always: true });
    } else if (directive.name === "add_header_inherit") {
      const mode = directive.args[0]?.text;
      inherit = mode === "merge" || mode === "off" || mode === "on" ? mode : inherit;
    } else if (/^(proxy|fastcgi|uwsgi|scgi)_hide_header$/.test(directive.name)) {
      hidden.push(readHidden(directive, at));
    } else if (directive.lua !== undefined && /header/i.test(directive.lua)) {
      open = true;
    } else if (/_by_lua(_file)?$|^js_header_filter$/.test(directive.name)) {
      open = true;
    }
  }
  return {
    add,
    stopsInheritance,
    more,
    inherit,
    hidden: hidden.length > 0 ? hidden : undefined,
    firstAdd,
    open,
  };
}

export function spanOf({ directive, path }: Placed): Span {
  return { path, start: directive.start, end: directive.end };
}

/** The name and the arguments of a block, without its `{`. */
export function headOf({ directive, path }: Placed): Span {
  return { path, start: directive.start, end: directive.args.at(-1)?.end ?? directive.nameEnd };
}

function readAddHeader(directive: NginxDirective, at: Span): SetHeader | undefined {
  const [name, value, flag] = directive.args;
  if (!name || name.dynamic || !value || (value.text === "" && !value.dynamic)) return undefined;
  return {
    name: name.text.toLowerCase(),
    value: value.dynamic ? undefined : value.text,
    at,
    always: flag?.text === "always" || flag?.dynamic === true,
  };
}

/** `more_set_headers -s '404 500' -t 'text/html' 'Name: value' …` of the headers-more module; without `-s` for any status. */
function readMoreSet(args: readonly NginxWord[], at: Span): SetHeader[] {
  const found: SetHeader[] = [];
  let onlyErrors = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    if (!arg) continue;
    if (arg.text === "-s" || arg.text === "-t") {
      const list = args[++i]?.text ?? "";
      if (arg.text === "-s") onlyErrors = !/\b2\d\d\b/.test(list);
      continue;
    }
    const colon = arg.text.indexOf(":");
    const value = colon < 1 ? "" : arg.text.slice(colon + 1).trim();
    if (arg.text.startsWith("-")) continue;
    const name = (colon < 1 ? arg.text : arg.text.slice(0, colon)).trim().toLowerCase();
    found.push({ name, value: arg.dynamic ? undefined : value, at, always: true });
  }
  return onlyErrors ? [] : found;
}

function readHidden(directive: NginxDirective, at: Span): DisabledHeader {
  const name = directive.args[0]?.text ?? "";
  return {
    name: name.toLowerCase(),
    at,
    how: `${directive.name} ${name}`,
    fix: `remove \`${directive.name} ${name};\`, or set the header here with add_header`,
  };
}
