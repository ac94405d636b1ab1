import { byCodeUnit } from "../dataset/code-unit-order";
import type { SkillGap } from "../document/proposed-unit";
import { WHOLE } from "./exact";
import type { Facts, OpportunityFacts } from "./facts";
import { compileRole } from "./role-table";
import type { SeekerFacts } from "./seeker-facts";
import { emptyMatch, matchSkills } from "./skill-match";

/** The skills, at their levels, that no member fully has (SPEC §6), by skill and level. */
export function expectedGaps(
  facts: Facts,
  opportunity: OpportunityFacts,
  members: readonly SeekerFacts[],
): readonly SkillGap[] {
  const gaps = new Map<string, SkillGap>();
  const match = emptyMatch();
  opportunity.roles.forEach((role, index) => {
    const table = compileRole(facts, opportunity, index);
    const best = role.skills.map(() => 0);
    for (const seeker of members) {
      matchSkills(seeker, table, match);
      best.forEach((known, at) => {
        best[at] = Math.max(known, match.fits[at]!);
      });
    }
    role.skills.forEach(({ skill, level }, at) => {
      // the same skill and level in two roles has the same best
      if (best[at]! < WHOLE)
        gaps.set(JSON.stringify([skill, level]), { skill, level, best: best[at]! });
    });
  });
  return [...gaps.values()].sort((a, b) => byCodeUnit(a.skill, b.skill) || a.level - b.level);
}
