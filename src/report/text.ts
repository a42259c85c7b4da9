/** Columns of a terminal: widths of texts, and wrapping and cutting by them. Texts hold no control characters. */

/** Made when a text first needs it: that takes tens of milliseconds, which most runs of a hook can do without. */
let segmenter: Intl.Segmenter | undefined;

function segmentsOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(text);
}

const ZERO = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const EMOJI = /^(\p{Emoji_Presentation}|\p{Regional_Indicator}{2}|\p{Emoji}\ufe0f)/u;
/** Plain ASCII, Latin and punctuation that need no look at their graphemes. */
const NARROW = /^[\x20-\x7e\u00a0-\u02ff\u2010-\u2027]*$/;

/** UTF-16 units; longer ones are broken as any word is. */
const LONGEST_ADDRESS = 300;

/** First and last code points of East Asian Wide and Fullwidth characters outside emoji (Unicode 16, UAX #11). */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18dff],
  [0x1aff0, 0x1b2ff],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd],
];

function codePointWidth(character: string): number {
  if (ZERO.test(character)) return 0;
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x1100) return 1;
  return WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

function graphemeWidth(grapheme: string): number {
  if (EMOJI.test(grapheme)) return 2;
  let width = 0;
  for (const character of grapheme) width += codePointWidth(character);
  return width;
}

/** Columns a text takes. */
export function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const { segment } of segmentsOf(text)) width += graphemeWidth(segment);
  return width;
}

/**
 * Lines of at most `width` columns, broken at spaces, and within a word only when it is longer than a line and no address
 * of the web. Line breaks of the text, and the indentation after them, stay. Nothing is lost but the spaces at which a line is broken.
 */
export function wrap(text: string, width: number): string[] {
  return text.split("\n").flatMap((line) => wrapLine(line, Math.max(1, width)));
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const token of text.match(/ +|[^ ]+/g) ?? []) {
    const wide = widthOf(token);
    if (!token.startsWith(" ") && used + wide > width) {
      if (line.trim() !== "") {
        lines.push(line.trimEnd());
        line = "";
        used = 0;
      }
      if (used + wide > width && !isAddress(token)) {
        const pieces = breakWord(token, width - used, width);
        const last = pieces.pop() ?? "";
        for (const piece of pieces) {
          lines.push(line + piece);
          line = "";
        }
        line += last;
        used = widthOf(last);
        continue;
      }
    }
    line += token;
    used += wide;
  }
  return [...lines, line.trimEnd()];
}

/** A broken address cannot be followed: it sticks out instead, and the terminal breaks it without a line break. */
function isAddress(word: string): boolean {
  return word.length <= LONGEST_ADDRESS && /^\W?https?:\/\/[\x21-\x7e]*$/.test(word);
}

/** Pieces of a word that is too long for a line; `first` columns are left for the first of them. */
function breakWord(word: string, first: number, width: number): string[] {
  if (NARROW.test(word)) return chunks(word, Math.max(1, first), width);
  const pieces: string[] = [];
  let room = first;
  let start = 0;
  let used = 0;
  for (const { segment, index } of segmentsOf(word)) {
    const wide = graphemeWidth(segment);
    if (used + wide > room && index > start) {
      pieces.push(word.slice(start, index));
      start = index;
      used = 0;
      room = width;
    }
    used += wide;
  }
  return [...pieces, word.slice(start)];
}

function chunks(text: string, first: number, size: number): string[] {
  const pieces = [text.slice(0, first)];
  for (let at = first; at < text.length; at += size) pieces.push(text.slice(at, at + size));
  return pieces;
}

/** At most `length` UTF-16 units, of which the last is `…` when something was cut off. Never splits a surrogate pair. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  if (length < 1) return "";
  const end = length - 1;
  return `${text.slice(0, isHighSurrogate(text, end - 1) ? end - 1 : end)}…`;
}

export function isHighSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** Graphemes of a text with the columns each takes. */
export function* graphemes(text: string): Generator<{ readonly text: string; readonly width: number }> {
  for (const { segment } of segmentsOf(text)) yield { text: segment, width: graphemeWidth(segment) };
}
