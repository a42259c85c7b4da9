/**
 * Strings of a shape, made from a seed: so the project's examples and tests have tokens to find, and its files hold none.
 *
 * A shape is literal text with character classes (`[A-Za-z0-9_-]`), each with a count (`{36}`).
 */
export function sampleOf(shape: string, seed = 1): string {
  const next = generator(seed);
  return shape.replace(/\[([^\]]+)\](?:\{(\d+)\})?/g, (_, characters: string, count = "1") => {
    const alphabet = expand(characters);
    let text = "";
    for (let i = 0; i < Number(count); i++) text += alphabet[next() % alphabet.length];
    return text;
  });
}

function expand(characters: string): string {
  let alphabet = "";
  for (let i = 0; i < characters.length; i++) {
    if (characters[i + 1] === "-" && i + 2 < characters.length) {
      for (let code = characters.charCodeAt(i); code <= characters.charCodeAt(i + 2); code++)
        alphabet += String.fromCharCode(code);
      i += 2;
    } else alphabet += characters[i];
  }
  return alphabet;
}

/** Mulberry32, by Tommy Ettinger (public domain): small, and good enough to look random. */
function generator(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
