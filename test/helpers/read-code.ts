import type { LanguageId, Module } from "../../src/languages/module.ts";
import { installedLanguages } from "./languages.ts";
import { simplify, simplifyArgument } from "./simplify.ts";

const languages = installedLanguages();

export async function readCode(text: string, language: LanguageId): Promise<Module & { dispose(): void }> {
  return languages.parse(text, language);
}

/** The arguments of every call of `show`, simplified. */
export async function shown(text: string, language: LanguageId): Promise<string[]> {
  const module = await readCode(text, language);
  return module.calls
    .filter((call) => call.callee === "show")
    .map((call) => call.args.map(simplifyArgument).join(", "));
}

/** Every call as `callee(arguments)`, without those of `show`. */
export async function callsOf(text: string, language: LanguageId): Promise<string[]> {
  const module = await readCode(text, language);
  return module.calls.map((call) => `${call.callee}(${call.args.map(simplifyArgument).join(", ")})`);
}

/** The guard over every call of `place`, by its first argument: `1: development`. */
export async function guardsOf(text: string, language: LanguageId): Promise<string[]> {
  const module = await readCode(text, language);
  return module.calls
    .filter((call) => call.callee === "place")
    .map((call) => [...call.args.map((arg) => simplify(arg.value)), call.guard].join(": "));
}
