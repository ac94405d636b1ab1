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

// candidates between two steps
const CANDIDATES_A_STEP = 1 << 20;

/** 1 for each seeker who is a candidate for a job or for a unit that is open; in short steps. */
export function* seekersWithOpenRoles(
  market: Market,
  graph: CandidateGraph,
  isClosed: (opportunity: number) => boolean,
): Generator<undefined, Uint8Array> {
  const hasOpenRole = new Uint8Array(market.seekers.count);
  let looked = 0;
  for (const [role, { opportunity }] of market.roles.entries()) {
    if (isClosed(opportunity)) continue;
    const { seekers } = graph.roles[role]!;
    for (let at = 0; at < seekers.length; at++) hasOpenRole[seekers[at]!] = 1;
    looked += seekers.length;
    if (looked < CANDIDATES_A_STEP) continue;
    looked = 0;
    yield;
  }
  return hasOpenRole;
}
