import { defineRule } from "../../../rule.ts";

const COMMIT = "bfadbbcb25fd75c30c295843f1a861414f46c080";

export const mutableSourceRule = defineRule({
  id: "pinning/mutable-source",
  severity: "warning",
  title: "A package from a repository or address whose content can change",
  what: "A package is installed from a git branch or tag, or from an address, with no commit, hash or lockfile to hold it.",
  why: "Whoever can push to that repository, or answer for that address, decides what the next install runs; no registry keeps the old content, and no commit here shows the change.",
  fix: "Name the full commit (`git+https://host/owner/repo@<40-character commit>`), add the file's hash, or take the package from the registry and commit the lockfile.",
  cwe: [829, 494, 1357],
  links: [
    "https://pip.pypa.io/en/stable/topics/vcs-support/",
    "https://docs.npmjs.com/cli/configuring-npm/package-json#git-urls-as-dependencies",
  ],
  controls: ["pin-exact-versions"],
  limits:
    "A tag, or a file whose address names a version, is a notice; a branch, no reference at all, or an unencrypted address is a warning. Whether the repository is one's own is not known. Addresses with variables in them are not read.",
  examples: {
    bad: [
      {
        title: "requirements from git and from addresses",
        files: {
          "requirements.txt": `⟦git+https://github.com/example/tool.git@main#egg=tool⟧
-e ⟦git+ssh://git@github.com/example/other.git#egg=other⟧
⟦helper @ https://files.example.com/helper.whl ; python_version > "3.8"⟧
pinned @ git+https://github.com/example/pinned@${COMMIT}
hashed @ https://files.example.com/h.whl#sha256=bfadbbcb25fd75c30c295843f1a861414f46c080f0f1d0c5cd93843c88edabcf
`,
        },
      },
      {
        title: "package.json without a lockfile",
        files: {
          "package.json": `{
  "private": true,
  "dependencies": {
    ⟦"a": "github:example/a"⟧,
    ⟦"b": "git+https://github.com/example/b.git#v1.0.0"⟧,
    "c": "example/c#${COMMIT}",
    ⟦"d": "http://files.example.com/d.tgz"⟧,
    "e": "file:../e",
    "f": "workspace:^"
  }
}
`,
        },
      },
      {
        title: "uv and Poetry sources",
        files: {
          "a/pyproject.toml": `[project]
name = "a"
dependencies = ["⟦tool⟧", "local"]
[tool.uv.sources]
tool = { git = "https://github.com/example/tool", branch = "main" }
local = { path = "../local" }
`,
          "b/pyproject.toml": `[tool.poetry.dependencies]
python = "^3.11"
⟦tool = { git = "https://github.com/example/tool.git" }⟧
pinned = { git = "https://github.com/example/p.git", rev = "${COMMIT}" }
`,
        },
      },
    ],
    good: [
      {
        title: "a branch that the lockfile holds to a commit",
        files: {
          "package.json": '{"private": true, "dependencies": {"a": "github:example/a#main"}}\n',
          "package-lock.json": `{"lockfileVersion": 3, "packages": {
  "": {"dependencies": {"a": "github:example/a#main"}},
  "node_modules/a": {"version": "1.0.0", "resolved": "git+ssh://git@github.com/example/a.git#${COMMIT}"}
}}
`,
        },
      },
      {
        title: "Poetry's lockfile holds the commit",
        files: {
          "pyproject.toml":
            '[tool.poetry.dependencies]\ntool = { git = "https://github.com/example/tool.git" }\n',
          "poetry.lock": `[[package]]
name = "tool"
version = "1.0"
[package.source]
type = "git"
url = "https://github.com/example/tool.git"
reference = "HEAD"
resolved_reference = "${COMMIT}"
`,
        },
      },
    ],
  },
});
