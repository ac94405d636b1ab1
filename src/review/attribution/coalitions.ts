// problem: several clauses changed at once; how much of a number's change is each one's doing.
// method: the Shapley value (Shapley 1953, "A Value for n-Person Games"): the mean of what a clause adds
//   over all orders in which the clauses could be switched on. Up to `EXACT` clauses it is exact, over all
//   subsets; beyond, the mean over path order and its reverse, two orders that weigh every pair of clauses
//   both ways. Shares are rounded to whole numbers by largest remainders, ties to the first clause.
// complexity: 2^n subsets of n clauses up to `EXACT`, about 4n beyond.
// invariants: the shares of a number sum to its change exactly, whatever the number of clauses; a clause
//   that changes nothing in any subset has share 0.

/** Clauses by their places, ascending: those that are switched on. */
export type Coalition = readonly number[];

/** What a clause does to a number. */
export interface Share {
  /** The change when it alone is switched on. */
  readonly alone: number;
  /** The change that is lost when it alone is left out. */
  readonly last: number;
  /** Its part of the whole change; the parts sum to it. */
  readonly share: number;
}

/** Up to so many clauses every subset is tried. */
export const EXACT = 5;

/** The subsets of `count` clauses that `sharesOf` asks for, each once, the empty one first. */
export function coalitionsOf(count: number): readonly Coalition[] {
  const all = Array.from({ length: count }, (_, at) => at);
  if (count <= EXACT) {
    return Array.from({ length: 2 ** count }, (_, mask) =>
      all.filter((at) => (mask & (1 << at)) !== 0),
    );
  }
  const named = [
    [],
    ...all.map((at) => [at]),
    ...all.map((at) => all.slice(0, at + 1)),
    ...all.map((at) => all.slice(at)),
    ...all.map((at) => all.filter((one) => one !== at)),
  ];
  return [...new Map(named.map((one) => [keyOf(one), one])).values()];
}

/** What each of `count` clauses does to a number that is known for every subset of `coalitionsOf`. */
export function sharesOf(count: number, worthOf: (coalition: Coalition) => number): Share[] {
  const all = Array.from({ length: count }, (_, at) => at);
  const [none, every] = [worthOf([]), worthOf(all)];
  const numerators = count <= EXACT ? exactParts(all, worthOf) : twoOrders(all, worthOf);
  const divisor = count <= EXACT ? factorial(count) : 2;
  const shares = apportioned(numerators, divisor);
  return all.map((at) => ({
    alone: worthOf([at]) - none,
    last: every - worthOf(all.filter((one) => one !== at)),
    share: shares[at]!,
  }));
}

/** A name for a coalition. */
export function keyOf(coalition: Coalition): string {
  return coalition.join(",");
}

/** n! times the Shapley values. */
function exactParts(all: Coalition, worthOf: (coalition: Coalition) => number): number[] {
  const without = coalitionsOf(all.length);
  return all.map((at) => {
    let sum = 0;
    for (const others of without) {
      if (others.includes(at)) continue;
      const joined = [...others, at].sort((a, b) => a - b);
      const orders = factorial(others.length) * factorial(all.length - others.length - 1);
      sum += orders * (worthOf(joined) - worthOf(others));
    }
    return sum;
  });
}

/** The sum over path order and its reverse. */
function twoOrders(all: Coalition, worthOf: (coalition: Coalition) => number): number[] {
  return all.map((at) => {
    const forward = worthOf(all.slice(0, at + 1)) - worthOf(all.slice(0, at));
    return forward + worthOf(all.slice(at)) - worthOf(all.slice(at + 1));
  });
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}

/** Divides numbers whose sum the divisor divides, into whole numbers with the same sum. */
function apportioned(numerators: readonly number[], divisor: number): number[] {
  const parts = numerators.map((one) => Math.floor(one / divisor));
  const rest = (at: number): number => numerators[at]! - divisor * parts[at]!;
  const order = [...parts.keys()].sort((a, b) => rest(b) - rest(a) || a - b);
  const left = order.reduce((sum, at) => sum + rest(at), 0) / divisor;
  for (const at of order.slice(0, left)) parts[at]! += 1;
  return parts;
}
