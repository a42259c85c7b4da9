import type { Measured } from "./measure.ts";

/** A Markdown table; `bytes`, of the tree that was read, adds the throughput. */
export function table(title: string, note: string, rows: readonly Measured[], bytes?: number): string {
  const head = [
    "program",
    "wall s",
    "× first",
    "CPU s",
    "× first",
    "peak MiB",
    "exit",
    ...(bytes ? ["MB/s"] : []),
  ];
  const lines = rows.map((row) => [
    row.name,
    row.wall.toFixed(3),
    row.wallRatio.toFixed(2),
    row.cpu.toFixed(3),
    row.cpuRatio.toFixed(2),
    row.peak?.toFixed(0) ?? "",
    row.statuses.join(", "),
    ...(bytes ? [(bytes / 1e6 / row.wall).toFixed(1)] : []),
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, i) => (i === 0 ? "---" : "---:"));
  return [
    `## ${title}`,
    "",
    ...(note === "" ? [] : [note, ""]),
    line(head),
    line(rule),
    ...lines.map(line),
    "",
  ].join("\n");
}
