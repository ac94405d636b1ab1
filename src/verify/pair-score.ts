import type { Policy } from "../policy/policy";
import { creditedMonths, experienceShare } from "./credited-months";
import { floorMulDiv, WHOLE, weightedMean } from "./exact";
import type { OpportunityFacts } from "./facts";
import { NO_DISTANCE } from "./region-distance";
import type { ClauseSum } from "./role-clauses";
import type { RoleTable } from "./role-table";
import type { SeekerFacts } from "./seeker-facts";
import type { SkillMatch } from "./skill-match";

/** The most that a degree below the asked one costs, per level (SPEC §3). */
const COST_OF_LEVEL = 2_500;

const NOTHING: ClauseSum = { total: 0, sum: 0 };

/** How well the seeker serves the role, in basis points (SPEC §3); `match` is theirs. */
export function fitOf(
  seeker: SeekerFacts,
  table: RoleTable,
  match: SkillMatch,
  policy: Policy,
): number {
  const weights = policy.weights.fit;
  const { education } = table.role;
  const memberShare = table.opportunity.terms?.record.capital.memberShare;
  let total = 0;
  let sum = 0;
  if (table.weightTotal > 0) {
    total += weights.skills;
    sum += weights.skills * weightedMean(table.weights, match.fits, table.weightTotal);
  }
  if (table.experience !== undefined) {
    total += weights.experience;
    sum += weights.experience * experienceValue(seeker, table.experience, policy);
  }
  if (education !== undefined) {
    total += weights.education;
    sum += weights.education * educationValue(seeker, education.level, policy);
  }
  if (memberShare !== undefined && memberShare.max > 0) {
    total += weights.capital;
    const { capital } = seeker;
    sum +=
      weights.capital *
      (capital === undefined
        ? policy.unknownScore
        : floorMulDiv(WHOLE, Math.min(capital, memberShare.max), memberShare.max));
  }
  const own = table.clauses?.sumOf(seeker, "fit") ?? NOTHING;
  total += own.total;
  sum += own.sum;
  return total === 0 ? WHOLE : Math.floor(sum / total);
}

/** How well the role serves the seeker, in basis points (SPEC §3); `match` is theirs. */
export function appealOf(
  seeker: SeekerFacts,
  table: RoleTable,
  match: SkillMatch,
  policy: Policy,
): number {
  const weights = policy.weights.appeal;
  const { opportunity } = table;
  let total = weights.distance + weights.preference;
  let sum =
    weights.distance * distanceValue(seeker, opportunity, policy) +
    weights.preference * preferenceValue(seeker, opportunity);
  if (table.weightTotal > 0) {
    total += weights.use;
    if (seeker.skillTotal > 0) {
      sum += weights.use * weightedMean(seeker.skillWeights, match.uses, seeker.skillTotal);
    }
  }
  if (opportunity.hours !== undefined) {
    total += weights.hours;
    sum += weights.hours * hoursValue(seeker, opportunity.hours, policy);
  }
  if (opportunity.income > 0) {
    total += weights.income;
    sum += weights.income * incomeValue(seeker.income, opportunity.income);
  }
  const own = table.clauses?.sumOf(seeker, "appeal") ?? NOTHING;
  total += own.total;
  sum += own.sum;
  return total === 0 ? WHOLE : Math.floor(sum / total);
}

/** Both sides on the policy's balance, in basis points. */
export function scoreOf(fit: number, appeal: number, { balance }: Policy): number {
  return Math.floor((balance * fit + (WHOLE - balance) * appeal) / WHOLE);
}

function experienceValue(
  { occupations, months }: SeekerFacts,
  asked: NonNullable<RoleTable["experience"]>,
  policy: Policy,
): number {
  if (occupations === undefined) return policy.unknownScore;
  return experienceShare(creditedMonths({ occupations, months }, asked.credit), asked.months);
}

function educationValue({ education }: SeekerFacts, asked: number, policy: Policy): number {
  if (education === undefined) return policy.unknownScore;
  return Math.max(0, WHOLE - COST_OF_LEVEL * Math.max(0, asked - education));
}

function distanceValue(seeker: SeekerFacts, { km }: OpportunityFacts, policy: Policy): number {
  const { atLimit, relocation } = policy.distance;
  const { travelKm, relocates } = seeker;
  const distance = km[seeker.region]!;
  if (distance === 0) return WHOLE;
  if (distance === NO_DISTANCE || travelKm === undefined) {
    return relocates ? relocation : policy.unknownScore;
  }
  if (distance <= travelKm) return WHOLE - floorMulDiv(WHOLE - atLimit, distance, travelKm);
  return relocates ? relocation : 0;
}

function preferenceValue({ sectors }: SeekerFacts, { sectorMatches }: OpportunityFacts): number {
  if (sectors.length === 0) return WHOLE;
  return sectors.some((sector) => sectorMatches[sector]!) ? WHOLE : 0;
}

function hoursValue({ hours }: SeekerFacts, asked: number, policy: Policy): number {
  if (hours === undefined) return policy.unknownScore;
  return Math.floor((WHOLE * Math.min(hours, asked)) / asked);
}

function incomeValue(expected: number, offered: number): number {
  if (expected === 0) return WHOLE;
  return floorMulDiv(WHOLE, Math.min(offered, expected), expected);
}
