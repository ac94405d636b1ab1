import type { Market, Plan } from "taavon";
import {
  type FormationRecords,
  formationStatistics,
  type PublishedStatistics,
  planFormationRecords,
  suppressSmallCells,
} from "taavon/programme";
import { FORMATION_1388 } from "./formation-1388";

/** Formation by county as the plan proposes it, and a published table beside it. */
export interface StatisticsPart {
  readonly records: FormationRecords;
  readonly statistics: PublishedStatistics;
  /** The table of 1388, where the dataset has the counties that it speaks of. */
  readonly example: PublishedStatistics | null;
}

/** Rows of fewer people are withheld. */
export const LEAST_PEOPLE = 5;

/** Counts a plan's units by county, small numbers withheld. */
export function countFormation(market: Market, plan: Plan): StatisticsPart {
  const { regions } = market.dataset;
  const ids = new Set(regions.map(({ id }) => id));
  const read = (records: FormationRecords): PublishedStatistics =>
    suppressSmallCells(formationStatistics(records, { regions }), { k: LEAST_PEOPLE });
  const records = planFormationRecords(market, plan);
  const hasAll = FORMATION_1388.records.every(({ county }) => ids.has(county));
  return { records, statistics: read(records), example: hasAll ? read(FORMATION_1388) : null };
}
