import { execFileSync, spawnSync } from "node:child_process";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { renderSummary } from "../../src/report/summary.ts";
import { hostileReport } from "./hostile.ts";
import { context } from "./sample.ts";

/** GitHub's own Markdown parser, where it is installed (Debian: `apt-get install cmark-gfm`). */
const there = spawnSync("cmark-gfm", ["--version"]).status === 0;
const OURS = new Set([
  "h2",
  "h3",
  "p",
  "strong",
  "table",
  "thead",
  "tbody",
  "tr",
  "th",
  "td",
  "code",
  "a",
  "br",
]);

(there ? test : test.skip)(
  "by GitHub's parser a hostile summary has our rows, tags and links, and no others",
  () => {
    fc.assert(
      fc.property(hostileReport, (hostile) => {
        const html = toHtml(renderSummary(hostile, context));
        expect(html.match(/<tr>\n<td>(error|warning|notice)<\/td>/g) ?? []).toHaveLength(
          hostile.findings.length,
        );
        const tags = [...html.matchAll(/<\/?([a-z0-9!-]+)/gi)].map(([, tag]) => tag ?? "");
        expect(tags.filter((tag) => !OURS.has(tag))).toEqual([]);
        const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, link]) => link);
        expect(new Set(links)).toEqual(new Set(hostile.findings.map(({ rule }) => context.ruleUrl(rule))));
      }),
      { numRuns: 40 },
    );
  },
);

function toHtml(markdown: string): string {
  const options = ["table", "autolink", "strikethrough", "tagfilter"].flatMap((name) => ["-e", name]);
  return execFileSync("cmark-gfm", [...options, "--unsafe"], { input: markdown, encoding: "utf8" });
}
