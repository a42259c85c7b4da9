import { expect, test } from "@jest/globals";
import { installedLanguages } from "../helpers/languages.ts";
import { simplifyArgument } from "../helpers/simplify.ts";

const languages = installedLanguages();

test("a FastAPI service's CORS middleware", async () => {
  const module = await languages.parse(
    [
      "import os",
      "from fastapi import FastAPI",
      "from fastapi.middleware.cors import CORSMiddleware as M",
      "app = FastAPI()",
      'origins = os.getenv("CORS_ORIGINS", "*").split(",")',
      "app.add_middleware(M, allow_origins=origins, allow_credentials=True)",
    ].join("\n"),
    "python",
  );
  const call = module.calls.find(({ callee }) => callee === "fastapi.FastAPI().add_middleware");
  expect(call?.args.map(simplifyArgument)).toEqual([
    "<fastapi.middleware.cors.CORSMiddleware>",
    'allow_origins=env(CORS_ORIGINS, ["*"])',
    "allow_credentials=true",
  ]);
});
