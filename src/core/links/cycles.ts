export type Successors = (node: string) => readonly string[];

/** Nodes that all lead to each other, and a shortest way round through the first of them. */
export type Knot = {
  readonly members: ReadonlySet<string>;
  /** The last is followed by the first again. */
  readonly way: readonly string[];
};

/**
 * Every knot among the nodes, in their order. A node that names itself makes none. Time in proportion to nodes and
 * edges, without recursion, as chains can be as long as there are records (Kosaraju's algorithm).
 */
export function findKnots(nodes: readonly string[], successors: Successors): readonly Knot[] {
  const known = new Set(nodes);
  const next: Successors = (node) => successors(node).filter((each) => known.has(each));
  const before = reversed(nodes, next);
  const knotOf = new Map<string, ReadonlySet<string>>();
  for (const node of inOrderOfLeaving(nodes, next).toReversed()) {
    if (knotOf.has(node)) continue;
    const members = reach(node, (each) => (before.get(each) ?? []).filter((other) => !knotOf.has(other)));
    for (const member of members) knotOf.set(member, members);
  }
  const knots = new Set(nodes.flatMap((node) => knotOf.get(node) ?? []));
  return [...knots]
    .filter((members) => members.size > 1)
    .map((members) => ({ members, way: wayRound(nodes.find((node) => members.has(node)) ?? '', members, next) }));
}

function reversed(nodes: readonly string[], next: Successors): ReadonlyMap<string, readonly string[]> {
  const before = new Map<string, string[]>(nodes.map((node) => [node, []]));
  for (const node of nodes) for (const each of next(node)) before.get(each)?.push(node);
  return before;
}

/** The nodes by when a walk in depth leaves them for good. */
function inOrderOfLeaving(nodes: readonly string[], next: Successors): readonly string[] {
  const seen = new Set<string>();
  const order: string[] = [];
  for (const root of nodes) {
    if (seen.has(root)) continue;
    seen.add(root);
    const way = [{ node: root, rest: next(root).values() }];
    for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
      const step = top.rest.next();
      if (step.done === true) {
        order.push(top.node);
        way.pop();
      } else if (!seen.has(step.value)) {
        seen.add(step.value);
        way.push({ node: step.value, rest: next(step.value).values() });
      }
    }
  }
  return order;
}

function reach(from: string, next: Successors): ReadonlySet<string> {
  const reached = new Set([from]);
  // A set hands out what is added while it is gone through.
  for (const node of reached) for (const each of next(node)) reached.add(each);
  return reached;
}

function wayRound(start: string, members: ReadonlySet<string>, next: Successors): readonly string[] {
  const cameFrom = new Map<string, string>();
  const queue = new Set([start]);
  for (const node of queue) {
    for (const each of next(node)) {
      if (each === start && node !== start) return wayBack(node, start, cameFrom);
      if (!members.has(each) || queue.has(each)) continue;
      cameFrom.set(each, node);
      queue.add(each);
    }
  }
  return [...members];
}

function wayBack(end: string, start: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const way = [end];
  for (let node = end; node !== start; way.push(node)) node = cameFrom.get(node) ?? start;
  return way.reverse();
}
