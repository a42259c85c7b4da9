import { describe, expect, test } from "@jest/globals";
import { shown } from "../helpers/read-code.ts";

/** Each row: what is shown, and what it evaluates to. */
type Row = readonly [source: string, value: string];

async function show(source: string): Promise<string> {
  const lines = source.split("\n");
  const last = lines.pop() ?? "";
  const text = last.includes("show(") ? source : [...lines, `show(${last})`].join("\n");
  return (await shown(text, "python")).join(" / ");
}

const literals: readonly Row[] = [
  ["'a'", '"a"'],
  ['"a" "b"', '"ab"'],
  ["x = '''a\nb'''\nx", '"a\\nb"'],
  ['r"\\d\\."', JSON.stringify("\\d\\.")],
  ['"\\x41\\u0042\\t\\q\\101"', JSON.stringify("AB\t\\qA")],
  ['b"x"', '"x"'],
  ["1_000", "1000"],
  ["0x1F", "31"],
  ["-1.5e3", "-1500"],
  ["3j", "?"],
  ["True, False, None", "true, false, null"],
  ["[1, 'a', *[2, 3]]", '[1, "a", 2, 3]'],
  ["(1, 2)", "[1, 2]"],
  ["{1, 2}", "[1, 2]"],
  ["[*other]", "[…]"],
  ['{"a": 1, "b": {"c": [2]}}', "{a: 1, b: {c: [2]}}"],
  ['{**{"a": 1}, "b": 2}', "{a: 1, b: 2}"],
  ["{**other, 'b': 2}", "{b: 2, …}"],
  ['{"a": 1} | {"a": 2, "b": 3}', "{a: 2, b: 3}"],
  ["dict(a=1, b='x')", '{a: 1, b: "x"}'],
  ['{"__proto__": 1}', "{__proto__: 1}"],
  ["lambda o: o", "fn#0"],
  ["...", "?"],
];

const strings: readonly Row[] = [
  ['"a" + "b" + "c"', '"abc"'],
  ['host = "a.com"\nf"https://{host}:{8080}"', '"https://a.com:8080"'],
  ['f"{{x}}{y()}"', 'concat("{x}" + y())'],
  ['f"a{1.5:>10}"', 'concat("a" + ?)'],
  ['"a, b ,c".split(",")', '["a", " b ", "c"]'],
  ['[o.strip() for o in "a, b".split(",")]', '["a", "b"]'],
  ['list(map(str.strip, "a, b".split(",")))', '["a", "b"]'],
  ['[o for o in "a,,b".split(",") if o]', '["a", "b"]'],
  ['["https://" + h for h in ["a", "b"]]', '["https://a", "https://b"]'],
  ['" A ".strip().lower()', '"a"'],
  ['"https://a.com/".rstrip("/")', '"https://a.com"'],
  ['",".join(["a", "b"])', '"a,b"'],
  ['json.loads("x")\nimport json\njson.loads(\'["*"]\')', '["*"]'],
  ['import re\nre.compile(r"^https://.*$", re.I)', "/^https://.*$/i"],
];

const environment: readonly Row[] = [
  ['import os\nos.getenv("X")', "env(X)"],
  ['import os\nos.getenv("X", "*")', 'env(X, "*")'],
  ['import os\nos.getenv("X", default="*")', 'env(X, "*")'],
  ['import os as o\no.environ["X"]', "env(X)"],
  ['from os import environ as e\ne.get("X", "*")', 'env(X, "*")'],
  ['from os import getenv\ngetenv("X", "*").split(",")', 'env(X, ["*"])'],
  ['import os\nos.getenv("X") or "*"', 'env(X, "*")'],
  ['import os\nos.getenv("X", "") or "*"', 'env(X, "*")'],
  ['import os\nos.getenv("X", "a") or "*"', 'env(X, "a")'],
  ['import os\n[o.strip() for o in os.getenv("X", "a, *").split(",")]', 'env(X, ["a", "*"])'],
  [
    'import os\nos.environ["X"].split(",") if "X" in os.environ else ["*"]',
    'choice(undecided env(X) | undecided ["*"])',
  ],
  ['import os\nv = os.getenv("X")\nv.split(",") if v else ["*"]', 'env(X, ["*"])'],
  ['import os, json\njson.loads(os.getenv("X", \'["*"]\'))', 'env(X, ["*"])'],
  ['from decouple import config, Csv\nconfig("X", default="a, b", cast=Csv())', 'env(X, ["a", "b"])'],
  ['from decouple import config\nconfig("X", default=True, cast=bool)', "env(X, true)"],
  [
    'from decouple import config\nconfig("X", default="a,b", cast=lambda v: [s.strip() for s in v.split(",")])',
    'env(X, ["a", "b"])',
  ],
  [
    'from starlette.config import Config\nconfig = Config(".env")\nconfig("X", cast=str, default="*")',
    'env(X, "*")',
  ],
  ['from environs import Env\nenv = Env()\nenv.list("X", default=["*"])', 'env(X, ["*"])'],
  ['import environ\nenv = environ.Env()\nenv("X", default="*")', 'env(X, "*")'],
];

const names: readonly Row[] = [
  ["A = '*'\nB = A\n[B]", '["*"]'],
  ["x = 1\nx = 2\nx", "2"],
  ["x = 1\nif q():\n  x = 2\nx", "choice(undecided 2 | undecided 1)"],
  ["if q():\n  x = 1\nelse:\n  x = 2\nx", "choice(undecided 2 | undecided 1)"],
  ["x = 1\nif q():\n  x = 2\nelse:\n  x = 3\nx", "choice(undecided 3 | undecided 2)"],
  ["try:\n  x = 1\nexcept E:\n  x = 2\nx", "choice(undecided 2 | undecided 1)"],
  ["for x in y:\n  pass\nx", "?"],
  ["x = x\nx", "?"],
  ["a = b\nb = a\na", "?"],
  ["a, b = 1, 'x'\nb, a", '"x", 1'],
  ["a = b = 3\na, b", "3, 3"],
  ["d = {'a': {'b': [1, 2]}}\nd['a']['b'][-1]", "2"],
  ["d = {'a': 1}\nd['b'] = 2\nd", "{a: 1, b: 2}"],
  ["d = {'a': 1}\nd.get('a', 5), d.get('z', 5)", "1, 5"],
  ["l = ['a']\nl.append('*')\nl", '["a", "*"]'],
  ["l = ['a']\nl += ['*']\nl", '["a", "*"]'],
  ["s = 'a'\ns += ',*'\ns", '"a,*"'],
  ["n = 1\nn += 1\nn", "?"],
  ["s = 'a'\nif q():\n  s += '*'\ns", 'choice(undecided "a*" | undecided "a")'],
  ["d = {'a': 1}\nif q():\n  d['a'] = 2\nd", "{a: choice(undecided 2 | undecided 1)}"],
  ["d = {'a': 1}\nif is_dev:\n  d['a'] = 2\nd", "{a: choice(development 2 | production 1)}"],
  ["if q():\n  d = {'a': 1}\n  d['a'] = 2\n  show(d)", "{a: 2}"],
  ["d = dict(a=1)\nd.update(b=2, c='x')\nd", '{a: 1, b: 2, c: "x"}'],
  ["[o for o in ['a', '*'] if o != '*']", '["a"]'],
  ["[o for o in ['a', '*'] if allowed(o)]", "[…]"],
  ["[o for o in ['a', ''] if len(o) > 0]", '["a"]'],
  ["list(filter(None, ['a', '']))", '["a"]'],
  ["[o for o in ['http://a', '*'] if o.startswith('http')]", '["http://a"]'],
  ["l = ['a']\nl.extend(more())\nl", '["a", …]'],
  ["l = ['a']\nif show(l): l.append('*')", '["a"]'],
  ["def f(a, b=2):\n  show(a, b)", "param(a), param(b)"],
  ["def f():\n  x = 1\n  def g():\n    show(x)", "1"],
  ["x = 1\ndef f():\n  global x\n  x = 2\nx", "choice(undecided 1 | undecided 2)"],
  ["def f(v):\n  return [v]\nf('*')", '["*"]'],
  ["def f(v='*'):\n  return v\nf()", '"*"'],
  ["def f():\n  return f()\nf()", ".f()"],
  ["def f():\n  yield 1\nf()", ".f()"],
  ["(y := 5)\ny", "5"],
  ["x = 1 if q() else 2\nx", "choice(undecided 1 | undecided 2)"],
  ["import a.b\na.b.C, a.b.C.d", "<a.b.C>, <a.b.C.d>"],
  [
    "def f(request):\n  show(request.headers['origin'], request.headers.get('origin'))",
    'param(request).headers.origin, ?.get("origin")',
  ],
];

const classes: readonly Row[] = [
  ["class C:\n  X = '*'\nC.X, C().X", '"*", "*"'],
  ["class B:\n  X = '*'\nclass C(B):\n  pass\nC().X", '"*"'],
  ["class C:\n  def __init__(self):\n    self.x = '*'\n  def f(self):\n    show(self.x)", '"*"'],
  ["class C:\n  x = ['*']\nc = C()\nc.x", '["*"]'],
  ["class C:\n  @property\n  def x(self):\n    return ['*']\nC().x", '["*"]'],
  ["from enum import Enum\nclass E(str, Enum):\n  A = 'a'\nE.A", '"a"'],
  [
    "from dataclasses import dataclass, field\n@dataclass\nclass C:\n  x: list = field(default_factory=lambda: ['*'])\nC().x",
    '["*"]',
  ],
  [
    "from pydantic_settings import BaseSettings\nclass S(BaseSettings):\n  CORS_ORIGINS: list[str] = ['*']\nsettings = S()\nsettings.CORS_ORIGINS",
    'env(CORS_ORIGINS, ["*"])',
  ],
  [
    "from pydantic_settings import BaseSettings\nclass S(BaseSettings):\n  origins: str\nS().origins",
    "env(ORIGINS)",
  ],
  [
    "from pydantic import BaseSettings, Field\nclass S(BaseSettings):\n  o: str = Field('*', env='ORIGINS')\nS().o",
    'env(ORIGINS, "*")',
  ],
  [
    "from pydantic_settings import BaseSettings, SettingsConfigDict\nclass S(BaseSettings):\n  model_config = SettingsConfigDict(env_prefix='APP_')\n  o: str = '*'\nS().o",
    'env(APP_O, "*")',
  ],
  [
    "from pydantic import BaseSettings\nclass S(BaseSettings):\n  o: str = '*'\n  class Config:\n    env_prefix = 'app_'\nS().o",
    'env(APP_O, "*")',
  ],
  [
    "from functools import lru_cache\nfrom pydantic_settings import BaseSettings\nclass S(BaseSettings):\n  o: str = '*'\n@lru_cache\ndef get_settings():\n  return S()\nget_settings().o",
    'env(O, "*")',
  ],
];

const argumentsOfCalls: readonly Row[] = [
  ["kw = {'a': 1}\nshow(**kw, b=2)", "a=1, b=2"],
  ["show(*[1, 2], *rest)", "1, 2, ...<rest>"],
  ["show(**other)", "...<other>"],
  ["show(x for x in [1])", "[1]"],
];

describe.each([
  ["literals", literals],
  ["strings", strings],
  ["the environment", environment],
  ["names", names],
  ["classes", classes],
  ["arguments", argumentsOfCalls],
])("Python: %s", (_title, rows) => {
  test.each(rows.map(([source, value]) => [source, value] as const))("%s", async (source, value) => {
    expect(await show(source)).toBe(value);
  });
});
