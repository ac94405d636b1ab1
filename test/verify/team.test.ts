import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestTeam, type RoleOffer } from "../../src/verify/team";

/** Every way to give each person a role or none. */
function byTrying(
  roles: readonly RoleOffer[],
  size: { readonly min: number; readonly max: number },
): number | undefined {
  const people = [...new Set(roles.flatMap((role) => role.people))];
  const held = roles.map(() => 0);
  let best: number | undefined;
  const place = (at: number, members: number, gain: number): void => {
    if (at === people.length) {
      const isTeam =
        members >= size.min &&
        members <= size.max &&
        roles.every(({ min, max }, role) => held[role]! >= min && held[role]! <= max);
      if (isTeam) best = Math.max(best ?? Number.NEGATIVE_INFINITY, gain);
      return;
    }
    place(at + 1, members, gain);
    roles.forEach((role, index) => {
      const position = role.people.indexOf(people[at]!);
      if (position < 0) return;
      held[index]! += 1;
      place(at + 1, members + 1, gain + role.gains[position]!);
      held[index]! -= 1;
    });
  };
  place(0, 0, 0);
  return best;
}

const offer: fc.Arbitrary<RoleOffer> = fc
  .record({
    min: fc.nat(2),
    extra: fc.nat(2),
    people: fc.uniqueArray(fc.nat(5), { maxLength: 6 }),
    gains: fc.array(fc.integer({ min: -6, max: 9 }), { minLength: 6, maxLength: 6 }),
  })
  .map(({ min, extra, people, gains }) => ({
    min,
    max: min + extra,
    people,
    gains: gains.slice(0, people.length),
  }));

describe("bestTeam", () => {
  it("moves a member to another role when a newcomer serves better there", () => {
    const roles = [
      { min: 1, max: 1, people: [1, 2], gains: [10, 9] },
      { min: 1, max: 1, people: [1], gains: [8] },
    ];
    expect(bestTeam(roles, { min: 2, max: 2 })).toBe(17);
  });

  it("moves several members on, each into the role before", () => {
    const roles = [
      { min: 1, max: 1, people: [1], gains: [1] },
      { min: 1, max: 1, people: [1, 2], gains: [5, 4] },
      { min: 1, max: 1, people: [2, 3], gains: [6, 3] },
    ];
    // 3 comes for 2, who comes for 1, who alone can fill the first role
    expect(bestTeam(roles, { min: 3, max: 3 })).toBe(8);
  });

  it("takes members who cost something to reach its size, and no more", () => {
    const roles = [{ min: 0, max: 3, people: [1, 2, 3], gains: [5, -1, -2] }];
    expect(bestTeam(roles, { min: 2, max: 3 })).toBe(4);
    expect(bestTeam(roles, { min: 0, max: Number.POSITIVE_INFINITY })).toBe(5);
  });

  it("is nothing when places, people or the size cannot meet", () => {
    const role = { min: 2, max: 3, people: [1, 2], gains: [5, 5] };
    expect(bestTeam([role], { min: 0, max: 1 })).toBeUndefined();
    expect(bestTeam([role], { min: 3, max: 3 })).toBeUndefined();
    expect(bestTeam([role], { min: 0, max: 0 })).toBeUndefined();
    expect(bestTeam([{ ...role, people: [1], gains: [5] }], { min: 0, max: 9 })).toBeUndefined();
  });

  it("is the best of all teams", () => {
    fc.assert(
      fc.property(
        fc.array(offer, { minLength: 1, maxLength: 3 }),
        fc.nat(4),
        fc.nat(4),
        (roles, min, extra) => {
          const size = { min, max: min + extra };
          expect(bestTeam(roles, size)).toBe(byTrying(roles, size));
        },
      ),
      { numRuns: 500 },
    );
  });
});
