/** Character classes that many shapes share. */
export const HEX = "[0-9a-f]";
export const ALNUM = "[A-Za-z0-9]";
/** Letters and digits of one case. */
export const LOWER = "[a-z0-9]";
export const UPPER = "[A-Z0-9]";
/** URL-safe base64, and what else is made of the same characters. */
export const WORD = "[A-Za-z0-9_-]";
/** Base64. */
export const B64 = "[A-Za-z0-9+/]";
export const UUID = `${HEX}{8}-${HEX}{4}-${HEX}{4}-${HEX}{4}-${HEX}{12}`;

/** What a key to paid computing opens, whoever sells it. */
export const SPEND = "run models at the account's cost";
