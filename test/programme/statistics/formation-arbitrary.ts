import * as fc from "fast-check";
import type { Region } from "taavon";
import type { FormationRecords } from "../../../src/document/formation-record";

/** A map of three levels: a province, three counties, two of them with two districts. */
const REGIONS: readonly Region[] = [
  { id: "P", name: "P" },
  { id: "P1", name: "P1", parent: "P" },
  { id: "P2", name: "P2", parent: "P" },
  { id: "P3", name: "P3", parent: "P", validFrom: "2010-01-01" },
  { id: "P1a", name: "P1a", parent: "P1" },
  { id: "P1b", name: "P1b", parent: "P1" },
  { id: "P2a", name: "P2a", parent: "P2" },
  { id: "P2b", name: "P2b", parent: "P2" },
];

const PERIODS = [
  { year: 1388 },
  { year: 1389 },
  { from: "2009-03-21", to: "2009-09-22" },
  { from: "2009-09-23", to: "2010-03-20" },
  { from: "2009-03-21", to: "2010-03-20" },
];

const row = fc
  .record({
    region: fc.constantFrom(...REGIONS.map(({ id }) => id), "nowhere"),
    period: fc.constantFrom(...PERIODS),
    status: fc.constantFrom("provisional", "provisional", "final", "final", "proposed"),
    cooperatives: fc.nat({ max: 9 }),
    members: fc.option(fc.nat({ max: 12 }), { nil: undefined, freq: 4 }),
    jobs: fc.option(fc.nat({ max: 12 }), { nil: undefined, freq: 1 }),
    capital: fc.option(fc.nat({ max: 900 }), { nil: undefined, freq: 1 }),
    source: fc.constantFrom("s", "t"),
  })
  .map((one) => {
    const known = Object.entries(one).filter(([, value]) => value !== undefined);
    return Object.fromEntries(known) as typeof one;
  });

const rows = (maxLength: number) =>
  fc.uniqueArray(row, {
    maxLength,
    size: "max",
    selector: ({ region, period, status }) => JSON.stringify([region, period, status]),
  });

/** Figures of a small map: nested, in both statuses, over periods that overlap, with remainders. */
export function formationArbitrary(): fc.Arbitrary<{
  readonly document: FormationRecords;
  readonly regions: readonly Region[];
}> {
  return fc.record({ records: rows(16), totals: rows(6) }).map(({ records, totals }) => ({
    document: {
      schema: "taavon.formation/1",
      records: records.map(({ region, ...rest }) => ({ county: region, ...rest })),
      totals,
    } as FormationRecords,
    regions: REGIONS,
  }));
}
