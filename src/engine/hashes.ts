import { createHash } from "node:crypto";
import type { Location } from "../finding.ts";
import type { FinishedFile } from "./finish.ts";

/**
 * Hashes of the secrets a finding is about, as `sha256:…` and `sha1:…`; where none is known, of the place it marks. They are compared with those
 * of the configuration, and go nowhere else.
 */
export function hashesIn(place: Location, finished: FinishedFile | undefined): ReadonlySet<string> {
  if (!finished) return new Set();
  const { file, secrets } = finished;
  const start = file.lines.startOf(place.startLine) + place.startColumn - 1;
  const end = file.lines.startOf(place.endLine) + place.endColumn - 1;
  const touched = secrets.filter((secret) => secret.start < end && start < secret.end);
  // Of a private key the finding marks the first line only, which all keys have in common.
  const values = (touched.length > 0 ? touched : [{ start, end }]).map((range) =>
    file.text.slice(range.start, range.end),
  );
  return new Set(
    values.flatMap((value) => [
      `sha256:${createHash("sha256").update(value).digest("hex")}`,
      `sha1:${createHash("sha1").update(value).digest("hex")}`,
    ]),
  );
}
