import { ApiError } from "../../github/api.ts";
import { visible } from "../../report/escape.ts";
import { clip } from "../../report/text.ts";
import type { Mode } from "../inputs.ts";
import type { Log } from "../log.ts";

/** Something this run may leave on GitHub. */
export interface Surface {
  /** As the subject of a sentence: `The check run`. */
  readonly name: string;
  /** A permission as workflows write it: `checks: write`. */
  readonly permission: string;
  readonly mode: Mode;
}

/** What could not be posted, and why, as sentences for the log and the job summary. */
export interface Notes {
  add(surface: Surface, reason: string): void;
  readonly sentences: readonly string[];
  /** How many were given up because the server did not answer, or failed. */
  silences: number;
}

/** A server that is down would take minutes of the job with every surface. */
const MOST_SILENCES = 2;

export function openNotes(log: Log): Notes {
  const sentences: string[] = [];
  return {
    sentences,
    silences: 0,
    add({ name, mode }, reason) {
      const sentence = `${name} was left out: ${reason}.`;
      sentences.push(sentence);
      if (mode === "always" && log.left.warning > 0)
        log.annotate("warning", "Not everything was posted", sentence);
      else log.line(sentence);
    },
  };
}

/** Nothing that GitHub refuses is a reason for the job to fail: it is said, and the run goes on. */
export async function attempt<T>(
  surface: Surface,
  notes: Notes,
  action: () => Promise<T>,
): Promise<T | undefined> {
  if (notes.silences >= MOST_SILENCES) {
    notes.add(surface, "GitHub's API does not answer");
    return undefined;
  }
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.unsure) notes.silences++;
    notes.add(surface, reasonOf(error, surface.permission));
    return undefined;
  }
}

/** What stood in the way, as the end of a sentence. */
export function reasonOf({ status, message }: ApiError, permission: string): string {
  if (/not accessible by/i.test(message)) return `the token lacks \`${permission}\``;
  if (/security must be enabled|code scanning is not enabled/i.test(message)) {
    return "Code Security is not enabled for this repository";
  }
  if (status === 429 || /rate limit/i.test(message)) return "GitHub's limit of requests is used up";
  if (status === 401) return "GitHub does not know the token";
  if (status === 404) return `GitHub knows no such thing, or the token lacks \`${permission}\``;
  return clip(visible(message), 300);
}
