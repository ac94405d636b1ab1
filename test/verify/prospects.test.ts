import { describe, expect, it } from "vitest";
import type { Employment } from "../../src/dataset/opportunity";
import type { Plan } from "../../src/document/plan";
import { createReport } from "../../src/verify/finding";
import { lotteryOf } from "../../src/verify/lottery";
import { verifyPlan } from "../../src/verify/verify-plan";
import { policyOf, seeker, workshop, workshopPlan } from "./workshop";

const ids = ["b", "c", "d", "e", "f", "g"];

/** A job at home that asks a welder of level 3 for this level. */
const job = (id: string, level: number): Employment => ({
  id,
  kind: "employment",
  title: "",
  sector: "25",
  region: "r1",
  role: { id: "w", title: "", places: { max: 1 }, skills: [{ skill: "weld", level }] },
});

/** The best role that the checker finds for a seeker who is a candidate for these jobs. */
function bestOf(opportunities: readonly Employment[]): string | undefined {
  const welder = seeker("a", { skills: [{ skill: "weld", level: 3 }] });
  const dataset = { ...workshop, seekers: [welder], opportunities };
  const policy = policyOf({ overrides: {} });
  const plan: Plan = {
    ...workshopPlan(dataset, policy),
    placements: [],
    units: [],
    closed: [],
    unplaced: [{ seeker: "a", reason: "outbid" }],
  };
  const { findings } = verifyPlan(dataset, policy, plan);
  expect(findings.some(({ code }) => code === "unplaced-reason")).toBe(false);
  return findings.find(({ code }) => code === "unplaced-best")?.expected;
}

describe("an unplaced seeker's best role", () => {
  it("is the one of the greatest value, wherever it stands", () => {
    // at level 4 the fit is 7 500, at level 3 it is 10 000
    for (const best of ids) {
      expect(bestOf(ids.map((id) => job(id, id === best ? 3 : 4)))).toBe(`[${best}, w, 10000]`);
    }
  });

  it("is the one with the smaller lottery among equals", () => {
    const drawn = [...ids].sort((a, b) => lotteryOf("1389", a) - lotteryOf("1389", b));
    for (let count = 1; count <= ids.length; count++) {
      const some = drawn.slice(-count);
      const jobs = [...some].sort().map((id) => job(id, 3));
      expect(bestOf(jobs)).toBe(`[${some[0]}, w, 10000]`);
    }
  });
});

describe("a report", () => {
  it("calls what is absent nothing, and puts lists in brackets", () => {
    const report = createReport();
    report.add("fit", ["a", 0], null, [1n, [null, undefined, true]]);
    report.equal("fit", ["b"], null, undefined);
    report.equal("fit", ["c"], 1n, 1);
    expect(report.findings).toEqual([
      {
        code: "fit",
        path: ["a", 0],
        expected: "nothing",
        got: "[1, [nothing, nothing, true]]",
        message: "`a.0` should have nothing, got [1, [nothing, nothing, true]]",
      },
    ]);
  });
});
