/** Finds the shortest chain from any of `roots` to every node that can be reached from them, and that `matters`. */
export function shortestChains<Node>(
  roots: Iterable<Node>,
  next: (node: Node) => Iterable<Node>,
  matters: (node: Node) => boolean = () => true,
): ReadonlyMap<Node, readonly Node[]> {
  const parents = new Map<Node, Node | undefined>();
  const queue: Node[] = [];
  for (const root of roots) {
    if (!parents.has(root)) {
      parents.set(root, undefined);
      queue.push(root);
    }
  }
  for (let i = 0; i < queue.length; i++) {
    const node = queue[i] as Node;
    for (const child of next(node)) {
      if (parents.has(child)) continue;
      parents.set(child, node);
      queue.push(child);
    }
  }
  return new Map(queue.filter(matters).map((node) => [node, chainTo(node, parents)]));
}

function chainTo<Node>(node: Node, parents: ReadonlyMap<Node, Node | undefined>): readonly Node[] {
  const chain: Node[] = [];
  for (let at: Node | undefined = node; at !== undefined; at = parents.get(at)) chain.push(at);
  return chain.reverse();
}
