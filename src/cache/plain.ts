/** Stands for the file's own path, so that it need not be written again and again; no path holds one. */
const OWN_PATH = "\0";

/** More nesting than this is nothing that readers make. */
const DEEPEST = 64;

/** Of a value that JSON would not give back as it was, such as a set. */
class NotPlain extends Error {}

/**
 * The JSON of a value, with `path` shortened wherever it is a whole string.
 * @returns undefined for a value that would not come back as it is
 */
export function toJson(value: unknown, path: string): string | undefined {
  try {
    checkPlain(value, 0);
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
  return JSON.stringify(value, (_, inner) => (inner === path ? OWN_PATH : inner));
}

function checkPlain(value: unknown, depth: number): void {
  if (value === null || typeof value === "boolean" || value === undefined) return;
  if (typeof value === "string" && value !== OWN_PATH) return;
  if (typeof value === "number" && Number.isFinite(value)) return;
  if (typeof value !== "object" || depth > DEEPEST) throw new NotPlain();
  if (Array.isArray(value)) {
    for (const item of value) {
      if (item === undefined) throw new NotPlain();
      checkPlain(item, depth + 1);
    }
    return;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) throw new NotPlain();
  for (const [key, inner] of Object.entries(value)) {
    if (key === "__proto__") throw new NotPlain();
    checkPlain(inner, depth + 1);
  }
}

/** What `toJson` wrote. @returns undefined for anything that it does not write */
export function fromJson(json: string, path: string): unknown {
  try {
    const value: unknown = JSON.parse(json, (key, inner) => {
      if (key === "__proto__") throw new NotPlain();
      return inner === OWN_PATH ? path : inner;
    });
    checkPlain(value, 0);
    return value;
  } catch {
    return undefined;
  }
}

/** Every string in a plain value, keys included. */
export function stringsIn(value: unknown, strings = new Set<string>()): ReadonlySet<string> {
  if (typeof value === "string") strings.add(value);
  else if (Array.isArray(value)) for (const item of value) stringsIn(item, strings);
  else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      strings.add(key);
      stringsIn(inner, strings);
    }
  }
  return strings;
}
