import * as fc from "fast-check";
import {
  createMarket,
  mergeShortlists,
  type Range,
  type ShortlistColumns,
  shareMarket,
  shortlistColumns,
} from "taavon";
import { marketArbitrary } from "taavon/testing";
import { describe, expect, it } from "vitest";
import { TaavonError } from "../../src/dataset/taavon-error";
import { jobOf, marketOf, seekerOf } from "../support/small-market";

/** Cuts 0…count at some places. */
function cut(count: number, places: readonly number[]): Range[] {
  const ends = [...new Set([0, count, ...places.map((place) => place % (count + 1))])];
  ends.sort((a, b) => a - b);
  return ends.slice(1).map((to, at) => ({ from: ends[at]!, to }));
}

describe("parts of shortlists", () => {
  it("make the whole again, however roles and seekers were parted", () => {
    fc.assert(
      fc.property(
        marketArbitrary(),
        fc.constantFrom("role" as const, "seeker" as const),
        fc.integer({ min: 0, max: 5 }),
        fc.array(fc.nat(50), { maxLength: 3 }),
        fc.array(fc.nat(50), { maxLength: 3 }),
        ({ dataset, policy }, by, k, roleCuts, seekerCuts) => {
          const shared = shareMarket(createMarket(dataset, policy));
          const parts: ShortlistColumns[] = [];
          for (const range of cut(shared.roles.count, roleCuts)) {
            for (const seekers of cut(shared.seekers.count, seekerCuts)) {
              parts.push(shortlistColumns(shared, { by, k, range, seekers }));
            }
          }
          fc.pre(parts.length > 0);
          const whole = shortlistColumns(shared, { by, k });
          expect(mergeShortlists(shared, parts.reverse())).toEqual(whole);
        },
      ),
    );
  });

  it("are refused where they are not of one question or leave a gap", () => {
    const market = marketOf({
      seekers: ["a", "b", "c"].map((id) => seekerOf({ id })),
      opportunities: [jobOf()],
    });
    const shared = shareMarket(market);
    const part = (from: number, to: number, k = 1) =>
      shortlistColumns(shared, { by: "seeker", k, seekers: { from, to } });
    const attempts = [[], [part(0, 1), part(2, 3)], [part(0, 1), part(1, 3, 2)]];
    const byRole = shortlistColumns(shared, { by: "role", k: 1 });
    for (const parts of [...attempts, [part(0, 3), byRole]]) {
      expect(() => mergeShortlists(shared, parts)).toThrow(TaavonError);
    }
    expect(mergeShortlists(shared, [part(1, 3), part(0, 1)])).toEqual(part(0, 3));
  });
});
