import { sha256 } from "../../../digest.ts";
import type { SourceFile } from "../../../file.ts";
import type { Candidate } from "../model.ts";
import { doubtsAboutUrl } from "../url-password.ts";
import { charactersIn, isLetter, setOf } from "../values/characters.ts";
import { type Nature, natureOf } from "../values/nature.ts";

/** What stands behind a scheme. */
export const AUTHORITY = "://";

const SECRETS: ReadonlySet<Nature> = new Set(["random", "digest", "uuid", "password"]);

/** User, password, host (RFC 3986, 3.2): neither holds white space, quotes, brackets or what ends an authority. */
const CREDENTIALS =
  /:\/\/([^\s/?#@:"'`<>{}()|\\]{0,64}:)([^\s/?#@:"'`<>{}()|\\]{4,256})@([A-Za-z0-9][A-Za-z0-9.-]{0,199})/y;

/** So many different addresses are judged in a file. */
const MOST_JUDGED = 1_024;

/**
 * Addresses with a password in them, of any scheme: `smtps://mailer:…@mail.corp.io`.
 *
 * @param cut told when there are more than are read
 */
export function addressesIn(
  { path, text }: SourceFile,
  cut: (reason: string) => void = () => {},
): readonly Candidate[] {
  const found: Candidate[] = [];
  const judged = new Map<string, Pick<Candidate, "digest" | "doubts">>();
  for (let at = text.indexOf(AUTHORITY); at !== -1; at = text.indexOf(AUTHORITY, at + 1)) {
    CREDENTIALS.lastIndex = at;
    const [whole, user = "", password = ""] = CREDENTIALS.exec(text) ?? [];
    const start = startOfScheme(text, at);
    if (whole === undefined || at - start < 2) continue;
    const from = at + AUTHORITY.length + user.length;
    const address = text.slice(start, at + whole.length);
    const said = judged.get(address) ?? judge(address, password);
    if (judged.size === MOST_JUDGED && !judged.has(address)) {
      cut(`more than ${MOST_JUDGED} different addresses with a password, the rest of which was not read`);
      return found;
    }
    judged.set(address, said);
    found.push({
      kind: "url-credentials",
      at: { path, start, end: at + whole.length },
      secret: { path, start: from, end: from + password.length },
      publicPrefix: "",
      ...said,
    });
  }
  return found;
}

function judge(address: string, password: string): Pick<Candidate, "digest" | "doubts"> {
  const doubts = doubtsAboutUrl(address, password);
  const isSecret = doubts.length > 0 || SECRETS.has(natureOf(password));
  return { digest: sha256(password).slice(0, 4), doubts: isSecret ? doubts : ["placeholder"] };
}

/** Longer than any scheme that is registered. */
const LONGEST_SCHEME = 40;

const IN_SCHEME = setOf(charactersIn("A-Za-z0-9+.-"));

/** Letters, digits and `+`, `-`, `.`, of which the first is a letter (RFC 3986, 3.1). */
function startOfScheme(text: string, end: number): number {
  let start = end;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_SCHEME); at--) {
    const code = text.charCodeAt(at);
    if (IN_SCHEME[code] !== 1) break;
    if (isLetter(code)) start = at;
  }
  return start;
}
