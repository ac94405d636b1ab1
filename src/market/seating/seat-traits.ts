import { type Column, float64, memory } from "../column";
import type { SeekerColumns } from "../seeker-columns";
import type { MobilityCells } from "./mobility-cells";
import type { SeatOrder } from "./seat-order";
import { type ValueClasses, valueClasses } from "./value-classes";

// What is looked at first of a seat, side by side in a few words of 32 bits:
//   0  hours, education + 1, class of income, class of capital: eight bits each
//   1  admission and flags; from bit 8 the first wished sector, from bit 16 the last
//   2  the cell, numbered within the tile; from bit 16 the priority
//   3  two occupations of 16 bits, packed; the only one stands twice, 0 for none
//   4  the months in each of 16 bits; none where the second is the first again
export const TRAIT_WORDS = 5;

/** Flags of word 1, above the two bits of `ADMITS`. */
export const TRAIT = {
  experienceKnown: 1 << 2,
  /** More experience than two occupations, or more months than fit. */
  experienceLong: 1 << 3,
  wishes: 1 << 4,
  /** More wished sectors than two. */
  wishesLong: 1 << 5,
  /** All that is scored is as for the seat before, who is looked at for both. */
  alike: 1 << 6,
} as const;

const MOST_MONTHS = 0xffff;

/** Seats in words, and the cells of each tile that the words speak of. */
export interface SeatTraits {
  readonly words: Int32Array;
  /** Tile `t` has people of the cells `cells[cellStart[t]…cellStart[t + 1]]`. */
  readonly cellStart: Int32Array;
  readonly cells: Int32Array;
  /** By tile: the highest priority. */
  readonly topPriority: Int32Array;
  /** What the classes of income and capital stand for, and whether each is of one value. */
  readonly incomes: Float64Array;
  readonly incomesExact: boolean;
  readonly capitals: Float64Array;
  readonly capitalsExact: boolean;
}

/** Packs what is looked at first. Linear. */
export function packTraits(
  seekers: SeekerColumns,
  cells: MobilityCells,
  { seeker: seated, alike, tileStart }: SeatOrder,
): SeatTraits {
  // why: whoever asks the least and brings the most of a class stands for it, so no bound is too low
  const incomes = valueClasses(seekers.income, "least");
  const capitals = valueClasses(seekers.capital, "most");
  const words = new Int32Array(memory(4 * TRAIT_WORDS * seated.length));
  const tiles = tileStart.length - 1;
  const topPriority = new Int32Array(memory(4 * tiles));
  const cellStart = new Int32Array(memory(4 * (tiles + 1)));
  const named: number[] = [];
  const localOf = new Int32Array(cells.region.length).fill(-1);
  for (let tile = 0; tile < tiles; tile++) {
    const first = named.length;
    for (let seat = tileStart[tile]!; seat < tileStart[tile + 1]!; seat++) {
      const seeker = seated[seat]!;
      const cell = cells.cellOf[seeker]!;
      if (localOf[cell]! < first) localOf[cell] = named.push(cell) - 1;
      const priority = seekers.priority[seeker]!;
      topPriority[tile] = Math.max(topPriority[tile]!, priority);
      const at = seat * TRAIT_WORDS;
      words[at] = amounts(seekers, seeker, incomes, capitals);
      words[at + 1] = flags(seekers, seeker) | (alike[seat] === 1 ? TRAIT.alike : 0);
      words[at + 2] = (localOf[cell]! - first) | (priority << 16);
      const start = seekers.experienceStart[seeker]!;
      const count = seekers.experienceStart[seeker + 1]! - start;
      if (count === 0) continue;
      const last = start + Math.min(1, count - 1);
      words[at + 3] = seekers.occupations[start]! | (seekers.occupations[last]! << 16);
      words[at + 4] = Math.min(MOST_MONTHS, seekers.months[start]!);
      if (count > 1) words[at + 4]! |= Math.min(MOST_MONTHS, seekers.months[last]!) << 16;
    }
    cellStart[tile + 1] = named.length;
  }
  const shared = new Int32Array(memory(4 * named.length));
  shared.set(named);
  return {
    words,
    cellStart,
    cells: shared,
    topPriority,
    incomes: float64(incomes.values),
    incomesExact: incomes.isExact,
    capitals: float64(capitals.values),
    capitalsExact: capitals.isExact,
  };
}

function amounts(
  seekers: SeekerColumns,
  seeker: number,
  incomes: ValueClasses,
  capitals: ValueClasses,
): number {
  return (
    seekers.hours[seeker]! |
    ((seekers.education[seeker]! + 1) << 8) |
    (incomes.of[seeker]! << 16) |
    (capitals.of[seeker]! << 24)
  );
}

function flags(seekers: SeekerColumns, seeker: number): number {
  const { experienceStart, months, sectorStart, sectors } = seekers;
  const from = experienceStart[seeker]!;
  const to = experienceStart[seeker + 1]!;
  const wished = sectorStart[seeker + 1]! - sectorStart[seeker]!;
  const isLong = to - from > 2 || overflows(months, from, to);
  let word = seekers.admission[seeker]!;
  if (seekers.hasExperience[seeker] === 1) word |= TRAIT.experienceKnown;
  if (isLong) word |= TRAIT.experienceLong;
  if (wished === 0) return word;
  if (wished > 2) word |= TRAIT.wishesLong;
  const last = Math.min(1, wished - 1);
  const first = sectorStart[seeker]!;
  return word | TRAIT.wishes | (sectors[first]! << 8) | (sectors[first + last]! << 16);
}

function overflows(months: Column, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (months[at]! > MOST_MONTHS) return true;
  return false;
}
