import { isCountedUp, isRun } from "./typed.ts";

/** Words that people write where a secret goes; a value made of nothing else is none. */
const WORDS = new Set(
  `a ab access account admin administrator alice all alpha an and any api apikey app application as at auth
  authentication authorization aws azure bar basic baz be bearer beta blah bob bot bucket by cert changeme chars client cloud code
  company complex config connect cookie correct cred credential credentials crypt csrf custom data database db dbpass dbuser
  debug default deploy dev developer development django docker don't dont dot email empty encrypt encryption enter env
  environment fake false file fill fixme flask foo foobar for from generate generated get git github gitlab go google guest has hash
  hello here hex hidden host http https i id if in insert is it jenkins john jwt key keys kubernetes laravel legacy
  letmein live local localhost log login long longer mail mariadb master me minimum mongo mongodb most must my mysql name
  nestjs new newpassword nextauth nil no node none not nothing now null of ok old on only openai or oracle org our page pass
  passphrase passwd password passwords paste phrase pin placeholder please plain postgres postgresql private prod production project proxy pwd
  qux rabbit rabbitmq rails random real really redacted redis redirect refresh registry remove removed replace reset root
  s3 safe salt sandbox school secret secrets secure security server service session set shared short should sign signing simple site
  smtp some something somewhat spring sql sqlserver ssh staging stack store string strong stuff super supabase sys system temp temporary
  tbd thats the their there thing this tmp to todo token tokens top true type undefined unset up update use user
  username users uuid value variable vault very wallet web webhook welcome with word world wrong x xx xxx xxxx y you your yours z`.split(
    /\s+/,
  ),
);

const BEGINNINGS = new Set([...WORDS].map((word) => word.slice(0, 2)));

/** Any of them says of the whole value that it stands for another. */
const TELLING =
  /example|sample|placeholder|dummy|fake|change[-_. ]?(?:me|it|this)|replace[-_ ]?(?:me|with|this)|your[-_ ]|^your[a-z]|[-_ ]here$|redacted|(?:^|[-_ ])insert[-_ ]|not[-_ ]?(?:a[-_ ])?(?:real|secret|used)|lorem|ipsum|do[-_ ]?not[-_ ]?use|todo|fixme|xxxx|\*{3}|\.{3}|…|_{4}|#{4}|-{4}|changeit|deadbeef|badf00d/i;

/** The passwords everybody has heard of, and those that manuals and images of databases begin with. */
const EVERYBODYS =
  /^(?:i?loveyou|dragon|monkey|sunshine|princess|football|baseball|trustno1|starwars|superman|batman|shadow|swordfish|sesame|opensesame|correct-?horse-?battery-?staple|keyboard[-_ ]?cat|tiger|scott|sa|cisco|toor|oracle|minioadmin|rabbitmq|nimda|raspberry|ubuntu|vagrant|metallica|hunter2?)[\d!@#$]{0,6}$/i;

/** What the standards of OAuth and OpenID Connect, and so all their manuals, write where a secret or a token goes (RFC 6749, 6750). */
const STANDARDS = new Set([
  "gX1fBat3bV",
  "7Fjfp0ZBr1KtDRbnfVdmIw",
  "mF_9.B5f-4.1JqM",
  "2YotnFZFEjr1zCsicMWpAA",
  "tGzv3JOkF0XG5Qx2TlKWIA",
  "SlAV32hkKG",
]);

/** Whether a value is of the examples that everybody copies. */
export function isOfStandard(value: string): boolean {
  return STANDARDS.has(value);
}

const TEST_WORDS =
  /(?:^|[^a-z0-9])(?:tests?|testing|tested|tester|demo|mock|mocked|stub|unittest|fixture|bogus|invalid|incorrect|wrong|bad|valid|foo|bar|baz)(?:$|[^a-z0-9])|^test|testing|test$/i;

/** Longer values are no words that stand for one. */
const LONGEST = 160;

/** Whether a value stands for a secret instead of being one: `changeme`, `your-api-key-here`, `xxxx`, `my_secret_password`. */
export function isPlaceholder(value: string): boolean {
  if (value.length > LONGEST) return false;
  if (EVERYBODYS.test(value)) return true;
  return standsFor(value) || isMadeOfWords(value) || isRun(value);
}

/** Whether words in a value say that another goes there, or a run of the alphabet does. */
function standsFor(value: string): boolean {
  return TELLING.test(value) || /abcdefg/i.test(value);
}

/** Whether nothing but a finger that ran along the keyboard made it, and no word says that another goes there. */
export function isTyped(value: string): boolean {
  return isCountedUp(value) && !TELLING.test(value) && !namesTest(value);
}

/** Whether a value says that another goes there, which nobody has as a password: not only a weak one. */
export function standsForAnother(value: string): boolean {
  return standsFor(value) || TEST_WORDS.test(value);
}

/** Whether a value says that it is for tests: `test-token`, `invalid_password`. */
export function namesTest(value: string): boolean {
  return value.length <= LONGEST && TEST_WORDS.test(value);
}

/** Digits at a word's end and every other sign count for nothing: `Password1!`, `my-secret_123`. */
function isMadeOfWords(value: string): boolean {
  const parts = unleet(value).match(/[a-z']+/g) ?? [];
  if (parts.length === 0) return !/[0-9]{6}/.test(value);
  return (
    parts.every(isSplit) && (value.match(/[0-9]+/g) ?? []).every((digits) => isRun(digits) || isYear(digits))
  );
}

function isYear(digits: string): boolean {
  return digits.length <= 2;
}

/** `p@ssw0rd`: the usual letters that are written as something else, between letters. */
function unleet(value: string): string {
  const lower = value.toLowerCase();
  if (!/[@0$531']/.test(lower)) return lower;
  return lower
    .replace(/@(?=[a-z$0-9])/g, "a")
    .replace(/(?<=[a-z])0(?=[a-z])/g, "o")
    .replace(/(?<=[a-z])[$5](?=[a-z$5])/g, "s")
    .replace(/(?<=[a-z])3(?=[a-z])/g, "e")
    .replace(/(?<=[a-z])1(?=[a-z])/g, "i")
    .replace(/'(?![a-z])|(?<![a-z])'/g, " ");
}

/** Whether letters are words of the list, one behind the other: `supersecretkey`. */
function isSplit(letters: string): boolean {
  if (letters.length === 1) return WORDS.has(letters);
  const reachable = new Uint8Array(letters.length + 1);
  reachable[0] = 1;
  for (let from = 0; from < letters.length; from++) {
    if (reachable[from] === 0 || !BEGINNINGS.has(letters.slice(from, from + 2))) continue;
    // One letter alone is a word, but not within others: any letters would be words of one letter.
    for (let length = 2; length <= 14 && from + length <= letters.length; length++) {
      if (WORDS.has(letters.slice(from, from + length))) reachable[from + length] = 1;
    }
  }
  return reachable[letters.length] === 1;
}
