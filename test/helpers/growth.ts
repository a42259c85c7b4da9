import { expect } from "@jest/globals";

const TIMES = 4;
/** What grows with the square of its input takes 16 times as long for 4 times as much, what grows with it 4 times. */
const MOST = 10;
const FEWEST_ROUNDS = 2;
const MOST_ROUNDS = 8;

/**
 * Fails when a piece of work grows faster than its input. How fast the machine is does not matter, and of several rounds the
 * quickest counts, since another program may take the processor meanwhile.
 *
 * @param size of the smaller of the two inputs, in whatever `work` counts; large enough that the growth outweighs the rest
 */
export async function expectLinear(size: number, work: (size: number) => unknown): Promise<void> {
  const times = await timesToMeasure(() => work(size));
  const least = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY };
  const growth = () => least.large / least.small;
  for (let round = 0; round < FEWEST_ROUNDS || (round < MOST_ROUNDS && growth() > MOST); round++) {
    least.large = Math.min(least.large, await processorTime(times, () => work(size * TIMES)));
    least.small = Math.min(least.small, await processorTime(times, () => work(size)));
  }
  expect(growth()).toBeLessThanOrEqual(MOST);
}

/** Microseconds of processor time below which what else a process does is no small part of it. */
const MEASURABLE = 4_000;

/** How often a piece of work has to be done to be measured; the first time is the compiler's. */
async function timesToMeasure(work: () => unknown): Promise<number> {
  await work();
  let times = 1;
  while (times < MEASURABLE && (await processorTime(times, work)) < MEASURABLE) times *= 2;
  return times;
}

/** Microseconds, one at least. */
async function processorTime(times: number, work: () => unknown): Promise<number> {
  const began = process.cpuUsage();
  for (let time = 0; time < times; time++) await work();
  const { user, system } = process.cpuUsage(began);
  return Math.max(1, user + system);
}
