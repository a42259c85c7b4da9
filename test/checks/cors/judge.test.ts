import { describe, expect, test } from "@jest/globals";
import { judge } from "../../../src/checks/cors/judge.ts";
import type { Admission, AllowedOrigin, CorsPolicy } from "../../../src/checks/cors/model.ts";
import { exactly } from "../../../src/checks/cors/origins/origin-test.ts";

const PATH = "app/main.py";
let nextOffset = 0;

function origin(lets: Admission, more: Partial<AllowedOrigin> = {}): AllowedOrigin {
  nextOffset += 10;
  return { at: { path: PATH, start: nextOffset, end: nextOffset + 3 }, lets, guard: "undecided", ...more };
}

function policy(origins: readonly AllowedOrigin[], more: Partial<CorsPolicy> = {}): CorsPolicy {
  return {
    by: "The framework",
    at: { path: PATH, start: 0, end: 1_000_000 },
    role: "source",
    guard: "undecided",
    origins,
    credentials: { state: "off" },
    wildcardWithCredentials: "refused",
    paths: [],
    spelling: { named: 'origins: ["https://app.example.com"]', credentials: "credentials: true" },
    ...more,
  };
}

const ANY: Admission = { kind: "any" };
const REFLECTED: Admission = { kind: "reflected" };
const NULL: Admission = { kind: "tested", test: exactly("null") };
const SAFE: Admission = { kind: "tested", test: exactly("https://app.example.com") };
const SUFFIX: Admission = { kind: "tested", test: { kind: "endsWith", text: "example.com", on: "origin" } };
const PREVIEW: Admission = {
  kind: "tested",
  test: {
    kind: "regex",
    source: "https://shop-.*\\.vercel\\.app",
    flags: "",
    dialect: "python",
    mode: "full",
    on: "origin",
  },
};
const ON = { credentials: { state: "on" } } as const;

/** `severity rule effect` of every draft. */
function verdicts(...policies: readonly CorsPolicy[]): string[] {
  return judge(policies).map((draft) => `${draft.severity} ${draft.rule} ${draft.data?.["effect"]}`);
}

describe("the effect decides", () => {
  test.each<readonly [string, CorsPolicy, string[]]>([
    ["a wildcard", policy([origin(ANY)]), ["warning cors/wildcard-origin any-site"]],
    [
      "a wildcard with credentials that the framework turns into the caller's origin",
      policy([origin(ANY)], { ...ON, wildcardWithCredentials: "reflected" }),
      ["error cors/wildcard-origin any-site-with-cookies"],
    ],
    [
      "a wildcard with credentials that browsers refuse",
      policy([origin(ANY)], ON),
      ["warning cors/wildcard-origin refused-by-browser"],
    ],
    [
      "a wildcard for assets",
      policy([origin(ANY)], { paths: ["/static"] }),
      ["notice cors/wildcard-origin any-site"],
    ],
    ["the caller's origin", policy([origin(REFLECTED)]), ["warning cors/reflected-origin any-site"]],
    [
      "the caller's origin with credentials",
      policy([origin(REFLECTED)], ON),
      ["error cors/reflected-origin any-site-with-cookies"],
    ],
    [
      "credentials that are not known count as none",
      policy([origin(REFLECTED)], { credentials: { state: "unknown" } }),
      ["warning cors/reflected-origin any-site"],
    ],
    ["null", policy([origin(SAFE), origin(NULL)]), ["warning cors/null-origin null-origin"]],
    [
      "null with credentials",
      policy([origin(NULL)], ON),
      ["error cors/null-origin null-origin-with-cookies"],
    ],
    ["a loose test", policy([origin(SUFFIX)]), ["warning cors/weak-origin-pattern hostile-origin"]],
    [
      "a loose test with credentials",
      policy([origin(SUFFIX)], ON),
      ["error cors/weak-origin-pattern hostile-origin-with-cookies"],
    ],
    [
      "a name beside ours at a shared host is one step milder",
      policy([origin(PREVIEW)], ON),
      ["warning cors/weak-origin-pattern hostile-origin-with-cookies"],
    ],
    [
      "a wildcard that lets nobody in",
      policy([origin({ kind: "ineffective" })]),
      ["notice cors/wildcard-origin lets-nobody-in"],
    ],
    ["named origins", policy([origin(SAFE)], ON), []],
    ["unknown origins", policy([origin({ kind: "unknown" })], ON), []],
    ["no origins", policy([], ON), []],
  ])("%s", (_, given, expected) => {
    expect(verdicts(given)).toEqual(expected);
  });

  test("one finding for one configuration: the worst", () => {
    expect(verdicts(policy([origin(ANY), origin(NULL), origin(REFLECTED), origin(SAFE)], ON))).toEqual([
      "error cors/reflected-origin any-site-with-cookies",
    ]);
  });

  test("one finding for a constant that two configurations use", () => {
    const shared = origin(ANY);
    expect(
      verdicts(policy([shared]), policy([shared], { ...ON, wildcardWithCredentials: "reflected" })),
    ).toEqual(["error cors/wildcard-origin any-site-with-cookies"]);
  });
});

describe("development and files that are not run", () => {
  test("a wildcard that only development reaches is a notice that says so", () => {
    for (const given of [
      policy([origin(ANY, { guard: "development" })]),
      policy([origin(ANY)], { guard: "development" }),
      policy([origin(ANY)], { at: { path: "app/settings/dev.py", start: 0, end: 99 } }),
    ]) {
      const [draft] = judge([given]);
      expect(draft?.severity).toBe("notice");
      expect(draft?.message).toContain("development only");
    }
  });

  test("silent when production has a branch of its own and that one is safe", () => {
    expect(
      verdicts(policy([origin(ANY, { guard: "development" }), origin(SAFE, { guard: "production" })])),
    ).toEqual([]);
    expect(
      verdicts(
        policy([origin(ANY)], { guard: "development" }),
        policy([origin(SAFE)], { guard: "production" }),
      ),
    ).toEqual([]);
  });

  test("a dangerous production branch counts, whatever development does", () => {
    expect(
      verdicts(policy([origin(SAFE, { guard: "development" }), origin(ANY, { guard: "production" })])),
    ).toEqual(["warning cors/wildcard-origin any-site"]);
  });

  test("tests, examples and documentation are notices; what nobody wrote is silent", () => {
    for (const role of ["test", "example", "docs"] as const) {
      expect(verdicts(policy([origin(REFLECTED)], { ...ON, role }))).toEqual([
        "notice cors/reflected-origin any-site-with-cookies",
      ]);
    }
    for (const role of ["generated", "vendored", "minified"] as const) {
      expect(verdicts(policy([origin(REFLECTED)], { ...ON, role }))).toEqual([]);
    }
  });
});

describe("what a finding says", () => {
  test("names the variable whose absence opens the door", () => {
    const [draft] = judge([policy([origin(ANY, { whenUnset: "CORS_ORIGINS" })])]);
    expect(draft?.message).toBe(
      'The framework lets in every origin ("*"), as soon as CORS_ORIGINS is not set.',
    );
    expect(draft?.fix).toContain("CORS_ORIGINS");
  });

  test("shows an origin that passes the test", () => {
    const [draft] = judge([policy([origin(SUFFIX)], ON)]);
    expect(draft?.message).toContain("https://attackerexample.com");
    expect(draft?.fix).toContain('".example.com"');
    expect(draft?.data).toEqual({
      origins: ["…example.com"],
      credentials: true,
      effect: "hostile-origin-with-cookies",
      developmentOnly: false,
      hostileOrigin: "https://attackerexample.com",
    });
  });

  test("points at the credentials and at the use of a constant", () => {
    const at = { path: PATH, start: 500, end: 504 };
    const elsewhere = { ...origin(ANY), at: { path: PATH, start: 2_000_000, end: 2_000_003 } };
    const [draft] = judge([policy([elsewhere], { credentials: { state: "on", at } })]);
    expect(draft?.related?.map((place) => place.message)).toEqual([
      "used here",
      "credentials are allowed here",
    ]);
  });

  test("has all three parts, each a sentence", () => {
    for (const lets of [ANY, REFLECTED, NULL, SUFFIX, PREVIEW, { kind: "ineffective" } as const]) {
      for (const credentials of [{ state: "on" }, { state: "off" }] as const) {
        const [draft] = judge([policy([origin(lets)], { credentials })]);
        for (const text of [draft?.message, draft?.why, draft?.fix])
          expect(text).toMatch(/^[A-Z"].{20,}[.]$/s);
      }
    }
  });
});
