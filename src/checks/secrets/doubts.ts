import { sha256 } from "../../digest.ts";
import type { Doubt } from "./model.ts";
import { isCountedUp, looksTyped } from "./values/typed.ts";

/** The keys of AWS's own manuals; people put other letters at their end, so that scanners find them. */
const AWS_SAMPLES = /^(AKIA|ASIA)IOSFODNN7|^wJalrXUtnFEMI\/K7MDENG/;

/** The key that Azure's emulator of a storage account has on every machine. */
const AZURITE = "Eby8vdM02xNO";

/** Four letters in a row come up by chance in one of ten thousand tokens, and then the finding is only less sure. */
const STANDS_FOR_ONE =
  /example|placeholder|dummy|fake|(token|key|secret|string)[-_]?here|your[-_]?(api|token|key|secret)/i;

/** SHA-256 of the test keys that Stripe's manuals gave to everybody. */
const STRIPE_SAMPLES: ReadonlySet<string> = new Set([
  "f2d6ca16515033e5dce14eba840b979d27b5cbae24bb3e5bf484339667f86397",
  "2cafc0970149a84f3b9e62eaf169f36f59907a3b3e31f7b82e68c69cd27f7326",
]);

/** Signs in a token's own characters that it is nobody's. @param prefix what every token of its kind begins with */
export function doubtsAboutToken(value: string, prefix: string): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const rest = value.slice(prefix.length);
  if (isDocumented(value, rest)) doubts.push("documented-example");
  if (isCountedUp(rest)) doubts.push("typed");
  else if (looksTyped(rest)) doubts.push("placeholder");
  return doubts;
}

/** @param rest what comes behind the prefix */
export function isDocumented(value: string, rest: string): boolean {
  if (/EXAMPLE(KEY)?$/i.test(value) || AWS_SAMPLES.test(value) || value.startsWith(AZURITE)) return true;
  if (/^[\w/.-]+$/.test(rest) && STANDS_FOR_ONE.test(rest)) return true;
  return value.startsWith("sk_test_") && STRIPE_SAMPLES.has(sha256(value));
}
