import { describe, expect, it } from "vitest";
import { fitOf } from "../../src/assessment/fit-of";
import { marketOf } from "../support/small-market";

const { skills } = marketOf({
  skills: [{ id: "weld" }, { id: "tig", broader: ["weld"] }, { id: "sew", related: ["weld"] }],
});

describe("the fit of a requirement", () => {
  it.each([
    [[], 0],
    [[["weld", 3]], 10_000],
    [[["weld", 5]], 10_000],
    [[["weld", 2]], 6_666],
    [[["weld", 1]], 3_333],
    [[["tig", 3]], 9_000],
    [[["tig", 2]], 6_000],
    [[["sew", 5]], 4_000],
    // 4 000 · 2 // 3
    [[["sew", 2]], 2_666],
    // the best of all, in any order
    [
      [
        ["sew", 5],
        ["weld", 1],
        ["tig", 1],
      ],
      4_000,
    ],
    [
      [
        ["tig", 2],
        ["weld", 2],
        ["sew", 5],
      ],
      6_666,
    ],
  ] as [[string, number][], number][])("asked at level 3 and held as %j is %i", (held, fit) => {
    const list = held.map(([skill, level]) => ({ skill, level }));
    expect(fitOf(skills, { skill: "weld", level: 3 }, list)).toBe(fit);
    expect(fitOf(skills, { skill: "weld", level: 3 }, [...list].reverse())).toBe(fit);
  });

  it("knows what serves in one direction more than in the other", () => {
    expect(fitOf(skills, { skill: "tig", level: 1 }, [{ skill: "weld", level: 1 }])).toBe(6_000);
    expect(fitOf(skills, { skill: "weld", level: 1 }, [{ skill: "tig", level: 1 }])).toBe(9_000);
    expect(fitOf(skills, { skill: "sew", level: 1 }, [{ skill: "tig", level: 1 }])).toBe(0);
  });
});
