import * as fc from "fast-check";
import { type Assessment, assess, createMarket, type Market } from "taavon";
import { marketArbitrary } from "taavon/testing";
import { describe, expect, it } from "vitest";
import type { RuleCoverage } from "../../../src/review/rules/coverage";
import { mergeCoverage } from "../../../src/review/rules/merge-coverage";
import { ruleCoverage } from "../../../src/review/rules/rule-coverage";
import { jobOf, marketOf, seekerOf } from "../../support/small-market";

const rowOf = ({ rules }: RuleCoverage, rule: string) => rules.find((one) => one.rule === rule);

/** Four people before a job of 80 hours that asks for welding at level 5. */
const SMALL = marketOf({
  seekers: [
    seekerOf({ id: "fine", capacities: { hoursPerWeek: 60 } }),
    // exactly the threshold of 40 hours, and one hour below it
    seekerOf({ id: "just", capacities: { hoursPerWeek: 40 }, birthDate: "2011-03-22" }),
    seekerOf({ id: "short", capacities: { hoursPerWeek: 39 } }),
    seekerOf({ id: "both", capacities: { hoursPerWeek: 10 }, consent: { matching: false } }),
    seekerOf({ id: "sewer", skills: [{ skill: "sew", level: 5 }], birthDate: undefined }),
  ],
  opportunities: [jobOf({ hoursPerWeek: 80 })],
});

describe("ruleCoverage", () => {
  const found = ruleCoverage(SMALL);

  it("counts what each rule said and where it alone made the difference", () => {
    expect(rowOf(found, "hours")).toEqual({
      rule: "hours",
      inForce: 5,
      passed: 3,
      failed: 2,
      unknown: 0,
      decided: 1,
    });
    // born the day after: 14 whole years on 21 March 2026
    expect(rowOf(found, "age")).toMatchObject({ passed: 3, failed: 1, unknown: 1, decided: 1 });
    expect(rowOf(found, "consent")).toMatchObject({ passed: 4, failed: 1, decided: 0 });
    expect(rowOf(found, "licence")).toBeUndefined();
    expect(found.gates).toEqual([
      { gate: "min-fit", failed: 1, decided: 1 },
      { gate: "forbidden", failed: 0, decided: 0 },
    ]);
    expect(found.candidates).toBe(1);
    expect(found.sample).toEqual({ markets: 1, judged: 5, pairs: 5, isExact: true, seeds: [] });
  });

  it("names rules that never decide and rules that only repeat others", () => {
    expect(found.neverDecide).toEqual(["consent", "essential", "kind", "reach", "refused"]);
    expect(found.joint).toEqual([{ a: "consent", b: "hours", failed: 1 }]);
    expect(found.overlaps).toEqual([{ inner: "consent", outer: "hours", failed: 1 }]);
  });

  it("measures how near people come to thresholds", () => {
    const byId = new Map(found.thresholds.map((one) => [one.threshold, one]));
    // 7 500, 5 000, 4 875 and 1 250, and the usual 40 hours of the sewer
    expect(byId.get("thresholds.minHoursShare")).toEqual({
      threshold: "thresholds.minHoursShare",
      unit: "points",
      value: { least: 5_000, most: 5_000 },
      within: 500,
      measured: 5,
      nearBelow: 1,
      nearAbove: 2,
      nearest: 0,
    });
    expect(byId.get("thresholds.minAge.employment")).toMatchObject({
      unit: "years",
      measured: 4,
      nearBelow: 1,
      nearAbove: 0,
      nearest: 1,
    });
    expect(byId.get("thresholds.minFit")).toMatchObject({ measured: 5, nearest: 3_000 });
    expect(byId.get("thresholds.essentialFit")).toMatchObject({ measured: 0, nearest: null });
    expect(found.nobodyNear).toEqual(["thresholds.minFit"]);
    const wide = ruleCoverage(SMALL, { within: { points: 3_000 } });
    expect(wide.nobodyNear).toEqual([]);
  });

  it("lets an unknown decide where unknowns exclude, and a forbid beside the rules", () => {
    const forbids = [{ seeker: "b", opportunity: "job", reason: "", by: "" }];
    const { rules, gates } = ruleCoverage(
      marketOf({
        seekers: [seekerOf({ id: "a", birthDate: undefined }), seekerOf({ id: "b" })],
        opportunities: [jobOf()],
        policy: { unknown: "exclude", overrides: { forbids } },
      }),
    );
    expect(rules.find(({ rule }) => rule === "age")).toMatchObject({ unknown: 1, decided: 1 });
    expect(gates[1]).toEqual({ gate: "forbidden", failed: 1, decided: 1 });
  });

  it("judges a sample of different pairs where there are too many, by its seed", () => {
    const market = marketOf({
      seekers: ["a", "b", "c", "d", "e", "f", "g"].map((id) => seekerOf({ id })),
      opportunities: ["1", "2", "3"].map((id) => jobOf({ id })),
    });
    const some = ruleCoverage(market, { pairs: 20, seed: "x" });
    expect(some.sample).toEqual({
      markets: 1,
      judged: 20,
      pairs: 21,
      isExact: false,
      seeds: ["x"],
    });
    expect(rowOf(some, "kind")?.inForce).toBe(20);
    expect(ruleCoverage(market, { pairs: 20, seed: "x" })).toEqual(some);
    expect(ruleCoverage(market, { pairs: 21 }).sample).toMatchObject({ isExact: true, judged: 21 });
  });

  it("refuses options out of range", () => {
    for (const options of [{ pairs: 0 }, { within: { points: -1 } }, { within: { years: 0.5 } }]) {
      expect(() => ruleCoverage(SMALL, options)).toThrow(
        expect.objectContaining({ code: "invalid_option" }),
      );
    }
  });

  it("is what one finds by judging every pair and leaving each rule out", () => {
    let decided = 0;
    fc.assert(
      fc.property(marketArbitrary({ seekers: 6, opportunities: 3 }), ({ dataset, policy }) => {
        const market = createMarket(dataset, policy);
        const coverage = ruleCoverage(market);
        const pairs = assessments(market);
        expect(coverage.sample.judged).toBe(pairs.length);
        expect(coverage.candidates).toBe(pairs.filter(({ candidate }) => candidate).length);
        for (const row of coverage.rules) {
          const said = (status: string) =>
            pairs.filter(({ rules }) =>
              rules.some((one) => one.rule === row.rule && one.status === status),
            ).length;
          expect([row.passed, row.failed, row.unknown]).toEqual(
            ["pass", "fail", "unknown"].map(said),
          );
          expect(row.inForce).toBe(row.passed + row.failed + row.unknown);
          const without = pairs.filter((pair) => !pair.candidate && holds(market, pair, row.rule));
          expect(row.decided).toBe(without.length);
          decided += row.decided;
        }
        for (const { a, b, failed } of coverage.joint) {
          const both = pairs.filter((pair) => fails(pair, a) && fails(pair, b));
          expect(both).toHaveLength(failed);
        }
        for (const { inner, outer } of coverage.overlaps) {
          expect(pairs.every((pair) => !fails(pair, inner) || fails(pair, outer))).toBe(true);
        }
      }),
    );
    expect(decided).toBeGreaterThan(10);
  });
});

function assessments(market: Market): Assessment[] {
  return market.dataset.seekers.flatMap(({ id }) =>
    market.roles.map(({ opportunity, role }) =>
      assess(market, {
        seeker: id,
        opportunity: market.opportunities[opportunity]!.record.id,
        role: role.id,
      }),
    ),
  );
}

const fails = ({ rules }: Assessment, rule: string): boolean =>
  rules.some((one) => one.rule === rule && one.status === "fail");

/** Whether a pair would be a candidate if a rule said nothing. */
function holds({ policy }: Market, pair: Assessment, left: string): boolean {
  const others = pair.rules.filter(({ rule }) => rule !== left);
  const isForbidden = policy.overrides.forbids.some(
    ({ seeker, opportunity }) => seeker === pair.seeker && opportunity === pair.opportunity,
  );
  return (
    others.every(
      ({ status }) => status === "pass" || (status === "unknown" && policy.unknown === "confirm"),
    ) &&
    pair.fit >= policy.thresholds.minFit &&
    !isForbidden
  );
}

describe("mergeCoverage", () => {
  it("gives an empty coverage for nothing", () => {
    expect(mergeCoverage([])).toEqual({
      sample: { markets: 0, judged: 0, pairs: 0, isExact: true, seeds: [] },
      candidates: 0,
      rules: [],
      gates: [
        { gate: "min-fit", failed: 0, decided: 0 },
        { gate: "forbidden", failed: 0, decided: 0 },
      ],
      thresholds: [],
      joint: [],
      neverDecide: [],
      nobodyNear: [],
      overlaps: [],
    });
  });

  it("drops an overlap that another market breaks", () => {
    const other = marketOf({
      seekers: [seekerOf({ consent: { matching: false } })],
      opportunities: [jobOf()],
    });
    const both = mergeCoverage([ruleCoverage(SMALL), ruleCoverage(other)]);
    expect(both.overlaps).toEqual([]);
    expect(both.neverDecide).not.toContain("consent");
    expect(both.sample).toMatchObject({ markets: 2, judged: 6, pairs: 6 });
  });

  it("keeps the range of a threshold that the policies set differently", () => {
    const strict = marketOf({
      seekers: [seekerOf()],
      opportunities: [jobOf()],
      policy: { thresholds: { minFit: 9_900 } },
    });
    const { thresholds } = mergeCoverage([ruleCoverage(SMALL), ruleCoverage(strict)]);
    expect(thresholds[0]).toMatchObject({ value: { least: 3_000, most: 9_900 }, nearest: 100 });
  });

  it("refuses parts that mean different things by near", () => {
    const parts = [ruleCoverage(SMALL), ruleCoverage(SMALL, { within: { points: 1 } })];
    expect(() => mergeCoverage(parts)).toThrow(expect.objectContaining({ code: "invalid_option" }));
  });

  it("does not mind the order, nor what is merged first", () => {
    const parts = fc.array(marketArbitrary({ seekers: 3, opportunities: 2 }), {
      minLength: 2,
      maxLength: 4,
    });
    fc.assert(
      fc.property(parts, (drawn) => {
        const [first, ...rest] = drawn.map(({ dataset, policy }, at) =>
          ruleCoverage(createMarket(dataset, policy), { pairs: 3 + at }),
        );
        const all = mergeCoverage([first!, ...rest]);
        expect(mergeCoverage([...rest, first!].reverse())).toEqual(all);
        expect(mergeCoverage([mergeCoverage(rest), first!])).toEqual(all);
        expect(mergeCoverage([first!])).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });
});
