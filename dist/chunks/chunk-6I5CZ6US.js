import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/checks/pinning/git-refs.ts
function isCommit(ref) {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref);
}
function isAbbreviatedCommit(ref) {
  return /^[0-9a-f]{7,39}$/i.test(ref) && /[a-f]/i.test(ref) && /\d/.test(ref);
}
function isVersionLike(ref) {
  return !/\.x$/i.test(ref) && !isAbbreviatedCommit(ref) && /^(?:[a-z_-]{0,40}[-_@])?v?\d{1,10}(?:\.\d{1,10}){0,3}(?:[-+._]?[a-z0-9][a-z0-9.+_-]{0,60})?$/i.test(ref);
}
function isFullVersion(ref) {
  return /^v?\d+\.\d+\.\d+(?:[-+][\w.-]+)?$/.test(ref);
}
function namesCommit(url) {
  return /(?:^|[/=@#])(?:[0-9a-f]{40}|[0-9a-f]{64})(?:[/.?#&]|$)/i.test(url);
}

export {
  isCommit,
  isAbbreviatedCommit,
  isVersionLike,
  isFullVersion,
  namesCommit
};
