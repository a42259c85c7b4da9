import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";

/** The version of the nginx on this machine; undefined when there is none. */
export function nginxVersion(): string | undefined {
  try {
    // nginx tells its version on standard error.
    return execFileSync("sh", ["-c", "nginx -v 2>&1"], { encoding: "utf8" }).trim();
  } catch {
    return undefined;
  }
}

export const HEADERS_MORE = "/usr/lib/nginx/modules/ngx_http_headers_more_filter_module.so";

export function hasHeadersMore(): boolean {
  return existsSync(HEADERS_MORE);
}

export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

/** Header lines of a response, as sent: name in lower case and value. */
export interface Response {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
}

export async function get(port: number, host: string, path: string): Promise<Response> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, headers: { host }, agent: false }, (answer) => {
      answer.resume();
      const raw = answer.rawHeaders;
      const headers = raw.flatMap((name, i) =>
        i % 2 === 0 ? [[name.toLowerCase(), raw[i + 1] ?? ""] as const] : [],
      );
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers }));
    });
    sent.on("error", reject);
    sent.end();
  });
}

/**
 * Runs nginx on files of a directory while `use` runs. `nginx.conf` is what comes after the directives every such run needs.
 * @throws when nginx does not accept the configuration.
 */
export async function withNginx(
  directory: string,
  files: { readonly [path: string]: string },
  use: () => Promise<void>,
): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  const settings = `daemon off; master_process off; pid ${directory}/pid;`;
  const child = spawn(
    "nginx",
    [
      "-e",
      join(directory, "error.log"),
      "-p",
      directory,
      "-c",
      join(directory, "nginx.conf"),
      "-g",
      settings,
    ],
    {
      stdio: "pipe",
    },
  );
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  try {
    while (!existsSync(join(directory, "pid"))) {
      if (child.exitCode !== null) throw new Error(`nginx ended: ${said}`);
      await setTimeout(10);
    }
    await use();
  } finally {
    child.kill();
    await ended;
  }
}
