/**
 * Finds the directed cycles among nodes `0…count − 1`, given each node's successors: the node at which
 * each cycle that a depth-first search meets is closed, ascending, each once; none if there is no
 * cycle. Linear in nodes and arcs, no recursion.
 */
export function findCycles(
  count: number,
  successorsOf: (node: number) => readonly number[],
): number[] {
  // 0 unseen, 1 on the path, 2 done
  const state = new Uint8Array(count);
  const closed = new Set<number>();
  for (let root = 0; root < count; root++) {
    if (state[root] !== 0) continue;
    const path = [root];
    const next = [0];
    state[root] = 1;
    while (path.length > 0) {
      const node = path[path.length - 1]!;
      const successors = successorsOf(node);
      const step = next[next.length - 1]!;
      if (step === successors.length) {
        state[node] = 2;
        path.pop();
        next.pop();
        continue;
      }
      next[next.length - 1] = step + 1;
      const successor = successors[step]!;
      if (state[successor] === 1) closed.add(successor);
      if (state[successor] === 0) {
        state[successor] = 1;
        path.push(successor);
        next.push(0);
      }
    }
  }
  return [...closed].sort((a, b) => a - b);
}
