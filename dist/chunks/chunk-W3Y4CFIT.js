// src/report/index.ts
var FORMATS = ["pretty", "json", "sarif", "github", "markdown", "junit"];
var reporters = {
  pretty: async (report, context, options) => (await import("./pretty-DHEDY7ZP.js")).renderPretty(report, context, options.pretty),
  json: async (report) => (await import("./json-P6X4NAHW.js")).renderJson(report),
  sarif: async (report, context, options) => (await import("./sarif-GJN57AQD.js")).renderSarif(report, context, options.sarif),
  github: async (report, context, options) => (await import("./github-4V64PQY6.js")).renderGithub(report, context, options.github),
  markdown: async (report, context, options) => (await import("./markdown-FCSOXPDU.js")).renderMarkdown(report, context, options.markdown),
  junit: async (report, context) => (await import("./junit-A5DXCNFC.js")).renderJunit(report, context)
};
function render(format, report, context, options) {
  return reporters[format](report, context, options);
}

export {
  FORMATS,
  render
};
