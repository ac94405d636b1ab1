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

/**
 * Writes the seekers whom reach, admission, hours, income, share and education leave, and returns how
 * many. Within a region those who reach farthest come first, so the first who is too near ends it.
 * `blocked` is 1 for seekers whom a rarer rule bars. One visit a seeker within reach.
 */
export function filterSeekers(
  market: Market,
  terms: RoleTerms,
  blocked: Uint8Array,
  into: Passing,
): number {
  const { seekers, distances } = market;
  const { regionStart, byReach, reachKm, relocates } = seekers;
  const admitted = seekers.admitted[terms.kind];
  let count = 0;
  for (let region = 0; region < distances.count; region++) {
    const start = regionStart[region]!;
    const end = regionStart[region + 1]!;
    if (start === end) continue;
    const km = distances.km(region, terms.region);
    const onlyRelocating = km === UNKNOWN_KM && !terms.confirms;
    for (let at = start; at < end; at++) {
      // the rest of the region reaches less far still
      if (km > 0 && reachKm[at]! < km) break;
      const seeker = byReach[at]!;
      if (admitted[seeker] === 0 || blocked[seeker] === 1) continue;
      if (onlyRelocating && relocates[seeker] === 0) continue;
      if (!meetsTerms(seekers, terms, seeker)) continue;
      into.seekers[count] = seeker;
      into.distances[count] = km === 0 ? 10_000 : distanceValue(market, km, seeker);
      count += 1;
    }
  }
  return count;
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
