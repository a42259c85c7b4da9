import { defineRule } from "../../../rule.ts";

export const malicious = defineRule({
  id: "advisories/malicious",
  severity: "error",
  title: "A dependency is known to be malicious",
  what: "A lockfile or a pinned requirement names a version that was published to attack whoever installs it.",
  why: "Such a package runs its code at installation or import, with the rights of whoever does it: it can read keys, tokens and source, and change what gets built.",
  fix: "Remove the version, and replace every key and token that machines could read on which it was installed.",
  cwe: [506, 1395],
  links: ["https://osv.dev", "https://openssf.org/projects/package-analysis/"],
  controls: ["dependencies-no-known-cves"],
  limits:
    "An error also where only development needs the package, because it acts when it is installed. Most malicious packages are taken off their registry within days, and few of them are in the snapshot.",
  examples: {
    bad: [
      {
        title: "a stolen release of a package that many tools use",
        files: {
          "package-lock.json": `{
  "name": "shop",
  "lockfileVersion": 2,
  "packages": {
    "": { "name": "shop", "devDependencies": { "eslint": "^5.0.0" } },
    "node_modules/eslint": {
      "version": "5.0.1",
      "dev": true,
      "dependencies": { "eslint-scope": "^3.7.1" }
    },
    "node_modules/eslint-scope": {
      "version": "⟦3.7.2⟧",
      "dev": true
    }
  }
}
`,
        },
      },
    ],
    good: [
      {
        title: "the releases before and after it",
        files: {
          "package-lock.json": `{
  "name": "shop",
  "lockfileVersion": 2,
  "packages": {
    "": { "name": "shop" },
    "node_modules/eslint-scope": { "version": "3.7.3" },
    "node_modules/a/node_modules/eslint-scope": { "version": "3.7.1" }
  }
}
`,
        },
      },
    ],
  },
});
