import type { OpportunityKind } from "../dataset/primitives";
import type { Policy } from "../policy/policy";
import { answersOf } from "./assess-pair";
import { KIND_RULES, OPPORTUNITY_RULES, ROLE_RULES } from "./eligibility";
import type { Facts, OpportunityFacts } from "./facts";
import { appealOf, fitOf, scoreOf } from "./pair-score";
import type { SettledPins } from "./pins";
import type { RoleTable } from "./role-table";
import type { SeekerFacts } from "./seeker-facts";
import { emptyMatch, matchSkills } from "./skill-match";

/** All candidates of one role as columns, in id order. */
export interface RoleCandidates {
  readonly seekers: readonly SeekerFacts[];
  readonly fits: readonly number[];
  readonly appeals: readonly number[];
  readonly values: readonly number[];
}

/** The seekers whom no rule of the kind alone keeps out. */
export function poolOf(facts: Facts, kind: OpportunityKind): readonly SeekerFacts[] {
  return facts.seekers.filter((seeker) =>
    KIND_RULES.every(([, ask]) => ask(seeker, kind, facts.policy) !== "fail"),
  );
}

/** The seekers of a pool whom nothing keeps out of every role of the opportunity. */
export function reachersOf(
  pool: readonly SeekerFacts[],
  opportunity: OpportunityFacts,
  policy: Policy,
): readonly SeekerFacts[] {
  return pool.filter(
    (seeker) =>
      OPPORTUNITY_RULES.every(([, ask]) => ask(seeker, opportunity, policy) !== "fail") &&
      !opportunity.forbidden.has(seeker.id),
  );
}

/** The candidates of a role (SPEC §4) among those who can reach its opportunity. */
export function candidatesOf(
  reachers: readonly SeekerFacts[],
  table: RoleTable,
  { policy, pins }: { readonly policy: Policy; readonly pins: SettledPins },
): RoleCandidates {
  const seekers: SeekerFacts[] = [];
  const fits: number[] = [];
  const appeals: number[] = [];
  const values: number[] = [];
  const match = emptyMatch();
  for (const seeker of reachers) {
    matchSkills(seeker, table, match);
    if (ROLE_RULES.some(([, ask]) => ask(seeker, table, match, policy) === "fail")) continue;
    const fit = fitOf(seeker, table, match, policy);
    const isCandidate =
      (fit >= policy.thresholds.minFit &&
        (policy.unknown === "confirm" ||
          answersOf(seeker, table, match, policy).every(([, answer]) => answer === "pass"))) ||
      isPinnedTo(pins, seeker, table);
    if (!isCandidate) continue;
    const appeal = appealOf(seeker, table, match, policy);
    seekers.push(seeker);
    fits.push(fit);
    appeals.push(appeal);
    values.push(scoreOf(fit, appeal, policy) + seeker.priority);
  }
  return { seekers, fits, appeals, values };
}

/** Whether an accepted pin makes the seeker a candidate for this role whatever fit and unknowns. */
export function isPinnedTo(
  { ofSeeker }: SettledPins,
  seeker: SeekerFacts,
  { opportunity, index }: RoleTable,
): boolean {
  const pin = ofSeeker.get(seeker);
  return pin !== undefined && pin.opportunity === opportunity && pin.roles.has(index);
}
