import { describe, expect, it } from "vitest";
import { membershipRange } from "../../src/unit/membership-range";
import { policyOf, ventureOf } from "../support/small-market";

function range(min: number, max: number, row: object = {}): [number, number] {
  const policy = policyOf({ cooperatives: { production: row } });
  const found = membershipRange(ventureOf({ members: { min, max } }), policy);
  return [found.min, found.max];
}

describe("the members of a unit", () => {
  it("are at least as many as both the opportunity and its type of cooperative ask", () => {
    expect(range(6, 12)).toEqual([7, 12]);
    expect(range(7, 12)).toEqual([7, 12]);
    expect(range(8, 12)).toEqual([8, 12]);
  });

  it("are at most as many as both allow, where the type has a limit", () => {
    expect(range(7, 12, { maxMembers: 11 })).toEqual([7, 11]);
    expect(range(7, 12, { maxMembers: 12 })).toEqual([7, 12]);
    expect(range(7, 12, { maxMembers: 13 })).toEqual([7, 12]);
    expect(range(7, 12, { maxMembers: null })).toEqual([7, 12]);
    expect(range(7, 12, { maxMembers: 0 })).toEqual([7, 0]);
  });

  it("may leave no size at all", () => {
    expect(range(2, 5)).toEqual([7, 5]);
  });

  it("are bounded by the row of the venture's own type", () => {
    const of = (cooperative: "housing" | "consumer") => {
      const venture = ventureOf({ cooperative, members: { min: 1, max: 5_000 } });
      const { min, max } = membershipRange(venture, policyOf());
      return [min, max];
    };
    expect(of("housing")).toEqual([7, 200]);
    expect(of("consumer")).toEqual([500, 5_000]);
  });
});
