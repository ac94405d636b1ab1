import type { ClauseId } from "./clause/clause-id";

/** The criteria of how well a seeker serves a role. */
export const FIT_CRITERIA = ["skills", "experience", "education", "capital"] as const;

/** The criteria of how well a role serves a seeker. */
export const APPEAL_CRITERIA = ["use", "distance", "income", "preference", "hours"] as const;

/** A criterion on the side of fit (SPEC §3). */
export type FitCriterion = (typeof FIT_CRITERIA)[number];

/** A criterion on the side of appeal (SPEC §3). */
export type AppealCriterion = (typeof APPEAL_CRITERIA)[number];

/** A criterion of either side (SPEC §3). */
export type StandardCriterion = FitCriterion | AppealCriterion;

/** A criterion of the specification, or one of the policy's own in code. */
export type CriterionId = StandardCriterion | ClauseId;
