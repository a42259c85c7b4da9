/** No lockfile of a real project has longer chains; one that has would otherwise take the square of its size. */
const LONGEST = 30;

/**
 * Finds the shortest chain from any of `roots` to every node that can be reached from them, and that `matters`. Of one of
 * more than 30 nodes the middle is left out.
 */
export function shortestChains<Node>(
  roots: Iterable<Node>,
  next: (node: Node) => Iterable<Node>,
  matters: (node: Node) => boolean = () => true,
): ReadonlyMap<Node, readonly Node[]> {
  const reached = new Map<Node, Step<Node>>();
  const queue: Node[] = [];
  const reach = (node: Node, parent: Node | undefined, root: Node) => {
    if (reached.has(node)) return;
    reached.set(node, { parent, root });
    queue.push(node);
  };
  for (const root of roots) reach(root, undefined, root);
  for (let i = 0; i < queue.length; i++) {
    const node = queue[i] as Node;
    const root = reached.get(node)?.root ?? node;
    for (const child of next(node)) reach(child, node, root);
  }
  return new Map(queue.filter(matters).map((node) => [node, chainTo(node, reached)]));
}

interface Step<Node> {
  readonly parent: Node | undefined;
  readonly root: Node;
}

function chainTo<Node>(node: Node, reached: ReadonlyMap<Node, Step<Node>>): readonly Node[] {
  const chain: Node[] = [];
  let at: Node | undefined = node;
  while (at !== undefined && chain.length < LONGEST - 1) {
    chain.push(at);
    at = reached.get(at)?.parent;
  }
  const root = reached.get(node)?.root;
  if (at !== undefined && root !== undefined) chain.push(root);
  return chain.reverse();
}
