/**
 * Marvin32, as .NET has it (`System.Marvin`), folded into 32 bits.
 *
 * @param seed eight characters of ASCII, the first one the highest byte of the number that they are
 */
export function marvin32(bytes: Uint8Array, seed: string): number {
  let low = wordOf(seed, 4);
  let high = wordOf(seed, 0);
  const mix = (word: number) => {
    low = (low + word) | 0;
    high ^= low;
    low = (rotated(low, 20) + high) | 0;
    high = rotated(high, 9) ^ low;
    low = (rotated(low, 27) + high) | 0;
    high = rotated(high, 19);
  };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 4);
  for (let at = 0; at < whole; at += 4) mix(view.getInt32(at, true));
  let last = 0x80;
  for (let at = bytes.length - 1; at >= whole; at--) last = (last << 8) | (bytes[at] ?? 0);
  mix(last);
  mix(0);
  return (low ^ high) >>> 0;
}

function wordOf(text: string, from: number): number {
  let word = 0;
  for (let i = from; i < from + 4; i++) word = (word << 8) | text.charCodeAt(i);
  return word;
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
