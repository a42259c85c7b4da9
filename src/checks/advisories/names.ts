import type { Ecosystem } from "../../advisory-source.ts";
import { normalizePythonName } from "../../formats/requirements.ts";

/** A package's name as its ecosystem compares names (PyPI: PEP 503). */
export function normalizeName(ecosystem: Ecosystem, name: string): string {
  switch (ecosystem) {
    case "PyPI":
      return normalizePythonName(name);
    case "Packagist":
    case "NuGet":
    case "GitHub Actions":
      return name.toLowerCase();
    default:
      return name;
  }
}
