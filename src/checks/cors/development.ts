import type { Guard } from "../../languages/value.ts";

/** Files that only a developer's machine reads, by the names frameworks give them. */
const DEVELOPMENT_FILE = [
  /(^|\/)(settings|configs?|environments?|env)\/(dev|development|local|test|testing)\.[^/]+$/i,
  /(^|\/)(vite|webpack|rollup|rspack|snowpack|craco|vue|nuxt|astro|svelte)\.config\.[^/]+$/i,
  /(^|[/._-])(dev|development)([-_.]?server)?\.(py|[cm]?[jt]sx?)$/i,
  /(^|\/)\.storybook\//i,
];

export function isDevelopmentFile(path: string): boolean {
  return DEVELOPMENT_FILE.some((name) => name.test(path));
}

/** The guard of a place that stands under both. */
export function under(outer: Guard, inner: Guard): Guard {
  if (outer === "development" || inner === "development") return "development";
  return outer === "production" ? outer : inner;
}
