/**
 * What the name of a secret has in it, lower-cased. One of these occurs in every file the reader has something to say about;
 * each place where one stands is looked at.
 */
export const KEYWORDS = [
  "password",
  "passwort",
  "passwd",
  "passphrase",
  "passcode",
  "pwd",
  "_pass",
  "<pass",
  "pass=",
  "pass:",
  'pass"',
  "pass'",
  '"auth"',
  "_auth",
  "_salt",
  "requirepass",
  "masterauth",
  "secret",
  "token",
  "credential",
  "_key",
  "-key",
  "apikey",
  "api.key",
  "appkey",
  "accesskey",
  "authkey",
  "accountkey",
  "privatekey",
  "encryptionkey",
  "signingkey",
  "masterkey",
  "sharedkey",
  "servicekey",
  "subscriptionkey",
  "sessionkey",
  "authorization",
  "identified by",
  "curl ",
] as const;

/** Offsets of keywords in a text, each once, in order of the text. @param lower the text, lower-cased */
export function placesOf(
  lower: string,
  keywords: Iterable<string>,
): readonly { start: number; keyword: string }[] {
  const places: { start: number; keyword: string }[] = [];
  for (const keyword of keywords)
    for (let at = lower.indexOf(keyword); at !== -1; at = lower.indexOf(keyword, at + keyword.length))
      places.push({ start: at, keyword });
  return places.sort((a, b) => a.start - b.start);
}
