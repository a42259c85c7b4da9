import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/line-ranges.ts
function appendLine(ranges, line) {
  const last = ranges.at(-1);
  if (last?.end === line - 1) ranges[ranges.length - 1] = { start: last.start, end: line };
  else ranges.push({ start: line, end: line });
}
function touches(location, added) {
  return added.some((range) => range.start <= location.endLine && location.startLine <= range.end);
}

export {
  appendLine,
  touches
};
