/** A stream of pseudo-random integers that its seed alone decides. */
export interface SeededRandom {
  /** A whole number from 0 to `bound - 1`; `bound` is at most 2^21. */
  readonly below: (bound: number) => number;
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  /** True in `basisPoints` of 10 000 draws. */
  readonly chance: (basisPoints: number) => boolean;
  /** One item, each as likely as the others; throws on an empty list. */
  readonly pick: <T>(items: readonly T[]) => T;
}

const FNV_OFFSET = 2166136261;
const FNV_PRIME = 16777619;
const WORD = 4294967296;

/**
 * Opens the stream that belongs to a seed and a path of names, such as ("1389", "seeker", 17).
 * Streams of different paths are independent, so record 17 is the same whether 20 or a million
 * records are drawn. The generator is sfc32 (public domain, Doty-Humphrey's PractRand).
 */
export function openRandom(seed: string, ...path: readonly (string | number)[]): SeededRandom {
  const key = [seed, ...path].join("/");
  const next = sfc32(hashText(key, 1), hashText(key, 2), hashText(key, 3));
  const below = (bound: number): number => Math.floor((next() * bound) / WORD);
  return {
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (basisPoints) => below(10_000) < basisPoints,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error("nothing to pick from");
      return item;
    },
  };
}

/** Finds the place in a list of weights that a draw falls on; the weights are whole numbers ≥ 0. */
export function pickWeighted(random: SeededRandom, weights: readonly number[]): number {
  let rest = random.below(weights.reduce((sum, weight) => sum + weight, 0));
  for (let place = 0; place < weights.length; place++) {
    rest -= weights[place]!;
    if (rest < 0) return place;
  }
  throw new Error("the weights sum to nothing");
}

function hashText(text: string, salt: number): number {
  let hash = (FNV_OFFSET ^ salt) >>> 0;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME) >>> 0;
  }
  return hash;
}

function sfc32(first: number, second: number, third: number): () => number {
  let a = first | 0;
  let b = second | 0;
  let c = third | 0;
  let counter = 1;
  const next = (): number => {
    const out = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + out;
    return out >>> 0;
  };
  // why: the words of a short key are alike; twelve rounds mix them
  for (let round = 0; round < 12; round++) next();
  return next;
}
