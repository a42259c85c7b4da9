import * as z from "zod";
import type { AffectedRange } from "../../src/advisory-source.ts";
import { dayOf, type Gathered } from "./gathered.ts";

const record = z.object({
  cve: z.string().nullish(),
  reference: z.string(),
  _path: z.string(),
  branches: z.record(z.string(), z.object({ time: z.string().nullish(), versions: z.array(z.string()) })),
});

/** The FriendsOfPHP security advisories: for each branch, a list of bounds that hold together. */
export function fromFriendsOfPhp(records: readonly unknown[]): Gathered[] {
  return records.map((raw): Gathered => {
    const facts = record.parse(raw);
    const ownId = `FRIENDSOFPHP-${facts._path.replace(/\.yaml$/, "")}`;
    const branches = Object.values(facts.branches);
    return {
      ecosystem: "Packagist",
      name: facts.reference.replace(/^composer:\/\//, ""),
      date: dayOf(...branches.map(({ time }) => time)),
      advisory: {
        id: facts.cve || ownId,
        aliases: [],
        kind: "vulnerability",
        ranges: branches.map(({ versions }) => readBranch(versions)),
        versions: [],
      },
    };
  });
}

function readBranch(bounds: readonly string[]): AffectedRange {
  let range: AffectedRange = { introduced: "0" };
  for (const bound of bounds) {
    const match = /^(>=|<=|>|<)\s*(\S+)$/.exec(bound);
    const version = match?.[2] ?? "";
    if (!match) throw new Error(`cannot read the bound "${bound}"`);
    if (match[1] === ">=") range = { ...range, introduced: version };
    else if (match[1] === ">") range = { ...range, introduced: `${version}.0.1` };
    else if (match[1] === "<") range = { ...range, fixed: version };
    else range = { ...range, lastAffected: version };
  }
  return range;
}
