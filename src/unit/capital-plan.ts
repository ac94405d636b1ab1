import type { Investment } from "../dataset/opportunity";
import type { CapitalPlan } from "../document/proposed-unit";
import { multiplyDivide, multiplyDivideUp } from "../market/exact-division";
import type { Market } from "../market/market";
import { shareEqually } from "../solvers/max-min-shares";
import { capitalRule, cappedCapital } from "./member-capital";

/**
 * Who pays in what (SPEC §6), in rial: everyone the smallest share, above it as equal as the members'
 * means allow. Members are seeker indices in id order.
 */
export function planCapital(
  market: Market,
  opportunity: Investment,
  members: readonly number[],
): CapitalPlan {
  const { policy, seekers } = market;
  const rule = capitalRule(opportunity, policy);
  const { required, publicShare = 0 } = opportunity.capital;
  const equity = Math.max(rule.equity, members.length * rule.shareMin);
  const caps = Float64Array.from(members, (seeker) =>
    cappedCapital(seekers.capital[seeker]!, rule),
  );
  const split = shareEqually({ floor: rule.shareMin, caps, total: equity });
  // why: a unit that keeps U3 can always be shared out; one that does not fails its capital check
  const amounts = split.status === "shared" ? split.shares : caps;
  const contributions = members.map((seeker, place) => {
    const amount = amounts[place]!;
    const dueAtRegistration = multiplyDivideUp(amount, policy.capital.paidAtRegistration, 10_000);
    return { seeker: market.seekerIds[seeker]!, amount, dueAtRegistration };
  });
  const publicPart = multiplyDivide(publicShare, required, 10_000);
  return { required, equity, contributions, facility: Math.max(0, required - equity - publicPart) };
}
