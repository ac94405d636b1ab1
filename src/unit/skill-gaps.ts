import { fitOf } from "../assessment/fit-of";
import { byCodeUnit } from "../dataset/code-unit-order";
import type { Investment } from "../dataset/opportunity";
import type { SkillGap } from "../document/proposed-unit";
import type { Market } from "../market/market";

/** What the unit's roles ask and no member fully holds (SPEC §6), by skill and level. */
export function findGaps(
  market: Market,
  opportunity: Investment,
  members: readonly number[],
): SkillGap[] {
  const asked = new Map<string, { skill: string; level: number }>();
  for (const { skill, level } of opportunity.roles.flatMap(({ skills }) => skills)) {
    asked.set(`${level}:${skill}`, { skill, level });
  }
  const gaps = [...asked.values()].map((requirement): SkillGap => {
    const fits = members.map((seeker) =>
      fitOf(market.skills, requirement, market.seekerRecords[seeker]!.skills),
    );
    return { ...requirement, best: Math.max(0, ...fits) };
  });
  return gaps
    .filter(({ best }) => best < 10_000)
    .sort((a, b) => byCodeUnit(a.skill, b.skill) || a.level - b.level);
}
