import { acceptedPin, decidePins, type PinDecision } from "../assessment/accepted-pin";
import type { RefusedPin, UnheldPin } from "../document/plan";
import type { Market } from "../market/market";
import { sortedPins } from "../market/overrides";
import type { Pin } from "../policy/legal-form";

/** A seeker whom an officer's accepted pin places, by indices. */
export interface PinnedSeeker {
  readonly seeker: number;
  readonly opportunity: number;
  /** The roles in which the pin may hold. */
  readonly roles: readonly number[];
  readonly pin: Pin;
}

/** The accepted pins in pin order. */
export function acceptedPins(market: Market): PinnedSeeker[] {
  const seekers = [...market.overrides.pinsOf.keys()].sort((a, b) => a - b);
  return seekers.flatMap((seeker) => {
    const decision = acceptedPin(market, seeker);
    if (decision === undefined) return [];
    const { pin, roles } = decision;
    return [{ seeker, opportunity: market.opportunityIndex(pin.opportunity), roles, pin }];
  });
}

/** The refused pins in pin order, with the rules against them (SPEC §4). */
export function refusedPins(market: Market): RefusedPin[] {
  const decisions = new Map<Pin, PinDecision>();
  for (const seeker of market.overrides.pinsOf.keys()) {
    for (const decision of decidePins(market, seeker)) decisions.set(decision.pin, decision);
  }
  return sortedPins(market.policy.overrides.pins).flatMap((pin) => {
    const decision = decisions.get(pin);
    if (decision?.accepted) return [];
    return [{ ...pinIds(pin), rules: [...(decision?.rules ?? [])] }];
  });
}

/** A pin as the plan names it. */
export function pinIds({ seeker, opportunity, role }: Pin): UnheldPin {
  return { seeker, opportunity, ...(role === undefined ? {} : { role }) };
}
