import * as fc from "fast-check";
import { CooperativeType } from "../../dataset/primitives";
import { Policy, type PolicyInput } from "../../policy/policy";
import { overridesArbitrary } from "./overrides-arbitrary";
import { mostly, seldom, sparse, usually } from "./sparse";
import { type World, worldArbitrary } from "./world";

/**
 * A policy with every default filled in: the defaults more often than not, weights of zero,
 * thresholds at the ends of their ranges, legal tables for units of two or three people, every
 * composition row, priorities over their cap, pins and forbids of any id.
 */
export function policyArbitrary(): fc.Arbitrary<Policy> {
  return worldArbitrary().chain(policyOf);
}

/** A policy whose date, groups and decisions speak of a given world. */
export function policyOf(world: World): fc.Arbitrary<Policy> {
  return sparse({
    id: fc.constantFrom("p", "__proto__"),
    version: fc.constantFrom(1, "2026-a"),
    asOf: fc.constant(world.asOf),
    source: seldom(fc.constant("ماده ۶")),
    seed: fc.constantFrom(undefined, "1389", "", "😀"),
    ...scoring(),
    thresholds: seldom(thresholds()),
    priorities: seldom(fc.array(priority(world.groups), { maxLength: 4 })),
    priorityCap: fc.constantFrom(undefined, 0, 1_000, 10_000),
    placementBonus: fc.constantFrom(undefined, 0, 1, 10_000),
    placement: usually(
      fc.constant(undefined),
      fc.constantFrom("stable" as const, "optimal" as const),
      5,
    ),
    ...legalForm(world),
    composition: usually<Rows>(
      fc.constant(undefined),
      compositionArbitrary(world.groups),
      world.calm > 16 ? 3 : 2,
    ),
    reserves: fc.constantFrom(undefined, 0, 1, 5),
    overrides: fc.option(overridesArbitrary(world), { nil: undefined, freq: 2 }),
  }).map((input) => Policy.parse(input satisfies PolicyInput) as Policy);
}

type Rows = PolicyInput["composition"];

const share = (...usual: number[]) =>
  usually(fc.constantFrom(...usual), fc.integer({ min: 0, max: 10_000 }), 6);

const weight = () => usually(fc.constantFrom(1, 0, 10), fc.constantFrom(35, 1_000_000), 6);

function scoring() {
  const spec = () => mostly(fc.constantFrom(1, 2, 10, 1_000_000));
  const steps = seldom(fc.array(share(10_000, 5_000, 0), { maxLength: 4 }));
  return {
    weights: seldom(
      usually(
        sparse({
          fit: mostly(
            sparse({
              skills: mostly(weight()),
              experience: mostly(weight()),
              education: mostly(weight()),
              capital: mostly(weight()),
            }),
          ),
          appeal: mostly(
            sparse({
              use: mostly(weight()),
              distance: mostly(weight()),
              income: mostly(weight()),
              preference: mostly(weight()),
              hours: mostly(weight()),
            }),
          ),
        }),
        fc.constant({
          fit: { skills: 0, experience: 0, education: 0, capital: 0 },
          appeal: { use: 0, distance: 0, income: 0, preference: 0, hours: 0 },
        }),
        8,
      ),
    ),
    balance: seldom(share(0, 10_000, 5_000)),
    unknownScore: seldom(share(0, 10_000)),
    unknown: fc.constantFrom(
      undefined,
      undefined,
      undefined,
      "confirm" as const,
      "exclude" as const,
    ),
    specificity: seldom(
      sparse({
        transversal: spec(),
        crossSector: spec(),
        sector: spec(),
        occupation: spec(),
        unstated: spec(),
      }),
    ),
    similarity: seldom(
      sparse({
        narrower: steps,
        broader: steps,
        sibling: mostly(share(0, 4_500)),
        related: mostly(share(0, 10_000)),
      }),
    ),
    distance: seldom(
      sparse({ atLimit: mostly(share(0, 10_000)), relocation: mostly(share(0, 10_000)) }),
    ),
  };
}

function thresholds() {
  return sparse({
    minFit: mostly(share(0, 1_000, 3_000, 5_000)),
    essentialFit: mostly(share(0, 5_000, 10_000)),
    minHoursShare: mostly(share(0, 5_000, 4_999, 5_001, 10_000)),
    minIncomeShare: mostly(share(0, 6_000, 5_999, 6_001, 10_000)),
    minAge: mostly(
      sparse({
        employment: mostly(fc.constantFrom(0, 15, 16)),
        investment: mostly(fc.constantFrom(0, 18, 19, 31)),
      }),
    ),
  });
}

function priority(groups: readonly string[]) {
  return fc.record(
    { group: fc.constantFrom(...groups), bonus: fc.constantFrom(500, 0, 1_000, 1_000_000) },
    { noNullPrototype: true },
  );
}

function legalForm({ founders, calm }: World) {
  const row = sparse({
    minMembers: usually(fc.constant(founders), fc.constantFrom(0, 1, founders + 1), 3 * calm),
    maxMembers: usually(fc.constantFrom(null, undefined), fc.constantFrom(founders, 1), 2 + calm),
  });
  const table = Object.fromEntries(CooperativeType.options.map((type) => [type, row])) as Record<
    CooperativeType,
    typeof row
  >;
  const tables = sparse<{ [Type in CooperativeType]: unknown }>(table);
  return {
    cooperatives: usually(tables as fc.Arbitrary<never>, fc.constant(undefined as never), 4 * calm),
    offices: usually(smallOffices(founders, calm), fc.constant(undefined), 4 * calm),
    capital: fc.option(
      sparse({
        memberCapitalShare: mostly(
          share(...(calm > 16 ? [2_500, 0, 5_100] : [5_000, 5_001, 10_000])),
        ),
        maxShare: mostly(share(...(calm > 16 ? [10_000] : [5_000, 3_000]))),
        paidAtRegistration: mostly(share(3_334, 0, 10_000)),
      }),
      { nil: undefined, freq: 4 },
    ),
  };
}

function smallOffices(founders: number, calm: number) {
  const anySize = fc.constant<{ upTo: number | null; members: number }[]>([
    { upTo: null, members: 1 },
  ]);
  const twoRows = fc.constantFrom<{ upTo: number | null; members: number }[]>(
    [
      { upTo: null, members: 3 },
      { upTo: founders, members: 1 },
    ],
    [{ upTo: founders, members: 1 }],
    [],
  );
  return sparse({
    board: usually<{ upTo: number | null; members: number }[]>(anySize, twoRows, 3 + calm),
    inspectors: usually(fc.constant(0), fc.constant(1), 2 + calm),
    inspectorAlternates: usually(fc.constant(0), fc.constant(1), 2 + 2 * calm),
  });
}

/** Rows of composition over some groups: none, one or a few. */
export function compositionArbitrary(groups: readonly string[]): fc.Arbitrary<NonNullable<Rows>> {
  const local = fc.record({
    kind: fc.constant("local" as const),
    minShare: share(5_000, 3_334, 6_667, 10_000),
  });
  const group = fc.record({
    kind: fc.constant("group" as const),
    group: fc.constantFrom(...groups),
    minShare: share(5_000, 3_333, 1),
  });
  const family = fc.record({
    kind: fc.constant("family" as const),
    max: usually(fc.constantFrom(1, 1, 2), fc.constant(0), 10),
  });
  const rows = (maxLength: number) =>
    fc.array(fc.oneof(local, local, group, family, family), { minLength: 1, maxLength });
  return usually(rows(1), rows(3), 4);
}
