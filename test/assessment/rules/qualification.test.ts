import { describe, expect, it } from "vitest";
import type { Requirement, Role } from "../../../src/dataset/opportunity";
import type { Seeker } from "../../../src/dataset/seeker";
import { judged } from "../../support/judged";
import type { Facts } from "../../support/small-market";

const MOST = Number.MAX_SAFE_INTEGER;

/** What a rule says of a seeker's facts and what a role asks. */
function say(
  rule: "education" | "experience" | "licence",
  seeker: Facts<Seeker>,
  asked: Facts<Omit<Role, "places">>,
): string | undefined {
  return judged({ seeker, job: { role: asked } }).rules[rule];
}

describe("essential", () => {
  const essential = (
    skills: Seeker["skills"],
    asked: readonly Requirement[],
    essentialFit = 5_000,
  ): string | undefined =>
    judged({
      seeker: { skills },
      job: { role: { skills: asked } },
      levels: 10,
      policy: { thresholds: { essentialFit } },
    }).rules.essential;
  const weld = (level: number, isEssential = true) => [
    { skill: "weld", level, essential: isEssential },
  ];

  it("fails below the policy's fit, and passes at it", () => {
    expect(essential([{ skill: "weld", level: 5 }], weld(10))).toBe("pass");
    expect(essential([{ skill: "weld", level: 4 }], weld(10))).toBe("fail");
    expect(essential([{ skill: "weld", level: 6 }], weld(10))).toBe("pass");
    // 10 000 · 1 // 3 = 3 333
    expect(essential([{ skill: "weld", level: 1 }], weld(3), 3_333)).toBe("pass");
    expect(essential([{ skill: "weld", level: 1 }], weld(3), 3_334)).toBe("fail");
  });

  it("looks at every essential requirement, and at no other", () => {
    const held = [{ skill: "weld", level: 10 }];
    const sew = { skill: "sew", level: 1 };
    expect(essential(held, [...weld(10), sew])).toBe("pass");
    expect(essential(held, [...weld(10), { ...sew, essential: true }])).toBe("fail");
    expect(essential(held, [{ ...sew, essential: true }, ...weld(10, false)])).toBe("fail");
  });

  it("fails without skills and is never unknown; where nothing is asked it passes", () => {
    expect(essential([], weld(1))).toBe("fail");
    expect(essential([], weld(1), 0)).toBe("pass");
    expect(essential([], [])).toBe("pass");
  });
});

describe("education", () => {
  it.each([
    [4, "fail"],
    [5, "pass"],
    [6, "pass"],
  ])("at level %i of a required 5 says %s", (level, status) => {
    const education = { level: 5, required: true };
    expect(say("education", { education: { level } }, { education })).toBe(status);
  });

  it("is unknown when not stated, also where level 0 is required", () => {
    const seeker = { education: undefined };
    expect(say("education", seeker, { education: { level: 5, required: true } })).toBe("unknown");
    expect(say("education", seeker, { education: { level: 0, required: true } })).toBe("unknown");
    expect(say("education", {}, { education: { level: 0, required: true } })).toBe("pass");
  });

  it("is in force only where it is required", () => {
    expect(say("education", { education: { level: 0 } }, {})).toBeUndefined();
    expect(say("education", {}, { education: { level: 8 } })).toBeUndefined();
    expect(say("education", {}, { education: { level: 8, required: false } })).toBeUndefined();
  });
});

describe("experience", () => {
  const months = (held: Seeker["experience"], asked = 12, required: boolean | undefined = true) =>
    say(
      "experience",
      { experience: held },
      { experience: { occupation: "7212", months: asked, required } },
    );

  it.each([
    ["7212", 12, "pass"],
    ["7212", 11, "fail"],
    // credit 7 500: 16 months count as 12
    ["7213", 16, "pass"],
    ["7213", 15, "fail"],
    // credit 5 000
    ["7222", 24, "pass"],
    ["7222", 23, "fail"],
    // credit 2 500
    ["7312", 48, "pass"],
    ["7312", 47, "fail"],
    ["8212", 1_000_000, "fail"],
  ])("in %s for %i months says %s of 12 months in 7212", (occupation, held, status) => {
    expect(months([{ occupation, months: held }])).toBe(status);
  });

  it("adds up the credits of all that was done", () => {
    // 6 + 0.75 · 8 = 12 and 6 + 0.75 · 7 = 11.25
    const plain = { occupation: "7212", months: 6 };
    expect(months([plain, { occupation: "7213", months: 8 }])).toBe("pass");
    expect(months([plain, { occupation: "7213", months: 7 }])).toBe("fail");
  });

  it("fails on an empty list, and is unknown where none is given", () => {
    expect(months([])).toBe("fail");
    expect(months(undefined)).toBe("unknown");
  });

  it("is in force only where it is required: an occupation alone asks nothing", () => {
    expect(months([], 12, false)).toBeUndefined();
    expect(
      say("experience", {}, { experience: { occupation: "7212", months: 1 } }),
    ).toBeUndefined();
    expect(say("experience", {}, { occupation: "7212" })).toBeUndefined();
    expect(say("experience", {}, {})).toBeUndefined();
  });

  it("is exact where products pass 2^53", () => {
    expect(months([{ occupation: "7212", months: MOST }], MOST)).toBe("pass");
    expect(months([{ occupation: "7212", months: MOST - 1 }], MOST)).toBe("fail");
    // 0.75 · 9 007 199 254 740 988 = 6 755 399 441 055 741
    const held = [{ occupation: "7213", months: 9_007_199_254_740_988 }];
    expect(months(held, 6_755_399_441_055_741)).toBe("pass");
    expect(months(held, 6_755_399_441_055_742)).toBe("fail");
  });
});

describe("licence", () => {
  it.each([
    [["B", "C"], "pass"],
    [["C"], "fail"],
    [["b"], "fail"],
    [[], "fail"],
    [undefined, "unknown"],
  ])("given %j says of B %s", (licences, status) => {
    expect(say("licence", { licences }, { licence: "B" })).toBe(status);
  });

  it("is in force only where one is asked", () => {
    expect(say("licence", { licences: undefined }, {})).toBeUndefined();
  });
});
