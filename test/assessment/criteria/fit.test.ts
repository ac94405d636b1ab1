import { describe, expect, it } from "vitest";
import type { Requirement, Role } from "../../../src/dataset/opportunity";
import type { Seeker } from "../../../src/dataset/seeker";
import { judged, type PairFacts } from "../../support/judged";

const MOST = Number.MAX_SAFE_INTEGER;

describe("skills", () => {
  const skills = (held: Seeker["skills"], asked: readonly Requirement[], parts: PairFacts = {}) =>
    judged({ seeker: { skills: held }, job: { role: { skills: asked } }, levels: 10, ...parts })
      .points.skills;

  it.each([
    [10, 10_000],
    [7, 10_000],
    [6, 8_571],
    [1, 1_428],
  ])("held at level %i of an asked 7 count %i", (level, value) => {
    expect(skills([{ skill: "weld", level }], [{ skill: "weld", level: 7 }])).toBe(value);
  });

  it("are 0 where none is held or none serves, and never unknown", () => {
    const asked = [{ skill: "weld", level: 7 }];
    expect(skills([], asked)).toBe(0);
    expect(skills([{ skill: "sew", level: 10 }], asked)).toBe(0);
    expect(judged({ seeker: { skills: [] } }).unknowns).toEqual([]);
  });

  it("apply only where the role has requirements", () => {
    expect(skills([{ skill: "weld", level: 7 }], [])).toBeUndefined();
  });

  it("are weighed by weight and by what a skill tells", () => {
    const taxonomy = [
      { id: "weld", reuse: "occupation" as const },
      { id: "sew", reuse: "transversal" as const },
    ];
    const asked = [
      { skill: "weld", level: 4, weight: 3 },
      { skill: "sew", level: 3 },
    ];
    // fits 7 500 and 6 666: (3·10·7 500 + 1·2·6 666) // 32 = 238 332 // 32
    const held = [
      { skill: "weld", level: 3 },
      { skill: "sew", level: 2 },
    ];
    expect(skills(held, asked, { skills: taxonomy })).toBe(7_447);
    // what is not held counts 0: 225 000 // 32
    expect(skills(held.slice(0, 1), asked, { skills: taxonomy })).toBe(7_031);
    expect(skills(held.slice(1), asked, { skills: taxonomy })).toBe(416);
  });

  it("take the best of the held skills for each requirement, floored one by one", () => {
    const taxonomy = [
      { id: "weld" },
      { id: "tig", broader: ["weld"] },
      { id: "mig", broader: ["weld"] },
      { id: "sew" },
    ];
    const asked = [{ skill: "weld", level: 7 }];
    const tig = { skill: "tig", level: 6 };
    const mig = { skill: "mig", level: 2 };
    // 9 000 · 6 // 7 = 7 714; 9 000 · 2 // 7 = 2 571; 10 000 · 5 // 7 = 7 142
    expect(skills([tig, mig], asked, { skills: taxonomy })).toBe(7_714);
    expect(skills([mig], asked, { skills: taxonomy })).toBe(2_571);
    expect(skills([mig, { skill: "weld", level: 5 }], asked, { skills: taxonomy })).toBe(7_142);
    // more than asked of a similar skill is still only similar
    expect(skills([{ skill: "tig", level: 10 }], asked, { skills: taxonomy })).toBe(9_000);
  });
});

describe("experience", () => {
  const experience = (
    held: Seeker["experience"],
    asked: Pick<Role, "occupation" | "experience">,
    parts: PairFacts = {},
  ) => judged({ seeker: { experience: held }, job: { role: asked }, ...parts });
  const inWelding = (months: number, occupation = "7212") => [{ occupation, months }];

  it.each([
    [0, 0],
    [5, 4_166],
    [11, 9_166],
    [12, 10_000],
    [13, 10_000],
  ])("of %i months of an asked 12 counts %i", (months, value) => {
    const asked = { experience: { occupation: "7212", months: 12 } };
    expect(experience(inWelding(months), asked).points.experience).toBe(value);
  });

  it.each([
    ["7212", "7212", 5_000],
    ["72", "7212", 5_000],
    ["7", "7212", 5_000],
    ["721", "7213", 5_000],
    ["7212", "7213", 3_750],
    ["7212", "721", 3_750],
    ["7212", "7222", 2_500],
    ["7212", "72", 2_500],
    ["7212", "7312", 1_250],
    ["7212", "7", 1_250],
    ["72", "7", 1_250],
    ["72", "73", 1_250],
    ["7212", "8212", 0],
    ["7", "8", 0],
  ])("asked in %s and held for half the months in %s counts %i", (occupation, held, value) => {
    const asked = { experience: { occupation, months: 12 } };
    expect(experience(inWelding(6, held), asked).points.experience).toBe(value);
  });

  it("adds up months by credit before it divides", () => {
    const asked = { experience: { occupation: "7212", months: 7 } };
    // (1·10 000 + 1·7 500 + 1·2 500) // 7 = 2 857; one by one it would be 1 428 + 1 071 + 357
    const held = ["7212", "7213", "7312"].map((occupation) => ({ occupation, months: 1 }));
    expect(experience(held, asked).points.experience).toBe(2_857);
  });

  it("asks 24 months of the occupation where no experience is stated", () => {
    expect(experience(inWelding(6), { occupation: "7212" }).points.experience).toBe(2_500);
    expect(experience(inWelding(24), { occupation: "7212" }).points.experience).toBe(10_000);
    expect(experience(inWelding(23), { occupation: "7212" }).points.experience).toBe(9_583);
  });

  it("asks the stated experience before the occupation", () => {
    const asked = { occupation: "9999", experience: { occupation: "7212", months: 12 } };
    expect(experience(inWelding(6), asked).points.experience).toBe(5_000);
  });

  it("applies only where experience or occupation is stated", () => {
    expect(experience(inWelding(6), {}).points.experience).toBeUndefined();
  });

  it("is 0 of an empty list, and the policy's score where it is not stated", () => {
    expect(experience([], { occupation: "7212" }).points.experience).toBe(0);
    const open = experience(undefined, { occupation: "7212" }, { policy: { unknownScore: 4_321 } });
    expect([open.points.experience, open.unknowns]).toEqual([4_321, ["experience"]]);
  });

  it("is exact where products pass 2^53", () => {
    const asked = { experience: { occupation: "7212", months: MOST } };
    expect(experience(inWelding(MOST), asked).points.experience).toBe(10_000);
    expect(experience(inWelding(MOST - 1), asked).points.experience).toBe(9_999);
    // 4 503 599 627 370 495 is just under the half of 2^53 − 1, …496 just over
    expect(experience(inWelding(4_503_599_627_370_495), asked).points.experience).toBe(4_999);
    expect(experience(inWelding(4_503_599_627_370_496), asked).points.experience).toBe(5_000);
    const one = { experience: { occupation: "7212", months: 1 } };
    expect(experience(inWelding(MOST), one).points.experience).toBe(10_000);
  });
});

describe("education", () => {
  it.each([
    [8, 4, 10_000],
    [4, 4, 10_000],
    [3, 4, 7_500],
    [2, 4, 5_000],
    [1, 4, 2_500],
    [0, 4, 0],
    [3, 8, 0],
    [0, 0, 10_000],
  ])("of level %i where %i is asked counts %i", (level, asked, value) => {
    const job = { role: { education: { level: asked } } };
    expect(judged({ seeker: { education: { level } }, job }).points.education).toBe(value);
  });

  it("applies only where it is asked, and is the policy's score where it is not stated", () => {
    expect(judged({}).points.education).toBeUndefined();
    const job = { role: { education: { level: 0 } } };
    const open = judged({ seeker: { education: undefined }, job });
    expect([open.points.education, open.unknowns]).toEqual([5_000, ["education"]]);
  });
});

describe("capital", () => {
  const capital = (held: number | undefined, max = 200_000) =>
    judged({
      seeker: { capacities: { capital: held } },
      venture: { capital: { memberShare: { min: 1, max } } },
    });

  it.each([
    [0, 0],
    [19, 0],
    [20, 1],
    [100_000, 5_000],
    [199_999, 9_999],
    [200_000, 10_000],
    [200_001, 10_000],
  ])("of %i rial for a largest share of 200 000 counts %i", (held, value) => {
    expect(capital(held).points.capital).toBe(value);
  });

  it("applies to ventures only, and is the policy's score where it is not stated", () => {
    expect(judged({}).points.capital).toBeUndefined();
    const open = capital(undefined);
    expect([open.points.capital, open.unknowns]).toEqual([5_000, ["capital"]]);
  });

  it("is exact where products pass 2^53", () => {
    expect(capital(MOST, MOST).points.capital).toBe(10_000);
    expect(capital(MOST - 1, MOST).points.capital).toBe(9_999);
    expect(capital(4_503_599_627_370_495, MOST).points.capital).toBe(4_999);
    expect(capital(4_503_599_627_370_496, MOST).points.capital).toBe(5_000);
  });
});
