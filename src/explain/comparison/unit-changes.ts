import { byCodeUnit } from "../../dataset/code-unit-order";
import type { Plan } from "../../document/plan";
import { count, type Reason, reason, text } from "../reason";
import { opportunityFact, type Sides } from "./leaving-reasons";
import type { UnitChange } from "./plan-comparison";

/** What became of every unit of either plan, by id. Linear in the units' members. */
export function unitChanges(sides: Sides, before: Plan, after: Plan): UnitChange[] {
  const earlier = membersOf(before);
  const later = membersOf(after);
  const ids = [...new Set([...earlier.keys(), ...later.keys()])].sort(byCodeUnit);
  return ids.map((id) => changeOf(sides, id, { had: earlier.get(id), has: later.get(id) }));
}

type Roles = ReadonlyMap<string, string>;

/** The members of each unit with their roles. */
function membersOf({ units, placements }: Plan): ReadonlyMap<string, Roles> {
  const members = new Map(units.map(({ opportunity }) => [opportunity, new Map<string, string>()]));
  for (const { seeker, opportunity, role } of placements)
    members.get(opportunity)?.set(seeker, role);
  return members;
}

function changeOf(
  sides: Sides,
  opportunity: string,
  { had, has }: { readonly had: Roles | undefined; readonly has: Roles | undefined },
): UnitChange {
  const joined = without(has, had);
  const left = without(had, has);
  const turned = [...(has ?? [])].flatMap(([seeker, role]) => {
    const old = had?.get(seeker);
    return old === undefined || old === role ? [] : [seeker];
  });
  const people = { joined, left, turned: turned.sort(byCodeUnit) };
  if (had === undefined)
    return { opportunity, status: "opened", ...people, reasons: [opened(sides, opportunity)] };
  if (has === undefined)
    return {
      opportunity,
      status: "dissolved",
      ...people,
      reasons: [dissolved(sides, opportunity)],
    };
  if (joined.length + left.length + turned.length === 0) {
    return { opportunity, status: "kept", ...people, reasons: [] };
  }
  const counts = {
    joined: count(joined.length),
    left: count(left.length),
    turned: count(turned.length),
  };
  return {
    opportunity,
    status: "changed",
    ...people,
    reasons: [reason("unit-change.changed", counts)],
  };
}

function without(some: Roles | undefined, others: Roles | undefined): string[] {
  return [...(some?.keys() ?? [])].filter((seeker) => !others?.has(seeker)).sort(byCodeUnit);
}

function opened({ before }: Sides, id: string): Reason {
  const closed = before.closed.get(id);
  const opportunity = opportunityFact({ opportunity: id });
  if (closed === undefined) return reason("unit-change.new", { opportunity });
  return reason("unit-change.opened", { opportunity, reason: text(`closed.${closed.reason}`) });
}

function dissolved({ after }: Sides, id: string): Reason {
  const closed = after.closed.get(id);
  const opportunity = opportunityFact({ opportunity: id });
  if (closed !== undefined) {
    return reason("unit-change.dissolved", {
      opportunity,
      reason: text(`closed.${closed.reason}`),
    });
  }
  if (!after.known.has(id)) return reason("leaves.opportunity-gone", { opportunity });
  const date = { kind: "date", value: after.market.policy.asOf } as const;
  return reason("leaves.opportunity-over", { opportunity, date });
}
