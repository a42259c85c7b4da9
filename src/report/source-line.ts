import { visible } from "./escape.ts";
import { graphemes, isHighSurrogate, widthOf } from "./text.ts";

const TAB = 4;
/** Most columns of a place that are underlined and so kept when the line is cut. */
const LONGEST_MARK = 60;

/** A line of source made fit for a terminal, and the line that goes below it. */
export interface MarkedLine {
  readonly text: string;
  /** Spaces, then one `^` for every column of the place, at least one. */
  readonly mark: string;
}

/**
 * @param start,end UTF-16 offsets of the place in the line; an end past the line's means its end
 * @param width columns to stay within; what is cut off at either side is shown as `…`
 */
export function markLine(line: string, start: number, end: number, width: number): MarkedLine {
  const from = clamp(start, 0, line.length);
  const to = clamp(end, from, line.length);
  const window = cutAround(line, from, to, width);
  const before = show(window.before, 0);
  const marked = show(window.marked, before.column);
  const after = show(window.after, marked.column);
  return fitColumns(before.text, marked.text, after.text, width);
}

/** The part of a long line around a place, in units: enough to fill the width, and bounded whatever the line's length. */
function cutAround(line: string, from: number, to: number, width: number) {
  const reach = width * 4;
  const left = boundary(line, Math.max(0, from - reach));
  const right = boundary(line, Math.min(line.length, Math.min(to, from + reach) + reach));
  return {
    before: (left > 0 ? "…" : "") + line.slice(left, from),
    marked: line.slice(from, Math.min(to, right)),
    after: line.slice(Math.min(to, right), right) + (right < line.length ? "…" : ""),
  };
}

function boundary(line: string, at: number): number {
  return at > 0 && at < line.length && isHighSurrogate(line, at - 1) ? at - 1 : at;
}

/** Tabs become spaces up to the next stop, and what has no picture gets one. */
function show(text: string, startColumn: number): { readonly text: string; readonly column: number } {
  let shown = "";
  let column = startColumn;
  for (const part of text.split(/(\t)/)) {
    const piece = part === "\t" ? " ".repeat(TAB - (column % TAB)) : visible(part);
    shown += piece;
    column += widthOf(piece);
  }
  return { text: shown, column };
}

function fitColumns(before: string, marked: string, after: string, width: number): MarkedLine {
  const total = widthOf(before) + Math.max(widthOf(marked) + widthOf(after), 1);
  if (total <= width) return { text: before + marked + after, mark: caret(widthOf(before), widthOf(marked)) };

  const lead = Math.min(widthOf(before), Math.floor(width / 3));
  const mark = takeStart(marked, Math.max(1, Math.min(LONGEST_MARK, width - lead - 1)));
  const room = width - Math.max(1, widthOf(mark));
  const rest = mark === marked ? after : "";
  const wanted = Math.min(widthOf(rest), Math.floor(room / 2));
  const head = takeEnd(before, room - wanted);
  const tail = takeStart(rest, room - widthOf(head));
  return { text: head + mark + tail, mark: caret(widthOf(head), widthOf(mark)) };
}

function caret(indent: number, width: number): string {
  return " ".repeat(indent) + "^".repeat(Math.max(1, width));
}

/** The beginning of a text within a width, `…` at its end when it is cut. */
function takeStart(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let taken = "";
  let used = 1;
  for (const grapheme of graphemes(text)) {
    if (used + grapheme.width > width) break;
    taken += grapheme.text;
    used += grapheme.width;
  }
  return width < 1 ? "" : `${taken}…`;
}

/** The end of a text within a width, `…` at its beginning when it is cut. */
function takeEnd(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const all = [...graphemes(text)];
  let taken = "";
  let used = 1;
  for (const grapheme of all.reverse()) {
    if (used + grapheme.width > width) break;
    taken = grapheme.text + taken;
    used += grapheme.width;
  }
  return width < 1 ? "" : `…${taken}`;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
