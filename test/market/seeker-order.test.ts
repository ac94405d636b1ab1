import * as fc from "fast-check";
import { marketArbitrary } from "taavon/testing";
import { describe, expect, it } from "vitest";
import { assessPair } from "../../src/assessment/assess";
import { createMarket } from "../../src/market/create-market";
import type { Market } from "../../src/market/market";
import { reachKm } from "../../src/market/reach";
import { type Facts, jobOf, marketOf, seekerOf } from "../support/small-market";

type SeekerFacts = Facts<ReturnType<typeof seekerOf>>;

/** A market in which some of the seekers stand several times, under other ids. */
const crowded = fc
  .tuple(marketArbitrary({ seekers: 6 }), fc.array(fc.nat({ max: 9 }), { maxLength: 12 }))
  .map(([{ dataset, policy }, again]) => {
    const copies = again.flatMap((place, at) => {
      const seeker = dataset.seekers[place % dataset.seekers.length];
      return seeker === undefined ? [] : [{ ...seeker, id: `again-${at}` }];
    });
    return createMarket({ ...dataset, seekers: [...dataset.seekers, ...copies] }, policy);
  });

/** All that is scored of a seeker, in words that compare. */
function scoredOf({ seekers }: Market, seeker: number): string {
  const { region, travelKm, relocates, capital, hours, income, education, priority } = seekers;
  const { useTotal, hasExperience, licencesKnown, admission } = seekers;
  const facts = [
    ...[region, travelKm, relocates, capital, hours, income, education, priority, useTotal],
    ...[hasExperience, licencesKnown, admission],
  ].map((column) => column[seeker]!);
  const { skillStart, skills, levels, experienceStart, occupations, months } = seekers;
  const { sectorStart, sectors } = seekers;
  const lists = [
    [skillStart, skills],
    [skillStart, levels],
    [experienceStart, occupations],
    [experienceStart, months],
    [sectorStart, sectors],
  ] as const;
  return [
    ...facts,
    ...lists.map(([start, items]) => items.subarray(start[seeker]!, start[seeker + 1]!).join()),
  ].join(";");
}

describe("the order of seekers", () => {
  it("is by region, then by reach, then by limit and mobility, each together", () => {
    fc.assert(
      fc.property(crowded, (market) => {
        const { byReach, regionStart, region, travelKm, relocates } = market.seekers;
        expect([...byReach].sort((a, b) => a - b)).toEqual([...market.seekerIds.keys()]);
        const reachOf = (seeker: number) =>
          reachKm(travelKm[seeker]!, relocates[seeker] === 1, market.policy);
        for (let home = 0; home < market.distances.count; home++) {
          const living = [...byReach.subarray(regionStart[home]!, regionStart[home + 1]!)];
          expect(living.every((seeker) => region[seeker] === home)).toBe(true);
          const reaches = living.map(reachOf);
          expect(reaches).toEqual([...reaches].sort((a, b) => b - a));
          const groups = living.map((seeker) => `${travelKm[seeker]} ${relocates[seeker]}`);
          const runs = groups.filter((group, at) => group !== groups[at - 1]);
          expect(runs).toHaveLength(new Set(groups).size);
        }
        expect([regionStart[0], regionStart.at(-1)]).toEqual([0, market.seekers.count]);
      }),
    );
  });

  it("has side by side whoever is alike in all that is scored, by lot, and marks the later ones", () => {
    fc.assert(
      fc.property(crowded, (market) => {
        const { byReach, alike, lottery, singular } = market.seekers;
        const scored = Array.from(byReach, (seeker) => scoredOf(market, seeker));
        const expected = Array.from(byReach, (seeker, at) => {
          const before = byReach[at - 1];
          if (before === undefined || singular[seeker] === 1 || singular[before] === 1) return 0;
          return Number(scored[at] === scored[at - 1]);
        });
        expect([...alike]).toEqual(expected);
        for (let at = 1; at < scored.length; at++) {
          if (scored[at] !== scored[at - 1]) {
            expect(scored.slice(0, at)).not.toContain(scored[at]);
            continue;
          }
          const [one, other] = [byReach[at - 1]!, byReach[at]!];
          expect(lottery[one]! - lottery[other]! || one - other).toBeLessThan(0);
        }
      }),
    );
  });

  it("marks only those who get the same numbers against every role", () => {
    fc.assert(
      fc.property(crowded, (market) => {
        const { byReach, alike } = market.seekers;
        byReach.forEach((seeker, at) => {
          if (alike[at] === 0) return;
          market.roles.forEach((_, role) => {
            const { fit, appeal, value, candidate } = assessPair(market, seeker, role);
            const before = assessPair(market, byReach[at - 1]!, role);
            expect(before).toMatchObject({ fit, appeal, value, candidate });
          });
        });
      }),
    );
  });
});

describe("two seekers", () => {
  /** How many are marked alike to the one before them. */
  const alikeOf = (facts: SeekerFacts, policy = {}): number => {
    const seekers = [seekerOf({ id: "a" }), seekerOf({ ...facts, id: "b" })];
    const market = marketOf({ seekers, opportunities: [jobOf()], policy });
    return market.seekers.alike.reduce((sum, mark) => sum + mark, 0);
  };

  it.each<[string, SeekerFacts]>([
    ["birthday, where both are old enough", { birthDate: "1980-01-01" }],
    ["field of study", { education: { level: 5, field: "x" } }],
    ["evidence", { skills: [{ skill: "weld", level: 5, evidence: "self" }] }],
    ["bonds", { together: "x", apart: ["a"], relatives: ["a"] }],
    ["offices that they lead", { capacities: { leads: ["board"] } }],
    ["groups that the policy does not name", { groups: ["x"] }],
  ])("are alike whatever their %s", (_, facts) => {
    expect(alikeOf(facts)).toBe(1);
  });

  it.each<[string, SeekerFacts]>([
    ["region", { region: "near" }],
    ["travel limit", { capacities: { travelKm: 51 } }],
    ["mobility", { capacities: { relocates: true } }],
    ["capital", { capacities: { capital: 100_001 } }],
    // the same in the lowest 32 bits, which fingerprints are made of
    ["capital", { capacities: { capital: 100_000 + 2 ** 32 } }],
    ["hours", { capacities: { hoursPerWeek: 41 } }],
    ["silence on hours", { capacities: { hoursPerWeek: undefined } }],
    ["expected income", { expects: { monthlyIncome: 1 } }],
    ["education", { education: { level: 6 } }],
    ["priority", { groups: ["g"] }],
    ["skill", { skills: [{ skill: "sew", level: 5 }] }],
    ["level", { skills: [{ skill: "weld", level: 4 }] }],
    ["number of skills", { skills: [] }],
    ["experience", { experience: [{ occupation: "7212", months: 1 }] }],
    ["silence on experience", { experience: undefined }],
    ["silence on licences", { licences: undefined }],
    ["wishes", { expects: { sectors: ["C"] } }],
    ["admission", { standing: { citizen: false } }],
  ])("are not alike if they differ in %s", (_, facts) => {
    expect(alikeOf(facts, { priorities: [{ group: "g", bonus: 1 }] })).toBe(0);
  });

  it.each<[string, SeekerFacts]>([
    ["refuses", { expects: { refuses: ["job"] } }],
    ["holds a licence", { licences: ["B"] }],
    [
      "is a member somewhere",
      { standing: { memberships: [{ cooperative: "production", sector: "C" }] } },
    ],
  ])("are not alike if one %s, nor if both do", (_, facts) => {
    expect(alikeOf(facts)).toBe(0);
    const both = ["a", "b"].map((id) => seekerOf({ ...facts, id }));
    expect([...marketOf({ seekers: both }).seekers.alike]).toEqual([0, 0]);
  });

  it("are not alike if an officer has decided about one", () => {
    const decision = { seeker: "b", opportunity: "job", reason: "", by: "" };
    expect(alikeOf({}, { overrides: { pins: [decision] } })).toBe(0);
    expect(alikeOf({}, { overrides: { forbids: [decision] } })).toBe(0);
    expect(alikeOf({})).toBe(1);
  });

  it("with months beyond 32 bits are told apart by the last of them", () => {
    const seekers = ["a", "b", "c", "d"].map((id, at) =>
      seekerOf({ id, experience: [{ occupation: "7212", months: 7 + (at % 2) * 2 ** 32 }] }),
    );
    const market = marketOf({ seekers });
    const { byReach, alike, months } = market.seekers;
    byReach.forEach((seeker, at) => {
      if (alike[at] === 1) expect(months[seeker]).toBe(months[byReach[at - 1]!]);
    });
  });
});
