/** A stream of pseudo-random integers that its seed and its name alone decide. */
export interface Random {
  /** The next integer in 0 … 2^32 − 1. */
  readonly next: () => number;
  /** A whole number from 0 to `bound - 1`; `bound` is at most 2^21. */
  readonly below: (bound: number) => number;
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  /** True in `basisPoints` of 10 000 draws. */
  readonly chance: (basisPoints: number) => boolean;
}

/** A value drawn from a stream. */
export type Choice<Value> = (random: Random) => Value;

const WORD = 2 ** 32;
const FNV_OFFSET = 2166136261;
const FNV_PRIME = 16777619;

/**
 * Opens the stream of a name, sfc32 (Doty-Humphrey 2010, PractRand). The benches own it, apart from
 * the generator of the solvers, so that a change there leaves every workload as it was.
 */
export function openRandom(seed: string | number, name: string): Random {
  const next = sfc32(`${seed}/${name}`);
  const below = (bound: number): number => Math.floor((next() * bound) / WORD);
  return {
    next,
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (basisPoints) => below(10_000) < basisPoints,
  };
}

function sfc32(key: string): () => number {
  let a = hashText(key, 1);
  let b = hashText(key, 2);
  let c = hashText(key, 3);
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  // why: the words of alike keys are alike; a few rounds mix them
  for (let round = 0; round < 16; round++) next();
  return next;
}

function hashText(text: string, salt: number): number {
  let hash = FNV_OFFSET ^ salt;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  }
  return hash | 0;
}
