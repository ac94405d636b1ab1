import type { MarketColumns } from "../market/market";
import { CLAUSES, type MarketClauses } from "../market/market-clauses";

/**
 * How the criteria of each role become points of `score` (SPEC §3): the sums of weights that apply, and
 * what one basis point of weight 1 adds. Points are fractions; they bound, they never decide.
 */
export interface RoleScales {
  /** `Σ W` of each side over the criteria that apply; 0 where the side is 10 000 whatever happens. */
  readonly fitTotal: Float64Array;
  readonly appealTotal: Float64Array;
  readonly fitUnit: Float64Array;
  readonly appealUnit: Float64Array;
  /** `Σ W` of the policy's criteria in code of each side; 0 where it has none. They are in the totals. */
  readonly clauseFit: Float64Array;
  readonly clauseAppeal: Float64Array;
  /** Points of full marks in all but skills, `use` and `distance`: criteria in code among them. */
  readonly otherPoints: Float64Array;
  /** Points of full marks in skills and `use`. */
  readonly skillPoints: Float64Array;
}

/** Full marks of a criterion, in basis points. */
const FULL = 10_000;

/** Scales of every role; linear. */
export function compileScales(columns: MarketColumns): RoleScales {
  const { policy, roles } = columns;
  const { weights, balance } = policy;
  const { fitWeight, appealWeight } = clauseWeights(columns);
  const scales: RoleScales = {
    fitTotal: new Float64Array(roles.count),
    appealTotal: new Float64Array(roles.count),
    fitUnit: new Float64Array(roles.count),
    appealUnit: new Float64Array(roles.count),
    clauseFit: fitWeight,
    clauseAppeal: appealWeight,
    otherPoints: new Float64Array(roles.count),
    skillPoints: new Float64Array(roles.count),
  };
  for (let role = 0; role < roles.count; role++) {
    const asksSkills = roles.requirementStart[role + 1]! > roles.requirementStart[role]!;
    const otherFit =
      scales.clauseFit[role]! +
      (roles.months[role]! > 0 ? weights.fit.experience : 0) +
      (roles.education[role]! >= 0 ? weights.fit.education : 0) +
      (roles.maxShare[role]! > 0 ? weights.fit.capital : 0);
    const otherAppeal =
      scales.clauseAppeal[role]! +
      weights.appeal.preference +
      (roles.income[role]! > 0 ? weights.appeal.income : 0) +
      (roles.hours[role]! > 0 ? weights.appeal.hours : 0);
    const fit = otherFit + (asksSkills ? weights.fit.skills : 0);
    const appeal = otherAppeal + weights.appeal.distance + (asksSkills ? weights.appeal.use : 0);
    const fitUnit = fit === 0 ? 0 : balance / FULL / fit;
    const appealUnit = appeal === 0 ? 0 : (FULL - balance) / FULL / appeal;
    scales.fitTotal[role] = fit;
    scales.appealTotal[role] = appeal;
    scales.fitUnit[role] = fitUnit;
    scales.appealUnit[role] = appealUnit;
    if (asksSkills) {
      const { skills } = weights.fit;
      scales.skillPoints[role] = FULL * (fitUnit * skills + appealUnit * weights.appeal.use);
    }
    scales.otherPoints[role] =
      (fit === 0 ? balance : fitUnit * FULL * otherFit) +
      (appeal === 0 ? FULL - balance : appealUnit * FULL * otherAppeal);
  }
  return scales;
}

function clauseWeights({
  roles,
  [CLAUSES]: clauses,
}: MarketColumns): Pick<MarketClauses, "fitWeight" | "appealWeight"> {
  const none = new Float64Array(roles.count);
  return clauses ?? { fitWeight: none, appealWeight: none };
}
