import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type NginxDirective, parseNginx } from "../../src/formats/nginx.ts";

/** A directive as `name arg arg { … }`, which is easier to compare than offsets. */
function outline(directives: readonly NginxDirective[]): string {
  return directives
    .map((one) => {
      const head = [one.name || "?", ...one.args.map((arg) => arg.text)].join(" ");
      return one.block ? `${head} { ${outline(one.block)} }` : head;
    })
    .join("; ");
}

describe("what nginx's tokenizer makes of a text", () => {
  test.each([
    ["words, blocks and comments", "a b; # c;\nd { e f; }", "a b; d { e f }"],
    ["quotes count only where a word begins", `a "b c" d"e f"g;`, `a b c d"e f"g`],
    ["a quoted semicolon and brace", `a "b; }" 'c {';`, "a b; } c {"],
    ["escapes before quotes", `a "say \\"x\\"" 'it\\'s';`, `a say "x" it's`],
    ["other escapes keep their backslash", `location ~ \\.php$ { }`, "location ~ \\.php$ {  }"],
    ["a closing brace inside of a word", "a b}c;", "a b}c"],
    ["a variable in braces does not open a block", "listen ${PORT};", "listen ${PORT}"],
    ["a hash inside of a word is no comment", "a b#c;", "a b#c"],
    ["a value over several lines", `a "b\n  c";\nd;`, "a b\n  c; d"],
    ["carriage returns", "a b;\r\nc { d; }\r\n", "a b; c { d }"],
  ])("%s", (_, text, expected) => {
    const file = parseNginx(text);
    expect(outline(file.directives)).toBe(expected);
    expect(file.errors).toEqual([]);
  });

  test("Lua blocks are one directive, whatever their strings and comments hold", () => {
    const lua = `\n local a = { "}" } -- }\n --[[ } ]] local s = [==[ } ]==]\n ngx.say('it\\'s }')\n`;
    const file = parseNginx(`location / { content_by_lua_block {${lua}} root /srv; }`);
    expect(outline(file.directives)).toBe("location / { content_by_lua_block; root /srv }");
    expect(file.directives[0]?.block?.[0]?.lua).toBe(lua);
  });

  test("places are exact", () => {
    const text = `server {\n  add_header X-Frame-Options "DENY" always;\n}`;
    const directive = parseNginx(text).directives[0]?.block?.[0];
    expect(text.slice(directive?.start, directive?.end)).toBe('add_header X-Frame-Options "DENY" always;');
    const value = directive?.args[1];
    expect(text.slice(value?.start, value?.end)).toBe('"DENY"');
    expect([value?.text, value?.quoted, value?.dynamic]).toEqual(["DENY", true, false]);
  });

  test.each(["$host", "${host}", "a$1", "{{ host }}", "x-<%= host %>"])("%s is not a known value", (word) => {
    expect(parseNginx(`a ${word};`).directives[0]?.args[0]).toMatchObject({ text: word, dynamic: true });
  });
});

describe("files that are templates", () => {
  test("statements are passed over, and what they hold is conditional", () => {
    const file = parseNginx("a;\n{% if tls %}\nb;\n{%- endif %}\n{# c; #}\nd {{ e }};\n");
    expect(file.directives.map((one) => [one.name, one.conditional])).toEqual([
      ["a", false],
      ["b", true],
      ["d", false],
    ]);
    expect(file.templated).toBe(true);
    expect(file.errors).toEqual([]);
  });

  test("Go templates and ERB", () => {
    const go = parseNginx("{{- if .Tls }}\nlisten 443{{ if .Http2 }} http2{{ end }};\n{{ end }}\nlisten 80;");
    expect(outline(go.directives)).toBe("listen 443 http2; listen 80");
    expect(go.directives.map((one) => one.conditional)).toEqual([true, false]);
    const erb = parseNginx("<% if tls %>\nlisten 443;\n<% end %>\nroot <%= path %>/public;");
    expect(outline(erb.directives)).toBe("listen 443; root <%= path %>/public");
  });

  test("a line that renders to something unknown is a directive without a name", () => {
    const file = parseNginx("server {\n  {{ extra_headers }}\n  listen 80;\n  ${NGINX_EXTRA};\n}");
    expect(outline(file.directives)).toBe("server { ?; listen 80; ? }");
  });
});

describe("what is not well-formed", () => {
  test.each([
    ["a missing brace", "server { listen 80;", "server { listen 80 }", /"server" block without/],
    ["a brace too many", "a; } b;", "a; b", /unexpected "}"/],
    ["a missing semicolon", "server { listen 80 }", "server { listen 80 }", /expected ";"/],
    ["a quote without its end", `a "b; c;`, "a b; c;", /quoted string/],
    ["Lua without its end", "access_by_lua_block { if x then", "access_by_lua_block", /Lua/],
    ["a block without a name", "{ a; } b;", "? { a }; b", /unexpected "{"/],
  ])("%s is an error, and the rest is read", (_, text, expected, message) => {
    const file = parseNginx(text);
    expect(outline(file.directives)).toBe(expected);
    expect(file.errors[0]?.message).toMatch(message);
  });

  test("any nesting is read without recursion, and cut", () => {
    const file = parseNginx(`${"a {".repeat(50_000)} b; ${"}".repeat(50_000)} after;`);
    expect(file.directives.at(-1)?.name).toBe("after");
    expect(file.errors.map((error) => error.message)).toEqual(["blocks are nested too deeply"]);
  });

  test("never throws, and every place lies in the text", () => {
    const piece = fc.constantFrom(
      "server",
      " ",
      "{",
      "}",
      ";",
      '"',
      "'",
      "\\",
      "#",
      "\n",
      "$",
      "${",
      "{{",
      "}}",
      "{%",
      "%}",
      "if",
      "x_by_lua_block",
      "--[[",
      "\0",
      "é",
    );
    const within = (text: string, one: NginxDirective): boolean =>
      0 <= one.start &&
      one.start <= one.nameEnd &&
      one.nameEnd <= one.end &&
      one.end <= text.length &&
      one.args.every((arg) => one.start <= arg.start && arg.start < arg.end && arg.end <= one.end) &&
      (one.block ?? []).every((inner) => within(text, inner));
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }).map((parts) => parts.join("")),
        (text) => {
          expect(parseNginx(text).directives.every((one) => within(text, one))).toBe(true);
        },
      ),
      { seed: 7, numRuns: 2_000 },
    );
  });

  test("a long run of opening marks is read in linear time", () => {
    for (const mark of ["{{ ", '"', "'\\", "<% ", "{# x", "a_by_lua_block { [[ "])
      parseNginx(mark.repeat(60_000 / mark.length));
  });
});
