import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/dataset/dataset";
import { TaavonError } from "../../src/dataset/taavon-error";
import { createMarket } from "../../src/market/create-market";
import type { Market } from "../../src/market/market";
import { type MarketChanges, updateMarket } from "../../src/market/update-market";
import type { Policy } from "../../src/policy/policy";
import { changesArbitrary } from "../../src/testing/arbitraries/changes-arbitrary";
import { datasetOf, jobOf, marketOf, seekerOf, ventureOf } from "../support/small-market";

/** All of a market that is data, written down: later changes of the market do not reach it. */
function dataOf(market: Market): unknown {
  const { columns, seekers, seekerIds, seekerRecords, opportunities, roles, overrides } = market;
  const { skills, distances } = market;
  return writtenDown({
    ...{ columns, seekers, seekerIds, seekerRecords, opportunities, roles, overrides },
    postings: market.postings(),
    skills: { count: skills.count, levels: skills.levels, specificity: skills.specificity },
    distances: distances.columns,
  });
}

/** Plain data in which a typed array is a text of its type and numbers. */
function writtenDown(data: unknown): unknown {
  // why: structuredClone would share what is shared
  if (ArrayBuffer.isView(data)) return `${data.constructor.name} ${data}`;
  if (data instanceof Map) return new Map([...data].map(([key, one]) => [key, writtenDown(one)]));
  if (data instanceof Set) return new Set(data);
  if (Array.isArray(data)) return data.map(writtenDown);
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, one]) => [key, writtenDown(one)]));
}

/** The updated market, after it was found equal to one compiled from scratch. */
function updated(market: Market, changes: MarketChanges, changed: Dataset): Market {
  const found = updateMarket(market, changes);
  const scratch = createMarket(changed, market.policy);
  expect(dataOf(found)).toEqual(dataOf(scratch));
  for (const id of [...scratch.seekerIds, "nobody"]) {
    expect(found.seekerIndex(id)).toBe(scratch.seekerIndex(id));
  }
  for (const { id } of [...changed.opportunities, { id: "nothing" }]) {
    expect(found.opportunityIndex(id)).toBe(scratch.opportunityIndex(id));
  }
  const { seekers, opportunities, ...frame } = found.dataset;
  expect(frame).toEqual(datasetFrame(changed));
  expect(new Set(seekers)).toEqual(new Set(changed.seekers));
  expect(new Set(opportunities)).toEqual(new Set(changed.opportunities));
  return found;
}

const datasetFrame = ({ seekers: _, opportunities: __, ...frame }: Dataset) => frame;

describe("an updated market", () => {
  it("is the one compiled from the changed dataset, and the one before stays as it is", () => {
    const drawn = changesArbitrary({ seekers: 10, opportunities: 5, changes: 4 });
    fc.assert(
      fc.property(drawn, ({ dataset, policy, changes, changed }) => {
        const market = createMarket(dataset, policy);
        const before = dataOf(market);
        const records = structuredClone([dataset, changes]);
        updated(market, changes, changed);
        expect(dataOf(market)).toEqual(before);
        expect([dataset, changes]).toEqual(records);
      }),
    );
  });

  it("can be updated again, and back", () => {
    const drawn = changesArbitrary({ seekers: 8, opportunities: 4, changes: 3 });
    fc.assert(
      fc.property(drawn, ({ dataset, policy, changes, changed }) => {
        const there = updateMarket(createMarket(dataset, policy), changes);
        updated(there, changesTo(changed, dataset), dataset);
      }),
      { numRuns: 50 },
    );
  });

  /** What turns one dataset into another. */
  function changesTo(from: Dataset, to: Dataset): MarketChanges {
    const one = <Kind extends { readonly id: string }>(
      old: readonly Kind[],
      now: readonly Kind[],
    ) => {
      const ids = new Set(now.map(({ id }) => id));
      return { put: now, remove: old.flatMap(({ id }) => (ids.has(id) ? [] : [id])) };
    };
    return {
      seekers: one(from.seekers, to.seekers),
      opportunities: one(from.opportunities, to.opportunities),
    };
  }

  it("has new seekers, changed ones and no longer those taken out, first, between and last", () => {
    const seeker = (id: string, capital: number) => seekerOf({ id, capacities: { capital } });
    const market = marketOf({
      seekers: [seeker("b", 1), seeker("d", 2), seeker("f", 3)],
      opportunities: [jobOf()],
    });
    const told = (changes: MarketChanges["seekers"]) => {
      const { seekerIds, seekers } = updateMarket(market, { seekers: changes! });
      return seekerIds.map((id, at) => `${id}${seekers.capital[at]}`).join(" ");
    };
    expect(told({})).toBe("b1 d2 f3");
    expect(told({ put: [seeker("g", 7), seeker("a", 5), seeker("c", 6)] })).toBe(
      "a5 b1 c6 d2 f3 g7",
    );
    expect(told({ put: [seeker("d", 8)] })).toBe("b1 d8 f3");
    expect(told({ put: [seeker("f", 9), seeker("b", 8)] })).toBe("b8 d2 f9");
    expect(told({ remove: ["b"] })).toBe("d2 f3");
    expect(told({ remove: ["d"] })).toBe("b1 f3");
    expect(told({ remove: ["f"] })).toBe("b1 d2");
    expect(told({ put: [seeker("e", 4)], remove: ["f", "b", "d"] })).toBe("e4");
    expect(told({ remove: ["b", "d", "f"] })).toBe("");
  });

  it("has new opportunities, changed ones, and no longer those taken out or out of date", () => {
    const market = marketOf({ opportunities: ["b", "d"].map((id) => jobOf({ id })) });
    const told = (changes: MarketChanges["opportunities"]) => {
      const { opportunities, roles } = updateMarket(market, { opportunities: changes! });
      return roles
        .map(({ opportunity, role }) => `${opportunities[opportunity]!.record.id}/${role.id}`)
        .join(" ");
    };
    const role = (id: string) => ({ id, title: "", places: { min: 0, max: 1 }, skills: [] });
    expect(told({ put: [ventureOf({ id: "c", roles: [role("y"), role("x")] })] })).toBe(
      "b/role c/x c/y d/role",
    );
    expect(told({ put: [jobOf({ id: "b", role: { id: "other" } })] })).toBe("b/other d/role");
    expect(told({ remove: ["b"] })).toBe("d/role");
    expect(told({ put: [jobOf({ id: "d", validTo: "2020-01-01" })] })).toBe("b/role");
  });

  it("can lose an opportunity that takes no part", () => {
    const market = marketOf({ opportunities: [jobOf({ validTo: "2020-01-01" })] });
    const { dataset, roles } = updateMarket(market, { opportunities: { remove: ["job"] } });
    expect([dataset.opportunities, roles]).toEqual([[], []]);
  });

  it("has columns as narrow as what is left allows", () => {
    const rich = seekerOf({ id: "rich", capacities: { capital: 2 ** 31, travelKm: 128 } });
    const market = marketOf({ seekers: [seekerOf({ id: "s", capacities: { capital: 7 } }), rich] });
    expect(market.seekers.capital).toBeInstanceOf(Float64Array);
    expect(market.seekers.travelKm).toBeInstanceOf(Int16Array);
    const without = updateMarket(market, { seekers: { remove: ["rich"] } });
    expect(without.seekers.capital).toEqual(Int8Array.of(7));
    expect(without.seekers.travelKm).toEqual(Int8Array.of(50));
    const again = updateMarket(without, { seekers: { put: [rich] } });
    expect(again.seekers.capital).toEqual(Float64Array.of(2 ** 31, 7));
    const months = seekerOf({ experience: [{ occupation: "1", months: 40_000 }] });
    const busy = updateMarket(without, { seekers: { put: [months] } });
    expect(busy.seekers.months).toEqual(Int32Array.of(40_000));
    expect(updateMarket(busy, { seekers: { put: [seekerOf()] } }).seekers.months).toEqual(
      new Int8Array(0),
    );
  });

  it("decides pins and forbids of seekers who come", () => {
    const decision = { seeker: "t", opportunity: "job", reason: "", by: "" };
    const dataset = datasetOf({ seekers: [seekerOf()], opportunities: [jobOf()] });
    const overrides = { pins: [decision], forbids: [decision] };
    const { policy } = marketOf({ policy: { overrides } });
    const market = createMarket(dataset, policy as Policy);
    expect([...market.overrides.pinsOf.keys()]).toEqual([]);
    const t = seekerOf({ id: "t" });
    const after = updated(
      market,
      { seekers: { put: [t] } },
      { ...dataset, seekers: [...dataset.seekers, t] },
    );
    expect([...after.overrides.pinsOf.keys()]).toEqual([1]);
    expect(after.overrides.forbidden).toEqual(new Map([[0, new Set([1])]]));
  });

  it("keeps the records, the regions and the taxonomy that do not change as the same objects", () => {
    const market = marketOf({
      seekers: [seekerOf(), seekerOf({ id: "t" })],
      opportunities: [jobOf()],
    });
    const put = seekerOf({ id: "u" });
    const after = updateMarket(market, { seekers: { put: [put], remove: ["s"] } });
    expect(after.seekerRecords[0]).toBe(market.seekerRecords[1]);
    expect(after.seekerRecords[1]).toBe(put);
    expect(after.opportunities[0]!.record).toBe(market.opportunities[0]!.record);
    for (const part of ["regions", "distances", "taxonomy"] as const) {
      expect(after.dataset[part]).toBe(market.dataset[part]);
    }
    expect(after.policy).toBe(market.policy);
  });
});

describe("changes", () => {
  const market = marketOf({
    seekers: [seekerOf(), seekerOf({ id: "t" })],
    opportunities: [jobOf()],
  });

  it.each<[MarketChanges, TaavonError["code"], string]>([
    [{ seekers: { remove: ["x"] } }, "unknown_id", "no record `x` to remove"],
    [{ opportunities: { remove: ["s"] } }, "unknown_id", "no record `s` to remove"],
    [{ seekers: { remove: ["a", "z"] } }, "unknown_id", "no record `a` to remove"],
    [{ seekers: { remove: ["s", "s"] } }, "invalid_option", "`s` should be changed once"],
    [
      { seekers: { put: [seekerOf(), seekerOf()] } },
      "invalid_option",
      "`s` should be changed once",
    ],
    [
      { seekers: { put: [seekerOf({ id: "n" }), seekerOf({ id: "n" })] } },
      "invalid_option",
      "`n` should be changed once",
    ],
    [
      { opportunities: { put: [jobOf()], remove: ["job"] } },
      "invalid_option",
      "`job` should be changed once",
    ],
  ])("%j are refused", (changes, code, message) => {
    let thrown: unknown;
    try {
      updateMarket(market, changes);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(TaavonError);
    expect(thrown).toMatchObject({ code, message });
  });
});
