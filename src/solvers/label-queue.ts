// problem: the queue of Dijkstra's method over a few thousand nodes, used again for each search.
// method: binary heap of nodes with their positions, so that a label can be lowered in place
//   (Williams 1964; Dijkstra 1959).
// complexity: lower and pop O(log queued); reset O(nodes touched).
// invariants: labels are Infinity for untouched nodes and never rise before the reset; pops come
//   in ascending label order as long as no label is lowered below the last one popped.

/** Nodes 0 … n − 1 with tentative labels, smallest first. */
export class LabelQueue {
  /** The label of each node, Infinity when untouched; read it freely, write it by `lower`. */
  readonly labels: Float64Array;
  /** The nodes popped since the last reset, in order; `settledCount` of them. */
  readonly settled: Int32Array;
  settledCount = 0;

  private readonly heap: Int32Array;
  private readonly positions: Int32Array;
  private readonly touched: Int32Array;
  private size = 0;
  private touchedCount = 0;

  constructor(nodeCount: number) {
    this.labels = new Float64Array(nodeCount).fill(Number.POSITIVE_INFINITY);
    this.settled = new Int32Array(nodeCount);
    this.heap = new Int32Array(nodeCount);
    this.positions = new Int32Array(nodeCount);
    this.touched = new Int32Array(nodeCount);
  }

  /** Gives a node that is not settled a label below its present one. */
  lower(node: number, label: number): void {
    const { labels, heap, positions } = this;
    let at: number;
    if (labels[node] === Number.POSITIVE_INFINITY) {
      this.touched[this.touchedCount++] = node;
      at = this.size++;
    } else {
      at = positions[node]!;
    }
    labels[node] = label;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent]!;
      if (labels[above]! <= label) break;
      heap[at] = above;
      positions[above] = at;
      at = parent;
    }
    heap[at] = node;
    positions[node] = at;
  }

  /** Settles the node of the smallest label and returns it; -1 when none is queued. */
  pop(): number {
    if (this.size === 0) return -1;
    const { labels, heap, positions } = this;
    const top = heap[0]!;
    this.settled[this.settledCount++] = top;
    const size = --this.size;
    if (size === 0) return top;
    const last = heap[size]!;
    const label = labels[last]!;
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && labels[heap[child + 1]!]! < labels[heap[child]!]!) child += 1;
      const below = heap[child]!;
      if (labels[below]! >= label) break;
      heap[at] = below;
      positions[below] = at;
      at = child;
    }
    heap[at] = last;
    positions[last] = at;
    return top;
  }

  /** Forgets all labels. */
  reset(): void {
    const { labels, touched, touchedCount } = this;
    for (let at = 0; at < touchedCount; at++) labels[touched[at]!] = Number.POSITIVE_INFINITY;
    this.size = 0;
    this.settledCount = 0;
    this.touchedCount = 0;
  }
}
