#!/usr/bin/env node
import type { Host, Terminal } from "./host.ts";

/** Whether anything was written, or asked of a terminal. */
let hasOpened = false;

/** 20.19 is the oldest Node.js that runs this; what it says must itself run on older ones. */
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  // The hook's shim (hooks/shim.sh) then looks for another one.
  if (process.env["BARTIZAN_SHIM"]) process.exit(75);
  process.stderr.write(
    `bartizan: needs Node.js 20.19 or newer, and this is ${process.versions.node}.\n  Install a newer one, and make sure it comes first on PATH.\n`,
  );
  process.exitCode = 2;
} else {
  // An exit code of 1 would mean findings: whatever else goes wrong has a code of its own.
  process.on("uncaughtException", stopped);
  try {
    // So that this file runs where a part of the bundle is missing.
    const { main } = await import("./main.ts");
    process.exitCode = await main(hostOfProcess());
    // Nothing waits to be written then, and to take down all that was loaded takes longer than to leave it.
    if (!hasOpened) process.exit();
  } catch (error) {
    stopped(error);
  }
}

function stopped(error: unknown): void {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
  process.stderr.write(
    `bartizan: was stopped by ${code}.\n  If there is room on the disk, install Bartizan again: a part of it may be missing.\n`,
  );
  process.exit(70);
}

function hostOfProcess(): Host {
  return {
    args: process.argv.slice(2),
    cwd: process.cwd(),
    env: process.env,
    bundle: new URL("./", import.meta.url),
    stdout: terminalOf(() => process.stdout),
    stderr: terminalOf(() => process.stderr),
    async readStdin(enough) {
      const chunks: Buffer[] = [];
      let bytes = 0;
      for await (const chunk of process.stdin) {
        chunks.push(Buffer.from(chunk));
        bytes += chunk.length;
        if (bytes >= enough) break;
      }
      return Buffer.concat(chunks);
    },
    async ask(question) {
      if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
      const { createInterface } = await import("node:readline/promises");
      const terminal = createInterface({ input: process.stdin, output: process.stdout });
      try {
        return await terminal.question(question);
      } finally {
        terminal.close();
      }
    },
  };
}

/** The stream is opened by the first who wants to know of it, which takes its time: most hooks have nothing to say. */
function terminalOf(open: () => NodeJS.WriteStream): Terminal {
  let opened: NodeJS.WriteStream | undefined;
  const stream = () => {
    if (opened) return opened;
    hasOpened = true;
    opened = open();
    // A reader that closes early (`| head`) is not an error.
    opened.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
    return opened;
  };
  return {
    get isTTY() {
      return stream().isTTY === true;
    },
    get columns() {
      return stream().isTTY ? stream().columns : undefined;
    },
    write: (text) => void stream().write(text),
  };
}
