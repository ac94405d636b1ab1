import type { Seeker } from "../../dataset/seeker";
import type { CanLearn } from "./attendance";
import type { RolePeople } from "./candidates-of";
import type { ChangedMarket } from "./changed-market";
import type { Offer } from "./offered-courses";
import type { Opening } from "./openings";
import { raisedSkills } from "./raised-skills";
import type { PlanView } from "./read-plan";

/** Somebody with a subject fills an opening; `role` where the opening is one of places. */
export interface Effect {
  readonly seeker: number;
  readonly subject: number;
  readonly opening: number;
  readonly worth: number;
  readonly role?: number;
}

/** What effects are looked for in. */
export interface EffectSearch {
  readonly view: PlanView;
  readonly people: RolePeople;
  readonly offer: Offer;
  readonly canLearn: CanLearn;
  readonly openings: readonly Opening[];
  /** What closing a whole gap is worth. */
  readonly gapWorth: number;
}

/** What finding effects needs besides. */
export interface EffectTools extends EffectSearch {
  readonly changed: ChangedMarket;
  readonly touching: Touching;
  readonly prospectsOf: ProspectsOf;
}

/** A hopeful who would be a candidate for a role, with the value then. */
export interface Prospect {
  readonly seeker: number;
  readonly subject: number;
  readonly value: number;
}

/** The prospects of a role by index. */
export type ProspectsOf = (role: number) => readonly Prospect[];

/** The subjects that teach something of use for a skill. */
export type Touching = (skill: string) => readonly number[];

/** Makes the look-up; each skill is worked out once. */
export function createTouching({ view: { market }, offer }: EffectSearch): Touching {
  const known = new Map<string, readonly number[]>();
  return (skill) => {
    const before = known.get(skill);
    if (before !== undefined) return before;
    const required = market.skills.indexOf(skill);
    const found = [...offer.subjects.keys()].filter((index) => {
      const subject = offer.subjects[index]!;
      if (subject.kind === "office") return false;
      return subject.teaches.some(
        (one) => market.skills.similarity(market.skills.indexOf(one.skill), required) > 0,
      );
    });
    known.set(skill, found);
    return found;
  };
}

/** Skills as they are after a subject; the very list given where nothing is new. */
export function skillsAfter(
  { subjects }: Offer,
  index: number,
  held: Seeker["skills"],
): Seeker["skills"] {
  const subject = subjects[index]!;
  return subject.kind === "office" ? held : raisedSkills(held, subject.teaches);
}
