const ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** Whether the last six characters are the checksum of the others (BIP 173). One case throughout. */
export function isBech32(text: string): boolean {
  const { human, values } = split(text);
  return (
    values.length > 6 && values.every((value) => value >= 0) && polymod([...spread(human), ...values]) === 1
  );
}

/** The text with its last six characters made right. */
export function withBech32Checksum(text: string): string {
  const { human, values } = split(text);
  const data = values.slice(0, -6);
  const sum = polymod([...spread(human), ...data, 0, 0, 0, 0, 0, 0]) ^ 1;
  const checksum = [0, 1, 2, 3, 4, 5].map((i) => ALPHABET[(sum >>> (5 * (5 - i))) & 31]).join("");
  return text.slice(0, -6) + (text === text.toUpperCase() ? checksum.toUpperCase() : checksum);
}

function split(text: string) {
  const lower = text.toLowerCase();
  const separator = lower.lastIndexOf("1");
  return {
    human: lower.slice(0, separator),
    values: [...lower.slice(separator + 1)].map((letter) => ALPHABET.indexOf(letter)),
  };
}

function spread(human: string): number[] {
  const codes = [...human].map((letter) => letter.charCodeAt(0));
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
}

function polymod(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    GENERATOR.forEach((term, bit) => {
      if ((top >>> bit) & 1) sum ^= term;
    });
  }
  return sum >>> 0;
}
