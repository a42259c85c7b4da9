import * as z from "zod";
import { ADVISORY_SCOPES, BANDS, PINS, PROFILES, UNAVAILABLE } from "../check-options.ts";
import { isPinPattern } from "../checks/pinning/pin-pattern.ts";
import { FAIL_ON } from "../exit-code.ts";
import { CHECK_IDS, SEVERITIES } from "../finding.ts";
import { OVERTIME } from "./configuration.ts";
import { globProblem } from "./glob.ts";

/** A rule as the schema describes it for editors. */
export interface KnownRule {
  readonly id: string;
  readonly title?: string;
}

/** Bytes: what a scan may hold of one file. */
const MOST_BYTES = 64 * 1024 * 1024;

const glob = z
  .string()
  .min(1)
  .max(1_000)
  .superRefine((pattern, context) => {
    const problem = globProblem(pattern);
    if (problem) context.addIssue({ code: "custom", message: `the pattern ${problem}` });
  })
  .meta({
    // What a JSON schema can say of the above.
    pattern: "^(?!!)(?!.*(^|/)\\.\\.?(/|$))[^\\\\\\x00]*[^\\\\\\x00\\s][^\\\\\\x00]*$",
  });

const reason = z
  .string()
  .max(1_000)
  .regex(/[\p{L}\p{N}]/u, "a reason in words is needed")
  .meta({ description: "Why this may stand, for whoever reads the configuration next." });

const until = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "it takes a date such as 2027-01-31")
  .refine((date) => isDate(date), "there is no such day")
  .exactOptional()
  .meta({
    description: "The last day on which the entry holds, as YYYY-MM-DD. Afterwards the findings come back.",
  });

/** JSON schemas know no calendar, so there only the shape is checked. */
function isDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

const severity = z.enum(SEVERITIES);
const toggle = z.union([z.enum(["on", "off"]), z.boolean()]);

function oneOrMore<Item extends z.ZodType>(item: Item) {
  return z.union([item, z.array(item).min(1).max(1_000)]);
}

const paths = oneOrMore(glob).meta({
  description:
    "Paths from the repository's root, or patterns as in .gitignore: `*` within a name, `**` across folders, `{a,b}`. Without a slash they fit in every folder; a folder stands for all that is in it.",
});

const word = z.string().min(1).max(300);

const texts = z.array(z.string().max(10_000)).max(50);

const customKind = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "it takes lower-case words with hyphens")
      .max(60)
      .meta({ description: "The rule is `secrets/<id>`." }),
    name: z
      .string()
      .min(1)
      .max(100)
      .meta({ description: "What it is, with its article: `a token of the shop's API`." }),
    pattern: z.string().min(1).max(2_000).meta({
      description:
        "A regular expression in RE2 syntax. Its first group, where it has one, is the secret; else all of it is.",
    }),
    keywords: z
      .array(z.string().regex(/^[ -~]{3,100}$/, "a keyword has at least three printable ASCII characters"))
      .min(1)
      .max(50)
      .meta({
        description:
          "Texts of which one stands in every file with such a secret, in capitals or not. They spare all other files the search.",
      }),
    severity: severity.exactOptional().meta({ description: "Defaults to `error`." }),
    examples: z
      .strictObject({
        match: texts.exactOptional().meta({ description: "Texts the pattern must find something in." }),
        ignore: texts.exactOptional().meta({ description: "Texts the pattern must find nothing in." }),
      })
      .exactOptional()
      .meta({
        description: "Texts the pattern is tried on when the configuration is read.",
      }),
  })
  .meta({ description: "A kind of secret of your own." });

const allowedSecret = z
  .strictObject({
    sha256: hash(64)
      .exactOptional()
      .meta({ description: "SHA-256 of the value as it stands in the file, in hexadecimal digits." }),
    sha1: hash(40)
      .exactOptional()
      .meta({ description: "SHA-1 of the value, as .secrets.baseline files have it." }),
    path: paths.exactOptional(),
    until,
    reason,
  })
  .refine(({ sha256, sha1, path }) => Boolean(sha256 ?? sha1 ?? path), "it needs sha256, sha1 or path")
  .meta({
    anyOf: oneRequired("sha256", "sha1", "path"),
    description: "A value that is no secret, or a place where secrets may stand.",
  });

/** For JSON schemas, which do not see what `refine` does. */
function oneRequired(...names: readonly string[]) {
  return names.map((name) => ({ required: [name] }));
}

function hash(digits: number) {
  return z.string().regex(new RegExp(`^[0-9a-fA-F]{${digits}}$`), `it takes ${digits} hexadecimal digits`);
}

const secretsOptions = z.strictObject({
  kinds: z
    .array(customKind)
    .max(500)
    .exactOptional()
    .meta({ description: "Kinds of secrets of your own, beside the built-in ones." }),
  allow: z
    .array(allowedSecret)
    .max(20_000)
    .exactOptional()
    .meta({ description: "Values that are no secrets, and places where secrets may stand." }),
});

const headersOptions = z.strictObject({
  profile: z.enum(PROFILES).exactOptional().meta({
    description:
      "`guide`: Strict-Transport-Security is asked for wherever TLS ends, and an application without headers is a warning.",
  }),
  providedBy: oneOrMore(word).exactOptional().meta({
    description:
      "What stands in front, outside of this repository, and sets the headers: `cloudfront`. Missing headers are then not reported, and said to be unchecked.",
  }),
});

const pinningOptions = z.strictObject({
  actions: z
    .record(
      z.string().max(200).refine(isPinPattern, "it takes `*`, `owner/*`, `owner/repo` or `owner/repo/path`"),
      z.enum(PINS),
    )
    .exactOptional()
    .meta({
      description:
        "What has to hold GitHub actions, by `*`, `owner/*`, `owner/repo` or `owner/repo/path`: `any` nothing, `ref-pin` a version tag, `hash-pin` a commit. The longest pattern that fits decides.",
    }),
});

const advisoriesOptions = z.strictObject({
  scopes: z.enum(ADVISORY_SCOPES).exactOptional().meta({
    description: "`production`: packages that only development needs are not reported. Defaults to `all`.",
  }),
  failOn: z
    .enum([...BANDS, "never"])
    .exactOptional()
    .meta({ description: "Advisories as bad as this, by CVSS, are errors. Defaults to `high`." }),
  whenUnavailable: z.enum(UNAVAILABLE).exactOptional().meta({
    description:
      "`fail`: a scan that cannot look up advisories is incomplete (exit code 3). `warn`: it only says so. Defaults to `fail`.",
  }),
});

function checkSettings(withKinds: boolean) {
  return z
    .strictObject({
      secrets: (withKinds ? z.union([toggle, secretsOptions]) : toggle)
        .exactOptional()
        .meta({ description: "Committed secrets." }),
      cors: toggle.exactOptional().meta({ description: "Wildcard CORS." }),
      headers: z
        .union([toggle, headersOptions])
        .exactOptional()
        .meta({ description: "Missing security headers." }),
      pinning: z
        .union([toggle, pinningOptions])
        .exactOptional()
        .meta({ description: "Unpinned dependencies." }),
      ignores: toggle.exactOptional().meta({
        description: "Comments and entries that let findings stand, and do not hold or are of no use.",
      }),
      advisories: z
        .union([toggle, advisoriesOptions])
        .exactOptional()
        .meta({ description: "Dependency advisories." }),
    })
    .meta({ description: "Checks: `on`, `off`, or options, which also turn it on." });
}

/**
 * The schema of a configuration file. Names of rules are checked by `parseConfig`, because a file's own kinds of secrets are
 * rules too.
 * @param rules for editors, which complete their names
 */
export function configurationSchema(rules: readonly KnownRule[]) {
  const ruleName = z.string().min(1).max(100);
  const level = z.enum(["off", ...SEVERITIES]);
  const named = [...CHECK_IDS.map((id) => ({ id, title: `All rules of the check ${id}` })), ...rules];
  const levels = z
    .object(
      Object.fromEntries(named.map(({ id, title = id }) => [id, level.exactOptional().describe(title)])),
    )
    .catchall(level)
    .meta({
      description:
        "Severities by rule, or by check for all of its rules. Where a check itself counts a finding less, as in tests, it stays less.",
    });
  const ignoreEntry = z
    .strictObject({
      path: paths.exactOptional(),
      rule: oneOrMore(ruleName)
        .exactOptional()
        .meta({ description: "Rules, or checks for all of their rules." }),
      id: oneOrMore(word).exactOptional().meta({ description: "Ids of advisories: `GHSA-…`, `CVE-…`." }),
      package: oneOrMore(word).exactOptional().meta({ description: "Names of packages." }),
      until,
      reason,
    })
    .refine(
      ({ path, rule, id, package: name }) => Boolean(path ?? rule ?? id ?? name),
      "it needs path, rule, id or package",
    )
    .meta({
      anyOf: oneRequired("path", "rule", "id", "package"),
      description: "Lets findings stand that fit all it names.",
    });
  const override = z
    .strictObject({
      paths,
      checks: checkSettings(false).exactOptional(),
      rules: levels.exactOptional(),
    })
    .meta({ description: "Other settings for some paths. A later entry wins over an earlier one." });
  return z
    .strictObject({
      $schema: z.string().exactOptional().meta({ description: "Where editors find this schema." }),
      extends: z.enum(PROFILES).exactOptional().meta({
        description:
          "What to begin with. `guide`: what the two guides call NEVER is an error. Defaults to `recommended`.",
      }),
      failOn: z.enum(FAIL_ON).exactOptional().meta({
        description: "The mildest severity that fails a run. Defaults to `error`; --fail-on wins over it.",
      }),
      checks: checkSettings(true).exactOptional(),
      rules: levels.exactOptional(),
      ignore: z
        .array(ignoreEntry)
        .max(20_000)
        .exactOptional()
        .meta({ description: "Findings that may stand, each with its reason." }),
      baseline: z
        .string()
        .min(1)
        .max(1_000)
        .exactOptional()
        .meta({ description: "The file with findings that were there before, from the repository's root." }),
      limits: z
        .strictObject({
          fileBytes: bytes().meta({
            description: "Files with more bytes are not read, and listed as not checked.",
          }),
          namedFileBytes: bytes().meta({
            description: "The same for files that a check asks for by name, such as lockfiles.",
          }),
          fileMs: z
            .int()
            .min(50)
            .max(600_000)
            .exactOptional()
            .meta({ description: "Milliseconds that one file may take." }),
        })
        .exactOptional()
        .meta({ description: "What one file may cost." }),
      receive: z
        .strictObject({
          seconds: z.number().min(0.01).max(86_400).exactOptional().meta({
            description: "How long a server looks at one push. Defaults to 120.",
          }),
          overtime: z.enum(OVERTIME).exactOptional().meta({
            description: "What becomes of a push that takes longer. Defaults to `refuse`.",
          }),
        })
        .exactOptional()
        .meta({ description: "What a server does with a push, as its default branch says." }),
      overrides: z
        .array(override)
        .max(1_000)
        .exactOptional()
        .meta({ description: "Settings for parts of the repository." }),
    })
    .meta({
      title: "Bartizan",
      description:
        "The configuration of Bartizan: bartizan.yaml, .yml or .json at the repository's root or in .github.",
    });
}

function bytes() {
  return z.int().min(1_024).max(MOST_BYTES).exactOptional();
}

export type Settings = z.infer<ReturnType<typeof configurationSchema>>;
