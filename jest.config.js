export default {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  extensionsToTreatAsEsm: [".ts"],
  transform: { "\\.ts$": "<rootDir>/test/helpers/esbuild-transform.js" },
  modulePathIgnorePatterns: ["<rootDir>/dist", "<rootDir>/.cache"],
  watchman: false,
  testTimeout: 60_000,
};
