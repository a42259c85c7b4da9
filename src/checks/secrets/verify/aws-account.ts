const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/**
 * The account that an AWS access key id belongs to, as 12 digits. Ids hold it since 2019: behind the first four letters stand
 * 80 bits in base32 (RFC 4648) with the first one set, and the 40 bits behind that are the account's number.
 *
 * @return undefined for older ids, which begin with `I` or `J` there, and for what is none.
 */
export function awsAccountOf(id: string): string | undefined {
  if (!/^(?:AKIA|ASIA|ABIA|ACCA)[Q-Z2-7][A-Z2-7]{15}$/.test(id)) return undefined;
  let bits = 0n;
  for (const letter of id.slice(4, 14)) bits = (bits << 5n) | BigInt(BASE32.indexOf(letter));
  // 50 bits: the first one, 40 of the account, and 9 of what follows.
  const account = (bits >> 9n) & 0xff_ffff_ffffn;
  return account < 10n ** 12n ? account.toString().padStart(12, "0") : undefined;
}
