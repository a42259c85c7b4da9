import { defineRule } from "../../../rule.ts";

const DIGEST = "sha256:bfadbbcb25fd75c30c295843f1a861414f46c080f0f1d0c5cd93843c88edabcf";

export const imageRule = defineRule({
  id: "pinning/image",
  severity: "warning",
  title: "A container image that is not held by a digest",
  what: "A container image is named by a tag, or by nothing at all, instead of by its digest.",
  why: "A tag can be pushed again with other content. The next build or job then runs what nobody here has looked at, and no commit shows when it changed.",
  fix: "Name the version and the digest: `FROM python:3.12-slim@sha256:<digest>`. `docker buildx imagetools inspect python:3.12-slim` prints the digest; Dependabot and Renovate keep both up to date.",
  cwe: [829, 1357, 494],
  links: ["https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"],
  controls: ["pin-images", "pin-exact-versions"],
  limits:
    "A tag that names a version is a notice; no tag, `latest` and other tags that name no version are a warning. Images put together from build arguments without a default, or from expressions other than `matrix` values, are not known and not reported; nor are images of `localhost`. Docker's own frontend (`# syntax=docker/dockerfile:1`) may stay on its major version. Compose files and Kubernetes manifests are not read yet.",
  examples: {
    bad: [
      {
        title: "no tag, latest, a tag, and an image that is copied from",
        files: {
          Dockerfile: `FROM ⟦node⟧ AS build
RUN npm ci && npm run build
FROM --platform=linux/amd64 ⟦nginx:latest⟧
COPY --from=build /app /usr/share/nginx/html
COPY --from=⟦ghcr.io/astral-sh/uv:0.5⟧ /uv /bin/uv
`,
        },
      },
      {
        title: "a tag made of a build argument with a default",
        files: {
          "docker/api.Dockerfile": `ARG PYTHON=3.12
ARG VARIANT
FROM ⟦python:\${PYTHON}-slim⟧
RUN --mount=type=bind,from=⟦busybox⟧,source=/bin,target=/mnt ls
FROM node:\${VARIANT}
`,
        },
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
        image: ["⟦debian:12⟧", "alpine@${DIGEST}"]
    container: \${{ matrix.image }}
    services:
      redis:
        image: ⟦redis⟧
    steps:
      - uses: ⟦docker://alpine:3.20⟧
`,
        },
      },
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
`,
        },
      },
      {
        title: "an example for readers, and a template",
        files: {
          "examples/flask/Dockerfile": "FROM python:latest\n",
          "deploy/Dockerfile.j2": "FROM {{ image }}\n",
        },
      },
      {
        title: "an image that an expression decides",
        files: {
          ".github/workflows/test.yml": `jobs:
  a:
    container: \${{ inputs.image || 'node' }}
    services:
      db: {image: ''}
`,
        },
      },
    ],
  },
});
