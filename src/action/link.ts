import type { Runner } from "./runner.ts";

/** Addresses of lines on the server, as of a commit. */
export function linkTo(runner: Runner, commit: string): (path: string, line: number) => string | undefined {
  const { serverUrl, repository } = runner;
  return (path, line) => {
    if (repository === "") return undefined;
    const encoded = path.split("/").map(encodeURIComponent).join("/");
    return `${serverUrl}/${repository}/blob/${commit}/${encoded}#L${line}`;
  };
}
