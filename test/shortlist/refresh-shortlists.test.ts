import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TaavonError } from "../../src/dataset/taavon-error";
import { createMarket } from "../../src/market/create-market";
import type { Market } from "../../src/market/market";
import { type MarketChanges, updateMarket } from "../../src/market/update-market";
import { refreshShortlists } from "../../src/shortlist/refresh-shortlists";
import { shareMarket } from "../../src/shortlist/share-market";
import { shortlistColumns } from "../../src/shortlist/shortlist-columns";
import type { ShortlistColumns } from "../../src/shortlist/shortlists-query";
import { changesArbitrary } from "../../src/testing/arbitraries/changes-arbitrary";
import { datasetOf, jobOf, marketOf, policyOf, seekerOf } from "../support/small-market";

const SIDES = ["role", "seeker"] as const;
type By = (typeof SIDES)[number];

const listsOf = (market: Market, by: By, k: number): ShortlistColumns =>
  shortlistColumns(shareMarket(market), { by, k });

/** The lists after changes, refreshed, after they were found equal to those found anew. */
function refreshed(market: Market, changes: MarketChanges, by: By, k: number): ShortlistColumns {
  const changed = updateMarket(market, changes);
  const lists = listsOf(market, by, k);
  const found = refreshShortlists({ market, lists }, changed);
  expect(found).toEqual(listsOf(changed, by, k));
  return found;
}

const welder = (id: string, level: number) => seekerOf({ id, skills: [{ skill: "weld", level }] });

describe("refreshed shortlists", () => {
  it.each(SIDES)("by %s are those of the changed market", (by) => {
    const drawn = fc.tuple(
      changesArbitrary({ seekers: 24, opportunities: 10, changes: 3 }),
      fc.constantFrom(0, 1, 2, 3, 5, Number.MAX_SAFE_INTEGER),
    );
    fc.assert(
      fc.property(drawn, ([{ dataset, policy, changes }, k]) => {
        refreshed(createMarket(dataset, policy), changes, by, k);
      }),
    );
  });

  it.each(SIDES)("by %s of refreshed shortlists are those of the market changed twice", (by) => {
    const drawn = changesArbitrary({ seekers: 12, opportunities: 6, changes: 2 });
    fc.assert(
      fc.property(drawn, ({ dataset, policy, changes, changed }) => {
        const market = createMarket(dataset, policy);
        const there = updateMarket(market, changes);
        // the way back goes to equal records, some of them other objects
        const back = createMarket(structuredClone(dataset), policy);
        const again = { ...back, dataset: { ...back.dataset, ...termsOf(dataset) } };
        const lists = refreshShortlists({ market, lists: listsOf(market, by, 2) }, there);
        expect(refreshShortlists({ market: there, lists }, again)).toEqual(listsOf(market, by, 2));
        expect(changed.taxonomy).toBe(dataset.taxonomy);
      }),
      { numRuns: 50 },
    );
  });

  const termsOf = ({ regions, distances, taxonomy }: Market["dataset"]) => ({
    regions,
    ...(distances === undefined ? {} : { distances }),
    taxonomy,
  });

  it("keep what is untouched without a look at it", () => {
    const roles = ["a", "b", "c"].map((id) => jobOf({ id, role: { skills: [] } }));
    const market = marketOf({
      seekers: ["s", "t"].map((id) => welder(id, 5)),
      opportunities: [...roles, jobOf({ id: "d", role: { occupation: "7212" } })],
    });
    const lists = listsOf(market, "role", 1);
    // no query would find such values
    lists.values.set([1, 2, 3, 4]);
    const job = jobOf({ id: "b", role: { skills: [{ skill: "sew", level: 5 }] } });
    const changed = updateMarket(market, { opportunities: { put: [job], remove: ["d"] } });
    expect(refreshShortlists({ market, lists }, changed)).toEqual({
      ...lists,
      owners: { from: 0, to: 3 },
      start: Int32Array.of(0, 1, 1, 2),
      others: Int32Array.of(lists.others[0]!, lists.others[2]!),
      values: Int32Array.of(1, 3),
    });
  });

  it("go on as they were where a full list can tell who comes next, and look where it cannot", () => {
    const ids = ["a", "b", "c", "d"];
    const market = marketOf({
      seekers: ids.map((id, at) => welder(id, 5 - at)),
      opportunities: ["x", "y", "z"].map((id) => jobOf({ id })),
      policy: { weights: { appeal: { use: 0 } }, thresholds: { minFit: 0 } },
    });
    const lists = listsOf(market, "role", 2);
    const others = (changes: MarketChanges): number[] => [
      ...refreshShortlists({ market, lists }, updateMarket(market, changes)).others,
    ];
    expect(others({ seekers: { put: [welder("a", 4)] } })).toEqual([0, 1, 0, 1, 0, 1]);
    // b moves behind c, whom no list has named
    expect(others({ seekers: { put: [welder("b", 2)] } })).toEqual([0, 2, 0, 2, 0, 2]);
    expect(others({ seekers: { remove: ["a"] } })).toEqual([0, 1, 0, 1, 0, 1]);
    // e is level with b, by the lot
    const [first] = [1, 4].sort((one, other) => {
      const { lottery } = updateMarket(market, { seekers: { put: [welder("e", 4)] } }).seekers;
      return lottery[one]! - lottery[other]!;
    });
    expect(others({ seekers: { put: [welder("e", 4)] } })).toEqual([0, first, 0, first, 0, first]);
  });

  it("see that another pin is accepted where its opportunity is no longer barred by one before it", () => {
    const pins = ["a", "b"].map((opportunity) => ({
      seeker: "s",
      opportunity,
      reason: "",
      by: "",
    }));
    const market = marketOf({
      // without a skill only a pin makes candidates
      seekers: [seekerOf({ skills: [] }), ...["t", "u", "v"].map((id) => welder(id, 5))],
      opportunities: ["a", "b", "c", "d", "e"].map((id) => jobOf({ id })),
      policy: { overrides: { pins } },
    });
    const pairs = (lists: ShortlistColumns): number[] => [...lists.start];
    expect(pairs(listsOf(market, "seeker", 9))).toEqual([0, 1, 6, 11, 16]);
    for (const by of SIDES) {
      for (const changes of [{ remove: ["a"] }, { put: [jobOf({ id: "a", sector: "01" })] }]) {
        refreshed(market, { opportunities: changes }, by, 9);
      }
    }
    const without = updateMarket(market, { opportunities: { remove: ["a"] } });
    const lists = listsOf(market, "seeker", 9);
    const found = refreshShortlists({ market, lists }, without);
    // s now stands with b, the first of four
    expect([...found.others.subarray(0, found.start[1])]).toEqual([0]);
  });

  it("are those of nobody and of nothing", () => {
    const market = marketOf({});
    const full = { seekers: { put: [seekerOf()] }, opportunities: { put: [jobOf()] } };
    for (const by of SIDES) {
      refreshed(market, {}, by, 3);
      refreshed(market, { seekers: { put: [seekerOf()] } }, by, 3);
      refreshed(market, { opportunities: { put: [jobOf()] } }, by, 3);
      expect([...refreshed(market, full, by, 3).others]).toEqual([0]);
      expect([...refreshed(market, full, by, 0).others]).toEqual([]);
      const there = updateMarket(market, full);
      refreshed(there, { seekers: { remove: ["s"] } }, by, 3);
      refreshed(there, { opportunities: { remove: ["job"] } }, by, 3);
    }
  });

  it("leave the lists before as they were", () => {
    const market = marketOf({
      seekers: [welder("s", 5), welder("t", 4)],
      opportunities: [jobOf()],
    });
    for (const by of SIDES) {
      const lists = listsOf(market, by, 1);
      const copy = structuredClone(lists);
      refreshShortlists({ market, lists }, updateMarket(market, { seekers: { remove: ["s"] } }));
      expect(lists).toEqual(copy);
    }
  });
});

describe("lists", () => {
  const parts = { seekers: [welder("s", 5), welder("t", 4)], opportunities: [jobOf()] };
  const market = marketOf(parts);
  const error = (run: () => unknown): unknown => {
    try {
      run();
    } catch (thrown) {
      expect(thrown).toBeInstanceOf(TaavonError);
      return [(thrown as TaavonError).code, (thrown as TaavonError).message];
    }
    return undefined;
  };

  it.each([
    ["role", { range: { from: 0, to: 0 } }],
    ["seeker", { seekers: { from: 1, to: 2 } }],
    ["seeker", { seekers: { from: 0, to: 1 } }],
  ] as const)("of a part of the owners by %s are refused", (by, range) => {
    const lists = shortlistColumns(shareMarket(market), { by, k: 1, ...range });
    expect(error(() => refreshShortlists({ market, lists }, market))).toEqual([
      "invalid_option",
      "`lists` should be of all roles or of all seekers",
    ]);
  });

  it("are refused for a market with other terms, even equal ones", () => {
    const policy = policyOf();
    const dataset = datasetOf(parts);
    const before = createMarket(dataset, policy);
    const lists = listsOf(before, "role", 1);
    const refresh = (part: Partial<typeof dataset>, terms = policy) =>
      error(() =>
        refreshShortlists({ market: before, lists }, createMarket({ ...dataset, ...part }, terms)),
      );
    expect(refresh({})).toBeUndefined();
    expect(refresh({ seekers: [] })).toBeUndefined();
    const refusal = [
      "invalid_option",
      "`market` should have the policy, regions and taxonomy of before",
    ];
    expect(refresh({}, policyOf())).toEqual(refusal);
    expect(refresh({ regions: [...dataset.regions] })).toEqual(refusal);
    expect(refresh({ taxonomy: { ...dataset.taxonomy } })).toEqual(refusal);
    expect(refresh({ distances: [...dataset.distances!] })).toEqual(refusal);
  });
});
