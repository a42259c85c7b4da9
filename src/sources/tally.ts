import { readable } from "../engine/load.ts";
import type { NotChecked } from "../finding.ts";

/** What could not be looked at of a history: told once for a path, however many versions of it. */
export class Tally {
  readonly #told = new Map<string, NotChecked>();
  #binaryNames = 0;

  add(problem: NotChecked): void {
    this.#told.set(JSON.stringify([problem.path, problem.reason, problem.incomplete]), problem);
  }

  binaryName(): void {
    this.#binaryNames++;
  }

  missing(path: string): void {
    this.add({ path, reason: "not in this clone", incomplete: true });
  }

  submodule(path: string): void {
    this.add({ path, reason: "a submodule, which is a repository of its own", incomplete: false });
  }

  tooLarge(path: string, maxBytes: number): void {
    this.add({ path, reason: `larger than ${readable(maxBytes)}`, incomplete: false });
  }

  list(): readonly NotChecked[] {
    const told = [...this.#told.values()];
    if (this.#binaryNames === 0) return told;
    const count = this.#binaryNames === 1 ? "1 file version" : `${this.#binaryNames} file versions`;
    const reason = `${count} with the name of a binary format, such as pictures and archives`;
    return [...told, { path: "", reason, incomplete: false }];
  }
}
