import type { FileRole } from "../../file-role.ts";
import type { Span } from "../../finding.ts";

/** Names as the OSV schema spells them; `Docker` for container images, which it does not know. */
export type PinEcosystem = "GitHub Actions" | "Docker" | "npm" | "PyPI";

/** One thing a file asks for from outside: an action, an image, a package. Local things are not requirements. */
export interface Requirement {
  readonly ecosystem: PinEcosystem;
  /** `owner/repo[/path]`, an image without tag and digest, or a package name as its ecosystem compares it. */
  readonly name: string;
  /** As written: `actions/checkout@v4`, `python:3.12-slim`, `^4.18.0`; empty when the file says nothing. */
  readonly spec: string;
  readonly at: Span;
  /** What the files of that folder are for. */
  readonly role: FileRole;
  readonly selector: Selector;
  readonly lock: Lock;
  /** Set for packages of a manifest, which are judged together. */
  readonly manifest?: Manifest;
}

/** How the requirement chooses what it gets. */
export type Selector =
  /** `exact` when one version of the package satisfies it. */
  | { readonly kind: "version"; readonly exact: boolean }
  /** A git ref of an action's or reusable workflow's repository. */
  | { readonly kind: "action"; readonly ref: string; readonly reusable: boolean }
  | {
      readonly kind: "image";
      readonly tag: string | undefined;
      readonly digest: boolean;
      /** Whether a build argument decides which image it is, so that its default may never be used. */
      readonly settable: boolean;
      /** What the file uses the image for. */
      readonly use: "base" | "copied" | "container" | "step" | "frontend";
    }
  /** A repository; `ref` is undefined when the default branch is taken. */
  | {
      readonly kind: "git";
      readonly url: string;
      readonly ref: string | undefined;
      readonly refKind: RefKind;
    }
  /** An archive; `verified` when the file or a lockfile holds its hash. */
  | { readonly kind: "url"; readonly url: string; readonly verified: boolean };

/** What the file says its ref is; `unsaid` where the syntax does not tell. */
export type RefKind = "commit" | "tag" | "branch" | "unsaid";

/** What a lockfile says of the requirement. Paths are relative to the root. */
export type Lock =
  /** There is none that would hold it. */
  | { readonly kind: "none" }
  | { readonly kind: "holds"; readonly path: string; readonly version: string }
  /** A lockfile is there, but what it holds of this requirement is not known: it cannot be read here, or depends on more. */
  | { readonly kind: "unchecked"; readonly path: string }
  /** The lockfile does not list it. */
  | { readonly kind: "missing"; readonly path: string }
  /** The lockfile lists a version that the requirement does not allow. */
  | { readonly kind: "differs"; readonly path: string; readonly version: string };

export interface Manifest {
  /** Libraries leave ranges to those who install them; only what they are developed with is theirs to pin. */
  readonly kind: "application" | "library";
  /** Needed for developing or testing only. */
  readonly development: boolean;
  /** Manifests that one lockfile would hold share it: the folder of the workspace's root, or the manifest's own path. */
  readonly group: string;
  /** How to make the lockfile, as a sentence: `Run npm install, commit package-lock.json, and install with npm ci.` */
  readonly lockAdvice: string;
}
