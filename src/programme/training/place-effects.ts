import type { ChangedMarket } from "./changed-market";
import {
  type Effect,
  type EffectSearch,
  type EffectTools,
  type Prospect,
  type ProspectsOf,
  skillsAfter,
  type Touching,
} from "./effect-search";
import type { PlaceOpening } from "./openings";
import { valueAfter } from "./raise-prospects";
import { keepsLawWith } from "./unit-law";

/** Makes the look-up; each role is worked out once. */
export function createProspectsOf(
  { view: { market }, people, offer, canLearn }: EffectSearch,
  changed: ChangedMarket,
  touching: Touching,
): ProspectsOf {
  const known = new Map<number, readonly Prospect[]>();
  return (role) => {
    const before = known.get(role);
    if (before !== undefined) return before;
    const { skills } = market.roles[role]!.role;
    const subjects = [...new Set(skills.flatMap(({ skill }) => touching(skill)))];
    const found: Prospect[] = [];
    for (const seeker of subjects.length === 0 ? [] : people.hopefulsOf(role)) {
      const held = market.seekerRecords[seeker]!.skills;
      for (const subject of subjects) {
        if (!canLearn(seeker, subject)) continue;
        const raised = skillsAfter(offer, subject, held);
        const value = valueAfter(market, changed, { seeker, role, skills: raised });
        if (value !== undefined) found.push({ seeker, subject, value });
      }
    }
    known.set(role, found);
    return found;
  };
}

/** Who fills an opening of places, each (seeker, subject) with their best role in it. */
export function placeEffects(
  { view, offer, changed, prospectsOf }: EffectTools,
  opening: PlaceOpening,
  index: number,
): Effect[] {
  const { market } = view;
  const { roles, share, unit, shortage } = opening;
  // whoever is a candidate for another role of it is no new person
  const known = new Set(roles.length > 1 ? shortage?.everyone : []);
  const best = new Map<string, Effect>();
  for (const role of roles) {
    for (const { seeker, subject, value } of prospectsOf(role)) {
      const worth = value + market.policy.placementBonus + share;
      const key = `${subject} ${seeker}`;
      if (known.has(seeker) || worth <= (best.get(key)?.worth ?? 0)) continue;
      const { skills: held } = market.seekerRecords[seeker]!;
      const newcomer = { seeker, role, value };
      const isLawful =
        unit === undefined ||
        changed(seeker, skillsAfter(offer, subject, held), (raised) =>
          keepsLawWith(raised, view.ties, { unit, newcomer }),
        );
      if (isLawful) best.set(key, { seeker, subject, opening: index, worth, role });
    }
  }
  return [...best.values()];
}
