import { defineRule } from "../../../rule.ts";

export const vulnerable = defineRule({
  id: "advisories/vulnerable",
  severity: "warning",
  title: "A dependency has a known vulnerability",
  what: "A lockfile or a pinned requirement names a version that a public advisory lists as affected.",
  why: "What is wrong and how to use it is public: anybody who can send input to the part of the program that reaches the package can try it.",
  fix: "Update to the nearest version that no advisory lists; the finding names it, and the command to type.",
  cwe: [1395, 937],
  links: ["https://osv.dev", "https://owasp.org/Top10/A06_2021-Vulnerable_and_Outdated_Components/"],
  controls: ["dependencies-no-known-cves"],
  limits:
    "Severity follows CVSS: critical and high are errors, medium is a warning, low a notice; what nobody has scored is a warning; what only development needs counts one level less. Reads package-lock.json, npm-shrinkwrap.json, requirements files, poetry.lock, uv.lock and Cargo.lock. Packages from git, folders and URLs are passed over. It does not look at whether the vulnerable code is reached. Where only a sample of an ecosystem's advisories is known, the report says so.",
  examples: {
    bad: [
      {
        title: "a direct dependency in package-lock.json",
        files: {
          "package.json": '{ "name": "shop", "dependencies": { "minimist": "^0.2.0" } }\n',
          "package-lock.json": `{
  "name": "shop",
  "lockfileVersion": 3,
  "packages": {
    "": { "name": "shop", "dependencies": { "minimist": "^0.2.0" } },
    "node_modules/minimist": {
      "version": "⟦0.2.1⟧",
      "license": "MIT"
    }
  }
}
`,
        },
      },
      {
        title: "a dependency of a dependency, in the oldest form of the lockfile",
        files: {
          "package-lock.json": `{
  "name": "shop",
  "lockfileVersion": 1,
  "dependencies": {
    "mkdirp": {
      "version": "0.5.1",
      "requires": { "minimist": "0.0.8" },
      "dependencies": { "minimist": { "version": "⟦0.0.8⟧" } }
    }
  }
}
`,
        },
      },
      {
        title: "a pinned requirement, also under another spelling of its name",
        files: {
          "requirements.txt":
            "flask>=2\nJinja2 == ⟦2.10⟧  # templates\nPyYAML==⟦5.1⟧ ; python_version < '3.12'\n",
        },
      },
      {
        title: "packages in poetry.lock and uv.lock",
        files: {
          "api/poetry.lock": `[[package]]
name = "jinja2"
version = "⟦2.10⟧"
description = "A small but fast and easy to use stand-alone template engine."
optional = false
python-versions = "*"
files = []

[metadata]
lock-version = "2.0"
`,
          "worker/uv.lock": `version = 1
requires-python = ">=3.12"

[[package]]
name = "pyyaml"
version = "⟦5.1⟧"
source = { registry = "https://registry.example/simple" }

[[package]]
name = "worker"
version = "0.1.0"
source = { virtual = "." }
dependencies = [
    { name = "pyyaml" },
]
`,
        },
      },
    ],
    good: [
      {
        title: "versions that no advisory lists",
        files: {
          "package-lock.json": `{
  "name": "shop",
  "lockfileVersion": 3,
  "packages": {
    "": { "name": "shop", "dependencies": { "minimist": "^1.2.6" } },
    "node_modules/minimist": { "version": "1.2.8" }
  }
}
`,
          "requirements.txt": "PyYAML==6.0.2\n",
        },
      },
      {
        title: "no version to judge: a range, a link to a workspace, a package from git, a comment",
        files: {
          "requirements.txt": "Jinja2>=2.0\n# Jinja2==2.10\nPyYAML==5.*\n",
          "package-lock.json": `{
  "name": "shop",
  "lockfileVersion": 3,
  "packages": {
    "": { "name": "shop", "workspaces": ["minimist"] },
    "minimist": { "version": "0.2.1" },
    "node_modules/minimist": { "resolved": "minimist", "link": true }
  }
}
`,
          "uv.lock": `version = 1

[[package]]
name = "pyyaml"
version = "5.1"
source = { git = "https://git.example/pyyaml?rev=main#0123456789abcdef0123456789abcdef01234567" }
`,
        },
      },
    ],
  },
});
