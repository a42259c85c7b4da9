// src/report/report.ts
function webPage(context, ruleId) {
  const url = context.ruleUrl(ruleId);
  return url !== void 0 && /^https?:\/\//.test(url) ? url : void 0;
}

export {
  webPage
};
