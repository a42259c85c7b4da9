import { lstatSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setImmediate } from "node:timers/promises";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Writes a file whole or not at all: nobody finds half of it, and nothing is left beside it, also when a signal ends the
 * process meanwhile. Folders are made. What is not a regular file, such as a pipe, is written to as it is.
 *
 * @throws with the `code` of the file system
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  const target = targetOf(file);
  if (!target) {
    writeFileSync(file, text);
    return;
  }
  const unfinished = `${target}.${process.pid}.tmp`;
  let ended: NodeJS.Signals | undefined;
  const note = (signal: NodeJS.Signals) => {
    ended = signal;
  };
  // While somebody listens, a signal does not end the process in the middle of it.
  for (const signal of SIGNALS) process.on(signal, note);
  try {
    writeFileSync(unfinished, text);
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  } finally {
    await setImmediate();
    for (const signal of SIGNALS) process.off(signal, note);
    if (ended) process.kill(process.pid, ended);
  }
}

/** The regular file behind a name, or to be made; undefined for anything else. */
function targetOf(file: string): string | undefined {
  try {
    const target = lstatSync(file).isSymbolicLink() ? realpathSync(file) : file;
    return lstatSync(target).isFile() ? target : undefined;
  } catch {
    return file;
  }
}
