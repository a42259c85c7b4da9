import type { ReadContext } from "../../../check.ts";
import type { SourceFile } from "../../../file.ts";
import { parseNginx } from "../../../formats/nginx.ts";
import type { EdgeFragment, EdgeServer } from "../model.ts";
import { type Effective, enterLevel, headersOf, NOTHING } from "../nginx/levels.ts";
import {
  type Content,
  expand,
  type IncludeBudget,
  MOST_INCLUDES,
  type Placed,
  readOwn,
} from "../nginx/own.ts";
import { readDisclosures, readServer, readUpstreams, type Surroundings } from "../nginx/server.ts";
import { isNginxPath } from "../paths.ts";
import { directoryOf, isForDevelopment, unitOf } from "../units.ts";

/** At least one line only nginx has; other formats have `server {` too. */
const LOOKS_LIKE =
  /^(?:[\w \t]*\{)*[ \t]*(?:(?:listen|server_name|add_header|more_set_headers|proxy_pass|root|return|fastcgi_pass)[ \t]+[^=\s][^\n]*;|location[ \t]+[^\n;]*\{)/m;
/** Folders whose files nginx reads into one `http` block. */
const SHARED_FOLDER = /(^|\/)(conf\.d|http\.d|templates)$/;

/** nginx: every `server` with what its locations send, includes of files in the repository followed. */
export async function readNginx(
  file: SourceFile,
  context: ReadContext,
): Promise<readonly (EdgeServer | EdgeFragment)[]> {
  if (file.role !== "source" || isForDevelopment(file.path) || !LOOKS_LIKE.test(file.text)) return [];
  const parsed = parseNginx(file.text);
  const [error] = parsed.errors;
  if (error && !parsed.templated) {
    context.notChecked(`nginx syntax in line ${file.lines.lineAt(error.at)}: ${error.message}`);
  }
  const budget: IncludeBudget = { tree: context.tree, filesLeft: MOST_INCLUDES };
  const https = parsed.directives.filter((one) => one.name === "http" && one.block);
  const servers: EdgeServer[] = [];
  for (const http of https) {
    const content = await expand(http.block ?? [], file.path, "http", budget);
    servers.push(...(await readServers(content, NOTHING, true, budget)));
  }
  if (https.length > 0) return servers;

  const content = await expand(parsed.directives, file.path, "http", budget);
  const isServerFile = content.placed.some(
    ({ directive, path }) => directive.name === "server" && path === file.path,
  );
  if (isServerFile) return readServers(content, await besides(file.path, budget), false, budget);
  const unit = await unitOf(file.path, context.tree);
  return [
    readFragment(
      { placed: parsed.directives.map((directive) => ({ directive, path: file.path })), open: true },
      file,
      unit,
    ),
  ];
}

async function readServers(
  content: Content,
  outer: Effective,
  rooted: boolean,
  budget: IncludeBudget,
): Promise<EdgeServer[]> {
  const around: Surroundings = {
    level: enterLevel(outer, readOwn(content)),
    upstreams: readUpstreams(content.placed),
    rooted,
  };
  const disclosures = readDisclosures(content);
  const found: EdgeServer[] = [];
  for (const placed of content.placed) {
    if (placed.directive.name !== "server" || !placed.directive.block) continue;
    const server = await readServer(placed, around, await unitOf(placed.path, budget.tree), budget);
    found.push({ ...server, disclosures: [...disclosures, ...server.disclosures] });
  }
  return found;
}

/** What the other files of a `conf.d` say outside of servers: nginx reads them into the same block. */
async function besides(path: string, budget: IncludeBudget): Promise<Effective> {
  const folder = directoryOf(path);
  if (!SHARED_FOLDER.test(folder)) return NOTHING;
  const placed: Placed[] = [];
  let open = false;
  for (const other of await budget.tree.paths()) {
    if (other === path || directoryOf(other) !== folder || !isNginxPath(other) || budget.filesLeft-- <= 0)
      continue;
    const file = await budget.tree.open(other);
    if (!file) continue;
    const content = await expand(parseNginx(file.text).directives, other, "http", budget);
    placed.push(
      ...content.placed.filter(
        ({ directive }) => directive.name === "add_header" || directive.name === "more_set_headers",
      ),
    );
    open ||= content.open;
  }
  return enterLevel(NOTHING, readOwn({ placed, open }));
}

/** Every header of the file, at any depth: only their values can be judged. */
function readFragment(content: Content, file: SourceFile, unit: string): EdgeFragment {
  const headers = [...headersOf(enterLevel(NOTHING, readOwn(content)))];
  for (const { directive, path } of content.placed) {
    const inner = (directive.block ?? []).map((one) => ({ directive: one, path }));
    if (inner.length > 0) headers.push(...readFragment({ placed: inner, open: true }, file, unit).headers);
  }
  return { kind: "fragment", unit, at: { path: file.path, start: 0, end: 0 }, headers, open: true };
}
