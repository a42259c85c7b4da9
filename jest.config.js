export default {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  extensionsToTreatAsEsm: [".ts"],
  transform: { "\\.ts$": "<rootDir>/test/helpers/esbuild-transform.js" },
  moduleNameMapper: { "^fast-check$": "<rootDir>/test/helpers/fast-check.ts" },
  modulePathIgnorePatterns: ["<rootDir>/dist", "<rootDir>/.cache"],
  watchman: false,
  // Two also where there are two processors: many tests wait for programs they start.
  maxWorkers: 2,
  testTimeout: 60_000,
};
