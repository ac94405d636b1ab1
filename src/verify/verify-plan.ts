// The second implementation of the specification: everything a plan says, recomputed from dataset and
// policy. It shares no code with what makes plans, so that one misreading cannot hide in both.
// Cost: seekers × roles for the rules, candidates for the scores; one opportunity's candidates in memory.

import type { Dataset } from "../dataset/dataset";
import type { Plan } from "../document/plan";
import type { Policy } from "../policy/policy";
import { assessPair, type PairAssessment } from "./assess-pair";
import { checkCertificate } from "./check-certificate";
import { checkClosed } from "./check-closed";
import { checkHeader } from "./check-header";
import { checkOrder } from "./check-order";
import { checkPins } from "./check-pins";
import { checkCapacity, checkPlacement, type PlacementRules } from "./check-placements";
import { checkUnits } from "./check-units";
import { checkUnplaced } from "./check-unplaced";
import { compileFacts, type Facts } from "./facts";
import { createReport, type Verification } from "./finding";
import { checkPrevious, keptPairs } from "./kept-pairs";
import { settlePins } from "./pins";
import { type Placed, type PlanReading, readPlan } from "./read-plan";
import { compileRole } from "./role-table";
import { surveyMarket } from "./survey";

/** What a plan may speak of besides its dataset and policy. */
export interface VerifyOptions {
  /** The plan that it was held to; needed where the plan names one. */
  readonly previous?: Plan;
}

/**
 * Recomputes a plan from an accepted dataset and its policy and lists every difference.
 *
 * Checks header, placements, units and their papers, closed and unplaced reasons, pins, the bound over
 * all pairs, what a previous plan adds to it, witnesses and, for a stable plan, that nobody blocks it. Not checked: the number of rejected records,
 * the words of `detail`, and whether a unit pin that is reported as not held was impossible, beyond
 * what the plan itself contradicts. Never throws on a plan of the schema's shape.
 *
 * `verifyPlan(dataset, policy, plan).ok` is true for every plan that `proposePlan` makes of them.
 */
export function verifyPlan(
  dataset: Dataset,
  policy: Policy,
  plan: Plan,
  { previous }: VerifyOptions = {},
): Verification {
  const report = createReport();
  const facts = compileFacts(dataset, policy);
  const pins = settlePins(facts);
  checkHeader(facts, plan, report);
  checkOrder(plan, report);
  const reading = readPlan(facts, plan, report);
  const assessments = assessPlacements(facts, reading, { policy, pins, report });
  checkPrevious(reading, previous, report);
  const kept = keptPairs(policy, previous);
  const survey = surveyMarket({ facts, pins, kept, reading, assessments, report });
  checkUnits({ facts, reading, assessments, survey, report });
  checkClosed(facts, reading, { survey, report });
  checkUnplaced(facts, reading, { survey, report });
  checkPins({ facts, pins, reading, report });
  checkCertificate({ facts, kept, reading, assessments, survey, report });
  return { ok: report.findings.length === 0, findings: report.findings };
}

// by opportunity and role, so that each role is compiled once
function assessPlacements(
  facts: Facts,
  reading: PlanReading,
  rules: PlacementRules,
): ReadonlyMap<Placed, PairAssessment> {
  const assessments = new Map<Placed, PairAssessment>();
  for (const [opportunity, placed] of reading.inOpportunity) {
    opportunity.roles.forEach((_, role) => {
      const holders = placed.filter((one) => one.role === role);
      if (holders.length === 0) return;
      const table = compileRole(facts, opportunity, role);
      for (const holder of holders) {
        const assessment = assessPair(holder.seeker, table, facts.policy);
        assessments.set(holder, assessment);
        checkPlacement(holder, { table, assessment }, rules);
      }
      // a unit's roles are judged with the unit
      if (opportunity.kind === "employment") checkCapacity(table, holders, rules.report);
    });
  }
  return assessments;
}
