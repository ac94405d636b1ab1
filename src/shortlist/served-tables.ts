import type { MarketColumns } from "../market/market";
import type { Range } from "./range";

/** What held skills come to at each level, for the roles of a range: rows of `width` numbers. */
export interface ServedTables {
  readonly width: number;
  /** The first serving skill, and the first skill served, of the range. */
  readonly firstServing: number;
  readonly firstServed: number;
  /** By serving skill and level: `specificity · level · ` the share that is used, in basis points. */
  readonly used: Float64Array;
  /** By requirement served and level: the fit, in basis points. */
  readonly fit: Uint16Array;
}

/** Tabulates the roles of a range. Costs what serves them × levels. */
export function tabulateServed(
  { roles, levels, specificity }: MarketColumns,
  { from, to }: Range,
): ServedTables {
  const { servingStart, servingSkill, servedStart, servedRequirement, servedSimilarity } = roles;
  const { fits, width } = roles.fitTable;
  const firstServing = servingStart[from]!;
  const endServing = servingStart[to]!;
  const firstServed = servedStart[firstServing]!;
  const used = new Float64Array((endServing - firstServing) * width);
  const fit = new Uint16Array((servedStart[endServing]! - firstServed) * width);
  for (let role = from; role < to; role++) {
    const first = roles.requirementStart[role]!;
    for (let serving = servingStart[role]!; serving < servingStart[role + 1]!; serving++) {
      const row = (serving - firstServing) * width;
      const weight = specificity[servingSkill[serving]!]!;
      for (let at = servedStart[serving]!; at < servedStart[serving + 1]!; at++) {
        const asked = roles.requirementLevel[first + servedRequirement[at]!]!;
        const fitRow = servedSimilarity[at]! * width;
        for (let level = 1; level <= levels; level++) {
          fit[(at - firstServed) * width + level] = fits[(fitRow + level) * width + asked]!;
          // of what is held, how much is used: the same with the levels changed round
          const share = fits[(fitRow + asked) * width + level]!;
          used[row + level] = Math.max(used[row + level]!, weight * level * share);
        }
      }
    }
  }
  return { width, firstServing, firstServed, used, fit };
}
