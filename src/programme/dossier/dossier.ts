import type { Investment } from "../../dataset/opportunity";
import { TaavonError } from "../../dataset/taavon-error";
import type { Dossier } from "../../document/dossier";
import type { FormationProcedure } from "../../document/dossier-procedure";
import type { Plan } from "../../document/plan";
import type { ProposedUnit } from "../../document/proposed-unit";
import type { Market } from "../../market/market";
import { chooseFounders } from "./choose-founders";
import type { DossierCore } from "./dossier-core";
import { drawUpStatute } from "./draw-up-statute";
import { formationProcedure } from "./formation-procedure";
import { layOut } from "./lay-out";
import { membersFacts, type Seat } from "./member-facts";

/** Names a unit; without `procedure` the bundled one of thirteen steps. */
export interface DossierRequest {
  readonly opportunity: string;
  readonly procedure?: FormationProcedure;
}

/**
 * Opens the dossier of a unit of a plan: members, three founders, statute parameters, papers with who
 * brings them, offices with eligibility, data for the first assembly, and as open points everything
 * that is not known, not agreed or not decided. Money in rial; nothing is invented, nothing final.
 *
 * Costs one assessment a member and a pass over the plan's placements.
 *
 * @throws TaavonError `unknown_id` where the plan has no such unit, or names whom the market has not.
 */
export function dossier(market: Market, plan: Plan, request: string | DossierRequest): Dossier {
  const { opportunity, procedure = formationProcedure } =
    typeof request === "string" ? { opportunity: request } : request;
  return layOut(openDossier(market, plan, { opportunity, procedure, founders: [], evidence: [] }));
}

/** What a dossier is opened with; founders named before stay, evidence is carried over. */
export interface DossierOpening {
  readonly opportunity: string;
  readonly procedure: FormationProcedure;
  readonly founders: readonly string[];
  readonly evidence: Dossier["evidence"];
}

/** The facts of a dossier by a plan, as proposed. */
export function openDossier(market: Market, plan: Plan, opening: DossierOpening): DossierCore {
  const { opportunity: id, procedure, evidence } = opening;
  const unit = plan.units.find(({ opportunity }) => opportunity === id);
  const place = market.opportunities[market.opportunityIndex(id)];
  if (unit === undefined || place === undefined || place.record.kind === "employment") {
    throw new TaavonError("unknown_id", `the plan has no unit of opportunity \`${id}\``);
  }
  const members = membersFacts(market, seatsOf(market, plan, unit));
  return {
    schema: "taavon.dossier/1",
    plan: { dataset: plan.dataset.hash, policy: plan.policy },
    opportunity: id,
    title: place.record.title,
    status: "proposed",
    procedure,
    members,
    founders: chooseFounders({
      members,
      offices: unit.offices,
      count: procedure.founders.count,
      before: opening.founders,
    }),
    statute: drawUpStatute(market, place.record satisfies Investment, unit, procedure),
    capital: unit.capital,
    proposedOffices: unit.offices,
    checks: unit.checks.filter(({ status }) => status !== "ok"),
    evidence,
  };
}

/** Who sits where in a unit, in id order. */
function seatsOf(market: Market, plan: Plan, unit: ProposedUnit): Seat[] {
  const { firstRole, endRole } = market.opportunities[market.opportunityIndex(unit.opportunity)]!;
  const seats = plan.placements.flatMap(({ seeker, opportunity, role }): Seat[] => {
    if (opportunity !== unit.opportunity) return [];
    for (let index = firstRole; index < endRole; index++) {
      if (market.roles[index]!.role.id !== role) continue;
      return [{ seeker: known("seeker", seeker, market.seekerIndex(seeker)), role: index }];
    }
    throw new TaavonError("unknown_id", `no role \`${role}\` takes part in the market`);
  });
  return seats.sort((a, b) => a.seeker - b.seeker);
}

function known(what: string, id: string, index: number): number {
  if (index >= 0) return index;
  throw new TaavonError("unknown_id", `no ${what} \`${id}\` takes part in the market`);
}
