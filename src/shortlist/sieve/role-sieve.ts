// problem: of all roles, the few that can matter to a seeker, without a look at the others.
// method: postings from held skills to the roles for which they name whoever holds them (see naming.ts),
//   for a block of roles at a time, chosen by what has been learnt about good candidates so far.
// complexity: a step for each posting of the seeker's skills; a block costs a step for each skill and level
//   that serves one of its roles.
// invariants: a role that neither names a seeker nor is always looked at has no candidate worth `least`
//   in this seeker.

import type { Column } from "../../market/column";
import type { MarketColumns } from "../../market/market";
import { OUT_OF_REACH } from "../../market/reach";
import type { Range } from "../range";
import type { RoleScales } from "../role-scales";
import { type LevelClasses, levelClasses } from "./level-classes";
import { Naming } from "./naming";

/** Sieves the roles of a block for one seeker after the other. */
export class RoleSieve {
  /** Regions of the roles in the block, and where each one's roles start among the places. */
  regions: readonly number[] = [];
  readonly regionStart: Int32Array;
  placeCount = 0;
  /** By place in the block: the role. */
  readonly roleAt: Int32Array;
  /** By place: the criterion `distance` of the seekers at hand, or `OUT_OF_REACH`. */
  readonly distance: Int16Array;
  /** By place: the least priority with which a seeker who is perfect in all but `distance` matters. */
  readonly need: Float64Array;
  /** By place: how much more those need who have no skill of use. */
  readonly skillPoints: Float64Array;
  /** Places looked at for every seeker, since some without a skill of use could matter. */
  readonly always: Int32Array;
  alwaysCount = 0;
  readonly classes: LevelClasses;
  /** Postings from terms, a skill at a class of level, to places: CSR by term. */
  readonly start: Int32Array;
  places: Uint16Array | Int32Array;

  private readonly columns: MarketColumns;
  private readonly scales: RoleScales;
  /** By role: the least value that matters. */
  private readonly least: Float64Array;
  private readonly naming: Naming;
  private readonly topPriority: number;
  private readonly rolesIn: readonly (readonly number[])[];
  private readonly isAlways: Uint8Array;
  /** By place: 1 where seekers without any skill of use can matter. */
  private readonly isOpen: Uint8Array;
  /** By serving skill, from the first of the range: the classes of level at which it names. */
  private readonly namingClasses: Uint8Array;
  private readonly firstServing: number;

  constructor(columns: MarketColumns, scales: RoleScales, range: Range, least: Float64Array) {
    const { roles, specificity, distances, seekers } = columns;
    const size = range.to - range.from;
    this.columns = columns;
    this.scales = scales;
    this.least = least;
    this.topPriority = topOf(seekers.priority);
    this.classes = levelClasses(columns.levels);
    this.naming = new Naming({
      columns,
      scales,
      classes: this.classes,
      topPriority: this.topPriority,
    });
    const rolesIn = Array.from({ length: distances.count }, (): number[] => []);
    for (let role = range.from; role < range.to; role++) rolesIn[roles.region[role]!]!.push(role);
    this.rolesIn = rolesIn;
    this.start = new Int32Array(specificity.length * this.classes.count + 1);
    this.places = size <= 1 << 16 ? new Uint16Array(0) : new Int32Array(0);
    this.regionStart = new Int32Array(distances.count + 1);
    this.roleAt = new Int32Array(size);
    this.distance = new Int16Array(size);
    this.need = new Float64Array(size);
    this.skillPoints = new Float64Array(size);
    this.always = new Int32Array(size);
    this.isAlways = new Uint8Array(size);
    this.isOpen = new Uint8Array(size);
    this.firstServing = roles.servingStart[range.from]!;
    this.namingClasses = new Uint8Array(roles.servingStart[range.to]! - this.firstServing);
  }

  /** How many roles of the range there are in each region that has any. */
  roleCounts(): ReadonlyMap<number, number> {
    const counts = new Map<number, number>();
    this.rolesIn.forEach((roles, region) => {
      if (roles.length > 0) counts.set(region, roles.length);
    });
    return counts;
  }

  /**
   * Takes the roles of some regions as the block, for seekers whose `distance` is at most `nearest`; every
   * region is out of reach until told.
   */
  open(regions: readonly number[], nearest: number): void {
    const { roleAt, regionStart, start } = this;
    this.regions = regions;
    let count = 0;
    regions.forEach((region, block) => {
      for (const role of this.rolesIn[region]!) roleAt[count++] = role;
      regionStart[block + 1] = count;
    });
    this.placeCount = count;
    this.isAlways.fill(0);
    this.alwaysCount = 0;
    this.distance.fill(OUT_OF_REACH, 0, count);
    this.need.fill(Number.POSITIVE_INFINITY, 0, count);
    start.fill(0);
    for (let place = 0; place < count; place++) this.announce(place, nearest);
    for (let term = 1; term < start.length; term++) start[term]! += start[term - 1]!;
    this.makeRoom(start.at(-1)!);
    for (let place = 0; place < count; place++) this.post(place);
    start.copyWithin(1, 0, start.length - 1);
    start[0] = 0;
  }

  /** Tells the value of `distance` to a region of the block for the seekers that follow. */
  moveTo(block: number, distance: number): void {
    const { need, always, isAlways, topPriority } = this;
    const first = this.regionStart[block]!;
    const end = this.regionStart[block + 1]!;
    if (first === end || this.distance[first] === distance) return;
    for (let place = first; place < end; place++) {
      this.distance[place] = distance;
      need[place] = this.needAt(place);
      if (this.isOpen[place] === 0 || isAlways[place] === 1) continue;
      if (need[place]! + this.skillPoints[place]! > topPriority) continue;
      isAlways[place] = 1;
      always[this.alwaysCount++] = place;
    }
  }

  /** The least value that matters has risen for the role at a place. */
  raise(place: number): void {
    this.need[place] = this.needAt(place);
  }

  /** Lets go of the places that need not be looked at for everybody any more. */
  releaseAlways(): void {
    const { always, need, skillPoints, topPriority } = this;
    for (let at = this.alwaysCount - 1; at >= 0; at--) {
      const place = always[at]!;
      if (need[place]! + skillPoints[place]! <= topPriority) continue;
      this.isAlways[place] = 0;
      this.alwaysCount -= 1;
      always[at] = always[this.alwaysCount]!;
    }
  }

  private needAt(place: number): number {
    const { scales } = this;
    const role = this.roleAt[place]!;
    const distance = this.distance[place]!;
    if (distance === OUT_OF_REACH) return Number.POSITIVE_INFINITY;
    const near = scales.appealUnit[role]! * this.columns.policy.weights.appeal.distance * distance;
    // a point more than any rounding
    return this.least[role]! - scales.otherPoints[role]! - near - this.skillPoints[place]! - 1;
  }

  /** Chooses what names for the role at a place and counts its postings. */
  private announce(place: number, nearest: number): void {
    const { start, classes, naming, namingClasses, firstServing } = this;
    const role = this.roleAt[place]!;
    const { servingStart, servingSkill } = this.columns.roles;
    this.isOpen[place] = Number(naming.choose(role, this.least[role]!, nearest));
    this.skillPoints[place] = this.scales.skillPoints[role]!;
    for (let serving = servingStart[role]!; serving < servingStart[role + 1]!; serving++) {
      const named = naming.namingClasses(role, serving);
      namingClasses[serving - firstServing] = named;
      const term = servingSkill[serving]! * classes.count + 1;
      for (let one = 0; one < classes.count; one++) start[term + one]! += (named >> one) & 1;
    }
  }

  private makeRoom(size: number): void {
    if (this.places.length >= size) return;
    const isNarrow = this.places instanceof Uint16Array;
    this.places = isNarrow ? new Uint16Array(size) : new Int32Array(size);
  }

  /** Writes the postings of the role at a place. */
  private post(place: number): void {
    const { start, places, classes, namingClasses, firstServing } = this;
    const role = this.roleAt[place]!;
    const { servingStart, servingSkill } = this.columns.roles;
    for (let serving = servingStart[role]!; serving < servingStart[role + 1]!; serving++) {
      const named = namingClasses[serving - firstServing]!;
      if (named === 0) continue;
      const term = servingSkill[serving]! * classes.count;
      for (let one = 0; one < classes.count; one++) {
        if (((named >> one) & 1) === 1) places[start[term + one]!++] = place;
      }
    }
  }
}

function topOf(column: Column): number {
  let top = 0;
  for (let at = 0; at < column.length; at++) top = Math.max(top, column[at]!);
  return top;
}
