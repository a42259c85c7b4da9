import { describe, expect, test } from "@jest/globals";
import { headersCheck } from "../../../src/checks/headers/index.ts";
import { parseConfig } from "../../../src/config/find.ts";
import { scanFiles } from "../../helpers/scan.ts";

const APP = 'const app = require("express")();\napp.listen(3000);\n';
const NODE = '{ "private": true, "scripts": { "start": "node app.js" } }';
const NGINX = "server {\n  listen 80;\n  root /srv/www;\n  location / { try_files $uri /index.html; }\n}\n";
const FILES = {
  "web/package.json": NODE,
  "web/app.js": APP,
  "edge/Dockerfile": "FROM scratch\n",
  "edge/nginx.conf": NGINX,
};

async function scan(yaml: string) {
  const configuration = await parseConfig(yaml, "bartizan.yaml");
  return scanFiles(FILES, [headersCheck], { configuration });
}

const found = async (yaml: string) =>
  (await scan(yaml)).findings.map(
    ({ path, severity, data }) => `${path} ${severity} ${JSON.stringify(data["missing"])}`,
  );

const THREE = '"Content-Security-Policy","X-Frame-Options","X-Content-Type-Options"';

describe("the profile", () => {
  test("recommended asks for what does good there", async () => {
    expect(await found("")).toEqual([`edge/nginx.conf warning [${THREE}]`, `web/app.js notice [${THREE}]`]);
  });

  test.each(["checks: { headers: { profile: guide } }", "extends: guide"])(
    "guide asks for the guides' headers everywhere: %s",
    async (yaml) => {
      expect(await found(yaml)).toEqual([
        `edge/nginx.conf warning [${THREE},"Strict-Transport-Security"]`,
        `web/app.js warning [${THREE},"Strict-Transport-Security"]`,
      ]);
    },
  );

  test("holds for the paths it is set for", async () => {
    expect(await found("overrides: [{ paths: web, checks: { headers: { profile: guide } } }]")).toEqual([
      `edge/nginx.conf warning [${THREE}]`,
      `web/app.js warning [${THREE},"Strict-Transport-Security"]`,
    ]);
  });
});

test("headers that something in front provides are not missed, and said to be unchecked", async () => {
  const { findings, notChecked } = await scan(
    "overrides: [{ paths: web, checks: { headers: { providedBy: [cloudfront, the gateway] } } }]",
  );
  expect(findings.map(({ path }) => path)).toEqual(["edge/nginx.conf"]);
  expect(notChecked).toEqual([
    {
      path: "web/app.js",
      reason:
        "headers are left to cloudfront and the gateway, as the configuration says; what it sends was not looked at",
      incomplete: false,
    },
  ]);
});
