import type { Ecosystem } from "../../../advisory-source.ts";
import type { SourceFile } from "../../../file.ts";
import type { Span } from "../../../finding.ts";
import { groupBy } from "../../../group.ts";
import type { Range } from "../../../languages/value.ts";
import { shortestChains } from "../graph.ts";
import type { Package, Tool } from "../model.ts";
import { normalizeName } from "../names.ts";

/** One package of a lockfile that lists every package once a version, with the names of what it depends on. */
export interface LockNode {
  readonly name: string;
  readonly version: string;
  /** Undefined for the project itself and for what comes from elsewhere than a registry. */
  readonly range: Range | undefined;
  /** Undefined when the file does not tell, and the graph has to. */
  readonly dev: boolean | undefined;
  readonly needs: readonly Need[];
  /** See `Package.editable`; false when left out. */
  readonly editable?: boolean;
}

export interface Need {
  readonly name: string;
  /** Set where the file holds several versions of the package. */
  readonly version?: string;
  /** The range asked for, where the file tells. */
  readonly spec?: string;
}

/** What the project asks for itself. */
export interface Direct extends Need {
  readonly dev: boolean;
  readonly manifest?: Span;
}

export interface LockGraph {
  readonly ecosystem: Ecosystem;
  readonly tool: Tool;
  readonly nodes: readonly LockNode[];
  /** Undefined when no manifest tells: then it is what no other package needs. */
  readonly direct: readonly Direct[] | undefined;
}

/** No real lockfile holds more versions of one package; a made-up one would take quadratic time. */
const MAX_VERSIONS = 20;

export function packagesOf(file: SourceFile, { ecosystem, tool, nodes, direct }: LockGraph): Package[] {
  const byName = groupBy(nodes, (node) => normalizeName(ecosystem, node.name));
  const find = (need: Need): readonly LockNode[] => {
    const all = byName.get(normalizeName(ecosystem, need.name)) ?? [];
    const exact = need.version === undefined ? all : all.filter(({ version }) => version === need.version);
    return (exact.length > 0 ? exact : all).slice(0, MAX_VERSIONS);
  };
  const next = (node: LockNode) => node.needs.flatMap(find);
  const needed = new Set(nodes.flatMap(next));
  const roots: readonly { readonly node: LockNode; readonly dev: boolean }[] = direct
    ? direct.flatMap((need) => find(need).map((node) => ({ node, dev: need.dev })))
    : nodes.filter((node) => !needed.has(node)).map((node) => ({ node, dev: node.dev ?? false }));

  const shipped = shortestChains(
    roots.filter(({ dev }) => !dev).map(({ node }) => node),
    next,
  );
  const all = shortestChains(
    roots.map(({ node }) => node),
    next,
  );
  const manifests = new Map(
    (direct ?? []).flatMap((need) => {
      const { manifest } = need;
      return manifest ? find(need).map((node) => [node, manifest] as const) : [];
    }),
  );
  const specs = new Map<LockNode, Set<string>>();
  for (const need of [...(direct ?? []), ...nodes.flatMap(({ needs }) => needs)]) {
    if (!need.spec) continue;
    for (const node of find(need)) specs.set(node, (specs.get(node) ?? new Set()).add(need.spec));
  }

  return nodes.flatMap((node): Package[] => {
    if (!node.range) return [];
    const chain = shipped.get(node) ?? all.get(node) ?? [];
    const manifest = chain[0] && manifests.get(chain[0]);
    return [
      {
        ecosystem,
        name: node.name,
        version: node.version,
        where: { path: file.path, ...node.range },
        tool,
        dev: node.dev ?? (all.has(node) && !shipped.has(node)),
        role: file.role,
        path: chain.map(({ name, version }) => `${name}@${version}`),
        wanted: [...(specs.get(node) ?? [])],
        ...(manifest ? { manifest } : {}),
        editable: node.editable ?? false,
      },
    ];
  });
}
