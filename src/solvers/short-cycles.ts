// problem: list the elementary cycles of a directed graph (no node twice) up to a length, shortest first.
// method: for each length, from each node that may be the smallest of its cycle, depth-first along the
//   nodes that can still be back in time: the arcs that lead back are counted beforehand, as in
//   Johnson 1975, "Finding all the elementary circuits of a directed graph", SIAM J. Comput. 4,
//   without his blocking, since paths are short.
// complexity: at most nodes · degree^length steps, in sparse graphs about the cycles found.
// invariants: a cycle begins at its smallest node and is found once; the order is by length, then by
//   nodes.

import { type Digraph, strongComponents } from "./strong-components";

export interface CycleLimits {
  /** arcs of the longest cycle to list, from 2 on; loops are never listed */
  readonly maxLength: number;
  /** cycles to list at most */
  readonly limit: number;
}

export interface ShortCycles {
  /** each from its smallest node on */
  readonly cycles: readonly (readonly number[])[];
  /** whether the limit left none out */
  readonly complete: boolean;
}

/**
 * The elementary cycles of 2 to `maxLength` arcs of a directed graph without repeated arcs.
 *
 * @example
 * const pair = { start: Int32Array.of(0, 1, 2), targets: Int32Array.of(1, 0) };
 * shortCycles(pair, { maxLength: 4, limit: 10 }).cycles // => [[0, 1]]
 */
export function shortCycles(graph: Digraph, { maxLength, limit }: CycleLimits): ShortCycles {
  const count = graph.start.length - 1;
  const { of: component } = strongComponents(graph);
  const cycles: number[][] = [];
  for (let length = 2; length <= maxLength; length++) {
    for (let root = 0; root < count; root++) {
      const search = { graph, component, root, length };
      // one more than is listed tells whether any was left out
      cyclesFrom(search, arcsBack(search), { cycles, most: limit + 1 });
      if (cycles.length > limit) return { cycles: cycles.slice(0, limit), complete: false };
    }
  }
  return { cycles, complete: true };
}

interface Search {
  readonly graph: Digraph;
  readonly component: Int32Array;
  /** the smallest node of the cycles sought */
  readonly root: number;
  readonly length: number;
}

interface Found {
  readonly cycles: number[][];
  readonly most: number;
}

const FAR = 2 ** 30;

/** By node: the fewest arcs back to the root over nodes of its component not below it. */
function arcsBack({ graph, component, root, length }: Search): Int32Array {
  const { start, targets } = graph;
  const back = new Int32Array(component.length).fill(FAR);
  back[root] = 0;
  for (let step = 1, changed = true; changed && step < length; step++) {
    changed = false;
    for (let node = root + 1; node < component.length; node++) {
      if (component[node] !== component[root] || back[node] !== FAR) continue;
      for (let at = start[node]!; at < start[node + 1]!; at++) {
        if (back[targets[at]!] !== step - 1) continue;
        back[node] = step;
        changed = true;
        break;
      }
    }
  }
  return back;
}

function cyclesFrom(
  { graph, root, length }: Search,
  back: Int32Array,
  { cycles, most }: Found,
): void {
  const { start, targets } = graph;
  const path = [root];
  const next = [start[root]!];
  const used = new Set(path);
  while (path.length > 0 && cycles.length < most) {
    const depth = path.length;
    const node = path[depth - 1]!;
    const at = next[depth - 1]!;
    if (at === start[node + 1]!) {
      path.pop();
      next.pop();
      used.delete(node);
      continue;
    }
    next[depth - 1] = at + 1;
    const target = targets[at]!;
    if (depth === length) {
      if (target === root) cycles.push([...path]);
    } else if (!used.has(target) && back[target]! <= length - depth) {
      path.push(target);
      next.push(start[target]!);
      used.add(target);
    }
  }
}
