import { byCodeUnit } from "../dataset/code-unit-order";
import type { Dataset } from "../dataset/dataset";
import type { Unplaced } from "../document/plan";
import { type Counted, countCodes } from "./counted";
import type { PlanIndex } from "./plan-index";

/** The unplaced of one county. */
export interface CountyCount {
  readonly region: string;
  readonly unplaced: number;
  readonly reasons: readonly Counted<Unplaced["reason"]>[];
}

/** The unplaced by the county in which they live, the most first. */
export function countCounties({ market, unplaced }: PlanIndex): CountyCount[] {
  const countyOf = countiesOf(market.dataset);
  const reasons = new Map<string, Unplaced["reason"][]>();
  for (const [seeker, { reason }] of unplaced) {
    const county = countyOf.get(market.seekerRecords[seeker]!.region)!;
    const own = reasons.get(county);
    if (own === undefined) reasons.set(county, [reason]);
    else own.push(reason);
  }
  return [...reasons]
    .map(([region, own]) => ({ region, unplaced: own.length, reasons: countCodes(own) }))
    .sort((a, b) => b.unplaced - a.unplaced || byCodeUnit(a.region, b.region));
}

/** Each region's county: the region just under the top of the map that it lies in, or the top itself. */
function countiesOf({ regions }: Dataset): Map<string, string> {
  const parentOf = new Map(regions.map(({ id, parent }) => [id, parent]));
  return new Map(
    regions.map(({ id }) => {
      let county = id;
      for (;;) {
        const parent = parentOf.get(county);
        if (parent === undefined || parentOf.get(parent) === undefined) return [id, county];
        county = parent;
      }
    }),
  );
}
