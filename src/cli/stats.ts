import type { Meter, Took } from "../engine/meter.ts";
import type { ReportStats } from "../report/report.ts";

export interface Stats {
  /** Milliseconds until the scope was listed, and of making and writing the report. */
  readonly listMs: number;
  readonly reportMs: number;
  readonly took: Took;
  readonly report: ReportStats;
  /** Largest resident set of the process so far, in KiB. */
  readonly peakKib: number;
}

/** What `--stats` prints, for whoever tunes a scan. */
export function statsText({ listMs, reportMs, took, report, peakKib }: Stats): string {
  const { phases, meter } = took;
  const steps = [["list", listMs] as const, ...Object.entries(phases), ["report", reportMs] as const];
  return [
    `${report.files} files, ${mebibytes(report.bytes)}, peak memory ${mebibytes(peakKib * 1024)}, ${threads(meter)}${cached(meter)}`,
    table([["phase", "ms"], ...steps.map(([name, ms]) => [name, milliseconds(ms)])]),
    table([
      ["work on files", "ms", "files", "with a hit", "models"],
      ["load", milliseconds(meter.loadMs), String(meter.loaded), "", ""],
      ["prefilter", milliseconds(meter.prefilterMs), String(meter.filtered), hits(meter), ""],
      ...[...meter.readers]
        .sort(([a, one], [b, other]) => other.ms - one.ms || (a < b ? -1 : 1))
        .map(([name, reader]) => [
          name,
          milliseconds(reader.ms),
          String(reader.files),
          share(reader.hits, reader.files),
          String(reader.models),
        ]),
    ]),
    "",
  ].join("\n");
}

function threads({ threads }: Meter): string {
  return threads === 0 ? "no worker threads" : `${threads} worker threads`;
}

function cached({ cached }: Meter): string {
  return cached === 0 ? "" : `, ${cached} files as in an earlier scan`;
}

function hits({ passed, filtered }: Meter): string {
  return share(filtered - passed, filtered);
}

function share(part: number, whole: number): string {
  return whole === 0 ? "" : `${part} (${Math.round((100 * part) / whole)} %)`;
}

function milliseconds(ms: number): string {
  return ms < 10 ? ms.toFixed(1) : ms.toFixed(0);
}

function mebibytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}

/** The first column to the left, numbers to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .map((line) => `  ${line}`)
    .join("\n");
}
