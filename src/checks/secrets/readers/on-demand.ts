/**
 * A module that is loaded when it is first wanted. From then on it is used without waiting, so that a time limit holds for
 * what it does, and nothing is spent on promises.
 */
export function onDemand<Module>(load: () => Promise<Module>) {
  let loaded: Module | undefined;
  return <Result>(use: (module: Module) => Result): Result | Promise<Result> => {
    if (loaded) return use(loaded);
    return load().then((module) => {
      loaded = module;
      return use(module);
    });
  };
}
