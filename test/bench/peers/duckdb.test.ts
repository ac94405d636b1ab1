import * as fc from "fast-check";
import { createMarket } from "taavon";
import { describe, expect, it } from "vitest";
import { loadDuckdb } from "../../../bench/peers/duckdb";
import { hasDuckdb } from "../../../bench/peers/duckdb/connect-duckdb";
import { flatTables } from "../../../bench/peers/flat-tables";
import { libraryRows } from "../../../bench/peers/library-rows";
import type { RankedRow } from "../../../bench/peers/ranked-row";
import type { Dataset } from "../../../src/dataset/dataset";
import type { Policy } from "../../../src/policy/policy";
import { marketArbitrary } from "../../../src/testing/arbitraries/market-arbitrary";
import { datasetOf, jobOf, policyOf, seekerOf } from "../../support/small-market";
import { withoutPins } from "./without-pins";

const isInstalled = await hasDuckdb();

async function rowsOf(dataset: Dataset, policy: Policy, k: number): Promise<readonly RankedRow[]> {
  const batches = { rolesPerGroup: 2, rolesPerBatch: 2 };
  const peer = await loadDuckdb(flatTables(dataset, policy), { batches });
  const rows = await peer.shortlists({ k });
  peer.close();
  return rows;
}

function expectedRows(dataset: Dataset, policy: Policy, k: number): RankedRow[] {
  const ids = flatTables(dataset, policy).seekerIds;
  return libraryRows(createMarket(dataset, policy), ids, { k });
}

describe.skipIf(!isInstalled)("the SQL of the database peer", () => {
  it("gives the library's lists on random markets", async () => {
    const drawn = fc.tuple(
      marketArbitrary({ seekers: 14, opportunities: 5 }),
      fc.constantFrom(2, 20),
    );
    await fc.assert(
      fc.asyncProperty(drawn, async ([{ dataset, policy }, k]) => {
        const own = withoutPins(policy);
        expect(await rowsOf(dataset, own, k)).toEqual(expectedRows(dataset, own, k));
      }),
      { numRuns: 25 },
    );
  });

  it("keeps products beyond 2^63 exact", async () => {
    const most = Number.MAX_SAFE_INTEGER;
    const experience = (months: number) => [{ occupation: "7212", months }];
    const dataset = datasetOf({
      seekers: [
        seekerOf({ experience: experience(most - 1), capacities: { travelKm: most } }),
        seekerOf({ id: "t", experience: experience(most), expects: { monthlyIncome: most } }),
      ],
      opportunities: [
        jobOf({
          monthlyIncome: most - 1,
          role: { experience: { occupation: "7212", months: most } },
        }),
      ],
    });
    const rows = await rowsOf(dataset, policyOf(), 20);
    expect(rows).toEqual(expectedRows(dataset, policyOf(), 20));
    // the last month of 2^53 − 1 costs a basis point
    expect(rows.map(({ seeker, fit }) => [seeker, fit])).toEqual([
      [1, 10_000],
      [0, 9_999],
    ]);
  });

  it("multiplies small numbers of a policy in a type that holds the product", async () => {
    const policy = policyOf({ thresholds: { minHoursShare: 4, minIncomeShare: 1 } });
    const dataset = datasetOf({
      seekers: [seekerOf()],
      opportunities: [jobOf({ hoursPerWeek: 84, monthlyIncome: 100 })],
    });
    expect(await rowsOf(dataset, policy, 1)).toEqual(expectedRows(dataset, policy, 1));
  });

  it("answers for the chosen roles alone", async () => {
    const dataset = datasetOf({
      seekers: [seekerOf()],
      opportunities: [jobOf({ id: "a" }), jobOf({ id: "b" }), jobOf({ id: "c" })],
    });
    const peer = await loadDuckdb(flatTables(dataset, policyOf()));
    const rows = await peer.shortlists({ k: 1, roles: [2, 0] });
    peer.close();
    expect(rows.map(({ role }) => role)).toEqual([0, 2]);
  });
});
