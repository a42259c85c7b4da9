import type { NginxDirective } from "../../../formats/nginx.ts";
import type { DisabledHeader, EdgeScope, EdgeServer } from "../model.ts";
import { type Effective, enterLevel, headersOf, lostAt } from "./levels.ts";
import { type Content, expand, headOf, type IncludeBudget, type Placed, readOwn, spanOf } from "./own.ts";

/** What stands around the servers of a file. */
export interface Surroundings {
  readonly level: Effective;
  /** Hosts by the name of the `upstream` block. */
  readonly upstreams: ReadonlyMap<string, readonly string[]>;
  readonly rooted: boolean;
}

/** `location`s and `if`s nested deeper than this are passed over. */
const DEEPEST = 8;

const PASS = /^(proxy|fastcgi|uwsgi|scgi)_pass$/;
const FILES =
  /^(root|alias|try_files|index|autoindex|gzip_static|memcached_pass|js_content|content_by_lua\w*|perl|dav_methods|mp4|flv)$/;
const ASSET_NAME =
  /^(static|assets?|media|images?|imgs?|css|js|fonts?|icons?|_next\/static|uploads?|public|favicon.*|robots.*|\.well-known.*|dist|build|packs?)$/i;
const ASSET_ENDINGS = /\\\.[^/]*\b(jpe?g|png|gif|svg|ico|css|js|woff2?|ttf|eot|webp|mp4|map|wasm)\b/i;
const PAGE_ENDINGS = /\b(html?|php|aspx?|jsp)\b/i;

export async function readServer(
  server: Placed,
  around: Surroundings,
  unit: string,
  budget: IncludeBudget,
): Promise<EdgeServer> {
  const content = await expand(server.directive.block ?? [], server.path, "server", budget);
  const listens = content.placed.filter(({ directive }) => directive.name === "listen").map(readListen);
  const scopes: EdgeScope[] = [];
  const hosts = new Set<string>();
  const label = labelOf(content);
  await readLevel(
    { placed: server, content, label, outer: around.level, inherited: "nothing", depth: 0 },
    scopes,
    hosts,
    budget,
  );
  const upstreams = [...hosts].flatMap((host) => around.upstreams.get(host) ?? [host]);
  const certificate = content.placed.some(({ directive }) => directive.name === "ssl_certificate");
  return {
    kind: "edge",
    unit,
    label,
    at: headOf(server),
    scopes,
    tls: listens.some((listen) => listen.tls) || (certificate && listens.every((listen) => listen.unknown)),
    redirectsToHttps: redirects(content),
    internal: listens.length > 0 && listens.every((listen) => listen.internal),
    upstreams,
    rooted: around.rooted,
    disclosures: readDisclosures(content),
  };
}

interface Listen {
  readonly tls: boolean;
  readonly internal: boolean;
  readonly unknown: boolean;
}

function readListen({ directive }: Placed): Listen {
  const [address, ...flags] = directive.args;
  const text = address?.text ?? "";
  const port = /^\d+$/.test(text) ? text : /:(\d+)$/.exec(text)?.[1];
  return {
    tls: port === "443" || flags.some((flag) => flag.text === "ssl" || flag.text === "quic"),
    internal: /^(unix:|127\.|localhost(:|$)|\[::1\])/.test(text),
    unknown: address?.dynamic === true,
  };
}

function labelOf(content: Content): string {
  const names =
    content.placed.find(({ directive }) => directive.name === "server_name")?.directive.args ?? [];
  const name = names.find((arg) => arg.text !== "_" && arg.text !== "" && !arg.dynamic)?.text;
  return name === undefined ? "This nginx server" : `nginx server ${name}`;
}

interface LevelInput {
  readonly placed: Placed;
  readonly content: Content;
  readonly label: string;
  readonly outer: Effective;
  /** What the level around it answers with. */
  readonly inherited: "pages" | "nothing";
  readonly depth: number;
}

/** Adds the level's scope and those of the levels in it. */
async function readLevel(
  input: LevelInput,
  scopes: EdgeScope[],
  hosts: Set<string>,
  budget: IncludeBudget,
): Promise<void> {
  const { placed, content, label, outer } = input;
  const own = readOwn(content);
  const level = enterLevel(outer, own);
  const passes = content.placed.filter(({ directive }) => PASS.test(directive.name));
  for (const { directive } of passes) hosts.add(hostOf(directive.args[0]?.text ?? ""));
  const serves = passes.length > 0 || content.placed.some(({ directive }) => FILES.test(directive.name));
  const returns = content.placed.some(returnsAlone);
  const kept = returns ? "nothing" : serves ? "pages" : input.inherited;
  const catchAll = placed.directive.name === "server" && content.placed.some(isCatchAll);
  const answers = kept === "pages" && isAssets(label) ? "assets" : catchAll ? "nothing" : kept;
  scopes.push({
    label,
    at: headOf(placed),
    headers: headersOf(level),
    open: level.open,
    answers,
    proxies: passes.length > 0,
    lost: lostAt(outer, own, level),
    firstOwn: own.firstAdd,
    hidden: level.hidden,
  });
  if (returns && placed.directive.name === "server") return;
  if (input.depth >= DEEPEST) return;
  for (const inner of content.placed) {
    const { name, args, block } = inner.directive;
    if (!block || (name !== "location" && name !== "if")) continue;
    // A header cannot be set in an `if` of the server itself.
    if (name === "if" && placed.directive.name === "server") continue;
    const innerContent = await expand(block, inner.path, name, budget);
    const innerLabel =
      name === "if" ? `if in ${label}` : ["location", ...args.map((arg) => arg.text)].join(" ");
    await readLevel(
      {
        placed: inner,
        content: innerContent,
        label: innerLabel,
        outer: level,
        inherited: kept,
        depth: input.depth + 1,
      },
      scopes,
      hosts,
      budget,
    );
  }
}

/** `return` outside of an `if`, or what else answers without a page: probes and refusals. */
function returnsAlone({ directive }: Placed): boolean {
  const { name, args, conditional } = directive;
  if (name === "return") return !conditional;
  if (name === "rewrite") {
    const last = args.at(-1)?.text;
    return (
      !conditional &&
      /^\^?(\(\.\*\)|\.\*|\/\(\.\*\)|\^)?\$?$/.test(args[0]?.text ?? "") &&
      (last === "permanent" || last === "redirect")
    );
  }
  return (
    /^(stub_status|grpc_pass|empty_gif|api|vhost_traffic_status_display|internal_redirect)$/.test(name) ||
    (name === "deny" && args[0]?.text === "all")
  );
}

/** Whether plain HTTP is sent to HTTPS of the same host, by the server or an `if` or catch-all location in it. */
function redirects(content: Content): boolean {
  const isRedirect = ({ name, args }: NginxDirective): boolean =>
    (name === "return" && args.some((arg) => arg.text.startsWith("https://$"))) ||
    (name === "rewrite" && args[1]?.text.startsWith("https://$") === true);
  return content.placed.some(
    (one) =>
      isRedirect(one.directive) ||
      ((one.directive.name === "if" || isCatchAll(one)) && (one.directive.block ?? []).some(isRedirect)),
  );
}

function isCatchAll({ directive }: Placed): boolean {
  const { name, args } = directive;
  const pattern = args.at(-1)?.text ?? "";
  return (
    name === "location" &&
    /^(\/|\^\/|\.\*|\/\.\*|\^\/\.\*|\^\/\(\.\*\)\$?)$/.test(pattern) &&
    args[0]?.text !== "="
  );
}

function isAssets(label: string): boolean {
  if (!label.startsWith("location ")) return false;
  const [modifier = "", pattern = ""] = label.slice("location ".length).split(" ");
  const path = /^[=~^*@]+$/.test(modifier) ? pattern : modifier;
  if (ASSET_ENDINGS.test(path) && !PAGE_ENDINGS.test(path)) return true;
  const folder = /^\^?\/?(_next\/static|[^/]+)/.exec(path)?.[1] ?? "";
  return folder
    .replace(/^\(|\)$/g, "")
    .replace(/\\/g, "")
    .split("|")
    .every((name) => ASSET_NAME.test(name));
}

/** The host of `http://host:port/path`, `host:port` or an upstream's name; empty when a variable decides. */
function hostOf(target: string): string {
  const host = target.replace(/^[a-z]+:\/\//, "").replace(/[:/].*$/s, "");
  return /^[\w.-]+$/.test(host) && !target.startsWith("unix:") ? host : "";
}

/** Hosts of the `upstream` blocks among directives. */
export function readUpstreams(placed: readonly Placed[]): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { directive } of placed) {
    const name = directive.args[0]?.text;
    if (directive.name !== "upstream" || name === undefined) continue;
    const servers = (directive.block ?? []).filter((one) => one.name === "server");
    found.set(
      name,
      servers.map((one) => hostOf(one.args[0]?.text ?? "")),
    );
  }
  return found;
}

export function readDisclosures(content: Content): DisabledHeader[] {
  return content.placed.flatMap((placed) => {
    const { name, args } = placed.directive;
    if (name !== "server_tokens" || args[0]?.text !== "on") return [];
    return [
      { name: "server", at: spanOf(placed), how: "server_tokens on", fix: "write `server_tokens off;`" },
    ];
  });
}
