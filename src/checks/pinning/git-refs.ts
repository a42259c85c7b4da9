/** A full commit id: SHA-1 or SHA-256. Shorter ones are names like any other to GitHub and pip. */
export function isCommit(ref: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref);
}

export function isAbbreviatedCommit(ref: string): boolean {
  return /^[0-9a-f]{7,39}$/i.test(ref) && /[a-f]/i.test(ref) && /\d/.test(ref);
}

/**
 * Looks like a release: `v4`, `1.2.3`, `v2.0.0-beta.1`, `release-1.2`, `codeql-bundle-v2.15.0`. Not `release/v1` or `1.x`, which
 * are branches, nor `stable`.
 */
export function isVersionLike(ref: string): boolean {
  return (
    !/\.x$/i.test(ref) &&
    !isAbbreviatedCommit(ref) &&
    /^(?:[a-z_-]{0,40}[-_@])?v?\d{1,10}(?:\.\d{1,10}){0,3}(?:[-+._]?[a-z0-9][a-z0-9.+_-]{0,60})?$/i.test(ref)
  );
}

/** At least three numbers: `v1.2.3`. */
export function isFullVersion(ref: string): boolean {
  return /^v?\d+\.\d+\.\d+(?:[-+][\w.-]+)?$/.test(ref);
}

/** `https://host/o/r/archive/<commit>.tar.gz`, `/raw/<commit>/…`: what is behind such an address cannot change. */
export function namesCommit(url: string): boolean {
  return /(?:^|[/=@#])(?:[0-9a-f]{40}|[0-9a-f]{64})(?:[/.?#&]|$)/i.test(url);
}
