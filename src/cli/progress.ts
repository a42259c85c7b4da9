import type { Terminal } from "./host.ts";

/** A scan that is over sooner shows nothing, in milliseconds. */
const QUIET_FOR = 1_000;
const EVERY = 100;

/** One line on the terminal that says how far a long scan is; nothing where there is no terminal. */
export function progressLine(terminal: Terminal, quiet: boolean, what = "files") {
  const started = performance.now();
  let shown = 0;
  return {
    update(done: number, total: number): void {
      if (quiet || !terminal.isTTY) return;
      const now = performance.now();
      if (now - started < QUIET_FOR || now - shown < EVERY) return;
      shown = now;
      terminal.write(`\r\x1b[2K${done} of ${total} ${what}`);
    },
    clear(): void {
      if (shown > 0) terminal.write("\r\x1b[2K");
    },
  };
}
