import type { Placement } from "../document/plan";
import type { CheckRule, SkillGap } from "../document/proposed-unit";
import type { Market } from "../market/market";
import { candidateOf } from "../shortlist/shortlists";
import { capitalRule, cappedCapital } from "../unit/member-capital";
import { findGaps } from "../unit/skill-gaps";
import type { OpenUnit } from "./open-unit";
import { NONE, type PlanIndex } from "./plan-index";
import { type Fact, points, type Reason, reason, roleFact, seekerFact, text } from "./reason";
import { brokenRule } from "./team-rules";

/** What a reserve would change in a unit: in the place of the weakest of the role, or as one more. */
export interface ReserveEffect {
  readonly role: string;
  readonly seeker: string;
  readonly value: number;
  /** Whose place would be taken; absent where the reserve can simply join. */
  readonly replaces?: { readonly seeker: string; readonly value: number };
  /** The first rule that the unit would break so; absent where it stays legal. */
  readonly breaks?: CheckRule;
  /** By how much the members' countable capital would change, in rial. */
  readonly capitalChange: number;
  /** Gaps that would close, and open. */
  readonly closes: readonly SkillGap[];
  readonly opens: readonly SkillGap[];
  readonly reasons: readonly Reason[];
}

/** The effect of every reserve of a unit, role by role. */
export function reserveEffects(index: PlanIndex, open: OpenUnit): ReserveEffect[] {
  const { market } = index;
  const { firstRole } = market.opportunities[open.opportunity]!;
  return open.unit.reserves.flatMap(({ seekers }, at) =>
    seekers.map((id) => effectOf(index, open, firstRole + at, market.seekerIndex(id))),
  );
}

function effectOf(index: PlanIndex, open: OpenUnit, role: number, seeker: number): ReserveEffect {
  const { market, placements } = index;
  const { record, unit } = open;
  const { value, role: roleId } = candidateOf(market, seeker, role);
  const { leaver, after, breaks } = placeOf(index, open, role, seeker);
  const holder = leaver === NONE ? undefined : placements.get(leaver)!;
  const gaps = findGaps(market, record, after);
  return {
    role: roleId,
    seeker: market.seekerIds[seeker]!,
    value,
    ...(holder && { replaces: { seeker: holder.seeker, value: holder.value } }),
    ...(breaks && { breaks }),
    capitalChange:
      capOf(market, open, seeker) - (leaver === NONE ? 0 : capOf(market, open, leaver)),
    closes: unit.gaps.filter((gap) => !gaps.some((one) => isSame(one, gap))),
    opens: gaps.filter((gap) => !unit.gaps.some((one) => isSame(one, gap))),
    reasons: [
      effectReason({
        breaks,
        whom: {
          seeker: seekerFact(market.seekerIds[seeker]!),
          role: roleFact(record.id, roleId),
        },
        to: points(value),
        holder,
      }),
    ],
  };
}

interface ReservePlace {
  /** Whose place it is, or `NONE`. */
  readonly leaver: number;
  readonly after: readonly number[];
  readonly breaks: CheckRule | undefined;
}

/** One more place if the unit stays legal; else the weakest's whose leaving keeps it so; else the weakest's. */
function placeOf(
  index: PlanIndex,
  { opportunity, record, members }: OpenUnit,
  role: number,
  seeker: number,
): ReservePlace {
  const { market, seats, placements } = index;
  const { placed } = seats[role]!;
  const inTurn = (leaver: number): ReservePlace => {
    const after = [...members, seeker].filter((member) => member !== leaver);
    return { leaver, after, breaks: brokenRule(index, { opportunity, record, members: after }) };
  };
  const joining = inTurn(NONE);
  const hasPlace = placed.length < market.roles[role]!.role.places.max;
  if (hasPlace && joining.breaks === undefined) return joining;
  const worthOf = (member: number): number => placements.get(member)!.value;
  const turns = placed
    .filter((member) => !placements.get(member)!.pinned)
    .sort((a, b) => worthOf(a) - worthOf(b) || a - b)
    .map(inTurn);
  return turns.find(({ breaks }) => breaks === undefined) ?? turns[0] ?? joining;
}

function effectReason({
  breaks,
  whom,
  to,
  holder,
}: {
  readonly breaks: CheckRule | undefined;
  readonly whom: Readonly<Record<"seeker" | "role", Fact>>;
  readonly to: Fact;
  readonly holder: Placement | undefined;
}): Reason {
  const check = breaks && text(`check.${breaks}`);
  if (holder === undefined) {
    if (check === undefined) return reason("reserve.joins", { ...whom, to });
    return reason("reserve.stays", { ...whom, to, check });
  }
  const member = seekerFact(holder.seeker);
  if (check !== undefined) return reason("reserve.breaks", { ...whom, member, check });
  return reason("reserve.replaces", { ...whom, member, from: points(holder.value), to });
}

function capOf({ seekers, policy }: Market, { record }: OpenUnit, seeker: number): number {
  return cappedCapital(seekers.capital[seeker]!, capitalRule(record, policy));
}

function isSame(one: SkillGap, other: SkillGap): boolean {
  return one.skill === other.skill && one.level === other.level;
}
