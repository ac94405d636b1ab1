import { acceptedPin } from "../assessment/accepted-pin";
import { assessPair } from "../assessment/assess";
import type { Market } from "../market/market";
import { sectorsMatch } from "../market/sector-match";
import { essentialHolders } from "./essential-holders";
import { filterSeekers, type Passing } from "./filter-seekers";
import { fittingSeekers } from "./fitting-seekers";
import { compileRequirements, releaseSlots } from "./requirement-table";
import type { RoleScan } from "./role-scan";
import { compileTerms } from "./role-terms";
import { type SkillScores, scoreSkills } from "./score-skills";
import { weighCandidates } from "./weigh-candidates";

/** Finds all candidates of a role by its index in the market. */
export type RoleScanner = (role: number) => RoleScan;

/**
 * Makes a scanner over a market's columns: SPEC's candidates with SPEC's numbers, for one role after
 * the other, in memory that is allocated once (about 30 bytes a seeker). A scan costs a visit for
 * each seeker who meets the rarest essential requirement (where there is none, who could reach the
 * least fit) and a look-up for each of their skills.
 */
export function createRoleScanner(market: Market): RoleScanner {
  const { count } = market.seekers;
  const passing: Passing = { seekers: new Int32Array(count), distances: new Uint16Array(count) };
  const widest = market.roles.reduce((most, { role }) => Math.max(most, role.skills.length), 0);
  const scores: SkillScores = {
    skills: new Uint16Array(count),
    use: new Uint16Array(count),
    best: new Int32Array(widest),
  };
  const scan: RoleScan = {
    count: 0,
    seekers: new Int32Array(count),
    fits: new Uint16Array(count),
    appeals: new Uint16Array(count),
    values: new Int32Array(count),
  };
  const slotOf = new Int32Array(market.skills.count);
  const blocked = new Uint8Array(count);
  const seen = new Uint8Array(count);
  const found = new Int32Array(count);
  const pinned = pinnedSeekers(market);
  const { essentialFit } = market.policy.thresholds;

  return (index) => {
    const place = market.roles[index]!;
    const terms = compileTerms(market, place);
    blockRareRules(market, index, blocked);
    const table = compileRequirements(place.role, market.skills, slotOf);
    const among =
      essentialHolders(table, market.seekers.holders, essentialFit, seen) ??
      fittingSeekers({ market, terms, table, seen, found });
    const passed = filterSeekers({ market, terms, blocked, among }, passing);
    scoreSkills(
      { seekers: market.seekers, list: passing.seekers, count: passed, table, essentialFit },
      scores,
    );
    releaseSlots(table);
    weighCandidates({ market, terms, passing, passed, scores }, scan);
    addPinned(market, index, pinned.get(index), scan);
    return scan;
  };
}

/** The seekers whose accepted pin names a role, by role. */
function pinnedSeekers(market: Market): Map<number, number[]> {
  const byRole = new Map<number, number[]>();
  for (const seeker of market.overrides.pinsOf.keys()) {
    for (const role of acceptedPin(market, seeker)?.roles ?? []) {
      byRole.set(role, [...(byRole.get(role) ?? []), seeker]);
    }
  }
  return byRole;
}

/** Marks those whom a refusal, a forbid, a membership or a missing licence bars from a role. */
function blockRareRules(market: Market, index: number, blocked: Uint8Array): void {
  const { opportunity, role } = market.roles[index]!;
  const { record } = market.opportunities[opportunity]!;
  const { licensed, licencesKnown, refusers, members } = market.postings;
  blocked.fill(0);
  if (role.licence !== undefined) {
    const known = market.policy.unknown === "exclude" ? undefined : licencesKnown;
    if (known === undefined) blocked.fill(1);
    else blocked.set(known);
    for (const seeker of licensed.get(role.licence) ?? []) blocked[seeker] = 0;
  }
  for (const seeker of refusers.get(record.id) ?? []) blocked[seeker] = 1;
  for (const seeker of market.overrides.forbidden.get(opportunity) ?? []) {
    if (seeker >= 0) blocked[seeker] = 1;
  }
  if (record.kind !== "investment") return;
  for (const { seeker, sector } of members.get(record.cooperative) ?? []) {
    if (sectorsMatch(sector, record.sector)) blocked[seeker] = 1;
  }
}

/** Accepted pins are candidates whatever their fit and unknowns. */
function addPinned(
  market: Market,
  role: number,
  pinned: readonly number[] = [],
  scan: RoleScan,
): void {
  for (const seeker of pinned) {
    if (scan.seekers.subarray(0, scan.count).includes(seeker)) continue;
    const { fit, appeal, value } = assessPair(market, seeker, role);
    const at = scan.count++;
    scan.seekers[at] = seeker;
    scan.fits[at] = fit;
    scan.appeals[at] = appeal;
    scan.values[at] = value;
  }
}
