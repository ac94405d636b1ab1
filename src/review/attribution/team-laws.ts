import type { CheckRule } from "../../document/proposed-unit";
import type { Market } from "../../market/market";
import { satisfiesRow } from "../../unit/composition";
import { capitalRule, cappedCapital } from "../../unit/member-capital";
import { membershipRange } from "../../unit/membership-range";
import { officesNeeded } from "../../unit/offices-needed";
import type { Ties } from "../../unit/ties";

/** The members that a plan gives a proposed cooperative, by ids. */
export interface Team {
  readonly opportunity: string;
  readonly members: readonly string[];
}

/**
 * The laws of units that a policy sets (U2–U5) and that a team would break under a market's policy, in the
 * order of a unit's checks; none where the opportunity takes no part. What ties people to each other is no
 * matter of policy and left out. Linear in the members.
 */
export function brokenLaws(market: Market, ties: Ties, team: Team): CheckRule[] {
  const opportunity = market.opportunityIndex(team.opportunity);
  const record = market.opportunities[opportunity]?.record;
  if (record?.kind !== "investment") return [];
  const { policy } = market;
  const members = team.members.map((id) => market.seekerIndex(id));
  const { min, max } = membershipRange(record, policy);
  const rule = capitalRule(record, policy);
  const caps = members.map((seeker) => cappedCapital(market.seekers.capital[seeker]!, rule));
  const sum = caps.reduce((total, cap) => total + cap, 0);
  const clear = members.filter(
    (seeker) => market.seekerRecords[seeker]!.standing?.clearRecord !== false,
  );
  const need = officesNeeded(members.length, policy)?.total ?? Number.POSITIVE_INFINITY;
  const unit = { opportunity, members, ties };
  const holds: readonly (readonly [CheckRule, boolean])[] = [
    ["members", members.length >= min && members.length <= max],
    ["capital", sum >= rule.equity && caps.every((cap) => cap >= rule.shareMin)],
    ["offices", clear.length >= need],
    ["composition", policy.composition.every((row) => satisfiesRow(market, row, unit))],
  ];
  return holds.flatMap(([law, isKept]) => (isKept ? [] : [law]));
}
