import type { Region } from "taavon";

/** A cooperative that is drawn: a proposed unit, or one that works already. */
export interface MapCooperative {
  readonly id: string;
  readonly kind: "unit" | "existing";
  readonly county: string;
}

/** A county's disc, with its cooperatives inside. */
export interface Disc {
  readonly county: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A cooperative's place in its county's disc. */
export interface Spot {
  readonly id: string;
  /** From 1 on, county by county, so that numbers of one disc follow each other. */
  readonly number: number;
  readonly x: number;
  readonly y: number;
}

/** Where everything stands, in the units of the drawing. */
export interface MapLayout {
  readonly discs: readonly Disc[];
  readonly spots: readonly Spot[];
}

/** The size of the map in the drawing, and of what stands on it. */
export const MAP = { width: 960, height: 620, margin: 70, spot: 11 } as const;

const SPACING = 21;
const RIM = 15;
const EMPTY_RADIUS = 4;
/** Room for the name over a disc, and between two discs. */
const GAP = 26;
const ROUNDS = 60;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

type MovableDisc = { -readonly [Key in keyof Disc]: Disc[Key] };

/**
 * Places counties by their positions, as a map does (north up, degrees of longitude shortened by the
 * latitude), moved apart where their discs would touch; counties without a position stand in a row at
 * the foot. Cooperatives stand in a spiral around the middle of their county.
 */
export function layOutMap(
  regions: readonly Region[],
  cooperatives: readonly MapCooperative[],
): MapLayout {
  const byCounty = new Map<string, string[]>();
  for (const { id, county } of cooperatives) {
    byCounty.set(county, [...(byCounty.get(county) ?? []), id]);
  }
  const counties = countiesToDraw(regions, [...byCounty.keys()]);
  const countOf = (county: string): number => byCounty.get(county)?.length ?? 0;
  const discs = moveApart(
    project(regions, counties).map(({ county, x, y }) => {
      const count = countOf(county);
      const radius = count === 0 ? EMPTY_RADIUS : SPACING * Math.sqrt(count - 0.5) + RIM;
      return { county, x, y, radius };
    }),
  );
  let number = 0;
  const spots = discs.flatMap(({ county, x, y }) =>
    (byCounty.get(county) ?? []).sort().map((id, at): Spot => {
      number += 1;
      const away = countOf(county) === 1 ? 0 : SPACING * Math.sqrt(at + 0.5);
      const angle = at * GOLDEN_ANGLE;
      return {
        id,
        number,
        x: rounded(x + away * Math.cos(angle)),
        y: rounded(y + away * Math.sin(angle)),
      };
    }),
  );
  return { discs, spots };
}

/** The regions just under the top of the map, and those where a cooperative stands, in id order. */
function countiesToDraw(regions: readonly Region[], inhabited: readonly string[]): string[] {
  const parentOf = new Map(regions.map(({ id, parent }) => [id, parent]));
  const counties = regions.filter(
    ({ parent }) => parent !== undefined && parentOf.get(parent) === undefined,
  );
  return [...new Set([...counties.map(({ id }) => id), ...inhabited])].sort();
}

interface Place {
  readonly county: string;
  readonly x: number;
  readonly y: number;
}

function project(regions: readonly Region[], counties: readonly string[]): Place[] {
  const positions = new Map(regions.map(({ id, position }) => [id, position]));
  const known = counties.flatMap((county) => {
    const position = positions.get(county);
    return position === undefined ? [] : [{ county, ...position }];
  });
  const lats = known.map(({ lat }) => lat);
  const middle = (Math.min(...lats) + Math.max(...lats)) / 2;
  const flat = known.map(({ county, lat, lon }) => ({
    county,
    x: lon * Math.cos((middle * Math.PI) / 180),
    y: -lat,
  }));
  const scale = Math.min(
    (MAP.width - 2 * MAP.margin) / (spread(flat.map(({ x }) => x)) || 1),
    (MAP.height - 2 * MAP.margin) / (spread(flat.map(({ y }) => y)) || 1),
  );
  const [midX, midY] = [centre(flat.map(({ x }) => x)), centre(flat.map(({ y }) => y))];
  const placed = flat.map(({ county, x, y }) => ({
    county,
    x: MAP.width / 2 + (x - midX) * scale,
    y: MAP.height / 2 + (y - midY) * scale,
  }));
  const lost = counties.filter((county) => positions.get(county) === undefined);
  const row = lost.map((county, at) => ({
    county,
    x: (MAP.width * (at + 1)) / (lost.length + 1),
    y: MAP.height - MAP.margin / 2,
  }));
  return [...placed, ...row].sort((a, b) => (a.county < b.county ? -1 : 1));
}

/** Pushes discs that would touch away from each other, and all back into the drawing. */
function moveApart(discs: readonly Disc[]): Disc[] {
  const moved: MovableDisc[] = discs.map((disc) => ({ ...disc }));
  for (let round = 0; round < ROUNDS; round++) {
    moved.forEach((one, at) => {
      for (const other of moved.slice(at + 1)) push(one, other);
    });
    for (const disc of moved) keepInside(disc);
  }
  return moved.map(({ county, x, y, radius }) => ({
    county,
    x: rounded(x),
    y: rounded(y),
    radius: rounded(radius),
  }));
}

function push(one: MovableDisc, other: MovableDisc): void {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const distance = Math.hypot(dx, dy);
  const missing = one.radius + other.radius + GAP - distance;
  if (missing <= 0) return;
  // why: two counties in one place are drawn side by side
  const [ux, uy] = distance === 0 ? [1, 0] : [dx / distance, dy / distance];
  one.x -= (ux * missing) / 2;
  one.y -= (uy * missing) / 2;
  other.x += (ux * missing) / 2;
  other.y += (uy * missing) / 2;
}

function keepInside(disc: MovableDisc): void {
  const inside = (value: number, most: number, before: number): number =>
    Math.max(disc.radius + before, Math.min(most - disc.radius - 8, value));
  disc.x = inside(disc.x, MAP.width, 8);
  disc.y = inside(disc.y, MAP.height, GAP);
}

function spread(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
}

function centre(values: readonly number[]): number {
  return values.length === 0 ? 0 : (Math.max(...values) + Math.min(...values)) / 2;
}

// why: the last digits of a sine need not be the same on every machine
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
