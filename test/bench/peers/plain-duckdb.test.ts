import * as fc from "fast-check";
import { createMarket } from "taavon";
import { describe, expect, it } from "vitest";
import { hasDuckdb } from "../../../bench/peers/duckdb/connect-duckdb";
import { flatTables } from "../../../bench/peers/flat-tables";
import { libraryRows } from "../../../bench/peers/library-rows";
import { loadPlainDuckdb, type PlainAnswer } from "../../../bench/peers/plain-duckdb";
import type { RankedRow } from "../../../bench/peers/ranked-row";
import { collectDataset } from "../../../bench/workload/collect-dataset";
import { createWorkload } from "../../../bench/workload/create-workload";
import { SIZES } from "../../../bench/workload/workload";
import type { Dataset } from "../../../src/dataset/dataset";
import type { Policy } from "../../../src/policy/policy";
import { marketArbitrary } from "../../../src/testing/arbitraries/market-arbitrary";
import { datasetOf, jobOf, policyOf, seekerOf } from "../../support/small-market";
import { withoutPins } from "./without-pins";

async function ask(
  dataset: Dataset,
  policy: Policy,
  query: { readonly k: number; readonly most?: number },
): Promise<PlainAnswer> {
  const peer = await loadPlainDuckdb(flatTables(dataset, policy));
  try {
    return await peer.shortlists(query);
  } finally {
    peer.close();
  }
}

function expectedRows(dataset: Dataset, policy: Policy, k: number): RankedRow[] {
  const ids = flatTables(dataset, policy).seekerIds;
  return libraryRows(createMarket(dataset, policy), ids, { k });
}

describe.skipIf(!(await hasDuckdb()))("the plain query of the database peer", () => {
  it("gives the library's lists on random markets", async () => {
    const drawn = fc.tuple(
      marketArbitrary({ seekers: 14, opportunities: 5 }),
      fc.constantFrom(2, 20),
    );
    await fc.assert(
      fc.asyncProperty(drawn, async ([{ dataset, policy }, k]) => {
        const own = withoutPins(policy);
        expect(await ask(dataset, own, { k })).toEqual({ rows: expectedRows(dataset, own, k) });
      }),
      { numRuns: 25 },
    );
  });

  it("gives the library's lists at S, zanjan", async () => {
    const dataset = collectDataset(
      createWorkload({ shape: "zanjan", size: SIZES.S, seed: "1389" }),
    );
    const rows = expectedRows(dataset, policyOf(), 20);
    expect(await ask(dataset, policyOf(), { k: 20 })).toEqual({ rows });
  });

  it("gives up after the time that it is given", async () => {
    const seekers = Array.from({ length: 3_000 }, (_, at) => seekerOf({ id: `s${at}` }));
    const opportunities = Array.from({ length: 300 }, (_, at) => jobOf({ id: `job${at}` }));
    const dataset = datasetOf({ seekers, opportunities });
    const answer = await ask(dataset, policyOf(), { k: 20, most: 1 });
    expect(answer).toEqual({ gaveUp: "it took more than 0.001 s" });
  });
});
