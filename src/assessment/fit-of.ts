import type { Requirement } from "../dataset/opportunity";
import type { Seeker } from "../dataset/seeker";
import type { SkillTable } from "../market/skill-table";

/**
 * How much of a required skill a seeker holds, in basis points (SPEC §2): the best of
 * `sim(h, r) · min(level_h, level_r) // level_r` over the held skills; 0 where none is held.
 */
export function fitOf(
  table: SkillTable,
  requirement: Pick<Requirement, "skill" | "level">,
  held: Seeker["skills"],
): number {
  const required = table.indexOf(requirement.skill);
  let best = 0;
  for (const { skill, level } of held) {
    const similarity = table.similarity(table.indexOf(skill), required);
    const common = Math.min(level, requirement.level);
    best = Math.max(best, Math.floor((similarity * common) / requirement.level));
  }
  return best;
}
