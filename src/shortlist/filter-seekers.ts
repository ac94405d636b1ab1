import { UNKNOWN_KM } from "../market/distances";
import { multiplyDivide } from "../market/exact-division";
import type { Market } from "../market/market";
import type { SeekerColumns } from "../market/seeker-columns";
import type { RoleTerms } from "./role-terms";

/** Seekers who pass the rules that a column answers, with their value of `distance`. */
export interface Passing {
  readonly seekers: Int32Array;
  readonly distances: Uint16Array;
}

/** A role as the filter sees it. */
export interface Filtering {
  readonly market: Market;
  readonly terms: RoleTerms;
  /** 1 for seekers whom a rarer rule bars. */
  readonly blocked: Uint8Array;
  /** The only seekers to look at; everyone within reach where absent. */
  readonly among: Int32Array | undefined;
}

/**
 * Writes the seekers whom reach, admission, hours, income, share and education leave, and returns how
 * many. One visit a seeker of `among`, or a seeker within reach.
 */
export function filterSeekers(filtering: Filtering, into: Passing): number {
  const { market, terms, among } = filtering;
  const { regionStart, byReach, reachKm, region } = market.seekers;
  const { count: regionCount, km: kmBetween } = market.distances;
  let count = 0;
  if (among !== undefined) {
    const kmFrom = Float64Array.from({ length: regionCount }, (_, r) => kmBetween(r, terms.region));
    for (let at = 0; at < among.length; at++) {
      const km = kmFrom[region[among[at]!]!]!;
      count = admit(filtering, among[at]!, km, into, count);
    }
    return count;
  }
  for (let home = 0; home < regionCount; home++) {
    const start = regionStart[home]!;
    const end = regionStart[home + 1]!;
    if (start === end) continue;
    const km = kmBetween(home, terms.region);
    for (let at = start; at < end; at++) {
      const seeker = byReach[at]!;
      // the rest of the region reaches less far still
      if (km > 0 && reachKm[seeker]! < km) break;
      count = admit(filtering, seeker, km, into, count);
    }
  }
  return count;
}

/** Writes a seeker at `count` if the rules let them pass; returns the count then. */
function admit(
  { market, terms, blocked }: Filtering,
  seeker: number,
  km: number,
  into: Passing,
  count: number,
): number {
  const { seekers } = market;
  if (seekers.admitted[terms.kind][seeker] === 0 || blocked[seeker] === 1) return count;
  if (km > 0 && seekers.reachKm[seeker]! < km) return count;
  if (km === UNKNOWN_KM && !terms.confirms && seekers.relocates[seeker] === 0) return count;
  if (!meetsTerms(seekers, terms, seeker)) return count;
  into.seekers[count] = seeker;
  into.distances[count] = km === 0 ? 10_000 : distanceValue(market, km, seeker);
  return count + 1;
}

/** The rules on income, hours, share and education; each unknown passes where it may be confirmed. */
function meetsTerms(seekers: SeekerColumns, terms: RoleTerms, seeker: number): boolean {
  if (seekers.income[seeker]! > terms.maxIncome) return false;
  if (terms.hours > 0) {
    const held = seekers.hours[seeker]!;
    if (held === 0 ? !terms.confirms : held < terms.minHours) return false;
  }
  if (terms.minShare > 0) {
    const capital = seekers.capital[seeker]!;
    if (capital < 0 ? !terms.confirms : capital < terms.minShare) return false;
  }
  if (terms.minEducation < 0) return true;
  const level = seekers.education[seeker]!;
  return level < 0 ? terms.confirms : level >= terms.minEducation;
}

/** The criterion `distance` of a seeker in another region who passes `reach`. */
function distanceValue({ seekers, policy }: Market, km: number, seeker: number): number {
  const limit = seekers.travelKm[seeker]!;
  if (km > 0 && km <= limit) {
    return 10_000 - multiplyDivide(10_000 - policy.distance.atLimit, km, limit);
  }
  return seekers.relocates[seeker] === 1 ? policy.distance.relocation : policy.unknownScore;
}
