import { GitError } from "../git/git.ts";
import { readBlobs } from "../git/object-stream.ts";
import type { MayHoldMore } from "./changed.ts";
import type { Examine } from "./examine.ts";
import type { FromWorker, VersionsOutcome, VersionsTask } from "./messages.ts";
import { examineVersion } from "./versions.ts";

/**
 * The first stage for some contents of a history, in a worker thread, which has a git of its own.
 * @returns the message that says what came of it
 */
export async function examineContents(
  { at, contents }: VersionsTask,
  examine: Examine,
  mayHoldMore: MayHoldMore,
): Promise<FromWorker> {
  const held: VersionsOutcome["held"][number][] = [];
  const passed = { files: 0, bytes: 0 };
  const take = async (bytes: Buffer, index: number) => {
    const content = contents[index];
    if (!content) return;
    const isNew = await mayHoldMore(content, bytes);
    if (content.isKnown) return;
    if (isNew) {
      const { outcome } = await examineVersion(examine, content.path, bytes);
      const isFound = outcome.found.length > 0;
      if (isFound || outcome.notChecked.length > 0 || outcome.state !== "looked-at") {
        held.push({ index, outcome, ...(isFound ? { bytes: Uint8Array.from(bytes) } : {}) });
        return;
      }
    }
    passed.files++;
    passed.bytes += bytes.length;
  };
  try {
    await readBlobs(
      contents.map(({ id }) => id),
      at,
      take,
    );
  } catch (error) {
    if (!(error instanceof GitError)) return { type: "failed", error };
    const { kind, message, status, detail } = error;
    return { type: "failed", error: undefined, git: { kind, message, status, detail } };
  }
  return { type: "versions", outcome: { passed, held } };
}
