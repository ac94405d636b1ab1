import * as fc from "fast-check";
import type { Dataset } from "../../dataset/dataset";
import type { Seeker } from "../../dataset/seeker";
import { DEFAULT_LEVELS } from "../../dataset/taxonomy";

/** What a seeker gets more of, and how much. */
export interface Growth {
  readonly what: "skill" | "capital" | "hours";
  /** Which skill, counted around. */
  readonly place: number;
  /** How many levels, rials or hours, as far as there are. */
  readonly by: number;
}

/** More of one thing. */
export function growthArbitrary(): fc.Arbitrary<Growth> {
  return fc.record(
    {
      what: fc.constantFrom("skill" as const, "capital" as const, "hours" as const),
      place: fc.nat({ max: 20 }),
      by: fc.oneof(fc.integer({ min: 1, max: 100 }), fc.constant(1_000_000_000)),
    },
    { noNullPrototype: true },
  );
}

/** A seeker who has more; a datum that is not stated stays so, since stating it can cost. */
export function grown(seeker: Seeker, { taxonomy }: Dataset, { what, place, by }: Growth): Seeker {
  const { capital, hoursPerWeek } = seeker.capacities;
  if (what === "capital" && capital !== undefined) {
    const more = Math.min(capital + by, Number.MAX_SAFE_INTEGER);
    return { ...seeker, capacities: { ...seeker.capacities, capital: more } };
  }
  if (what === "hours" && hoursPerWeek !== undefined) {
    const more = Math.min(hoursPerWeek + by, 84);
    return { ...seeker, capacities: { ...seeker.capacities, hoursPerWeek: more } };
  }
  const skill = taxonomy.skills[place % taxonomy.skills.length]?.id;
  if (what !== "skill" || skill === undefined) return seeker;
  const before = seeker.skills.find((held) => held.skill === skill);
  const level = Math.min((before?.level ?? 0) + by, taxonomy.levels ?? DEFAULT_LEVELS);
  const others = seeker.skills.filter((held) => held !== before);
  return { ...seeker, skills: [...others, { ...before, skill, level }] };
}
