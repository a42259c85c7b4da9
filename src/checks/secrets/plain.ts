import type { SourceFile } from "../../file.ts";
import { gateKeywords, rulesFor } from "./gates.ts";
import { KEYWORDS } from "./generic/keywords.ts";
import { tokenKeywords } from "./kinds/start.ts";
import type { Candidate } from "./model.ts";
import { pemKeysIn } from "./readers/pem-key.ts";
import { candidatesIn } from "./readers/preset.ts";
import { tokensIn } from "./readers/tokens.ts";

/** Of the readers whose hits may be anything; the one by names has its own list, which is asked in its order. */
const literals = [...new Set([...gateKeywords, ...tokenKeywords])];

/** What the readers of plain text find in a text, for texts that no prefilter has seen. */
export async function candidatesInPlain(file: SourceFile): Promise<readonly Candidate[]> {
  const { findIn } = await import("./generic/find.ts");
  const text = file.text.toLowerCase();
  const hits = new Set(literals.filter((literal) => text.includes(literal)));
  const named = KEYWORDS.filter((keyword) => text.includes(keyword));
  return [
    ...(await candidatesIn(file, rulesFor(file, hits))),
    ...pemKeysIn(file),
    ...tokensIn(file, hits),
    ...findIn(file, named),
  ];
}
