import type { ReadContext, Reader } from "../../../check.ts";
import type { SourceFile } from "../../../file.ts";
import { onDemand } from "../../../on-demand.ts";
import { pathPattern } from "../../../path-pattern.ts";
import { CONTINUED } from "../encodings/continued.ts";
import { ESCAPES, ESCAPES_REACH, escapeStands } from "../encodings/escapes.ts";
import { MANIFESTS, PERCENT, STRETCH } from "../encodings/seen.ts";
import { gateKeywords, gateStands, rulesFor } from "../gates.ts";
import { KEYWORDS } from "../generic/keywords.ts";
import { besides, longReach, NEAR, tokenKeywords } from "../kinds/start.ts";
import type { Candidate } from "../model.ts";
import { ADDRESS } from "./authority.ts";
import { mayHoldTokens, tokenStands, wantsTokens } from "./worth.ts";

const pemKey = onDemand(() => import("./pem-key.ts"));
const tokens = onDemand(() => import("./tokens.ts"));
const addresses = onDemand(() => import("./addresses.ts"));
const generic = onDemand(() => import("../generic/find.ts"));

/**
 * What each reader claims and looks for. What reads is loaded for the first file that holds one of the words: most commits
 * want few of them.
 */
export const readers: readonly Reader<Candidate>[] = [
  {
    name: "secretlint preset",
    claims: () => true,
    // Tokens hold their keyword. A private key stands between two; another key differs next to the first.
    reach: 1024,
    keywords: gateKeywords,
    stands: gateStands,
    read(file, { hits, notChecked }) {
      const names = rulesFor(file, hits);
      return names.length === 0
        ? []
        : import("./preset.ts").then(({ candidatesIn }) => candidatesIn(file, names, notChecked));
    },
  },
  {
    name: "private keys by content",
    claims: () => true,
    keywords: ["private key-----", "private key block-----"],
    reach: 1024,
    interruptible: true,
    read: (file) => pemKey(({ pemKeysIn }) => pemKeysIn(file)),
  },
  {
    name: "token kinds",
    claims: () => true,
    keywords: tokenKeywords,
    stands: tokenStands,
    wants: wantsTokens,
    reach: NEAR,
    reachOf: longReach,
    afar: besides,
    interruptible: true,
    read: (file, { hits, notChecked }) =>
      mayHoldTokens(file, hits) ? tokens(({ tokensIn }) => tokensIn(file, hits, notChecked)) : [],
  },
  {
    name: "addresses with a password",
    claims: () => true,
    keywords: [],
    seen: [ADDRESS],
    reach: 0,
    reachOf: { [ADDRESS.word]: 1_024 },
    interruptible: true,
    read: (file, { notChecked }) => addresses(({ addressesIn }) => addressesIn(file, notChecked)),
  },
  {
    // Passwords, keys and other secrets without a format, by the names they are given to; in any language or kind of file.
    name: "secrets by name",
    claims: () => true,
    keywords: KEYWORDS,
    // A value is read for 1,900 characters behind its name, a command for a thousand.
    reach: 2 * NEAR,
    interruptible: true,
    read: (file, { hits, notChecked }) => generic(({ findIn }) => findIn(file, hits, notChecked)),
  },
  {
    // What every other reader finds in base64, hexadecimal and percent encoding.
    name: "encoded secrets",
    claims: () => true,
    keywords: [],
    seen: [STRETCH, PERCENT],
    // A private key of 16,384 bits has 17,000 characters in base64, and 23,000 in base64 of base64.
    reachOf: { [STRETCH.word]: 40_000, [PERCENT.word]: 4_000 },
    reach: 0,
    read: decoded,
  },
  {
    // And what PowerShell's statements have on several lines.
    name: "continued lines",
    claims: (path) => POWERSHELL.test(path),
    keywords: [],
    seen: [CONTINUED],
    reach: 0,
    reachOf: { [CONTINUED.word]: NEAR },
    read: decoded,
  },
  {
    // And in the manifests of Kubernetes, whatever they decode to.
    name: "values of manifests",
    claims: () => true,
    keywords: MANIFESTS,
    read: decoded,
  },
  {
    // And between characters that are written by their number.
    name: "escaped secrets",
    claims: () => true,
    keywords: ESCAPES,
    // A line is read for so much behind an escape.
    reach: 0,
    reachOf: Object.fromEntries(ESCAPES.map((word) => [word, ESCAPES_REACH])),
    stands: (_, around, at) => escapeStands(around, at),
    read: decoded,
  },
];

const POWERSHELL = pathPattern(".ps1 .psm1 .psd1", /\.ps[md]?1$/i);

async function decoded(file: SourceFile, { hits, notChecked }: ReadContext): Promise<readonly Candidate[]> {
  const { encodedIn } = await import("../encodings/find.ts");
  const { candidatesInPlain } = await import("../plain.ts");
  return encodedIn(file, hits, (inner) => candidatesInPlain(inner, notChecked));
}
