import { NONE, type PersonalLimits, type SeatNetwork } from "./seat-network";

// problem: seat learners in the courses that run and give each an opening, the most worth in all: a
//   flow course → learner → opening → group, whose only worth lies on learner → opening.
// method: successive best augmenting paths from a course's seats through the residual network (Ahuja,
//   Magnanti and Orlin 1993, ch. 9), labels corrected in a queue. A path ends in an opening with room,
//   or in the seat of another course that it sets free.
// complexity: one pass over the arcs near a course for a path, commonly; all arcs a few times at worst.
// invariants: without personal limits the flow is optimal for the courses seated so far, whatever their
//   order, and its value is submodular in them (an assignment valuation through a network: Kelso and
//   Crawford 1982; Murota 2003, "Discrete Convex Analysis", ch. 9). With them it is feasible and grows
//   with every path, but choosing the best is a three-dimensional matching: nothing is promised.

/** The seats of some courses, filled one course after the other. */
export class SeatFlow {
  /** The sum of the worths opened. */
  value = 0;
  /** How many learners have a seat. */
  seatCount = 0;
  /** By learner: the course, and the arc to the opening, or `NONE`. */
  readonly courseOf: Int32Array;
  readonly arcOf: Int32Array;

  private readonly network: SeatNetwork;
  private readonly limits: PersonalLimits | undefined;
  private readonly used: Int32Array;
  private readonly filled: Int32Array;
  private readonly groupFilled: Int32Array;
  private readonly seated: number[][];
  private readonly load: Int32Array;
  private readonly learnersOf: ReadonlyMap<number, readonly number[]>;
  /** Changes since the last mark, for taking them back: learner, course, arc. */
  private readonly journal: number[] = [];
  /** Labels by node: courses, then learners without an opening, openings, groups. */
  private readonly gains: Float64Array;
  private readonly parents: Int32Array;
  private readonly vias: Int32Array;
  private readonly labelledIn: Int32Array;
  private readonly queued: Uint8Array;
  private search = 0;

  constructor(network: SeatNetwork, limits?: PersonalLimits) {
    const { courseCount, learnerCount, capacities, groupCapacities, seekerOf } = network;
    const nodes = courseCount + learnerCount + capacities.length + groupCapacities.length;
    this.network = network;
    this.limits = limits;
    this.courseOf = new Int32Array(learnerCount).fill(NONE);
    this.arcOf = new Int32Array(learnerCount).fill(NONE);
    this.used = new Int32Array(courseCount);
    this.filled = new Int32Array(capacities.length);
    this.groupFilled = new Int32Array(groupCapacities.length);
    this.seated = Array.from(groupCapacities, () => []);
    this.load = new Int32Array(limits?.most.length ?? 0);
    this.learnersOf = limits === undefined ? new Map() : learnersBySeeker(seekerOf);
    this.gains = new Float64Array(nodes);
    this.parents = new Int32Array(nodes);
    this.vias = new Int32Array(nodes);
    this.labelledIn = new Int32Array(nodes);
    this.queued = new Uint8Array(nodes);
  }

  /** Seats learners in a course while that gains, up to `most` seats in all; returns the gain. */
  seat(course: number, most: number = Number.POSITIVE_INFINITY): number {
    const before = this.value;
    while (this.used[course]! < this.network.places[course]! && this.seatCount < most) {
      const end = this.findPath(course);
      if (end === NONE) break;
      this.follow(end);
    }
    this.journal.length = 0;
    return this.value - before;
  }

  /** What `seat` would gain; nothing changes. */
  gainOf(course: number): number {
    const before = this.value;
    while (this.used[course]! < this.network.places[course]!) {
      const end = this.findPath(course);
      if (end === NONE) break;
      this.follow(end);
    }
    const gain = this.value - before;
    const { journal } = this;
    for (let at = journal.length - 3; at >= 0; at -= 3) {
      this.assign(journal[at]!, journal[at + 1]!, journal[at + 2]!);
    }
    journal.length = 0;
    return gain;
  }

  /** The end of the path that gains most from a seat of the course on, or `NONE`. */
  private findPath(source: number): number {
    const { gains, queued } = this;
    const { courseCount, learnerCount, capacities, groupCapacities } = this.network;
    const firstOpening = courseCount + learnerCount;
    const firstGroup = firstOpening + capacities.length;
    this.search += 1;
    const queue: number[] = [];
    this.label(queue, source, 0, NONE, NONE);
    let end = NONE;
    for (let head = 0; head < queue.length; head++) {
      const node = queue[head]!;
      queued[node] = 0;
      if (node < courseCount) this.fromCourse(queue, node);
      else if (node < firstOpening) this.fromLearner(queue, node, firstOpening);
      else if (node < firstGroup) this.fromOpening(queue, node, firstOpening, firstGroup);
      else this.fromGroup(queue, node, firstGroup);
    }
    let best = 0;
    for (const node of queue) {
      const group = node - firstGroup;
      const ends =
        group >= 0
          ? this.groupFilled[group]! < groupCapacities[group]!
          : node < courseCount && node !== source;
      if (!ends) continue;
      const gain = gains[node]!;
      if (gain > best || (gain === best && end !== NONE && node < end)) {
        best = gain;
        end = node;
      }
    }
    return end;
  }

  /** A seat of the course is free: somebody enters it, or moves into it from another course. */
  private fromCourse(queue: number[], course: number): void {
    const { takerStart, takers, courseCount } = this.network;
    const { courseOf } = this;
    const gain = this.gains[course]!;
    for (let at = takerStart[course]!; at < takerStart[course + 1]!; at++) {
      const learner = takers[at]!;
      const before = courseOf[learner]!;
      if (before === course) continue;
      const to = before === NONE ? courseCount + learner : before;
      if (this.isLabelled(to) && this.gains[to]! >= gain) continue;
      if (this.limits !== undefined && !this.mayAttend(learner, course)) continue;
      this.label(queue, to, gain, course, learner);
    }
  }

  /** The learner has a seat and no opening: takes one, or gives the seat up again. */
  private fromLearner(queue: number[], node: number, firstOpening: number): void {
    const { courseCount, arcStart, openings, worths } = this.network;
    const learner = node - courseCount;
    const gain = this.gains[node]!;
    const own = this.arcOf[learner]!;
    for (let arc = arcStart[learner]!; arc < arcStart[learner + 1]!; arc++) {
      if (arc !== own) {
        this.label(queue, firstOpening + openings[arc]!, gain + worths[arc]!, node, arc);
      }
    }
    if (own !== NONE) this.label(queue, this.courseOf[learner]!, gain, node, NONE);
  }

  private fromOpening(
    queue: number[],
    node: number,
    firstOpening: number,
    firstGroup: number,
  ): void {
    const { capacities, groupOf } = this.network;
    const opening = node - firstOpening;
    const group = groupOf[opening]!;
    if (this.filled[opening]! < capacities[opening]!) {
      this.label(queue, firstGroup + group, this.gains[node]!, node, NONE);
      return;
    }
    this.displace(queue, node, group, opening);
  }

  private fromGroup(queue: number[], node: number, firstGroup: number): void {
    const group = node - firstGroup;
    if (this.groupFilled[group]! < this.network.groupCapacities[group]!) return;
    this.displace(queue, node, group, NONE);
  }

  /** Somebody in a group, or in one opening of it, gives way. */
  private displace(queue: number[], node: number, group: number, opening: number): void {
    const { courseCount, openings, worths } = this.network;
    for (const learner of this.seated[group]!) {
      const arc = this.arcOf[learner]!;
      if (opening !== NONE && openings[arc] !== opening) continue;
      this.label(queue, courseCount + learner, this.gains[node]! - worths[arc]!, node, NONE);
    }
  }

  private isLabelled(node: number): boolean {
    return this.labelledIn[node] === this.search;
  }

  /** Keeps the better label; a path visits a node, and enters a person, once. */
  private label(queue: number[], node: number, gain: number, parent: number, via: number): void {
    if (this.isLabelled(node) && this.gains[node]! >= gain) return;
    if (parent !== NONE && this.isOnPath(node, parent, via)) return;
    this.labelledIn[node] = this.search;
    this.gains[node] = gain;
    this.parents[node] = parent;
    this.vias[node] = via;
    if (this.queued[node] === 1) return;
    this.queued[node] = 1;
    queue.push(node);
  }

  private isOnPath(node: number, from: number, via: number): boolean {
    const { courseCount, seekerOf } = this.network;
    const person = this.limits !== undefined && from < courseCount ? seekerOf[via]! : NONE;
    for (let at = from; at !== NONE; at = this.parents[at]!) {
      if (at === node) return true;
      const parent = this.parents[at]!;
      if (person === NONE || parent === NONE || parent >= courseCount) continue;
      if (seekerOf[this.vias[at]!] === person) return true;
    }
    return false;
  }

  private mayAttend(learner: number, course: number): boolean {
    const { most, clash } = this.limits!;
    const person = this.network.seekerOf[learner]!;
    const load = this.load[person]!;
    if (load === 0) return true;
    const own = this.courseOf[learner]! !== NONE;
    if (!own && load >= most[person]!) return false;
    if (own && load === 1) return true;
    return this.learnersOf.get(person)!.every((other) => {
      const taken = this.courseOf[other]!;
      return other === learner || taken === NONE || !clash(taken, course);
    });
  }

  /** Does what a path says, from its end back. */
  private follow(end: number): void {
    const { courseCount, learnerCount } = this.network;
    const firstOpening = courseCount + learnerCount;
    const { parents, vias, courseOf, arcOf } = this;
    for (let node = end; parents[node] !== NONE; node = parents[node]!) {
      const parent = parents[node]!;
      const via = vias[node]!;
      if (node < courseCount && parent < courseCount) {
        // somebody moves from this course to the one before it on the path
        this.assign(via, parent, arcOf[via]!);
      } else if (node < courseCount) {
        this.assign(parent - courseCount, NONE, NONE);
      } else if (parent >= courseCount && parent < firstOpening) {
        const learner = parent - courseCount;
        const from = parents[parent]!;
        this.assign(learner, from < courseCount ? from : courseOf[learner]!, via);
      }
    }
  }

  private assign(learner: number, course: number, arc: number): void {
    const { openings, groupOf, worths, seekerOf } = this.network;
    const courseBefore = this.courseOf[learner]!;
    const arcBefore = this.arcOf[learner]!;
    this.journal.push(learner, courseBefore, arcBefore);
    if (courseBefore !== NONE) {
      const opening = openings[arcBefore]!;
      const group = groupOf[opening]!;
      const list = this.seated[group]!;
      list.splice(list.indexOf(learner), 1);
      this.filled[opening]! -= 1;
      this.groupFilled[group]! -= 1;
      this.used[courseBefore]! -= 1;
      this.value -= worths[arcBefore]!;
      this.seatCount -= 1;
      if (this.limits !== undefined) this.load[seekerOf[learner]!]! -= 1;
    }
    this.courseOf[learner] = course;
    this.arcOf[learner] = arc;
    if (course === NONE) return;
    const opening = openings[arc]!;
    const group = groupOf[opening]!;
    this.seated[group]!.push(learner);
    this.filled[opening]! += 1;
    this.groupFilled[group]! += 1;
    this.used[course]! += 1;
    this.value += worths[arc]!;
    this.seatCount += 1;
    if (this.limits !== undefined) this.load[seekerOf[learner]!]! += 1;
  }
}

function learnersBySeeker(seekerOf: Int32Array): Map<number, number[]> {
  const lists = new Map<number, number[]>();
  seekerOf.forEach((seeker, learner) => {
    const list = lists.get(seeker);
    if (list === undefined) lists.set(seeker, [learner]);
    else list.push(learner);
  });
  return lists;
}
