import * as fc from "fast-check";
import { createMarket, shareMarket, shortlistColumns } from "taavon";
import { describe, expect, it } from "vitest";
import { joinColumns } from "../../../examples/shortlist-pool/join-columns";
import { splitRange } from "../../../examples/shortlist-pool/split-range";
import { marketArbitrary } from "../../../src/testing/arbitraries/market-arbitrary";

describe("joinColumns", () => {
  it("gives the lists of the whole from those of its ranges", () => {
    const drawn = fc.tuple(
      marketArbitrary({ seekers: 12, opportunities: 5 }),
      fc.constantFrom("role" as const, "seeker" as const),
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom(0, 2, 20),
    );
    fc.assert(
      fc.property(drawn, ([{ dataset, policy }, by, parts, k]) => {
        const market = shareMarket(createMarket(dataset, policy));
        const count = by === "role" ? market.roles.count : market.seekers.count;
        const lists = splitRange(count, parts).map((range) =>
          shortlistColumns(market, { by, k, [by === "role" ? "range" : "seekers"]: range }),
        );
        expect(joinColumns(lists)).toEqual(shortlistColumns(market, { by, k }));
      }),
      { numRuns: 60 },
    );
  });

  it("refuses to join nothing", () => {
    expect(() => joinColumns([])).toThrow("no lists to join");
  });
});
