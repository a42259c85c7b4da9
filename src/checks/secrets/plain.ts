import type { SourceFile } from "../../file.ts";
import { type Occurring, occurringOf } from "./encodings/occurring.ts";
import { gateKeywords, rulesFor } from "./gates.ts";
import { KEYWORDS } from "./generic/keywords.ts";
import { tokenKeywords } from "./kinds/start.ts";
import type { Candidate } from "./model.ts";
import { AUTHORITY, addressesIn } from "./readers/addresses.ts";
import { pemKeysIn } from "./readers/pem-key.ts";
import { candidatesIn } from "./readers/preset.ts";
import { tokensIn } from "./readers/tokens.ts";

/** Of the readers whose hits may be anything; the one by names has its own list, which is asked in its order. */
const literals: ReadonlySet<string> = new Set([...gateKeywords, ...tokenKeywords]);
const PEM = "private key";

let occurring: Occurring | undefined;

/**
 * What the readers of plain text find in a text, for texts that no prefilter has seen.
 *
 * @param cut told, in words, which part of the text was not looked at
 */
export async function candidatesInPlain(
  file: SourceFile,
  cut?: (reason: string) => void,
): Promise<readonly Candidate[]> {
  occurring ??= occurringOf([...new Set([...literals, ...KEYWORDS, PEM, AUTHORITY])]);
  const present = occurring(file.text.toLowerCase());
  if (present.size === 0) return [];
  const { findIn } = await import("./generic/find.ts");
  const hits = new Set([...present].filter((literal) => literals.has(literal)));
  const named = KEYWORDS.filter((keyword) => present.has(keyword));
  return [
    ...(await candidatesIn(file, rulesFor(file, hits), cut)),
    ...(present.has(PEM) ? pemKeysIn(file) : []),
    ...(present.has(AUTHORITY) ? addressesIn(file, cut) : []),
    ...tokensIn(file, hits, cut),
    ...findIn(file, named, cut),
  ];
}
