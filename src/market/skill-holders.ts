import type { SeekerLists } from "./seeker-columns";

/** Who holds a skill: `seekers[start[skill]…start[skill + 1]]`, with the level of each. */
export interface SkillHolders {
  readonly start: Int32Array;
  readonly seekers: Int32Array;
  readonly levels: Uint8Array;
}

/** Turns held skills round, from the skill to its holders in index order. Linear. */
export function compileHolders(
  skillCount: number,
  held: Pick<SeekerLists, "skillStart" | "skills" | "levels">,
): SkillHolders {
  const start = new Int32Array(skillCount + 1);
  for (let at = 0; at < held.skills.length; at++) start[held.skills[at]! + 1]! += 1;
  for (let skill = 0; skill < skillCount; skill++) start[skill + 1]! += start[skill]!;
  const next = start.slice();
  const seekers = new Int32Array(held.skills.length);
  const levels = new Uint8Array(held.skills.length);
  for (let seeker = 0; seeker + 1 < held.skillStart.length; seeker++) {
    for (let at = held.skillStart[seeker]!; at < held.skillStart[seeker + 1]!; at++) {
      const place = next[held.skills[at]!]!++;
      seekers[place] = seeker;
      levels[place] = held.levels[at]!;
    }
  }
  return { start, seekers, levels };
}
