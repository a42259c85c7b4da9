import { advisoriesCheck } from "../../../src/checks/advisories/index.ts";
import type { Package } from "../../../src/checks/advisories/model.ts";
import type { NotChecked } from "../../../src/finding.ts";
import { scanFiles } from "../../helpers/scan.ts";

export interface ReadPackages {
  readonly packages: readonly Package[];
  readonly notChecked: readonly NotChecked[];
}

/** What the readers make of these files, taken before the judge sees it. */
export async function readPackages(files: { readonly [path: string]: string }): Promise<ReadPackages> {
  let packages: readonly Package[] = [];
  const check = {
    ...advisoriesCheck,
    judge: (models: readonly unknown[]) => {
      packages = models as readonly Package[];
      return { drafts: [] };
    },
  };
  const { notChecked } = await scanFiles(files, [check]);
  return { packages, notChecked };
}

/** `name@version`, each with `(dev)` where that is said, in the order of the file. */
export function titles({ packages }: ReadPackages): string[] {
  return packages.map(({ name, version, dev }) => `${name}@${version}${dev ? " (dev)" : ""}`);
}

/** What the files say at the places of the packages: has to be their versions. */
export function written({ packages }: ReadPackages, files: { readonly [path: string]: string }): string[] {
  return packages.map(({ where }) => (files[where.path] ?? "").slice(where.start, where.end));
}
