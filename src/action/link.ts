import type { Runner } from "./runner.ts";

/** Addresses of lines on the server, as of a commit, or of the one a line is in. */
export function linkTo(
  runner: Runner,
  head: string,
): (path: string, line: number, commit?: string) => string | undefined {
  const { serverUrl, repository } = runner;
  return (path, line, commit = head) => {
    if (repository === "") return undefined;
    const encoded = path.split("/").map(encodeURIComponent).join("/");
    return `${serverUrl}/${repository}/blob/${commit}/${encoded}#L${line}`;
  };
}
