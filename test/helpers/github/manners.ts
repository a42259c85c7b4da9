import type { Manners } from "../../../src/github/octokit.ts";

const atOnce = { key: () => ({ schedule: (_job: unknown, run: () => Promise<unknown>) => run() }) };

/** As the Action talks to GitHub, but for the waiting: a second is a millisecond, and writes follow one another at once. */
export function impatient(apiUrl: string, timeoutMs = 20_000): Manners {
  const throttle = { retryAfterBaseValue: 1 };
  // The plugin's type asks for a whole Bottleneck group, of which it calls these two.
  Object.assign(throttle, { write: atOnce, notifications: atOnce });
  return { apiUrl, timeoutMs, longestWait: 60, retry: { retries: 2, retryAfterBaseValue: 1 }, throttle };
}
