import { findBestTeam, type Team } from "./best-team";
import { capitalOf } from "./capital-team";
import { type FormableUnit, netOf, type Supply } from "./formable-unit";
import { findViolation } from "./team-law";

/** With more candidates than this, all teams are too many. */
export const FEW_CANDIDATES = 10;

/**
 * The best legal team among few candidates, by trying every set of them: exact for U1–U6, and so the
 * judge of whether a small unit can be formed at all. At most 2^10 sets.
 */
export function findTeamExhaustively(
  unit: FormableUnit,
  supply: Supply,
  free: readonly number[],
): Team | undefined {
  let best: Team | undefined;
  let bestNet = Number.NEGATIVE_INFINITY;
  for (let set = 1; set < 2 ** free.length; set++) {
    const locals = free.filter((_, bit) => ((set >> bit) & 1) === 1);
    const team = teamOfExactly(unit, locals);
    if (team === undefined) continue;
    const net = netOf(unit, supply.costs, team);
    if (net > bestNet) {
      best = team;
      bestNet = net;
    }
  }
  return best;
}

/** The best roles for exactly these members, if they make a legal team. */
export function teamOfExactly(
  { problem, law, held }: FormableUnit,
  locals: readonly number[],
): Team | undefined {
  const size = locals.length;
  if (size < problem.low || size > problem.high) return undefined;
  if (held.some((local) => !locals.includes(local))) return undefined;
  if (capitalOf(problem, { locals }) < problem.equity) return undefined;
  if (findViolation(law, { locals }) !== undefined) return undefined;
  const offsets = new Float64Array(problem.seekers.length).fill(Infinity);
  for (const local of locals) offsets[local] = 0;
  return findBestTeam(problem, offsets, { low: size, high: size });
}
