import type { Ecosystem } from "../../src/advisory-source.ts";
import { fromPoutine } from "./actions.ts";
import { fromFriendsOfPhp } from "./friendsofphp.ts";
import type { Gathered } from "./gathered.ts";
import { fromSecurityWorkingGroup } from "./npm.ts";
import { fromOsv } from "./osv.ts";
import { fromRetire } from "./retire.ts";
import { fromRubySec } from "./rubysec.ts";
import { fromRustSec } from "./rustsec.ts";

export interface Source {
  /** Gzipped, in the data folder; lines of JSON, or one JSON value when it ends in `.json.gz`. */
  readonly file: string;
  readonly name: string;
  readonly url: string;
  readonly licence: string;
  /** What the licence asks to be said. */
  readonly notice: string;
  /**
   * Day on which the database was taken, from the data folder's README. Records without a date count as of this day (Go's
   * lost theirs in the export), and dates after it are slips of the pen.
   */
  readonly taken?: string;
  /** Ecosystems of which the source holds every advisory its keepers know. */
  readonly complete: readonly Ecosystem[];
  readonly read: (content: readonly unknown[]) => readonly Gathered[];
}

const GITHUB_SAMPLE = {
  name: "GitHub Advisory Database",
  url: "https://github.com/github/advisory-database",
  licence: "CC-BY-4.0",
  notice: "Copyright GitHub, Inc. and contributors. A sample.",
  complete: [],
  read: fromOsv,
} as const satisfies Omit<Source, "file">;

/** Best first: where two sources hold the same advisory about a package, the first one's facts are taken. */
export const SOURCES: readonly Source[] = [
  {
    file: "PyPI.jsonl.gz",
    taken: "2026-07-23",
    name: "Python Packaging Advisory Database",
    url: "https://github.com/pypa/advisory-database",
    licence: "CC-BY-4.0",
    notice: "Copyright its contributors.",
    complete: ["PyPI"],
    read: fromOsv,
  },
  {
    file: "Go.jsonl.gz",
    taken: "2026-08-21",
    name: "Go Vulnerability Database",
    url: "https://github.com/golang/vulndb",
    licence: "CC-BY-4.0",
    notice: "Copyright The Go Authors.",
    complete: ["Go"],
    read: fromOsv,
  },
  {
    file: "crates-io.jsonl.gz",
    taken: "2026-08-21",
    name: "RustSec Advisory Database",
    url: "https://github.com/rustsec/advisory-db",
    licence: "CC0-1.0, a few records CC-BY-4.0",
    notice: "The records under CC-BY-4.0 came from the GitHub Advisory Database.",
    complete: ["crates.io"],
    read: fromRustSec,
  },
  {
    file: "RubyGems.jsonl.gz",
    taken: "2026-08-22",
    name: "Ruby Advisory Database",
    url: "https://github.com/rubysec/ruby-advisory-db",
    licence: "public domain",
    notice: "No text and no number of the Open Source Vulnerability Database (OSVDB) is taken over.",
    complete: ["RubyGems"],
    read: fromRubySec,
  },
  {
    file: "Packagist.jsonl.gz",
    taken: "2026-08-06",
    name: "PHP Security Advisories Database",
    url: "https://github.com/FriendsOfPHP/security-advisories",
    licence: "Unlicense",
    notice: "",
    complete: ["Packagist"],
    read: fromFriendsOfPhp,
  },
  { file: "Maven.jsonl.gz", ...GITHUB_SAMPLE },
  { file: "GHSA-osv-sample.jsonl.gz", ...GITHUB_SAMPLE },
  // Before GitHub's own records, because those at hand are years older, and their ranges have been narrowed since.
  {
    file: "retirejs-jsrepository-v5.json.gz",
    name: "Retire.js",
    url: "https://github.com/RetireJS/retire.js",
    licence: "Apache-2.0",
    notice: "Copyright Erlend Oftedal and contributors. Some libraries, those with GitHub's ids.",
    complete: [],
    read: (content) => content.flatMap(fromRetire),
  },
  { file: "npm-GHSA-handpicked.jsonl.gz", ...GITHUB_SAMPLE },
  {
    file: "npm-securitywg.jsonl.gz",
    name: "Node.js Security Working Group",
    url: "https://github.com/nodejs/security-wg",
    licence: "MIT",
    notice: "Copyright (c) 2018 Node.js Foundation. An archive that ends in 2020.",
    complete: [],
    read: fromSecurityWorkingGroup,
  },
  {
    file: "Actions-poutine.jsonl.gz",
    name: "GitHub Advisory Database, by way of poutine",
    url: "https://github.com/boostsecurityio/poutine",
    licence: "CC-BY-4.0",
    notice: "Copyright GitHub, Inc. and contributors. A sample.",
    complete: [],
    read: fromPoutine,
  },
];
