/** The answer of what had to load its code first. Ask again, and it does not have to wait. */
export const AGAIN = Symbol("again");
export type Again = typeof AGAIN;

/** Thrown by what has to be waited for first. Whoever called waits, and calls again from the beginning. */
export class Waiting extends Error {
  readonly until: Promise<unknown>;

  constructor(until: Promise<unknown>) {
    super("this has to be waited for");
    this.name = "Waiting";
    this.until = until;
  }
}

/**
 * What is found out once about a thing, and is there without waiting from then on.
 *
 * @returns what throws `Waiting` until it is there
 */
export function onceAbout<Thing extends object, More extends readonly unknown[], Result>(
  find: (thing: Thing, ...more: More) => Promise<Result>,
) {
  const known = new WeakMap<Thing, { readonly result: Result }>();
  return (thing: Thing, ...more: More): Result => {
    const found = known.get(thing);
    if (found) return found.result;
    throw new Waiting(find(thing, ...more).then((result) => known.set(thing, { result })));
  };
}

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

/** Asks until there is another answer. No promise where nothing had to be waited for. */
export function asked<Answer>(ask: () => Answer | Promise<Answer | Again>): Answer | Promise<Answer> {
  let first: Answer | Promise<Answer | Again>;
  try {
    first = ask();
  } catch (error) {
    first = Promise.reject(error);
  }
  return first instanceof Promise ? askedAgain(ask, first) : first;
}

async function askedAgain<Answer>(
  ask: () => Answer | Promise<Answer | Again>,
  first: Promise<Answer | Again>,
): Promise<Answer> {
  for (let pending = first; ; pending = (async () => ask())()) {
    const answer = await orAgain(pending);
    if (answer !== AGAIN) return answer;
  }
}

/** Goes on with a value, at once where it need not be waited for. */
export function thenOn<Value, Next>(
  value: Value | Promise<Value>,
  next: (value: Value) => Next | Promise<Next>,
): Next | Promise<Next> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** What has to be waited for is waited for, and the answer then is to ask again. */
export async function orAgain<Answer>(answer: Promise<Answer | Again>): Promise<Answer | Again> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof Waiting)) throw error;
    await error.until;
    return AGAIN;
  }
}
