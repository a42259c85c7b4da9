/**
 * A picture of a terminal, as SVG on standard output, from what a program printed on standard input:
 *
 *     FORCE_COLOR=1 node dist/cli.js scan . | node scripts/screenshot.ts 'bartizan scan .' > docs/screenshot.svg
 *
 * The same input makes the same bytes. Every run of text is given its place and length in columns, so that underlines sit
 * right below what they underline whichever monospace font the reader has.
 */
import { stdin } from "node:process";
import { text as readAll } from "node:stream/consumers";
import { widthOf } from "../src/report/text.ts";

const FONT =
  "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', 'DejaVu Sans Mono', monospace";
const FONT_SIZE = 14;
const COLUMN = 8.4;
const LINE = 20;
const PADDING = 20;
const TITLE_BAR = 36;

const BACKGROUND = "#0d1117";
const FOREGROUND = "#e6edf3";
const FAINT = "#8b949e";
/** By SGR code: 31 red to 36 cyan, as GitHub's dark theme has them. */
const COLORS: { readonly [code: string]: string } = {
  "31": "#ff7b72",
  "32": "#7ee787",
  "33": "#e3b341",
  "34": "#79c0ff",
  "35": "#d2a8ff",
  "36": "#76e3ea",
};

interface Run {
  readonly text: string;
  readonly column: number;
  readonly color: string;
  readonly bold: boolean;
}

const [command = "bartizan scan ."] = process.argv.slice(2);
const lines = (await readAll(stdin)).trimEnd().split("\n").map(runsOf);
process.stdout.write(picture(lines));

/** Splits a line at its SGR sequences. Each of ours sets everything it needs and ends with a reset. */
function runsOf(line: string): Run[] {
  const runs: Run[] = [];
  let column = 0;
  let color = FOREGROUND;
  let bold = false;
  for (const [, codes, text] of line.matchAll(/(?:\u001b\[([\d;]*)m)?([^\u001b]*)/g)) {
    if (codes !== undefined) {
      const set = codes.split(";");
      bold = set.includes("1");
      color =
        set.map((code) => COLORS[code]).find((one) => one !== undefined) ??
        (set.includes("2") ? FAINT : FOREGROUND);
    }
    if (!text) continue;
    const indent = text.length - text.trimStart().length;
    if (text.trim() !== "") runs.push({ text: text.trim(), column: column + indent, color, bold });
    column += widthOf(text);
  }
  return runs;
}

function picture(screen: readonly (readonly Run[])[]): string {
  const prompt: Run[] = [
    { text: "$", column: 0, color: FAINT, bold: false },
    { text: command, column: 2, color: FOREGROUND, bold: true },
  ];
  const all = [prompt, [], ...screen];
  const columns = Math.max(80, ...all.flat().map((run) => run.column + widthOf(run.text)));
  const width = Math.ceil(columns * COLUMN + 2 * PADDING);
  const height = TITLE_BAR + all.length * LINE + PADDING;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(`Terminal output of ${command}`)}">`,
    `<rect width="${width}" height="${height}" rx="10" fill="${BACKGROUND}"/>`,
    ...["#ff5f57", "#febc2e", "#28c840"].map(
      (fill, i) => `<circle cx="${PADDING + 6 + i * 20}" cy="${TITLE_BAR / 2}" r="6" fill="${fill}"/>`,
    ),
    `<g font-family="${FONT}" font-size="${FONT_SIZE}" xml:space="preserve">`,
    ...all.flatMap((runs, row) => runs.map((run) => textOf(run, row))),
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

function textOf({ text, column, color, bold }: Run, row: number): string {
  const x = round(PADDING + column * COLUMN);
  const y = round(TITLE_BAR + (row + 0.75) * LINE);
  const weight = bold ? ' font-weight="600"' : "";
  return `<text x="${x}" y="${y}" fill="${color}"${weight} textLength="${round(widthOf(text) * COLUMN)}">${escapeXml(text)}</text>`;
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
