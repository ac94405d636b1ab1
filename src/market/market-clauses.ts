/** Sums `Σ W·v` over the criteria of each side. */
export interface SideSums {
  fit: number;
  appeal: number;
}

/**
 * What a policy's criteria and rules in code say of pairs by index. They read records, so that a thread
 * cannot hand them to another.
 */
export interface MarketClauses {
  /** By role: `Σ W` over the criteria of each side that apply. */
  readonly fitWeight: Float64Array;
  readonly appealWeight: Float64Array;
  /** Adds what the criteria give a pair; false, with nothing said of the sums, where a rule bars it. */
  readonly judge: (seeker: number, role: number, sums: SideSums) => boolean;
}

/** Where a market's clauses stand among its columns: `postMessage` leaves symbols out. */
export const CLAUSES: unique symbol = Symbol("clauses");

/** The clauses of a market with only some of its roles, or only some of its seekers, by index. */
export function pickClauses(
  { fitWeight, appealWeight, judge }: MarketClauses,
  { roles, seekers }: { readonly roles?: Int32Array; readonly seekers?: Int32Array },
): MarketClauses {
  return {
    fitWeight: roles === undefined ? fitWeight : Float64Array.from(roles, (at) => fitWeight[at]!),
    appealWeight:
      roles === undefined ? appealWeight : Float64Array.from(roles, (at) => appealWeight[at]!),
    judge: (seeker, role, sums) => judge(seekers?.[seeker] ?? seeker, roles?.[role] ?? role, sums),
  };
}
