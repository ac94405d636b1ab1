import type { PersonalLimits, SeatNetwork } from "./seat-network";

/** What is chosen from. */
export interface ChoiceProblem {
  readonly network: SeatNetwork;
  readonly personal: PersonalLimits;
  /** Rial by course. */
  readonly costs: Float64Array;
}

/** What limits a choice of courses. */
export interface ChoiceLimits {
  readonly maxCourses: number;
  /** Seats in all courses together; infinite without a limit. */
  readonly maxSeats: number;
  /** Rial; infinite without a limit. */
  readonly budget: number;
}
