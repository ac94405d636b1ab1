export {
  type ChangeOptions,
  changesArbitrary,
  type DrawnChanges,
} from "./arbitraries/changes-arbitrary";
export { clausesArbitrary, type DrawnClauses } from "./arbitraries/clause-arbitrary";
export { datasetArbitrary } from "./arbitraries/dataset-arbitrary";
export type { DrawnMarket } from "./arbitraries/drawn-market";
export { marketArbitrary } from "./arbitraries/market-arbitrary";
export { opportunityArbitrary } from "./arbitraries/opportunity-arbitrary";
export { overridesArbitrary } from "./arbitraries/overrides-arbitrary";
export { type DrawnPlan, planArbitrary } from "./arbitraries/plan-arbitrary";
export { compositionArbitrary, policyArbitrary } from "./arbitraries/policy-arbitrary";
export { type Regions, regionsArbitrary } from "./arbitraries/regions-arbitrary";
export { seekerArbitrary } from "./arbitraries/seeker-arbitrary";
export { taxonomyArbitrary } from "./arbitraries/taxonomy-arbitrary";
export { type MarketOptions, type World, worldArbitrary } from "./arbitraries/world";
export {
  type BruteForceOptions,
  type BruteForcePlan,
  bruteForcePlan,
} from "./brute-force/brute-force-plan";
export { type NaiveAssessment, naiveAssessment } from "./brute-force/naive-assessment";
export { type NaivePin, type NaivePins, naivePins } from "./brute-force/naive-pins";
export { UNIT_LAWS, type UnitLaw } from "./brute-force/unit-laws";
export { type BrokenPromise, findBrokenPromise } from "./clauses/broken-promise";
export { clausePromises } from "./clauses/clause-promises";
export { type CriterionCase, expectCriterion } from "./expect/expect-criterion";
export { expectRule, type RuleCase } from "./expect/expect-rule";
export type {
  GivenCase,
  GivenOpportunity,
  GivenRole,
  GivenSeeker,
} from "./expect/given";
export type { AnyId } from "./expect/known-ids";
export type { Label, LabelStanding } from "./labels/label";
export { type LabelOptions, labelsOf, marketLabels, requiredLabels } from "./labels/labels-of";
export { type LabelCount, marketStatistics } from "./labels/market-statistics";
export type { LawMaker } from "./laws/define-law";
export type {
  Breach,
  Law,
  LawCase,
  LawClass,
  LawOptions,
  LawStanding,
} from "./laws/law";
export { laws } from "./laws/laws";
export { LEGAL_FLOOR, type LegalBound } from "./laws/legal-floor";
export type {
  AtHand,
  Counterexample,
  LabelReview,
  LawReview,
  PolicyReview,
} from "./review/policy-review";
export { type ReviewOptions, type ReviewProgress, reviewPolicy } from "./review/review-policy";
