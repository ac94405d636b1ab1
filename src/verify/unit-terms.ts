import { sortedById } from "../dataset/code-unit-order";
import type { Investment } from "../dataset/opportunity";
import type { Policy } from "../policy/policy";
import { ceilMulDiv, floorMulDiv, WHOLE } from "./exact";

/** What law and policy ask of a unit, before anyone joins it: sizes in persons, money in rial. */
export interface UnitTerms {
  readonly record: Investment;
  /** U1: each role's places, roles in id order. */
  readonly places: readonly Investment["roles"][number]["places"][];
  /** U2: the smallest and largest membership; `Infinity` where nothing limits it. */
  readonly minimum: number;
  readonly maximum: number;
  /** U3: what the members must be able to raise together, and the most that one may hold. */
  readonly equity: number;
  readonly mostPerMember: number;
}

/** The terms of a unit of this opportunity (SPEC §5, U2 and U3). */
export function unitTerms(record: Investment, policy: Policy): UnitTerms {
  const { minMembers, maxMembers } = policy.cooperatives[record.cooperative];
  const { required } = record.capital;
  return {
    record,
    places: sortedById(record.roles).map(({ places }) => places),
    minimum: Math.max(record.members.min, minMembers),
    maximum: Math.min(record.members.max, maxMembers ?? Number.POSITIVE_INFINITY),
    equity: ceilMulDiv(policy.capital.memberCapitalShare, required, WHOLE),
    mostPerMember: floorMulDiv(policy.capital.maxShare, required, WHOLE),
  };
}

/** `cap` of SPEC §5, U3: the rial that a member can be counted on for; unknown capital: the least share. */
export function capOf(terms: UnitTerms, capital: number | undefined): number {
  const { min, max } = terms.record.capital.memberShare;
  return Math.min(capital === undefined ? min : Math.min(capital, max), terms.mostPerMember);
}
