/** Rows of a GitHub table as its parser splits them: at every `|` that no backslash stands before. */
export function tableCells(row: string): string[] {
  const inner = row.trim().replace(/^\|/, "").replace(/\|$/, "");
  const cells: string[] = [""];
  for (const token of inner.match(/\\.|[^\\]|\\$/gs) ?? []) {
    if (token === "|") cells.push("");
    else cells[cells.length - 1] += token;
  }
  return cells.map((cell) => cell.trim());
}
