import type { RoleTable } from "./role-table";
import { NO_ROW } from "./skill-columns";

/** How a seeker's skills and a role's requirements serve each other; scratch of one caller. */
export interface SkillMatch {
  /** `fitOf` by requirement. */
  readonly fits: number[];
  /** `used` by held skill. */
  readonly uses: number[];
}

/** An empty match to fill. */
export function emptyMatch(): SkillMatch {
  return { fits: [], uses: [] };
}

/** Fills `match` for a seeker with these skills in this role (SPEC §2, §3 `use`). */
export function matchSkills(
  held: { readonly skills: readonly number[]; readonly levels: readonly number[] },
  { levels, rowOf, services }: RoleTable,
  { fits, uses }: SkillMatch,
): void {
  for (let requirement = 0; requirement < levels.length; requirement++) fits[requirement] = 0;
  for (let at = 0; at < held.skills.length; at++) {
    uses[at] = 0;
    const row = rowOf[held.skills[at]!]!;
    if (row === NO_ROW) continue;
    const level = held.levels[at]!;
    for (const { requirement, similarity } of services[row]!) {
      const asked = levels[requirement]!;
      const shared = similarity * Math.min(level, asked);
      const fit = Math.floor(shared / asked);
      if (fit > fits[requirement]!) fits[requirement] = fit;
      const use = Math.floor(shared / level);
      if (use > uses[at]!) uses[at] = use;
    }
  }
}
