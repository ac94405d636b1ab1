import type { Choice, Random } from "./open-random";

const WORD = 2 ** 32;

/** Each value as likely as the others; throws where there is none. */
export function evenly<Value>(values: readonly Value[]): Choice<Value> {
  if (values.length === 0) throw new Error("nothing to choose from");
  return (random) => values[random.below(values.length)]!;
}

/**
 * Each value as likely as its weight says, by the alias method (Walker 1977, Vose 1991): two draws
 * whatever the number of values. Weights are ≥ 0 and not all 0. The table takes only + − × ÷, which
 * are exact or rounded alike everywhere, so every machine draws the same.
 */
export function weighted<Value>(
  values: readonly Value[],
  weights: readonly number[],
): Choice<Value> {
  const { limits, aliases } = aliasTable(weights);
  const { length } = values;
  return (random) => {
    const slot = random.below(length);
    return values[random.next() < limits[slot]! ? slot : aliases[slot]!]!;
  };
}

function aliasTable(weights: readonly number[]): {
  readonly limits: Float64Array;
  readonly aliases: Int32Array;
} {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0)) throw new Error("the weights sum to nothing");
  const shares = Float64Array.from(weights, (weight) => (weight * weights.length) / total);
  const aliases = Int32Array.from(weights, (_, slot) => slot);
  const limits = new Float64Array(weights.length).fill(WORD);
  const small: number[] = [];
  const large: number[] = [];
  for (let slot = 0; slot < shares.length; slot++) (shares[slot]! < 1 ? small : large).push(slot);
  while (small.length > 0 && large.length > 0) {
    const poor = small.pop()!;
    const rich = large.at(-1)!;
    limits[poor] = Math.floor(shares[poor]! * WORD);
    aliases[poor] = rich;
    shares[rich] = shares[rich]! + shares[poor]! - 1;
    if (shares[rich]! < 1) small.push(large.pop()!);
  }
  return { limits, aliases };
}

/** The weights 1, 1/2, 1/3, … of Zipf's law. */
export function zipf(count: number): number[] {
  return Array.from({ length: count }, (_, rank) => 1 / (rank + 1));
}

/** The items in an unbiased random order (Fisher–Yates), as a new array. */
export function shuffled<Item>(random: Random, items: readonly Item[]): Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
