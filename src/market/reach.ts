import type { Policy } from "../policy/policy";
import { UNKNOWN_KM } from "./distances";
import { multiplyDivide } from "./exact-division";

/**
 * How far away somebody can be a candidate by the rule `reach`, from the stated limit in kilometres (or
 * `UNKNOWN`) and whether they relocate; Infinity without limit.
 */
export function reachKm(travelKm: number, relocates: boolean, { unknown }: Policy): number {
  if (relocates || (travelKm < 0 && unknown === "confirm")) return Number.POSITIVE_INFINITY;
  return Math.max(0, travelKm);
}

/** The rule `reach` fails, or is not known where that excludes. */
export const OUT_OF_REACH = -1;

/**
 * The criterion `distance` in basis points (SPEC §3) for somebody so mobile and a place `km` away
 * (`UNKNOWN_KM` where nobody knows), or `OUT_OF_REACH` where the rule `reach` (SPEC §4) bars them.
 */
export function distanceValue(
  km: number,
  travelKm: number,
  relocates: boolean,
  policy: Policy,
): number {
  if (km === 0) return 10_000;
  if (km !== UNKNOWN_KM && km <= travelKm) {
    return 10_000 - multiplyDivide(10_000 - policy.distance.atLimit, km, travelKm);
  }
  if (relocates) return policy.distance.relocation;
  const isUnknown = km === UNKNOWN_KM || travelKm < 0;
  return isUnknown && policy.unknown === "confirm" ? policy.unknownScore : OUT_OF_REACH;
}
