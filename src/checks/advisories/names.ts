import type { Ecosystem } from "../../advisory-source.ts";

/** A package's name as its ecosystem compares names (PyPI: PEP 503). */
export function normalizeName(ecosystem: Ecosystem, name: string): string {
  switch (ecosystem) {
    case "PyPI":
      return name.toLowerCase().replace(/[-_.]+/g, "-");
    case "Packagist":
    case "NuGet":
    case "GitHub Actions":
      return name.toLowerCase();
    default:
      return name;
  }
}
