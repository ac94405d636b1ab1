import type { Policy } from "../policy/policy";
import { answersOf } from "./assess-pair";
import { OPPORTUNITY_RULES, ROLE_RULES, SKILL_RULES } from "./eligibility";
import { WHOLE } from "./exact";
import type { Facts } from "./facts";
import { appealOf, fitOf, scoreOf } from "./pair-score";
import type { SettledPins } from "./pins";
import type { RoleTable } from "./role-table";
import type { SeekerFacts } from "./seeker-facts";
import { holdsAny } from "./skill-columns";
import { emptyMatch, matchSkills } from "./skill-match";

/** All candidates of one role as columns, in no order. */
export interface RoleCandidates {
  readonly seekers: readonly SeekerFacts[];
  readonly fits: readonly number[];
  readonly appeals: readonly number[];
  readonly values: readonly number[];
}

/** The candidates of a role (SPEC §4) among those who reach its opportunity, given by index. */
export function candidatesOf(
  reachers: readonly number[],
  table: RoleTable,
  { facts, pins }: { readonly facts: Facts; readonly pins: SettledPins },
): RoleCandidates {
  const { policy, skillColumns } = facts;
  const found = { seekers: [], fits: [], appeals: [], values: [] } as Columns;
  const match = emptyMatch();
  const isSkilled = needsSkill(table, policy);
  for (const index of reachers) {
    // most seekers hold nothing that most roles ask
    if (isSkilled && !holdsAny(skillColumns, index, table.rowOf)) {
      if (pins.ofSeeker.size === 0 || !isPinnedTo(pins, facts.seekers[index]!, table)) continue;
    }
    const seeker = facts.seekers[index]!;
    if (isKeptOut(seeker, table, policy)) continue;
    matchSkills(seeker, table, match);
    if (SKILL_RULES.some(([, ask]) => ask(match, table, policy) === "fail")) continue;
    if (table.clauses?.answers(seeker).some(([, answer]) => answer === "fail")) continue;
    const fit = fitOf(seeker, table, match, policy);
    const isCandidate =
      (fit >= policy.thresholds.minFit &&
        (policy.unknown === "confirm" ||
          answersOf(seeker, table, match, policy).every(([, answer]) => answer === "pass"))) ||
      isPinnedTo(pins, seeker, table);
    if (!isCandidate) continue;
    const appeal = appealOf(seeker, table, match, policy);
    found.seekers.push(seeker);
    found.fits.push(fit);
    found.appeals.push(appeal);
    found.values.push(scoreOf(fit, appeal, policy) + seeker.priority);
  }
  return found;
}

interface Columns extends RoleCandidates {
  readonly seekers: SeekerFacts[];
  readonly fits: number[];
  readonly appeals: number[];
  readonly values: number[];
}

// whether nobody without any skill that serves the role is a candidate, but by a pin
function needsSkill(table: RoleTable, { thresholds, weights }: Policy): boolean {
  if (table.essential.length > 0 && thresholds.essentialFit > 0) return true;
  if (table.weightTotal === 0) return false;
  const { skills, experience, education, capital } = weights.fit;
  const others =
    (table.clauses?.fitWeight ?? 0) +
    (table.experience === undefined ? 0 : experience) +
    (table.role.education === undefined ? 0 : education) +
    (table.opportunity.terms === undefined ? 0 : capital);
  // the best fit that all the other criteria can give
  return WHOLE * others < thresholds.minFit * (skills + others);
}

function isKeptOut(seeker: SeekerFacts, table: RoleTable, policy: Policy): boolean {
  const { opportunity } = table;
  for (const [, ask] of ROLE_RULES) if (ask(seeker, table) === "fail") return true;
  for (const [, ask] of OPPORTUNITY_RULES) {
    if (ask(seeker, opportunity, policy) === "fail") return true;
  }
  return opportunity.forbidden.has(seeker.id);
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
