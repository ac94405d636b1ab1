export { assess, type PairQuery } from "./assessment/assess";
export type { Assessment, CriterionValue, RuleOutcome } from "./assessment/assessment";
export type { RuleStatus } from "./assessment/rules/rule";
export { type Dataset, datasetJsonSchema } from "./dataset/dataset";
export { hashDataset } from "./dataset/hash";
export type { Employment, Investment, Opportunity, Requirement, Role } from "./dataset/opportunity";
export { type ParsedDataset, parseDataset } from "./dataset/parse-dataset";
export type { CooperativeType, Office, OpportunityKind, Text } from "./dataset/primitives";
export type { Distance, Region } from "./dataset/region";
export type { Rejection } from "./dataset/rejection";
export type { Issue, Result } from "./dataset/result";
export type { Seeker } from "./dataset/seeker";
export { TaavonError } from "./dataset/taavon-error";
export type { Reuse, Skill, Taxonomy } from "./dataset/taxonomy";
export { hashPlan } from "./document/hash-plan";
export { parsePlan } from "./document/parse-plan";
export type {
  Certificate,
  Closed,
  ClosedReason,
  Placement,
  PreviousPlan,
  RefusedPin,
  UnheldPin,
  Unplaced,
} from "./document/plan";
export { type Plan, planJsonSchema } from "./document/plan";
export type {
  CapitalPlan,
  Check,
  CheckRule,
  OfficeHolders,
  ProposedUnit,
  RoleReserves,
  SkillGap,
} from "./document/proposed-unit";
export type { Witness, WitnessOf } from "./document/witness";
export { ESCO_NOTICE } from "./esco/esco-notice";
export {
  type EscoOccupation,
  type EscoOccupationOptions,
  type EscoOccupations,
  type EscoOccupationTables,
  occupationsFromEsco,
} from "./esco/occupations-from-esco";
export type { EscoRow, EscoTable, RowCount, SkippedRow } from "./esco/read-table";
export {
  ESCO_STRENGTH,
  type EscoRoleOptions,
  roleFromOccupation,
} from "./esco/role-from-occupation";
export {
  type EscoSkillTables,
  type EscoTaxonomy,
  type EscoTaxonomyOptions,
  taxonomyFromEsco,
} from "./esco/taxonomy-from-esco";
export type { Addend, PrioritySum, SideSum, ValueSum } from "./explain/addends";
export type { Change, ChangeKind } from "./explain/changes/change";
export { applyChange } from "./explain/changes/levers";
export { comparePlans } from "./explain/comparison/compare-plans";
export type {
  PeopleSums,
  PersonChange,
  PlanComparison,
  PlannedMarket,
  Seat,
  UnitChange,
  UnitSums,
} from "./explain/comparison/plan-comparison";
export type { CountyCount } from "./explain/count-counties";
export type { LackCount } from "./explain/count-lacks";
export type { ChangeCount, Obstacle, ObstacleCount } from "./explain/count-obstacles";
export type { Counted } from "./explain/counted";
export {
  createExplainer,
  type Explainer,
  explainOpportunity,
  explainSeeker,
  explainUnit,
  summariseUnplaced,
} from "./explain/create-explainer";
export { describeReason } from "./explain/describe-reason";
export type {
  ClosedOpportunity,
  JobExplanation,
  OpportunityExplanation,
} from "./explain/explain-opportunity";
export type { PlacedSeeker, SeekerExplanation, UnplacedSeeker } from "./explain/explain-seeker";
export type { UnitExplanation } from "./explain/explain-unit";
export type { MemberAccount } from "./explain/member-account";
export type { Interval, MissingData, OpenQuestion, RoleRange } from "./explain/missing-data";
export { type Names, namesOf } from "./explain/names";
export type { NearMiss } from "./explain/near-misses";
export type { RoleObstacles } from "./explain/obstacles";
export type { QuestionCode } from "./explain/questions";
export type { Fact, Reason } from "./explain/reason";
export type { ReserveEffect } from "./explain/reserve-effects";
export { criterionWords, ruleWords } from "./explain/rule-words";
export type { Remedy } from "./explain/smallest-change";
export type { SummaryOptions, UnplacedSummary } from "./explain/summarise-unplaced";
export { TEXTS, type TextCode, textOf } from "./explain/texts/texts";
export type { Words } from "./explain/texts/words";
export { createMarket } from "./market/create-market";
export type { Market } from "./market/market";
export { type MarketChanges, type RecordChanges, updateMarket } from "./market/update-market";
export type { Effort } from "./plan/effort";
export type { Progress } from "./plan/progress";
export { type PlanOptions, proposePlan, proposePlanSteps } from "./plan/propose-plan";
export {
  type ClauseFact,
  type Clauses,
  type ClauseWords,
  type CriterionInput,
  type CustomCriterion,
  type CustomRule,
  criterion,
  type RuleInput,
  rule,
} from "./policy/clause/clause";
export type { ClauseId } from "./policy/clause/clause-id";
export type { ClausePair, ClausePlace } from "./policy/clause/clause-pair";
export type {
  AppealCriterion,
  CriterionId,
  FitCriterion,
  StandardCriterion,
} from "./policy/criterion-id";
export { definePolicy, type PolicyDefinition } from "./policy/define-policy";
export { hashPolicy } from "./policy/hash-policy";
export type { Composition, Pin } from "./policy/legal-form";
export { parsePolicy } from "./policy/parse-policy";
export { type Policy, type PolicyInput, policyJsonSchema } from "./policy/policy";
export type { RuleId, StandardRule } from "./policy/rule-id";
export { zanjanPolicy } from "./policy/zanjan";
export type { Candidate } from "./shortlist/candidate";
export { mergeShortlists } from "./shortlist/merge-shortlists";
export type { Range } from "./shortlist/range";
export { type ListedMarket, refreshShortlists } from "./shortlist/refresh-shortlists";
export { type PinnedPairs, type SharedMarket, shareMarket } from "./shortlist/share-market";
export { shortlistColumns } from "./shortlist/shortlist-columns";
export {
  readShortlists,
  type Shortlist,
  type ShortlistQuery,
  shortlist,
  shortlists,
} from "./shortlist/shortlists";
export type { ShortlistColumns, ShortlistsQuery } from "./shortlist/shortlists-query";
export { type ClauseSource, withClauses } from "./shortlist/with-clauses";
export { escapeHtml } from "./text/escape-html";
export { formatInteger, formatPercent } from "./text/format-number";
export { formatDate } from "./text/jalali-date";
export { type Language, pickText } from "./text/language";
export { formatRials, formatRialsShort } from "./text/money";
export { toPersianDigits } from "./text/persian-digits";
export type { Finding, FindingCode, Verification } from "./verify/finding";
export { type VerifyOptions, verifyPlan } from "./verify/verify-plan";
