import type { Occupation } from "../frame/draw-occupations";
import type { Choice, Random } from "../random/open-random";

/** How people and employers choose; where it tells, after the occupation. */
export interface Habits {
  readonly place: Choice<string>;
  readonly occupation: Choice<Occupation>;
  readonly skillCount: Choice<number>;
  /** A skill of the tree, by index. */
  readonly heldSkill: Wont<number>;
  readonly askedSkill: Wont<number>;
  readonly heldLevel: Choice<number>;
  readonly askedLevel: Choice<number>;
  /** What a requirement weighs; 1 stands for unstated. */
  readonly weight: Choice<number>;
  readonly heldHours: Choice<number>;
  readonly askedHours: Choice<number>;
  readonly travelKm: Choice<number>;
  readonly age: Choice<number>;
  /** Rial. */
  readonly capital: Choice<number>;
  /** ISCED level. */
  readonly schooling: Wont<number>;
  /** Months of practice in the occupation, at an age. */
  readonly months: (random: Random, age: number) => number;
  /** Rial a month. */
  readonly income: Wont<number>;
  /** ISIC division. */
  readonly sector: Wont<string>;
}

/** A value drawn from a stream for someone of an occupation. */
export type Wont<Value> = (random: Random, occupation: Occupation) => Value;
