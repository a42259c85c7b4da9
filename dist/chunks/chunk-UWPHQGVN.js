import {
  UserError
} from "./chunk-UWKIGZC5.js";

// src/config/error.ts
var MOST_SHOWN = 20;
var ConfigError = class extends UserError {
  problems;
  constructor(name, problems) {
    const count = problems.length === 1 ? "a mistake" : `${problems.length} mistakes`;
    const more = problems.length - MOST_SHOWN;
    super(
      `${name} has ${count}, so nothing was looked at`,
      "Mend it, or leave it out with --no-config; docs/configuration.md lists what it can hold.",
      [
        ...problems.slice(0, MOST_SHOWN).map(({ path, line, column, message }) => `${path}:${line}:${column}: ${message}`),
        ...more > 0 ? [`and ${more} more`] : []
      ]
    );
    this.name = "ConfigError";
    this.problems = problems;
  }
};

export {
  ConfigError
};
