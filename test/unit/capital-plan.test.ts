import { describe, expect, it } from "vitest";
import type { Investment } from "../../src/dataset/opportunity";
import type { CapitalPlan } from "../../src/document/proposed-unit";
import type { PolicyInput } from "../../src/policy/policy";
import { planCapital } from "../../src/unit/capital-plan";
import { type Facts, marketOf, seekerOf, ventureOf } from "../support/small-market";

const MOST = Number.MAX_SAFE_INTEGER;

/** Members `a`, `b`, … with a capital each; shares of 100 to 400 of a required 1 000, by default. */
function plan(
  capitals: readonly (number | undefined)[],
  capital: Facts<Investment["capital"]> = {},
  policy: PolicyInput["capital"] = {},
): CapitalPlan {
  const seekers = capitals.map((held, at) =>
    seekerOf({ id: String.fromCharCode(97 + at), capacities: { capital: held } }),
  );
  const venture = ventureOf({
    capital: { required: 1_000, memberShare: { min: 100, max: 400 }, ...capital },
  });
  const market = marketOf({
    seekers,
    opportunities: [venture],
    policy: { capital: { maxShare: 10_000, ...policy } },
  });
  return planCapital(market, venture, [...seekers.keys()]);
}

const amounts = ({ contributions }: CapitalPlan): number[] =>
  contributions.map(({ amount }) => amount);

describe("the members' shares", () => {
  it("are as equal as their means allow", () => {
    // 51 % of 1 000: 510 = 100 + 2 · 205
    const shared = plan([100, 400, 400]);
    expect(shared.equity).toBe(510);
    expect(amounts(shared)).toEqual([100, 205, 205]);
    expect(amounts(plan([300, 300, 300]))).toEqual([170, 170, 170]);
    expect(amounts(plan([400, 150, 120]))).toEqual([240, 150, 120]);
  });

  it("give the rest, one rial each, to members with more means in the order of ids", () => {
    // 512 = 3 · 170 + 2
    const part = { memberCapitalShare: 5_120 };
    expect(amounts(plan([400, 400, 400], {}, part))).toEqual([171, 171, 170]);
    // whoever has no more than the level gives no more
    expect(amounts(plan([170, 400, 400], {}, part))).toEqual([170, 171, 171]);
    expect(amounts(plan([400, 170, 400], {}, part))).toEqual([171, 170, 171]);
    // 513 = 100 + 2 · 206 + 1
    expect(amounts(plan([400, 100, 400], {}, { memberCapitalShare: 5_130 }))).toEqual([
      207, 100, 206,
    ]);
    expect(amounts(plan([171, 400, 400], {}, part))).toEqual([171, 171, 170]);
  });

  it("take everything where it is just enough", () => {
    expect(amounts(plan([110, 400], {}))).toEqual([110, 400]);
  });

  it("are the smallest one for everybody where that is more than is asked of them", () => {
    const shared = plan([400, 400, 400, 400, 400, 100]);
    expect(shared.equity).toBe(600);
    expect(amounts(shared)).toEqual(Array(6).fill(100));
    expect(plan(Array(5).fill(400)).equity).toBe(510);
  });

  it("are capped at the largest share and at the policy's part of the whole", () => {
    expect(amounts(plan([200, 9_000], {}, {}))).toEqual([200, 310]);
    expect(amounts(plan([200, 200, 9_000], { memberShare: { min: 100, max: 110 } }))).toEqual([
      110, 110, 110,
    ]);
    expect(amounts(plan([105, 9_000, 9_000, 9_000], {}, { maxShare: 1_350 }))).toEqual([
      105, 135, 135, 135,
    ]);
  });

  it("are the smallest for those whose capital is not known", () => {
    expect(amounts(plan([undefined, 400, 400]))).toEqual([100, 205, 205]);
  });

  it("are all that members have where that is not enough", () => {
    expect(amounts(plan([110, 120]))).toEqual([110, 120]);
    expect(plan([110, 120]).equity).toBe(510);
    expect(amounts(plan([50, 400, 400]))).toEqual([50, 400, 400]);
  });

  it("are those of nobody in a unit of nobody", () => {
    expect(plan([])).toEqual({ required: 1_000, equity: 510, contributions: [], facility: 490 });
  });

  it("are exact up to 2^53 − 1", () => {
    const shared = plan([MOST, MOST], { required: MOST, memberShare: { min: 1, max: MOST } });
    // 51 %, rounded up: 4 593 671 619 917 906
    expect(shared.equity).toBe(4_593_671_619_917_906);
    expect(amounts(shared)).toEqual([2_296_835_809_958_953, 2_296_835_809_958_953]);
    // a third of it, 3 334 bp: 765 765 059 040 314.93…
    expect(shared.contributions[0]!.dueAtRegistration).toBe(765_765_059_040_315);
    expect(shared.facility).toBe(MOST - 4_593_671_619_917_906);
  });
});

describe("what is due at registration", () => {
  const due = (capitals: number[], paidAtRegistration: number) =>
    plan(capitals, {}, { paidAtRegistration }).contributions;

  it("is a third of the amount, rounded up, in the order of ids", () => {
    // 205 · 0.3334 = 68.347, 100 · 0.3334 = 33.34
    expect(plan([400, 100, 400]).contributions).toEqual([
      { seeker: "a", amount: 205, dueAtRegistration: 69 },
      { seeker: "b", amount: 100, dueAtRegistration: 34 },
      { seeker: "c", amount: 205, dueAtRegistration: 69 },
    ]);
  });

  it("is the policy's part: even parts stay even, nothing is nothing, all is all", () => {
    const dues = (paid: number) =>
      due([400, 100, 400], paid).map(({ dueAtRegistration }) => dueAtRegistration);
    expect(dues(2_000)).toEqual([41, 20, 41]);
    expect(dues(0)).toEqual([0, 0, 0]);
    expect(dues(1)).toEqual([1, 1, 1]);
    expect(dues(10_000)).toEqual([205, 100, 205]);
  });
});

describe("the facility", () => {
  const facility = (capital: Facts<Investment["capital"]>, members = 3) =>
    plan(Array(members).fill(400), capital).facility;

  it("is what members and public share leave of the required, each rounded in its own way", () => {
    expect(facility({})).toBe(490);
    expect(facility({ publicShare: 2_000 })).toBe(290);
    // equity ⌈510.51⌉ = 511, public ⌊123.5…⌋ = 123
    expect(facility({ required: 1_001, publicShare: 1_234 })).toBe(367);
  });

  it("is never negative", () => {
    expect(facility({ publicShare: 4_900 })).toBe(0);
    expect(facility({}, 10)).toBe(0);
    expect(facility({}, 9)).toBe(100);
    expect(facility({}, 11)).toBe(0);
    expect(facility({ publicShare: 4_900 }, 6)).toBe(0);
  });
});
