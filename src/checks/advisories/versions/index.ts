import type { Ecosystem } from "../../../advisory-source.ts";
import { pep440 } from "./pep440.ts";
import { rubygems } from "./rubygems.ts";
import type { VersionScheme } from "./scheme.ts";
import { semver } from "./semver.ts";

const SCHEMES: Partial<Record<Ecosystem, VersionScheme>> = {
  npm: semver,
  PyPI: pep440,
  Go: semver,
  "crates.io": semver,
  RubyGems: rubygems,
};

/** Undefined for ecosystems whose versions nothing here can order yet. */
export function schemeOf(ecosystem: Ecosystem): VersionScheme | undefined {
  return SCHEMES[ecosystem];
}
