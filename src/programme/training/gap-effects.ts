import { fitOf } from "../../assessment/fit-of";
import { multiplyDivide } from "../../market/exact-division";
import { type Effect, type EffectTools, skillsAfter } from "./effect-search";
import type { GapOpening } from "./openings";

/**
 * Which members make a unit's gaps in one skill smaller, and by which subject. Worth: what a whole gap
 * is worth times the fit gained (SPEC §2), over all levels at which the skill is lacking.
 */
export function gapEffects(
  { view: { market }, offer, canLearn, touching, gapWorth }: EffectTools,
  { unit, skill, rows }: GapOpening,
  opening: number,
): Effect[] {
  return unit.members.flatMap(({ seeker }) =>
    touching(skill).flatMap((subject): Effect[] => {
      if (!canLearn(seeker, subject)) return [];
      const raised = skillsAfter(offer, subject, market.seekerRecords[seeker]!.skills);
      const gained = rows.reduce((sum, row) => {
        return sum + Math.max(0, fitOf(market.skills, row, raised) - row.best);
      }, 0);
      return [{ seeker, subject, opening, worth: multiplyDivide(gapWorth, gained, 10_000) }];
    }),
  );
}
