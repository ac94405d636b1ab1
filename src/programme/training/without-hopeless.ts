import { couldRaiseEquity, type Shortage } from "./closed-shortages";
import type { Effect, EffectSearch } from "./effect-search";

/**
 * Drops what speaks for closed opportunities that would stay closed with everybody trained: too few
 * newcomers for the persons missing, or too little capital with all of them.
 */
export function withoutHopeless({ view, openings }: EffectSearch, effects: Effect[]): Effect[] {
  const newcomers = openings.map(() => new Set<number>());
  for (const { opening, seeker } of effects) newcomers[opening]!.add(seeker);
  const hopeless = new Set<number>();
  const together = new Map<Shortage, Set<number>>();
  openings.forEach((opening, index) => {
    if (opening.kind !== "missing" || opening.shortage === undefined) return;
    const own = newcomers[index]!;
    if (own.size < opening.capacity) hopeless.add(opening.opportunity);
    const all = together.get(opening.shortage) ?? new Set<number>();
    for (const seeker of own) all.add(seeker);
    together.set(opening.shortage, all);
  });
  for (const [shortage, seekers] of together) {
    const isEnough = seekers.size >= shortage.total && couldRaiseEquity(view, shortage, seekers);
    if (!isEnough) hopeless.add(shortage.opportunity);
  }
  return effects.filter(({ opening }) => {
    const { kind, opportunity } = openings[opening]!;
    return kind !== "missing" || !hopeless.has(opportunity);
  });
}
