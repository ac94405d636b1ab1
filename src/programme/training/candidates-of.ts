import type { Market } from "../../market/market";
import { filterSeekers, type Passing } from "../../shortlist/filter-seekers";
import { compileTerms } from "../../shortlist/role-terms";
import { createRoleScanner } from "../../shortlist/scan-role";
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
  const { count } = market.seekers;
  const passing: Passing = { seekers: new Int32Array(count), distances: new Uint16Array(count) };
  const blocked = new Uint8Array(count);
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
    blocked.set(roleOf.map((placed) => Number(placed !== NONE)));
    for (const seeker of candidatesOf(role).seekers) blocked[seeker] = 1;
    const terms = compileTerms(market, market.roles[role]!);
    const passed = filterSeekers({ market, terms, blocked, among: undefined }, passing);
    const found = passing.seekers.slice(0, passed).sort();
    hopefuls.set(role, found);
    return found;
  };
  return { candidatesOf, hopefulsOf };
}
