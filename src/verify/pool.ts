import type { OpportunityKind } from "../dataset/primitives";
import { KIND_RULES } from "./eligibility";
import type { Facts, OpportunityFacts } from "./facts";

/** The seekers whom no rule of the kind alone keeps out, ready to be asked who reaches where. */
export interface Pool {
  readonly byRegion: readonly RegionPool[];
}

interface RegionPool {
  /** Indices of seekers, farthest reach first. */
  readonly seekers: readonly number[];
  readonly reachKm: readonly number[];
}

/** Gathers the pool of a kind. */
export function poolOf(facts: Facts, kind: OpportunityKind): Pool {
  const byRegion = facts.dataset.regions.map((): number[] => []);
  for (const seeker of facts.seekers) {
    const isOut = KIND_RULES.some(([, ask]) => ask(seeker, kind, facts.policy) === "fail");
    if (!isOut) byRegion[seeker.region]!.push(seeker.index);
  }
  const reach = (seeker: number): number => facts.seekers[seeker]!.reachKm;
  return {
    byRegion: byRegion.map((seekers) => {
      // why: compared, not subtracted, as two may be infinite
      seekers.sort((a, b) => (reach(a) === reach(b) ? a - b : reach(a) > reach(b) ? -1 : 1));
      return { seekers, reachKm: seekers.map(reach) };
    }),
  };
}

/** The indices of the seekers whom the rule `reach` does not keep from an opportunity, by region. */
export function reachersOf({ byRegion }: Pool, { km }: OpportunityFacts): readonly number[] {
  const found: number[] = [];
  byRegion.forEach(({ seekers, reachKm }, region) => {
    const distance = km[region]!;
    // an unknown distance is below every reach
    for (let at = 0; at < seekers.length && reachKm[at]! >= distance; at++) {
      found.push(seekers[at]!);
    }
  });
  return found;
}
