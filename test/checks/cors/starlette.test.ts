import { describe, expect, test } from "@jest/globals";
import { verdicts } from "./verdicts.ts";

const IMPORTS = `import os
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
`;

function fastapi(args: string, before = ""): string {
  return `${IMPORTS}${before}
app = FastAPI()
app.add_middleware(CORSMiddleware, ${args})
`;
}

describe("Starlette's CORSMiddleware", () => {
  test.each<readonly [string, string, string[]]>([
    [
      "over several lines",
      fastapi('\n    allow_origins=[\n        "*",\n    ],\n'),
      ['warning wildcard-origin «"*"»'],
    ],
    [
      "with credentials, which are sent for every origin",
      fastapi('allow_origins=["*"], allow_credentials=True'),
      ['error wildcard-origin «"*"»'],
    ],
    ["a tuple", fastapi('allow_origins=("*",)'), ['warning wildcard-origin «"*"»']],
    ["a string, in which a star counts", fastapi('allow_origins="*"'), ['warning wildcard-origin «"*"»']],
    [
      "a string with a star anywhere in it",
      fastapi('allow_origins="https://*.example.com"'),
      ['warning wildcard-origin «"https://*.example.com"»'],
    ],
    ["a star inside an entry of a list is only text", fastapi('allow_origins=["https://*.example.com"]'), []],
    [
      "a string that is searched for the origin",
      fastapi('allow_origins="https://example.com"'),
      ['warning weak-origin-pattern «"https://example.com"»'],
    ],
    [
      "a constant of the file",
      fastapi("allow_origins=ORIGINS", 'ORIGINS = ["https://app.example.com", "*"]'),
      ['warning wildcard-origin «"*"»'],
    ],
    [
      "the fallback of an unset variable",
      fastapi('allow_origins=os.getenv("CORS_ORIGINS", "*").split(",")'),
      ["warning wildcard-origin «*»"],
    ],
    [
      "os.environ.get",
      fastapi('allow_origins=[os.environ.get("ORIGIN", "*")]'),
      ['warning wildcard-origin «"*"»'],
    ],
    ["a variable without a fallback", fastapi('allow_origins=os.environ["CORS_ORIGINS"].split(",")'), []],
    [
      "the default of a settings class",
      fastapi(
        "allow_origins=settings.cors_origins, allow_credentials=True",
        'from pydantic_settings import BaseSettings\nclass Settings(BaseSettings):\n    cors_origins: list[str] = ["*"]\nsettings = Settings()',
      ),
      ['error wildcard-origin «"*"»'],
    ],
    [
      "keyword arguments from a dictionary",
      fastapi("**options", 'options = {"allow_origins": ["*"], "allow_credentials": True}'),
      ['error wildcard-origin «"*"»'],
    ],
    [
      "the default of an option of the command line",
      fastapi(
        "allow_origins=args.allowed_origins",
        'import argparse\nparser = argparse.ArgumentParser()\nparser.add_argument("--allowed-origins", default=["*"])\nargs = parser.parse_args()',
      ),
      ['warning wildcard-origin «"*"»'],
    ],
    [
      "under another name",
      'from starlette.middleware.cors import CORSMiddleware as Cors\nfrom starlette.applications import Starlette\napp = Starlette()\napp.add_middleware(Cors, allow_origins=["*"])\n',
      ['warning wildcard-origin «"*"»'],
    ],
    [
      "by its module",
      'from starlette.middleware import cors\ndef add(app):\n    app.add_middleware(cors.CORSMiddleware, allow_origins=["*"])\n',
      ['warning wildcard-origin «"*"»'],
    ],
    [
      "in a list of middleware",
      'from starlette.middleware import Middleware\nfrom starlette.middleware.cors import CORSMiddleware\nmiddleware = [Middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)]\n',
      ['error wildcard-origin «"*"»'],
    ],
    [
      "around an application, with positional arguments",
      'from starlette.middleware.cors import CORSMiddleware\ndef wrap(app):\n    return CORSMiddleware(app, ["*"], ["GET"], [], True)\n',
      ['error wildcard-origin «"*"»'],
    ],
    [
      "null",
      fastapi('allow_origins=["https://app.example.com", "null"], allow_credentials=True'),
      ['error null-origin «"null"»'],
    ],
    [
      "an expression that everything matches",
      fastapi('allow_origin_regex="https?://.*", allow_credentials=True'),
      ['error weak-origin-pattern «"https?://.*"»'],
    ],
    [
      "a compiled expression",
      fastapi('allow_origin_regex=re.compile(r"https://.*example\\.com")', "import re"),
      ['warning weak-origin-pattern «re.compile(r"https://.*example\\.com")»'],
    ],
    [
      "an expression that needs no anchors here",
      fastapi('allow_origin_regex=r"https://app\\.example\\.com"'),
      [],
    ],
    ["no expression", fastapi('allow_origins=["https://app.example.com"], allow_origin_regex=None'), []],
    ["nothing said, which lets nobody in", fastapi("allow_credentials=True"), []],
    ["other wildcards", fastapi('allow_methods=["*"], allow_headers=["*"], expose_headers=["*"]'), []],
    [
      "a name that comes from elsewhere",
      fastapi("allow_origins=settings.origins", "from app.core import settings"),
      [],
    ],
    [
      "a comment and a string",
      `# app.add_middleware(CORSMiddleware, allow_origins=["*"])\nHELP = 'app.add_middleware(CORSMiddleware, allow_origins=["*"])'\n`,
      [],
    ],
    [
      "a class of the same name that is somebody else's",
      'from mine import CORSMiddleware\ndef add(app):\n    app.add_middleware(CORSMiddleware, allow_origins=["*"])\n',
      [],
    ],
    [
      "a syntax error elsewhere",
      fastapi('allow_origins=["*"]', "def broken(:\n"),
      ['warning wildcard-origin «"*"»'],
    ],
  ])("%s", async (_, text, expected) => {
    expect(await verdicts("app/main.py", text)).toEqual(expected);
  });
});

describe("development", () => {
  test.each<readonly [string, string, string[]]>([
    [
      "a wildcard that only a development guard reaches",
      `${IMPORTS}app = FastAPI()
if os.getenv("ENVIRONMENT") == "development":
    app.add_middleware(CORSMiddleware, allow_origins=["*"])
`,
      ['notice wildcard-origin «"*"»'],
    ],
    [
      "both branches, and the one for production is fine",
      `${IMPORTS}app = FastAPI()
if os.getenv("ENVIRONMENT") == "production":
    app.add_middleware(CORSMiddleware, allow_origins=["https://app.example.com"])
else:
    app.add_middleware(CORSMiddleware, allow_origins=["*"])
`,
      [],
    ],
    [
      "a conditional expression",
      fastapi(
        'allow_origins=["*"] if settings.DEBUG else ["https://app.example.com"]',
        "from app import settings",
      ),
      [],
    ],
    [
      "the wrong way round",
      fastapi(
        'allow_origins=["*"] if not settings.DEBUG else ["https://app.example.com"]',
        "from app import settings",
      ),
      ['warning wildcard-origin «"*"»'],
    ],
    [
      "development is what an unset variable falls back to, in production as well",
      `${IMPORTS}app = FastAPI()
if os.getenv("ENVIRONMENT", "development") == "development":
    app.add_middleware(CORSMiddleware, allow_origins=["*"])
`,
      ['warning wildcard-origin «"*"»'],
    ],
  ])("%s", async (_, text, expected) => {
    expect(await verdicts("app/main.py", text)).toEqual(expected);
  });

  test("the role of the file", async () => {
    const text = fastapi('allow_origins=["*"], allow_credentials=True');
    expect(await verdicts("tests/test_app.py", text)).toEqual(['notice wildcard-origin «"*"»']);
    expect(await verdicts("examples/app.py", text)).toEqual(['notice wildcard-origin «"*"»']);
    expect(await verdicts("vendor/app.py", text)).toEqual([]);
    expect(await verdicts("app/settings/dev.py", text)).toEqual(['notice wildcard-origin «"*"»']);
  });
});

describe("settings in a file of their own", () => {
  const settings = (field: string) => `from pydantic import Field
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    ${field}


settings = Settings()
`;
  test.each<readonly [string, string, string[]]>([
    ["a list", settings('BACKEND_CORS_ORIGINS: list[str] = ["*"]'), ['warning wildcard-origin «"*"»']],
    ["a string", settings('cors_allowed_origins: str = "*"'), ['warning wildcard-origin «"*"»']],
    [
      "a field",
      settings('CORS_ORIGINS: list[str] = Field(default=["*"])'),
      ['warning wildcard-origin «"*"»'],
    ],
    [
      "a constant with a fallback",
      'import os\nCORS_ORIGINS = os.getenv("CORS_ORIGINS", "*")\n',
      ['warning wildcard-origin «"*"»'],
    ],
    ["nothing by default", settings("BACKEND_CORS_ORIGINS: list[str] = []"), []],
    ["named", settings('CORS_ORIGINS: list[str] = ["https://app.example.com"]'), []],
    ["another setting of CORS", settings('CORS_ALLOW_METHODS: list[str] = ["*"]'), []],
    ["another setting", settings('ALLOWED_HOSTS: list[str] = ["*"]'), []],
  ])("%s", async (_, text, expected) => {
    expect(await verdicts("app/core/config.py", text)).toEqual(expected);
  });
});
