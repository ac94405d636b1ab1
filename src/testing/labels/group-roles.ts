import type { GroupProblem } from "./group-problem";

/** What a group is worth that the roles cannot hold. */
export const NOBODY = Number.NEGATIVE_INFINITY;

/**
 * The most worth of a group with each member in a role, every role filled within its places; NOBODY
 * where that cannot be. A table over how many stand in each role, member by member.
 */
export function bestRoles({ places, worths }: GroupProblem, group: number): number {
  const widths = widthsOf(places, worths.length);
  const steps = widths.map((_, role) => product(widths.slice(0, role)));
  let best = new Float64Array(product(widths)).fill(NOBODY);
  best[0] = 0;
  for (let bit = 0; bit < worths.length; bit++) {
    if ((group & (1 << bit)) === 0) continue;
    const next = new Float64Array(best.length).fill(NOBODY);
    worths[bit]!.forEach((worth, role) => {
      if (worth >= 0) seat(best, next, { worth, step: steps[role]!, width: widths[role]! });
    });
    best = next;
  }
  return bestFilled(best, (state) =>
    places.every(({ min = 0 }, role) => Math.floor(state / steps[role]!) % widths[role]! >= min),
  );
}

/** How many states the table of a group's roles has. */
export function statesOf({ places, worths }: GroupProblem): number {
  return product(widthsOf(places, worths.length));
}

function widthsOf(places: GroupProblem["places"], members: number): number[] {
  return places.map(({ max }) => Math.min(max, members) + 1);
}

/** Puts one member into one role, in every state that has a place left. */
function seat(
  best: Float64Array,
  next: Float64Array,
  { worth, step, width }: { readonly worth: number; readonly step: number; readonly width: number },
): void {
  for (let state = 0; state < best.length; state++) {
    if (best[state] === NOBODY || Math.floor(state / step) % width === width - 1) continue;
    next[state + step] = Math.max(next[state + step]!, best[state]! + worth);
  }
}

function bestFilled(best: Float64Array, isFilled: (state: number) => boolean): number {
  let most = NOBODY;
  for (let state = 0; state < best.length; state++) {
    if (best[state]! > most && isFilled(state)) most = best[state]!;
  }
  return most;
}

function product(numbers: readonly number[]): number {
  return numbers.reduce((result, number) => result * number, 1);
}
