import * as fc from "fast-check";
import { marketArbitrary } from "taavon/testing";
import { describe, expect, it } from "vitest";
import { createMarket } from "../../../src/market/create-market";
import type { Market } from "../../../src/market/market";
import { OUT_OF_REACH } from "../../../src/market/reach";
import { compileScales } from "../../../src/shortlist/role-scales";
import { shareMarket } from "../../../src/shortlist/share-market";
import { shortlistColumns } from "../../../src/shortlist/shortlist-columns";
import { levelClasses } from "../../../src/shortlist/sieve/level-classes";
import { Naming } from "../../../src/shortlist/sieve/naming";
import { type AssessedPair, assessedPairs } from "../../support/assessed-pairs";
import { jobOf, marketOf, seekerOf } from "../../support/small-market";

function namingOf({ columns }: Market): Naming {
  const topPriority = Math.max(0, ...columns.seekers.priority);
  const classes = levelClasses(columns.levels);
  return new Naming({ columns, scales: compileScales(columns), classes, topPriority });
}

/** Whether a skill that the seeker holds names, and whether any serves the role at all. */
function heldBy({ columns }: Market, naming: Naming, seeker: number, role: number) {
  const { skillStart, skills, levels } = columns.seekers;
  const { servingStart, servingSkill } = columns.roles;
  const classes = levelClasses(columns.levels);
  const found = { names: false, serves: false };
  for (let serving = servingStart[role]!; serving < servingStart[role + 1]!; serving++) {
    const named = naming.namingClasses(role, serving);
    for (let at = skillStart[seeker]!; at < skillStart[seeker + 1]!; at++) {
      if (skills[at] !== servingSkill[serving]) continue;
      found.serves = true;
      if (((named >> classes.of[levels[at]!]!) & 1) === 1) found.names = true;
    }
  }
  return found;
}

interface Question {
  readonly role: number;
  readonly least: number;
  readonly nearest: number;
}

/** The candidates worth enough whom nothing names, though they hold a skill of use or nobody may matter so. */
function overlooked(
  market: Market,
  naming: Naming,
  { role, least, nearest }: Question,
  candidates: readonly AssessedPair[],
): number[] {
  const isOpen = naming.choose(role, least, nearest);
  return candidates.flatMap(({ seeker, value, distance }) => {
    if (value < least || distance > nearest) return [];
    const { names, serves } = heldBy(market, naming, seeker, role);
    return names || (isOpen && !serves) ? [] : [seeker];
  });
}

/** Markets whose similarities are as drawn, or so small that fits round to 0. */
const drawn = fc
  .tuple(marketArbitrary({ seekers: 9, opportunities: 4 }), fc.constantFrom(false, true))
  .map(([{ dataset, policy }, isFaint]) => {
    if (!isFaint) return createMarket(dataset, policy);
    const similarity = { narrower: [9, 2], broader: [7], sibling: 1, related: 3 };
    const thresholds = { ...policy.thresholds, minFit: 0 };
    return createMarket(dataset, { ...policy, similarity, thresholds });
  });

describe("what names for a role", () => {
  it("is held by every candidate worth enough, unless those without a skill of use can matter", () => {
    fc.assert(
      fc.property(drawn, fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), (market, draws) => {
        const naming = namingOf(market);
        const pairs = assessedPairs(market).filter(
          ({ isCandidate, distance }) => isCandidate && distance !== OUT_OF_REACH,
        );
        for (let role = 0; role < market.roles.length; role++) {
          const own = pairs.filter((pair) => pair.role === role);
          const { value = 0, distance = 0 } = own[draws[role % 4]! % own.length] ?? {};
          for (const least of [value, value + 1, Number.NEGATIVE_INFINITY]) {
            for (const nearest of [distance, 10_000]) {
              expect(overlooked(market, naming, { role, least, nearest }, own)).toEqual([]);
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it("are the skills of a requirement on which nobody can fall short and still be worth enough", () => {
    const job = (level: number) =>
      jobOf({
        role: {
          skills: [
            { skill: "weld", level, weight: 9 },
            { skill: "sew", level, weight: 1 },
          ],
        },
      });
    const seekers = ["a", "b", "c"].map((id, at) =>
      seekerOf({
        id,
        skills: [
          { skill: "weld", level: 1 + at },
          { skill: "sew", level: 5 },
        ],
      }),
    );
    const market = marketOf({
      seekers,
      opportunities: [job(5)],
      policy: { weights: { appeal: { use: 0 } } },
    });
    const naming = namingOf(market);
    const named = (least: number) => {
      const isOpen = naming.choose(0, least, 10_000);
      const [weld, sew] = [naming.namingClasses(0, 0), naming.namingClasses(0, 1)];
      return { isOpen, weld: weld!.toString(2), sew: sew!.toString(2) };
    };
    // anybody may be worth 0, but not without a skill: at least 3 000 of fit
    expect(named(0)).toEqual({ isOpen: false, weld: "11111", sew: "11111" });
    // at 6 000 the other 40 % are enough: of 54 points a hundredth for weld all may be lost
    expect(named(9_999)).toEqual({ isOpen: false, weld: "10000", sew: "0" });
    // nobody is worth more than 10 000
    expect(named(10_002)).toEqual({ isOpen: false, weld: "0", sew: "0" });
  });

  it("is also a skill whose fit rounds to 0, where those without a skill of use can matter", () => {
    const market = marketOf({
      levels: 100,
      skills: [{ id: "weld" }, { id: "sew", related: ["weld"] }],
      seekers: [
        seekerOf({ id: "a", skills: [], groups: ["g"], capacities: { travelKm: 0 } }),
        seekerOf({
          id: "b",
          skills: [{ skill: "sew", level: 12 }],
          capacities: { travelKm: 1_000 },
        }),
      ],
      // three others, so that a reaches few roles and is looked at first
      opportunities: ["here", "near", "near", "near"].map((region, at) =>
        jobOf({
          id: `${at}`,
          region,
          monthlyIncome: 1,
          role: { skills: [{ skill: "weld", level: 100 }] },
        }),
      ),
      policy: {
        balance: 0,
        weights: { appeal: { use: 50, income: 50, distance: 0, preference: 0 } },
        similarity: { related: 8 },
        thresholds: { minFit: 0 },
        priorities: [{ group: "g", bonus: 3 }],
      },
    });
    // 8 · 12 // 100 is no fit, but 8 · 12 // 12 of what b holds is used: 4 points against a's 3
    const { others, values } = shortlistColumns(shareMarket(market), { by: "role", k: 1 });
    expect([others[0], values[0]]).toEqual([1, 5_004]);
  });
});
