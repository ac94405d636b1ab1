import { findBestTeam, type Offsets, type SizeRange, type Team } from "./best-team";
import type { UnitProblem } from "./unit-problem";

// problem: the best team of a unit whose members bring the equity together (U3).
// method: a price on capital. A team's value at capital price μ is a line in μ; the crossing of the
//   best line below the equity and the best line above it is the next price to try, until no new team
//   turns up (Lagrangian relaxation of one constraint). The result keeps U3 but may miss the best by
//   the duality gap.
// complexity: at most ten best teams.

const TRIES = 8;
// why: below what holds a pinned member in (see form-team)
const CAPITAL_WEIGHT = 1_000_000_000_000;

/** A good team that keeps U1–U3, or nothing where capital does not suffice even at its best. */
export function findCapitalTeam(
  problem: UnitProblem,
  offsets: Offsets,
  size: SizeRange,
): Team | undefined {
  const cheap = findBestTeam(problem, offsets, size);
  if (cheap === undefined || capitalOf(problem, cheap) >= problem.equity) return cheap;
  const rich = findBestTeam(
    problem,
    priced(problem, offsets, dominantPrice(problem, offsets)),
    size,
  );
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

/** A capital price at which the smallest share outweighs worth and cost, as far as numbers allow. */
function dominantPrice({ caps, roles }: UnitProblem, offsets: Offsets): number {
  let [least, most, dearest] = [Infinity, 1, 0];
  caps.forEach((cap, local) => {
    const offset = offsets[local]!;
    if (offset === Infinity) return;
    least = Math.min(least, cap);
    most = Math.max(most, cap);
    dearest = Math.max(dearest, offset);
  });
  const worth = roles.reduce((best, { worths }) => Math.max(best, worths[0] ?? 0), 1);
  return Math.min((10 * (dearest + worth)) / least, CAPITAL_WEIGHT / most);
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
