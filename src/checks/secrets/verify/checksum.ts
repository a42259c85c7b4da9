import { base62, crc32 } from "./crc32.ts";

interface Checksum {
  /** Tokens that carry it. Group 1 is what comes before the checksum, group 2 what is summed, where that is less. */
  readonly of: RegExp;
  /** The checksum of group 2, or of group 1. */
  sum(text: string): string;
}

/**
 * Formats whose last characters are a checksum of the others.
 * GitHub and npm: https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/,
 * GitLab: https://docs.gitlab.com/security/tokens/ (routable tokens), Grafana: its `satokengen` package. Vercel and Zuplo
 * carry the same sums, which examples in public rules of other scanners show.
 */
const CHECKSUMS = {
  github: { of: /^(gh[pousr]_([A-Za-z0-9]{30}))[A-Za-z0-9]{6}$/, sum: (text) => base62(crc32(text), 6) },
  npm: { of: /^(npm_([A-Za-z0-9]{30}))[A-Za-z0-9]{6}$/, sum: (text) => base62(crc32(text), 6) },
  vercel: { of: /^(vc[piark]_([A-Za-z0-9_-]{50}))[A-Za-z0-9]{6}$/, sum: (text) => base62(crc32(text), 6) },
  zuplo: {
    of: /^(zpka_([a-z0-9]{32})_)[0-9a-f]{8}$/,
    sum: (text) => crc32(text).toString(16).padStart(8, "0"),
  },
  grafana: { of: /^(glsa_[A-Za-z0-9]{32})_[0-9a-f]{8}$/, sum: (text) => `_${littleEndian(crc32(text))}` },
  gitlab: {
    of: /^(gl[a-z]+-(?:t\d_)?[\w-]{27,300}\.\d\d\.[0-9a-z]{2})[0-9a-z]{7}$/,
    sum: (text) => crc32(text).toString(36).padStart(7, "0"),
  },
} as const satisfies { readonly [name: string]: Checksum };

export type ChecksumName = keyof typeof CHECKSUMS;

/** Undefined for a token of another format of the provider, which carries none. */
export function hasRightChecksum(name: ChecksumName, token: string): boolean | undefined {
  const { of, sum } = CHECKSUMS[name];
  const match = of.exec(token);
  if (!match) return undefined;
  const [, before = "", summed = before] = match;
  return token.slice(before.length) === sum(summed);
}

/** The token with its checksum made right; any other text as it is. For samples. */
export function withChecksum(token: string): string {
  for (const { of, sum } of Object.values(CHECKSUMS)) {
    const [, before, summed = before] = of.exec(token) ?? [];
    if (before !== undefined && summed !== undefined) return before + sum(summed);
  }
  return token;
}

/** Four bytes in hexadecimal, the lowest first. */
function littleEndian(value: number): string {
  const shifts = [0, 8, 16, 24];
  return shifts.map((shift) => ((value >>> shift) & 0xff).toString(16).padStart(2, "0")).join("");
}
