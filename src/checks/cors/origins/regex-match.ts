import { accepts, type CharSet, type RegexNode } from "./regex-syntax.ts";

/**
 * How much of the text has to match: Python's `fullmatch`, Python's `match` (from the start), or anywhere in it (`search`, JavaScript's
 * `test`).
 */
export type MatchMode = "full" | "prefix" | "search";

/** Instructions of a non-deterministic automaton, numbered from zero. */
type Step =
  | { readonly op: "take"; readonly set: CharSet }
  | { readonly op: "edge"; readonly edge: "start" | "end" | "word" | "notWord" }
  | { readonly op: "fork"; to: readonly number[] }
  | { readonly op: "accept" };

const MOST_STEPS = 1_000;

/** Decides in time proportional to the text's length, whatever the expression: hostile ones cost no more. */
export type Matcher = (text: string) => boolean;

/** @returns undefined when the expression, with its counted repetitions unrolled, is too large to run */
export function matcherOf(node: RegexNode, mode: MatchMode, ignoreCase = false): Matcher | undefined {
  const steps: Step[] = [];
  if (!compile(node, steps) || steps.length >= MOST_STEPS) return undefined;
  steps.push({ op: "accept" });
  return (text) => run(steps, text, mode, ignoreCase);
}

/** Appends the steps of `node`; falls through to the step after them. @returns false when there are too many */
function compile(node: RegexNode, steps: Step[]): boolean {
  if (steps.length > MOST_STEPS) return false;
  switch (node.kind) {
    case "chars":
      steps.push({ op: "take", set: node.set });
      return true;
    case "edge":
      steps.push({ op: "edge", edge: node.edge });
      return true;
    case "sequence":
      return node.items.every((item) => compile(item, steps));
    case "choice":
      return compileChoice(node.options, steps);
    case "repeat":
      return compileRepeat(node.item, node.min, node.max, steps);
  }
}

function fork(steps: Step[]): { to: readonly number[] } {
  const step = { op: "fork" as const, to: [] as readonly number[] };
  steps.push(step);
  return step;
}

function compileChoice(options: readonly RegexNode[], steps: Step[]): boolean {
  const start = fork(steps);
  const entries: number[] = [];
  const exits: { to: readonly number[] }[] = [];
  for (const option of options) {
    entries.push(steps.length);
    if (!compile(option, steps)) return false;
    exits.push(fork(steps));
  }
  start.to = entries;
  for (const exit of exits) exit.to = [steps.length];
  return true;
}

function compileRepeat(item: RegexNode, min: number, max: number, steps: Step[]): boolean {
  for (let i = 0; i < min; i++) if (!compile(item, steps)) return false;
  if (max === Number.POSITIVE_INFINITY) {
    const at = steps.length;
    const loop = fork(steps);
    if (!compile(item, steps)) return false;
    fork(steps).to = [at];
    loop.to = [at + 1, steps.length];
    return true;
  }
  const skips: { at: number; step: { to: readonly number[] } }[] = [];
  for (let i = min; i < max; i++) {
    skips.push({ at: steps.length, step: fork(steps) });
    if (!compile(item, steps)) return false;
  }
  for (const { at, step } of skips) step.to = [at + 1, steps.length];
  return true;
}

function run(steps: readonly Step[], text: string, mode: MatchMode, ignoreCase: boolean): boolean {
  let current = new Set<number>();
  enter(steps, current, 0, text, 0);
  for (let at = 0; ; at++) {
    if ((mode !== "full" || at === text.length) && current.has(steps.length - 1)) return true;
    const char = text[at];
    if (char === undefined || (current.size === 0 && mode !== "search")) return false;
    const next = new Set<number>();
    for (const index of current) {
      const step = steps[index];
      if (step?.op === "take" && takes(step.set, char, ignoreCase))
        enter(steps, next, index + 1, text, at + 1);
    }
    if (mode === "search") enter(steps, next, 0, text, at + 1);
    current = next;
  }
}

function takes(set: CharSet, char: string, ignoreCase: boolean): boolean {
  if (accepts(set, char)) return true;
  return ignoreCase && (accepts(set, char.toLowerCase()) || accepts(set, char.toUpperCase()));
}

/** Adds a step and what is reached from it without taking a character. */
function enter(steps: readonly Step[], states: Set<number>, from: number, text: string, at: number): void {
  const pending = [from];
  for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
    if (states.has(index)) continue;
    states.add(index);
    const step = steps[index];
    if (step?.op === "fork") pending.push(...step.to);
    else if (step?.op === "edge" && holds(step.edge, text, at)) pending.push(index + 1);
  }
}

function holds(edge: "start" | "end" | "word" | "notWord", text: string, at: number): boolean {
  if (edge === "start") return at === 0;
  if (edge === "end") return at === text.length;
  const between = isWord(text[at - 1]) !== isWord(text[at]);
  return edge === "word" ? between : !between;
}

function isWord(char: string | undefined): boolean {
  return char !== undefined && /\w/.test(char);
}
