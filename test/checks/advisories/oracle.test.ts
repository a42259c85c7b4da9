import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect } from "@jest/globals";
import { parse } from "yaml";
import type { Ecosystem } from "../../../src/advisory-source.ts";
import { match } from "../../../src/checks/advisories/match.ts";
import { normalizeName } from "../../../src/checks/advisories/names.ts";
import { schemeOf } from "../../../src/checks/advisories/versions/index.ts";
import { get, itemsOf, stringOf } from "../../../src/formats/access.ts";
import { readToml } from "../../../src/formats/toml.ts";
import type { Value } from "../../../src/languages/value.ts";
import { snapshotAdvisories } from "../../helpers/advisories.ts";
import { sharedArchive, testWith } from "../../helpers/shared-data.ts";
import { readPackages } from "./read-packages.ts";

const scalibr = sharedArchive("osv-scalibr-lockfile-fixtures.tar.gz");

/** What a full TOML parser says of a lockfile, package by package. */
function packagesByToml(text: string, isIndexed: (entry: Value) => boolean): string[] {
  return itemsOf(get(readToml(text).value, "package")).flatMap((entry) => {
    const [name, version] = [stringOf(get(entry, "name")), stringOf(get(entry, "version"))];
    return name !== undefined && version !== undefined && isIndexed(entry) ? [`${name}@${version}`] : [];
  });
}

describe.each([
  [
    "poetry.lock",
    "python/poetrylock",
    (e: Value) => !["git", "url", "file", "directory"].includes(stringOf(get(e, "source", "type")) ?? ""),
  ],
  [
    "uv.lock",
    "python/uvlock",
    (e: Value) => get(e, "source") === undefined || get(e, "source", "registry") !== undefined,
  ],
  [
    "Cargo.lock",
    "rust/cargolock",
    (e: Value) => stringOf(get(e, "source"))?.startsWith("registry+") === true,
  ],
] as const)("%s fixtures", (name, folder, isIndexed) => {
  testWith(
    scalibr,
    "give the same packages as a full parser, at the places of their versions",
    async (root) => {
      const from = join(root, "extractor/filesystem/language", folder, "testdata");
      const files = readdirSync(from).filter((file) => file.endsWith(".lock"));
      expect(files.length).toBeGreaterThan(3);
      for (const file of files) {
        const text = readFileSync(join(from, file), "utf8");
        const { packages, notChecked } = await readPackages({ [name]: text });
        expect([file, notChecked]).toEqual([file, []]);
        const titles = packages.map((found) => `${found.name}@${found.version}`);
        expect([file, titles]).toEqual([file, packagesByToml(text, isIndexed)]);
        expect(packages.map(({ where }) => text.slice(where.start, where.end))).toEqual(
          packages.map((p) => p.version),
        );
      }
    },
  );

  testWith(scalibr, "that are no TOML are said to be broken", async (root) => {
    const file = join(root, "extractor/filesystem/language", folder, "testdata/not-toml.txt");
    const { notChecked } = await readPackages({ [name]: readFileSync(file, "utf8") });
    expect(notChecked).toHaveLength(1);
  });
});

describe("requirements fixtures", () => {
  testWith(scalibr, "give what pip would install under a pin", async (root) => {
    const read = async (file: string) => {
      const path = join(root, "extractor/filesystem/language/python/requirements/testdata", file);
      const { packages } = await readPackages({ "requirements.txt": readFileSync(path, "utf8") });
      return packages.map(({ name, version }) => `${name}==${version}`).join(" ");
    };
    expect(await read("comments.txt")).toBe("PyCrypto==1.2-alpha GMPY2==1 SymPy==1.2 requests==1.0 six==1.2");
    expect(await read("with_versions.txt")).toBe(
      "nltk==3.2.2 tabulate==0.7.7 qwerty==0.1 hy-phen==1.2 under_score==1.3 pkg.dot.name==5.0.0 yolo==1.0",
    );
    expect(await read("extras.txt")).toBe("pyjwt==2.1.0 celery==4.4.7");
    expect(await read("env_var.txt")).toBe("asdf==1.2 another==1.0");
    expect(await read("invalid.txt")).toBe("");
    expect(await read("multiline_and_comments.txt")).toBe("pkgA==1.0 pkgB==2.0");
  });
});

const recorded = sharedArchive("osv-scanner-fixtures-and-osv-api-cassettes.tar.gz");

/** `ecosystem|name|version` to the ids that api.osv.dev answered when osv-scanner's tests were recorded. */
function answersOf(root: string): Map<string, Set<string>> {
  const answers = new Map<string, Set<string>>();
  for (const folder of ["scan/source", "scan/image", "scan", "."]) {
    const cassettes = join(root, "cmd/osv-scanner", folder, "testdata/cassettes");
    for (const file of readdirSync(cassettes)) {
      for (const { request, response } of parse(readFileSync(join(cassettes, file), "utf8")).interactions ??
        []) {
        if (!request.url.endsWith("/querybatch") || response.code !== 200) continue;
        const { queries } = JSON.parse(request.body);
        const { results } = JSON.parse(response.body);
        for (const [i, query] of queries.entries()) {
          if (!query.package?.ecosystem || query.page_token) continue;
          const key = [query.package.ecosystem, query.package.name, query.version].join("|");
          const ids = answers.get(key) ?? new Set();
          for (const { id } of results[i].vulns ?? []) ids.add(id);
          answers.set(key, ids);
        }
      }
    }
  }
  return answers;
}

describe("recorded answers of the OSV API", () => {
  testWith(recorded, "agree with the snapshot wherever both know the advisory", async (root) => {
    let agreed = 0;
    const disagreements: string[] = [];
    for (const [key, answered] of answersOf(root)) {
      const [ecosystem = "", name = "", version = ""] = key.split("|");
      const scheme = schemeOf(ecosystem as Ecosystem);
      if (!scheme || ecosystem === "npm") continue;
      const all = await snapshotAdvisories.advisoriesFor(
        ecosystem as Ecosystem,
        normalizeName(ecosystem as Ecosystem, name),
      );
      const { hits } = match(all, version, scheme);
      const hitIds = new Set(hits.flatMap(({ id, aliases }) => [id, ...aliases]));
      // The database's own records: GitHub's about the same thing now and then have wider ranges.
      for (const { id } of all.filter((advisory) => answered.has(advisory.id))) {
        if (hitIds.has(id)) agreed++;
        else disagreements.push(`${key}: ${id} was not found`);
      }
      // Recordings of the other ecosystems are older than the snapshot, so it may know more.
      for (const { id, aliases } of ecosystem === "PyPI" ? hits : []) {
        if (![id, ...aliases].some((other) => answered.has(other)))
          disagreements.push(`${key}: ${id} is too much`);
      }
    }
    expect(disagreements).toEqual([]);
    expect(agreed).toBeGreaterThan(100);
  });
});
