#!/usr/bin/env node
import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/cli/entry.ts
import module from "node:module";
var [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || major === 20 && minor < 19) {
  process.stderr.write(
    `bartizan: needs Node.js 20.19 or newer, and this is ${process.versions.node}.
  Install a newer one, and make sure it comes first on PATH.
`
  );
  process.exitCode = 2;
} else {
  module.enableCompileCache?.();
  process.on("uncaughtException", stopped);
  try {
    const { main } = await import("./chunks/main-FJTYVOWA.js");
    process.exitCode = await main(hostOfProcess());
  } catch (error) {
    stopped(error);
  }
}
function stopped(error) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
  process.stderr.write(
    `bartizan: was stopped by ${code}.
  If there is room on the disk, install Bartizan again: a part of it may be missing.
`
  );
  process.exit(70);
}
function hostOfProcess() {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
  return {
    args: process.argv.slice(2),
    cwd: process.cwd(),
    env: process.env,
    bundle: new URL("./", import.meta.url),
    stdout: terminalOf(process.stdout),
    stderr: terminalOf(process.stderr),
    async readStdin(enough) {
      const chunks = [];
      let bytes = 0;
      for await (const chunk of process.stdin) {
        chunks.push(Buffer.from(chunk));
        bytes += chunk.length;
        if (bytes >= enough) break;
      }
      return Buffer.concat(chunks);
    }
  };
}
function terminalOf(stream) {
  return {
    isTTY: stream.isTTY === true,
    columns: stream.isTTY ? stream.columns : void 0,
    write: (text) => void stream.write(text)
  };
}
