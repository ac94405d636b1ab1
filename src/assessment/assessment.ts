import type { CriterionId } from "../policy/criterion-id";
import type { RuleId } from "../policy/rule-id";
import type { RuleStatus } from "./rules/rule";

/** One addend of a side: its value in basis points and its weight; `unknown` where no datum spoke. */
export interface CriterionValue {
  readonly criterion: CriterionId;
  readonly side: "fit" | "appeal";
  readonly weight: number;
  readonly value: number;
  readonly unknown: boolean;
}

/** What a rule in force said. */
export interface RuleOutcome {
  readonly rule: RuleId;
  readonly status: RuleStatus;
}

/** One seeker against one role, with the reasons (SPEC §2–§4). Scores in basis points. */
export interface Assessment {
  readonly seeker: string;
  readonly opportunity: string;
  readonly role: string;
  /** The rules in force, sorted by id. */
  readonly rules: readonly RuleOutcome[];
  /** The criteria that apply, fit before appeal. */
  readonly criteria: readonly CriterionValue[];
  readonly fit: number;
  readonly appeal: number;
  readonly score: number;
  readonly priority: number;
  readonly value: number;
  readonly eligibility: "eligible" | "to-confirm" | "ineligible";
  /** The rules that a missing datum leaves open, sorted by id. */
  readonly toConfirm: readonly RuleId[];
  /** Whether the pair may be placed: no rule fails, enough fit, not forbidden; or an accepted pin. */
  readonly candidate: boolean;
}
