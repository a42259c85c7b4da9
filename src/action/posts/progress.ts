import { ApiError } from "../../github/api.ts";
import type { OpenCheck } from "./check-run.ts";

export interface Progress {
  tell(done: number, total: number): void;
  /** When nothing of it is on its way any more: what comes after it must not be overtaken. */
  end(): Promise<void>;
}

/** Milliseconds of a scan after which a check run says how far it is: each is a request, and most scans end before the first. */
const MOMENTS = [5_000, 20_000, 60_000];

/**
 * Keeps a check run up to date while the scan goes on. Findings are not among it: which of them are reported is known when
 * all files have been judged together, and an annotation can never be taken away.
 *
 * @param check undefined when there is none
 */
export function openProgress(check: Promise<OpenCheck | undefined>, elapsedMs: () => number): Progress {
  const began = elapsedMs();
  const moments = [...MOMENTS];
  let sent: Promise<void> = Promise.resolve();
  let refused = false;
  const send = async (done: number, total: number) => {
    if (refused) return;
    try {
      await (await check)?.tellProgress(done, total);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      refused = true;
    }
  };
  return {
    tell(done, total) {
      const [next] = moments;
      if (next === undefined || elapsedMs() - began < next) return;
      moments.shift();
      sent = sent.then(() => send(done, total));
      // Whoever awaits the end hears of a failure; until then it is not lost.
      sent.catch(() => {});
    },
    end: () => sent,
  };
}
