export {
  type Course,
  type CourseCatalogue,
  coursesJsonSchema,
  type Taught,
} from "../document/course";
export {
  type Attendance,
  type CourseRun,
  type GapChange,
  LEFT_OUT_REASONS as COURSE_LEFT_OUT_REASONS,
  type LeftOutReason as CourseLeftOutReason,
  type OpeningKind,
  type TrainingOpening,
  type TrainingProgramme,
  trainingProgrammeJsonSchema,
  type UnmetOpening,
} from "../document/course-programme";
export {
  type CourseTerms,
  type CourseTermsInput,
  courseTermsJsonSchema,
} from "../document/course-terms";
export { zanjanCourseTerms } from "../document/course-terms-zanjan";
export {
  type CollateralKind,
  type CollateralRow,
  type CreditContract,
  type CreditProduct,
  type CreditTerms,
  type CreditTermsInput,
  creditTermsJsonSchema,
  type RepaymentFormula,
} from "../document/credit-terms";
export { zanjanCreditTerms } from "../document/credit-terms-zanjan";
export {
  type Declaration,
  type DeclaredAssembly,
  type DeclaredMember,
  type DeclaredOffice,
  declarationJsonSchema,
} from "../document/declaration";
export {
  type DeclarationRules,
  type DeclarationRulesInput,
  declarationRulesJsonSchema,
  SUPERVISION_RULES,
  type SupervisionRule,
} from "../document/declaration-rules";
export { zanjanDeclarationRules } from "../document/declaration-rules-zanjan";
export { type Dossier, dossierJsonSchema, type Trial } from "../document/dossier";
export type { DossierEvent, Elected, EventOf } from "../document/dossier-event";
export {
  type FormationPaper,
  type FormationProcedure,
  type FormationStep,
  formationProcedureJsonSchema,
  PAPER_BEARERS,
  PAPER_CONDITIONS,
  type PaperBearer,
  type PaperCondition,
  RESOLUTIONS,
  type Resolution,
  type StatuteModel,
} from "../document/dossier-procedure";
export {
  DOSSIER_STATUSES,
  type DossierStatus,
  END_STATUSES,
  FORMATION_STATUSES,
  type FormationStatus,
} from "../document/dossier-status";
export {
  FORMATION_MEASURES,
  FORMATION_STATUSES as RECORD_STATUSES,
  type FormationMeasure,
  type FormationPeriod,
  type FormationRecord,
  type FormationRecords,
  type FormationStatus as RecordStatus,
  type FormationTotal,
  formationRecordsJsonSchema,
} from "../document/formation-record";
export { parseTrainingProgramme } from "../document/parse-course-programme";
export { parseCourseTerms } from "../document/parse-course-terms";
export { parseCourses } from "../document/parse-courses";
export { parseCreditTerms } from "../document/parse-credit-terms";
export { parseDeclaration } from "../document/parse-declaration";
export { parseDeclarationRules } from "../document/parse-declaration-rules";
export { parseDossier } from "../document/parse-dossier";
export { parseDossierEvent } from "../document/parse-dossier-event";
export { parseFormationProcedure } from "../document/parse-formation-procedure";
export { parseFormationRecords } from "../document/parse-formation-records";
export {
  allocateCredit,
  type CreditPortfolio,
  type CreditPurse,
  type FundedUnit,
  type LeftOutReason as CreditLeftOutReason,
  type PurseUse,
  type UnfundedUnit,
} from "./credit/allocate-credit";
export {
  checkRepayment,
  type RepaymentCheck,
  type RepaymentFinding,
  type RepaymentRule,
} from "./credit/check-repayment";
export {
  type ApplicantQuery,
  type CreditApplicant,
  type CreditValue,
  creditApplicants,
} from "./credit/credit-applicants";
export { type CreditCase, creditCases } from "./credit/credit-cases";
export { CREDIT_TEXTS, type CreditTextCode } from "./credit/credit-texts";
export {
  describeBasis,
  describeCollateral,
  describeFacility,
  describeLeftOut as describeCreditLeftOut,
  describePortfolio,
  describeRepayment,
} from "./credit/describe-credit";
export { type Facility, type FacilityReason, facilityFor } from "./credit/facility-for";
export { instalments, type RepaymentTerms } from "./credit/instalments";
export {
  type CollateralPlan,
  type Guarantee,
  planCollateral,
  type Security,
} from "./credit/plan-collateral";
export type { ProductOption } from "./credit/product-option";
export type { Instalment, RepaymentSchedule } from "./credit/repayment-schedule";
export { type Advance, advance, type DossierStep } from "./dossier/advance";
export { describeDossier } from "./dossier/describe-dossier";
export { describeMissing } from "./dossier/describe-missing";
export type { DescribedDossier, DescribedRow, DescribedSection } from "./dossier/described-section";
export { type DossierRequest, dossier } from "./dossier/dossier";
export { formationProcedure } from "./dossier/formation-procedure";
export { MISSING_CODES, type Missing } from "./dossier/missing";
export { type Readiness, readyFor } from "./dossier/ready-for";
export { withdraw } from "./dossier/withdraw";
export type { Leaving, Withdrawal } from "./dossier/withdrawal";
export {
  type HousingProject,
  housingOpportunity,
  leastSavings,
} from "./housing/housing-opportunity";
export { describeMemberRole, HOUSING_TEXTS } from "./housing/housing-texts";
export {
  MEMBER_ROLES,
  type MemberRole,
  type MemberRoleRow,
  type MemberRoles,
  type RoleMeaning,
  roleMeaning,
} from "./housing/member-role";
export {
  housingMarket,
  type StandingPlan,
  type UserMarketOptions,
  userMarket,
  workMarket,
} from "./housing/user-market";
export { MEMBER_ROLE_ID, membershipOpportunity, type UserProject } from "./housing/user-project";
export {
  type Cluster,
  type ClusterOptions,
  clusters,
  type SharedProduct,
} from "./networks/clusters";
export type {
  ClosedCooperative,
  Cooperative,
  ExistingCooperative,
  OpenedPlan,
} from "./networks/cooperative";
export type { CountySupply } from "./networks/county-supply";
export {
  describeCluster,
  describeCycle,
  describeFederation,
  describeGap,
  describeLink,
  describeOpening,
  type NetworkNames,
} from "./networks/describe-network";
export { type Federation, type FederationOptions, federations } from "./networks/federations";
export { NETWORK_TEXTS, type NetworkTextCode } from "./networks/network-texts";
export type { SupplyCycle } from "./networks/supply-cycles";
export type { GapFiller, SupplyGap } from "./networks/supply-gaps";
export type { ProductChain, SupplyLink } from "./networks/supply-links";
export {
  type Opening,
  type SupplyNetwork,
  type SupplyOptions,
  supplyNetwork,
} from "./networks/supply-network";
export { UNION_LAW, type UnionRule, unionRuleOn } from "./networks/union-law";
export type { AllocatedPart, Allocation } from "./statistics/allocations";
export {
  describeAllocation,
  describeGrowth,
  describePeriod,
  describeStatisticsFinding,
  type RegionNames,
} from "./statistics/describe-statistics";
export { type DivisionChange, ZANJAN_DIVISION_CHANGES } from "./statistics/division-change";
export type { FormationCell, Report } from "./statistics/formation-cells";
export {
  type FormationStatistics,
  formationStatistics,
  type StatisticsFinding,
  type StatisticsOptions,
} from "./statistics/formation-statistics";
export { type Growth, growthRate } from "./statistics/growth";
export type { Span } from "./statistics/period-span";
export { type PlanRecordsOptions, planFormationRecords } from "./statistics/plan-formation-records";
export { STATISTICS_TEXTS, type StatisticsTextCode } from "./statistics/statistics-texts";
export {
  type PublishedStatistics,
  type Shown,
  type ShownAllocation,
  type ShownCell,
  type ShownFigures,
  type ShownGrowth,
  type ShownReport,
  type SuppressionOptions,
  suppressSmallCells,
} from "./statistics/suppress-small-cells";
export type { DeclarationFinding, FindingNote, Measure } from "./supervision/declaration-finding";
export {
  describeFinding,
  describeNoVisit,
  describeRisk,
  describeVisitPlan,
} from "./supervision/describe-supervision";
export {
  type NoVisit,
  type NoVisitReason,
  planVisits,
  type RegionVisitBudget,
  type Visit,
  type VisitBudget,
  type VisitBudgetUse,
  type VisitPlan,
} from "./supervision/plan-visits";
export {
  type DeclarationReview,
  reviewDeclaration,
  reviewSilence,
} from "./supervision/review-declaration";
export type { ReviewContext } from "./supervision/review-facts";
export { type RiskAddend, type RiskTier, riskTier } from "./supervision/risk-tier";
export { SUPERVISION_TEXTS, type SupervisionTextCode } from "./supervision/supervision-texts";
export {
  type VisitCandidate,
  type VisitMap,
  visitCandidates,
} from "./supervision/visit-candidates";
export {
  confirmTraining,
  type PlanOutcome,
  type TrainingConfirmation,
} from "./training/confirm-training";
export { defaultCourseTerms } from "./training/default-course-terms";
export {
  createTrainingWords,
  describeLeftOut as describeCourseLeftOut,
  describeUnmet,
  type TrainingWords,
} from "./training/describe-training";
export type { NearMiss as TrainingNearMiss, RaiseTarget } from "./training/near-misses";
export { planTraining, type TrainingOptions } from "./training/plan-training";
export { proposeCourses } from "./training/propose-courses";
export {
  type DutyNeed,
  type GapLearner,
  type GapNeed,
  type TrainingNeeds,
  trainingNeeds,
} from "./training/training-needs";
export { TRAINING_TEXTS, type TrainingTextCode } from "./training/training-texts";
export type { Duty } from "./training/unit-needs";
