import { TaavonError } from "../dataset/taavon-error";
import type { Check, SkillGap } from "../document/proposed-unit";
import { accountOf, type MemberAccount } from "./member-account";
import type { OpenUnit } from "./open-unit";
import { known, type PlanIndex } from "./plan-index";
import type { Reason } from "./reason";
import { type ReserveEffect, reserveEffects } from "./reserve-effects";
import { membersOf } from "./seat";
import { weakPoints } from "./weak-points";

/** Why a unit is made up as it is, and where it is weak. */
export interface UnitExplanation {
  readonly kind: "unit";
  readonly opportunity: string;
  /** In id order. */
  readonly members: readonly MemberAccount[];
  /** The plan's checks, with the source of each. */
  readonly checks: readonly Check[];
  readonly gaps: readonly SkillGap[];
  readonly reserves: readonly ReserveEffect[];
  /** Weakest points first. */
  readonly reasons: readonly Reason[];
}

/** Explains a unit from an indexed plan; see `explainUnit`. */
export function explainUnitIn(index: PlanIndex, id: string): UnitExplanation {
  const { market, units } = index;
  const opportunity = known("opportunity", id, market.opportunityIndex(id));
  const unit = units.get(opportunity);
  const { record } = market.opportunities[opportunity]!;
  if (unit === undefined || record.kind === "employment") {
    throw new TaavonError("unknown_id", `the plan opens no unit \`${id}\``);
  }
  const open: OpenUnit = { opportunity, record, unit, members: membersOf(index, opportunity) };
  const members = unit.members.map((seeker) => accountOf(index, market.seekerIndex(seeker)));
  return {
    kind: "unit",
    opportunity: id,
    members,
    checks: unit.checks,
    gaps: unit.gaps,
    reserves: reserveEffects(index, open),
    reasons: weakPoints(index, open, members),
  };
}
