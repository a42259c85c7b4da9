export default {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  extensionsToTreatAsEsm: [".ts"],
  transform: { "\\.ts$": "<rootDir>/test/helpers/esbuild-transform.js" },
  moduleNameMapper: { "^fast-check$": "<rootDir>/test/helpers/fast-check.ts" },
  modulePathIgnorePatterns: ["<rootDir>/dist", "<rootDir>/.cache"],
  watchman: false,
  testTimeout: 60_000,
};
