import * as fc from "fast-check";
import { assess, createMarket, explainSeeker, type SideSum } from "taavon";
import { marketArbitrary } from "taavon/testing";
import { describe, expect, it } from "vitest";
import { addUp, sumReasons } from "../../src/explain/addends";
import { planned } from "./drawn-plan";
import { small } from "./small-market";

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

function expectSide(side: SideSum): void {
  expect(sum(side.addends.map(({ weight, value }) => weight * value))).toBe(side.sum);
  expect(sum(side.addends.map(({ weight }) => weight))).toBe(side.weight);
  const floor = side.weight === 0 ? 10_000n : BigInt(side.sum) / BigInt(side.weight);
  expect(side.value).toBe(Number(floor));
  if (side.weight > 0) expect(sum(side.addends.map(({ points }) => points))).toBe(side.value);
  for (const { points, product } of side.addends) {
    if (side.weight === 0) continue;
    // each part is its exact share, rounded up or down
    expect(Math.abs(points - product / side.weight)).toBeLessThan(1);
  }
}

describe("the addends of a value", () => {
  it("add up exactly for every placed pair", () => {
    fc.assert(
      fc.property(marketArbitrary(), (drawn) => {
        const { market, plan } = planned(drawn);
        for (const placement of plan.placements) {
          const explanation = explainSeeker(market, plan, placement.seeker);
          if (explanation.kind !== "placed") throw new Error("expected a placed seeker");
          const { fit, appeal, fitPoints, appealPoints, ...rest } = explanation.sum;
          expectSide(fit);
          expectSide(appeal);
          expect([fit.value, appeal.value]).toEqual([placement.fit, placement.appeal]);
          expect(fitPoints + appealPoints).toBe(placement.score);
          expect(rest.score).toBe(placement.score);
          expect(sum(rest.priority.groups.map(({ bonus }) => bonus))).toBe(rest.priority.sum);
          expect(Math.min(rest.priority.sum, rest.priority.cap)).toBe(placement.priority);
          expect(rest.priority.value).toBe(placement.priority);
          expect(rest.score + rest.priority.value).toBe(placement.value);
          expect(rest.value).toBe(placement.value);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("go to the largest remainders, the first of equal ones first", () => {
    const learner = {
      ...worker,
      experience: [{ occupation: "7212", months: 11 }],
      education: { level: 1 },
    };
    const market = createMarket(
      { ...welders, seekers: [learner] },
      { ...policy, weights: thirds, balance: 5_000 },
    );
    const { fit, fitPoints, appealPoints, appeal } = addUp(
      market,
      assess(market, { seeker: "s", opportunity: "o" }),
    );
    // skills 0, experience 11 of 24 months, education 10 000 − 2 · 2 500; both thirds leave 2
    expect(fit.addends.map(({ product, points }) => [product, points])).toEqual([
      [0, 0],
      [4_583, 1_528],
      [5_000, 1_666],
    ]);
    expect([fit.sum, fit.weight, fit.value]).toEqual([9_583, 3, 3_194]);
    expect(appeal.value).toBe(10_000);
    expect([fitPoints, appealPoints]).toEqual([1_597, 5_000]);
  });

  it("show the cap where priorities pass it, and what is taken as unknown", () => {
    const market = createMarket(
      { ...welders, seekers: [{ ...worker, experience: undefined as never, groups: ["a", "b"] }] },
      {
        ...policy,
        priorityCap: 100,
        priorities: [
          { group: "a", bonus: 70 },
          { group: "b", bonus: 60 },
          { group: "c", bonus: 5 },
        ],
      },
    );
    const sum = addUp(market, assess(market, { seeker: "s", opportunity: "o" }));
    expect(sum.priority).toEqual({
      groups: [
        { group: "a", bonus: 70 },
        { group: "b", bonus: 60 },
      ],
      sum: 130,
      cap: 100,
      value: 100,
    });
    const codes = sumReasons(sum).map(({ code }) => code);
    expect(codes).toContain("addend.unknown");
    expect(codes.slice(-4)).toEqual(["sum.group", "sum.group", "sum.cap", "sum.value"]);
  });

  it("say so where a side weighs nothing", () => {
    const nothing = { skills: 0, experience: 0, education: 0, capital: 0 };
    const market = createMarket(welders, { ...policy, weights: { ...thirds, fit: nothing } });
    const sum = addUp(market, assess(market, { seeker: "s", opportunity: "o" }));
    expect(sum.fit.value).toBe(10_000);
    expect(sum.fit.addends.every(({ points }) => points === 0)).toBe(true);
    expect(sumReasons(sum).map(({ code }) => code)).toContain("sum.unweighed");
  });
});

const { policy, welders, worker } = small;
const thirds = {
  fit: { skills: 1, experience: 1, education: 1, capital: 0 },
  appeal: { use: 0, distance: 1, income: 1, preference: 1, hours: 1 },
};
