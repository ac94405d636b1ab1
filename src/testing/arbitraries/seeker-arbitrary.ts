import * as fc from "fast-check";
import type { Seeker } from "../../dataset/seeker";
import { DEFAULT_LEVELS } from "../../dataset/taxonomy";
import { daysAfter, yearsBefore } from "./calendar";
import { mostly, seldom, sparse, usually } from "./sparse";
import type { World } from "./world";

/** ISIC codes that match by section, by division, and not at all; one that does not exist. */
export const SECTORS = ["C", "10", "1051", "A", "01", "0111", "U", "99", "47", "04"] as const;

/** ISCO-08 codes with 4, 3, 2, 1 and 0 leading digits in common. */
export const OCCUPATIONS = ["7212", "721", "7213", "72", "7", "75", "9", "0"] as const;

/** Licences that people hold and roles ask for. */
export const LICENCES = ["بهداشت", "B2"] as const;

/**
 * A seeker of a world: most could serve somewhere, each datum is missing or against a rule now and
 * then, and ages, hours, distances, incomes and capital lie on, just under and just over thresholds.
 */
export function seekerArbitrary(world: World): fc.Arbitrary<Seeker> {
  return sparse<Required<{ [Key in keyof Seeker]: Seeker[Key] | undefined }>>({
    id: fc.constantFrom(...world.seekerIds),
    region: fc.constantFrom(...world.regions.map((region) => region.id)),
    skills: heldSkills(world),
    capacities: capacities(world),
    birthDate: mostly(birthDate(world.asOf)),
    education: mostly(
      fc.record({ level: fc.constantFrom(8, 6, 5, 3, 0) }, { noNullPrototype: true }),
    ),
    experience: mostly(fc.array(job(), { maxLength: 2 })),
    licences: mostly(fc.subarray([...LICENCES])),
    expects: seldom(expectations(world)),
    standing: mostly(standing()),
    groups: seldom(fc.array(fc.constantFrom(...world.groups), { maxLength: 3 })),
    together: usually(fc.constant(undefined), fc.constantFrom("t", "__proto__"), 6),
    apart: others(world.seekerIds),
    relatives: others(world.seekerIds),
    consent: mostly(
      usually<{ matching: boolean }>(
        fc.constant({ matching: true }),
        fc.constant({ matching: false }),
        12,
      ),
    ),
  }) as never;
}

function heldSkills({ taxonomy }: World): fc.Arbitrary<Seeker["skills"]> {
  const { levels = DEFAULT_LEVELS, skills } = taxonomy;
  if (skills.length === 0) return fc.constant([]);
  const held = sparse({
    skill: fc.constantFrom(...skills.map((skill) => skill.id)),
    level: fc.integer({ min: 1, max: levels }),
    evidence: seldom(fc.constantFrom("certificate" as const, "self" as const)),
  });
  return fc.uniqueArray(held, { maxLength: 4, selector: ({ skill }) => skill });
}

function capacities({ stake }: World): fc.Arbitrary<Seeker["capacities"]> {
  return sparse({
    capital: mostly(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(stake, stake + 1, 2 * stake, 3 * stake) },
        { weight: 1, arbitrary: fc.constantFrom(0, stake - 1, Number.MAX_SAFE_INTEGER) },
      ),
    ),
    hoursPerWeek: mostly(
      usually(fc.constantFrom(40, 44, 84, 20, 21, 22), fc.constantFrom(1, 19, 10, 15, 5), 8),
    ),
    travelKm: mostly(fc.constantFrom(1_000, 10_000, 51, 50, 49, 10, 0)),
    relocates: fc.constantFrom(undefined, true, false),
    leads: seldom(fc.subarray(["board" as const, "inspector" as const, "manager" as const])),
  });
}

function birthDate(asOf: string): fc.Arbitrary<string> {
  const threshold = fc
    .tuple(fc.constantFrom(15, 18, 17, 16), fc.constantFrom(-1, 0, 1))
    .map(([years, days]) => daysAfter(yearsBefore(asOf, years), days));
  const leapling = fc.constantFrom("2008-02-29", "2012-02-29", "2000-02-29");
  return usually(
    fc.constantFrom(30, 19, 64).map((years) => yearsBefore(asOf, years)),
    fc.oneof(threshold, leapling),
    6,
  );
}

function job(): fc.Arbitrary<{ occupation: string; months: number }> {
  return fc.record(
    {
      occupation: fc.constantFrom(...OCCUPATIONS),
      months: usually(
        fc.constantFrom(24, 12, 6, 11, 13, 0, 48),
        fc.constant(Number.MAX_SAFE_INTEGER),
        20,
      ),
    },
    { noNullPrototype: true },
  );
}

function expectations(world: World): fc.Arbitrary<NonNullable<Seeker["expects"]>> {
  return sparse({
    monthlyIncome: seldom(fc.constantFrom(100, 0, 99, 101, 1_000_000)),
    sectors: seldom(fc.array(fc.constantFrom(...SECTORS), { maxLength: 2 })),
    kinds: seldom(fc.subarray(["employment" as const, "investment" as const])),
    refuses: seldom(fc.array(fc.constantFrom(...world.opportunityIds), { maxLength: 1 })),
  });
}

function standing(): fc.Arbitrary<NonNullable<Seeker["standing"]>> {
  const membership = fc.record(
    {
      cooperative: fc.constantFrom("production" as const, "service" as const),
      sector: fc.constantFrom(...SECTORS),
    },
    { noNullPrototype: true },
  );
  return sparse({
    citizen: mostly(usually(fc.constant(true), fc.constant(false), 16)),
    barred: mostly(usually(fc.constant(false), fc.constant(true), 16)),
    clearRecord: mostly(usually(fc.constant(true), fc.constant(false), 8)),
    memberships: mostly(
      usually(
        fc.array(membership, { maxLength: 0 }),
        fc.array(membership, { minLength: 1, maxLength: 2 }),
        5,
      ),
    ),
  });
}

function others(ids: readonly string[]): fc.Arbitrary<readonly string[] | undefined> {
  const some = fc.array(fc.constantFrom(...ids, "nobody"), { maxLength: 2 });
  return usually<readonly string[] | undefined>(fc.constant(undefined), some, 5);
}
