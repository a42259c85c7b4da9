import { doubtsAboutToken } from "../doubts.ts";
import type { Findable } from "../kinds/kind.ts";
import type { Candidate } from "../model.ts";
import { type Nature, natureOf } from "../values/nature.ts";
import { looksTyped } from "../values/typed.ts";
import { awsAccountOf } from "../verify/aws-account.ts";
import { verdictOf } from "../verify/index.ts";
import { isLeftOut, pemNatureOf } from "../verify/pem.ts";

/** What a value can be that only its name tells from any other. */
const SECRET_NATURES: ReadonlySet<Nature> = new Set(["random", "digest", "uuid", "password"]);

/** Of use to whoever knows its passphrase, too, or guesses it. */
export const ENCRYPTED_KEY = {
  doubts: [],
  confidence: "medium",
  data: { encrypted: true },
} as const satisfies Partial<Candidate>;

/** Digits alone count something when they are fewer. */
const LONG_NUMBER = /^\d{24,}$/;

function natureIn(value: string): Nature {
  const nature = natureOf(value);
  return nature === "number" && LONG_NUMBER.test(value) && !looksTyped(value) ? "random" : nature;
}

/** What a token's characters and its format say of it; undefined when it is none of the kind. */
export function judgeValue(
  kind: Findable,
  value: string,
  prefix: string,
): Pick<Candidate, "doubts" | "proven" | "data" | "confidence"> | undefined {
  if (kind.id === "private-key" || kind.id === "gcp-service-account-key") return judgeKey(value, prefix);
  const verdict = kind.check ? verdictOf(kind.check, value) : undefined;
  if (verdict === "other-kind") return undefined;
  if (verdict === "proven") return { doubts: [], proven: true };
  // What all tokens of the kind have inside says nothing about this one.
  const nature = kind.names
    ? natureIn(value.startsWith(prefix) ? value.slice(prefix.length) : value)
    : "random";
  if (!SECRET_NATURES.has(nature)) return { doubts: [nature === "typed" ? "typed" : "placeholder"] };
  const own = kind.anchor ? value.replace(kind.anchor, "") : value;
  const account = kind.id === "aws-access-key-id" ? awsAccountOf(value) : undefined;
  return {
    doubts: [...(verdict ? [verdict] : []), ...doubtsAboutToken(own, own.startsWith(prefix) ? prefix : "")],
    ...(account ? { data: { account } } : {}),
  };
}

/** A key in PEM, from somewhere in its first line on: whole ones say so themselves. */
function judgeKey(value: string, prefix: string): Pick<Candidate, "doubts" | "confidence" | "data"> {
  const body = value.replace(/^-----BEGIN [A-Z ]{1,40}-----/, "").split("-----END", 1)[0] ?? "";
  const nature = pemNatureOf(body);
  if (nature === "encrypted") return ENCRYPTED_KEY;
  if (nature === "open") return { doubts: [] };
  if (isLeftOut(body) || !LONG_RUN.test(body.replace(LINE_END, ""))) return { doubts: ["placeholder"] };
  return { doubts: doubtsAboutToken(value, prefix) };
}

/** Written out or not. */
const LINE_END = /\\n|\r?\n[ \t]{0,60}/g;

/** Placeholders are shorter. */
const LONG_RUN = /[A-Za-z0-9+/=]{100}/;
