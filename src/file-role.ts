import { byPath, pathPattern } from "./path-pattern.ts";

/**
 * What a file is for. Checks about code that runs look at `source` and lower or drop what they find in the others; a secret
 * is one wherever it stands.
 */
export type FileRole = "source" | "test" | "example" | "docs" | "generated" | "vendored" | "minified";

const VENDORED = pathPattern(
  "node_modules/ bower_components/ vendor third site-packages/ pods/ carthage/ .yarn/ venv/",
  /(^|\/)(node_modules|bower_components|vendor|vendored|_vendor|third[_-]?party|site-packages|Pods|Carthage|\.yarn|\.venv|venv)\//i,
);
/** `src/dockerTest/`, `src/testFixtures/`: what Gradle calls source sets. */
const TEST = pathPattern(
  "test spec e2e mock fixture cypress playwright snap stories it. phpunit",
  /(^|\/)([\w.]{0,64}Tests|tests?|[\w.-]{1,64}[_-]tests|(e2e|integration|unit|acceptance|functional|smoke)[_-]?test|testing|__tests__|__mocks__|specs?|e2e|(te[sx]t-)?fixtures?|testdata|test-data|test_data|cypress|playwright|\.?snapshots?|__snapshots__|mocks?|src\/[a-z]\w{0,30}Tests?|src\/testFixtures)\/|(^|\/)(test_[^/]*|conftest)\.py$|[._-](test|tests|spec|e2e|stories|snap)\.[^/]+$|_test\.(go|py|rb|exs)$|(Test|Tests|Spec|IT)\.(java|kt|cs|php|scala)$|(^|\/)phpunit\.xml(\.dist)?$/,
);
/** `default.conf.template` is no example: the nginx image renders it when it starts. */
const EXAMPLE = pathPattern(
  "example sample demo playground sandbox tutorial _src starter boilerplate benchmark template dist",
  /(^|\/)\.?(examples?|samples?|demos?|playgrounds?|sandbox|tutorials?|templates?\/examples?|docs?_src|starters?|boilerplates?|benchmarks?)\/|[._-](example|sample|dist)$|(?<!\.(conf|nginx|vhost))[._-]template$|[._-](example|sample|template)\.[^/.]+$/i,
);
const DOCS = pathPattern(
  "doc website/ wiki/ man/ .md markdown .rst .txt .tex .pod readme change history license notice authors",
  /(^|\/)((api[_-])?docs?|documentation|website|wiki|man)\/|\.(md|mdx|markdown|rst|adoc|asciidoc|txt|tex|pod)$|(^|\/)(README|CHANGELOG|CHANGES|HISTORY|LICENSE|NOTICE|AUTHORS)[^/]*$/i,
);
const GENERATED_PATH = pathPattern(
  "generated dist/ build/ out/ coverage/ .next/ .nuxt/ .g. .pb. designer _pb2",
  /(^|\/)(generated|__generated__|dist|build|out|coverage|\.next|\.nuxt)\/|\.(generated|g|pb|designer)\.[^/]+$|_pb2(_grpc)?\.py$|\.pb\.go$/i,
);
/** Text files that are data for tools, not prose, in spite of a documentation-like ending. */
const NOT_DOCS = pathPattern(
  ".txt",
  /(^|\/)(requirements|constraints)[^/]*\.txt$|(^|\/)requirements\/[^/]*\.txt$|(^|\/)(CMakeLists|robots)\.txt$/i,
);

const GENERATED_MARK = /@generated\b|\bDO NOT EDIT\b|\bautomatically generated\b|\bauto-generated\b/i;

/**
 * The path without the package that generators of Java and Android projects name when nobody says another one: `com.example`
 * is whose it is, and says nothing of what the code is for.
 */
export function withoutStarterPackage(path: string): string {
  return path.includes("/example/") ? path.replace(STARTER_PACKAGE, "$1") : path;
}

const STARTER_PACKAGE = /((?:^|\/)(?:java|kotlin|scala|groovy)\/)(?:com|org|net|io)\/example\/(?:demo\/)?/g;

/** @param text decoded content; only its beginning is looked at, and the length of its lines. */
export function roleOf(path: string, text: string): FileRole {
  const role = roleByPath(path);
  if (role === "vendored" || role === "minified") return role;
  if (looksMinified(path, text)) return "minified";
  return role === "source" && isMarkedGenerated(text.slice(0, 1_000)) ? "generated" : role;
}

const roleByPath = byPath((path): FileRole => {
  if (VENDORED.test(path)) return "vendored";
  if (/[.-]min\.(js|css|mjs|cjs)$/i.test(path)) return "minified";
  if (TEST.test(path)) return "test";
  if (EXAMPLE.test(withoutStarterPackage(path))) return "example";
  if (DOCS.test(path) && !NOT_DOCS.test(path)) return "docs";
  return GENERATED_PATH.test(path) ? "generated" : "source";
});

function isMarkedGenerated(head: string): boolean {
  return /generated|EDIT/i.test(head) && GENERATED_MARK.test(head);
}

/** Scripts and styles only: long lines are normal in data, and a minified file is one that nobody wrote. */
function looksMinified(path: string, text: string): boolean {
  if (text.length < 4_000 || !/\.(js|mjs|cjs|css)$/i.test(path)) return false;
  let lines = 1;
  for (let i = text.indexOf("\n"); i !== -1; i = text.indexOf("\n", i + 1)) lines++;
  return text.length / lines > 300;
}
