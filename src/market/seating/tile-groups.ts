import type { Policy } from "../../policy/policy";
import { type DistanceColumns, kmBetween, UNKNOWN_KM } from "../distances";
import { reachKm } from "../reach";
import { areasOf } from "./areas";
import type { AskedRegions } from "./asked-regions";
import type { MobilityCells } from "./mobility-cells";

/** Those who reach some opportunities, those who reach nearly all, and the latter again, as strangers. */
export const TILE_KIND = { near: 0, far: 1, remote: 2 } as const;

/** Cells that are looked at together: their people live close by and reach about as far. */
export interface TileGroups {
  readonly ofCell: Int32Array;
  /** By cell: 1 where nearly every opportunity is within reach. */
  readonly isFar: Uint8Array;
  readonly count: number;
  /** How many of the groups are far. */
  readonly farCount: number;
  /** By region: the wide area that far groups are made of. */
  readonly farAreaOf: Int32Array;
  /** By region: the small area that near groups are made of. */
  readonly nearAreaOf: Int32Array;
}

// why: people are near each other where most of them reach the same roles
const NEAR_AREA = { radiusKm: 40, people: 30_000 };
const FAR_AREA = { radiusKm: 100, people: 300_000 };

/** A group of people who reach differently far is split once it holds so many. */
const SPLIT_FROM = 6_000;

/** Groups the cells: by area, then those who reach farthest first. Costs cells × asked regions. */
export function tileGroups(
  cells: MobilityCells,
  asked: AskedRegions,
  { distances, policy }: { readonly distances: DistanceColumns; readonly policy: Policy },
): TileGroups {
  const people = new Int32Array(distances.count);
  cells.region.forEach((region, cell) => {
    people[region]! += cells.population[cell]!;
  });
  const km = (a: number, b: number): number => kmBetween(distances, a, b);
  const nearAreaOf = areasOf(people, km, NEAR_AREA);
  const farAreaOf = areasOf(people, km, FAR_AREA);
  const reach = reaches(cells, asked, { regionCount: distances.count, policy });
  const isFar = Uint8Array.from(reach, (km) => Number(km === Number.POSITIVE_INFINITY));
  const areaOf = (cell: number): number =>
    (isFar[cell] === 1 ? farAreaOf : nearAreaOf)[cells.region[cell]!]!;
  const order = Array.from(reach.keys()).sort(
    (a, b) =>
      isFar[a]! - isFar[b]! || areaOf(a) - areaOf(b) || fartherFirst(reach[a]!, reach[b]!) || a - b,
  );
  const ofCell = new Int32Array(reach.length);
  let count = 0;
  let farCount = 0;
  let size = 0;
  order.forEach((cell, place) => {
    const before = order[place - 1] ?? -1;
    const opens =
      isFar[cell] !== isFar[before] ||
      areaOf(cell) !== areaOf(before) ||
      (size >= SPLIT_FROM && reach[cell] !== reach[before]);
    if (opens) {
      count += 1;
      farCount += isFar[cell]!;
      size = 0;
    }
    ofCell[cell] = count - 1;
    size += cells.population[cell]!;
  });
  return { ofCell, isFar, count, farCount, farAreaOf, nearAreaOf };
}

/** How far each cell reaches in kilometres; Infinity where nearly every opportunity is within reach. */
function reaches(
  cells: MobilityCells,
  asked: AskedRegions,
  { regionCount, policy }: { readonly regionCount: number; readonly policy: Policy },
): Float64Array {
  const reach = new Float64Array(cells.region.length);
  for (let cell = 0; cell < reach.length; cell++) {
    const home = cells.region[cell]!;
    const km = reachKm(cells.travelKm[cell]!, cells.relocates[cell] === 1, policy);
    const within = countWithin(asked, regionCount, { home, reach: km, policy });
    const isFar = within * 10 >= asked.regions.length * 9 && within > 1;
    reach[cell] = isFar ? Number.POSITIVE_INFINITY : km;
  }
  return reach;
}

// the difference of two infinities is no number
function fartherFirst(a: number, b: number): number {
  return a === b ? 0 : b - a;
}

function countWithin(
  { regions, km }: AskedRegions,
  regionCount: number,
  { home, reach, policy }: { home: number; reach: number; policy: Policy },
): number {
  if (reach === Number.POSITIVE_INFINITY) return regions.length;
  let within = 0;
  for (let place = 0; place < regions.length; place++) {
    const away = km[place * regionCount + home]!;
    const isWithin = away === UNKNOWN_KM ? policy.unknown === "confirm" : away <= reach;
    within += Number(isWithin);
  }
  return within;
}
