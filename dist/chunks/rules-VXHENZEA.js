(function (exports, __load, module, __url) {"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  rules: () => rules
});
module.exports = stdin_exports;
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var import_chunk_YXPOKRHL = __load("./chunk-YXPOKRHL.js");
var import_chunk_4225Q4N4 = __load("./chunk-4225Q4N4.js");
var actionRule = (0, import_chunk_AOZ2SMLR.defineRule)({
  id: "pinning/action",
  severity: "warning",
  title: "An action or reusable workflow that can change under its tag or branch",
  what: "A workflow calls an action by a tag or branch instead of by a commit.",
  why: "Whoever can push to the action's repository, or steals the means to, changes what runs here with this workflow's token and secrets; it happened to tj-actions/changed-files in March 2025, where old tags were moved to code that printed the secrets of the workflows using them.",
  fix: "Write the full commit with the version as a comment: `uses: owner/repo@<40-character commit> # v1.2.3`, and let Dependabot or Renovate keep both up to date.",
  cwe: [829, 1357],
  links: [
    "https://docs.github.com/en/actions/reference/security/secure-use",
    "https://nvd.nist.gov/vuln/detail/CVE-2025-30066"
  ],
  controls: ["pin-exact-versions"],
  limits: "Does not ask GitHub: whether a commit belongs to the repository it is written with, and whether the comment beside it tells the truth, is not checked. What a pinned action fetches itself is not seen. Branches and tags cannot be told apart offline; a reference that looks like a version is taken for a tag. Local references (`./`, `$/`) are this commit's own files. Workflows outside the repository's own `.github/workflows` do not run and are not reported.",
  examples: {
    bad: [
      {
        title: "a version tag of a third party, a branch, and a tag of GitHub's own action",
        files: {
          ".github/workflows/ci.yml": `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: \u27E6actions/checkout@v4\u27E7
      - uses: "\u27E6docker/build-push-action@v6.1.0\u27E7"
      - name: Publish
        uses: \u27E6pypa/gh-action-pypi-publish@release/v1\u27E7 # stable branch
`
        }
      },
      {
        title: "a reusable workflow, called by a branch",
        files: {
          ".github/workflows/release.yaml": `on: workflow_dispatch
jobs:
  release:
    uses: \u27E6example-org/workflows/.github/workflows/release.yml@main\u27E7
    secrets: inherit
`
        }
      },
      {
        title: "the steps of a composite action",
        files: {
          "setup/action.yml": `name: setup
runs:
  using: composite
  steps:
    - uses: \u27E6oven-sh/setup-bun@v2\u27E7
    - run: bun install
      shell: bash
`
        }
      },
      {
        title: "an actions.lock that does not list what the workflow uses now",
        files: {
          ".github/workflows/ci.yml": `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: \u27E6example-org/lint@v3\u27E7
`,
          ".github/workflows/actions.lock": `version: 'v0.0.2'
workflows:
  '.github/workflows/ci.yml':
    - 'example-org/lint@v2'
dependencies:
  'example-org/lint@v2':
    ref: 'v2'
    commit: 'sha1-1111111111111111111111111111111111111111'
    owner_id: 1
    repo_id: 2
`
        }
      },
      {
        title: "the SLSA generator by a moving tag: it accepts full version tags only",
        files: {
          ".github/workflows/provenance.yml": `on: push
jobs:
  provenance:
    uses: \u27E6slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@v2\u27E7
`
        }
      }
    ],
    good: [
      {
        title: "commits, local actions, and expressions",
        files: {
          ".github/workflows/ci.yml": `on: push
jobs:
  build:
    strategy:
      matrix:
        action: [a, b]
    runs-on: ubuntu-latest
    steps:
      # - uses: example-org/old@v1
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
      - uses: ./.github/actions/setup
      - uses: $/tools/lint
      - uses: \${{ matrix.action }}
      - run: "echo 'uses: example-org/lint@v1'"
  provenance:
    uses: slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@v2.1.0
`
        }
      },
      {
        title: "tags that the repository's actions.lock holds to a commit",
        files: {
          ".github/workflows/ci.yml": `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: example-org/lint@v3
      - uses: example-org/cache/restore@v1
`,
          ".github/workflows/actions.lock": `version: 'v0.0.2'
workflows:
  '.github/workflows/ci.yml':
    - 'example-org/lint@v3'
    - 'example-org/cache@v1'
dependencies:
  'example-org/lint@v3':
    ref: 'v3'
    commit: 'sha1-1111111111111111111111111111111111111111'
    owner_id: 1
    repo_id: 2
  'example-org/cache@v1':
    ref: 'v1'
    commit: 'sha1-2222222222222222222222222222222222222222'
    owner_id: 1
    repo_id: 3
`
        }
      },
      {
        title: "workflows that do not run: test data",
        files: {
          "test/fixtures/.github/workflows/ci.yml": "jobs:\n  a:\n    steps:\n      - uses: example-org/lint@main\n"
        }
      }
    ]
  }
});
var DIGEST = "sha256:bfadbbcb25fd75c30c295843f1a861414f46c080f0f1d0c5cd93843c88edabcf";
var imageRule = (0, import_chunk_AOZ2SMLR.defineRule)({
  id: "pinning/image",
  severity: "warning",
  title: "A container image that is not held by a digest",
  what: "A container image is named by a tag, or by nothing at all, instead of by its digest.",
  why: "A tag can be pushed again with other content. The next build or job then runs what nobody here has looked at, and no commit shows when it changed.",
  fix: "Name the version and the digest: `FROM python:3.12-slim@sha256:<digest>`. `docker buildx imagetools inspect python:3.12-slim` prints the digest; Dependabot and Renovate keep both up to date.",
  cwe: [829, 1357, 494],
  links: ["https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"],
  controls: ["pin-images", "pin-exact-versions"],
  limits: "A tag that names a version is a notice; no tag, `latest` and other tags that name no version are a warning. Images put together from build arguments without a default, or from expressions other than `matrix` values, are not known and not reported; nor are images of `localhost`. Docker's own frontend (`# syntax=docker/dockerfile:1`) may stay on its major version. Compose files and Kubernetes manifests are not read yet.",
  examples: {
    bad: [
      {
        title: "no tag, latest, a tag, and an image that is copied from",
        files: {
          Dockerfile: `FROM \u27E6node\u27E7 AS build
RUN npm ci && npm run build
FROM --platform=linux/amd64 \u27E6nginx:latest\u27E7
COPY --from=build /app /usr/share/nginx/html
COPY --from=\u27E6ghcr.io/astral-sh/uv:0.5\u27E7 /uv /bin/uv
`
        }
      },
      {
        title: "a tag made of a build argument with a default",
        files: {
          "docker/api.Dockerfile": `ARG PYTHON=3.12
ARG VARIANT
FROM \u27E6python:\${PYTHON}-slim\u27E7
RUN --mount=type=bind,from=\u27E6busybox\u27E7,source=/bin,target=/mnt ls
FROM node:\${VARIANT}
`
        }
      },
      {
        title: "the containers of a workflow, also by its matrix",
        files: {
          ".github/workflows/test.yml": `on: push
jobs:
  test:
    runs-on: ubuntu-latest
    strategy:
      matrix:
        image: ["\u27E6debian:12\u27E7", "alpine@${DIGEST}"]
    container: \${{ matrix.image }}
    services:
      redis:
        image: \u27E6redis\u27E7
    steps:
      - uses: \u27E6docker://alpine:3.20\u27E7
`
        }
      }
    ],
    good: [
      {
        title: "digests, stages, scratch and unknown arguments",
        files: {
          Dockerfile: `# syntax=docker/dockerfile:1
ARG BASE
FROM golang:1.23@${DIGEST} AS Build
RUN <<EOF
cat > Dockerfile.inner <<INNER
FROM python:latest
INNER
EOF
FROM build AS test
FROM $BASE AS other
FROM scratch
COPY --from=build /bin/app /app
COPY --from=0 /etc/passwd /etc/passwd
`
        }
      },
      {
        title: "an example for readers, and a template",
        files: {
          "examples/flask/Dockerfile": "FROM python:latest\n",
          "deploy/Dockerfile.j2": "FROM {{ image }}\n"
        }
      },
      {
        title: "an image that an expression decides",
        files: {
          ".github/workflows/test.yml": `jobs:
  a:
    container: \${{ inputs.image || 'node' }}
    services:
      db: {image: ''}
`
        }
      }
    ]
  }
});
var COMMIT = "bfadbbcb25fd75c30c295843f1a861414f46c080";
var mutableSourceRule = (0, import_chunk_AOZ2SMLR.defineRule)({
  id: "pinning/mutable-source",
  severity: "warning",
  title: "A package from a repository or address whose content can change",
  what: "A package is installed from a git branch or tag, or from an address, with no commit, hash or lockfile to hold it.",
  why: "Whoever can push to that repository, or answer for that address, decides what the next install runs; no registry keeps the old content, and no commit here shows the change.",
  fix: "Name the full commit (`git+https://host/owner/repo@<40-character commit>`), add the file's hash, or take the package from the registry and commit the lockfile.",
  cwe: [829, 494, 1357],
  links: [
    "https://pip.pypa.io/en/stable/topics/vcs-support/",
    "https://docs.npmjs.com/cli/configuring-npm/package-json#git-urls-as-dependencies"
  ],
  controls: ["pin-exact-versions"],
  limits: "A tag, or a file whose address names a version, is a notice; a branch, no reference at all, or an unencrypted address is a warning. Whether the repository is one's own is not known. Addresses with variables in them are not read.",
  examples: {
    bad: [
      {
        title: "requirements from git and from addresses",
        files: {
          "requirements.txt": `\u27E6git+https://github.com/example/tool.git@main#egg=tool\u27E7
-e \u27E6git+ssh://git@github.com/example/other.git#egg=other\u27E7
\u27E6helper @ https://files.example.com/helper.whl ; python_version > "3.8"\u27E7
pinned @ git+https://github.com/example/pinned@${COMMIT}
hashed @ https://files.example.com/h.whl#sha256=bfadbbcb25fd75c30c295843f1a861414f46c080f0f1d0c5cd93843c88edabcf
`
        }
      },
      {
        title: "package.json without a lockfile",
        files: {
          "package.json": `{
  "private": true,
  "dependencies": {
    \u27E6"a": "github:example/a"\u27E7,
    \u27E6"b": "git+https://github.com/example/b.git#v1.0.0"\u27E7,
    "c": "example/c#${COMMIT}",
    \u27E6"d": "http://files.example.com/d.tgz"\u27E7,
    "e": "file:../e",
    "f": "workspace:^"
  }
}
`
        }
      },
      {
        title: "uv and Poetry sources",
        files: {
          "a/pyproject.toml": `[project]
name = "a"
dependencies = ["\u27E6tool\u27E7", "local"]
[tool.uv.sources]
tool = { git = "https://github.com/example/tool", branch = "main" }
local = { path = "../local" }
`,
          "b/pyproject.toml": `[tool.poetry.dependencies]
python = "^3.11"
\u27E6tool = { git = "https://github.com/example/tool.git" }\u27E7
pinned = { git = "https://github.com/example/p.git", rev = "${COMMIT}" }
`
        }
      }
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
`
        }
      },
      {
        title: "Poetry's lockfile holds the commit",
        files: {
          "pyproject.toml": '[tool.poetry.dependencies]\ntool = { git = "https://github.com/example/tool.git" }\n',
          "poetry.lock": `[[package]]
name = "tool"
version = "1.0"
[package.source]
type = "git"
url = "https://github.com/example/tool.git"
reference = "HEAD"
resolved_reference = "${COMMIT}"
`
        }
      }
    ]
  }
});
var rangeWithoutLockfileRule = (0, import_chunk_AOZ2SMLR.defineRule)({
  id: "pinning/range-without-lockfile",
  severity: "warning",
  title: "Dependencies asked for as ranges, with no lockfile",
  what: "A manifest asks for ranges of versions, and no lockfile says which version is meant.",
  why: "Each build takes the newest versions that fit, direct and indirect ones. A bad or hijacked release reaches production on the day it is published, with no commit here, and yesterday's build cannot be made again.",
  fix: "Commit a lockfile and install from it: `npm ci`, `pnpm install --frozen-lockfile`, `uv sync --locked`, `poetry install`, or requirements compiled with hashes.",
  cwe: [1357, 829],
  links: ["https://docs.npmjs.com/cli/commands/npm-ci", "https://docs.astral.sh/uv/concepts/projects/sync/"],
  controls: ["pin-exact-versions"],
  limits: "One finding for all manifests that one lockfile would hold; `data.requirements` lists them all. Libraries leave ranges to those who install them, so only what they are developed with is reported, as a notice. Peer dependencies and `build-system.requires` are not looked at: no lockfile holds them. Lockfiles are looked for beside the manifest and at the root of its workspace. Reads package.json, pyproject.toml and pip's requirements files.",
  examples: {
    bad: [
      {
        title: "an application's package.json without a lockfile",
        files: {
          "package.json": `{
  "name": "shop",
  "private": true,
  "dependencies": {
    \u27E6"express": "^4.18.0",
    "left-pad": "1.3.0",
    "lodash": "latest"
  },
  "devDependencies": {
    "jest": "*"\u27E7
  }
}
`
        }
      },
      {
        title: "requirements.txt with ranges; constraints hold one of them",
        files: {
          "requirements.txt": `# web
\u27E6fastapi>=0.100
uvicorn[standard] ~= 0.23 ; python_version >= "3.9"
urllib3
pydantic==2.*\u27E7
starlette==0.41.0 \\
    --hash=sha256:0e4ab3d16522a255be6b28260b938eae2482f98ce5cc934cb08dce8dc3ba5835
`,
          "constraints.txt": "urllib3==2.2.1\n"
        }
      },
      {
        title: "a service's pyproject.toml without a lockfile",
        files: {
          "pyproject.toml": `[project]
name = "api"
dependencies = [
  "\u27E6fastapi>=0.100",
  "httpx\u27E7",
  "attrs==24.2.0",
]
`
        }
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
dev = ["\u27E6pytest>=8\u27E7", {include-group = "lint"}]
`
        }
      }
    ],
    good: [
      {
        title: "ranges that a lockfile holds, also from the root of a workspace",
        files: {
          "package.json": '{"private": true, "workspaces": ["packages/*"], "devDependencies": {"jest": "^29.0.0"}}\n',
          "packages/a/package.json": '{"private": true, "dependencies": {"express": "^4.18.0"}}\n',
          "package-lock.json": `{"lockfileVersion": 3, "packages": {
  "": {"devDependencies": {"jest": "^29.0.0"}},
  "packages/a": {"dependencies": {"express": "^4.18.0"}},
  "node_modules/jest": {"version": "29.7.0"},
  "node_modules/express": {"version": "4.21.0"}
}}
`
        }
      },
      {
        title: "a library: who installs it gets its ranges, not its lockfile",
        files: {
          "package.json": '{"name": "lib", "exports": "./index.js", "dependencies": {"ms": "^2.1.0"}, "peerDependencies": {"react": ">=17"}}\n'
        }
      },
      {
        title: "requirements that are compiled",
        files: {
          "requirements.in": "fastapi>=0.100\n-r base.in\n",
          "requirements.txt": "fastapi==0.115.0\n"
        }
      },
      {
        title: "a pyproject.toml with its lockfile",
        files: {
          "pyproject.toml": '[project]\nname = "api"\ndependencies = ["fastapi>=0.100"]\n',
          "uv.lock": 'version = 1\n[[package]]\nname = "fastapi"\nversion = "0.115.0"\n'
        }
      },
      {
        title: "an example's manifest",
        files: {
          "examples/basic/package.json": '{"private": true, "dependencies": {"express": "^4.18.0"}}\n'
        }
      }
    ]
  }
});
var staleLockfileRule = (0, import_chunk_AOZ2SMLR.defineRule)({
  id: "pinning/stale-lockfile",
  severity: "warning",
  title: "A lockfile that does not hold what its manifest asks for",
  what: "The manifest asks for a package that its lockfile does not list, or lists in a version that is not allowed.",
  why: "For this package the lockfile holds nothing: a strict install fails, and any other takes the newest version that fits, which nobody has looked at. The version that was reviewed is not the one that runs.",
  fix: "Bring the lockfile up to date (`npm install`, `pnpm install`, `yarn install`, `uv lock`, `poetry lock`) and commit it together with the manifest.",
  cwe: [1357, 829],
  links: [
    "https://docs.npmjs.com/cli/configuring-npm/package-lock-json",
    "https://docs.astral.sh/uv/concepts/projects/sync/"
  ],
  controls: ["pin-exact-versions"],
  limits: "Looks at direct dependencies. Packages that an environment marker may leave out, optional ones, and those that overrides or resolutions replace are not reported. Reads package-lock.json (1 to 3), npm-shrinkwrap.json, yarn.lock, pnpm-lock.yaml, bun.lock, uv.lock, poetry.lock, pdm.lock, pylock.toml and compiled requirements; of bun.lockb only that it is there.",
  examples: {
    bad: [
      {
        title: "a dependency added, and one moved, without the lockfile",
        files: {
          "package.json": `{
  "private": true,
  "dependencies": {
    "express": "^4.18.0",
    \u27E6"lodash": "^4.17.21"\u27E7,
    \u27E6"ms": "^3.0.0"\u27E7
  }
}
`,
          "package-lock.json": `{"lockfileVersion": 3, "packages": {
  "": {"dependencies": {"express": "^4.17.0", "ms": "^2.0.0"}},
  "node_modules/express": {"version": "4.21.0"},
  "node_modules/ms": {"version": "2.1.3"}
}}
`
        }
      },
      {
        title: "pyproject.toml ahead of poetry.lock",
        files: {
          "pyproject.toml": `[tool.poetry.dependencies]
python = "^3.11"
\u27E6httpx = "^0.28"\u27E7
Typing_Extensions = "*"
\u27E6rich = {version = "^13.0", extras = ["all"]}\u27E7
`,
          "poetry.lock": `[[package]]
name = "httpx"
version = "0.27.2"
[[package]]
name = "typing-extensions"
version = "4.12.2"
`
        }
      },
      {
        title: "requirements.in ahead of what it was compiled to",
        files: {
          "requirements.in": "fastapi\n\u27E6httpx\u27E7\ntomli ; python_version < '3.11'\n",
          "requirements.txt": "fastapi==0.115.0\n"
        }
      },
      {
        title: "pnpm and yarn",
        files: {
          "a/package.json": '{"private": true, "dependencies": {"ms": "^2.1.0", \u27E6"semver": "^7.6.0"\u27E7}}\n',
          "a/pnpm-lock.yaml": "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      ms:\n        specifier: ^2.1.0\n        version: 2.1.3\n",
          "b/package.json": '{"private": true, "dependencies": {"ms": "^2.1.0", \u27E6"semver": "^7.6.0"\u27E7}}\n',
          "b/yarn.lock": `# yarn lockfile v1


ms@^2.1.0:
  version "2.1.3"
  integrity sha512-x
semver@^6.0.0:
  version "6.3.1"
`
        }
      }
    ],
    good: [
      {
        title: "a lockfile that holds everything",
        files: {
          "package.json": '{"private": true, "dependencies": {"ms": "^2.1.0", "b": "npm:lodash@^4.0.0"}}\n',
          "package-lock.json": '{"lockfileVersion": 1, "dependencies": {"ms": {"version": "2.1.3"}, "b": {"version": "npm:lodash@4.17.21"}}}\n'
        }
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
`
        }
      }
    ]
  }
});
var rules = [
  actionRule,
  imageRule,
  rangeWithoutLockfileRule,
  mutableSourceRule,
  staleLockfileRule
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rules
});
})