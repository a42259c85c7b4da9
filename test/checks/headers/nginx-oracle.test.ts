import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { EdgeServer } from "../../../src/checks/headers/model.ts";
import { readNginx } from "../../../src/checks/headers/readers/nginx.ts";
import { SourceFile } from "../../../src/file.ts";
import { freePort, get, HEADERS_MORE, hasHeadersMore, nginxVersion, withNginx } from "./nginx-server.ts";

const version = nginxVersion();
const withServer = version === undefined ? test.skip : test;
if (version === undefined) console.warn("nginx is not installed: its answers are not compared with ours");

/** A level of a generated configuration. */
interface Level {
  readonly own: readonly string[];
  readonly inner: readonly Level[];
}

const NAMES = ["X-Frame-Options", "X-Content-Type-Options", "Referrer-Policy", "X-One", "x-one"];
const header = fc.constantFrom(...NAMES);
const value = fc.constantFrom("a", '"b c"', "'it;s'", '""', '"{}"');
const addHeader = fc
  .tuple(header, value, fc.boolean())
  .map(([name, text, always]) => `add_header ${name} ${text}${always ? " always" : ""};`);
const moreSetHeaders = fc.oneof(
  fc
    .tuple(header, fc.constantFrom("m", "n o", ""), fc.constantFrom("", "-s '200 404' "))
    .map(([name, text, status]) => `more_set_headers ${status}'${name}: ${text}';`),
  fc.constant("more_set_headers -s 404 'X-Error: only';"),
  header.map((name) => `more_clear_headers ${name};`),
);
const include = fc.constantFrom("include snippets/one.conf;", "include snippets/two*.conf;");

function levels(directive: fc.Arbitrary<string>): fc.Arbitrary<Level> {
  const own = fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.array(directive, { maxLength: 3 }) },
  );
  const location = fc.record({ own, inner: fc.constant([]) });
  const outer = fc.record({ own, inner: fc.array(location, { maxLength: 2 }) });
  const server = fc.record({ own, inner: fc.array(outer, { minLength: 1, maxLength: 3 }) });
  return fc.record({ own, inner: fc.array(server, { minLength: 1, maxLength: 3 }) });
}

const snippets = {
  "snippets/one.conf": "add_header X-Snippet 1 always;\ninclude snippets/deep.conf;\n",
  "snippets/deep.conf": "add_header X-Deep 1;\n",
  "snippets/two-a.conf": "add_header X-Two a;\n",
  "snippets/two-b.conf": "# nothing\n",
};

function write(http: Level, port: number, module: boolean): string {
  const location = (level: Level, path: string): string =>
    `location ${path} { ${level.own.join(" ")} ${level.inner.map((one, i) => location(one, `${path}${i}/`)).join(" ")} }`;
  const servers = http.inner.map(
    (server, s) =>
      `server { listen 127.0.0.1:${port}; server_name s${s}; ${server.own.join(" ")}\n${server.inner.map((one, i) => location(one, `/${i}/`)).join("\n")}\n}`,
  );
  const load = module ? `load_module ${HEADERS_MORE};\n` : "";
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path temp;`)
    .join(" ");
  const user = process.getuid?.() === 0 ? "user root;\n" : "";
  return `${load}${user}events {}\nhttp { access_log off; ${temporary} root html; ${http.own.join(" ")}\n${servers.join("\n")}\n}\n`;
}

async function read(files: { readonly [path: string]: string }): Promise<readonly EdgeServer[]> {
  const opened = new Map(Object.entries(files).map(([path, text]) => [path, new SourceFile(path, text)]));
  const file = opened.get("nginx.conf");
  if (!file) throw new Error("no nginx.conf");
  const models = await readNginx(file, {
    tree: { paths: async () => [...opened.keys()].sort(), open: async (path) => opened.get(path) },
    hits: new Set(),
    module: () => undefined,
    notChecked: (reason) => {
      throw new Error(reason);
    },
  });
  return models.flatMap((model) => (model.kind === "edge" ? [model] : []));
}

/** What we say a location sends, and what nginx sends, for a file that is there (200) and one that is not (404). */
async function compare(http: Level, module: boolean): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), "bartizan-nginx-"));
  try {
    const port = await freePort();
    const files = { "nginx.conf": write(http, port, module), ...snippets };
    const servers = await read(files);
    for (const folder of ["", "0/", "1/", "2/", "0/0/", "0/1/", "1/0/", "1/1/", "2/0/", "2/1/"]) {
      mkdirSync(join(directory, "html", folder), { recursive: true });
      writeFileSync(join(directory, "html", folder, "f"), "x");
    }
    await withNginx(directory, files, async () => {
      for (const server of servers) {
        const host = server.label.replace("nginx server ", "");
        for (const scope of server.scopes) {
          const path = scope.label.startsWith("location ") ? scope.label.replace("location ", "") : "/";
          for (const [file, status] of [
            ["f", 200],
            ["missing", 404],
          ] as const) {
            const answer = await get(port, host, path + file);
            const sent = answer.headers.filter(
              ([name]) => /^(x-|referrer-)/.test(name) && !(status === 404 && name === "x-error"),
            );
            const said = scope.headers
              .filter((one) => status === 200 || one.always)
              .map((one) => [one.name, one.value]);
            const names = (pairs: readonly (readonly [string, string | undefined])[] | unknown[][]) =>
              pairs.map(String).sort();
            expect({ path, status: answer.status, sent: module ? unique(names(sent)) : names(sent) }).toEqual(
              {
                path,
                status,
                sent: module ? unique(names(said)) : names(said),
              },
            );
          }
        }
      }
    });
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** With the module, a header set twice there is sent once. */
function unique(names: readonly string[]): string[] {
  return [...new Set(names.map((one) => one.split(",")[0] ?? ""))];
}

describe("headers of a location are those nginx sends", () => {
  withServer("add_header, always, includes and nested locations", async () => {
    const directive = fc.oneof({ weight: 5, arbitrary: addHeader }, { weight: 1, arbitrary: include });
    await fc.assert(
      fc.asyncProperty(levels(directive), (http) => compare(http, false)),
      { seed: 11, numRuns: 25 },
    );
  });

  (hasHeadersMore() ? withServer : test.skip)("more_set_headers beside add_header", async () => {
    const directive = fc.oneof({ weight: 1, arbitrary: addHeader }, { weight: 1, arbitrary: moreSetHeaders });
    await fc.assert(
      fc.asyncProperty(levels(directive), (http) => compare(http, true)),
      { seed: 12, numRuns: 10 },
    );
  });
});
