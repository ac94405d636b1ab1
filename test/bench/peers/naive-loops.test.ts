import * as fc from "fast-check";
import { createMarket } from "taavon";
import { describe, expect, it } from "vitest";
import { byId } from "../../../bench/peers/flat-roles";
import { libraryRows } from "../../../bench/peers/library-rows";
import { prepareNaiveLoops } from "../../../bench/peers/naive-loops";
import { marketArbitrary } from "../../../src/testing/arbitraries/market-arbitrary";
import { datasetOf, jobOf, policyOf, seekerOf } from "../../support/small-market";
import { withoutPins } from "./without-pins";

describe("the naive loops", () => {
  it("give the library's lists on random markets", () => {
    const sizes = fc.record({ seekers: fc.constant(12), opportunities: fc.constant(4) });
    const drawn = sizes.chain((size) => fc.tuple(marketArbitrary(size), fc.constantFrom(1, 3, 20)));
    fc.assert(
      fc.property(drawn, ([{ dataset, policy }, k]) => {
        const own = withoutPins(policy);
        const ids = byId(dataset.seekers).map(({ id }) => id);
        const expected = libraryRows(createMarket(dataset, own), ids, { k });
        expect(prepareNaiveLoops(dataset, own)({ k })).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it("answer for the chosen roles alone", () => {
    const dataset = datasetOf({
      seekers: [seekerOf()],
      opportunities: [jobOf({ id: "a" }), jobOf({ id: "b" }), jobOf({ id: "c" })],
    });
    const rows = prepareNaiveLoops(dataset, policyOf())({ k: 1, roles: [2, 0] });
    expect(rows.map(({ role }) => role)).toEqual([2, 0]);
  });

  it("count months beyond 2^53 exactly", () => {
    const most = Number.MAX_SAFE_INTEGER;
    const experience = { occupation: "7212", months: most };
    const dataset = datasetOf({
      seekers: [
        seekerOf({ skills: [], experience: [{ occupation: "7212", months: most - 1 }] }),
        seekerOf({ id: "t", skills: [], experience: [{ occupation: "7212", months: most }] }),
      ],
      opportunities: [jobOf({ role: { skills: [], experience } })],
    });
    const rows = prepareNaiveLoops(dataset, policyOf())({ k: 2 });
    expect(rows.map(({ seeker, fit }) => [seeker, fit])).toEqual([
      [1, 10_000],
      [0, 9_999],
    ]);
  });

  it("refuse a policy with pins", () => {
    const pin = { seeker: "s", opportunity: "job", reason: "", by: "" };
    const policy = policyOf({ overrides: { pins: [pin] } });
    expect(() => prepareNaiveLoops(datasetOf({}), policy)).toThrow("pins");
  });
});
