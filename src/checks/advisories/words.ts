import satisfies from "semver/functions/satisfies.js";
import { bandOf, type Hit, type Match } from "./match.ts";
import type { Package } from "./model.ts";

/** How many ids a sentence names before it only counts the rest. */
const NAMED = 5;

export function messageOf(found: Package, { hits }: Match): string {
  const [worst] = hits;
  const what = `${found.name} ${found.version}`;
  const through = chainOf(found);
  if (worst?.kind === "malware") {
    return `${what} is malicious: ${listOf(hits)} describes code in it that attacks whoever installs or runs it${through}.`;
  }
  if (worst?.kind === "unmaintained")
    return `${what} is no longer maintained, says ${listOf(hits)}${through}.`;
  const real = hits.filter(({ kind }) => kind === "vulnerability");
  const count = real.length === 1 ? "a known vulnerability" : `${real.length} known vulnerabilities`;
  return `${what} has ${count}, ${gradeOf(real)}: ${listOf(real)}${through}.`;
}

function gradeOf(hits: readonly Hit[]): string {
  const rated = hits.filter(({ score, level }) => score !== undefined || level !== undefined);
  const [worst] = rated;
  if (!worst) return "not rated by anyone";
  const score = worst.score === undefined ? "" : ` (${worst.score.toFixed(1)} of 10)`;
  const unrated = hits.length - rated.length;
  return `${hits.length === 1 ? "" : "the worst "}rated ${bandOf(worst)}${score}${unrated > 0 ? `, ${unrated} not rated` : ""}`;
}

function listOf(hits: readonly Hit[]): string {
  const named = hits.slice(0, NAMED).map(({ id, aliases }) => {
    const cve = aliases.find((alias) => alias.startsWith("CVE-"));
    return cve ? `${id} (${cve})` : id;
  });
  const rest = hits.length - named.length;
  return rest > 0 ? `${named.join(", ")} and ${rest} more` : named.join(", ");
}

function chainOf({ path }: Package): string {
  if (path.length < 2) return "";
  return `; it comes in through ${path.slice(0, -1).join(" > ")}`;
}

/** A page that tells more, where a public one is known under one of the ids. */
function pageOf(hit: Hit | undefined): string {
  const known = hit && [hit.id, ...hit.aliases].find((id) => /^(GHSA|CVE|PYSEC|RUSTSEC|GO)-/.test(id));
  return known ? ` Details: https://osv.dev/vulnerability/${known}` : "";
}

export function whyOf(found: Package, { hits: [worst] }: Match, lowered: string): string {
  if (worst?.kind === "malware") {
    return `Such a package runs its code at installation or import, with the rights of whoever does it: it can read keys, tokens and source, and change what gets built.${pageOf(worst)}`;
  }
  if (worst?.kind === "unmaintained") {
    return `Nobody fixes what is found in ${found.name} from now on, so the next vulnerability in it stays open.${lowered}${pageOf(worst)}`;
  }
  return `What is wrong and how to use it is public: anybody who can send input to the part of this program that reaches ${found.name} can try it.${lowered}${pageOf(worst)}`;
}

export function fixOf(found: Package, { hits: [worst], fixed: [fixed], unfixed }: Match): string {
  const { name } = found;
  if (worst?.kind === "malware") {
    const clean = fixed ? ` or install ${fixed}, which is not listed` : "";
    return `Remove ${name} ${found.version}${clean}. Take every machine and CI job that installed it as compromised, and replace the keys and tokens it could read.`;
  }
  if (worst?.kind === "unmaintained") {
    return `Replace ${name} by something that is maintained; the advisory often names one.`;
  }
  if (!fixed) {
    return `No fixed version is known. Stop using ${name}, or keep untrusted input away from it; if the vulnerable part is not reached, ignore ${worst?.id ?? "it"} with that reason and a date.`;
  }
  const rest = unfixed.length > 0 ? ` No fixed version is known for ${unfixed.join(", ")}.` : "";
  return `${COMMANDS[found.tool](found, fixed)}${majorOf(fixed) === majorOf(found.version) ? "" : ` ${fixed} is a new major version: read its notes on what breaks.`}${rest}`;
}

function majorOf(version: string): string {
  return /^v?(\d+)/.exec(version)?.[1] ?? "";
}

const COMMANDS: Readonly<Record<Package["tool"], (found: Package, fixed: string) => string>> = {
  npm: npmCommand,
  poetry: ({ name }, fixed) =>
    `Run \`poetry update ${name}\`. If it stays below ${fixed}, ask for \`${name} >=${fixed}\` in pyproject.toml, run \`poetry lock\`, and update what objects.`,
  uv: ({ name, path }, fixed) =>
    path.length === 1
      ? `Ask for \`${name}>=${fixed}\` in pyproject.toml and run \`uv lock --upgrade-package ${name}\`.`
      : `Run \`uv lock --upgrade-package ${name}\`. If it stays below ${fixed}, add \`constraint-dependencies = ["${name}>=${fixed}"]\` under \`[tool.uv]\` in pyproject.toml, run \`uv lock\`, and update what objects.`,
  pip: ({ name, editable }, fixed) =>
    editable
      ? `Write \`${name}==${fixed}\` here.`
      : `Compile the file anew with \`${name}>=${fixed}\`, for example \`pip-compile --upgrade-package ${name}==${fixed}\`, so that its hashes and the other versions agree.`,
  cargo: ({ name, version }, fixed) =>
    `Run \`cargo update -p ${name}@${version} --precise ${fixed}\`; if Cargo refuses, the range in Cargo.toml, or the crate that asks for it, has to be updated first.`,
};

function npmCommand({ name, dev, path, wanted, bundledIn }: Package, fixed: string): string {
  if (bundledIn) {
    return `${name} is part of the archive of ${bundledIn}: update that package to a release that brings ${name} ${fixed} or newer.`;
  }
  if (path.length === 1) return `Run \`npm install ${dev ? "--save-dev " : ""}${name}@${fixed}\`.`;
  if (wanted.length > 0 && wanted.every((range) => accepts(range, fixed))) {
    return `Run \`npm update ${name}\`: everything that asks for it accepts ${fixed}.`;
  }
  const override = `add \`"overrides": { "${name}": "${fixed}" }\` to package.json and run \`npm install\``;
  const direct = /^(@?[\w./-]+)@[^@]+$/.exec(path[0] ?? "")?.[1];
  if (!direct) return `Run \`npm update ${name}\`. If it stays below ${fixed}, ${override}.`;
  const asked = wanted.filter((range) => !accepts(range, fixed)).slice(0, 3);
  const because = asked.length > 0 ? ` (it is asked for as \`${asked.join("`, `")}\`)` : "";
  return `Run \`npm install ${direct}@latest\`, and see whether ${name} is then ${fixed} or newer${because}. If not, ${override}.`;
}

function accepts(range: string, version: string): boolean {
  return satisfies(version, range, { loose: true });
}
