import * as fc from "fast-check";
import type { Employment, Investment, Opportunity, Requirement } from "../../dataset/opportunity";
import { DEFAULT_LEVELS } from "../../dataset/taxonomy";
import { daysAfter } from "./calendar";
import { LICENCES, OCCUPATIONS, SECTORS, skillOf } from "./seeker-arbitrary";
import { seldom, sparse, usually } from "./sparse";
import { textArbitrary } from "./text-arbitrary";
import type { World } from "./world";

/**
 * An opportunity of a world: jobs with few vacancies (sometimes none) and investments whose units
 * are small, short of capital, or cannot open; one in ten or so has expired or is yet to come.
 */
export function opportunityArbitrary(world: World): fc.Arbitrary<Opportunity> {
  return fc.oneof(
    { weight: 2, arbitrary: employmentArbitrary(world) },
    { weight: 3, arbitrary: investmentArbitrary(world) },
  );
}

function employmentArbitrary(world: World): fc.Arbitrary<Employment> {
  const places = sparse({
    min: seldom(fc.constant(0 as const)),
    max: usually(fc.constantFrom(1, 2), fc.constantFrom(0, 10), 6),
  });
  return sparse({
    ...offered(world),
    kind: fc.constant("employment" as const),
    role: sparse({ ...asked(world), places }),
  }) as fc.Arbitrary<Employment>;
}

function investmentArbitrary(world: World): fc.Arbitrary<Investment> {
  return sparse({
    ...offered(world),
    kind: fc.constant("investment" as const),
    cooperative: fc.constantFrom(...world.cooperatives),
    members: memberRange(world),
    roles: rolesArbitrary(world),
    capital: capitalArbitrary(world),
    offers: seldom(fc.constant(["نان"])),
    needs: seldom(fc.constant(["آرد"])),
  }) as fc.Arbitrary<Investment>;
}

function offered(world: World) {
  const day = (from: number, to: number) =>
    fc.constantFrom(daysAfter(world.asOf, from), daysAfter(world.asOf, to));
  return {
    id: fc.constantFrom(...world.opportunityIds),
    title: textArbitrary(),
    sector: fc.constantFrom(...SECTORS),
    region: fc.constantFrom(...world.homes),
    validFrom: seldom(usually(day(0, -1), day(1, 300), 3 + world.calm)),
    validTo: seldom(usually(day(300, 0), day(-1, -300), 3 + world.calm)),
    monthlyIncome: usually(
      fc.constantFrom(undefined, undefined, 60, 61, 100, 0),
      fc.constantFrom(59, 1, Number.MAX_SAFE_INTEGER),
      6,
    ),
    hoursPerWeek: fc.constantFrom(undefined, 40, 44, 20, 1),
  };
}

function memberRange({ founders, calm }: World): fc.Arbitrary<Investment["members"]> {
  return fc
    .record({
      min: usually(fc.constant(founders), fc.nat({ max: founders + 2 }), 2 + calm),
      more: usually(fc.nat({ max: 3 }), fc.constant(1_000), 5),
    })
    .map(({ min, more }) => ({ min, max: min + more }));
}

function rolesArbitrary(world: World): fc.Arbitrary<Investment["roles"]> {
  const places = fc
    .record({
      min: usually(fc.constantFrom(0, 1), fc.constantFrom(2, world.founders), 3 + world.calm),
      more: usually(fc.nat({ max: world.founders }), fc.constant(world.founders + 2), 3),
    })
    .map(({ min, more }) => ({ min, max: min + more }));
  const role = sparse({ ...asked(world), places });
  const roles = fc.uniqueArray(role, { minLength: 1, maxLength: 2, selector: ({ id }) => id });
  return roles as fc.Arbitrary<Investment["roles"]>;
}

function capitalArbitrary({ stake, founders, calm }: World): fc.Arbitrary<Investment["capital"]> {
  return fc
    .record({
      // why: with default shares the members' part is just in reach of `founders` usual stakes
      stakes: usually(
        fc.constantFrom(2 * founders, 2 * founders + 1, 3 * founders, founders, founders + 1),
        fc.constantFrom(0, 1),
        4 * calm,
      ),
      odd: fc.constantFrom(0, 1),
      min: usually(fc.constant(stake), fc.constantFrom(1, 2 * stake), 5 * calm),
      more: fc.constantFrom(stake, 2 * stake, 0, 1),
      publicShare: seldom(fc.constantFrom(0, 4_900, 1)),
    })
    .map(({ stakes, odd, min, more, publicShare }) => ({
      required: Math.min(stakes * stake + odd, Number.MAX_SAFE_INTEGER),
      memberShare: { min, max: min + more },
      ...(publicShare === undefined ? {} : { publicShare }),
    }));
}

function asked(world: World) {
  const experience = sparse({
    occupation: fc.constantFrom(...OCCUPATIONS),
    months: fc.constantFrom(12, 24, 1),
    required: usually(fc.constantFrom(undefined, false), fc.constant(true), 3),
  });
  const education = sparse({
    level: fc.constantFrom(3, 0, 5, 6, 8),
    required: usually(fc.constantFrom(undefined, false), fc.constant(true), 3),
  });
  return {
    id: fc.constantFrom(...world.roleIds),
    title: textArbitrary(),
    occupation: seldom(fc.constantFrom(...OCCUPATIONS)),
    skills: requirements(world),
    education: seldom(education),
    experience: seldom(experience),
    licence: usually(fc.constant(undefined), fc.constantFrom(...LICENCES), 5 * world.calm),
  };
}

function requirements({ taxonomy, skillIds, calm }: World): fc.Arbitrary<Requirement[]> {
  const { levels = DEFAULT_LEVELS } = taxonomy;
  if (skillIds.length === 0) return fc.constant([]);
  const requirement = sparse({
    skill: skillOf(skillIds, calm),
    level: usually(
      fc.constantFrom(1, Math.ceil(levels / 2)),
      fc.integer({ min: 1, max: levels }),
      2,
    ),
    weight: fc.constantFrom(undefined, 1, 3, 100),
    essential: usually(fc.constantFrom(undefined, false), fc.constant(true), 3 + calm),
  });
  return fc.uniqueArray(requirement, { maxLength: 3, selector: ({ skill }) => skill });
}
