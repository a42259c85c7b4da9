/**
 * WebAssembly, written down as nested calls: each gives the bytes of an instruction behind those of its operands
 * (WebAssembly Core Specification 2.0, chapter 5). Only what `search-wasm.ts` needs.
 */
export type Code = readonly number[];

/** A local variable, all of which are i32. Parameters come first. */
export type Local = number;

export const get = (local: Local): Code => [0x20, ...unsigned(local)];
export const set = (local: Local, value: Code): Code => [...value, 0x21, ...unsigned(local)];
/** Sets a variable, and is its value. */
export const tee = (local: Local, value: Code): Code => [...value, 0x22, ...unsigned(local)];
export const constant = (value: number): Code => [0x41, ...signed(value)];

export const add = (a: Code, b: Code): Code => [...a, ...b, 0x6a];
export const subtract = (a: Code, b: Code): Code => [...a, ...b, 0x6b];
export const and = (a: Code, b: Code): Code => [...a, ...b, 0x71];
export const or = (a: Code, b: Code): Code => [...a, ...b, 0x72];
export const shiftLeft = (a: Code, b: Code): Code => [...a, ...b, 0x74];
/** By the low five bits of the second. */
export const shiftRight = (a: Code, b: Code): Code => [...a, ...b, 0x76];
export const isZero = (a: Code): Code => [...a, 0x45];
export const isEqual = (a: Code, b: Code): Code => [...a, ...b, 0x46];
/** Both without a sign. */
export const isLess = (a: Code, b: Code): Code => [...a, ...b, 0x49];
export const select = (condition: Code, yes: Code, no: Code): Code => [...yes, ...no, ...condition, 0x1b];

export const load = (at: Code, offset = 0): Code => [...at, 0x28, 2, ...unsigned(offset)];
export const load8 = (at: Code, offset = 0): Code => [...at, 0x2d, 0, ...unsigned(offset)];
export const load16 = (at: Code, offset = 0): Code => [...at, 0x2f, 1, ...unsigned(offset)];
export const store = (at: Code, value: Code, offset = 0): Code => [
  ...at,
  ...value,
  0x36,
  2,
  ...unsigned(offset),
];
export const store8 = (at: Code, value: Code, offset = 0): Code => [
  ...at,
  ...value,
  0x3a,
  0,
  ...unsigned(offset),
];

/** `leave(0)` leaves the innermost block, `repeat(0)` begins the innermost loop again; `1` is the one around it. */
export const block = (...body: readonly Code[]): Code => [0x02, 0x40, ...body.flat(), 0x0b];
export const loop = (...body: readonly Code[]): Code => [0x03, 0x40, ...body.flat(), 0x0b];
export const leave = (depth: number): Code => [0x0c, ...unsigned(depth)];
export const leaveIf = (depth: number, condition: Code): Code => [...condition, 0x0d, ...unsigned(depth)];
export const repeat = leave;
export const repeatIf = leaveIf;
export const giveBack = (value: Code): Code => [...value, 0x0f];

/**
 * A module that takes `memory.pages` of memory and has one function, `run`. All parameters and the result are i32.
 *
 * @param variables how many there are beside the parameters; zero at first
 */
export function moduleOf(parameters: number, variables: number, body: readonly Code[]): Uint8Array {
  const i32 = 0x7f;
  const type = [1, 0x60, ...unsigned(parameters), ...Array(parameters).fill(i32), 1, i32];
  const memory = [1, ...name("memory"), ...name("pages"), 0x02, 0, 1];
  const code = [1, ...unsigned(variables), i32, ...body.flat(), 0x0b];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, type),
    ...section(2, memory),
    ...section(3, [1, 0]),
    ...section(7, [1, ...name("run"), 0, 0]),
    ...section(10, [1, ...unsigned(code.length), ...code]),
  ]);
}

function section(id: number, content: Code): Code {
  return [id, ...unsigned(content.length), ...content];
}

function name(text: string): Code {
  return [...unsigned(text.length), ...[...text].map((letter) => letter.charCodeAt(0))];
}

/** LEB128: seven bits a byte, the lowest first; the eighth says that there are more. */
function unsigned(value: number): Code {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

function signed(value: number): Code {
  const isLast = value >= -0x40 && value < 0x40;
  return isLast ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)];
}
