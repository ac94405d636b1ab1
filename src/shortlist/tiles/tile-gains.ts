// problem: the gains of all seats of a tile for one role, as good as nothing spent on those out of question.
// method: every posting of the role's asks adds its gain to its seat; steps come best first, so the first
//   to name a seat for an ask is the best. Essential asks come first, the rarest in front: who misses one
//   is not looked at again. Once few seats can still reach what is needed the rest is granted to them.
// complexity: linear in the postings read, and a pass over the tile in words of four seats.
// invariants: a gain is never below what the seat brings, plus `granted`.

import { UNTOLD } from "../../market/seating/experience-classes";
import { MOST_SEATS } from "../../market/seating/seat-order";
import type { Seating } from "../../market/seating/seating";
import type { RoleProbes } from "./role-probes";

/** What a look at a seat costs, in postings read. */
const LOOK = 16;

/** An ask of the role at hand, in the tile at hand. */
class Ask {
  first = 0;
  end = 0;
  postings = 0;
  gain = 0;
  isEssential = false;

  /** Essential asks first, the rarest in front; then those with the most gain a posting. */
  comesBefore(other: Ask): boolean {
    if (this.isEssential !== other.isEssential) return this.isEssential;
    if (this.isEssential) return this.postings < other.postings;
    return this.gain * other.postings > other.gain * this.postings;
  }
}

/** Adds up gains, one tile and role at a time. */
export class TileGains {
  /** The seats found, numbered within the tile, and how many. */
  readonly found = new Uint16Array(MOST_SEATS);
  count = 0;
  /** By seat of the tile: its gain. */
  readonly gains = new Uint8Array(MOST_SEATS);
  /** What any seat may have beyond its gain. */
  granted = 0;

  private readonly seating: Seating;
  private readonly probes: RoleProbes;
  private readonly words = new Int32Array(this.gains.buffer);
  /** By seat: the number of the last ask that named it. */
  private readonly marks = new Uint8Array(MOST_SEATS);
  private readonly asks: Ask[] = [];
  private askCount = 0;
  private essentialCount = 0;
  private readonly stepFrom: Int32Array;
  private readonly stepTo: Int32Array;
  private readonly stepGain: Uint8Array;
  private readonly counts = new Int32Array(257);
  private readonly sorted = new Uint16Array(MOST_SEATS);

  constructor(seating: Seating, probes: RoleProbes) {
    this.seating = seating;
    this.probes = probes;
    let asks = 0;
    let steps = 0;
    for (let place = 0; place + 1 < probes.askStart.length; place++) {
      const [from, to] = [probes.askStart[place]!, probes.askStart[place + 1]!];
      asks = Math.max(asks, to - from);
      steps = Math.max(steps, probes.stepStart[to]! - probes.stepStart[from]!);
    }
    for (let at = 0; at < asks; at++) this.asks.push(new Ask());
    this.stepFrom = new Int32Array(steps);
    this.stepTo = new Int32Array(steps);
    this.stepGain = new Uint8Array(steps);
  }

  /**
   * Finds the seats of a tile whose gain is at least `need`, the best first if `isSorted`, for the role at
   * a place among the probes.
   */
  find(place: number, tile: number, need: number, isSorted: boolean): void {
    this.count = 0;
    let rest = this.gather(place, tile);
    if (rest < 0 || rest + this.topExperience(place) < need) return;
    const { tileStart } = this.seating.seats;
    const size = tileStart[tile + 1]! - tileStart[tile]!;
    this.seat(place, tile);
    let left = 0;
    for (let ask = 0; ask < this.askCount; ask++) left += this.asks[ask]!.postings;
    let alive = size;
    for (let at = 0; at < this.askCount; at++) {
      const ask = this.asks[at]!;
      if (ask.isEssential) alive = this.require(ask, at);
      else if (this.essentialCount === 0) this.addToAll(ask, at + 1);
      else this.add(ask, at + 1);
      rest -= ask.gain;
      left -= ask.postings;
      if (isSorted || left < alive || at + 1 < this.essentialCount) continue;
      const hopeful = this.countFrom(need - rest, size);
      if (hopeful === 0) {
        this.count = 0;
        return;
      }
      if (hopeful * LOOK < left) break;
    }
    this.granted = rest;
    this.collect(need - rest, size);
    if (isSorted) this.sort();
  }

  /** Gathers the steps that name anybody; the most that they add, or −1 where an essential ask has none. */
  private gather(place: number, tile: number): number {
    const { probes, asks, stepFrom, stepTo, stepGain } = this;
    const { postings } = this.seating;
    const { start } = postings;
    const row = tile * postings.slots;
    let count = 0;
    let steps = 0;
    let most = 0;
    this.essentialCount = 0;
    for (let at = probes.askStart[place]!; at < probes.askStart[place + 1]!; at++) {
      const ask = asks[count]!;
      ask.first = steps;
      ask.postings = 0;
      ask.gain = 0;
      ask.isEssential = probes.essential[at] === 1;
      for (let step = probes.stepStart[at]!; step < probes.stepStart[at + 1]!; step++) {
        const from = start[row + probes.stepFrom[step]!]!;
        const to = start[row + probes.stepTo[step]!]!;
        if (from === to) continue;
        const gain = probes.stepGain[step]!;
        stepFrom[steps] = from;
        stepTo[steps] = to;
        stepGain[steps++] = gain;
        ask.postings += to - from;
        if (gain > ask.gain) ask.gain = gain;
      }
      ask.end = steps;
      if (ask.postings === 0) {
        if (ask.isEssential) return -1;
        continue;
      }
      this.essentialCount += Number(ask.isEssential);
      most += ask.gain;
      let to = count++;
      for (; to > 0 && ask.comesBefore(asks[to - 1]!); to--) asks[to] = asks[to - 1]!;
      asks[to] = ask;
    }
    this.askCount = count;
    return most;
  }

  private topExperience(place: number): number {
    return Math.max(this.probes.experienced[place]!, this.probes.untold[place]!);
  }

  /** Starts every seat with the gain of its experience, named by no ask. */
  private seat(place: number, tile: number): void {
    const { gains, marks, probes } = this;
    const { seats, runs } = this.seating;
    const first = seats.tileStart[tile]!;
    const size = seats.tileStart[tile + 1]! - first;
    marks.fill(0, 0, size);
    // the words of four seats reach beyond the last
    gains.fill(0, size, Math.min(MOST_SEATS, size + 4));
    const experienced = probes.experienced[place]!;
    const untold = probes.untold[place]!;
    if (experienced === 0) {
      gains.fill(0, 0, size);
      return;
    }
    const major = probes.major[place]!;
    let from = 0;
    let gain = 0;
    let at = 0;
    for (let run = runs.tileStart[tile]!; run < runs.tileStart[tile + 1]!; run++) {
      const own = runs.experience[run]!;
      const next = own === UNTOLD ? untold : ((own >> major) & 1) * experienced;
      if (next !== gain) {
        gains.fill(gain, from, at);
        from = at;
        gain = next;
      }
      at = runs.end[run]! - first;
    }
    gains.fill(gain, from, at);
  }

  /** Adds the gains of an essential ask to those who met all before it, and returns how many meet it. */
  private require({ first, end }: Ask, mark: number): number {
    const { gains, marks, found, stepFrom, stepTo, stepGain } = this;
    const { seats } = this.seating.postings;
    let met = 0;
    for (let step = first; step < end; step++) {
      const gain = stepGain[step]!;
      const to = stepTo[step]!;
      for (let at = stepFrom[step]!; at < to; at++) {
        const seat = seats[at]!;
        if (marks[seat] !== mark) continue;
        marks[seat] = mark + 1;
        gains[seat]! += gain;
        found[met++] = seat;
      }
    }
    this.count = met;
    return met;
  }

  /** Adds the gains of an ask to everybody it names. */
  private addToAll({ first, end }: Ask, mark: number): void {
    const { gains, marks, stepFrom, stepTo, stepGain } = this;
    const { seats } = this.seating.postings;
    for (let step = first; step < end; step++) {
      const gain = stepGain[step]!;
      const to = stepTo[step]!;
      for (let at = stepFrom[step]!; at < to; at++) {
        const seat = seats[at]!;
        // 1 where the last mark is another, without a branch
        gains[seat]! += gain * (((marks[seat]! ^ mark) + 255) >> 8);
        marks[seat] = mark;
      }
    }
  }

  /** Adds the gains of an ask to those who meet all that is essential. */
  private add({ first, end }: Ask, mark: number): void {
    const { gains, marks, stepFrom, stepTo, stepGain, essentialCount } = this;
    const { seats } = this.seating.postings;
    for (let step = first; step < end; step++) {
      const gain = stepGain[step]!;
      const to = stepTo[step]!;
      for (let at = stepFrom[step]!; at < to; at++) {
        const seat = seats[at]!;
        const last = marks[seat]!;
        if (last === mark || last < essentialCount) continue;
        marks[seat] = mark;
        gains[seat]! += gain;
      }
    }
  }

  /** How many seats have at least a gain. */
  private countFrom(least: number, size: number): number {
    const { gains, found, words } = this;
    let count = 0;
    if (this.essentialCount > 0) {
      for (let at = 0; at < this.count; at++) count += Number(gains[found[at]!]! >= least);
      return count;
    }
    if (least <= 0) return size;
    if (least > 255) return 0;
    const low = Math.imul(0x80 - (least & 0x7f), 0x01010101);
    const isHigh = least > 0x7f;
    const end = (size + 3) >> 2;
    for (let at = 0; at < end; at++) {
      const word = words[at]!;
      const sums = ((word & 0x7f7f7f7f) + low) | 0;
      const reached = (isHigh ? sums & word : sums | word) & 0x80808080;
      if (reached !== 0) count += Math.imul(reached >>> 7, 0x01010101) >>> 24;
    }
    return count;
  }

  /** Keeps the seats with at least a gain. */
  private collect(least: number, size: number): void {
    const { gains, found, words } = this;
    let count = 0;
    if (this.essentialCount > 0) {
      for (let at = 0; at < this.count; at++) {
        const seat = found[at]!;
        if (gains[seat]! >= least) found[count++] = seat;
      }
      this.count = count;
      return;
    }
    if (least > 255) return;
    if (least <= 0) {
      for (let seat = 0; seat < size; seat++) found[seat] = seat;
      this.count = size;
      return;
    }
    const low = Math.imul(0x80 - (least & 0x7f), 0x01010101);
    const isHigh = least > 0x7f;
    const end = (size + 3) >> 2;
    for (let at = 0; at < end; at++) {
      const word = words[at]!;
      const sums = ((word & 0x7f7f7f7f) + low) | 0;
      let reached = (isHigh ? sums & word : sums | word) & 0x80808080;
      // the highest bit of each byte that reaches it
      while (reached !== 0) {
        const lowest = reached & -reached;
        found[count++] = (at << 2) + ((31 - Math.clz32(lowest)) >> 3);
        reached ^= lowest;
      }
    }
    this.count = count;
  }

  /** Puts those found in the order of their gains, the best first. */
  private sort(): void {
    const { found, sorted, gains, counts, count } = this;
    counts.fill(0);
    for (let at = 0; at < count; at++) counts[255 - gains[found[at]!]! + 1]! += 1;
    for (let at = 0; at < 256; at++) counts[at + 1]! += counts[at]!;
    for (let at = 0; at < count; at++) {
      const seat = found[at]!;
      sorted[counts[255 - gains[seat]!]!++] = seat;
    }
    found.set(sorted.subarray(0, count));
  }
}
