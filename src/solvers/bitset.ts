// problem: a set of small integers with the memory of one bit each.
// method: 32-bit words; counting by parallel sums, iteration by isolating the lowest set bit
//   (Warren, "Hacker's Delight", ch. 5).
// complexity: has, add, delete O(1); clear, count O(n/32); forEach O(n/32 + members).
// invariants: no bit at or beyond `length` is ever set.

/** A set of integers in 0 … length − 1. Members outside that range are not checked. */
export class Bitset {
  /** How many different members are possible. */
  readonly length: number;
  private readonly words: Uint32Array;

  /** Throws a RangeError unless `length` is an integer from 0 on. */
  constructor(length: number) {
    if (!Number.isInteger(length) || length < 0) {
      throw new RangeError(`length: expected an integer from 0 on, got ${length}`);
    }
    this.length = length;
    this.words = new Uint32Array(Math.ceil(length / 32));
  }

  has(member: number): boolean {
    return (this.words[member >>> 5]! & (1 << (member & 31))) !== 0;
  }

  add(member: number): void {
    this.words[member >>> 5]! |= 1 << (member & 31);
  }

  delete(member: number): void {
    this.words[member >>> 5]! &= ~(1 << (member & 31));
  }

  /** Removes all members. */
  clear(): void {
    this.words.fill(0);
  }

  /** The number of members. */
  count(): number {
    const { words } = this;
    let total = 0;
    for (let at = 0; at < words.length; at++) total += bitCount(words[at]!);
    return total;
  }

  /** Calls `visit` with each member in ascending order; it may delete the member it is given. */
  forEach(visit: (member: number) => void): void {
    const { words } = this;
    for (let at = 0; at < words.length; at++) {
      let word = words[at]!;
      while (word !== 0) {
        visit((at << 5) + 31 - Math.clz32(word & -word));
        word &= word - 1;
      }
    }
  }
}

function bitCount(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  n = (n + (n >>> 4)) & 0x0f0f0f0f;
  return Math.imul(n, 0x01010101) >>> 24;
}
