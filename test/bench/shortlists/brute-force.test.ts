import * as fc from "fast-check";
import { createMarket, shareMarket, shortlistColumns } from "taavon";
import { describe, expect, it } from "vitest";
import { bruteForce, bruteForceSample } from "../../../bench/shortlists/brute-force";
import { keepBest } from "../../../bench/shortlists/keep-best";
import { listedRows } from "../../../bench/shortlists/listed-rows";
import { marketArbitrary } from "../../../src/testing/arbitraries/market-arbitrary";
import { withoutPins } from "../peers/without-pins";

const DRAWN = fc
  .tuple(marketArbitrary({ seekers: 12, opportunities: 5 }), fc.constantFrom(1, 3, 20))
  .map(([{ dataset, policy }, k]) => ({ dataset, policy: withoutPins(policy), k }));

describe("brute force", () => {
  it("gives the library's lists of roles and of seekers on random markets", () => {
    fc.assert(
      fc.property(DRAWN, ({ dataset, policy, k }) => {
        const market = createMarket(dataset, policy);
        const rowsBy = (by: "role" | "seeker") =>
          listedRows(market, shortlistColumns(shareMarket(market), { by, k }));
        const { byRole, bySeeker } = bruteForce({ dataset, policy, k });
        expect(byRole).toEqual(rowsBy("role"));
        expect(bySeeker).toEqual(rowsBy("seeker"));
      }),
    );
  });

  it("gives the same lists for a sample as for all", () => {
    const places = fc.uniqueArray(fc.nat(11), { maxLength: 4 });
    fc.assert(
      fc.property(DRAWN, places, (asked, drawn) => {
        const seekers = drawn
          .sort((a, b) => a - b)
          .filter((at) => at < asked.dataset.seekers.length);
        const all = bruteForce(asked);
        const roles = [...new Set(all.byRole.map(({ role }) => role))].slice(1, 3);
        expect(bruteForceSample(asked, { roles, seekers })).toEqual({
          byRole: all.byRole.filter(({ role }) => roles.includes(role)),
          bySeeker: all.bySeeker.filter(({ seeker }) => seekers.includes(seeker)),
        });
      }),
    );
  });
});

describe("keepBest", () => {
  it("ranks by value, then the lottery of the opportunity, then the role, however many come", () => {
    const best = keepBest(2, (role) => (role === 3 ? 0 : 1));
    const row = (role: number, value: number) =>
      best.put({ role, rank: 1, seeker: 7, value, fit: 0, appeal: 0 });
    for (let role = 10; role < 30; role++) row(role, 5);
    row(4, 8);
    row(2, 8);
    row(3, 8);
    for (let role = 30; role < 50; role++) row(role, 5);
    expect(best.rows()).toMatchObject([
      { role: 3, rank: 1, seeker: 7 },
      { role: 2, rank: 2, seeker: 7 },
    ]);
  });
});
