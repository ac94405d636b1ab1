import { describe, expect, it } from "vitest";
import type { PolicyInput } from "../../../src/policy/policy";
import { brokenLaws } from "../../../src/review/attribution/team-laws";
import { compileTies } from "../../../src/unit/ties";
import { jobOf, marketOf, seekerOf, ventureOf } from "../../support/small-market";

const MEMBERS = ["a", "b", "c", "d", "e", "f", "g"];

/** The laws that seven people break; each brings 100 000 rial, and 510 000 are needed. */
function broken(policy: Partial<PolicyInput>, members: readonly string[] = MEMBERS): string[] {
  const seekers = [...MEMBERS, "h"].map((id) =>
    seekerOf({
      id,
      region: id < "c" ? "near" : "here",
      relatives: id === "a" ? ["b"] : undefined,
      standing: { clearRecord: id !== "a" },
    }),
  );
  const market = marketOf({ seekers, opportunities: [ventureOf(), jobOf()], policy });
  return brokenLaws(market, compileTies(market), { opportunity: "venture", members });
}

describe("brokenLaws", () => {
  it("finds nothing against a team that holds", () => {
    expect(broken({})).toEqual([]);
  });

  it("finds too few and too many members", () => {
    expect(broken({ cooperatives: { production: { minMembers: 8 } } })).toEqual(["members"]);
    expect(broken({ cooperatives: { production: { maxMembers: 6 } } })).toEqual(["members"]);
  });

  it("finds missing capital, of all and of each", () => {
    expect(broken({ capital: { memberCapitalShare: 7_000 } })).toEqual([]);
    expect(broken({ capital: { memberCapitalShare: 7_001 } })).toEqual(["capital"]);
    // nobody may hold as much as the least share of 50 000 of 1 000 000
    expect(broken({ capital: { maxShare: 499, memberCapitalShare: 0 } })).toEqual(["capital"]);
  });

  it("finds too few who may hold office, and no board for so many", () => {
    // three on the board, an alternate, two inspectors and their alternate
    expect(broken({ offices: { inspectors: 2 } })).toEqual(["offices"]);
    expect(broken({ offices: { board: [{ upTo: 6, members: 1 }] } })).toEqual(["offices"]);
  });

  it("finds a composition that does not hold", () => {
    const local = (minShare: number) => ({ composition: [{ kind: "local", minShare } as const] });
    expect(broken(local(7_142))).toEqual([]);
    expect(broken(local(7_143))).toEqual(["composition"]);
    expect(broken({ composition: [{ kind: "family", max: 1 }] })).toEqual(["composition"]);
  });

  it("finds several at once, in the order of a unit's checks", () => {
    const capital = { memberCapitalShare: 7_001 };
    expect(broken({ capital, offices: { inspectors: 9 } })).toEqual(["capital", "offices"]);
  });

  it("says nothing of what takes no part or is no unit", () => {
    const market = marketOf({ seekers: [seekerOf()], opportunities: [jobOf()] });
    const ties = compileTies(market);
    for (const opportunity of ["job", "unheard-of"]) {
      expect(brokenLaws(market, ties, { opportunity, members: ["s"] })).toEqual([]);
    }
  });
});
