import { orderByKey } from "../../solvers/radix-order";
import { int32, memory, uint8 } from "../column";
import type { SeekerColumns } from "../seeker-columns";
import { experienceClasses } from "./experience-classes";
import type { MobilityCells } from "./mobility-cells";
import { TILE_KIND, type TileGroups } from "./tile-groups";

/** Who sits where: tile by tile, in a tile by experience, those alike side by side. */
export interface SeatOrder {
  /** By seat. */
  readonly seeker: Int32Array;
  /** By seat: 1 where all that is scored is as for the seat before, in the same tile. */
  readonly alike: Uint8Array;
  /** By seeker. */
  readonly experience: Uint16Array;
  /** Tile `t` has the seats `tileStart[t]…tileStart[t + 1]`. */
  readonly tileStart: Int32Array;
  readonly tileKind: Uint8Array;
}

/** The seats of a tile are numbered in 16 bits, and its scratch memory stays near at hand. */
export const MOST_SEATS = 1 << 14;

// why: far people sit twice, once by area, once as strangers to all else, where that spares many visits
const MANY_FAR_GROUPS = 16;

/** Seats everybody whom some opportunities admit. A few counting sorts. */
export function orderSeats(
  seekers: SeekerColumns,
  cells: MobilityCells,
  groups: TileGroups,
): SeatOrder {
  const { byReach, alike, admission, relocates, hasExperience } = seekers;
  const experience = experienceClasses(seekers, hasExperience);
  const admitted = byReach.filter((seeker) => admission[seeker] !== 0);
  const byExperience = orderByKey(admitted, experience);
  const groupOf = new Int32Array(seekers.count);
  for (const seeker of admitted) groupOf[seeker] = groups.ofCell[cells.cellOf[seeker]!]!;
  const own = orderByKey(byExperience, groupOf);
  const isFar = (seeker: number): boolean => groups.isFar[cells.cellOf[seeker]!] === 1;
  const strangers =
    groups.farCount < MANY_FAR_GROUPS
      ? new Int32Array(0)
      : orderByKey(byExperience.filter(isFar), relocates);
  const seeker = new Int32Array(memory(4 * (own.length + strangers.length)));
  seeker.set(own);
  seeker.set(strangers, own.length);
  const tiles = new Tiles();
  tiles.cut(
    own,
    (one) => groupOf[one]!,
    (one) => (isFar(one) ? TILE_KIND.far : TILE_KIND.near),
  );
  tiles.cut(
    strangers,
    (one) => relocates[one]!,
    () => TILE_KIND.remote,
  );
  const tileStart = int32(tiles.start);
  return {
    seeker,
    alike: alikeSeats({ byReach, alike }, seeker, tileStart),
    experience,
    tileStart,
    tileKind: uint8(tiles.kind),
  };
}

/** Tiles as they are cut. */
class Tiles {
  readonly start = [0];
  readonly kind: number[] = [];

  /** Cuts an order where its key changes, and what is too long into equal parts. */
  cut(
    order: Int32Array,
    keyOf: (seeker: number) => number,
    kindOf: (seeker: number) => number,
  ): void {
    const before = this.start.at(-1)!;
    for (let from = 0; from < order.length; ) {
      const key = keyOf(order[from]!);
      let to = from + 1;
      while (to < order.length && keyOf(order[to]!) === key) to += 1;
      const parts = Math.ceil((to - from) / MOST_SEATS);
      for (let part = 1; part <= parts; part++) {
        this.start.push(before + from + Math.floor(((to - from) * part) / parts));
        this.kind.push(kindOf(order[from]!));
      }
      from = to;
    }
  }
}

function alikeSeats(
  { byReach, alike }: Pick<SeekerColumns, "byReach" | "alike">,
  seeker: Int32Array,
  tileStart: Int32Array,
): Uint8Array {
  const isAlike = new Uint8Array(byReach.length);
  for (let place = 0; place < byReach.length; place++) isAlike[byReach[place]!] = alike[place]!;
  // those alike stand side by side in every order that does not tell them apart
  const seats = new Uint8Array(memory(seeker.length));
  for (let seat = 0; seat < seeker.length; seat++) seats[seat] = isAlike[seeker[seat]!]!;
  for (const first of tileStart) if (first < seats.length) seats[first] = 0;
  return seats;
}
