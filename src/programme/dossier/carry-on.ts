import { byCodeUnit } from "../../dataset/code-unit-order";
import type { Dossier, Trial } from "../../document/dossier";
import type { EventOf } from "../../document/dossier-event";
import { FORMATION_STATUSES, type FormationStatus } from "../../document/dossier-status";
import type { Market } from "../../market/market";
import { openDossier } from "./dossier";
import type { DossierCore } from "./dossier-core";
import type { Replacement } from "./find-replacement";
import { layOut } from "./lay-out";
import type { Seat } from "./member-facts";
import { type PlanNumbers, rewritePlan } from "./plan-numbers";
import { guard } from "./ready-for";
import { hasReached } from "./status-order";
import type { VacatedUnit } from "./vacate-unit";
import type { Leaving, Withdrawal } from "./withdrawal";

/** The unit goes on with who came: plan and dossier written anew, evidence carried over. */
export function goOn(
  numbers: PlanNumbers,
  leaving: Leaving,
  { left }: VacatedUnit,
  { joined, tried }: Replacement & { readonly joined: readonly Seat[] },
): Withdrawal {
  const { market } = numbers;
  const { dossier } = leaving;
  const roleOf = numbers.roleOf.slice();
  for (const { seeker } of left) roleOf[seeker] = -1;
  for (const { seeker, role } of joined) roleOf[seeker] = role;
  const plan = rewritePlan(numbers, roleOf);
  const event = leftEvent(market, leaving, left, joined);
  const core = openDossier(market, plan, {
    opportunity: dossier.opportunity,
    procedure: dossier.procedure,
    founders: dossier.founders,
    evidence: [...dossier.evidence, event],
  });
  return {
    outcome: joined.length === 0 ? "reduced" : "replaced",
    plan,
    dossier: layOut({ ...core, status: statusStillHeld(core, dossier) }),
    left: event.seekers,
    joined: event.joined,
    trials: trialsOf(market, tried),
  };
}

/** The last status, up to the one reached before, whose guard holds with all those before it. */
function statusStillHeld(core: DossierCore, { status }: Dossier): FormationStatus {
  let still: FormationStatus = "proposed";
  for (const next of FORMATION_STATUSES) {
    if (!hasReached(status, next) || guard(core, next).length > 0) break;
    still = next;
  }
  return still;
}

/** The unit closes and its people are free; the dossier ends with the reasons. */
export function fallBack(
  numbers: PlanNumbers,
  leaving: Leaving,
  { left, staying }: VacatedUnit,
  { tried }: Replacement,
): Withdrawal {
  const { market } = numbers;
  const roleOf = numbers.roleOf.slice();
  for (const { seeker } of [...left, ...staying]) roleOf[seeker] = -1;
  const event = leftEvent(market, leaving, left, []);
  const trials = trialsOf(market, tried);
  const { dossier } = leaving;
  return {
    outcome: "fallen-back",
    plan: rewritePlan(numbers, roleOf),
    dossier: layOut({
      ...dossier,
      status: "fallen-back",
      evidence: [...dossier.evidence, event],
      fallback: { left: event.seekers, trials },
    }),
    left: event.seekers,
    joined: [],
    trials,
  };
}

function leftEvent(
  market: Market,
  { by, on, note }: Leaving,
  left: readonly Seat[],
  joined: readonly Seat[],
): EventOf<"left"> {
  const seekers = left.map(({ seeker }) => market.seekerIds[seeker]!).sort(byCodeUnit);
  return {
    kind: "left",
    by,
    on,
    ...(note === undefined ? {} : { note }),
    seekers,
    joined: namedSeats(market, joined),
  };
}

function namedSeats(market: Market, seats: readonly Seat[]): Trial["joined"] {
  return seats.map(({ seeker, role }) => ({
    seeker: market.seekerIds[seeker]!,
    role: market.roles[role]!.role.id,
  }));
}

function trialsOf(market: Market, tried: Replacement["tried"]): Trial[] {
  return tried.map(({ joined, broken }) => ({ joined: namedSeats(market, joined), broken }));
}
