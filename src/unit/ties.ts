import type { Market } from "../market/market";
import { runSteps } from "../solvers/run-steps";

/** Who belongs to whom, by seeker index; links are listed in both directions, each once. */
export interface Ties {
  /** The companions under a `together` key, oneself included; absent where there are none. */
  readonly together: ReadonlyMap<number, readonly number[]>;
  readonly apart: ReadonlyMap<number, ReadonlySet<number>>;
  readonly relatives: ReadonlyMap<number, ReadonlySet<number>>;
}

/** Compiles the ties between seekers; unknown ids are ignored (SPEC §1). Linear. */
export function compileTies(market: Market): Ties {
  return runSteps(compileTiesSteps(market));
}

/** The same as `compileTies`, cut into steps. */
export function* compileTiesSteps(market: Market): Generator<undefined, Ties> {
  const byKey = new Map<string, number[]>();
  market.seekerRecords.forEach(({ together }, seeker) => {
    if (together === undefined) return;
    const group = byKey.get(together);
    if (group === undefined) byKey.set(together, [seeker]);
    else group.push(seeker);
  });
  const together = new Map<number, readonly number[]>();
  for (const group of byKey.values()) {
    if (group.length > 1) for (const seeker of group) together.set(seeker, group);
  }
  yield;
  const apart = links(market, "apart");
  yield;
  return { together, apart, relatives: links(market, "relatives") };
}

function links(market: Market, key: "apart" | "relatives"): Map<number, Set<number>> {
  const linked = new Map<number, Set<number>>();
  const link = (from: number, to: number): void => {
    linked.set(from, (linked.get(from) ?? new Set<number>()).add(to));
  };
  market.seekerRecords.forEach((record, seeker) => {
    for (const id of record[key] ?? []) {
      const other = market.seekerIndex(id);
      if (other < 0 || other === seeker) continue;
      link(seeker, other);
      link(other, seeker);
    }
  });
  return linked;
}

/** The size of the largest group of members that relatives connect, through members only. */
export function largestFamily(members: readonly number[], { relatives }: Ties): number {
  const left = new Set(members);
  let largest = 0;
  for (const member of members) {
    if (!left.delete(member)) continue;
    const family = [member];
    for (const one of family) {
      for (const kin of relatives.get(one) ?? []) if (left.delete(kin)) family.push(kin);
    }
    largest = Math.max(largest, family.length);
  }
  return largest;
}
