import type { Investment } from "../dataset/opportunity";
import type { CheckRule } from "../document/proposed-unit";
import { satisfiesRow } from "../unit/composition";
import { capitalRule, cappedCapital } from "../unit/member-capital";
import { membershipRange } from "../unit/membership-range";
import { officesNeeded } from "../unit/offices-needed";
import type { PlanIndex } from "./plan-index";

/** Members of a unit, as they are or as they would be. */
export interface Team {
  readonly opportunity: number;
  readonly record: Investment;
  /** Seeker indices. */
  readonly members: readonly number[];
}

/** The first of U2–U6 that a team breaks, if any; places of roles are not looked at. */
export function brokenRule(index: PlanIndex, team: Team): CheckRule | undefined {
  const { market, ties } = index;
  const { members, record } = team;
  const range = membershipRange(record, market.policy);
  if (members.length < range.min || members.length > range.max) return "members";
  if (capitalShort(index, team) > 0) return "capital";
  const need = officesNeeded(members.length, market.policy)?.total ?? Number.POSITIVE_INFINITY;
  const clear = members.filter(
    (seeker) => market.seekerRecords[seeker]!.standing?.clearRecord !== false,
  );
  if (clear.length < need) return "offices";
  const { composition } = market.policy;
  if (!composition.every((row) => satisfiesRow(market, row, { ...team, ties }))) {
    return "composition";
  }
  const inside = new Set(members);
  if (members.some((seeker) => ties.together.get(seeker)?.some((one) => !inside.has(one)))) {
    return "together";
  }
  const clash = members.some((seeker) =>
    [...(ties.apart.get(seeker) ?? [])].some((one) => inside.has(one)),
  );
  return clash ? "apart" : undefined;
}

/** By how many rial a team's capital falls short of the equity (U3); unknown capital as in SPEC §5. */
export function capitalShort({ market }: PlanIndex, { members, record }: Team): number {
  const rule = capitalRule(record, market.policy);
  const sum = members.reduce(
    (total, seeker) => total + cappedCapital(market.seekers.capital[seeker]!, rule),
    0,
  );
  return Math.max(0, rule.equity - sum);
}
