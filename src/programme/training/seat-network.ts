/**
 * Who can learn what in which course, and what that opens. A *learner* is a person with one subject:
 * courses that teach the same make the same of somebody, so the learner takes a seat in one of them
 * and fills one opening. Openings belong to groups that hold no more than their capacity together.
 */
export interface SeatNetwork {
  readonly courseCount: number;
  readonly learnerCount: number;
  /** Seats by course. */
  readonly places: Int32Array;
  /** The learners who can attend each course, CSR by course. */
  readonly takerStart: Int32Array;
  readonly takers: Int32Array;
  /** The openings that each learner can fill, with worth, CSR by learner. */
  readonly arcStart: Int32Array;
  readonly openings: Int32Array;
  readonly worths: Float64Array;
  /** The person of each learner. */
  readonly seekerOf: Int32Array;
  /** Capacity and group by opening, capacity by group. */
  readonly capacities: Int32Array;
  readonly groupOf: Int32Array;
  readonly groupCapacities: Int32Array;
}

/** What one person can attend: how many courses, and which of them not both. */
export interface PersonalLimits {
  /** By person. */
  readonly most: Int32Array;
  readonly clash: (course: number, other: number) => boolean;
}

/** No course, no opening. */
export const NONE = -1;
