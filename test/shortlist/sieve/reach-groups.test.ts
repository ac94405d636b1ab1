import { describe, expect, it } from "vitest";
import type { Market } from "../../../src/market/market";
import { blocksOf } from "../../../src/shortlist/sieve/blocks";
import {
  distanceOf,
  groupsOf,
  regionsWithin,
  surroundingsOf,
} from "../../../src/shortlist/sieve/reach-groups";
import { marketOf, policyOf, seekerOf } from "../../support/small-market";

const FAR = Number.POSITIVE_INFINITY;
const who = (id: string, travelKm: number | undefined, relocates = false) =>
  seekerOf({ id, capacities: { travelKm, relocates } });

/** Two people go 20 km, one goes 5, one moves though they go 20, one has not said. */
const market = (unknown: "confirm" | "exclude"): Market =>
  marketOf({
    seekers: [who("a", 20), who("b", 5), who("c", 20, true), who("d", 20), who("e", undefined)],
    policy: { unknown },
  });

// here, near (20 km), beside (0 km), lost (nobody knows)
const ROLES = new Map([
  [1, 3],
  [0, 2],
  [3, 8],
]);

const home = 0;

describe("the surroundings of a home", () => {
  it("are the regions of roles, nearest first, those whose distance nobody knows before or after", () => {
    expect(surroundingsOf(market("confirm").columns, home, ROLES)).toEqual({
      regions: [3, 0, 1],
      km: [-1, 0, 20],
      roles: [8, 10, 13],
    });
    expect(surroundingsOf(market("exclude").columns, home, ROLES)).toEqual({
      regions: [0, 1, 3],
      km: [0, 20, FAR],
      roles: [2, 5, 13],
    });
  });

  it("tell how many regions are within reach", () => {
    const confirm = surroundingsOf(market("confirm").columns, home, ROLES);
    expect([0, 19, 20, FAR].map((reach) => regionsWithin(confirm, reach))).toEqual([2, 2, 3, 3]);
    const exclude = surroundingsOf(market("exclude").columns, home, ROLES);
    expect([0, 19, 20, FAR].map((reach) => regionsWithin(exclude, reach))).toEqual([1, 1, 2, 3]);
  });
});

describe("the groups of a home", () => {
  const groups = (unknown: "confirm" | "exclude", splits: boolean) => {
    const { columns, seekerIds } = market(unknown);
    const surroundings = surroundingsOf(columns, home, ROLES);
    return groupsOf(columns, home, surroundings, splits).map(({ from, to, part, reach, roles }) => {
      const ids = Array.from(columns.seekers.byReach.subarray(from, to), (one) => seekerIds[one]);
      return [ids.sort().join(""), part, reach, roles];
    });
  };

  it("go equally far, farthest first, and know how many roles they reach", () => {
    expect(groups("confirm", false)).toEqual([
      ["e", "all", FAR, 13],
      ["c", "all", FAR, 13],
      ["ad", "all", 20, 13],
      ["b", "all", 5, 10],
    ]);
    expect(groups("exclude", false)).toEqual([
      ["c", "all", FAR, 13],
      ["ad", "all", 20, 5],
      ["b", "all", 5, 2],
      ["e", "all", 0, 2],
    ]);
  });

  it("are two of those without limit, within what they travel and beyond, if wanted", () => {
    expect(groups("confirm", true)).toEqual([
      ["e", "within", 0, 10],
      ["e", "beyond", FAR, 13],
      ["c", "within", 20, 13],
      ["c", "beyond", FAR, 13],
      ["ad", "all", 20, 13],
      ["b", "all", 5, 10],
    ]);
  });

  it("know what a distance is worth to their part", () => {
    const { columns } = market("confirm");
    const surroundings = surroundingsOf(columns, home, ROLES);
    const split = groupsOf(columns, home, surroundings, true);
    const [, , within, beyond, all] = split;
    const worth = (group = all) => [0, 20, 21, -1].map((km) => distanceOf(group!, km, policyOf()));
    expect(worth(within)).toEqual([10_000, 5_000, -1, -1]);
    expect(worth(beyond)).toEqual([-1, -1, 3_000, 3_000]);
    expect(worth(all)).toEqual([10_000, 5_000, -1, 5_000]);
  });

  it.each([
    ["confirm", true],
    ["confirm", false],
    ["exclude", true],
    ["exclude", false],
  ] as const)(
    "are in one block each, with every region that it reaches (%s, split: %s)",
    (...row) => {
      const [unknown, splits] = row;
      const { columns } = market(unknown);
      const surroundings = surroundingsOf(columns, home, ROLES);
      const blocks = blocksOf(columns, ROLES, splits);
      const sorted = (list: readonly object[]) => list.map((one) => JSON.stringify(one)).sort();
      expect(sorted(blocks.flatMap((block) => block.groups))).toEqual(
        sorted(groupsOf(columns, home, surroundings, splits)),
      );
      for (const { regions, groups: own, nearest } of blocks) {
        const worths = own.flatMap((group) =>
          surroundings.km.map((km, at) => ({
            region: surroundings.regions[at]!,
            worth: distanceOf(group, km === FAR ? -1 : km, columns.policy),
          })),
        );
        const reached = worths.flatMap(({ region, worth }) => (worth < 0 ? [] : [region]));
        expect(regions).toEqual(expect.arrayContaining(reached));
        expect(Math.max(...worths.map(({ worth }) => worth))).toBeLessThanOrEqual(nearest);
      }
    },
  );
});
