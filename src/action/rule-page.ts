/**
 * Addresses of the rules' pages at the version of the Action that runs. None for an action from the repository itself or
 * on a server of one's own, where nobody can say under which address its pages are.
 *
 * @param env `GITHUB_ACTION_REPOSITORY` and `GITHUB_ACTION_REF` as the runner sets them for `uses: owner/name@ref`
 * @param ownKinds of secrets, by the configuration, which have no pages
 */
export function rulePageFor(
  env: { readonly [name: string]: string | undefined },
  ownKinds: readonly { readonly id: string }[],
): (ruleId: string) => string | undefined {
  const repository = env["GITHUB_ACTION_REPOSITORY"];
  const ref = env["GITHUB_ACTION_REF"];
  if (!repository || !ref || env["GITHUB_SERVER_URL"] !== "https://github.com") return () => undefined;
  const folder = `https://github.com/${repository}/blob/${encodeURIComponent(ref)}/docs/rules`;
  const without = new Set(ownKinds.map(({ id }) => `secrets/${id}`));
  return (ruleId) => (without.has(ruleId) ? undefined : `${folder}/${ruleId}.md`);
}
