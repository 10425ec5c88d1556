/** A step with the seats that people could fill: seat → people. */
export type Demand = {
  readonly step: string;
  readonly needed: number;
  /** Whether who counts here counts in no other step that asks for the same. */
  readonly distinct: boolean;
  readonly claims: readonly { readonly seat: string; readonly person: string }[];
};

/** Who fills which seat of which step. */
export type Assignment = { readonly step: string; readonly seat: string; readonly person: string };

type Node = string;

const SOURCE: Node = 'source';
const SINK: Node = 'sink';

/**
 * As many approvals as can count, each person in one step and each seat once: a maximum flow from steps over seats to
 * people, not the first that fits. Steps are served in their order; a later one never takes from an earlier what that
 * cannot replace. The answer depends on the order of steps and claims alone.
 */
export function assignPeople(demands: readonly Demand[]): readonly Assignment[] {
  const network = buildNetwork(demands);
  for (const demand of demands) {
    for (let unit = 0; unit < demand.needed; unit++) if (!augment(network, stepNode(demand))) break;
  }
  return demands.flatMap((demand) =>
    demand.claims
      .filter(({ seat, person }) => network.flow.get(edge(seatNode(demand, seat), personNode(demand, person))) === 1)
      .map(({ seat, person }) => ({ step: demand.step, seat, person })),
  );
}

/** Every edge carries one person at most; `flow` says which do. */
type Network = { readonly edges: ReadonlyMap<Node, readonly Node[]>; readonly flow: Map<string, 0 | 1> };

function buildNetwork(demands: readonly Demand[]): Network {
  const edges = new Map<Node, Node[]>();
  const flow = new Map<string, 0 | 1>();
  const connect = (from: Node, to: Node) => {
    if (flow.has(edge(from, to))) return;
    flow.set(edge(from, to), 0);
    push(edges, from, to);
    push(edges, to, from);
  };
  for (const demand of demands) {
    for (const { seat, person } of demand.claims) {
      connect(stepNode(demand), seatNode(demand, seat));
      connect(seatNode(demand, seat), personNode(demand, person));
      connect(personNode(demand, person), SINK);
    }
  }
  return { edges, flow };
}

/** Sends one more approval to a step over a shortest way on which others may change their seats or steps. */
function augment({ edges, flow }: Network, start: Node): boolean {
  const cameFrom = new Map<Node, Node>([[start, SOURCE]]);
  const queue = [start];
  for (const node of queue) {
    for (const next of edges.get(node) ?? []) {
      // Forward over an edge that is free, backward over one that is taken.
      const isOpen = flow.get(edge(node, next)) === 0 || flow.get(edge(next, node)) === 1;
      if (!isOpen || cameFrom.has(next)) continue;
      cameFrom.set(next, node);
      if (next === SINK) return turn(cameFrom, flow);
      queue.push(next);
    }
  }
  return false;
}

function turn(cameFrom: ReadonlyMap<Node, Node>, flow: Map<string, 0 | 1>): true {
  let node = SINK;
  for (let from = cameFrom.get(node); from !== undefined && from !== SOURCE; from = cameFrom.get(node)) {
    if (flow.get(edge(from, node)) === 0) flow.set(edge(from, node), 1);
    else flow.set(edge(node, from), 0);
    node = from;
  }
  return true;
}

function stepNode({ step }: Demand): Node {
  return `step ${step}`;
}

function seatNode({ step }: Demand, seat: string): Node {
  return `seat ${step} ${seat}`;
}

/** Where a step does not ask for distinct people, its people are counted for it alone. */
function personNode({ step, distinct }: Demand, person: string): Node {
  return distinct ? `person ${person}` : `person ${person} in ${step}`;
}

function edge(from: Node, to: Node): string {
  return `${from} → ${to}`;
}

function push(edges: Map<Node, Node[]>, from: Node, to: Node): void {
  const list = edges.get(from);
  if (list === undefined) edges.set(from, [to]);
  else list.push(to);
}
