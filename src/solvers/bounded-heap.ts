// problem: keep the k first of a long stream of (key, tie, id) under the total order
//   key descending, then tie ascending, then id ascending.
// method: binary heap with the last of the kept entries on top (Williams 1964, "Heapsort"),
//   as three parallel typed arrays; reading out is the second half of heapsort.
// complexity: a refused push is one compare, an accepted one O(log k); draining O(k log k).
// invariants: `worstKey` is the key of the top once full, -Infinity before; nothing is allocated
//   after construction; the result does not depend on the order of the stream.
// it does not: look for equal ids, or accept NaN.

/** Keeps the best `capacity` entries of a stream in the order key ↓, tie ↑, id ↑. */
export class BoundedHeap {
  /** How many entries are kept at most. */
  readonly capacity: number;
  /** How many entries are kept now. */
  size = 0;
  /** A push with a smaller key is refused; an equal one may still win on its tie or id. */
  worstKey: number;

  private readonly keys: Float64Array;
  private readonly ties: Float64Array;
  private readonly ids: Int32Array;

  /** Throws a RangeError unless `capacity` is an integer from 0 on. */
  constructor(capacity: number) {
    if (!Number.isInteger(capacity) || capacity < 0) {
      throw new RangeError(`capacity: expected an integer from 0 on, got ${capacity}`);
    }
    this.capacity = capacity;
    this.worstKey = capacity === 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    this.keys = new Float64Array(capacity);
    this.ties = new Float64Array(capacity);
    this.ids = new Int32Array(capacity);
  }

  /** Offers an entry and tells whether it was kept; `id` is a 32-bit integer. */
  push(key: number, tie: number, id: number): boolean {
    const { size, capacity } = this;
    if (size < capacity) {
      this.size = size + 1;
      this.siftUp(size, key, tie, id);
      if (size + 1 === capacity) this.worstKey = this.keys[0]!;
      return true;
    }
    if (key < this.worstKey || capacity === 0) return false;
    if (key === this.worstKey) {
      const topTie = this.ties[0]!;
      if (tie > topTie || (tie === topTie && id >= this.ids[0]!)) return false;
    }
    this.siftDown(size, key, tie, id);
    this.worstKey = this.keys[0]!;
    return true;
  }

  /** Forgets everything, so that the memory serves the next stream. */
  clear(): void {
    this.size = 0;
    this.worstKey = this.capacity === 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  }

  /**
   * Writes ids and keys, best first, from `offset` on, empties the heap and returns how many there
   * were. Throws a RangeError when they do not fit.
   */
  drain(ids: Int32Array, keys: Float64Array | Int32Array, offset = 0): number {
    const count = this.size;
    const room = Math.min(ids.length, keys.length) - offset;
    if (room < count) throw new RangeError(`drain: expected room for ${count}, got ${room}`);
    for (let last = count - 1; last >= 0; last--) {
      ids[offset + last] = this.ids[0]!;
      keys[offset + last] = this.keys[0]!;
      // the last entry of the shrunken heap takes the place of the top
      this.siftDown(last, this.keys[last]!, this.ties[last]!, this.ids[last]!);
    }
    this.clear();
    return count;
  }

  private siftUp(from: number, key: number, tie: number, id: number): void {
    const { keys, ties, ids } = this;
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isAfter(key, tie, id, keys[parent]!, ties[parent]!, ids[parent]!)) break;
      keys[at] = keys[parent]!;
      ties[at] = ties[parent]!;
      ids[at] = ids[parent]!;
      at = parent;
    }
    keys[at] = key;
    ties[at] = tie;
    ids[at] = id;
  }

  private siftDown(size: number, key: number, tie: number, id: number): void {
    const { keys, ties, ids } = this;
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      const right = child + 1;
      if (
        right < size &&
        isAfter(keys[right]!, ties[right]!, ids[right]!, keys[child]!, ties[child]!, ids[child]!)
      ) {
        child = right;
      }
      if (!isAfter(keys[child]!, ties[child]!, ids[child]!, key, tie, id)) break;
      keys[at] = keys[child]!;
      ties[at] = ties[child]!;
      ids[at] = ids[child]!;
      at = child;
    }
    keys[at] = key;
    ties[at] = tie;
    ids[at] = id;
  }
}

/** Whether the first entry comes after the second in the order key ↓, tie ↑, id ↑. */
function isAfter(
  keyA: number,
  tieA: number,
  idA: number,
  keyB: number,
  tieB: number,
  idB: number,
): boolean {
  if (keyA !== keyB) return keyA < keyB;
  if (tieA !== tieB) return tieA > tieB;
  return idA > idB;
}
