import { rolesOf } from "../dataset/opportunity";
import { TaavonError } from "../dataset/taavon-error";
import type { Market } from "../market/market";
import { acceptedPin } from "./accepted-pin";
import type { Assessment } from "./assessment";
import { pairOf } from "./pair";
import { scorePair } from "./score-pair";

/** Names a pair; without `role`, the opportunity's only one. */
export interface PairQuery {
  readonly seeker: string;
  readonly opportunity: string;
  readonly role?: string;
}

/**
 * Assesses one seeker against one role (SPEC §2–§4): rules, criteria, fit, appeal, score, priority
 * and value, all in basis points, with everything that led to them. Costs one pair.
 *
 * @throws TaavonError `unknown_id` where an id does not exist or takes no part on `policy.asOf`, or
 *   where the opportunity has several roles and none is named.
 */
export function assess(market: Market, query: PairQuery): Assessment {
  const seeker = market.seekerIndex(query.seeker);
  const opportunity = market.opportunityIndex(query.opportunity);
  if (seeker < 0) throw unknownId("seeker", query.seeker);
  if (opportunity < 0) throw unknownId("opportunity", query.opportunity);
  const { record, firstRole, endRole } = market.opportunities[opportunity]!;
  const named = query.role ?? (endRole - firstRole === 1 ? rolesOf(record)[0]!.id : undefined);
  if (named === undefined) {
    throw new TaavonError(
      "unknown_id",
      `opportunity \`${query.opportunity}\` has ${endRole - firstRole} roles, expected one by name`,
    );
  }
  for (let role = firstRole; role < endRole; role++) {
    if (market.roles[role]!.role.id === named) return assessPair(market, seeker, role);
  }
  throw unknownId("role", named);
}

/** Assesses a seeker and a role by their indices in the market. */
export function assessPair(market: Market, seeker: number, roleIndex: number): Assessment {
  const { opportunity, role } = market.roles[roleIndex]!;
  const { record } = market.opportunities[opportunity]!;
  const person = market.seekerRecords[seeker]!;
  const score = scorePair(pairOf(market, person, { opportunity: record, role }));
  const priority = market.seekers.priority[seeker]!;
  const { policy } = market;
  const toConfirm = score.rules.flatMap((r) => (r.status === "unknown" ? [r.rule] : []));
  const ineligible =
    score.rules.some(({ status }) => status === "fail") ||
    (toConfirm.length > 0 && policy.unknown === "exclude");
  const forbidden = market.overrides.forbidden.get(opportunity)?.has(seeker) ?? false;
  const pinned = acceptedPin(market, seeker)?.roles.includes(roleIndex) ?? false;
  const fitEnough = score.fit >= policy.thresholds.minFit;
  return {
    seeker: person.id,
    opportunity: record.id,
    role: role.id,
    ...score,
    priority,
    value: score.score + priority,
    eligibility: ineligible ? "ineligible" : toConfirm.length > 0 ? "to-confirm" : "eligible",
    toConfirm,
    candidate: pinned || (!ineligible && fitEnough && !forbidden),
  };
}

function unknownId(what: string, id: string): TaavonError {
  return new TaavonError("unknown_id", `no ${what} \`${id}\` takes part in the market`);
}
