export {
  type Attribution,
  CAUSES,
  type Cause,
  type ChainLink,
  type ClauseShare,
  type LawChange,
  LINKS,
  type LinkKind,
  WAYS,
  type Way,
} from "./attribution/attribution";
export { type ChangedClause, changedClauses } from "./attribution/changed-clauses";
export type { Share } from "./attribution/coalitions";
export type { AttributionSummary, ClauseEffect } from "./attribution/summarise-attributions";
export {
  type ComparisonOptions,
  comparePolicies,
  type PolicyComparison,
} from "./compare/compare-policies";
export type { Loss } from "./compare/largest-losses";
export {
  MEMBERSHIP_CHANGES,
  type MembershipChange,
  MOVE_KINDS,
  type Move,
  type MoveKind,
  type Moves,
  type Place,
} from "./compare/moves";
export type { OutcomeFigures, OutcomeRow } from "./compare/outcomes";
export type {
  CriterionChange,
  PairChange,
  PairFigures,
  Pairwise,
  RuleChange,
} from "./compare/pair-change";
export type { ListFigures, ShortlistChange } from "./compare/shortlist-changes";
export type { KeptUnit, UnitChanges, UnitRow } from "./compare/unit-changes";
export type {
  AuditRow,
  AuditTable,
  ExposureFigures,
  FairnessAudit,
  FitFigures,
  StageFigures,
} from "./fairness/audit";
export { DIMENSIONS, type Dimension } from "./fairness/dimensions";
export { type AuditOptions, fairnessAudit } from "./fairness/fairness-audit";
export type { Impact } from "./fairness/four-fifths";
export { STAGES, type Stage } from "./fairness/stages";
export type {
  CoverageSample,
  Gate,
  GateCount,
  JointFailure,
  Overlap,
  RuleCount,
  RuleCoverage,
  ThresholdCount,
} from "./rules/coverage";
export { mergeCoverage } from "./rules/merge-coverage";
export { type CoverageOptions, ruleCoverage } from "./rules/rule-coverage";
export { THRESHOLDS, type ThresholdId } from "./rules/threshold-margins";
export { clauseName } from "./texts/clause-texts";
export {
  type AttributionWords,
  describeAttribution,
  describeMove,
} from "./texts/describe-comparison";
export {
  describeIdleRule,
  describeOverlap,
  describeSample,
  describeThreshold,
} from "./texts/describe-coverage";
export { describeCategory, describeImpact } from "./texts/describe-impact";
export { REVIEW_TEXTS, type ReviewTextCode, reviewText } from "./texts/review-texts";
