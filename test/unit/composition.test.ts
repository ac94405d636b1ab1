import { describe, expect, it } from "vitest";
import type { Composition } from "../../src/policy/legal-form";
import { countsFor, satisfiesRow } from "../../src/unit/composition";
import { compileTies } from "../../src/unit/ties";
import { marketOf, seekerOf, ventureOf } from "../support/small-market";

// a and b live where the venture is, c at 0 km, d elsewhere; a, c and d are in the group
const market = marketOf({
  seekers: [
    seekerOf({ id: "a", groups: ["youth", "women"], relatives: ["c"] }),
    seekerOf({ id: "b" }),
    seekerOf({ id: "c", region: "beside", groups: ["youth"] }),
    seekerOf({ id: "d", region: "near", groups: ["youth"], relatives: ["c"] }),
  ],
  opportunities: [ventureOf()],
});
const ties = compileTies(market);

const satisfied = (row: Composition, members: readonly number[]): boolean =>
  satisfiesRow(market, row, { opportunity: 0, members, ties });

describe("a row on locals", () => {
  const row = (minShare: number): Composition => ({ kind: "local", minShare });

  it("counts those whose region is the venture's, not those at 0 km", () => {
    const local = [0, 1, 2, 3].map((seeker) =>
      countsFor(market, { kind: "local", minShare: 0 }, { seeker, opportunity: 0 }),
    );
    expect(local).toEqual([true, true, false, false]);
  });

  it.each([
    [[0, 1, 2, 3], 5_000, true],
    [[0, 1, 2, 3], 5_001, false],
    [[0, 1, 2], 6_666, true],
    [[0, 1, 2], 6_667, false],
    [[2, 3], 0, true],
    [[2, 3], 1, false],
    [[0, 1], 10_000, true],
    [[0, 1, 2], 10_000, false],
    [[], 10_000, true],
  ])("of members %j and at least %i bp is kept: %s", (members, minShare, kept) => {
    expect(satisfied(row(minShare), members)).toBe(kept);
  });
});

describe("a row on a group", () => {
  const row = (minShare: number, group = "youth"): Composition => ({
    kind: "group",
    group,
    minShare,
  });

  it.each([
    [[0, 1, 2, 3], 7_500, true],
    [[0, 1, 2, 3], 7_501, false],
    [[1], 0, true],
    [[1], 1, false],
  ])("of members %j and at least %i bp is kept: %s", (members, minShare, kept) => {
    expect(satisfied(row(minShare), members)).toBe(kept);
  });

  it("counts its own group alone", () => {
    expect(satisfied(row(2_500, "women"), [0, 1, 2, 3])).toBe(true);
    expect(satisfied(row(2_501, "women"), [0, 1, 2, 3])).toBe(false);
    expect(satisfied(row(1, "nobody's"), [0, 1, 2, 3])).toBe(false);
  });
});

describe("a row on families", () => {
  const row = (max: number): Composition => ({ kind: "family", max });

  it.each([
    // a – c – d
    [[0, 1, 2, 3], 3, true],
    [[0, 1, 2, 3], 2, false],
    [[0, 1, 3], 1, true],
    [[0, 1], 0, false],
    [[], 0, true],
  ])("of members %j with at most %i persons each is kept: %s", (members, max, kept) => {
    expect(satisfied(row(max), members)).toBe(kept);
  });
});
