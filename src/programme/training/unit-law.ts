import type { Market } from "../../market/market";
import type { Member } from "../../unit/member";
import { proposeUnit } from "../../unit/propose-unit";
import type { Ties } from "../../unit/ties";
import type { UnitView } from "./read-plan";

/** Whether a unit keeps every law with one member more: none of its checks (SPEC §6) fails. */
export function keepsLawWith(
  market: Market,
  ties: Ties,
  { unit, newcomer }: { readonly unit: UnitView; readonly newcomer: Member },
): boolean {
  const { opportunity } = unit;
  const members = [...unit.members, newcomer];
  const { checks } = proposeUnit(market, ties, { opportunity, members, reserves: [] });
  return checks.every(({ status }) => status !== "fail");
}
