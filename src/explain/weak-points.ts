import type { Check } from "../document/proposed-unit";
import { membershipRange } from "../unit/membership-range";
import { criterionFact, criterionName } from "./clause-facts";
import type { MemberAccount } from "./member-account";
import type { OpenUnit } from "./open-unit";
import type { PlanIndex } from "./plan-index";
import { count, points, type Reason, reason, rials, roleFact, seekerFact, text } from "./reason";
import { capitalShort } from "./team-rules";
import type { TextCode } from "./texts/texts";

/**
 * Where a unit is weak, weakest first: broken checks, hanging on one person by number or by capital,
 * open checks, skills that nobody holds in full, warnings, roles without reserve, the lowest value.
 */
export function weakPoints(
  index: PlanIndex,
  open: OpenUnit,
  members: readonly MemberAccount[],
): Reason[] {
  const { checks, gaps } = open.unit;
  const ofStatus = (status: Check["status"]): Reason[] =>
    checks.filter((check) => check.status === status).map(checkReason);
  return [
    ...ofStatus("fail"),
    ...minimumReasons(index, open),
    ...capitalReasons(index, open),
    ...ofStatus("unknown"),
    ...[...gaps]
      .sort((a, b) => a.best - b.best)
      .map(({ skill, level, best }) =>
        reason("weak.gap", {
          skill: { kind: "skill", id: skill },
          level: count(level),
          best: points(best),
        }),
      ),
    ...ofStatus("warn"),
    ...open.unit.reserves.flatMap(({ role, seekers }) =>
      seekers.length > 0
        ? []
        : [reason("weak.no-reserve", { role: roleFact(open.record.id, role) })],
    ),
    ...memberReasons(index, members),
  ];
}

function checkReason({ rule, status }: Check): Reason {
  return reason("weak.check", {
    check: text(`check.${rule}`),
    status: text(`status.${status}`),
    finding: text(findingOf(rule, status)),
  });
}

function findingOf(rule: Check["rule"], status: Check["status"]): TextCode {
  const isBroken = status === "fail" && (rule === "capital" || rule === "offices");
  return isBroken ? `broken-check.${rule}` : `open-check.${rule}`;
}

function minimumReasons({ market }: PlanIndex, { record, members }: OpenUnit): Reason[] {
  const { min } = membershipRange(record, market.policy);
  return members.length > min
    ? []
    : [reason("weak.at-minimum", { members: count(members.length) })];
}

/** The one member whose capital the unit can least do without, if there is one. */
function capitalReasons(index: PlanIndex, { opportunity, record, members }: OpenUnit): Reason[] {
  const without = members.map((seeker) => {
    const left = members.filter((member) => member !== seeker);
    return { seeker, short: capitalShort(index, { opportunity, record, members: left }) };
  });
  const [worst] = without.sort((a, b) => b.short - a.short || a.seeker - b.seeker);
  if (worst === undefined || worst.short === 0) return [];
  const seeker = seekerFact(index.market.seekerIds[worst.seeker]!);
  return [reason("weak.capital", { seeker, short: rials(worst.short) })];
}

function memberReasons({ market }: PlanIndex, members: readonly MemberAccount[]): Reason[] {
  const [last] = [...members].sort((a, b) => a.placement.value - b.placement.value);
  if (last?.weakest === undefined) return [];
  const { placement, weakest } = last;
  return [
    reason("weak.member", {
      seeker: seekerFact(placement.seeker),
      value: points(placement.value),
      criterion: criterionFact(weakest.criterion, criterionName(market.policy, weakest.criterion)),
      points: points(weakest.value),
    }),
  ];
}
