import type { SeekerColumns } from "../market/seeker-columns";
import type { RequirementTable } from "./requirement-table";

/** The two criteria that look at skills, by place in the list of passing seekers. */
export interface SkillScores {
  readonly skills: Uint16Array;
  readonly use: Uint16Array;
  readonly best: Int32Array;
}

/** Whom to score, and against what. */
export interface SkillQuery {
  readonly seekers: SeekerColumns;
  readonly list: Int32Array;
  readonly count: number;
  readonly table: RequirementTable;
  readonly essentialFit: number;
}

/** A seeker lacks an essential skill; no score reaches this. */
export const LACKS_ESSENTIAL = 0xffff;

/**
 * Scores `skills` and `use` of each listed seeker from the forward list of held skills, or writes
 * `LACKS_ESSENTIAL`. One look-up a held skill, one compare for each requirement it serves.
 */
export function scoreSkills(
  { seekers, list, count, table, essentialFit }: SkillQuery,
  into: SkillScores,
): void {
  if (table.requirementCount === 0) return;
  const { skillStart, skills, levels, useTotal } = seekers;
  const { requirementCount, slotOf } = table;
  const { entryStart, entryRequirement, entryFit, usedWeight, levels: top } = table;
  const { best } = into;
  for (let place = 0; place < count; place++) {
    const seeker = list[place]!;
    for (let r = 0; r < requirementCount; r++) best[r] = 0;
    let used = 0;
    for (let at = skillStart[seeker]!, end = skillStart[seeker + 1]!; at < end; at++) {
      const slot = slotOf[skills[at]!]! - 1;
      if (slot < 0) continue;
      const level = levels[at]! - 1;
      used += usedWeight[slot * top + level]!;
      for (let entry = entryStart[slot]!, last = entryStart[slot + 1]!; entry < last; entry++) {
        const fit = entryFit[entry * top + level]!;
        const requirement = entryRequirement[entry]!;
        if (fit > best[requirement]!) best[requirement] = fit;
      }
    }
    const total = useTotal[seeker]!;
    into.skills[place] = skillsValue(table, best, essentialFit);
    into.use[place] = total === 0 ? 0 : Math.floor(used / total);
  }
}

/** `Σ weight·spec·fitOf // Σ weight·spec`, or the mark of a lacking essential. */
function skillsValue(table: RequirementTable, best: Int32Array, essentialFit: number): number {
  const { requirementCount, weights, totalWeight, essential } = table;
  let sum = 0;
  for (let requirement = 0; requirement < requirementCount; requirement++) {
    const fit = best[requirement]!;
    if (essential[requirement] === 1 && fit < essentialFit) return LACKS_ESSENTIAL;
    sum += weights[requirement]! * fit;
  }
  return Math.floor(sum / totalWeight);
}
