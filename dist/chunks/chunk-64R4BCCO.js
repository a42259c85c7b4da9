// src/report/index.ts
var FORMATS = ["pretty", "json", "sarif", "github", "markdown", "junit"];
var reporters = {
  pretty: async (report, context, options) => (await import("./pretty-VOKV5FKO.js")).renderPretty(report, context, options.pretty),
  json: async (report) => (await import("./json-P6X4NAHW.js")).renderJson(report),
  sarif: async (report, context, options) => (await import("./sarif-MSLBCTLT.js")).renderSarif(report, context, options.sarif),
  github: async (report, context, options) => (await import("./github-5ZKI5IUN.js")).renderGithub(report, context, options.github),
  markdown: async (report, context, options) => (await import("./markdown-ZQDRE7KV.js")).renderMarkdown(report, context, options.markdown),
  junit: async (report, context) => (await import("./junit-EOIB7L6S.js")).renderJunit(report, context)
};
function render(format, report, context, options) {
  return reporters[format](report, context, options);
}

export {
  FORMATS,
  render
};
