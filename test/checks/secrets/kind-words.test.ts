import { describe, expect, test } from "@jest/globals";
import { kinds } from "../../../src/checks/secrets/kinds/families.ts";
import type { Words } from "../../../src/checks/secrets/kinds/kind.ts";

/** One line of a terminal, beside what stands around it. */
const MOST = 110;

/** What names a place, a command or an address, or says in so many words what to do. */
const PLACE = /→|`[^`]+`|\w\.[a-z]{2,}|^(?:ask|cancel|change|end|give|make|nothing to|revoke|set|sign in) \w/;

const TWICE = /\b(\w{2,}) \1\b/i;

/** Words that say where to look without saying where. */
const NOWHERE =
  /account settings → API keys \(make|^(?:in )?(?:the|your) (?:settings|dashboard|account|provider)$|\b(?:TODO|TBD|lorem|example\.com)\b/i;

function whatIsWrongWith({ name, opens, revoke, link }: Words): readonly string[] {
  const wrong: string[] = [];
  if (!/^(?:an?|the|what seems to be) \S/.test(name)) wrong.push(`no article: ${name}`);
  if (TWICE.test(name)) wrong.push(`says a word twice: ${name}`);
  for (const text of [opens, revoke]) {
    if (text.length > MOST) wrong.push(`${text.length} characters: ${text}`);
    if (text !== text.trim() || text.includes("  ") || text.endsWith(".")) wrong.push(`untidy: ${text}`);
    if (NOWHERE.test(text)) wrong.push(`says nothing: ${text}`);
  }
  if (!/^[a-z]+,? /.test(opens)) wrong.push(`no verb to go on with: ${opens}`);
  if (!PLACE.test(revoke)) wrong.push(`names no place: ${revoke}`);
  if (new URL(link).protocol !== "https:" || link !== link.trim()) wrong.push(`no page: ${link}`);
  return wrong;
}

describe("what is said of a kind", () => {
  test("keeps to its form", () => {
    expect(kinds.flatMap((kind) => whatIsWrongWith(kind).map((wrong) => `${kind.id}: ${wrong}`))).toEqual([]);
  });

  test.each([
    ["a vague place", { revoke: "the settings" }],
    ["the old filler", { revoke: "corp.io → account settings → API keys (make a new one, delete this one)" }],
    ["a sentence", { opens: "read everything." }],
    ["a text too long", { opens: `read ${"everything ".repeat(10)}twice` }],
    ["a page without encryption", { link: ["http", "//corp.io/"].join(":") }],
    ["no article", { name: "Corp key" }],
    ["a word said twice", { name: "a Corp API API key" }],
  ])("%s is told from it", (_, part) => {
    const good = {
      id: "corp-key",
      provider: "Corp",
      name: "a Corp key",
      opens: "read everything",
      revoke: "corp.io → Keys (delete it)",
      link: "https://corp.io/docs",
    };
    expect(whatIsWrongWith(good)).toEqual([]);
    expect(whatIsWrongWith({ ...good, ...part })).not.toEqual([]);
  });
});
