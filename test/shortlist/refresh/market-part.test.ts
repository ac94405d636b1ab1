import * as fc from "fast-check";
import { marketArbitrary } from "taavon/testing";
import { describe, expect, it } from "vitest";
import { createMarket } from "../../../src/market/create-market";
import { withRoles, withSeekers } from "../../../src/shortlist/refresh/market-part";
import { type SharedMarket, shareMarket } from "../../../src/shortlist/share-market";
import { shortlistColumns } from "../../../src/shortlist/shortlist-columns";

const ALL = Number.MAX_SAFE_INTEGER;

/** Every candidate pair with its value, by role and by seeker, which must agree: `role seeker value`. */
function pairsOf(market: SharedMarket): string[] {
  const [byRole, bySeeker] = (["role", "seeker"] as const).map((by) => {
    const { start, others, values } = shortlistColumns(market, { by, k: ALL });
    const pairs: string[] = [];
    for (let owner = 0; owner + 1 < start.length; owner++) {
      for (let at = start[owner]!; at < start[owner + 1]!; at++) {
        const [role, seeker] = by === "role" ? [owner, others[at]] : [others[at], owner];
        pairs.push(`${role} ${seeker} ${values[at]}`);
      }
    }
    return pairs.sort();
  });
  expect(byRole).toEqual(bySeeker);
  return byRole!;
}

const chosenOf = (count: number, bits: readonly boolean[]): Int32Array =>
  Int32Array.from(Array.from({ length: count }, (_, at) => at).filter((at) => bits[at % 20]));

const drawn = fc.tuple(
  marketArbitrary({ seekers: 12, opportunities: 6 }),
  fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
);

describe("a part of a market", () => {
  it("has the pairs of its roles, worth the same", () => {
    fc.assert(
      fc.property(drawn, ([{ dataset, policy }, bits]) => {
        const shared = shareMarket(createMarket(dataset, policy));
        const chosen = chosenOf(shared.roles.count, bits);
        const expected = pairsOf(shared).flatMap((pair) => {
          const [role, ...rest] = pair.split(" ");
          const place = chosen.indexOf(Number(role));
          return place < 0 ? [] : [[place, ...rest].join(" ")];
        });
        const part = withRoles(shared, chosen);
        expect(part.roles.count).toBe(chosen.length);
        expect(pairsOf(part)).toEqual(expected.sort());
      }),
    );
  });

  it("has the pairs of its seekers, worth the same", () => {
    fc.assert(
      fc.property(drawn, ([{ dataset, policy }, bits]) => {
        const shared = shareMarket(createMarket(dataset, policy));
        const chosen = chosenOf(shared.seekers.count, bits);
        const expected = pairsOf(shared).flatMap((pair) => {
          const [role, seeker, value] = pair.split(" ");
          const place = chosen.indexOf(Number(seeker));
          return place < 0 ? [] : [`${role} ${place} ${value}`];
        });
        const part = withSeekers(shared, chosen);
        expect(part.seekers.count).toBe(chosen.length);
        expect(pairsOf(part)).toEqual(expected.sort());
      }),
    );
  });
});
