import { describe, expect, it } from "vitest";
import { weightedMean } from "../../src/assessment/score-pair";
import type { PolicyInput } from "../../src/policy/policy";
import { judged, type PairFacts } from "../support/judged";

/** Every criterion applies: fit 8 000, 5 000, 7 500, 2 500; appeal 5 000, 7 500, 9 000, 0, 5 000. */
const WHOLE: PairFacts = {
  seeker: {
    skills: [
      { skill: "weld", level: 4 },
      { skill: "sew", level: 4 },
    ],
    capacities: { capital: 50_000, hoursPerWeek: 20, travelKm: 40 },
    experience: [{ occupation: "7212", months: 12 }],
    education: { level: 3 },
    expects: { monthlyIncome: 1_000, sectors: ["01"] },
  },
  venture: {
    region: "near",
    monthlyIncome: 900,
    hoursPerWeek: 40,
    roles: [
      {
        id: "role",
        title: "",
        places: { min: 0, max: 1 },
        occupation: "7212",
        skills: [{ skill: "weld", level: 5 }],
        education: { level: 4 },
      },
    ],
  },
};

function scored(policy: Partial<PolicyInput>, parts: PairFacts = WHOLE): number[] {
  const { fit, appeal, score } = judged({ ...parts, policy }).assessment;
  return [fit, appeal, score];
}

const NO_FIT = { skills: 0, experience: 0, education: 0, capital: 0 };
const NO_APPEAL = { use: 0, distance: 0, income: 0, preference: 0, hours: 0 };

describe("a pair's score", () => {
  it("names every criterion once, fit before appeal, with weight and value", () => {
    const { criteria } = judged(WHOLE).assessment;
    expect(criteria.map((one) => [one.side, one.criterion, one.weight, one.value])).toEqual([
      ["fit", "skills", 60, 8_000],
      ["fit", "experience", 20, 5_000],
      ["fit", "education", 10, 7_500],
      ["fit", "capital", 10, 2_500],
      ["appeal", "use", 35, 5_000],
      ["appeal", "distance", 30, 7_500],
      ["appeal", "income", 15, 9_000],
      ["appeal", "preference", 10, 0],
      ["appeal", "hours", 10, 5_000],
    ]);
  });

  it("is the mean of both sides by weight, balanced 60 to 40", () => {
    // fit (60·8 000 + 20·5 000 + 10·7 500 + 10·2 500) // 100 = 6 800
    // appeal (35·5 000 + 30·7 500 + 15·9 000 + 10·0 + 10·5 000) // 100 = 5 850
    // score (6 000·6 800 + 4 000·5 850) // 10 000 = 6 420
    expect(scored({})).toEqual([6_800, 5_850, 6_420]);
  });

  it("takes the policy's weights and floors each mean", () => {
    const fit = { skills: 1, experience: 1, education: 1, capital: 0 };
    const appeal = { use: 0, distance: 1, income: 0, preference: 6, hours: 0 };
    // 20 500 // 3 = 6 833; 7 500 // 7 = 1 071; (6 000·6 833 + 4 000·1 071) // 10 000 = 4 528.2
    expect(scored({ weights: { fit, appeal } })).toEqual([6_833, 1_071, 4_528]);
  });

  it.each([
    [10_000, 6_800],
    [0, 5_850],
    [5_000, 6_325],
    [1, 5_850],
    [9_999, 6_799],
  ])("with a balance of %i is %i", (balance, score) => {
    expect(scored({ balance })[2]).toBe(score);
  });

  it("counts a side as whole when nothing on it weighs", () => {
    expect(scored({ weights: { fit: NO_FIT } })).toEqual([10_000, 5_850, 8_340]);
    expect(scored({ weights: { appeal: NO_APPEAL } })).toEqual([6_800, 10_000, 8_080]);
    expect(scored({ weights: { fit: NO_FIT, appeal: NO_APPEAL } })).toEqual(Array(3).fill(10_000));
  });

  it("counts a side as whole when what weighs on it does not apply", () => {
    const weights = { fit: { skills: 0 }, appeal: { use: 0, distance: 0, preference: 0 } };
    expect(scored({ weights }, { seeker: { skills: [] } })).toEqual(Array(3).fill(10_000));
  });

  it("leaves out the weight of what does not apply", () => {
    // skills alone on one side; use, distance and preference on the other: 750 000 // 75
    const parts = { seeker: { skills: [{ skill: "weld", level: 4 }] } };
    expect(scored({}, parts)).toEqual([8_000, 10_000, 8_800]);
  });

  it("counts what is not known at the policy's score, and says so", () => {
    const seeker = {
      ...WHOLE.seeker,
      capacities: { capital: undefined, hoursPerWeek: undefined, travelKm: undefined },
      experience: undefined,
      education: undefined,
    };
    const { assessment, unknowns } = judged({
      ...WHOLE,
      seeker,
      policy: { unknownScore: 2_000 },
    });
    expect(unknowns).toEqual(["experience", "education", "capital", "distance", "hours"]);
    // (60·8 000 + 40·2 000) // 100; (35·5 000 + 15·9 000 + 40·2 000) // 100
    expect([assessment.fit, assessment.appeal]).toEqual([5_600, 3_900]);
  });
});

describe("a weighted mean", () => {
  const row = (weight: number, value: number) =>
    ({ criterion: "skills", side: "fit", weight, value, unknown: false }) as const;

  it("is floored, exact for the largest weights, and whole without any", () => {
    expect(weightedMean([row(1, 1), row(1, 2)])).toBe(1);
    expect(weightedMean([row(1_000_000_000, 10_000), row(1, 0)])).toBe(9_999);
    expect(weightedMean([row(0, 0)])).toBe(10_000);
    expect(weightedMean([])).toBe(10_000);
  });
});
