import type { MarketColumns } from "../../market/market";
import { distanceValue, OUT_OF_REACH } from "../../market/reach";
import type { Seating } from "../../market/seating/seating";
import { TILE_KIND } from "../../market/seating/tile-groups";

/** A tile to be looked at for the roles of a region, and the best value of `distance` in it. */
export interface TileVisit {
  readonly tile: number;
  readonly nearest: number;
}

/** Which tiles to look at for the roles of a region, and how near each of their cells is. */
export class TileVisits {
  /** By cell of the tile approached, as the traits number it: `distance`, or `OUT_OF_REACH`. */
  readonly nearness: Int16Array;

  private readonly columns: MarketColumns;
  private readonly seating: Seating;
  /** By place of the asked region and wide area: 1 where its far tiles are looked at by themselves. */
  private readonly isLocal: Uint8Array[] = [];

  constructor(columns: MarketColumns, seating: Seating) {
    this.columns = columns;
    this.seating = seating;
    const { cellStart } = seating.traits;
    let most = 0;
    for (let tile = 0; tile + 1 < cellStart.length; tile++) {
      most = Math.max(most, cellStart[tile + 1]! - cellStart[tile]!);
    }
    this.nearness = new Int16Array(most);
  }

  /** The tiles that anybody within reach sits in: those of the same area first, then the nearest. */
  of(asked: number): TileVisit[] {
    const { seats, asked: places, nearAreaOf, farAreaOf } = this.seating;
    const { tileKind } = seats;
    const home = places.regions[asked]!;
    const { distance, unknownScore } = this.columns.policy;
    const asStrangers = Math.max(distance.relocation, unknownScore);
    const hasRemote = tileKind.at(-1) === TILE_KIND.remote;
    const isLocal = new Uint8Array(this.columns.distances.count);
    this.isLocal[asked] = isLocal;
    const visits: (TileVisit & { readonly isOwn: boolean })[] = [];
    for (let tile = 0; tile < tileKind.length; tile++) {
      const nearest = this.approach(asked, tile);
      const kind = tileKind[tile]!;
      const area = (kind === TILE_KIND.near ? nearAreaOf : farAreaOf)[this.anyRegionOf(tile)]!;
      if (hasRemote && kind === TILE_KIND.far) {
        // tiles of an area come before the strangers, who are told by it
        if (nearest > asStrangers) isLocal[area] = 1;
      }
      if (nearest === OUT_OF_REACH) continue;
      const ownArea = (kind === TILE_KIND.near ? nearAreaOf : farAreaOf)[home]!;
      visits.push({ tile, nearest, isOwn: kind !== TILE_KIND.remote && area === ownArea });
    }
    return visits
      .filter(({ tile }) => {
        if (!hasRemote || tileKind[tile] !== TILE_KIND.far) return true;
        return isLocal[farAreaOf[this.anyRegionOf(tile)]!] === 1;
      })
      .sort(
        (a, b) => Number(b.isOwn) - Number(a.isOwn) || b.nearest - a.nearest || a.tile - b.tile,
      );
  }

  /** As `approach`, for tiles that are not of strangers, with everybody in them. */
  approachAll(asked: number, tile: number): number {
    this.isLocal[asked] ??= new Uint8Array(this.columns.distances.count);
    return this.approach(asked, tile);
  }

  /** Fills `nearness` for the cells of a tile and returns the best, or `OUT_OF_REACH`. */
  approach(asked: number, tile: number): number {
    const { nearness } = this;
    const { policy, distances: regions } = this.columns;
    const { cells, traits, asked: places, seats, farAreaOf } = this.seating;
    const isRemote = seats.tileKind[tile] === TILE_KIND.remote;
    const isLocal = this.isLocal[asked]!;
    const row = asked * regions.count;
    const first = traits.cellStart[tile]!;
    const end = traits.cellStart[tile + 1]!;
    let nearest = OUT_OF_REACH;
    for (let at = first; at < end; at++) {
      const cell = traits.cells[at]!;
      const region = cells.region[cell]!;
      if (isRemote && isLocal[farAreaOf[region]!] === 1) {
        nearness[at - first] = OUT_OF_REACH;
        continue;
      }
      const km = places.km[row + region]!;
      const relocates = cells.relocates[cell] === 1;
      const value = distanceValue(km, cells.travelKm[cell]!, relocates, policy);
      nearness[at - first] = value;
      if (value > nearest) nearest = value;
    }
    return nearest;
  }

  private anyRegionOf(tile: number): number {
    const { cells, traits } = this.seating;
    return cells.region[traits.cells[traits.cellStart[tile]!]!]!;
  }
}
