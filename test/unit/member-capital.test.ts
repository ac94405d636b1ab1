import { describe, expect, it } from "vitest";
import type { PolicyInput } from "../../src/policy/policy";
import { capitalRule, cappedCapital } from "../../src/unit/member-capital";
import { policyOf, ventureOf } from "../support/small-market";

const MOST = Number.MAX_SAFE_INTEGER;

function rule(required: number, max: number, capital: PolicyInput["capital"] = {}) {
  return capitalRule(
    ventureOf({ capital: { required, memberShare: { min: 40, max } } }),
    policyOf({ capital }),
  );
}

describe("the capital rule", () => {
  it("asks 51 % of the members, rounded up, and counts at most 30 % of each, rounded down", () => {
    expect(rule(1_000, 500)).toEqual({ shareMin: 40, shareMax: 300, equity: 510 });
    expect(rule(1_001, 500)).toEqual({ shareMin: 40, shareMax: 300, equity: 511 });
    expect(rule(1_003, 500)).toEqual({ shareMin: 40, shareMax: 300, equity: 512 });
    expect(rule(1_004, 500)).toEqual({ shareMin: 40, shareMax: 301, equity: 513 });
  });

  it("counts at most the largest share", () => {
    expect([299, 300, 301].map((max) => rule(1_000, max).shareMax)).toEqual([299, 300, 300]);
  });

  it("takes the policy's shares", () => {
    const capital = { memberCapitalShare: 10_000, maxShare: 1 };
    expect(rule(19_999, 500, capital)).toEqual({ shareMin: 40, shareMax: 1, equity: 19_999 });
    expect(rule(0, 500, capital)).toEqual({ shareMin: 40, shareMax: 0, equity: 0 });
  });

  it("is exact where products pass 2^53", () => {
    // 51 % of 2^53 − 1 is 4 593 671 619 917 905.41, 30 % is 2 702 159 776 422 297.3
    expect(rule(MOST, MOST)).toEqual({
      shareMin: 40,
      shareMax: 2_702_159_776_422_297,
      equity: 4_593_671_619_917_906,
    });
  });
});

describe("what a member's capital counts", () => {
  it("is capped, and the smallest share where it is not known", () => {
    const counted = rule(1_000, 500);
    expect([0, 39, 299, 300, 301, MOST].map((capital) => cappedCapital(capital, counted))).toEqual([
      0, 39, 299, 300, 300, 300,
    ]);
    expect(cappedCapital(-1, counted)).toBe(40);
    expect(cappedCapital(-1, rule(100, 500))).toBe(30);
  });
});
