import * as fc from "fast-check";
import { marketArbitrary } from "taavon/testing";
import { describe, expect, it } from "vitest";
import { createMarket } from "../../src/market/create-market";
import type { Market } from "../../src/market/market";
import { OUT_OF_REACH } from "../../src/market/reach";
import type { Range } from "../../src/shortlist/range";
import { compileScales } from "../../src/shortlist/role-scales";
import { NOT_WORTH, RoleScorer } from "../../src/shortlist/role-scorer";
import { type AssessedPair, assessedPairs } from "../support/assessed-pairs";
import { jobOf, marketOf, seekerOf } from "../support/small-market";

const ANY = Number.NEGATIVE_INFINITY;

function scorerOf({ columns }: Market, range?: Range): RoleScorer {
  const all = { from: 0, to: columns.roles.count };
  return new RoleScorer(columns, compileScales(columns), range ?? all);
}

/** Pairs within reach, as many of them as drawn, in any order of roles. */
const drawn = fc
  .tuple(marketArbitrary({ seekers: 9, opportunities: 4 }), fc.array(fc.nat(), { maxLength: 20 }))
  .map(([{ dataset, policy }, places]) => {
    const market = createMarket(dataset, policy);
    const pairs = assessedPairs(market).filter(({ distance }) => distance !== OUT_OF_REACH);
    const some = places.flatMap((place) => pairs[place % pairs.length] ?? []);
    return { market, pairs: [...pairs, ...some] };
  });

describe("the scorer", () => {
  it("gives the reference's numbers of a candidate, and says who is none", () => {
    fc.assert(
      fc.property(drawn, ({ market, pairs }) => {
        const scorer = scorerOf(market);
        for (const { seeker, role, distance, ...expected } of pairs) {
          scorer.open(role);
          const value = scorer.score(seeker, distance, ANY);
          if (!expected.isCandidate) {
            expect([seeker, role, value]).toEqual([seeker, role, NOT_WORTH]);
            continue;
          }
          const { fit, appeal } = scorer;
          expect({ seeker, role, fit, appeal, value }).toEqual({
            ...{ seeker, role, fit: expected.fit, appeal: expected.appeal, value: expected.value },
          });
        }
      }),
      { numRuns: 200 },
    );
  });

  it("gives up exactly those worth less than is asked", () => {
    fc.assert(
      fc.property(drawn, ({ market, pairs }) => {
        const scorer = scorerOf(market);
        for (const { seeker, role, distance, value, isCandidate } of pairs) {
          if (!isCandidate) continue;
          scorer.open(role);
          expect(scorer.score(seeker, distance, value)).toBe(value);
          expect(scorer.score(seeker, distance, value - 1)).toBe(value);
          expect(scorer.score(seeker, distance, value + 1)).toBe(NOT_WORTH);
          expect(scorer.score(seeker, distance, value + 5_000)).toBe(NOT_WORTH);
        }
      }),
    );
  });

  it("made for a range of roles gives the same numbers", () => {
    fc.assert(
      fc.property(drawn, fc.nat(), fc.nat(), ({ market, pairs }, a, b) => {
        const count = market.roles.length;
        const [from, to] = [a % (count + 1), b % (count + 1)].sort((x, y) => x - y);
        const range = { from: from!, to: to! };
        const scorer = scorerOf(market, range);
        const whole = scorerOf(market);
        const numbers = (one: RoleScorer, { seeker, role, distance }: AssessedPair) => {
          one.open(role);
          const value = one.score(seeker, distance, ANY);
          return [value, value === NOT_WORTH ? 0 : one.fit];
        };
        for (const pair of pairs.filter(({ role }) => role >= range.from && role < range.to)) {
          expect(numbers(scorer, pair)).toEqual(numbers(whole, pair));
        }
      }),
    );
  });

  it("scores by hand: 60 % fit and 40 % appeal, and the priority on top", () => {
    const market = marketOf({
      seekers: [
        seekerOf({ skills: [{ skill: "weld", level: 3 }], groups: ["g"] }),
        seekerOf({ id: "t", skills: [{ skill: "sew", level: 5 }] }),
      ],
      opportunities: [jobOf({ region: "near" })],
      policy: { priorities: [{ group: "g", bonus: 12 }] },
    });
    const scorer = scorerOf(market);
    scorer.open(0);
    // 20 of 50 km: 8 000; appeal (35 · 10 000 + 30 · 8 000 + 10 · 10 000) // 75; fit 3 // 5
    expect([scorer.score(0, 8_000, ANY), scorer.fit, scorer.appeal]).toEqual([7_292, 6_000, 9_200]);
    expect(scorer.score(1, 8_000, ANY)).toBe(NOT_WORTH);
  });
});
