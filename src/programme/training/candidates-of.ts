import type { Market } from "../../market/market";
import { seekersWithinReach } from "../../market/within-reach";
import { createRoleScanner } from "../../shortlist/scan-role";
import { createSureBlockers } from "../../shortlist/sure-blockers";
import { NONE } from "./seat-network";

/** The candidates of a role by index, with their values. */
export interface FoundCandidates {
  readonly seekers: Int32Array;
  readonly values: Int32Array;
}
export type CandidatesOf = (role: number) => FoundCandidates;

/** The unplaced who are no candidates for a role though reach, hours, income, share… let them pass. */
export type HopefulsOf = (role: number) => Int32Array;

/** Who is a candidate and who could become one, role by role; each role is looked at once. */
export interface RolePeople {
  readonly candidatesOf: CandidatesOf;
  readonly hopefulsOf: HopefulsOf;
}

/**
 * Makes look-ups over a market's columns: a scan of a role for its candidates, a visit of everybody
 * within reach for its hopefuls. Memory: a few bytes a seeker, and what is found.
 */
export function createRolePeople(market: Market, roleOf: Int32Array): RolePeople {
  const scanRole = createRoleScanner(market);
  const sureBlockers = createSureBlockers(market);
  const within = new Int32Array(market.seekers.count);
  const candidates = new Map<number, FoundCandidates>();
  const hopefuls = new Map<number, Int32Array>();
  const candidatesOf: CandidatesOf = (role) => {
    const before = candidates.get(role);
    if (before !== undefined) return before;
    const scan = scanRole(role);
    const found = {
      seekers: scan.seekers.slice(0, scan.count),
      values: scan.values.slice(0, scan.count),
    };
    candidates.set(role, found);
    return found;
  };
  const hopefulsOf: HopefulsOf = (role) => {
    const before = hopefuls.get(role);
    if (before !== undefined) return before;
    // a candidate has what it takes already, and whoever has a place is not sought
    const able = new Set(candidatesOf(role).seekers);
    const { region } = market.opportunities[market.roles[role]!.opportunity]!;
    const count = seekersWithinReach(market.columns, region, within);
    const found = within
      .slice(0, count)
      .filter(
        (seeker) =>
          roleOf[seeker] === NONE && !able.has(seeker) && sureBlockers(seeker, role) === 0,
      )
      .sort();
    hopefuls.set(role, found);
    return found;
  };
  return { candidatesOf, hopefulsOf };
}
