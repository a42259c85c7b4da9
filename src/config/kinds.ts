import type { Complaint } from "./issues.ts";
import { itemsOf, type Path, type Plain, valueAt, written } from "./plain.ts";

/** The project's own kinds of secrets: their ids, and what is wrong with them that a schema cannot see. */
export async function aboutKinds(
  data: Plain,
  rules: readonly string[],
): Promise<{ readonly ids: readonly string[]; readonly complaints: readonly Complaint[] }> {
  const at = ["checks", "secrets", "kinds"];
  const kinds = itemsOf(valueAt(data, at));
  const taken = new Set(rules);
  const ids: string[] = [];
  const complaints: Complaint[] = [];
  for (const [i, kind] of kinds.entries()) {
    const id = valueAt(kind, ["id"]);
    if (typeof id === "string") {
      if (taken.has(`secrets/${id}`)) {
        complaints.push({
          path: [...at, i, "id"],
          message: "there is a rule of that name already; take another id",
        });
      }
      taken.add(`secrets/${id}`);
      ids.push(id);
    }
    complaints.push(...(await aboutPattern(kind, [...at, i])));
  }
  return { ids, complaints };
}

async function aboutPattern(kind: Plain, at: Path): Promise<readonly Complaint[]> {
  const pattern = valueAt(kind, ["pattern"]);
  if (typeof pattern !== "string") return [];
  const { RE2JS } = await import("re2js");
  try {
    const compiled = RE2JS.compile(pattern);
    const finds = (text: Plain) => typeof text === "string" && compiled.matcher(text).find();
    if (finds(""))
      return [{ path: [...at, "pattern"], message: "the pattern finds something in an empty text" }];
    const about = (name: "match" | "ignore", message: string) =>
      itemsOf(valueAt(kind, ["examples", name])).flatMap((text, i) =>
        typeof text === "string" && finds(text) !== (name === "match")
          ? [{ path: [...at, "examples", name, i], message }]
          : [],
      );
    return [
      ...about("match", "the pattern finds nothing in this"),
      ...about("ignore", "the pattern finds something in this"),
    ];
  } catch (error) {
    return [
      {
        path: [...at, "pattern"],
        message: `${written([...at, "pattern"])}: this is no RE2 expression${reasonOf(error)}`,
      },
    ];
  }
}

/** re2js ends its messages with the part of the pattern in question, which need not be shown. */
function reasonOf(error: unknown): string {
  const said =
    error instanceof Error
      ? /error parsing regexp: ([a-z ]{3,60})/.exec(error.message)?.[1]?.trim()
      : undefined;
  return said === undefined || said.startsWith("invalid or unsupported")
    ? " (which knows no look-around and no back-references)"
    : `: ${said}`;
}
