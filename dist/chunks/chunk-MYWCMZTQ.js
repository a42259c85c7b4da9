// src/report/style.ts
var PLAIN = (text) => text;
function sgr(...codes) {
  return (text) => text === "" ? "" : `\x1B[${codes.join(";")}m${text}\x1B[0m`;
}
var COLOR = {
  plain: PLAIN,
  bold: sgr(1),
  dim: sgr(2),
  good: sgr(32),
  link: sgr(36),
  severity: { error: sgr(1, 31), warning: sgr(1, 33), notice: sgr(1, 34) }
};
var NO_COLOR = {
  plain: PLAIN,
  bold: PLAIN,
  dim: PLAIN,
  good: PLAIN,
  link: PLAIN,
  severity: { error: PLAIN, warning: PLAIN, notice: PLAIN }
};
function styleOf(color) {
  return color ? COLOR : NO_COLOR;
}

export {
  styleOf
};
