import type { MarketColumns } from "../market/market";
import { digitsOf, packedCredit } from "../market/occupation-code";
import type { SeekerPostings } from "../market/seeker-postings";
import type { RoleScales } from "./role-scales";

/** A role, the facts turned round, and scratch memory: `seen` all 0 before and after. */
export interface FittingQuery {
  readonly columns: MarketColumns;
  readonly postings: SeekerPostings;
  readonly scales: RoleScales;
  readonly role: number;
  readonly seen: Uint8Array;
}

/**
 * Writes the seekers who could reach the least fit of a candidate at all, each once, and returns how many,
 * or −1 where anybody could: those who hold a skill of use to the role, or whose experience counts for it.
 * Everybody else has at most full marks for education, capital and criteria in code. Linear in those it names.
 */
export function fittingSeekers(query: FittingQuery, into: Int32Array): number {
  const { columns, postings, scales, role, seen } = query;
  const { roles, policy } = columns;
  const { weights, thresholds, unknownScore } = policy;
  const needed = thresholds.minFit * scales.fitTotal[role]!;
  const rest =
    scales.clauseFit[role]! +
    (roles.education[role]! >= 0 ? weights.fit.education : 0) +
    (roles.maxShare[role]! > 0 ? weights.fit.capital : 0);
  const asksSkills = roles.requirementStart[role + 1]! > roles.requirementStart[role]!;
  if (!asksSkills || scales.fitTotal[role] === 0 || rest * 10_000 >= needed) return -1;
  let count = 0;
  const add = (seekers: ArrayLike<number>, from: number, to: number): void => {
    for (let at = from; at < to; at++) {
      const seeker = seekers[at]!;
      if (seen[seeker] === 1) continue;
      seen[seeker] = 1;
      into[count++] = seeker;
    }
  };
  const { holders, experienced, silent } = postings;
  for (let at = roles.servingStart[role]!; at < roles.servingStart[role + 1]!; at++) {
    const skill = roles.servingSkill[at]!;
    add(holders.seekers, holders.start[skill]!, holders.start[skill + 1]!);
  }
  if (roles.months[role]! > 0) {
    const asked = roles.occupation[role]!;
    const digits = digitsOf(asked);
    for (const [held, seekers] of experienced) {
      if (packedCredit(asked, digits, held) > 0) add(seekers, 0, seekers.length);
    }
    const withUnknown = rest * 10_000 + weights.fit.experience * unknownScore;
    if (withUnknown >= needed) add(silent, 0, silent.length);
  }
  for (let at = 0; at < count; at++) seen[into[at]!] = 0;
  return count;
}
