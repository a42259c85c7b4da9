// src/cli/progress.ts
var QUIET_FOR = 1e3;
var EVERY = 100;
function progressLine(terminal, quiet, what = "files") {
  const started = performance.now();
  let shown = 0;
  return {
    update(done, total) {
      if (quiet || !terminal.isTTY) return;
      const now = performance.now();
      if (now - started < QUIET_FOR || now - shown < EVERY) return;
      shown = now;
      terminal.write(`\r\x1B[2K${done} of ${total} ${what}`);
    },
    clear() {
      if (shown > 0) terminal.write("\r\x1B[2K");
    }
  };
}

export {
  progressLine
};
