import type { MarketColumns } from "../market/market";
import type { Range } from "./range";
import type { RoleScales } from "./role-scales";

/**
 * What each held skill adds at most to the value of a role that it serves: so many points for each level
 * up to the level asked. Where it serves several requirements the sum stands for SPEC's maximum, never
 * less. Row 0, of no skill, adds nothing; the first skill that serves a role of the range stands at row 1.
 */
export interface ServingSlopes {
  /** The skill that stands at row 1, among all that serve. */
  readonly first: number;
  /** The highest level asked by a requirement that it serves. */
  readonly asked: Uint8Array;
  /** Points of `skills` a level. */
  readonly skills: Float32Array;
  /** Points of `use` a level, times the seeker's total. */
  readonly use: Float32Array;
}

/** Slopes of all skills that serve the roles of a range; linear in what they serve. */
export function compileSlopes(
  columns: MarketColumns,
  scales: RoleScales,
  { from, to }: Range,
): ServingSlopes {
  const { roles, policy, specificity } = columns;
  const before = roles.servingStart[from]!;
  const size = roles.servingStart[to]! - before + 1;
  const slopes: ServingSlopes = {
    first: before,
    asked: new Uint8Array(size),
    skills: new Float32Array(size),
    use: new Float32Array(size),
  };
  const { similarities } = roles.fitTable;
  for (let role = from; role < to; role++) {
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
      const row = serving - before + 1;
      slopes.asked[row] = top;
      slopes.skills[row] = slope * skillUnit;
      slopes.use[row] = specificity[roles.servingSkill[serving]!]! * nearest * useUnit;
    }
  }
  return slopes;
}
