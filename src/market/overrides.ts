import { byCodeUnit } from "../dataset/code-unit-order";
import type { Pin } from "../policy/legal-form";
import type { Policy } from "../policy/policy";
import type { MarketOverrides } from "./market";

/** Finds whom and what the officers' decisions name; an unknown seeker or opportunity is −1. */
export function compileOverrides(
  { overrides }: Policy,
  seekerIndex: (id: string) => number,
  opportunityIndex: (id: string) => number,
): MarketOverrides {
  const pinsOf = new Map<number, Pin[]>();
  for (const pin of sortedPins(overrides.pins)) {
    const seeker = seekerIndex(pin.seeker);
    if (seeker >= 0) pinsOf.set(seeker, [...(pinsOf.get(seeker) ?? []), pin]);
  }
  const forbidden = new Map<number, Set<number>>();
  for (const { seeker, opportunity } of overrides.forbids) {
    const index = opportunityIndex(opportunity);
    const seekers = forbidden.get(index) ?? new Set<number>();
    forbidden.set(index, seekers.add(seekerIndex(seeker)));
  }
  return { pinsOf, forbidden };
}

/** Pins in pin order: seeker, opportunity, role; a pin without a role comes first (SPEC §4). */
export function sortedPins(pins: readonly Pin[]): Pin[] {
  return [...pins].sort(
    (a, b) =>
      byCodeUnit(a.seeker, b.seeker) ||
      byCodeUnit(a.opportunity, b.opportunity) ||
      byCodeUnit(a.role ?? "", b.role ?? ""),
  );
}
