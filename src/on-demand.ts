/** The answer of what had to load its code first. Ask again, and it does not have to wait. */
export const AGAIN = Symbol("again");
export type Again = typeof AGAIN;

/**
 * A module that is loaded when it is first wanted. It is used without waiting, so that a time limit holds for what it does,
 * and nothing is spent on promises.
 */
export function onDemand<Module>(load: () => Promise<Module>) {
  let loaded: Module | undefined;
  return <Result>(use: (module: Module) => Result): Result | Promise<Again> => {
    if (loaded) return use(loaded);
    return load().then((module) => {
      loaded = module;
      return AGAIN;
    });
  };
}

/** Asks until there is another answer. */
export async function asked<Answer>(ask: () => Answer | Promise<Answer | Again>): Promise<Answer> {
  for (;;) {
    const answer = await ask();
    if (answer !== AGAIN) return answer;
  }
}
