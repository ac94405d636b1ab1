import { byCodeUnit, sortedById } from "../dataset/code-unit-order";
import { type Opportunity, type Role, rolesOf } from "../dataset/opportunity";
import type { Market } from "../market/market";
import type { Pin } from "../policy/legal-form";
import type { RuleId } from "../policy/rule-id";
import { pairOf } from "./pair";
import { judgeRules } from "./score-pair";

/** What became of an officer's pin: the roles in which it may hold, or the rules against it. */
export interface PinDecision {
  readonly pin: Pin;
  readonly accepted: boolean;
  /** Indices of the market's roles whose rules pass; empty unless accepted. */
  readonly roles: readonly number[];
  /** The failing rules whenever no named role passes, the union over the roles (SPEC §4). */
  readonly rules: readonly RuleId[];
}

/** Decides a seeker's pins in pin order; at most one is accepted. Costs a few pairs a pin. */
export function decidePins(market: Market, seeker: number): readonly PinDecision[] {
  let pinnedAlready = false;
  return (market.overrides.pinsOf.get(seeker) ?? []).map((pin) => {
    const decision = decidePin(market, seeker, pin);
    const accepted = decision.accepted && !pinnedAlready;
    pinnedAlready ||= accepted;
    return accepted ? decision : { ...decision, accepted, roles: [] };
  });
}

/** The accepted pin of a seeker, if there is one. */
export function acceptedPin(market: Market, seeker: number): PinDecision | undefined {
  return decidePins(market, seeker).find(({ accepted }) => accepted);
}

function decidePin(market: Market, seeker: number, pin: Pin): PinDecision {
  const opportunity = market.opportunityIndex(pin.opportunity);
  const record =
    market.opportunities[opportunity]?.record ??
    market.dataset.opportunities.find(({ id }) => id === pin.opportunity);
  const named = sortedById(record === undefined ? [] : rolesOf(record)).filter(
    ({ id }) => pin.role === undefined || pin.role === id,
  );
  const failing = named.map((role) => failingRules(market, seeker, record!, role));
  const passing = new Set(named.filter((_, place) => failing[place]!.length === 0));
  const against = new Set(failing.flat());
  const rules = passing.size > 0 ? [] : [...against].sort(byCodeUnit);
  const roles: number[] = [];
  const { firstRole = 0, endRole = 0 } = market.opportunities[opportunity] ?? {};
  for (let role = firstRole; role < endRole; role++) {
    if (passing.has(market.roles[role]!.role)) roles.push(role);
  }
  const forbidden = market.overrides.forbidden.get(opportunity)?.has(seeker) ?? false;
  return { pin, accepted: roles.length > 0 && !forbidden, roles, rules };
}

function failingRules(
  market: Market,
  seeker: number,
  opportunity: Opportunity,
  role: Role,
): RuleId[] {
  const pair = pairOf(market, market.seekerRecords[seeker]!, { opportunity, role });
  return judgeRules(pair).flatMap(({ rule, status }) => (status === "fail" ? [rule] : []));
}
