import type { Investment } from "../../dataset/opportunity";
import { largestSum } from "../../plan/formation/unit-problem";
import { capitalRule, cappedCapital } from "../../unit/member-capital";
import { membershipRange } from "../../unit/membership-range";
import type { CandidatesOf } from "./candidates-of";
import { opportunityIndex, type PlanView } from "./read-plan";
import { NONE } from "./seat-network";

/** Persons whom a closed opportunity lacks, for one role or for any of its roles. */
export interface MissingPersons {
  readonly roles: readonly number[];
  readonly places: number;
}

/** A closed opportunity that more candidates could open. */
export interface Shortage {
  readonly opportunity: number;
  readonly missing: readonly MissingPersons[];
  /** All the missing persons. */
  readonly total: number;
  /** Distinct candidates, ascending. */
  readonly everyone: readonly number[];
  /** What each missing person opens besides their own place: a share of the unplaced who would join. */
  readonly share: number;
}

const MENDABLE: ReadonlySet<string> = new Set(["no-candidates", "members", "role"]);

/**
 * The closed opportunities that lack candidates (SPEC §8: `no-candidates`, `members`, `role`) and
 * whose limits do not contradict each other, in id order. A scan of their roles.
 */
export function closedShortages(view: PlanView, candidatesOf: CandidatesOf): Shortage[] {
  return view.plan.closed.flatMap(({ opportunity, reason }) => {
    if (!MENDABLE.has(reason)) return [];
    const shortage = shortageOf(view, candidatesOf, opportunityIndex(view.market, opportunity));
    return shortage === undefined ? [] : [shortage];
  });
}

function shortageOf(
  { market, roleOf }: PlanView,
  candidatesOf: CandidatesOf,
  opportunity: number,
): Shortage | undefined {
  const { record, firstRole, endRole } = market.opportunities[opportunity]!;
  const { min: low, max: high } = membershipRange(record as Investment, market.policy);
  const bestValue = new Map<number, number>();
  const missing: MissingPersons[] = [];
  const roles: number[] = [];
  let least = 0;
  let most = 0;
  for (let role = firstRole; role < endRole; role++) {
    const { seekers, values } = candidatesOf(role);
    const { min = 0, max } = market.roles[role]!.role.places;
    seekers.forEach((seeker, at) => {
      bestValue.set(seeker, Math.max(bestValue.get(seeker) ?? 0, values[at]!));
    });
    if (min > seekers.length) missing.push({ roles: [role], places: min - seekers.length });
    roles.push(role);
    least += min;
    most += max;
  }
  if (low > high || low > most || least > high) return undefined;
  const ofRoles = missing.reduce((sum, { places }) => sum + places, 0);
  const others = low - bestValue.size - ofRoles;
  if (others > 0) missing.push({ roles, places: others });
  const total = ofRoles + Math.max(0, others);
  if (total === 0) return undefined;
  const worths = [...bestValue].flatMap(([seeker, value]) =>
    roleOf[seeker] === NONE ? [value + market.policy.placementBonus] : [],
  );
  const joining = Float64Array.from(worths);
  const share = Math.floor(largestSum(joining, Math.max(0, low - total)) / total);
  return { opportunity, missing, total, everyone: [...bestValue.keys()].sort(ascending), share };
}

/** Whether the candidates and some newcomers could bring a unit's equity together (SPEC §5). */
export function couldRaiseEquity(
  { market }: PlanView,
  { opportunity, everyone }: Shortage,
  newcomers: Iterable<number>,
): boolean {
  const record = market.opportunities[opportunity]!.record as Investment;
  const rule = capitalRule(record, market.policy);
  const caps = [...new Set([...everyone, ...newcomers])]
    .map((seeker) => cappedCapital(market.seekers.capital[seeker]!, rule))
    .filter((cap) => cap >= rule.shareMin);
  const { max } = membershipRange(record, market.policy);
  return largestSum(Float64Array.from(caps), max) >= rule.equity;
}

function ascending(a: number, b: number): number {
  return a - b;
}
