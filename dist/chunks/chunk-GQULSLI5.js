// src/cli/terminal.ts
function wantsColor(host, asked) {
  if (asked !== void 0) return asked;
  if (host.env["NO_COLOR"]) return false;
  if (host.env["FORCE_COLOR"]) return host.env["FORCE_COLOR"] !== "0";
  return host.stdout.isTTY && host.env["TERM"] !== "dumb";
}

export {
  wantsColor
};
