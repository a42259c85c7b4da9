import { defineRule } from "../../../rule.ts";

export const staleLockfileRule = defineRule({
  id: "pinning/stale-lockfile",
  severity: "warning",
  title: "A lockfile that does not hold what its manifest asks for",
  what: "The manifest asks for a package that its lockfile does not list, or lists in a version that is not allowed.",
  why: "For this package the lockfile holds nothing: a strict install fails, and any other takes the newest version that fits, which nobody has looked at. The version that was reviewed is not the one that runs.",
  fix: "Bring the lockfile up to date (`npm install`, `pnpm install`, `yarn install`, `uv lock`, `poetry lock`) and commit it together with the manifest.",
  cwe: [1357, 829],
  links: [
    "https://docs.npmjs.com/cli/configuring-npm/package-lock-json",
    "https://docs.astral.sh/uv/concepts/projects/sync/",
  ],
  controls: ["pin-exact-versions"],
  limits:
    "Looks at direct dependencies. Packages that an environment marker may leave out, optional ones, and those that overrides or resolutions replace are not reported. Reads package-lock.json (1 to 3), npm-shrinkwrap.json, yarn.lock, pnpm-lock.yaml, bun.lock, uv.lock, poetry.lock, pdm.lock, pylock.toml and compiled requirements; of bun.lockb only that it is there.",
  examples: {
    bad: [
      {
        title: "a dependency added, and one moved, without the lockfile",
        files: {
          "package.json": `{
  "private": true,
  "dependencies": {
    "express": "^4.18.0",
    ⟦"lodash": "^4.17.21"⟧,
    ⟦"ms": "^3.0.0"⟧
  }
}
`,
          "package-lock.json": `{"lockfileVersion": 3, "packages": {
  "": {"dependencies": {"express": "^4.17.0", "ms": "^2.0.0"}},
  "node_modules/express": {"version": "4.21.0"},
  "node_modules/ms": {"version": "2.1.3"}
}}
`,
        },
      },
      {
        title: "pyproject.toml ahead of poetry.lock",
        files: {
          "pyproject.toml": `[tool.poetry.dependencies]
python = "^3.11"
⟦httpx = "^0.28"⟧
Typing_Extensions = "*"
⟦rich = {version = "^13.0", extras = ["all"]}⟧
`,
          "poetry.lock": `[[package]]
name = "httpx"
version = "0.27.2"
[[package]]
name = "typing-extensions"
version = "4.12.2"
`,
        },
      },
      {
        title: "requirements.in ahead of what it was compiled to",
        files: {
          "requirements.in": "fastapi\n⟦httpx⟧\ntomli ; python_version < '3.11'\n",
          "requirements.txt": "fastapi==0.115.0\n",
        },
      },
      {
        title: "pnpm and yarn",
        files: {
          "a/package.json": '{"private": true, "dependencies": {"ms": "^2.1.0", ⟦"semver": "^7.6.0"⟧}}\n',
          "a/pnpm-lock.yaml":
            "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      ms:\n        specifier: ^2.1.0\n        version: 2.1.3\n",
          "b/package.json": '{"private": true, "dependencies": {"ms": "^2.1.0", ⟦"semver": "^7.6.0"⟧}}\n',
          "b/yarn.lock": `# yarn lockfile v1


ms@^2.1.0:
  version "2.1.3"
  integrity sha512-x
semver@^6.0.0:
  version "6.3.1"
`,
        },
      },
    ],
    good: [
      {
        title: "a lockfile that holds everything",
        files: {
          "package.json": '{"private": true, "dependencies": {"ms": "^2.1.0", "b": "npm:lodash@^4.0.0"}}\n',
          "package-lock.json":
            '{"lockfileVersion": 1, "dependencies": {"ms": {"version": "2.1.3"}, "b": {"version": "npm:lodash@4.17.21"}}}\n',
        },
      },
      {
        title: "a marker that leaves a package out, and an override that replaces one",
        files: {
          "pyproject.toml": `[project]
name = "api"
dependencies = ["httpx>=0.28", "tomli>=2 ; python_version < '3.8'", "rich>=13"]
[tool.uv]
override-dependencies = ["rich==12.0"]
`,
          "uv.lock": `[[package]]
name = "httpx"
version = "0.28.1"
[[package]]
name = "rich"
version = "12.0"
`,
        },
      },
    ],
  },
});
