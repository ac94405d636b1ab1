import * as fc from "fast-check";
import { createMarket, type Plan } from "taavon";
import { describe, expect, it } from "vitest";
import type { OpenedPlan } from "../../../src/programme/networks/cooperative";
import {
  type SupplyNetwork,
  type SupplyOptions,
  supplyNetwork,
} from "../../../src/programme/networks/supply-network";
import { looseKey } from "../../../src/text/search-key";
import { opening, type Trading, tradingArbitrary, type Ventures, villageOf } from "./village";

function networkOf(
  ventures: Ventures,
  { closed = [], ...options }: SupplyOptions & { readonly closed?: readonly string[] } = {},
): SupplyNetwork {
  const market = villageOf(ventures);
  return supplyNetwork(market, opening(market, closed), options);
}

describe("supplyNetwork", () => {
  it("says who supplies whom, each user's suppliers nearest first, the unknown last", () => {
    const { links, products } = networkOf({
      dairy: { needs: ["milk"] },
      lostHerd: { offers: ["milk"], region: "lost" },
      nearHerd: { offers: ["milk"], region: "near" },
      herd: { offers: ["milk"] },
    });
    expect(links.map(({ supplier, user, km }) => [supplier, user, km])).toEqual([
      ["herd", "dairy", 0],
      ["nearHerd", "dairy", 20],
      ["lostHerd", "dairy", null],
    ]);
    expect(products).toEqual([
      {
        product: "milk",
        suppliers: ["herd", "lostHerd", "nearHerd"].map((supplier, at) => ({
          supplier,
          users: [{ user: "dairy", km: [0, null, 20][at] }],
        })),
      },
    ]);
  });

  it("lists a supplier's users nearest first, equals by id", () => {
    const { products } = networkOf({
      herd: { offers: ["milk"] },
      b: { needs: ["milk"], region: "near" },
      z: { needs: ["milk"] },
      a: { needs: ["milk"] },
    });
    expect(products[0]?.suppliers[0]?.users.map(({ user }) => user)).toEqual(["a", "z", "b"]);
  });

  it("lets products meet however they are spelled, under the first spelling", () => {
    const { links } = networkOf({
      herd: { offers: ["شير خام"] },
      dairy: { needs: ["شیر‌خام", "شیر خام"] },
    });
    expect(links).toEqual([{ product: "شير خام", supplier: "herd", user: "dairy", km: 0 }]);
  });

  it("takes no blank for a product", () => {
    const { links, missing } = networkOf({ a: { offers: [""] }, b: { needs: ["", " "] } });
    expect([links, missing]).toEqual([[], []]);
  });

  it("tells who lacks what and which closed opportunities would bring it, nearest first", () => {
    const { missing, openings } = networkOf(
      {
        weavers: { needs: ["dyed wool"] },
        farDyers: { offers: ["dyed wool"], region: "near" },
        dyers: { offers: ["dyed wool"], needs: ["carpets"] },
      },
      { closed: ["farDyers", "dyers"] },
    );
    const cause = { reason: "role", shortBy: 1 };
    expect(missing).toEqual([
      {
        product: "dyed wool",
        cause: "not-offered",
        cooperatives: ["weavers"],
        closed: [
          { opportunity: "dyers", ...cause, km: 0 },
          { opportunity: "farDyers", ...cause, km: 20 },
        ],
      },
    ]);
    expect(openings).toEqual([
      { opportunity: "dyers", ...cause, fills: ["dyed wool"], uses: [] },
      { opportunity: "farDyers", ...cause, fills: ["dyed wool"], uses: [] },
    ]);
  });

  it("measures a remedy from the nearest of those in need", () => {
    const { missing } = networkOf(
      {
        a: { needs: ["milk"], region: "near" },
        b: { needs: ["milk"] },
        c: { needs: ["milk"], region: "lost" },
        herd: { offers: ["milk"] },
      },
      { closed: ["herd"] },
    );
    expect(missing[0]?.cooperatives).toEqual(["a", "b", "c"]);
    expect(missing[0]?.closed.map(({ km }) => km)).toEqual([0]);
  });

  it("ranks a closed opportunity first that both fills and uses", () => {
    const { openings, unused } = networkOf(
      {
        shepherds: { offers: ["wool"] },
        weavers: { needs: ["dyed wool"] },
        alpha: { offers: ["dyed wool"] },
        dyers: { offers: ["dyed wool"], needs: ["wool"] },
      },
      { closed: ["alpha", "dyers"] },
    );
    expect(openings.map(({ opportunity, fills, uses }) => [opportunity, fills, uses])).toEqual([
      ["dyers", ["dyed wool"], ["wool"]],
      ["alpha", ["dyed wool"], []],
    ]);
    expect(unused).toEqual([
      {
        product: "wool",
        cause: "not-needed",
        cooperatives: ["shepherds"],
        closed: [{ opportunity: "dyers", reason: "role", shortBy: 1, km: 0 }],
      },
    ]);
  });

  it("carries nothing beyond the farthest distance, and calls that too far", () => {
    const ventures = { dairy: { needs: ["milk"] }, herd: { offers: ["milk"], region: "near" } };
    expect(networkOf(ventures, { maxKm: 20 }).links).toHaveLength(1);
    const { links, missing, unused } = networkOf(ventures, { maxKm: 19 });
    expect(links).toEqual([]);
    expect(missing.map(({ cause }) => cause)).toEqual(["too-far"]);
    expect(unused.map(({ cause }) => cause)).toEqual(["users-too-far"]);
  });

  it("offers no closed opportunity beyond the farthest distance as a remedy", () => {
    const { missing } = networkOf(
      { dairy: { needs: ["milk"] }, herd: { offers: ["milk"], region: "near" } },
      { closed: ["herd"], maxKm: 19 },
    );
    expect(missing.map(({ cause, closed }) => [cause, closed])).toEqual([["not-offered", []]]);
  });

  it("keeps a distance nobody knows, to be confirmed", () => {
    const ventures = { dairy: { needs: ["milk"] }, herd: { offers: ["milk"], region: "lost" } };
    expect(networkOf(ventures, { maxKm: 0 }).links).toEqual([
      { product: "milk", supplier: "herd", user: "dairy", km: null },
    ]);
  });

  it("lets a cooperative that offers what it needs serve itself", () => {
    const { links, missing, unused } = networkOf({ farm: { offers: ["feed"], needs: ["feed"] } });
    expect([links, missing, unused]).toEqual([[], [], []]);
  });

  it("finds the round of feed, manure and milk, and its group", () => {
    const { cycles } = networkOf({
      a: { offers: ["feed"], needs: ["compost"] },
      c: { offers: ["manure"], needs: ["feed", "seed"] },
      b: { offers: ["compost", "seed"], needs: ["manure"] },
      d: { offers: ["bread"], needs: ["feed"] },
    });
    expect(cycles).toEqual({
      groups: [["a", "b", "c"]],
      cycles: [
        { cooperatives: ["b", "c"], products: [["seed"], ["manure"]] },
        { cooperatives: ["a", "c", "b"], products: [["feed"], ["manure"], ["compost"]] },
      ],
      complete: true,
    });
  });

  it("says when rounds are left out", () => {
    const pairs = {
      a: { offers: ["x"], needs: ["y"] },
      b: { offers: ["y"], needs: ["x"] },
    };
    expect(networkOf(pairs, { maxCycles: 0 }).cycles).toMatchObject({
      cycles: [],
      complete: false,
    });
    expect(networkOf(pairs, { maxCycle: 2 }).cycles.complete).toBe(true);
  });

  it("counts what a county sends out, takes in and misses", () => {
    const { counties } = networkOf({
      dairy: { needs: ["milk", "jars"] },
      herd: { offers: ["milk", "wool"], region: "near" },
      shop: { needs: ["wool"], region: "near" },
    });
    expect(counties).toEqual([
      {
        county: "here",
        cooperatives: ["dairy"],
        links: { within: 0, incoming: 1, outgoing: 0 },
        missing: ["jars"],
        unused: [],
      },
      {
        county: "near",
        cooperatives: ["herd", "shop"],
        links: { within: 1, incoming: 0, outgoing: 1 },
        missing: [],
        unused: [],
      },
    ]);
  });

  it("counts a village for the county just under the province", () => {
    const regions = [{ id: "19" }, { id: "1903", parent: "19" }, { id: "190301", parent: "1903" }];
    const market = villageOf({ a: { region: "190301" }, b: { region: "19" } }, { regions });
    const { cooperatives } = supplyNetwork(market, opening(market));
    expect(cooperatives.map(({ id, county }) => [id, county])).toEqual([
      ["a", "1903"],
      ["b", "19"],
    ]);
  });

  it("takes in cooperatives that exist already", () => {
    const market = villageOf({ dairy: { needs: ["milk"] } });
    const existing = [
      {
        id: "old-herd",
        cooperative: "production",
        sector: "0141",
        region: "near",
        offers: ["milk"],
      },
    ] as const;
    const { links, cooperatives } = supplyNetwork(market, opening(market), { existing });
    expect(links.map(({ supplier, km }) => [supplier, km])).toEqual([["old-herd", 20]]);
    expect(cooperatives.map(({ id, kind }) => [id, kind])).toEqual([
      ["dairy", "unit"],
      ["old-herd", "existing"],
    ]);
  });

  it("refuses ids used twice, unknown ids and options out of range", () => {
    const market = villageOf({ dairy: {} });
    const plan = opening(market);
    const old = { id: "old", cooperative: "production", sector: "01", region: "here" } as const;
    const call = (options: SupplyOptions) => () => supplyNetwork(market, plan, options);
    expect(call({ existing: [old, old] })).toThrow("two cooperatives have the id `old`");
    expect(call({ existing: [{ ...old, id: "dairy" }] })).toThrow("two cooperatives");
    expect(call({ existing: [{ ...old, region: "x" }] })).toThrow("no region has the id `x`");
    expect(call({ maxKm: -1 })).toThrow("maxKm should be a whole number from 0 on");
    expect(call({ maxCycle: 1 })).toThrow("maxCycle");
    expect(call({ maxCycles: 0.5 })).toThrow("maxCycles");
    const unknown: OpenedPlan = {
      units: [{ opportunity: "x" } as Plan["units"][number]],
      closed: [],
    };
    expect(() => supplyNetwork(market, unknown)).toThrow(
      "no investment opportunity has the id `x`",
    );
  });
});

describe("any supply network", () => {
  const anyKm = fc.constantFrom(undefined, 0, 10, 50);

  const drawn = (trading: Trading, maxKm: number | undefined): SupplyNetwork =>
    supplyNetwork(trading.market, trading.plan, maxKm === undefined ? {} : { maxKm });

  it("finds each need supplied, served by oneself, or missing; each offer likewise", () => {
    let links = 0;
    fc.assert(
      fc.property(tradingArbitrary(), anyKm, (trading, maxKm) => {
        const network = drawn(trading, maxKm);
        links += network.links.length;
        const same = (a: string, b: string): boolean => looseKey(a) === looseKey(b);
        for (const { id, offers, needs } of network.cooperatives) {
          for (const need of needs.filter((one) => one.trim() !== "")) {
            const states = [
              network.links.some((link) => link.user === id && same(link.product, need)),
              offers.some((one) => same(one, need)),
              network.missing.some(
                (gap) => same(gap.product, need) && gap.cooperatives.includes(id),
              ),
            ];
            expect(states[2]).toBe(!states[0] && !states[1]);
          }
          for (const offer of offers.filter((one) => one.trim() !== "")) {
            const isWanted = network.links.some(
              (link) => link.supplier === id && same(link.product, offer),
            );
            const isOwn = needs.some((one) => same(one, offer));
            const isIdle = network.unused.some(
              (gap) => same(gap.product, offer) && gap.cooperatives.includes(id),
            );
            expect(isIdle).toBe(!isWanted && !isOwn);
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(links).toBeGreaterThan(100);
  });

  it("loses no link by carrying farther", () => {
    fc.assert(
      fc.property(tradingArbitrary(), fc.nat({ max: 60 }), fc.nat({ max: 60 }), (trading, a, b) => {
        const key = (link: object): string => JSON.stringify(link);
        const near = drawn(trading, Math.min(a, b)).links.map(key);
        const far = new Set(drawn(trading, Math.max(a, b)).links.map(key));
        expect(near.filter((link) => !far.has(link))).toEqual([]);
      }),
    );
  });

  it("has as many links by supplier as by user, and in the counties' counts", () => {
    fc.assert(
      fc.property(tradingArbitrary(), anyKm, (trading, maxKm) => {
        const { links, products, counties } = drawn(trading, maxKm);
        const bySupplier = products.flatMap(({ product, suppliers }) =>
          suppliers.flatMap(({ supplier, users }) =>
            users.map(({ user, km }) => ({ product, supplier, user, km })),
          ),
        );
        const sorted = (list: readonly object[]): string[] =>
          list.map((one) => JSON.stringify(Object.entries(one).sort())).sort();
        expect(sorted(bySupplier)).toEqual(sorted(links));
        const sum = (side: "within" | "incoming" | "outgoing"): number =>
          counties.reduce((total, county) => total + county.links[side], 0);
        expect(sum("within") + sum("incoming")).toBe(links.length);
        expect(sum("incoming")).toBe(sum("outgoing"));
      }),
    );
  });

  it("is the same whatever the order of the input", () => {
    fc.assert(
      fc.property(tradingArbitrary(), (trading) => {
        const { dataset, policy, plan } = trading;
        const other = createMarket(
          {
            ...dataset,
            regions: [...dataset.regions].reverse(),
            opportunities: [...dataset.opportunities].reverse(),
          },
          policy,
        );
        const reversed = { units: [...plan.units].reverse(), closed: [...plan.closed].reverse() };
        expect(supplyNetwork(other, reversed)).toEqual(supplyNetwork(trading.market, plan));
      }),
    );
  });
});
