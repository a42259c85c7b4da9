import { STORE_MARK } from "../../../bytes-as-text.ts";
import type { Reader } from "../../../check.ts";
import type { SourceFile } from "../../../file.ts";
import { KEYWORDS } from "../generic/keywords.ts";
import { FORMATS, isCredentialsFile } from "./formats.ts";
import type { FileFact, Holder } from "./model.ts";
import {
  isDockerfile,
  isForProduction,
  isKeyFile,
  isShellHistory,
  isStore,
  isTerraformState,
} from "./named.ts";
import { environmentOf, isEnvFile, ownFolderOf } from "./names.ts";

/** Readers of files that a name gives away. What they need to read them is loaded with the first one. */
export const fileReaders: readonly Reader<FileFact>[] = [
  {
    name: "files that hold credentials",
    claims: (path) => isEnvFile(path) || isCredentialsFile(path),
    keywords: "any",
    read: async (file) => holdersIn(file),
  },
  {
    name: "key files",
    claims: isKeyFile,
    keywords: ["private key"],
    read: ({ path }) => [{ fact: "key-file", path, what: "a private key", values: [] }],
  },
  {
    name: "shell histories and Terraform's state",
    claims: (path) => isShellHistory(path) || isTerraformState(path),
    keywords: "any",
    read: async (file) => (await import("./statements.ts")).leftBehindIn(file),
  },
  {
    name: "stores of keys, and databases",
    claims: isStore,
    keywords: "any",
    read: async (file) => (await import("./stores.ts")).storeIn(file),
  },
  {
    name: "stores of any other name",
    claims: (path) => !isStore(path),
    keywords: [STORE_MARK],
    read: async (file) => (await import("./stores.ts")).storeIn(file),
  },
  {
    name: "environment files in images",
    claims: isDockerfile,
    keywords: ["copy ", "add "],
    read: async (file, { tree }) => (await import("./image.ts")).envInImage(file, tree),
  },
  {
    name: "test keys in production",
    claims: isForProduction,
    keywords: ["sk_test_", "pk_test_", "rk_test_"],
    read: async (file) => (await import("./statements.ts")).testKeysIn(file),
  },
  {
    name: "secrets shared between environments",
    claims: (path) => environmentOf(path) !== undefined || ownFolderOf(path) !== undefined,
    keywords: KEYWORDS,
    read: async (file, { tree }) => (await import("./shared.ts")).sharedWithOthers(file, tree),
  },
];

async function holdersIn({ path, text }: SourceFile): Promise<readonly Holder[]> {
  if (isCredentialsFile(path)) {
    const { heldByTools } = await import("./credentials.ts");
    const what = FORMATS.find((format) => format.path.test(path))?.what ?? "";
    return [{ fact: "credentials-file", path, what, values: heldByTools(path, text) }];
  }
  return [{ fact: "env-file", path, what: "a file of settings", values: [] }];
}
