import { CONTINUED, continuedViews } from "./continued.ts";
import { ESCAPES, escapeViews } from "./escapes.ts";
import { manifestViews } from "./manifest.ts";
import { percentViews } from "./percent.ts";
import { MANIFESTS, PERCENT, STRETCH } from "./seen.ts";
import { stretchViews } from "./stretch.ts";
import type { View } from "./view.ts";

/** What is encoded in a text, decoded once. @param hits what the prefilter saw; left out: all is looked for */
export function viewsOf(text: string, hits?: ReadonlySet<string>): readonly View[] {
  const views: View[] = [];
  if (!hits || MANIFESTS.some((word) => hits.has(word))) views.push(...manifestViews(text));
  if (hits ? ESCAPES.some((word) => hits.has(word)) : text.includes("\\")) views.push(...escapeViews(text));
  if (!hits || hits.has(STRETCH.word)) views.push(...stretchViews(text));
  if (!hits || hits.has(PERCENT.word)) views.push(...percentViews(text));
  if (hits?.has(CONTINUED.word)) views.push(...continuedViews(text));
  return views;
}
