import { byCodeUnit } from "../../dataset/code-unit-order";
import type { Closed, Plan } from "../../document/plan";

/** A proposed cooperative that only one of the plans has. */
export interface UnitRow {
  readonly opportunity: string;
  /** Seeker ids. */
  readonly members: readonly string[];
  /** Why the other plan leaves it closed; absent where it takes no part there. */
  readonly otherwise?: Pick<Closed, "reason" | "shortBy">;
}

/** A proposed cooperative that both plans have. */
export interface KeptUnit {
  readonly opportunity: string;
  readonly members: { readonly current: number; readonly proposed: number };
  readonly joined: readonly string[];
  readonly left: readonly string[];
}

/** The proposed cooperatives of two plans, each list by opportunity id. */
export interface UnitChanges {
  readonly appeared: readonly UnitRow[];
  readonly vanished: readonly UnitRow[];
  readonly kept: readonly KeptUnit[];
}

/** Which units appear, vanish and stay between two plans. Linear in their members. */
export function unitChanges(current: Plan, proposed: Plan): UnitChanges {
  const membersOf = (plan: Plan): ReadonlyMap<string, readonly string[]> =>
    new Map(plan.units.map(({ opportunity, members }) => [opportunity, members]));
  const [before, after] = [membersOf(current), membersOf(proposed)];
  return {
    appeared: onlyIn(after, before, current),
    vanished: onlyIn(before, after, proposed),
    kept: [...before]
      .filter(([opportunity]) => after.has(opportunity))
      .map(([opportunity, old]) => keptUnit(opportunity, old, after.get(opportunity)!))
      .sort((a, b) => byCodeUnit(a.opportunity, b.opportunity)),
  };
}

function onlyIn(
  units: ReadonlyMap<string, readonly string[]>,
  others: ReadonlyMap<string, readonly string[]>,
  { closed }: Plan,
): UnitRow[] {
  const reasons = new Map(closed.map((row) => [row.opportunity, row]));
  return [...units]
    .filter(([opportunity]) => !others.has(opportunity))
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([opportunity, members]) => {
      const row = reasons.get(opportunity);
      if (row === undefined) return { opportunity, members };
      const { reason, shortBy } = row;
      const otherwise = shortBy === undefined ? { reason } : { reason, shortBy };
      return { opportunity, members, otherwise };
    });
}

function keptUnit(opportunity: string, old: readonly string[], now: readonly string[]): KeptUnit {
  const [before, after] = [new Set(old), new Set(now)];
  return {
    opportunity,
    members: { current: old.length, proposed: now.length },
    joined: now.filter((id) => !before.has(id)),
    left: old.filter((id) => !after.has(id)),
  };
}
