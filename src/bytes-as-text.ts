/** Unicode's pictures of the control characters (U+2400 to U+241F). */
const PICTURES = 0x2400;

/** Latin-1 text with pictures in the place of control characters, so that it is one line and may be shown. */
export function pictured(latin1: string): string {
  return latin1.replace(/[\x00-\x1f]/g, (control) => String.fromCharCode(PICTURES + control.charCodeAt(0)));
}

/**
 * Stands in the bytes of a binary file that begins like a store of keys or a database, behind them, so that it is found by
 * what is in it, whatever its name.
 */
export const STORE_MARK = "[bartizan: a store by its first bytes]";

/** The byte that a character of such a text stands for; text that was never a binary's has the same bytes below 0x80. */
export function byteAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code >= PICTURES && code < PICTURES + 0x20 ? code - PICTURES : code & 0xff;
}
