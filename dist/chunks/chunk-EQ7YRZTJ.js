import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/github/api.ts
var ApiError = class extends Error {
  /** HTTP status; undefined when the server was not reached. */
  status;
  constructor(message, status) {
    super(message);
    this.name = "ApiError";
    this.status = status;
  }
};

export {
  ApiError
};
