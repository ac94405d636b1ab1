import { describe, expect, it } from "vitest";
import { createMarket } from "../../../src/market/create-market";
import type { Market } from "../../../src/market/market";
import { updateMarket } from "../../../src/market/update-market";
import { findShifts } from "../../../src/shortlist/refresh/market-shift";
import { shareMarket } from "../../../src/shortlist/share-market";
import { jobOf, marketOf, seekerOf, ventureOf } from "../../support/small-market";

/** What became of both sides, as plain numbers. */
function shifts(before: Market, after: Market) {
  const pinned = (market: Market) => ({ market, pins: shareMarket(market).pins });
  const { seekers, roles } = findShifts(pinned(before), pinned(after));
  return {
    seekers: [[...seekers.now], [...seekers.touched]],
    roles: [[...roles.now], [...roles.touched]],
  };
}

const role = (id: string) => ({ id, title: "", places: { min: 0, max: 1 }, skills: [] });
const decided = { reason: "", by: "" };

describe("what became of a market's records", () => {
  const market = marketOf({
    seekers: ["b", "d", "f"].map((id) => seekerOf({ id })),
    opportunities: [
      ventureOf({ id: "m", roles: [role("1"), role("2")] }),
      jobOf({ id: "p" }),
      ventureOf({ id: "r", roles: [role("1"), role("2")] }),
    ],
  });
  const [b, d] = market.seekerRecords;

  it("is nothing where they are the same objects", () => {
    const same = createMarket(market.dataset, market.policy);
    const still = { seekers: [[0, 1, 2], []], roles: [[0, 1, 2, 3, 4], []] };
    expect(shifts(market, same)).toEqual(still);
    expect(shifts(market, updateMarket(market, {}))).toEqual(still);
  });

  it("is told by index, whether they are new, changed or gone, first or last", () => {
    const put = (...ids: string[]) => ({ put: ids.map((id) => seekerOf({ id })) });
    const seekers = (changes: object) =>
      shifts(market, updateMarket(market, { seekers: changes })).seekers;
    expect(seekers(put("a"))).toEqual([[1, 2, 3], [0]]);
    expect(seekers(put("c", "g"))).toEqual([
      [0, 2, 3],
      [1, 4],
    ]);
    expect(seekers({ remove: ["b"] })).toEqual([[-1, 0, 1], []]);
    expect(seekers({ remove: ["f"] })).toEqual([[0, 1, -1], []]);
    expect(seekers({ put: [{ ...d! }] })).toEqual([[0, -1, 2], [1]]);
    expect(seekers({ put: [b!] })).toEqual([[0, 1, 2], []]);
    expect(seekers({ ...put("e"), remove: ["b", "d", "f"] })).toEqual([[-1, -1, -1], [0]]);
  });

  it("is told of the roles of an opportunity together", () => {
    const roles = (changes: object) =>
      shifts(market, updateMarket(market, { opportunities: changes })).roles;
    expect(roles({ remove: ["m"] })).toEqual([[-1, -1, 0, 1, 2], []]);
    expect(roles({ put: [jobOf({ id: "n" })] })).toEqual([[0, 1, 3, 4, 5], [2]]);
    const other = ventureOf({ id: "m", roles: [role("0"), role("1"), role("2")] });
    expect(roles({ put: [other] })).toEqual([
      [-1, -1, 3, 4, 5],
      [0, 1, 2],
    ]);
    // out of date: takes no part
    expect(roles({ put: [jobOf({ id: "p", validTo: "2020-01-01" })] })).toEqual([
      [0, 1, -1, 2, 3],
      [],
    ]);
  });

  it("touches a seeker whose pin comes to hold, or holds no more, by another's change", () => {
    const pins = ["m", "p"].map((opportunity) => ({ seeker: "d", opportunity, ...decided }));
    const named = { seeker: "f", opportunity: "r", role: "2", ...decided };
    const policy = { overrides: { pins: [...pins, named] } };
    const { seekers, opportunities } = market.dataset;
    const pinned = marketOf({ seekers, opportunities, policy });
    const touched = (changes: object) =>
      shifts(pinned, updateMarket(pinned, { opportunities: changes })).seekers[1];
    // d is pinned to m, so that the pin to p does not count
    expect(touched({ remove: ["p"] })).toEqual([]);
    expect(touched({ remove: ["m"] })).toEqual([1]);
    expect(touched({ remove: ["r"] })).toEqual([2]);
    expect(touched({ put: [jobOf({ id: "a" })] })).toEqual([]);
    const without = updateMarket(pinned, { opportunities: { remove: ["m"] } });
    expect(shifts(without, pinned).seekers[1]).toEqual([1]);
  });
});
