import { assessPair } from "../assessment/assess";
import type { Investment } from "../dataset/opportunity";
import type { ProposedUnit, RoleReserves } from "../document/proposed-unit";
import type { Market } from "../market/market";
import { planCapital } from "./capital-plan";
import { checkUnit } from "./check-unit";
import { fillOffices } from "./fill-offices";
import type { Member } from "./member";
import { findGaps } from "./skill-gaps";
import type { Ties } from "./ties";

/** An investment that opens, with whom, and who else could have come. */
export interface OpenUnit {
  readonly opportunity: number;
  readonly members: readonly Member[];
  readonly reserves: readonly RoleReserves[];
}

/** Writes a unit's paper (SPEC §6): offices, capital plan, reserves, gaps and checks with source. */
export function proposeUnit(market: Market, ties: Ties, unit: OpenUnit): ProposedUnit {
  const record = market.opportunities[unit.opportunity]!.record as Investment;
  const sorted = [...unit.members].sort((a, b) => a.seeker - b.seeker);
  const members = sorted.map(({ seeker }) => seeker);
  const offices = fillOffices(market, sorted);
  const capital = planCapital(market, record, members);
  const unconfirmed = sorted.filter(
    ({ seeker, role }) => assessPair(market, seeker, role).toConfirm.length > 0,
  ).length;
  const draft = {
    opportunity: unit.opportunity,
    record,
    members,
    roles: sorted.map(({ role }) => market.roles[role]!.role.id),
    offices,
    capital,
    reserves: unit.reserves,
    unconfirmed,
  };
  return {
    opportunity: record.id,
    members: members.map((seeker) => market.seekerIds[seeker]!),
    offices,
    reserves: unit.reserves,
    capital,
    checks: checkUnit(market, ties, draft),
    gaps: findGaps(market, record, members),
  };
}
