import { decodedObject } from "./encoded.ts";
import type { Verdict } from "./index.ts";

/** Tokens that ended before this have been dead for long, whenever they are found. 2025-01-01, in seconds. */
const LONG_AGO = 1_735_689_600;

/** Names that RFC 7519, jwt.io and their like fill their examples with. */
const SAMPLE_SUBJECTS: readonly unknown[] = ["1234567890", "John Doe", "joe", "johndoe", "Jane Doe"];

/** A JSON Web Token (RFC 7519): what its header and claims say of it. The signature cannot be checked without its key. */
export function judgeJwt(token: string): Verdict {
  const [header = "", payload = "", signature = ""] = token.split(".");
  const algorithm = decodedObject(header)?.get("alg");
  if (typeof algorithm !== "string") return "malformed";
  if (/^none$/i.test(algorithm) || signature === "") return "unsigned";
  const claims = decodedObject(payload);
  if (!claims) return "malformed";
  if (claims.get("role") === "anon") return "public";
  const sample = ["sub", "name", "iss"].some((claim) => SAMPLE_SUBJECTS.includes(claims.get(claim)));
  if (sample) return "documented-example";
  const end = claims.get("exp");
  if (typeof end === "number" && end < LONG_AGO) return "expired";
  return undefined;
}

/** A key of Supabase's older kind is a JWT that names its role; `anon` is made to be public. */
export function judgeSupabase(token: string): Verdict {
  const claims = decodedObject(token.split(".")[1] ?? "");
  if (claims?.get("role") !== "service_role") return "other-kind";
  if (claims.get("iss") === "supabase-demo") return "documented-example";
  return judgeJwt(token) ?? "proven";
}
