import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { nestingOf } from "../../../src/checks/headers/code/nesting.ts";
import { headersCheck } from "../../../src/checks/headers/index.ts";
import { scanFiles } from "../../helpers/scan.ts";

/** In less than the time a test has, and without an error in a reader or the judge. */
async function isRead(files: { readonly [path: string]: string }): Promise<void> {
  const { notChecked } = await scanFiles(files, [headersCheck]);
  expect(notChecked.filter(({ reason }) => /bug|error/i.test(reason))).toEqual([]);
}

test("functions that call each other many times over are followed once", async () => {
  const functions = Array.from({ length: 60 }, (_, i) => {
    const calls = Array.from({ length: 60 }, (_, j) => `f${(i + j + 1) % 60}(res);`).join(" ");
    return `function f${i}(res) { res.set("X-Frame-Options", "DENY"); ${calls} }`;
  });
  const text = `const express = require("express");\nconst app = express();\n${functions.join("\n")}\n`;
  await isRead({ "app.js": text });
});

test("a chain of callers as long as the file ends", async () => {
  const chain = Array.from({ length: 5_000 }, (_, i) => `function f${i}(res) { f${i + 1}(res); }`).join("\n");
  const text = `const express = require("express");\nconst app = express();\n${chain}\nfunction f5000(res) { res.set("X-Frame-Options", "DENY"); }\n`;
  await isRead({ "app.js": text });
});

test("a file full of header writes ends", async () => {
  const text = 'app.use((req, res, next) => res.set("X-Frame-Options", "DENY"));\n'.repeat(4_000);
  await isRead({ "app.js": text });
});

test("names that are no data, and broken code, are read", async () => {
  const files = {
    "a.py":
      "from fastapi import FastAPI\napp = FastAPI(\nresponse.headers['__proto__'] = {'X-Frame-Options':",
    "b.js":
      'const app = require("express")(); app.use(helmet({ __proto__: null, "constructor": false, contentSecurityPolicy: ',
    "compose.yml": "services: {__proto__: {build: x}, a: [1, &b *b]}\n",
    "package.json": "{",
    "nginx.conf": "server { listen 80; proxy_pass http://__proto__; include __proto__; \0 }",
  };
  await isRead(files);
});

test("the ranges around a place are those a plain search finds", () => {
  // Nested ranges out of a string of brackets.
  const text = fc.array(fc.constantFrom("(", ")", "x"), { maxLength: 40 });
  fc.assert(
    fc.property(text, fc.nat(40), (characters, start) => {
      const open: number[] = [];
      const ranges: { start: number; end: number }[] = [];
      characters.forEach((character, at) => {
        if (character === "(") open.push(at);
        const begin = character === ")" ? open.pop() : undefined;
        if (begin !== undefined) ranges.push({ start: begin, end: at + 1 });
      });
      const place = { start, end: start + 1 };
      const plain = ranges
        .map((range, index) => ({ ...range, index }))
        .filter((range) => range.start <= place.start && place.end <= range.end)
        .sort((a, b) => b.start - a.start)
        .map(({ index }) => index);
      expect(nestingOf(ranges).around(place)).toEqual(plain);
    }),
    { seed: 9 },
  );
});
