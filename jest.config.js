import { randomUUID } from "node:crypto";

// By this the processes of one run know what another of them has done already (test/helpers/dist.ts).
process.env.BARTIZAN_TEST_RUN = randomUUID();

export default {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  extensionsToTreatAsEsm: [".ts"],
  transform: { "\\.ts$": "<rootDir>/test/helpers/esbuild-transform.js" },
  moduleNameMapper: { "^fast-check$": "<rootDir>/test/helpers/fast-check.ts" },
  testSequencer: "<rootDir>/test/helpers/sequencer.js",
  modulePathIgnorePatterns: ["<rootDir>/dist", "<rootDir>/.cache"],
  watchman: false,
  // One more than the fewest processors they have to do with: many tests wait for programs they start.
  maxWorkers: 3,
  // Against what never ends: on a busy machine all takes ten times as long.
  testTimeout: 300_000,
};
