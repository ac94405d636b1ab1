import { byCodeUnit } from "../../dataset/code-unit-order";
import { TaavonError } from "../../dataset/taavon-error";
import type { Declaration } from "../../document/declaration";
import type { DeclarationRules } from "../../document/declaration-rules";
import type { DeclarationFinding, Outcome } from "./declaration-finding";
import { type ReviewContext, type ReviewFacts, reviewFacts } from "./review-facts";
import { type RiskTier, riskTier } from "./risk-tier";
import { checkAccounts, checkLegalReserve, checkTrainingDue } from "./rules/account-rules";
import { checkAssembly, checkQuorum } from "./rules/assembly-rules";
import {
  checkCapitalPaid,
  checkCapitalThird,
  checkMemberShare,
  checkMembersCapital,
} from "./rules/capital-rules";
import {
  checkMembersAsProposed,
  checkMembersMaximum,
  checkMembersMinimum,
} from "./rules/member-rules";
import {
  checkBoardMembers,
  checkBoardSize,
  checkBoardTerm,
  checkInspectorIndependent,
  checkInspectorTerm,
} from "./rules/office-rules";
import { checkJobs, checkMemberWorkers } from "./rules/work-rules";

/** What was found in a declaration, by rule id, and how risky that is. */
export interface DeclarationReview {
  readonly cooperative: string;
  readonly fiscalYear: number;
  readonly findings: readonly DeclarationFinding[];
  readonly risk: RiskTier;
}

const CHECKS: readonly ((facts: ReviewFacts) => Outcome | undefined)[] = [
  checkMembersMinimum,
  checkMembersMaximum,
  checkMembersAsProposed,
  checkCapitalThird,
  checkCapitalPaid,
  checkMemberShare,
  checkMembersCapital,
  checkAssembly,
  checkQuorum,
  checkBoardSize,
  checkBoardTerm,
  checkBoardMembers,
  checkInspectorTerm,
  checkInspectorIndependent,
  checkJobs,
  checkMemberWorkers,
  checkAccounts,
  checkLegalReserve,
  checkTrainingDue,
];

/**
 * Holds a declaration against the proposed unit (or dossier), the policy and the rules: one finding
 * for each rule that applies, with expectation, actual, subjects and source. What is not declared is
 * `unknown`, never a breach; what a breach is called is the rule's.
 *
 * Throws a `TaavonError` (`invalid_option`) when the proposed unit is another's. Linear in members.
 */
export function reviewDeclaration(
  declaration: Declaration,
  context: ReviewContext,
): DeclarationReview {
  const { proposed } = context;
  const { cooperative, fiscalYear, asOf } = declaration;
  if (proposed !== undefined && proposed.opportunity !== cooperative) {
    throw new TaavonError(
      "invalid_option",
      `expected the proposed unit of \`${cooperative}\`, got that of \`${proposed.opportunity}\``,
    );
  }
  const facts = reviewFacts(declaration, context);
  const declared = {
    rule: "declared",
    holds: "yes",
    expected: null,
    actual: { kind: "date", value: asOf },
  } as const;
  const outcomes = [declared, ...CHECKS.flatMap((check) => check(facts) ?? [])];
  return reviewed(
    { cooperative, fiscalYear },
    outcomes.map((outcome) => toFinding(outcome, facts)),
    context.rules,
  );
}

/** The review of a cooperative that has declared nothing for a fiscal year. */
export function reviewSilence(
  silent: { readonly cooperative: string; readonly fiscalYear: number },
  rules: DeclarationRules,
): DeclarationReview {
  const { declared } = rules.rules;
  const finding = {
    rule: "declared",
    status: declared.breach,
    note: "none",
    expected: null,
    actual: null,
    subjects: [],
    ...basisOf(declared),
  } as const;
  return reviewed(silent, [finding], rules);
}

function reviewed(
  { cooperative, fiscalYear }: { readonly cooperative: string; readonly fiscalYear: number },
  findings: readonly DeclarationFinding[],
  rules: DeclarationRules,
): DeclarationReview {
  const sorted = [...findings].sort((a, b) => byCodeUnit(a.rule, b.rule));
  return { cooperative, fiscalYear, findings: sorted, risk: riskTier(sorted, rules) };
}

function toFinding(outcome: Outcome, facts: ReviewFacts): DeclarationFinding {
  const { rule, holds, note, expected, actual, subjects = [] } = outcome;
  const row = facts.rules.rules[rule];
  return {
    rule,
    status: holds === "yes" ? "ok" : holds === "no" ? row.breach : "unknown",
    ...(note === undefined ? {} : { note }),
    expected,
    actual,
    subjects: [...subjects].sort(byCodeUnit),
    ...basisOf(tableOf(outcome, facts) ?? row),
  };
}

/** Where a rule or number comes from, as far as it is stated. */
type Basis = Pick<DeclarationFinding, "source" | "confidence" | "validFrom">;

/** The policy's table behind a number of members, which is dated by itself; if it states a source. */
function tableOf({ rule }: Outcome, { policy, declaration }: ReviewFacts): Stated | undefined {
  if (rule !== "members-minimum" && rule !== "members-maximum") return undefined;
  const row = policy.cooperatives[declaration.type];
  return row.source === undefined ? undefined : row;
}

type Stated = { readonly [Key in keyof Basis]?: string | undefined };

function basisOf({ source, confidence, validFrom }: Stated): Basis {
  return {
    ...(source === undefined ? {} : { source }),
    ...(confidence === undefined ? {} : { confidence }),
    ...(validFrom === undefined ? {} : { validFrom }),
  };
}
