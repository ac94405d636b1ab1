import { memory } from "../column";
import type { SeekerColumns } from "../seeker-columns";
import type { SeatOrder } from "./seat-order";
import type { SkillTerms } from "./skill-terms";

/** Who holds what: by tile, term and class of level the seats, numbered within the tile. */
export interface TilePostings {
  /** How many slots (a term and a class of level) a tile has. */
  readonly slots: number;
  /** Slot `s` of tile `t` has the seats `seats[start[t · slots + s]…start[t · slots + s + 1]]`. */
  readonly start: Int32Array;
  readonly seats: Uint16Array;
}

/** Posts the seats, but for those alike to the one before. Linear in what is held. */
export function compilePostings(
  seekers: SeekerColumns,
  { seeker, alike, tileStart }: SeatOrder,
  terms: SkillTerms,
): TilePostings {
  const slots = terms.count * terms.classes.count;
  const tiles = tileStart.length - 1;
  const start = new Int32Array(memory(4 * (tiles * slots + 1)));
  const events = new SkillEvents(seekers, terms);
  const parts: Uint16Array[] = [];
  let total = 0;
  for (let tile = 0; tile < tiles; tile++) {
    const first = tileStart[tile]!;
    const count = tileStart[tile + 1]! - first;
    events.clear();
    for (let local = 0; local < count; local++) {
      if (alike[first + local] === 0) events.add(seeker[first + local]!, local);
    }
    const own = start.subarray(tile * slots, (tile + 1) * slots + 1);
    own[0] = total;
    parts.push(events.sorted(own));
    total = own[slots]!;
  }
  const seats = new Uint16Array(memory(2 * total));
  let at = 0;
  for (const part of parts) {
    seats.set(part, at);
    at += part.length;
  }
  return { slots, start, seats };
}

/** Who holds which slot, in the order of the seats. */
class SkillEvents {
  private readonly seekers: SeekerColumns;
  private readonly terms: SkillTerms;
  private count = 0;
  private slotOf = new Int32Array(1 << 16);
  private seatOf = new Uint16Array(1 << 16);
  /** By set: the best class of level so far of the seat at hand, from 1. */
  private readonly best: Uint8Array;
  private readonly touched: Int32Array;

  constructor(seekers: SeekerColumns, terms: SkillTerms) {
    this.seekers = seekers;
    this.terms = terms;
    this.best = new Uint8Array(terms.count - terms.skillCount);
    this.touched = new Int32Array(this.best.length);
  }

  clear(): void {
    this.count = 0;
  }

  add(seeker: number, seat: number): void {
    const { skillStart, skills, levels } = this.seekers;
    const { ofSkill, classes, setStart, sets, skillCount } = this.terms;
    const { best, touched } = this;
    const from = skillStart[seeker]!;
    const to = skillStart[seeker + 1]!;
    this.makeRoom(to - from + best.length);
    let sought = 0;
    for (let at = from; at < to; at++) {
      const term = ofSkill[skills[at]!]!;
      if (term < 0) continue;
      const level = classes.of[levels[at]!]!;
      this.push(term * classes.count + level, seat);
      for (let member = setStart[term]!; member < setStart[term + 1]!; member++) {
        const set = sets[member]!;
        if (best[set] === 0) touched[sought++] = set;
        if (level + 1 > best[set]!) best[set] = level + 1;
      }
    }
    for (let at = 0; at < sought; at++) {
      const set = touched[at]!;
      this.push((skillCount + set) * classes.count + best[set]! - 1, seat);
      best[set] = 0;
    }
  }

  /** The seats by slot; `start` has the first place on entry and all places after. */
  sorted(start: Int32Array): Uint16Array {
    const { count, slotOf, seatOf } = this;
    const before = start[0]!;
    start.fill(0, 1);
    for (let at = 0; at < count; at++) start[slotOf[at]! + 1]! += 1;
    for (let slot = 1; slot < start.length; slot++) start[slot]! += start[slot - 1]!;
    const seats = new Uint16Array(count);
    for (let at = count - 1; at >= 0; at--) {
      const slot = slotOf[at]!;
      start[slot + 1]! -= 1;
      seats[start[slot + 1]! - before] = seatOf[at]!;
    }
    // every slot's end has moved to its first place
    start.copyWithin(0, 1);
    start[start.length - 1] = before + count;
    return seats;
  }

  private push(slot: number, seat: number): void {
    this.slotOf[this.count] = slot;
    this.seatOf[this.count] = seat;
    this.count += 1;
  }

  private makeRoom(more: number): void {
    if (this.count + more <= this.slotOf.length) return;
    const size = 2 * this.slotOf.length + more;
    const [slotOf, seatOf] = [new Int32Array(size), new Uint16Array(size)];
    slotOf.set(this.slotOf);
    seatOf.set(this.seatOf);
    this.slotOf = slotOf;
    this.seatOf = seatOf;
  }
}
