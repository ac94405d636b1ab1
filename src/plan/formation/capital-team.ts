import { findBestTeam, type Offsets, type SizeRange, type Team } from "./best-team";
import type { UnitProblem } from "./unit-problem";

// problem: the best team of a unit whose members bring the equity together (U3).
// method: a price on capital. A team's value at capital price μ is a line in μ; the crossing of the
//   best line below the equity and the best line above it is the next price to try, until no new team
//   turns up (Lagrangian relaxation of one constraint). The result keeps U3 but may miss the best by
//   the duality gap.
// complexity: at most ten best teams.

const TRIES = 8;
// why: far above the spread of worth, far below the bonus that forces somebody in
const CAPITAL_WEIGHT = 1_000_000_000;

/** A good team that keeps U1–U3, or nothing where capital does not suffice even at its best. */
export function findCapitalTeam(
  problem: UnitProblem,
  offsets: Offsets,
  size: SizeRange,
): Team | undefined {
  const cheap = findBestTeam(problem, offsets, size);
  if (cheap === undefined || capitalOf(problem, cheap) >= problem.equity) return cheap;
  const most = problem.caps.reduce((largest, cap) => Math.max(largest, cap), 1);
  const rich = findBestTeam(problem, priced(problem, offsets, CAPITAL_WEIGHT / most), size);
  if (rich === undefined || capitalOf(problem, rich) < problem.equity) return undefined;
  return betweenTeams(problem, offsets, size, { poor: cheap, rich });
}

function betweenTeams(
  problem: UnitProblem,
  offsets: Offsets,
  size: SizeRange,
  ends: { readonly poor: Team; readonly rich: Team },
): Team {
  let { poor, rich } = ends;
  let best = rich;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const price = crossing(problem, offsets, poor, rich);
    if (!(price > 0)) break;
    const team = findBestTeam(problem, priced(problem, offsets, price), size);
    if (team === undefined) break;
    const sum = capitalOf(problem, team);
    if (sum === capitalOf(problem, poor) || sum === capitalOf(problem, rich)) {
      if (sum >= problem.equity && plainValue(offsets, team) > plainValue(offsets, best))
        best = team;
      break;
    }
    if (sum >= problem.equity) {
      rich = team;
      if (plainValue(offsets, team) > plainValue(offsets, best)) best = team;
    } else poor = team;
  }
  return best;
}

/** The capital price at which two teams are worth the same. */
function crossing(problem: UnitProblem, offsets: Offsets, poor: Team, rich: Team): number {
  const worth = plainValue(offsets, poor) - plainValue(offsets, rich);
  return worth / (capitalOf(problem, rich) - capitalOf(problem, poor));
}

/** What a team counts towards the equity, in rial. */
export function capitalOf({ caps }: UnitProblem, { locals }: Pick<Team, "locals">): number {
  return locals.reduce((sum, local) => sum + caps[local]!, 0);
}

function plainValue(offsets: Offsets, { worth, locals }: Team): number {
  return locals.reduce((value, local) => value - offsets[local]!, worth);
}

function priced({ caps }: UnitProblem, offsets: Offsets, price: number): Offsets {
  return offsets.map((offset, local) => offset - Math.round(price * caps[local]!));
}
