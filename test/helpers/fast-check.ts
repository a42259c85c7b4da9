import fc from "../../node_modules/fast-check/lib/fast-check.js";

/**
 * What `fast-check` is in tests (jest.config.js): the same cases in every run, so that a change is not refused for what it did
 * not touch. `FAST_CHECK_SEED=$RANDOM npm test` looks for new ones.
 */
fc.configureGlobal({ seed: Number(process.env["FAST_CHECK_SEED"] ?? 20_261_121) });

export * from "../../node_modules/fast-check/lib/fast-check.js";
export default fc;
