/** What kind of secret a name promises. */
export type Sort = "password" | "key" | "secret";

export interface Named {
  readonly sort: Sort;
  /** `sure`: the name says it whole, such as `DB_PASSWORD`; `perhaps`: there is more in it, such as `TOKEN_BILLING`. */
  readonly certainty: "sure" | "perhaps";
  /** It stands for one in tests: `fakeToken`, `TEST_PASSWORD`. */
  readonly test: boolean;
}

/** The words that names of secrets have in them. The longest at a place counts, and the last one in a name. */
const NOUN =
  /pass(?:word|wort|wd|phrase|code)|pwd|secret(?:[-_.]?key)?|token|(?:api|app|access|auth|account|private|encrypt(?:ion)?|decrypt(?:ion)?|sign(?:ing|ature)?|master|admin|service|shared|session|cookie|crypt(?:o)?|cipher|hmac|jwt|security|client|storage|subscription|functions?|host|license|validation|machine|deploy|webhook|ingest|instrumentation|consumer|maps?|integration)[-_.]?key|credentials?|(?:^|[-_.\s])pass(?=$|[-_.\s])|(?:db|user|smtp|mail|ftp|ssh|my|root|admin|sql|redis|mongo|sudo|become|ldap|imap|http|proxy|login|auth|basic)[-_.]?pass(?=$|[-_.\s])|(?<=[a-z])Pass(?=$|[A-Z_])|requirepass|masterauth|_auth$|^auth$|(?:auth|in|nonce)_salt$|[-_.]key(?=$|[-_.\d])|(?<=[a-z])Key(?=$|[A-Z_])/gi;

const AFTER_SURE = new Set(
  wordsIn(`key value val base string str plain plaintext default data prod production dev development live staging stage env b64
  base64 hex raw primary secondary current internal main master root admin api v1 v2 bytes new old local 0 1 2 3 a b token
  secret password preprod uat qa for the`),
);

/** The name is of something about a secret: how long it may be, where it is sent, what its field is called. */
const AFTER_OTHER = anyOf(`
  s es ed er ers less hash hashes hashed digest checksum sha id ids uuid guid name names type types url urls uri
  uris urn urns endpoint host path file files filename dir directory folder field fields label placeholder title
  text hint helper message msg error errors err length len size min max minimum maximum count counter num limit
  usage budget cost price policy policies reset expir* ttl lifetime age validity timeout interval header headers
  prefix suffix param params parameter parameters arg args regex regexp pattern format input form page link button
  btn icon manager service provider store storage engine strategy validat* strength encod* alg algo algorithm
  method mode option options opt opts config configuration setting settings enable enabled disable disabled
  required require visib* show hide hidden view screen route router class selector version salt arn ref reference
  scope scopes issuer audience kind status state source cmd command callback handler function fn func factory
  generat* request response res body schema model dto exception again confirm* change changed update* forgot*
  recover* create created at date time index idx position pos offset start end pair pairs list map set array table
  column col row property prop props attribute attr auth authentication bucket symbol iz* ise* stream rotation
  rotate* desc description info details metadata meta doc docs example test tests spec verify verif* check* match*
  mismatch address balance contract present exist exists missing invalid valid unknown last first var variable
  envvar board word words code codes press down up event frame frames by fingerprint vault scanning server client
  sent revoked owner user username role permission grant access template section tab modal dialog item items entry
  entries block group groups rule rules controller js jsx ts tsx php py rb java kt cs vue html htm`);

const BEFORE_OTHER = anyOf(`
  public publishable pub hashed hash cancel cancellation abort next prev previous page paging pagination
  continuation sync resume cursor pad bos eos unk sep cls mask special stop syntax lexer lex parser css design
  color colour semantic theme csrf xsrf forgot invalid wrong incorrect missing bad without expected min max num
  total input output prompt completion no not is has show hide toggle enable disable require requires label
  placeholder error err msg message title hint help reset change confirm update translation locale primary foreign
  partition sort order group cache query object map react row column col index idx unique lookup hot short arrow
  keyboard modifier ctrl shift alt enter escape tab press known host site recaptcha hcaptcha turnstile captcha
  storage local feature flag event metric tag attr attribute prop property field option setting config data dict
  json yaml state store route menu item list sub parent child node tree search filter default base root image file
  folder path blob license client instrumentation dedupe deduplication idempotency lock redis cached composite
  natural sticky shard range alias lang language text string answer`);

/** Before any noun: the name is of something that is said or done about a secret. */
const TOLD = anyOf(`
  public publishable hashed forgot reset change confirm is has show hide no redacted masked blank empty invalid
  wrong label placeholder error msg message hint help`);

/** The same, where what is done to accounts is signed with it: `RESET_SECRET`. */
const TOLD_OF_SECRETS = (word: string) => TOLD(word) && !/^(?:forgot|reset|change|confirm)$/.test(word);

const TESTING = anyOf(`
  test tests testing mock mocked fake dummy example sample stub demo fixture`);

/** What a name says of its value; undefined when it is no name of a secret. */
export function meaningOf(name: string): Named | undefined {
  let noun: { readonly start: number; readonly end: number; readonly text: string } | undefined;
  NOUN.lastIndex = 0;
  for (let match = NOUN.exec(name); match; match = NOUN.exec(name))
    noun = { start: match.index, end: match.index + match[0].length, text: match[0].toLowerCase() };
  if (!noun) return undefined;
  if (/^[a-z]/.test(noun.text) && !isOwnWord(name, noun.start)) return undefined;
  const before = wordsOf(name.slice(0, noun.start));
  const after = wordsOf(name.slice(noun.end));
  if (after.some(AFTER_OTHER)) return undefined;
  const test = [...before, ...after].some(TESTING);
  const sort = sortOf(noun.text);
  const isBareKey = /^[-_.]?key$/.test(noun.text);
  if (before.some(BEFORE_OTHER) && (isBareKey || !/pass|pwd|secret/.test(noun.text))) return undefined;
  if (before.some(noun.text.startsWith("secret") ? TOLD_OF_SECRETS : TOLD)) return undefined;
  const certainty = isBareKey || after.some((word) => !AFTER_SURE.has(word)) ? "perhaps" : "sure";
  return { sort, certainty, test };
}

/** Words that are written together with the noun behind them: `dbpassword`, `accesstoken`. */
const JOINED = wordsIn(`
  access auth refresh bearer api app user usr db database client my bot oauth oauth2 jwt session id admin root
  mysql pg postgres sql smtp mail email ftp ssh sftp key trust store ldap redis mongo rabbit mq new old the shared
  consumer webhook hook github git gitlab slack aws azure secret login account service server proxy wifi master
  vault sudo default crypt encrypt hub docker registry deploy private test super security portal web cookie http
  channel device storage personal enterprise system remote host bind connection provider hashicorp hashcorp npm pypi line
  telegram discord push page verify signing sign maria cloud stripe twilio pay merchant partner`);

/** Whether the noun begins a word, or is written together with one that says whose it is: `minipass` is neither. */
function isOwnWord(name: string, start: number): boolean {
  const before = name.slice(0, start);
  if (!/[a-zA-Z]$/.test(before)) return true;
  const isCamel = /[a-z]$/.test(before) && /^[A-Z]/.test(name.slice(start));
  if (isCamel) return true;
  const lower = before.toLowerCase();
  return JOINED.some((word) => lower.endsWith(word));
}

function sortOf(noun: string): Sort {
  if (/pass|pwd|masterauth/.test(noun)) return "password";
  return /key$/.test(noun) && !noun.startsWith("secret") ? "key" : "secret";
}

/** `dbPassword_2` → `db`, `password`, `2`. */
function wordsOf(name: string): readonly string[] {
  if (name === "") return NO_WORDS;
  if (!/[A-Z]/.test(name)) return name.match(/[a-z]+|\d+/g) ?? NO_WORDS;
  const words = name.replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2");
  return words.toLowerCase().match(/[a-z]+|\d+/g) ?? NO_WORDS;
}

const NO_WORDS: readonly string[] = [];

function wordsIn(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/**
 * Whether a word is one of a list, where `expir*` stands for all that begin so. A pattern of so many alternatives costs V8
 * a millisecond and more before it first says no.
 */
function anyOf(list: string): (word: string) => boolean {
  const all = wordsIn(list);
  const whole = new Set(all.filter((word) => !word.endsWith("*")));
  const beginnings = all.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));
  const letters = new Set(beginnings.map((beginning) => beginning.slice(0, 2)));
  return (word) =>
    whole.has(word) ||
    (letters.has(word.slice(0, 2)) && beginnings.some((beginning) => word.startsWith(beginning)));
}
