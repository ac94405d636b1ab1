import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/dataset/dataset";
import type { Opportunity } from "../../src/dataset/opportunity";
import type { Seeker } from "../../src/dataset/seeker";
import type { PolicyInput } from "../../src/policy/policy";
import { assessPair } from "../../src/verify/assess-pair";
import { candidatesOf, isPinnedTo } from "../../src/verify/candidates";
import { compileFacts } from "../../src/verify/facts";
import { settlePins } from "../../src/verify/pins";
import { poolOf, reachersOf } from "../../src/verify/pool";
import { compileRole } from "../../src/verify/role-table";
import { policyOf, seeker, u1, workshop } from "./workshop";

const skill = fc.constantFrom("weld", "sew", "cook", "forge");
const region = fc.constantFrom("r1", "r2", "r3");
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 4 });

const person = fc.record({
  region,
  skills: fc.uniqueArray(fc.record({ skill, level: fc.integer({ min: 1, max: 5 }) }), {
    selector: (held) => held.skill,
    maxLength: 3,
  }),
  capacities: fc.record({
    capital: maybe(fc.constantFrom(0, 100_000, 900_000)),
    hoursPerWeek: maybe(fc.constantFrom(20, 44)),
    travelKm: maybe(fc.constantFrom(0, 20, 50)),
    relocates: fc.boolean(),
  }),
  education: maybe(fc.record({ level: fc.nat(8) })),
  experience: maybe(fc.constant([{ occupation: "72", months: 9 }])),
  licences: maybe(fc.constantFrom([], ["B"])),
  birthDate: maybe(fc.constantFrom("1990-01-01", "2010-01-01")),
  standing: maybe(fc.constant({ citizen: true, barred: false, memberships: [] })),
  consent: maybe(fc.record({ matching: fc.boolean() })),
  groups: fc.constantFrom([], ["veteran"], ["veteran", "guardian"]),
});

const role = fc.record({
  id: fc.constant("role"),
  title: fc.constant(""),
  places: fc.constant({ min: 0, max: 3 }),
  skills: fc.uniqueArray(
    fc.record({ skill, level: fc.integer({ min: 1, max: 5 }), essential: fc.boolean() }),
    { selector: (asked) => asked.skill, maxLength: 2 },
  ),
  occupation: maybe(fc.constantFrom("7212", "9")),
  education: maybe(fc.record({ level: fc.nat(8), required: fc.boolean() })),
  licence: maybe(fc.constant("B")),
});

const priorities = [
  { group: "veteran", bonus: 300, source: "act 3" },
  { group: "guardian", bonus: 150, source: "act 4" },
];

const market = fc
  .record({
    people: fc.array(person, { minLength: 1, maxLength: 8 }),
    role,
    region,
    isJob: fc.boolean(),
    isPinned: fc.boolean(),
    isForbidden: fc.boolean(),
    minFit: fc.constantFrom(0, 1_000, 3_000, 6_000),
    essentialFit: fc.constantFrom(0, 5_000),
    unknown: fc.constantFrom("confirm" as const, "exclude" as const),
  })
  .map(({ people, isJob, isPinned, isForbidden, ...rest }) => {
    const offered = { ...u1, id: "o", region: rest.region, hoursPerWeek: 44 };
    const opportunity = isJob
      ? { ...offered, kind: "employment", role: { ...rest.role, places: { max: 3 } } }
      : { ...offered, roles: [rest.role] };
    const dataset: Dataset = {
      ...workshop,
      regions: [...workshop.regions, { id: "r3", name: "" }],
      taxonomy: {
        skills: [...workshop.taxonomy.skills, { id: "forge", name: "", broader: ["weld"] }],
      },
      seekers: people.map((parts, at) => ({ ...parts, id: `s${at}` }) as Seeker),
      opportunities: [opportunity as Opportunity],
    };
    const pair = { opportunity: "o", reason: "", by: "" };
    const policy: Partial<PolicyInput> = {
      priorities,
      thresholds: { minFit: rest.minFit, essentialFit: rest.essentialFit },
      unknown: rest.unknown,
      overrides: {
        pins: isPinned ? people.map((_, at) => ({ seeker: `s${at}`, ...pair })) : [],
        forbids: isForbidden ? [{ seeker: "s0", ...pair }] : [],
      },
    };
    return { dataset, policy: policyOf(policy) };
  });

describe("candidatesOf", () => {
  it("finds exactly those who fail no rule and fit, and the pinned", () => {
    fc.assert(
      fc.property(market, ({ dataset, policy }) => {
        const facts = compileFacts(dataset, policy);
        const pins = settlePins(facts);
        const opportunity = facts.opportunities[0]!;
        const table = compileRole(facts, opportunity, 0);
        const reachers = reachersOf(poolOf(facts, opportunity.kind), opportunity);
        const found = candidatesOf(reachers, table, { facts, pins });
        const rows = found.seekers.map(({ id }, at) => [
          id,
          found.fits[at],
          found.appeals[at],
          found.values[at],
        ]);
        const expected = facts.seekers.flatMap((seeker) => {
          const { failing, unknown, fit, appeal, value } = assessPair(seeker, table, policy);
          const isAble = failing.length === 0 && !opportunity.forbidden.has(seeker.id);
          const isSure = policy.unknown === "confirm" || unknown.length === 0;
          const isFit = isSure && fit >= policy.thresholds.minFit;
          const isCandidate = isAble && (isFit || isPinnedTo(pins, seeker, table));
          return isCandidate ? [[seeker.id, fit, appeal, value]] : [];
        });
        expect(rows.sort()).toEqual(expected);
      }),
      { numRuns: 1_000 },
    );
  });

  /** Ids and values of the candidates for one place that asks for welding at level 5, and more. */
  function candidates(
    people: readonly Seeker[],
    asked: object,
    policy: Partial<PolicyInput>,
    kind: "employment" | "investment" = "employment",
  ): unknown[] {
    const skills = [{ skill: "weld", level: 5 }];
    const role = { id: "role", title: "", places: { min: 0, max: 1 }, skills, ...asked };
    const opportunity = { ...u1, kind, roles: [role], role } as Opportunity;
    const dataset: Dataset = { ...workshop, seekers: people, opportunities: [opportunity] };
    const facts = compileFacts(dataset, policyOf({ overrides: {}, ...policy }));
    const table = compileRole(facts, facts.opportunities[0]!, 0);
    const reachers = reachersOf(poolOf(facts, kind), facts.opportunities[0]!);
    const found = candidatesOf(reachers, table, { facts, pins: settlePins(facts) });
    return found.seekers.map(({ id }, at) => [id, found.fits[at], found.values[at]]);
  }
  const welder = seeker("w", { skills: [{ skill: "weld", level: 1 }] });

  it("take who fits just as much as is asked, but not less", () => {
    // 10 000·1 // 5; the score is (6 000·2 000 + 4 000·10 000) // 10 000 unless balanced otherwise
    const balance = 10_000;
    const asking = (minFit: number) =>
      candidates([welder], {}, { balance, thresholds: { minFit } });
    expect(asking(2_000)).toEqual([["w", 2_000, 2_000]]);
    expect(asking(2_001)).toEqual([]);
  });

  it("add each one's priority to the score", () => {
    const people = [welder, { ...welder, id: "z", groups: ["veteran"] }];
    const policy = { balance: 10_000, priorities, thresholds: { minFit: 0 } };
    expect(candidates(people, {}, policy)).toEqual([
      ["w", 2_000, 2_000],
      ["z", 2_000, 2_300],
    ]);
  });

  it("take who holds nothing where nothing is asked of an essential skill", () => {
    const skills = [{ skill: "weld", level: 5, essential: true }];
    const asking = (essentialFit: number) =>
      candidates(
        [seeker("n")],
        { skills },
        { balance: 10_000, thresholds: { minFit: 0, essentialFit } },
      );
    expect(asking(0)).toEqual([["n", 0, 0]]);
    expect(asking(1)).toEqual([]);
  });

  it("take who holds no skill where all else makes up for it just enough", () => {
    const none = { skills: 2, experience: 0, education: 0, capital: 0 };
    const able = seeker("n", { experience: [{ occupation: "7212", months: 24 }] });
    const asking = (
      asked: object,
      fit: object,
      minFit: number,
      kind?: "employment" | "investment",
    ): unknown[] =>
      candidates(
        [able],
        asked,
        { balance: 10_000, weights: { fit: { ...none, ...fit } }, thresholds: { minFit } },
        kind,
      );
    const occupation = "7212";
    const education = { level: 3 };
    // half of the weight is skills, which are 0; the other half is whole
    const half = [["n", 5_000, 5_000]];
    expect(asking({ occupation }, { experience: 2 }, 5_000)).toEqual(half);
    expect(asking({ education }, { education: 2 }, 5_000)).toEqual(half);
    expect(asking({}, { capital: 2 }, 5_000, "investment")).toEqual(half);
    const both = { experience: 1, education: 1 };
    expect(asking({ occupation, education }, both, 5_000)).toEqual(half);
    const three = { experience: 1, education: 1, capital: 2, skills: 4 };
    expect(asking({ occupation, education }, three, 5_000, "investment")).toEqual(half);
    expect(asking({ occupation, education }, both, 5_001)).toEqual([]);
    // what is not asked makes up for nothing
    expect(asking({ occupation }, { experience: 1, education: 9 }, 3_333)).toEqual([
      ["n", 3_333, 3_333],
    ]);
  });
});
