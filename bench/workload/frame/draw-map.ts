import type { Distance, Region } from "../../../src/dataset/region";
import { shuffled } from "../random/choices";
import type { Random } from "../random/open-random";
import type { Scale } from "./scale";

/** A region that people live in. */
export interface Place {
  readonly id: string;
  /** How likely a home it is, against the other places. */
  readonly weight: number;
}

/** The administrative map: provinces, counties (positioned at their seats) and towns. */
export interface RegionMap {
  readonly regions: readonly Region[];
  /** The roads between the seats of each province. */
  readonly distances: readonly Distance[];
  /** Seats and towns; nobody lives in a province as such. */
  readonly places: readonly Place[];
}

interface Position {
  readonly lat: number;
  readonly lon: number;
}

const COUNTIES = 8;
const COLUMNS = 6;
const LONE_CENTRE: Position = { lat: 36.5, lon: 48.4 };
const FIRST_CELL: Position = { lat: 27, lon: 46 };
const CELL: Position = { lat: 2, lon: 2.7 };
const COUNTY_SPREAD: Position = { lat: 0.75, lon: 0.95 };
const TOWN_SPREAD: Position = { lat: 0.22, lon: 0.27 };

const KM_A_DEGREE = 111.2;
// why: a constant for the whole map, as cosines are not rounded alike on every machine
const LONGITUDE_SHRINK = 0.83;
const ROAD_DETOUR = 1.3;

/** Draws a map; people gather in the first province, in first counties and in seats (Zipf). */
export function drawMap(random: Random, { provinces, towns }: Scale): RegionMap {
  const cells = shuffled(
    random,
    Array.from({ length: COLUMNS * COLUMNS }, (_, cell) => cell),
  );
  const drawn = Array.from({ length: provinces }, (_, rank) => {
    const centre = provinces === 1 ? LONE_CENTRE : centreOf(cells[rank]!);
    return drawProvince(random, { rank, centre, towns });
  });
  return {
    regions: drawn.flatMap(({ regions }) => regions),
    distances: drawn.flatMap(({ distances }) => distances),
    places: drawn.flatMap(({ places }) => places),
  };
}

interface Province {
  readonly rank: number;
  readonly centre: Position;
  readonly towns: readonly [number, number];
}

function drawProvince(random: Random, { rank, centre, towns }: Province): RegionMap {
  const id = `P${twoDigits(rank + 1)}`;
  const regions: Region[] = [{ id, name: `province ${rank + 1}` }];
  const places: Place[] = [];
  const seats: { readonly id: string; readonly position: Position }[] = [];
  for (let number = 1; number <= COUNTIES; number++) {
    const seat = {
      id: `${id}-${twoDigits(number)}`,
      position: near(random, centre, COUNTY_SPREAD),
    };
    // why: half of a province lives in its first county
    const people = 1 / ((rank + 1) * number * Math.sqrt(number));
    seats.push(seat);
    regions.push({ ...seat, name: `county ${seat.id}`, parent: id });
    places.push({ id: seat.id, weight: 2 * people });
    const townCount = random.between(...towns);
    for (let town = 1; town <= townCount; town++) {
      const townId = `${seat.id}-${twoDigits(town)}`;
      regions.push(drawTown(random, townId, seat));
      places.push({ id: townId, weight: people / (town + 1) });
    }
  }
  const distances = seats.flatMap((from, index) =>
    seats.slice(index + 1).map((to) => ({ from: from.id, to: to.id, km: roadKm(from, to) })),
  );
  return { regions, distances, places };
}

function drawTown(
  random: Random,
  id: string,
  seat: { readonly id: string; readonly position: Position },
): Region {
  const position = near(random, seat.position, TOWN_SPREAD);
  const town = { id, name: `town ${id}`, parent: seat.id };
  // a few places are on no map
  return random.chance(200) ? town : { ...town, position };
}

function roadKm(from: { position: Position }, to: { position: Position }): number {
  const north = (from.position.lat - to.position.lat) * KM_A_DEGREE;
  const east = (from.position.lon - to.position.lon) * KM_A_DEGREE * LONGITUDE_SHRINK;
  return Math.round(Math.sqrt(north * north + east * east) * ROAD_DETOUR);
}

function centreOf(cell: number): Position {
  return {
    lat: FIRST_CELL.lat + Math.floor(cell / COLUMNS) * CELL.lat,
    lon: FIRST_CELL.lon + (cell % COLUMNS) * CELL.lon,
  };
}

function near(random: Random, centre: Position, spread: Position): Position {
  return {
    lat: shift(random, centre.lat, spread.lat),
    lon: shift(random, centre.lon, spread.lon),
  };
}

function shift(random: Random, middle: number, most: number): number {
  return Math.round((middle + (most * random.between(-1000, 1000)) / 1000) * 10_000) / 10_000;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
