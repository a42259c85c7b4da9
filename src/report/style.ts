import type { Severity } from "../finding.ts";

type Paint = (text: string) => string;

/** The few colours there are. Without colour each leaves its text as it is. */
export interface Style {
  readonly plain: Paint;
  readonly bold: Paint;
  readonly dim: Paint;
  readonly good: Paint;
  readonly link: Paint;
  readonly severity: { readonly [severity in Severity]: Paint };
}

const PLAIN: Paint = (text) => text;

function sgr(...codes: readonly number[]): Paint {
  return (text) => (text === "" ? "" : `\u001b[${codes.join(";")}m${text}\u001b[0m`);
}

const COLOR: Style = {
  plain: PLAIN,
  bold: sgr(1),
  dim: sgr(2),
  good: sgr(32),
  link: sgr(36),
  severity: { error: sgr(1, 31), warning: sgr(1, 33), notice: sgr(1, 34) },
};

const NO_COLOR: Style = {
  plain: PLAIN,
  bold: PLAIN,
  dim: PLAIN,
  good: PLAIN,
  link: PLAIN,
  severity: { error: PLAIN, warning: PLAIN, notice: PLAIN },
};

export function styleOf(color: boolean): Style {
  return color ? COLOR : NO_COLOR;
}
