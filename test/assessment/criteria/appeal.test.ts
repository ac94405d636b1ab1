import { describe, expect, it } from "vitest";
import type { Requirement } from "../../../src/dataset/opportunity";
import type { Seeker } from "../../../src/dataset/seeker";
import { judged, type PairFacts } from "../../support/judged";
import type { Facts } from "../../support/small-market";

const MOST = Number.MAX_SAFE_INTEGER;

describe("use", () => {
  const use = (held: Seeker["skills"], asked: readonly Requirement[], parts: PairFacts = {}) =>
    judged({ seeker: { skills: held }, job: { role: { skills: asked } }, levels: 10, ...parts })
      .points.use;

  it.each([
    [1, 10_000],
    [6, 10_000],
    [7, 8_571],
    [10, 6_000],
  ])("of a skill held at level %i where 6 is asked is %i", (level, value) => {
    expect(use([{ skill: "weld", level }], [{ skill: "weld", level: 6 }])).toBe(value);
  });

  it("falls with every skill that the role leaves idle, by level and by what it tells", () => {
    const skills = [
      { id: "weld", reuse: "occupation" as const },
      { id: "sew", reuse: "transversal" as const },
    ];
    const held = [
      { skill: "weld", level: 3 },
      { skill: "sew", level: 10 },
    ];
    // 10·3·10 000 // (10·3 + 2·10) = 6 000 and 2·10·10 000 // 50 = 4 000
    expect(use(held, [{ skill: "weld", level: 3 }], { skills })).toBe(6_000);
    expect(use(held, [{ skill: "sew", level: 10 }], { skills })).toBe(4_000);
    // used(weld) = 10 000 · 2 // 3 = 6 666: 30 · 6 666 // 50
    expect(use(held, [{ skill: "weld", level: 2 }], { skills })).toBe(3_999);
  });

  it("takes for each held skill the requirement that uses it most", () => {
    const skills = [{ id: "weld" }, { id: "tig", broader: ["weld"] }];
    const held = [{ skill: "tig", level: 8 }];
    // for weld 8: 9 000; for tig 4: 10 000 · 4 // 8
    expect(
      use(
        held,
        [
          { skill: "weld", level: 8 },
          { skill: "tig", level: 4 },
        ],
        { skills },
      ),
    ).toBe(9_000);
    expect(
      use(
        held,
        [
          { skill: "weld", level: 4 },
          { skill: "tig", level: 4 },
        ],
        { skills },
      ),
    ).toBe(5_000);
  });

  it("is 0 without skills, and applies only where the role has requirements", () => {
    expect(use([], [{ skill: "weld", level: 1 }])).toBe(0);
    expect(use([{ skill: "weld", level: 1 }], [])).toBeUndefined();
  });
});

describe("distance", () => {
  const distance = (
    region: string,
    capacities: Facts<Seeker["capacities"]>,
    policy: PairFacts["policy"] = {},
  ) => judged({ seeker: { capacities }, job: { region }, policy });

  it.each([
    [20, 5_000],
    [21, 5_239],
    [40, 7_500],
    [30, 6_667],
    [MOST, 10_000],
    [19, 0],
    [0, 0],
  ])("of 20 km with a limit of %i counts %i", (travelKm, value) => {
    expect(distance("near", { travelKm }).points.distance).toBe(value);
  });

  it("takes the policy's score at the limit", () => {
    const at = (atLimit: number, travelKm: number) =>
      distance("near", { travelKm }, { distance: { atLimit } }).points.distance;
    expect([at(0, 20), at(0, 40), at(10_000, 20)]).toEqual([0, 5_000, 10_000]);
    // 10 000 − 9 999 · 20 // 30 = 10 000 − 6 666
    expect(at(1, 30)).toBe(3_334);
  });

  it("is whole in the same region and at 0 km, whatever the limit", () => {
    for (const region of ["here", "beside"]) {
      for (const travelKm of [0, 50, undefined]) {
        const { points, unknowns } = distance(region, { travelKm });
        expect([points.distance, unknowns]).toEqual([10_000, []]);
      }
    }
  });

  it("is that of moving beyond the limit for those who relocate, and by the limit within it", () => {
    expect(distance("near", { travelKm: 19, relocates: true }).points.distance).toBe(3_000);
    expect(distance("near", { travelKm: 20, relocates: true }).points.distance).toBe(5_000);
    const policy = { distance: { relocation: 7_777 } };
    expect(distance("near", { travelKm: 19, relocates: true }, policy).points.distance).toBe(7_777);
  });

  it("is unknown where distance or limit is missing, unless the seeker relocates", () => {
    const missing: [string, number | undefined][] = [
      ["near", undefined],
      ["lost", 50],
      ["lost", undefined],
    ];
    for (const [region, travelKm] of missing) {
      const open = distance(region, { travelKm });
      expect([open.points.distance, open.unknowns]).toEqual([5_000, ["distance"]]);
      const moving = distance(region, { travelKm, relocates: true });
      expect([moving.points.distance, moving.unknowns]).toEqual([3_000, []]);
    }
  });

  it("is exact where products pass 2^53", () => {
    const far = (km: number, travelKm: number) =>
      judged({
        seeker: { capacities: { travelKm } },
        job: { region: "near" },
        distances: [{ from: "near", to: "here", km }],
      }).points.distance;
    // 5 000 · 4 503 599 627 370 495 is just under 2 500 · (2^53 − 1): 10 000 − 2 499
    expect(far(4_503_599_627_370_495, MOST)).toBe(7_501);
    expect(far(4_503_599_627_370_496, MOST)).toBe(7_500);
    expect(far(MOST, MOST)).toBe(5_000);
    expect(far(MOST, MOST - 1)).toBe(0);
  });
});

describe("hours", () => {
  it.each([
    [42, 42, 10_000],
    [43, 42, 10_000],
    [41, 42, 9_761],
    [21, 42, 5_000],
    [1, 84, 119],
  ])("of %i held for %i asked count %i", (held, hoursPerWeek, value) => {
    const seeker = { capacities: { hoursPerWeek: held } };
    expect(judged({ seeker, job: { hoursPerWeek } }).points.hours).toBe(value);
    expect(judged({ seeker, venture: { hoursPerWeek } }).points.hours).toBe(value);
  });

  it("apply only where they are asked, and are the policy's score where they are not stated", () => {
    expect(judged({}).points.hours).toBeUndefined();
    const seeker = { capacities: { hoursPerWeek: undefined } };
    const open = judged({ seeker, job: { hoursPerWeek: 40 }, policy: { unknownScore: 0 } });
    expect([open.points.hours, open.unknowns]).toEqual([0, ["hours"]]);
  });
});

describe("income", () => {
  const income = (monthlyIncome: number | undefined, expected: number | undefined) =>
    judged({ seeker: { expects: { monthlyIncome: expected } }, job: { monthlyIncome } }).points
      .income;

  it.each([
    [700, 700, 10_000],
    [701, 700, 10_000],
    [699, 700, 9_985],
    [1, 10_001, 0],
    [1, 10_000, 1],
    [1, undefined, 10_000],
    [1, 0, 10_000],
  ])("of %i offered where %s is expected counts %i", (offered, expected, value) => {
    expect(income(offered, expected)).toBe(value);
  });

  it("applies only where one is offered, and 0 is none", () => {
    expect(income(undefined, 700)).toBeUndefined();
    expect(income(0, 700)).toBeUndefined();
  });

  it("is exact where products pass 2^53", () => {
    expect(income(4_503_599_627_370_495, MOST)).toBe(4_999);
    expect(income(4_503_599_627_370_496, MOST)).toBe(5_000);
    expect(income(MOST - 1, MOST)).toBe(9_999);
  });
});

describe("preference", () => {
  it.each([
    [undefined, 10_000],
    [[], 10_000],
    [["25"], 10_000],
    [["2599"], 10_000],
    [["C"], 10_000],
    [["01", "F", "25"], 10_000],
    [["26"], 0],
    [["01", "A"], 0],
  ])("given wishes %j for an opportunity in 2511 counts %i", (sectors, value) => {
    const seeker = { expects: { sectors } };
    expect(judged({ seeker, job: { sector: "2511" } }).points.preference).toBe(value);
    expect(judged({ seeker, venture: { sector: "2511" } }).points.preference).toBe(value);
  });

  it("for an opportunity that names a section matches every division of it", () => {
    const of = (sectors: string[]) =>
      judged({ seeker: { expects: { sectors } }, job: { sector: "C" } }).points.preference;
    expect([of(["10"]), of(["3320"]), of(["34"]), of(["C"]), of(["B"])]).toEqual([
      10_000, 10_000, 0, 10_000, 0,
    ]);
  });
});
