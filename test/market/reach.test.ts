import { describe, expect, it } from "vitest";
import { UNKNOWN_KM } from "../../src/market/distances";
import { distanceValue, OUT_OF_REACH, reachKm } from "../../src/market/reach";
import { UNKNOWN } from "../../src/market/seeker-columns";
import { judged } from "../support/judged";
import { policyOf } from "../support/small-market";

const MOST = Number.MAX_SAFE_INTEGER;
const OUT = OUT_OF_REACH;
const NOBODY_KNOWS = UNKNOWN_KM;

describe("the value of a distance", () => {
  // at the limit 5 000, for those who relocate 3 000, unknown 5 000
  it.each([
    [0, UNKNOWN, false, 10_000],
    [0, 0, false, 10_000],
    [1, 0, false, OUT],
    [1, 0, true, 3_000],
    [20, 20, false, 5_000],
    [20, 40, false, 7_500],
    // 10 000 − 5 000 · 20 // 30
    [20, 30, false, 6_667],
    [20, 19, false, OUT],
    [20, 19, true, 3_000],
    [20, 20, true, 5_000],
    [MOST - 1, MOST, false, 5_001],
    [20, UNKNOWN, false, 5_000],
    [20, UNKNOWN, true, 3_000],
    [NOBODY_KNOWS, 20, false, 5_000],
    [NOBODY_KNOWS, 20, true, 3_000],
    [NOBODY_KNOWS, UNKNOWN, false, 5_000],
  ])("of %i km with a limit of %i, relocating: %s, is %i", (km, travelKm, relocates, expected) => {
    expect(distanceValue(km, travelKm, relocates, policyOf())).toBe(expected);
  });

  it.each([
    [20, UNKNOWN],
    [NOBODY_KNOWS, 20],
    [NOBODY_KNOWS, UNKNOWN],
  ])("of %i km with a limit of %i is none where the unknown excludes", (km, travelKm) => {
    const policy = policyOf({ unknown: "exclude" });
    expect(distanceValue(km, travelKm, false, policy)).toBe(OUT);
    expect(distanceValue(km, travelKm, true, policy)).toBe(3_000);
    expect(distanceValue(0, travelKm, false, policy)).toBe(10_000);
  });

  it("is what the criterion and the rule say together", () => {
    const policies = (["confirm", "exclude"] as const).flatMap((unknown) =>
      [0, 5_000, 10_000].map((bp) => ({
        unknown,
        unknownScore: bp,
        distance: { atLimit: 10_000 - bp, relocation: bp },
      })),
    );
    const places = [
      ["here", 0],
      ["beside", 0],
      ["near", 20],
      ["lost", NOBODY_KNOWS],
    ] as const;
    for (const policy of policies) {
      for (const [region, km] of places) {
        for (const travelKm of [undefined, 0, 1, 19, 20, 21, 1_000]) {
          for (const relocates of [true, false]) {
            const { points, rules } = judged({
              seeker: { capacities: { travelKm, relocates } },
              job: { region },
              policy,
            });
            const isOut =
              rules.reach === "fail" || (rules.reach === "unknown" && policy.unknown === "exclude");
            const value = distanceValue(km, travelKm ?? UNKNOWN, relocates, policyOf(policy));
            expect([region, travelKm, relocates, value]).toEqual([
              region,
              travelKm,
              relocates,
              isOut ? OUT : points.distance,
            ]);
          }
        }
      }
    }
  });
});

describe("how far somebody can be a candidate", () => {
  it.each([
    [0, false, 0, 0],
    [20, false, 20, 20],
    [0, true, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    [UNKNOWN, true, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    [UNKNOWN, false, Number.POSITIVE_INFINITY, 0],
  ])("with a limit of %i, relocating: %s, is %d, or %d where the unknown excludes", (...row) => {
    const [travelKm, relocates, confirm, exclude] = row;
    expect(reachKm(travelKm, relocates, policyOf())).toBe(confirm);
    expect(reachKm(travelKm, relocates, policyOf({ unknown: "exclude" }))).toBe(exclude);
  });

  it("is as far as a distance has a value", () => {
    for (const unknown of ["confirm", "exclude"] as const) {
      const policy = policyOf({ unknown });
      for (const travelKm of [UNKNOWN, 0, 1, 20, MOST]) {
        for (const relocates of [true, false]) {
          const reach = reachKm(travelKm, relocates, policy);
          for (const km of [0, 1, 19, 20, 21, MOST - 1, MOST]) {
            const isReached = distanceValue(km, travelKm, relocates, policy) !== OUT;
            expect([unknown, travelKm, km, isReached]).toEqual([
              unknown,
              travelKm,
              km,
              km <= reach,
            ]);
          }
        }
      }
    }
  });
});
