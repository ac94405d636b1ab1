import type { Unplaced } from "../../document/plan";
import type { Market } from "../../market/market";
import { type CandidateGraph, NO_ROLE } from "../candidate-graph";

/** Why a seeker has no place (SPEC §8), given who is a candidate for something that is not closed. */
export function unplacedReason(
  market: Market,
  graph: CandidateGraph,
  seeker: number,
  hasOpenRole: Uint8Array,
): Unplaced {
  const record = market.seekerRecords[seeker]!;
  const role = graph.bestRole[seeker]!;
  if (role === NO_ROLE) {
    const refused = record.consent?.matching === false;
    return { seeker: record.id, reason: refused ? "no-consent" : "no-candidates" };
  }
  const place = market.roles[role]!;
  return {
    seeker: record.id,
    reason: hasOpenRole[seeker] === 1 ? "outbid" : "closed",
    best: {
      opportunity: market.opportunities[place.opportunity]!.record.id,
      role: place.role.id,
      value: graph.bestValue[seeker]!,
    },
  };
}

/** 1 for each seeker who is a candidate for a job or for a unit that is open. */
export function seekersWithOpenRoles(
  market: Market,
  graph: CandidateGraph,
  isClosed: (opportunity: number) => boolean,
): Uint8Array {
  const hasOpenRole = new Uint8Array(market.seekers.count);
  market.roles.forEach(({ opportunity }, role) => {
    if (isClosed(opportunity)) return;
    for (const seeker of graph.roles[role]!.seekers) hasOpenRole[seeker] = 1;
  });
  return hasOpenRole;
}
