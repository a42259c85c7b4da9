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
  // Two also where there are two processors: many tests wait for programs they start.
  maxWorkers: 2,
  testTimeout: 120_000,
};
