import type { MarketColumns } from "../market/market";
import type { RoleScales } from "./role-scales";

/**
 * What each held skill adds at most to the value of a role that it serves: so many points for each level
 * up to the level asked. Where it serves several requirements the sum stands for SPEC's maximum, never
 * less. The first row, of no skill, adds nothing: skill `s` among those that serve stands at `s + 1`.
 */
export interface ServingSlopes {
  /** The highest level asked by a requirement that it serves. */
  readonly asked: Uint8Array;
  /** Points of `skills` a level. */
  readonly skills: Float32Array;
  /** Points of `use` a level, times the seeker's total. */
  readonly use: Float32Array;
}

/** Slopes of all skills that serve; linear in what they serve. */
export function compileSlopes(columns: MarketColumns, scales: RoleScales): ServingSlopes {
  const { roles, policy, specificity } = columns;
  const size = roles.servingSkill.length + 1;
  const slopes: ServingSlopes = {
    asked: new Uint8Array(size),
    skills: new Float32Array(size),
    use: new Float32Array(size),
  };
  const { similarities } = roles.fitTable;
  for (let role = 0; role < roles.count; role++) {
    const first = roles.requirementStart[role]!;
    const skillUnit =
      (scales.fitUnit[role]! * policy.weights.fit.skills) / Math.max(1, roles.totalWeight[role]!);
    const useUnit = scales.appealUnit[role]! * policy.weights.appeal.use;
    const end = roles.servingStart[role + 1]!;
    for (let serving = roles.servingStart[role]!; serving < end; serving++) {
      let top = 0;
      let slope = 0;
      let nearest = 0;
      for (let at = roles.servedStart[serving]!; at < roles.servedStart[serving + 1]!; at++) {
        const requirement = first + roles.servedRequirement[at]!;
        const similarity = similarities[roles.servedSimilarity[at]!]!;
        const asked = roles.requirementLevel[requirement]!;
        top = Math.max(top, asked);
        nearest = Math.max(nearest, similarity);
        slope += (roles.requirementWeight[requirement]! * similarity) / asked;
      }
      slopes.asked[serving + 1] = top;
      slopes.skills[serving + 1] = slope * skillUnit;
      slopes.use[serving + 1] = specificity[roles.servingSkill[serving]!]! * nearest * useUnit;
    }
  }
  return slopes;
}
