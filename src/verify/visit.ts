import type { PairAssessment } from "./assess-pair";
import type { RoleCandidates } from "./candidates";
import type { Facts, OpportunityFacts } from "./facts";
import type { Report } from "./finding";
import type { KeptPairs } from "./kept-pairs";
import type { SettledPins } from "./pins";
import type { Placed, PlanReading } from "./read-plan";
import type { RoleTable } from "./role-table";

/** One opportunity with all candidates of its roles, for as long as it is looked at. */
export interface Visit {
  readonly opportunity: OpportunityFacts;
  readonly tables: readonly RoleTable[];
  readonly candidates: readonly RoleCandidates[];
}

/** What a survey looks at, and where faults go. */
export interface SurveyInput {
  readonly facts: Facts;
  readonly pins: SettledPins;
  readonly kept: KeptPairs;
  readonly reading: PlanReading;
  readonly assessments: ReadonlyMap<Placed, PairAssessment>;
  readonly report: Report;
}
