import { defineRule } from "../../../rule.ts";

export const rangeWithoutLockfileRule = defineRule({
  id: "pinning/range-without-lockfile",
  severity: "warning",
  title: "Dependencies asked for as ranges, with no lockfile",
  what: "A manifest asks for ranges of versions, and no lockfile says which version is meant.",
  why: "Each build takes the newest versions that fit, direct and indirect ones. A bad or hijacked release reaches production on the day it is published, with no commit here, and yesterday's build cannot be made again.",
  fix: "Commit a lockfile and install from it: `npm ci`, `pnpm install --frozen-lockfile`, `uv sync --locked`, `poetry install`, or requirements compiled with hashes.",
  cwe: [1357, 829],
  links: ["https://docs.npmjs.com/cli/commands/npm-ci", "https://docs.astral.sh/uv/concepts/projects/sync/"],
  controls: ["pin-exact-versions"],
  limits:
    "One finding for all manifests that one lockfile would hold; `data.requirements` lists them all. Libraries leave ranges to those who install them, so only what they are developed with is reported, as a notice. Peer dependencies and `build-system.requires` are not looked at: no lockfile holds them. Lockfiles are looked for beside the manifest and at the root of its workspace. Reads package.json, pyproject.toml and pip's requirements files.",
  examples: {
    bad: [
      {
        title: "an application's package.json without a lockfile",
        files: {
          "package.json": `{
  "name": "shop",
  "private": true,
  "dependencies": {
    ⟦"express": "^4.18.0",
    "left-pad": "1.3.0",
    "lodash": "latest"
  },
  "devDependencies": {
    "jest": "*"⟧
  }
}
`,
        },
      },
      {
        title: "requirements.txt with ranges; constraints hold one of them",
        files: {
          "requirements.txt": `# web
⟦fastapi>=0.100
uvicorn[standard] ~= 0.23 ; python_version >= "3.9"
urllib3
pydantic==2.*⟧
starlette==0.41.0 \\
    --hash=sha256:0e4ab3d16522a255be6b28260b938eae2482f98ce5cc934cb08dce8dc3ba5835
`,
          "constraints.txt": "urllib3==2.2.1\n",
        },
      },
      {
        title: "a service's pyproject.toml without a lockfile",
        files: {
          "pyproject.toml": `[project]
name = "api"
dependencies = [
  "⟦fastapi>=0.100",
  "httpx⟧",
  "attrs==24.2.0",
]
`,
        },
      },
      {
        title: "what a library is developed with",
        files: {
          "pyproject.toml": `[build-system]
requires = ["hatchling"]
[project]
name = "lib"
dependencies = ["httpx>=0.20"]
[dependency-groups]
dev = ["⟦pytest>=8⟧", {include-group = "lint"}]
`,
        },
      },
    ],
    good: [
      {
        title: "ranges that a lockfile holds, also from the root of a workspace",
        files: {
          "package.json":
            '{"private": true, "workspaces": ["packages/*"], "devDependencies": {"jest": "^29.0.0"}}\n',
          "packages/a/package.json": '{"private": true, "dependencies": {"express": "^4.18.0"}}\n',
          "package-lock.json": `{"lockfileVersion": 3, "packages": {
  "": {"devDependencies": {"jest": "^29.0.0"}},
  "packages/a": {"dependencies": {"express": "^4.18.0"}},
  "node_modules/jest": {"version": "29.7.0"},
  "node_modules/express": {"version": "4.21.0"}
}}
`,
        },
      },
      {
        title: "a library: who installs it gets its ranges, not its lockfile",
        files: {
          "package.json":
            '{"name": "lib", "exports": "./index.js", "dependencies": {"ms": "^2.1.0"}, "peerDependencies": {"react": ">=17"}}\n',
        },
      },
      {
        title: "requirements that are compiled",
        files: {
          "requirements.in": "fastapi>=0.100\n-r base.in\n",
          "requirements.txt": "fastapi==0.115.0\n",
        },
      },
      {
        title: "a pyproject.toml with its lockfile",
        files: {
          "pyproject.toml": '[project]\nname = "api"\ndependencies = ["fastapi>=0.100"]\n',
          "uv.lock": 'version = 1\n[[package]]\nname = "fastapi"\nversion = "0.115.0"\n',
        },
      },
      {
        title: "an example's manifest",
        files: {
          "examples/basic/package.json": '{"private": true, "dependencies": {"express": "^4.18.0"}}\n',
        },
      },
    ],
  },
});
