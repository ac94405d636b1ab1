import type { Dataset } from "../../../src/dataset/dataset";
import type { Course } from "../../../src/document/course";
import type { CourseTerms } from "../../../src/document/course-terms";
import type { Plan } from "../../../src/document/plan";
import { createMarket } from "../../../src/market/create-market";
import type { Market } from "../../../src/market/market";
import { proposePlan } from "../../../src/plan/propose-plan";
import { defaultCourseTerms } from "../../../src/programme/training/default-course-terms";
import { raisedSkills } from "../../../src/programme/training/raised-skills";
import { marketOf, type Parts } from "../../support/small-market";

/** A market with a plan for it. */
export interface Planned {
  readonly market: Market;
  readonly plan: Plan;
}

/** Plans a market quickly. */
export function planned(market: Market): Planned {
  return { market, plan: proposePlan(market, { effort: { steps: 4 } }) };
}

/** A small market with a plan. */
export function plannedOf(parts: Parts): Planned {
  return planned(marketOf(parts));
}

/** The default terms, but for what is stated. */
export function termsOf(
  parts: {
    readonly [Key in "limits" | "proposal" | "worth"]?: Partial<CourseTerms[Key]>;
  } = {},
): CourseTerms {
  const terms = defaultCourseTerms();
  return {
    ...terms,
    limits: { ...terms.limits, ...parts.limits },
    proposal: { ...terms.proposal, ...parts.proposal },
    worth: { ...terms.worth, ...parts.worth },
  };
}

/** A course `here` in welding up to level 5 with 20 places, but for what is stated. */
export function courseOf(parts: Partial<Course> = {}): Course {
  const teaches = parts.office === undefined ? [{ skill: "weld", toLevel: 5 }] : undefined;
  const base = { id: "c", title: "", places: 20, region: "here" };
  return { ...base, ...(teaches === undefined ? {} : { teaches }), ...parts };
}

/** The market in which one seeker holds a skill at a level at least. */
export function marketWith(
  { dataset, policy }: Market,
  seeker: string,
  taught: readonly { readonly skill: string; readonly toLevel: number }[],
): Market {
  const seekers = dataset.seekers.map((one) =>
    one.id === seeker ? { ...one, skills: raisedSkills(one.skills, taught) } : one,
  );
  const changed: Dataset = { ...dataset, seekers };
  return createMarket(changed, policy);
}
