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
  const { calm } = world;
  return sparse<Required<{ [Key in keyof Seeker]: Seeker[Key] | undefined }>>({
    id: fc.constantFrom(...world.seekerIds),
    region: fc.constantFrom(...world.homes),
    skills: heldSkills(world),
    capacities: capacities(world),
    birthDate: mostly(birthDate(world), calm),
    education: mostly(
      fc.record({ level: fc.constantFrom(8, 6, 5, 3, 0) }, { noNullPrototype: true }),
      calm,
    ),
    experience: mostly(fc.array(job(), { maxLength: 2 }), calm),
    licences: mostly(fc.subarray([...LICENCES]), calm),
    expects: fc.option(expectations(world), { nil: undefined, freq: 2 }),
    standing: mostly(standing(calm), calm),
    groups: seldom(fc.array(fc.constantFrom(...world.groups), { maxLength: 3 })),
    together: usually(fc.constant(undefined), fc.constantFrom("t", "__proto__"), world.bonds + 1),
    apart: usually(fc.constant(undefined), others(world), 3),
    relatives: others(world),
    consent: mostly(
      usually<{ matching: boolean }>(
        fc.constant({ matching: true }),
        fc.constant({ matching: false }),
        12 * calm,
      ),
      calm,
    ),
  }) as never;
}

function heldSkills({ taxonomy, skillIds, calm }: World): fc.Arbitrary<Seeker["skills"]> {
  const { levels = DEFAULT_LEVELS } = taxonomy;
  if (skillIds.length === 0) return fc.constant([]);
  const held = sparse({
    skill: skillOf(skillIds, calm),
    level: usually(fc.constantFrom(levels, levels - 1), fc.integer({ min: 1, max: levels }), 2),
    evidence: seldom(fc.constantFrom("certificate" as const, "self" as const)),
  });
  const list = (minLength: number) =>
    fc.uniqueArray(held, { minLength, maxLength: 4, selector: ({ skill }) => skill });
  return usually(list(Math.min(2, skillIds.length)), list(0), 1 + calm);
}

/** The first of a world's skills more often than the others, so that people and roles meet. */
export function skillOf(ids: readonly string[], calm: number): fc.Arbitrary<string> {
  return usually(
    fc.constantFrom(...ids.slice(0, 2)),
    fc.constantFrom(...ids),
    1 + Math.ceil(calm / 2),
  );
}

function capacities({ stake, calm }: World): fc.Arbitrary<Seeker["capacities"]> {
  return sparse({
    capital: mostly(
      fc.oneof(
        { weight: 8 * calm, arbitrary: fc.constantFrom(stake, stake + 1, 2 * stake, 3 * stake) },
        { weight: 1, arbitrary: fc.constantFrom(0, stake - 1, Number.MAX_SAFE_INTEGER) },
      ),
      calm,
    ),
    hoursPerWeek: mostly(
      usually(fc.constantFrom(40, 44, 84, 22), fc.constantFrom(1, 19, 10, 20, 21, 5), 4 + calm),
      calm,
    ),
    travelKm: mostly(
      usually(fc.constantFrom(1_000, 20_100, 999), fc.constantFrom(50, 51, 52, 49, 11, 2, 0), 4),
      calm,
    ),
    relocates: fc.constantFrom(undefined, true, false),
    leads: seldom(fc.subarray(["board" as const, "inspector" as const, "manager" as const])),
  });
}

function birthDate({ asOf, calm }: World): fc.Arbitrary<string> {
  const threshold = fc
    .tuple(fc.constantFrom(15, 18, 17, 16), fc.constantFrom(-1, 0, 1))
    .map(([years, days]) => daysAfter(yearsBefore(asOf, years), days));
  const leapling = fc.constantFrom("2008-02-29", "2012-02-29", "2000-02-29");
  return usually(
    fc.constantFrom(30, 19, 64).map((years) => yearsBefore(asOf, years)),
    fc.oneof(threshold, leapling),
    5 * calm,
  );
}

function job(): fc.Arbitrary<{ occupation: string; months: number }> {
  return fc.record(
    {
      occupation: fc.constantFrom(...OCCUPATIONS),
      months: usually(
        fc.constantFrom(24, 12, 11, 13, 25, 23, 0, 48),
        fc.constant(Number.MAX_SAFE_INTEGER),
        20,
      ),
    },
    { noNullPrototype: true },
  );
}

type Kinds = NonNullable<Seeker["expects"]>["kinds"] | undefined;

function expectations(world: World): fc.Arbitrary<NonNullable<Seeker["expects"]>> {
  return sparse({
    monthlyIncome: usually(
      fc.constantFrom(undefined, 100, 100, 99, 0),
      fc.constantFrom(101, 1_000_000, Number.MAX_SAFE_INTEGER),
      5 + world.calm,
    ),
    sectors: seldom(fc.array(fc.constantFrom(...SECTORS), { maxLength: 2 })),
    kinds: usually<Kinds>(
      fc.constantFrom(undefined, [], ["investment", "employment"]),
      fc.constantFrom(["employment"], ["investment"]),
      4 + Math.ceil(world.calm / 4),
    ),
    refuses: seldom(fc.array(fc.constantFrom(...world.opportunityIds), { maxLength: 1 })),
  });
}

function standing(calm: number): fc.Arbitrary<NonNullable<Seeker["standing"]>> {
  const membership = fc.record(
    {
      cooperative: fc.constantFrom("production" as const, "service" as const),
      sector: fc.constantFrom(...SECTORS),
    },
    { noNullPrototype: true },
  );
  return sparse({
    citizen: mostly(usually(fc.constant(true), fc.constant(false), 16 * calm), calm),
    barred: mostly(usually(fc.constant(false), fc.constant(true), 16 * calm), calm),
    clearRecord: mostly(usually(fc.constant(true), fc.constant(false), 3 + calm)),
    memberships: mostly(
      usually(
        fc.array(membership, { maxLength: 0 }),
        fc.array(membership, { minLength: 1, maxLength: 2 }),
        5,
      ),
    ),
  });
}

function others({ seekerIds, bonds }: World): fc.Arbitrary<readonly string[] | undefined> {
  const some = fc.array(fc.constantFrom(...seekerIds, "nobody"), { minLength: 1, maxLength: 3 });
  return usually<readonly string[] | undefined>(fc.constant(undefined), some, bonds);
}
