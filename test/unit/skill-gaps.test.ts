import { describe, expect, it } from "vitest";
import type { Requirement } from "../../src/dataset/opportunity";
import type { Seeker } from "../../src/dataset/seeker";
import type { PolicyInput } from "../../src/policy/policy";
import { findGaps } from "../../src/unit/skill-gaps";
import { marketOf, seekerOf, ventureOf } from "../support/small-market";

/** The gaps of a unit of members with these skills and roles with these requirements. */
function gaps(
  held: readonly Seeker["skills"][],
  asked: readonly (readonly Requirement[])[],
  policy: Partial<PolicyInput> = {},
): [string, number, number][] {
  const venture = ventureOf({
    roles: asked.map((skills, at) => ({
      id: `${at}`,
      title: "",
      places: { min: 0, max: 9 },
      skills,
    })),
  });
  const market = marketOf({
    skills: [{ id: "weld" }, { id: "tig", broader: ["weld"] }, { id: "Sew" }],
    seekers: held.map((skills, at) => seekerOf({ id: `${at}`, skills })),
    opportunities: [venture],
    policy,
  });
  const found = findGaps(market, venture, [...held.keys()]);
  return found.map(({ skill, level, best }) => [skill, level, best]);
}

const weld = (level: number) => ({ skill: "weld", level });

describe("the gaps of a unit", () => {
  it("are what nobody fully holds, with the best fit among the members", () => {
    expect(gaps([[weld(2)], [weld(3)]], [[weld(4)]])).toEqual([["weld", 4, 7_500]]);
    expect(gaps([[{ skill: "tig", level: 5 }], [weld(1)]], [[weld(4)]])).toEqual([
      ["weld", 4, 9_000],
    ]);
    expect(gaps([[], []], [[weld(4)]])).toEqual([["weld", 4, 0]]);
    expect(gaps([], [[weld(4)]])).toEqual([["weld", 4, 0]]);
  });

  it("are none where someone holds all of it, in whichever role", () => {
    expect(gaps([[weld(2)], [weld(4)]], [[weld(4)], []])).toEqual([]);
  });

  it("are what is short of a whole by a single basis point", () => {
    const policy = { similarity: { narrower: [9_999] } };
    expect(gaps([[{ skill: "tig", level: 4 }]], [[weld(4)]], policy)).toEqual([["weld", 4, 9_999]]);
  });

  it("come once for a skill and level, however many roles ask it", () => {
    const sew = { skill: "Sew", level: 1 };
    expect(gaps([[weld(3)]], [[weld(4), sew], [weld(5)], [weld(4)], [weld(3)]])).toEqual([
      ["Sew", 1, 0],
      ["weld", 4, 7_500],
      ["weld", 5, 6_000],
    ]);
  });

  it("stand in the order of skill, then level, by code units", () => {
    const asked = [
      [weld(5), weld(4)].slice(0, 1),
      [{ skill: "tig", level: 2 }],
      [weld(2)],
      [{ skill: "Sew", level: 5 }],
    ];
    expect(gaps([[]], asked).map(([skill, level]) => `${skill}${level}`)).toEqual([
      "Sew5",
      "tig2",
      "weld2",
      "weld5",
    ]);
  });
});
