import type { SeekerColumns } from "../../market/seeker-columns";
import type { RoleSieve } from "./role-sieve";

// why: the data of so many seekers stay near at hand while their offers are read role by role
const BATCH_SEEKERS = 1 << 11;
const BATCH_OFFERS = 1 << 17;

/**
 * Offers of seekers to the roles of a block, gathered seeker by seeker and then read role by role: what
 * belongs to a role is looked at while it is near at hand (cache blocking). A seeker is known by the seat,
 * the place in the order by reach.
 */
export class OfferBatch {
  /** Seekers gathered, by seat; the offers of the `i`-th were gathered from `first[i]` on. */
  readonly gathered: Int32Array;
  readonly first: Int32Array;
  seekerCount = 0;
  /** Read after `sort`: the offers to place `p` are `start[p]…start[p + 1]`. */
  readonly start: Int32Array;
  seats = new Int32Array(0);
  distances = new Int16Array(0);
  /** Which offer, in the order in which they were gathered. */
  origins = new Int32Array(0);

  private readonly sieve: RoleSieve;
  private readonly seekers: SeekerColumns;
  private places = new Int32Array(0);
  private gatheredDistances = new Int16Array(0);
  /** By place: the visit in which a seeker was offered last. */
  private readonly offered: Int32Array;
  private visits = 0;
  private count = 0;

  constructor(sieve: RoleSieve, seekers: SeekerColumns) {
    const roleCount = sieve.roleAt.length;
    this.sieve = sieve;
    this.seekers = seekers;
    this.start = new Int32Array(roleCount + 1);
    this.offered = new Int32Array(roleCount);
    const most = Math.min(BATCH_SEEKERS, seekers.count);
    this.gathered = new Int32Array(most);
    this.first = new Int32Array(most + 1);
    // a seeker more may be offered to every role
    this.makeRoom(Math.min(BATCH_OFFERS, most * roleCount) + roleCount);
  }

  /** Whether the batch should be sorted and read before the next seeker. */
  isFull(): boolean {
    return this.seekerCount === this.gathered.length || this.count >= BATCH_OFFERS;
  }

  /** Gathers the offers of a seeker: the roles that name them, and those always looked at. */
  gather(seat: number): void {
    const { sieve, offered, places } = this;
    const { start, places: named, need, skillPoints, classes, distance, always } = sieve;
    const { skillStart, skills, levels, byReach, priority: priorities } = this.seekers;
    const seeker = byReach[seat]!;
    const priority = priorities[seeker]!;
    const visit = ++this.visits;
    let { count } = this;
    const last = skillStart[seeker + 1]!;
    for (let held = skillStart[seeker]!; held < last; held++) {
      const term = skills[held]! * classes.count + classes.of[levels[held]!]!;
      const end = start[term + 1]!;
      for (let at = start[term]!; at < end; at++) {
        const place = named[at]!;
        if (offered[place] === visit) continue;
        offered[place] = visit;
        if (priority < need[place]!) continue;
        places[count] = place;
        this.gatheredDistances[count++] = distance[place]!;
      }
    }
    for (let at = sieve.alwaysCount - 1; at >= 0; at--) {
      const place = always[at]!;
      if (offered[place] === visit || priority < need[place]! + skillPoints[place]!) continue;
      places[count] = place;
      this.gatheredDistances[count++] = distance[place]!;
    }
    this.count = count;
    this.gathered[this.seekerCount++] = seat;
    this.first[this.seekerCount] = count;
  }

  /** Sorts what was gathered by place, in the order in which it came. */
  sort(): void {
    const { start, places, first, gathered } = this;
    const { placeCount } = this.sieve;
    start.fill(0, 0, placeCount + 1);
    for (let at = 0; at < this.count; at++) start[places[at]! + 1]! += 1;
    for (let place = 0; place < placeCount; place++) start[place + 1]! += start[place]!;
    for (let row = 0; row < this.seekerCount; row++) {
      for (let at = first[row]!; at < first[row + 1]!; at++) {
        const to = start[places[at]!]!++;
        this.seats[to] = gathered[row]!;
        this.distances[to] = this.gatheredDistances[at]!;
        this.origins[to] = at;
      }
    }
    start.copyWithin(1, 0, placeCount);
    start[0] = 0;
  }

  /** Forgets everything gathered. */
  clear(): void {
    this.count = 0;
    this.seekerCount = 0;
  }

  private makeRoom(size: number): void {
    this.places = new Int32Array(size);
    this.seats = new Int32Array(size);
    this.origins = new Int32Array(size);
    this.distances = new Int16Array(size);
    this.gatheredDistances = new Int16Array(size);
  }
}
