import { TaavonError } from "../../dataset/taavon-error";
import type { Dossier } from "../../document/dossier";
import type { Plan } from "../../document/plan";
import type { Market } from "../../market/market";
import { compileTeamLaw } from "../../plan/formation/team-law";
import { assertDay } from "./advance";
import { brokenLaw } from "./broken-law";
import { fallBack, goOn } from "./carry-on";
import { leaversOf } from "./evidence";
import { findReplacement, type Replacement } from "./find-replacement";
import { type PlanNumbers, readNumbers } from "./plan-numbers";
import { rankOf } from "./status-order";
import { pinsInTheWay, type VacatedUnit, vacateUnit } from "./vacate-unit";
import type { Leaving, Withdrawal } from "./withdrawal";

/**
 * Takes a member out of a unit before registration. The first reserve of the role with whom the unit
 * keeps U1–U6 (SPEC §5) comes in; where there is none the unit goes on with fewer if that is lawful,
 * else with one more reserve of any role, who may bring the capital that is lacking; else it closes. Offices, capital and reserves are written anew, and with them the whole plan: it
 * verifies against the same dataset and policy, and its bound stays valid, since it bounds the whole
 * market. Nobody else is moved, but for jobs under the stable mechanism. The dossier keeps all of its
 * evidence and goes back to the last status whose guard still holds; founders who stay remain founders.
 *
 * Refused after the end, and where an officer's pin holds someone who would be moved, or waits for
 * this unit: the pin is to be lifted first. Who left before is not taken as a reserve, though plan and
 * dataset still list them.
 *
 * Costs one scan of every role of the market.
 *
 * @throws TaavonError `invalid_option` where dossier and plan do not speak of the same unit, or `on`
 *   is no date; `unknown_id` where the plan has no such unit.
 */
export function withdraw(market: Market, plan: Plan, leaving: Leaving): Withdrawal {
  const { dossier, seeker } = leaving;
  assertDay("on", leaving.on);
  assertSameUnit(plan, dossier);
  if (rankOf(dossier.status) < 0 || dossier.status === "registered") {
    return { outcome: "refused", missing: [{ code: "ended" }] };
  }
  if (!dossier.members.some((member) => member.seeker === seeker)) {
    return { outcome: "refused", missing: [{ code: "unknown-member", seekers: [seeker] }] };
  }
  const numbers = readNumbers(market, plan);
  const unit = vacateUnit(numbers, leaving);
  const pinned = pinsInTheWay(numbers, unit.opportunity, unit.left);
  if (pinned.length > 0) return refusedForPins(market, pinned);
  const replacement = replace(numbers, unit, leaversOf(dossier));
  if (replacement.joined !== undefined) {
    return goOn(numbers, leaving, unit, { ...replacement, joined: replacement.joined });
  }
  const moved = pinsInTheWay(numbers, unit.opportunity, [...unit.left, ...unit.staying]);
  return moved.length > 0
    ? refusedForPins(market, moved)
    : fallBack(numbers, leaving, unit, replacement);
}

function assertSameUnit(plan: Plan, dossier: Dossier): void {
  const unit = plan.units.find(({ opportunity }) => opportunity === dossier.opportunity);
  if (unit === undefined && rankOf(dossier.status) >= 0) {
    throw new TaavonError("unknown_id", `the plan has no unit of \`${dossier.opportunity}\``);
  }
  const members = dossier.members.map(({ seeker }) => seeker);
  const isSame =
    plan.dataset.hash === dossier.plan.dataset &&
    plan.policy.hash === dossier.plan.policy.hash &&
    (unit === undefined || unit.members.join("\n") === members.join("\n"));
  if (!isSame) {
    throw new TaavonError("invalid_option", "`dossier` should be of the unit as the plan has it");
  }
}

function refusedForPins(market: Market, pinned: readonly number[]): Withdrawal {
  const seekers = pinned.map((seeker) => market.seekerIds[seeker]!);
  return { outcome: "refused", missing: [{ code: "pinned", seekers }] };
}

function replace(
  { market, ties, graph, problems, roleOf, accepted }: PlanNumbers,
  { opportunity, left, staying }: VacatedUnit,
  leavers: ReadonlySet<string>,
): Replacement {
  const problem = problems.find((one) => one.opportunity === opportunity)!;
  const reservesOf = (role: number): number[] => {
    const reserves: number[] = [];
    for (const seeker of graph.roles[role]!.seekers) {
      if (reserves.length >= market.policy.reserves) break;
      if (roleOf[seeker]! < 0 && !leavers.has(market.seekerIds[seeker]!)) reserves.push(seeker);
    }
    return reserves;
  };
  const unit = { problem, law: compileTeamLaw(market, ties, problem) };
  return findReplacement({
    roles: left.map(({ role }) => role),
    reservesOf,
    extras: problem.roles.flatMap(({ role }) =>
      reservesOf(role).map((seeker) => ({ seeker, role })),
    ),
    brokenBy: (joined) =>
      joined.some(({ seeker }) => accepted.has(seeker))
        ? "pinned"
        : brokenLaw(unit, [...staying, ...joined]),
  });
}
