/** So far around a token is looked, in UTF-16 units. */
const REACH = 200;
/** So many characters of base64 beside a token are more than any path or query has. */
const MOST_BESIDE = 150;
/** Data is broken into lines of 60 to 76 characters (RFC 7468, 2; RFC 2045, 6.8), which the last one need not fill. */
const SHORTEST_LINE = 56;
/** What stands between two lines of data in code: quotes, commas, an escaped line feed, the indentation. */
const WIDEST_GAP = 80;

/**
 * Whether what looks like a token is a piece of data in base64, such as a picture in a notebook or in recorded traffic: in a
 * megabyte of it the short prefixes of tokens come up by chance.
 */
export function isInData(text: string, start: number, end: number): boolean {
  if (runEnd(text, start, end) < end) return false;
  const left = runStart(text, start, start - REACH);
  const right = runEnd(text, end, end + REACH);
  if (start - left + right - end >= MOST_BESIDE) return hasSigns(text.slice(left, right));
  const length = right - left;
  if (length < SHORTEST_LINE) return false;
  // Tokens one below the other are as long as each other, too, and begin alike.
  const isLine = (line: string) =>
    line.length === length && hasSigns(line) && line.slice(0, 3) !== text.slice(left, left + 3);
  return isLine(lineBefore(text, left)) || isLine(lineAfter(text, right));
}

/** Where data ends that goes on around a place, and in which no token is told; undefined where there is none. */
export function endOfData(text: string, at: number): number | undefined {
  const left = runStart(text, at, at - REACH);
  const end = runEnd(text, at, text.length);
  const isData = end - left >= 2 * MOST_BESIDE && hasSigns(text.slice(Math.max(left, end - REACH), end));
  return isData && hasSigns(text.slice(left, at + REACH)) ? end : undefined;
}

/** What tells data from a long word, or from hexadecimal. */
function hasSigns(run: string): boolean {
  return run.includes("+") || run.includes("/");
}

function lineBefore(text: string, at: number): string {
  let end = at;
  while (end > 0 && at - end < WIDEST_GAP) {
    if (!isBase64(text.charCodeAt(end - 1))) end--;
    else if (text[end - 1] === "n" && text[end - 2] === "\\") end -= 2;
    else break;
  }
  return text.slice(runStart(text, end, end - REACH), end);
}

function lineAfter(text: string, at: number): string {
  let start = at;
  while (start < text.length && start - at < WIDEST_GAP) {
    const isEscape = start > at && text[start] === "n" && text[start - 1] === "\\";
    if (isBase64(text.charCodeAt(start)) && !isEscape) break;
    start++;
  }
  return text.slice(start, runEnd(text, start, start + REACH));
}

function runStart(text: string, from: number, least: number): number {
  let at = from;
  while (at > 0 && at > least && isBase64(text.charCodeAt(at - 1))) at--;
  return at;
}

function runEnd(text: string, from: number, most: number): number {
  let at = from;
  while (at < text.length && at < most && isBase64(text.charCodeAt(at))) at++;
  return at;
}

/** `+`, `/`, digits and letters. */
function isBase64(code: number): boolean {
  return (
    code === 43 || (code >= 47 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  );
}
