import { byCodeUnit } from "../dataset/code-unit-order";
import type { Closed } from "../document/plan";
import { rolesWithoutPeople } from "./closed-lacks";
import type { PlanIndex } from "./plan-index";

/** Something that closed opportunities lack. */
export interface LackCount {
  readonly lack: "people" | "skill" | "licence" | "capital" | "offices" | "composition";
  /** The skill or the licence. */
  readonly subject?: string;
  /** The level of the skill. */
  readonly level?: number;
  readonly opportunities: number;
  /** Persons (`people`) or rial (`capital`) missing in all, as far as the plan says. */
  readonly shortBy: number;
}

type Lack = Pick<LackCount, "lack" | "subject" | "level">;

/**
 * What closed opportunities lack, the most frequent first; what was outbid lacks nothing. Skills and
 * licences are the essential ones of roles with too few candidates. Scans the roles of those only.
 */
export function countLacks(index: PlanIndex): LackCount[] {
  const counts = new Map<string, LackCount>();
  for (const [opportunity, closed] of index.closed) {
    const rows = new Map(lacksIn(index, opportunity, closed).map((row) => [keyOf(row), row]));
    for (const [key, row] of rows) {
      const { opportunities = 0, shortBy = 0 } = counts.get(key) ?? {};
      const more = row.lack === "people" || row.lack === "capital" ? (closed.shortBy ?? 0) : 0;
      counts.set(key, { ...row, opportunities: opportunities + 1, shortBy: shortBy + more });
    }
  }
  return [...counts]
    .sort(([a, one], [b, other]) => other.opportunities - one.opportunities || byCodeUnit(a, b))
    .map(([, row]) => row);
}

function keyOf(lack: Lack): string {
  return JSON.stringify(lack);
}

function lacksIn(index: PlanIndex, opportunity: number, closed: Closed): Lack[] {
  switch (closed.reason) {
    case "outbid":
      return [];
    case "members":
      return [{ lack: "people" }];
    case "no-candidates":
    case "role":
      return [{ lack: "people" }, ...qualifications(index, opportunity, closed)];
    default:
      return [{ lack: closed.reason }];
  }
}

function qualifications(index: PlanIndex, opportunity: number, closed: Closed): Lack[] {
  return rolesWithoutPeople(index, opportunity, closed).flatMap(({ skills, licence }): Lack[] => [
    ...skills.flatMap(({ skill, level, essential }): Lack[] =>
      essential ? [{ lack: "skill", subject: skill, level }] : [],
    ),
    ...(licence === undefined ? [] : [{ lack: "licence", subject: licence } as const]),
  ]);
}
