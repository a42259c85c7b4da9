import { describe, expect, test } from "@jest/globals";
import type { LanguageId } from "../../src/languages/module.ts";
import { guardsOf, shown } from "../helpers/read-code.ts";

type Row = readonly [source: string, ...guards: string[]];

const javascript: readonly Row[] = [
  ["place(1)", "1: undecided"],
  ["if (process.env.NODE_ENV === 'production') place(1); else place(2);", "1: production", "2: development"],
  ["if (process.env.NODE_ENV !== 'production') { place(1) }", "1: development"],
  [
    "if (process.env.NODE_ENV == 'development') { place(1) } else { place(2) }",
    "1: development",
    "2: production",
  ],
  ["if ('production' === process.env.NODE_ENV) { place(1) }", "1: production"],
  ["if (!(process.env.NODE_ENV === 'production')) { place(1) }", "1: development"],
  [
    "const isProd = process.env.NODE_ENV === 'production';\nif (!isProd) place(1);\nisProd || place(2);\nisProd && place(3);",
    "1: development",
    "2: development",
    "3: production",
  ],
  [
    "const env = process.env.NODE_ENV || 'development';\nif (env === 'development') place(1); else place(2);\nif (env !== 'production') place(3);",
    "1: undecided",
    "2: production",
    "3: undecided",
  ],
  [
    "const env = process.env.NODE_ENV ?? 'production';\nif (env === 'development') place(1);",
    "1: development",
  ],
  ["const isDev = () => process.env.NODE_ENV === 'development';\nif (isDev()) place(1);", "1: development"],
  ["import { isProduction } from './env';\nif (!isProduction) place(1);", "1: development"],
  [
    "if (config.isDevelopment()) place(1);\nif (config.env === 'development') place(2);",
    "1: development",
    "2: development",
  ],
  ["if (app.get('env') === 'development') place(1);", "1: development"],
  [
    "if (import.meta.env.DEV) place(1);\nif (import.meta.env.PROD) place(2);\nif (import.meta.env.MODE === 'development') place(3);",
    "1: development",
    "2: production",
    "3: development",
  ],
  ["if (process.env.DEBUG) place(1);", "1: development"],
  ["function f() {\n  if (process.env.NODE_ENV === 'production') return;\n  place(1);\n}", "1: development"],
  [
    "function f() {\n  if (process.env.NODE_ENV === 'production') { log(); throw new Error() }\n  else log();\n  place(1);\n}",
    "1: development",
  ],
  [
    "if (isDev && ready) place(1);\nif (isDev || ready) place(2);\nif (isDev || isLocal) place(3);",
    "1: development",
    "2: undecided",
    "3: development",
  ],
  [
    "switch (process.env.NODE_ENV) { case 'production': place(1); break; case 'test': case 'development': place(2); break; default: place(3); }",
    "1: production",
    "2: undecided",
    "3: undecided",
  ],
  ["const x = isDev ? place(1) : place(2);", "1: development", "2: production"],
  ["if (['development', 'test'].includes(process.env.NODE_ENV)) place(1);", "1: development"],
  [
    "if (process.env.NODE_ENV === 'staging') place(1);\nif (process.env.NODE_ENV !== 'test') place(2);",
    "1: undecided",
    "2: undecided",
  ],
  ["if (process.env.FEATURE === 'development') place(1);", "1: undecided"],
  ["if (isDev) { const f = () => { place(1) } }", "1: development"],
  ["if (false) place(1);\nif (true) place(2); else place(3);", "2: undecided"],
  ["function f() { return 1; place(1); function g() { place(2); } }", "2: undecided"],
  ["if (user.isLocal === x) place(1);", "1: undecided"],
  ["for (const x of y) { if (isProd) continue; place(1); }", "1: development"],
  ["try { if (isProd) throw 1; place(1); } catch (e) { place(2); }", "1: development", "2: undecided"],
  ["while (isDev) place(1);", "1: development"],
];

const python: readonly Row[] = [
  [
    "import os\nif os.getenv('ENV') == 'production':\n  place(1)\nelse:\n  place(2)",
    "1: production",
    "2: development",
  ],
  ["import os\nif os.environ['ENV'] != 'production':\n  place(1)", "1: development"],
  [
    "import os\nif os.getenv('ENV', 'development') == 'development':\n  place(1)\nelse:\n  place(2)",
    "1: undecided",
    "2: production",
  ],
  ["import os\nif os.getenv('ENV', 'production') == 'development':\n  place(1)", "1: development"],
  ["import os\nif os.getenv('APP_ENV', 'dev') in ('dev', 'local'):\n  place(1)", "1: undecided"],
  [
    "import os\nif os.getenv('APP_ENV') in ('dev', 'local'):\n  place(1)\nif os.getenv('APP_ENV') not in ['prod']:\n  place(2)",
    "1: development",
    "2: development",
  ],
  [
    "from django.conf import settings\nif settings.DEBUG:\n  place(1)\nif not settings.DEBUG:\n  place(2)",
    "1: development",
    "2: production",
  ],
  ["if app.debug:\n  place(1)", "1: development"],
  [
    "import os\nDEBUG = os.getenv('DEBUG', 'false').lower() == 'true'\nif DEBUG:\n  place(1)",
    "1: development",
  ],
  ["import os\nDEBUG = os.getenv('DEBUG', 'true').lower() == 'true'\nif DEBUG:\n  place(1)", "1: undecided"],
  ["import os\nDEBUG = bool(os.getenv('DEBUG'))\nif DEBUG:\n  place(1)", "1: development"],
  ["DEBUG = True\nif DEBUG:\n  place(1)", "1: undecided"],
  ["DEBUG = False\nif DEBUG:\n  place(1)"],
  [
    "from .config import settings\ndef f():\n  if settings.ENVIRONMENT == 'production':\n    return\n  place(1)",
    "1: development",
  ],
  [
    "from .config import settings, Environment\nif settings.environment == Environment.DEVELOPMENT:\n  place(1)\nelif settings.is_production:\n  place(2)\nelse:\n  place(3)",
    "1: development",
    "2: production",
    "3: undecided",
  ],
  [
    "def f(settings):\n  if settings.env == 'local':\n    place(1)\n  else:\n    place(2)",
    "1: development",
    "2: undecided",
  ],
  ["if is_dev and ready:\n  place(1)\nif is_dev or ready:\n  place(2)", "1: development", "2: undecided"],
  [
    "match env:\n  case 'production':\n    place(1)\n  case _:\n    place(2)",
    "1: production",
    "2: undecided",
  ],
  ["place(1) if is_dev else place(2)", "1: development", "2: production"],
  [
    "from pydantic_settings import BaseSettings\nclass S(BaseSettings):\n  DEBUG: bool = False\n  ENV: str = 'development'\ns = S()\nif s.DEBUG:\n  place(1)\nif s.ENV == 'development':\n  place(2)",
    "1: development",
    "2: undecided",
  ],
  [
    "def f():\n  if is_prod:\n    raise E\n  elif q:\n    pass\n  else:\n    pass\n  place(1)",
    "1: development",
  ],
  ["def f():\n  if is_prod:\n    return 1\n  else:\n    return 2\n  place(1)"],
  ["if __name__ == '__main__':\n  place(1)", "1: undecided"],
  ["import sys\nif is_prod:\n  sys.exit(1)\nplace(1)", "1: development"],
  ["'''\nplace(1)\n'''\n# place(2)\nplace(3)", "3: undecided"],
];

describe.each([
  ["javascript", javascript],
  ["python", python],
] as const)("guards in %s", (language, rows) => {
  test.each(rows.map(([source, ...guards]) => [source, guards] as const))("%s", async (source, guards) => {
    expect(await guardsOf(source, language)).toEqual(guards);
  });
});

const choices: readonly (readonly [language: LanguageId, source: string, value: string])[] = [
  [
    "javascript",
    "show(process.env.NODE_ENV === 'production' ? 'a' : '*')",
    'choice(production "a" | development "*")',
  ],
  ["javascript", "let o = '*';\nif (isProd) o = 'a';\nshow(o)", 'choice(production "a" | development "*")'],
  [
    "javascript",
    "let o;\nif (isProd) { o = 'a' } else { o = '*' }\nshow(o)",
    'choice(development "*" | production "a")',
  ],
  ["javascript", "let o = '*';\nif (isProd) { o = 'a'; show(o) }", '"a"'],
  [
    "javascript",
    "const c = { o: 'a', ...(isDev && { o: '*' }) };\nshow(c)",
    '{o: choice(development "*" | production "a")}',
  ],
  ["javascript", "const l = ['a'];\nif (isDev) l.push('*');\nshow(l)", '["a", choice(development "*")]'],
  ["python", "o = ['a']\nif settings.DEBUG:\n  o.append('*')\nshow(o)", '["a", choice(development "*")]'],
  [
    "python",
    "if is_prod:\n  o = 'a'\nelif is_dev:\n  o = '*'\nelse:\n  o = 'b'\nshow(o)",
    'choice(undecided "b" | development "*" | production "a")',
  ],
];

describe("guards of a choice's options", () => {
  test.each(choices)("%s: %s", async (language, source, value) => {
    expect(await shown(source, language)).toEqual([value]);
  });
});
