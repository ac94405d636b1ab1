// problem: the same stream of numbers for the same seed, on every machine.
// method: sfc32, a chaotic counter generator (Doty-Humphrey 2010, PractRand); the 32-bit seed, or
//   the FNV-1a hash of a string's UTF-16 code units, is spread over the state by splitmix32.
// complexity: about a dozen 32-bit operations a number.
// invariants: `counter` makes every cycle at least 2^32 long; `below` is unbiased by rejection,
//   with less than two draws on average.
// it does not: serve cryptography.

const TWO_32 = 2 ** 32;

/** A small seeded generator of uniform integers. */
export class SeededRandom {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  /** A number counts modulo 2^32. */
  constructor(seed: number | string) {
    let state = typeof seed === "string" ? hash(seed) : seed | 0;
    state = (state + 0x9e3779b9) | 0;
    this.a = mix(state);
    state = (state + 0x9e3779b9) | 0;
    this.b = mix(state);
    state = (state + 0x9e3779b9) | 0;
    this.c = mix(state);
    for (let round = 0; round < 12; round++) this.next();
  }

  /** The next integer in 0 … 2^32 − 1. */
  next(): number {
    const { a, b, c, counter } = this;
    const sum = (a + b + counter) | 0;
    this.counter = (counter + 1) | 0;
    this.a = b ^ (b >>> 9);
    this.b = (c + (c << 3)) | 0;
    this.c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** An unbiased integer in 0 … n − 1. Throws a RangeError unless n is an integer in 1 … 2^32. */
  below(n: number): number {
    if (!(n >= 1 && n <= TWO_32) || !Number.isInteger(n)) {
      throw new RangeError(`n: expected an integer from 1 to 2^32, got ${n}`);
    }
    // the last, incomplete block of n numbers would favour the small ones
    const limit = TWO_32 - (TWO_32 % n);
    let drawn = this.next();
    while (drawn >= limit) drawn = this.next();
    return drawn % n;
  }

  /** Puts the items in an unbiased random order, in place (Fisher–Yates, Durstenfeld 1964). */
  shuffle(items: { readonly length: number; [index: number]: number }): void {
    for (let last = items.length - 1; last > 0; last--) {
      const other = this.below(last + 1);
      const item = items[last]!;
      items[last] = items[other]!;
      items[other] = item;
    }
  }
}

function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  }
  return state | 0;
}

/** The finalizer of splitmix32: every bit of the input moves every bit of the output. */
function mix(state: number): number {
  let z = state;
  z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
  return (z ^ (z >>> 16)) | 0;
}
