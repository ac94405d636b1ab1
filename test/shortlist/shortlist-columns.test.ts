import * as fc from "fast-check";
import { marketArbitrary } from "taavon/testing";
import { describe, expect, it } from "vitest";
import { collectDataset } from "../../bench/workload/collect-dataset";
import { createWorkload } from "../../bench/workload/create-workload";
import { SHAPES, type Shape, SIZES, type WorkloadSize } from "../../bench/workload/workload";
import { createMarket } from "../../src/market/create-market";
import type { Market } from "../../src/market/market";
import type { PolicyInput } from "../../src/policy/policy";
import type { Range } from "../../src/shortlist/range";
import { createRoleScanner } from "../../src/shortlist/scan-role";
import { type SharedMarket, shareMarket } from "../../src/shortlist/share-market";
import { shortlistColumns } from "../../src/shortlist/shortlist-columns";
import type { ShortlistColumns, ShortlistsQuery } from "../../src/shortlist/shortlists-query";
import { assessedPairs } from "../support/assessed-pairs";
import { policyOf } from "../support/small-market";

type By = ShortlistsQuery["by"];
const SIDES = ["role", "seeker"] as const satisfies readonly By[];

interface Pair {
  readonly seeker: number;
  readonly role: number;
  readonly value: number;
}

/** The lists of a query from all candidate pairs, by a sort. */
function sortedLists(market: Market, pairs: readonly Pair[], query: ShortlistsQuery) {
  const { by, k } = query;
  const { seekers, roles } = market.columns;
  const range = query.range ?? { from: 0, to: roles.count };
  const among = query.seekers ?? { from: 0, to: seekers.count };
  const isIn = (index: number, { from, to }: Range) => index >= from && index < to;
  const owners = by === "role" ? range : among;
  const lottery = by === "role" ? seekers.lottery : roles.lottery;
  const lists: { other: number; value: number }[][] = [];
  for (let owner = owners.from; owner < owners.to; owner++) lists.push([]);
  for (const { seeker, role, value } of pairs) {
    if (!isIn(role, range) || !isIn(seeker, among)) continue;
    const [owner, other] = by === "role" ? [role, seeker] : [seeker, role];
    lists[owner - owners.from]!.push({ other, value });
  }
  return lists.map((list) =>
    list
      .sort(
        (a, b) => b.value - a.value || lottery[a.other]! - lottery[b.other]! || a.other - b.other,
      )
      .slice(0, k)
      .map(({ other, value }) => `${other}:${value}`)
      .join(" "),
  );
}

function listsIn({ start, others, values }: ShortlistColumns): string[] {
  return Array.from(start.subarray(1), (end, list) =>
    Array.from(
      others.subarray(start[list]!, end),
      (other, at) => `${other}:${values[start[list]! + at]}`,
    ).join(" "),
  );
}

/** All candidate pairs, role by role, as the scanner finds them. */
function scannedPairs(market: Market): Pair[] {
  const scan = createRoleScanner(market);
  return market.roles.flatMap((_, role) => {
    const { seekers, values, count } = scan(role);
    return Array.from(seekers.subarray(0, count), (seeker, at) => ({
      ...{ seeker, role, value: values[at]! },
    }));
  });
}

/** Cuts `0…count` into ranges at some places. */
function cut(count: number, places: readonly number[]): Range[] {
  const ends = [...new Set([0, ...places.map((place) => place % (count + 1)), count])];
  ends.sort((a, b) => a - b);
  const ranges = ends.slice(1).map((to, at) => ({ from: ends[at]!, to }));
  // an empty part belongs nowhere and changes nothing
  return [...ranges, { from: count, to: count }];
}

/** Lists one after the other. */
function joined(parts: readonly ShortlistColumns[]): Pick<ShortlistColumns, "others" | "values"> & {
  readonly sizes: readonly number[];
} {
  return {
    sizes: parts.flatMap(({ start }) =>
      Array.from(start.subarray(1), (end, list) => end - start[list]!),
    ),
    others: Int32Array.from(parts.flatMap(({ others }) => [...others])),
    values: Int32Array.from(parts.flatMap(({ values }) => [...values])),
  };
}

/** Markets in which some people stand several times, under other ids. */
const crowded = fc
  .tuple(
    marketArbitrary({ seekers: 8, opportunities: 5 }),
    fc.array(fc.nat({ max: 7 }), { maxLength: 14 }),
    fc.nat({ max: 3 }),
  )
  .map(([{ dataset, policy }, again, who]) => {
    const copies = again.flatMap((place, at) => {
      // mostly of one person, so that runs become long
      const seeker = dataset.seekers[(place < 5 ? who : place) % dataset.seekers.length];
      return seeker === undefined ? [] : [{ ...seeker, id: `again-${at}` }];
    });
    return createMarket({ ...dataset, seekers: [...dataset.seekers, ...copies] }, policy);
  });

const sizes = fc.constantFrom(0, 1, 2, 3, 7, Number.MAX_SAFE_INTEGER);

describe("the lists of a part", () => {
  it("are a sort of all candidates, twins and pins among them, for any roles and seekers", () => {
    const drawn = fc.tuple(crowded, sizes, fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()));
    fc.assert(
      fc.property(drawn, ([market, k, [a, b, c, d]]) => {
        const shared = shareMarket(market);
        const pairs = assessedPairs(market).filter((one) => one.isCandidate || one.isPinned);
        const ranges = cut(shared.roles.count, [a, b]);
        const amongs = cut(shared.seekers.count, [c, d]);
        for (const by of SIDES) {
          for (const range of [undefined, ...ranges]) {
            const seekers = amongs[(range?.from ?? 0) % amongs.length]!;
            const query = { by, k, seekers, ...(range === undefined ? {} : { range }) };
            const lists = shortlistColumns(shared, query);
            expect(listsIn(lists)).toEqual(sortedLists(market, pairs, query));
            const whole = { from: 0, to: shared.roles.count };
            expect(lists).toMatchObject({
              by,
              k,
              owners: by === "role" ? (range ?? whole) : seekers,
            });
          }
        }
      }),
    );
  });

  it("stand one after the other in the whole, where the owners are parted", () => {
    const drawn = fc.tuple(crowded, sizes, fc.array(fc.nat(), { maxLength: 3 }));
    fc.assert(
      fc.property(drawn, ([market, k, places]) => {
        const shared = shareMarket(market);
        const whole = (by: By) => joined([shortlistColumns(shared, { by, k })]);
        const byRole = cut(shared.roles.count, places).map((range) =>
          shortlistColumns(shared, { by: "role", k, range }),
        );
        expect(joined(byRole)).toEqual(whole("role"));
        const bySeeker = cut(shared.seekers.count, places).map((seekers) =>
          shortlistColumns(shared, { by: "seeker", k, seekers }),
        );
        expect(joined(bySeeker)).toEqual(whole("seeker"));
      }),
    );
  });
});

/** Policies in which other bounds decide; the first prefers half of the groups that there are. */
const POLICIES: Readonly<Record<string, Partial<PolicyInput>>> = {
  priorities: {
    priorities: ["women-head-of-household", "youth", "rural", "veteran-family", "disabled"].map(
      (group, at) => ({ group, bonus: 150 * (1 + at) }),
    ),
  },
  "unknown: exclude": { unknown: "exclude" },
  "minFit 0": { thresholds: { minFit: 0 } },
  "essentialFit 0": { thresholds: { essentialFit: 0, minFit: 0 } },
  "no weights": {
    weights: {
      fit: { skills: 0, experience: 0, education: 0, capital: 0 },
      appeal: { use: 0, distance: 0, income: 0, preference: 0, hours: 0 },
    },
  },
  "appeal alone": { balance: 0, weights: { appeal: { use: 0 } } },
  "no skills weighed": { weights: { fit: { skills: 0 }, appeal: { use: 0 } } },
};

function workloadMarket(shape: Shape, size: WorkloadSize, policy: Partial<PolicyInput>): Market {
  const dataset = collectDataset(createWorkload({ shape, size, seed: 1389 }));
  return createMarket(dataset, policyOf({ ...policy, asOf: "2026-03-21" }));
}

function expectSorted(market: Market, ks: readonly number[]): SharedMarket {
  const shared = shareMarket(market);
  const pairs = scannedPairs(market);
  expect(pairs.length).toBeGreaterThan(0);
  for (const by of SIDES) {
    for (const k of ks) {
      const query = { by, k };
      expect(listsIn(shortlistColumns(shared, query))).toEqual(sortedLists(market, pairs, query));
    }
  }
  return shared;
}

describe.each(SHAPES)("the lists of a market of the shape %s", (shape) => {
  it.each(Object.keys(POLICIES))("are a sort of all candidates under %s", (name) => {
    expectSorted(workloadMarket(shape, SIZES.S, POLICIES[name]!), [1, 20]);
  });

  it("are a sort of all candidates where there are more than a block learns from at first", () => {
    expectSorted(workloadMarket(shape, { seekers: 4_000, opportunities: 25 }, {}), [3]);
  });
});
