import { MessageChannel, receiveMessageOnPort } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { createMarket } from "../../src/market/create-market";
import type { CriterionInput } from "../../src/policy/clause/clause";
import { mergeShortlists } from "../../src/shortlist/merge-shortlists";
import { type SharedMarket, shareMarket } from "../../src/shortlist/share-market";
import { shortlistColumns } from "../../src/shortlist/shortlist-columns";
import { withClauses } from "../../src/shortlist/with-clauses";
import { defined } from "../support/claused-market";
import { datasetOf, jobOf, seekerOf } from "../support/small-market";

const liking: CriterionInput = {
  ...{ version: 1, name: { en: "liking", fa: "پسند" }, side: "appeal", weight: 50 },
  applies: () => true,
  value: ({ seeker }) => (seeker.id === "a" ? 0 : 10_000),
};
const mine = { id: "p", version: 1, asOf: "2026-03-21" };
const decided = { reason: "r", by: "b" };
const policy = defined({ ...mine, criteria: { liking } });
const seekers = ["a", "b"].map((id) => seekerOf({ id }));
const dataset = datasetOf({ seekers, opportunities: [jobOf()] });
const shared = shareMarket(createMarket(dataset, policy));

/** What arrives in another thread. */
function handed(market: SharedMarket): SharedMarket {
  const { port1, port2 } = new MessageChannel();
  port1.postMessage(market);
  const { message } = receiveMessageOnPort(port2) as { message: SharedMarket };
  port1.close();
  return message;
}

const query = { by: "role", k: 2 } as const;

describe("the shared part of a market with clauses in code", () => {
  it("makes the lists of its own thread at once", () => {
    expect([...shortlistColumns(shared, query).others]).toEqual([1, 0]);
  });

  it("loses them on the way to another, which says so instead of a wrong list", () => {
    const arrived = handed(shared);
    expect(() => shortlistColumns(arrived, query)).toThrow(/`withClauses`/);
    expect(arrived.policy.clauses).toBeUndefined();
    expect(mergeShortlists(arrived, [shortlistColumns(shared, query)]).k).toBe(2);
  });

  it("has them again from the same definition and the dataset, in whatever order it is", () => {
    const again = defined({ ...mine, criteria: { liking } });
    const turned = { ...dataset, seekers: [...dataset.seekers].reverse() };
    const found = shortlistColumns(
      withClauses(handed(shared), { policy: again, dataset: turned }),
      query,
    );
    expect(found).toEqual(shortlistColumns(shared, query));
  });

  it("needs nobody's decisions for it", () => {
    const overrides = { pins: [{ seeker: "a", opportunity: "job", ...decided }], forbids: [] };
    const pinning = defined({ ...mine, overrides, criteria: { liking } });
    const pinned = shareMarket(createMarket(dataset, pinning));
    const found = shortlistColumns(withClauses(handed(pinned), { policy, dataset }), query);
    expect(found).toEqual(shortlistColumns(pinned, query));
  });

  it.each([
    [
      "another version",
      { policy: defined({ ...mine, criteria: { liking: { ...liking, version: 2 } } }), dataset },
    ],
    ["another name", { policy: defined({ ...mine, criteria: { other: liking } }), dataset }],
    ["no clause", { policy: defined(mine), dataset }],
  ])("refuses %s", (_, source) => {
    expect(() => withClauses(handed(shared), source)).toThrow(/`policy` should have the clauses/);
  });

  it.each([
    ["fewer people", { ...dataset, seekers: dataset.seekers.slice(1) }],
    [
      "other people",
      { ...dataset, seekers: seekers.map((seeker) => ({ ...seeker, id: `${seeker.id}x` })) },
    ],
    ["fewer jobs", { ...dataset, opportunities: [] }],
    ["other jobs", { ...dataset, opportunities: [jobOf({ id: "another" })] }],
  ])("refuses a dataset with %s", (_, other) => {
    expect(() => withClauses(handed(shared), { policy, dataset: other })).toThrow(
      /`dataset` should be/,
    );
  });

  it("is as it was where there are none", () => {
    const plain = defined(mine);
    const market = shareMarket(createMarket(dataset, plain));
    expect(withClauses(market, { policy: plain, dataset })).toBe(market);
    expect(() => withClauses(market, { policy, dataset })).toThrow(
      /`policy` should have the clauses/,
    );
    expect([...shortlistColumns(handed(market), query).others]).toEqual([
      ...shortlistColumns(market, query).others,
    ]);
  });
});
