import { BY_HAND, CONTROLS } from "../controls.ts";
import { markdownText } from "./escape.ts";
import { count } from "./quantities.ts";
import type { Report, ReportContext } from "./report.ts";

/**
 * The guides' checklist in Markdown: a tick for each control whose rules took part and found nothing in what was looked at. Where
 * something could not be checked, nothing is ticked.
 */
export async function renderChecklist(
  { findings, notChecked }: Report,
  context: ReportContext,
): Promise<string> {
  const incomplete = notChecked.some((entry) => entry.incomplete);
  const looked = new Set((await context.rules()).flatMap(({ controls }) => controls));
  const rows = [...looked].sort().map((id) => {
    const number = findings.filter(({ controls }) => controls.includes(id)).length;
    const title = markdownText(CONTROLS[id] ?? id);
    if (number > 0) return `- [ ] ${title}: ${count(number, "finding")}`;
    return incomplete
      ? `- [ ] ${title}: nothing found, but not everything could be checked`
      : `- [x] ${title}`;
  });
  const byHand = BY_HAND.map((title) => `- [ ] ${markdownText(title)}`);
  return [
    "### Checklist of the guides",
    "",
    "Ticked is what nothing speaks against in what was looked at.",
    "",
    ...rows,
    "",
    "To be checked by hand:",
    "",
    ...byHand,
    "",
  ].join("\n");
}
