import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import fc from "fast-check";
import { checks, rulesOf } from "../../src/checks/index.ts";
import { parseConfig } from "../../src/config/find.ts";
import { configurationJsonSchema } from "../../src/config/json-schema.ts";
import { configurationSchema } from "../../src/config/schema.ts";
import { projectRoot } from "../helpers/dist.ts";

const text = readFileSync(join(projectRoot, "schema/bartizan.schema.json"), "utf8");
const validate = new Ajv({
  allowUnionTypes: true,
  strictTypes: false,
  allowMatchingProperties: true,
}).compile(JSON.parse(text));
const zod = configurationSchema([]);

test("the schema is what `node scripts/schema.ts` writes", async () => {
  expect(text).toBe(configurationJsonSchema(await rulesOf(checks)));
});

test("every key is described", () => {
  const silent: string[] = [];
  const definitions = JSON.parse(text).definitions;
  const walk = (node: unknown, at: string): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [name, one] of Object.entries(node)) {
      if (at.endsWith("/properties") && !described(one)) silent.push(`${at}/${name}`);
      walk(one, `${at}/${name}`);
    }
  };
  const described = (one: { description?: string; $ref?: string }): boolean =>
    Boolean(
      one.description ?? (one.$ref && described(definitions[one.$ref.replace("#/definitions/", "")] ?? {})),
    );
  walk(JSON.parse(text), "");
  expect(silent).toEqual([]);
});

/** A good value most of the time, and else one of these bad ones, or of another type. */
function near(good: readonly unknown[], bad: readonly unknown[] = []): fc.Arbitrary<unknown> {
  const others = [null, 0, 1.5, true, "", "no", [], {}, ["x"], "\0"];
  return fc.oneof(
    { weight: 60, arbitrary: fc.constantFrom(...good) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(...bad, ...others) },
  );
}

/** With the required keys and a few others; now and then one is missing, or one too many. */
function keyed(
  keys: { [key: string]: fc.Arbitrary<unknown> },
  required: string[] = [],
): fc.Arbitrary<unknown> {
  const optional = Object.keys(keys).filter((name) => !required.includes(name));
  const odd = fc.constantFrom("unknown", "constructor", "Path", "toString");
  return fc.subarray(optional, { maxLength: Math.min(3, optional.length) }).chain((some) =>
    fc
      .tuple(
        fc.record(
          Object.fromEntries([...required, ...some].map((name) => [name, keys[name] ?? fc.constant(0)])),
        ),
        fc.oneof({ weight: 60, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: odd }),
        fc.nat(60),
      )
      .map(([record, extra, lose]) => {
        const kept = Object.entries(record).filter(([name]) => lose > 0 || !required.includes(name));
        return { ...Object.fromEntries(kept), ...(extra === null ? {} : { [extra]: 1 }) };
      }),
  );
}

const list = (item: fc.Arbitrary<unknown>) => fc.array(item, { maxLength: 2 });
const oneOrMore = (item: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 9, arbitrary: item }, { weight: 1, arbitrary: list(item) });
const path = near(
  ["vendor/**", "*.md", "/a", "a b", "..a", "a\nb"],
  ["!a", "../a", "a/./b", "a\\b", " ", "x/.."],
);
const reason = near(["a reason", "because\nof it"], ["…", "---"]);
const until = near(["2027-01-31"], ["2027-1-1", "tomorrow"]);
const severity = near(["error", "warning", "notice"], ["off", "fatal"]);
const toggle = near(["on", "off", true, false]);
const levels = fc.dictionary(
  fc.constantFrom("cors", "cors/wildcard-origin", "secrets/own"),
  near(["off", "error", "warning", "notice"], ["on"]),
  { maxKeys: 2 },
);
const hex = (digits: number) =>
  near(["a".repeat(digits), "A0".repeat(digits / 2)], ["a".repeat(digits - 1), "g".repeat(digits)]);
const kind = keyed(
  {
    id: near(["own-kind", "own"], ["Own", "-a"]),
    name: near(["a token"]),
    pattern: near(["tok_[a-z]+"]),
    keywords: fc.array(near(["tok_"], ["to", "tök_"]), { minLength: 1, maxLength: 2 }),
    severity,
    examples: keyed({ match: list(near(["a"])), ignore: list(near(["b"])) }),
  },
  ["id", "name", "pattern", "keywords"],
);
const allowed = keyed({ sha256: hex(64), sha1: hex(40), path: oneOrMore(path), until, reason }, [
  "path",
  "reason",
]);
const secrets = keyed({ kinds: list(kind), allow: list(allowed) });
const options = {
  headers: keyed({ profile: near(["guide"]), providedBy: oneOrMore(near(["cloudfront"])) }),
  pinning: keyed({
    actions: fc.dictionary(
      near(["*", "a/*", "a/b", "a/b/c"], ["a", "/a", "a/b@v1", "a/b*"]).map(String),
      near(["any", "ref-pin", "hash-pin"]),
      { maxKeys: 2 },
    ),
  }),
  advisories: keyed({
    scopes: near(["all", "production"]),
    failOn: near(["critical", "low", "never"], ["error"]),
    whenUnavailable: near(["fail", "warn"]),
  }),
};
const checkSettings = (secretsOptions: fc.Arbitrary<unknown>) =>
  keyed({
    secrets: fc.oneof(toggle, secretsOptions),
    cors: toggle,
    headers: fc.oneof(toggle, options.headers),
    pinning: fc.oneof(toggle, options.pinning),
    advisories: fc.oneof(toggle, options.advisories),
  });
const configuration = keyed({
  $schema: near(["https://example.org/x.json"]),
  extends: near(["recommended", "guide"]),
  failOn: near(["error", "never"]),
  checks: checkSettings(secrets),
  rules: levels,
  ignore: list(
    keyed(
      {
        path: oneOrMore(path),
        rule: oneOrMore(fc.constantFrom<unknown>("cors", "secrets/own", "pinning/action", "", null, {})),
        id: oneOrMore(near(["CVE-1"])),
        package: oneOrMore(near(["a"])),
        until,
        reason,
      },
      ["rule", "reason"],
    ),
  ),
  baseline: near(["baseline.json"]),
  limits: keyed({
    fileBytes: near([1024, 5_000_000], [10, 1e12]),
    namedFileBytes: near([2048]),
    fileMs: near([50], [49, 2.5]),
  }),
  receive: keyed({ seconds: near([1, 0.5], [0, 1e6]), overtime: near(["refuse", "admit"]) }),
  overrides: list(keyed({ paths: oneOrMore(path), checks: checkSettings(toggle), rules: levels }, ["paths"])),
});

describe("what an editor says and what a scan says", () => {
  test("are the same", () => {
    let [good, bad] = [0, 0];
    fc.assert(
      fc.property(configuration, (value) => {
        const plain = JSON.parse(JSON.stringify(value));
        const accepted = zod.safeParse(plain).success;
        if (accepted) good++;
        else bad++;
        expect({ accepted: validate(plain), plain }).toEqual({ accepted, plain });
      }),
      { numRuns: 800 },
    );
    // The property would hold of any two schemas if everything were refused.
    expect(Math.min(good, bad)).toBeGreaterThan(30);
  });

  test("are no, where a rule is not known", async () => {
    for (const value of [
      { rules: { "cors/wildcard": "off" } },
      { ignore: [{ rule: ["cors", "header"], reason: "fine" }] },
      { overrides: [{ paths: "a", rules: { header: "off" } }] },
    ]) {
      expect(validate(value)).toBe(false);
      await expect(parseConfig(JSON.stringify(value), "bartizan.json")).rejects.toMatchObject({
        problems: [{ message: expect.stringContaining("there is no rule of that name") }],
      });
    }
  });

  test("differ only in what a JSON schema cannot say: dates that are none, and braces without end", () => {
    const entry = (one: object) => ({ ignore: [{ reason: "fine", ...one }] });
    for (const value of [entry({ path: "a", until: "2026-02-30" }), entry({ path: "{a,b}".repeat(8) })]) {
      expect(validate(value)).toBe(true);
      expect(zod.safeParse(value).success).toBe(false);
    }
  });
});
