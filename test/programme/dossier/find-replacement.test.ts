import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findReplacement } from "../../../src/programme/dossier/find-replacement";
import type { Seat } from "../../../src/programme/dossier/member-facts";

/** Every way to fill seats, or leave them empty, that takes nobody twice; as an odometer counts. */
function allWays(roles: readonly number[], reserves: readonly (readonly number[])[]): Seat[][] {
  return roles.reduce<Seat[][]>(
    (ways, role) =>
      ways.flatMap((way) => [
        ...reserves[role]!.filter((seeker) => !way.some((seat) => seat.seeker === seeker)).map(
          (seeker) => [...way, { seeker, role }],
        ),
        way,
      ]),
    [[]],
  );
}

/** Who sits where, whatever the order. */
function peopleOf(way: readonly Seat[]): string {
  return way
    .map(({ seeker, role }) => `${seeker} in ${role}`)
    .sort()
    .join();
}

describe("findReplacement", () => {
  it("takes the first lawful way, fuller ones first, as trying everything does", () => {
    const roles = fc.array(fc.nat({ max: 2 }), { maxLength: 3 });
    const reserves = fc.tuple(
      ...Array.from({ length: 3 }, () => fc.uniqueArray(fc.nat({ max: 4 }), { maxLength: 3 })),
    );
    const lawful = fc.array(fc.nat({ max: 9 }), { maxLength: 6 });
    fc.assert(
      fc.property(roles, reserves, lawful, (free, pool, sums) => {
        const isLawful = (way: readonly Seat[]): boolean =>
          sums.includes(way.reduce((sum, { seeker, role }) => sum + seeker + role, 0));
        const fillings = allWays(free, pool);
        fillings.sort((a, b) => b.length - a.length);
        const extras = pool.flatMap((seekers, role) => seekers.map((seeker) => ({ seeker, role })));
        const enlarged = fillings.flatMap((way) =>
          extras
            .filter(({ seeker }) => way.every((seat) => seat.seeker !== seeker))
            .map((extra) => [...way, extra]),
        );
        const known = new Set(fillings.map(peopleOf));
        const ways = [...fillings, ...enlarged.filter((way) => !known.has(peopleOf(way)))];
        const first = ways.findIndex(isLawful);
        const found = findReplacement({
          roles: free,
          reservesOf: (role) => pool[role]!,
          extras,
          brokenBy: (joined) => (isLawful(joined) ? undefined : "members"),
        });
        expect(found.joined).toEqual(ways[first]);
        const before = first < 0 ? ways : ways.slice(0, first);
        expect(found.tried).toEqual(before.map((joined) => ({ joined, broken: "members" })));
      }),
      { numRuns: 500 },
    );
  });

  it("gives up after two hundred ways", () => {
    let asked = 0;
    const found = findReplacement({
      roles: [0, 0, 0, 0, 0],
      reservesOf: () => [10, 11, 12, 13, 14, 15, 16, 17],
      extras: [],
      brokenBy: () => {
        asked += 1;
        return "capital";
      },
    });
    expect(found.joined).toBeUndefined();
    expect([found.tried.length, asked]).toEqual([200, 200]);
  });
});
