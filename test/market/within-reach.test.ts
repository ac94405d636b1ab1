import * as fc from "fast-check";
import { marketArbitrary } from "taavon/testing";
import { describe, expect, it } from "vitest";
import { createMarket } from "../../src/market/create-market";
import { kmBetween, UNKNOWN_KM } from "../../src/market/distances";
import type { Market } from "../../src/market/market";
import { distanceValue, OUT_OF_REACH } from "../../src/market/reach";
import { seekersWithinReach } from "../../src/market/within-reach";
import { marketOf, seekerOf } from "../support/small-market";

function within(market: Market, region: number): number[] {
  const into = new Int32Array(market.seekers.count);
  return [...into.subarray(0, seekersWithinReach(market.columns, region, into))];
}

describe("those within reach of a region", () => {
  const who = (id: string, region: string, travelKm: number | undefined, relocates = false) =>
    seekerOf({ id, region, capacities: { travelKm, relocates } });
  const seekers = [
    who("at home", "here", 0),
    who("beside", "beside", 0),
    who("near enough", "near", 20),
    who("not near enough", "near", 19),
    who("who moves", "near", 0, true),
    who("who may move", "near", undefined),
    who("nobody knows", "lost", 0),
  ];
  const names = (unknown: "confirm" | "exclude", region: string) => {
    const market = marketOf({ seekers, policy: { unknown } });
    const found = within(market, market.distances.indexOf(region));
    return found.map((seeker) => market.seekerIds[seeker]).sort();
  };

  it("live there, come as far, move, or nobody knows", () => {
    expect(names("confirm", "here")).toEqual([
      "at home",
      "beside",
      "near enough",
      "nobody knows",
      "who may move",
      "who moves",
    ]);
    expect(names("confirm", "near")).toEqual(
      [
        "near enough",
        "nobody knows",
        "not near enough",
        "who may move",
        "who moves",
        // 0 km beside those 20 km away, but how far from there nobody has said
        ...["beside"],
      ].sort(),
    );
  });

  it("are not those who have no limit stated where the unknown excludes", () => {
    expect(names("exclude", "here")).not.toContain("who may move");
    expect(names("exclude", "near")).toContain("who may move");
  });

  it("are all whom distance does not bar, each once, and of the others only whose distance nobody knows", () => {
    fc.assert(
      fc.property(marketArbitrary({ seekers: 14 }), ({ dataset, policy }) => {
        const market = createMarket(dataset, policy);
        const { seekers: columns, distances } = market.columns;
        for (let region = 0; region < distances.count; region++) {
          const expected = market.seekerIds.flatMap((_, seeker) => {
            const km = kmBetween(distances, columns.region[seeker]!, region);
            const relocates = columns.relocates[seeker] === 1;
            const value = distanceValue(km, columns.travelKm[seeker]!, relocates, policy);
            return value !== OUT_OF_REACH || km === UNKNOWN_KM ? [seeker] : [];
          });
          expect(within(market, region).sort((a, b) => a - b)).toEqual(expected);
        }
      }),
    );
  });
});
