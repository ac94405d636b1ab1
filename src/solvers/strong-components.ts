// problem: split a directed graph into its strong components: sets of nodes in which everyone can
//   reach everyone.
// method: one depth-first search with an explicit stack (Tarjan 1972, "Depth-first search and linear
//   graph algorithms", SIAM J. Comput. 1).
// complexity: O(nodes + arcs) in time, O(nodes) in memory.
// invariants: low[v] ≤ order[v]; the nodes above a root on the stack, and no others, are its component.

/** A directed graph by compressed rows: node `v` points at `targets[start[v]…start[v + 1]]`. */
export interface Digraph {
  /** length: number of nodes + 1 */
  readonly start: Int32Array;
  /** nodes, 0…n − 1; loops and repeated arcs are allowed */
  readonly targets: Int32Array;
}

export interface StrongComponents {
  readonly count: number;
  /** by node: its component; components are numbered by their smallest node */
  readonly of: Int32Array;
}

const UNSEEN = -1;

/**
 * The strong components of a directed graph; a node on no cycle is one by itself.
 *
 * @example
 * strongComponents({ start: Int32Array.of(0, 1, 2, 2), targets: Int32Array.of(1, 0) }).count // => 2
 */
export function strongComponents({ start, targets }: Digraph): StrongComponents {
  const count = start.length - 1;
  const order = new Int32Array(count).fill(UNSEEN);
  const low = new Int32Array(count);
  const component = new Int32Array(count).fill(UNSEEN);
  const next = start.slice(0, count);
  const stack: number[] = [];
  const path: number[] = [];
  let seen = 0;
  let components = 0;
  for (let root = 0; root < count; root++) {
    if (order[root] !== UNSEEN) continue;
    path.push(root);
    while (path.length > 0) {
      const node = path[path.length - 1]!;
      if (order[node] === UNSEEN) {
        order[node] = seen;
        low[node] = seen;
        seen += 1;
        stack.push(node);
      }
      if (next[node]! < start[node + 1]!) {
        const target = targets[next[node]!]!;
        next[node]! += 1;
        if (order[target] === UNSEEN) path.push(target);
        else if (component[target] === UNSEEN) low[node] = Math.min(low[node]!, order[target]!);
        continue;
      }
      path.pop();
      const parent = path[path.length - 1];
      if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[node]!);
      if (low[node] !== order[node]) continue;
      label(component, components, popThrough(stack, node));
      components += 1;
    }
  }
  return { count: components, of: numberedBySmallest(component, components) };
}

/** Takes the nodes down to a given one, which is among them, off a stack. */
function popThrough(stack: number[], node: number): number[] {
  return stack.splice(stack.lastIndexOf(node));
}

function label(component: Int32Array, name: number, nodes: readonly number[]): void {
  for (const node of nodes) component[node] = name;
}

function numberedBySmallest(component: Int32Array, components: number): Int32Array {
  const name = new Int32Array(components).fill(UNSEEN);
  let named = 0;
  return component.map((one) => {
    if (name[one] === UNSEEN) {
      name[one] = named;
      named += 1;
    }
    return name[one]!;
  });
}
