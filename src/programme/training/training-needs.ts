import { fitOf } from "../../assessment/fit-of";
import type { Office } from "../../dataset/primitives";
import type { Plan } from "../../document/plan";
import type { SkillGap } from "../../document/proposed-unit";
import type { Market } from "../../market/market";
import { createRolePeople } from "./candidates-of";
import { findNearMisses, type NearMiss } from "./near-misses";
import { heldLevel } from "./raised-skills";
import { type PlanView, readPlan, type UnitView } from "./read-plan";
import { dutiesOf } from "./unit-needs";

/** A member near to closing a gap: the level held of the very skill, and the fit, in basis points. */
export interface GapLearner {
  readonly seeker: string;
  readonly from: number;
  readonly fit: number;
}

/** A gap of a proposed unit (SPEC §6), with the members who have least to learn, nearest first. */
export interface GapNeed extends SkillGap {
  readonly opportunity: string;
  readonly nearest: readonly GapLearner[];
}

/** An officer of a proposed unit who should learn the office. */
export interface DutyNeed {
  readonly opportunity: string;
  readonly office: Office;
  readonly seeker: string;
  readonly isAlternate: boolean;
}

/** What a plan asks of training. */
export interface TrainingNeeds {
  readonly gaps: readonly GapNeed[];
  readonly duties: readonly DutyNeed[];
  readonly nearMisses: readonly NearMiss[];
}

const NEAREST = 3;

/**
 * What training could do for a plan: gaps of units with the members nearest to closing them, officers
 * with duties to learn, and unplaced people whom one skill at a higher level would make a candidate for
 * a place that is open, by assessing the changed person anew. Units in id order; near misses by seeker.
 *
 * Costs a scan of the open roles, a visit of everybody within reach of them, and an assessment or a few
 * for each (person, role, required skill) where the raise can be enough.
 *
 * @throws TaavonError `unknown_id` where the plan names whom the market does not have.
 */
export function trainingNeeds(market: Market, plan: Plan): TrainingNeeds {
  const view = readPlan(market, plan);
  return {
    gaps: view.units.flatMap((unit) => gapNeeds(view, unit)),
    duties: view.units.flatMap(({ unit }) =>
      dutiesOf(unit).map((duty) => ({ opportunity: unit.opportunity, ...duty })),
    ),
    nearMisses: findNearMisses(view, createRolePeople(market, view.roleOf)),
  };
}

function gapNeeds({ market }: PlanView, { unit, members }: UnitView): GapNeed[] {
  const { seekerIds: ids, seekers } = market;
  const { lottery } = seekers;
  return unit.gaps.map((gap) => {
    const learners = members.map(({ seeker }) => {
      const { skills } = market.seekerRecords[seeker]!;
      const fit = fitOf(market.skills, gap, skills);
      return { seeker, from: heldLevel(skills, gap.skill), fit };
    });
    // the level held of the very skill counts before the fit: it is that level that a course raises
    learners.sort(
      (a, b) =>
        b.from - a.from ||
        b.fit - a.fit ||
        lottery[a.seeker]! - lottery[b.seeker]! ||
        a.seeker - b.seeker,
    );
    const nearest = learners
      .slice(0, NEAREST)
      .map(({ seeker, ...learner }) => ({ seeker: ids[seeker]!, ...learner }));
    return { opportunity: unit.opportunity, ...gap, nearest };
  });
}
