/** Writes schema/bartizan.schema.json, by which editors complete and check a configuration. */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checks, rulesOf } from "../src/checks/index.ts";
import { configurationJsonSchema } from "../src/config/json-schema.ts";

const folder = fileURLToPath(new URL("../schema/", import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}bartizan.schema.json`, configurationJsonSchema(await rulesOf(checks)));
