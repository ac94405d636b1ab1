import { byCodeUnit } from "../../dataset/code-unit-order";
import type { Requirement } from "../../dataset/opportunity";
import type { RolePeople } from "./candidates-of";
import { type ChangedMarket, createChangedMarket } from "./changed-market";
import { closedShortages } from "./closed-shortages";
import { openSeats, openVacancies } from "./open-roles";
import { valueAfter } from "./raise-prospects";
import { heldLevel, raisedSkills } from "./raised-skills";
import type { PlanView, UnitView } from "./read-plan";
import { keepsLawWith } from "./unit-law";

/** A place that a raise would make somebody a candidate for, with the value then (basis points). */
export interface RaiseTarget {
  readonly kind: "vacancy" | "seat" | "missing";
  readonly opportunity: string;
  readonly role: string;
  /** How many such places are open. */
  readonly places: number;
  readonly value: number;
}

/** An unplaced seeker, one skill and the least level of it that opens places which are closed now. */
export interface NearMiss {
  readonly seeker: string;
  readonly skill: string;
  /** The level held today, 0 where the skill is not held. */
  readonly from: number;
  readonly level: number;
  readonly opens: readonly RaiseTarget[];
}

/** A role with open places, whatever is open there. */
interface OpenPlace {
  readonly kind: RaiseTarget["kind"];
  readonly role: number;
  readonly places: number;
  readonly unit?: UnitView;
  /** Who is no new person there. */
  readonly known?: ReadonlySet<number>;
}

interface Miss {
  readonly seeker: number;
  readonly skill: string;
  readonly level: number;
  readonly target: RaiseTarget;
}

/** Finds the near misses of a plan, by seeker, skill and level. */
export function findNearMisses(view: PlanView, people: RolePeople): NearMiss[] {
  const { market } = view;
  const search = { view, people, changed: createChangedMarket(market) };
  const rows = new Map<string, NearMiss & { readonly opens: RaiseTarget[] }>();
  for (const place of openPlaces(view, people)) {
    for (const { seeker, skill, level, target } of missesOf(search, place)) {
      const { id, skills } = market.seekerRecords[seeker]!;
      const key = `${level} ${seeker} ${skill}`;
      const row = rows.get(key);
      if (row !== undefined) row.opens.push(target);
      else
        rows.set(key, {
          seeker: id,
          skill,
          from: heldLevel(skills, skill),
          level,
          opens: [target],
        });
    }
  }
  return [...rows.values()].sort(
    (a, b) => byCodeUnit(a.seeker, b.seeker) || byCodeUnit(a.skill, b.skill) || a.level - b.level,
  );
}

function openPlaces(view: PlanView, { candidatesOf }: RolePeople): OpenPlace[] {
  const missing = closedShortages(view, candidatesOf).flatMap(({ missing: parts, everyone }) =>
    parts.flatMap(({ roles, places }) => {
      const known = new Set(roles.length > 1 ? everyone : []);
      return roles.map((role): OpenPlace => ({ kind: "missing", role, places, known }));
    }),
  );
  return [...openVacancies(view), ...openSeats(view), ...missing];
}

/** What near misses are looked for in. */
interface MissSearch {
  readonly view: PlanView;
  readonly people: RolePeople;
  readonly changed: ChangedMarket;
}

function missesOf(search: MissSearch, place: OpenPlace): Miss[] {
  const { people, view } = search;
  const { market } = view;
  const { opportunity, role } = market.roles[place.role]!;
  const { id } = market.opportunities[opportunity]!.record;
  const misses: Miss[] = [];
  for (const seeker of people.hopefulsOf(place.role)) {
    if (place.known?.has(seeker)) continue;
    for (const { skill, level: asked } of role.skills) {
      const found = leastRaise(search, { seeker, place, skill, level: asked });
      if (found === undefined) continue;
      const { kind, places } = place;
      const target = { kind, opportunity: id, role: role.id, places, value: found.value };
      misses.push({ seeker, skill, level: found.level, target });
    }
  }
  return misses;
}

interface RaiseQuery extends Pick<Requirement, "skill" | "level"> {
  readonly seeker: number;
  readonly place: OpenPlace;
}

/** The least level up to the asked one that makes a candidate whom the unit may take, if any. */
function leastRaise(
  { view, changed }: MissSearch,
  { seeker, place, skill, level: asked }: RaiseQuery,
): { readonly level: number; readonly value: number } | undefined {
  const { market } = view;
  const { role, unit } = place;
  const { skills: held } = market.seekerRecords[seeker]!;
  const raisedTo = (level: number) => raisedSkills(held, [{ skill, toLevel: level }]);
  const valueAt = (level: number): number | undefined =>
    valueAfter(market, changed, { seeker, role, skills: raisedTo(level) });
  const lowest = heldLevel(held, skill) + 1;
  // a higher level never serves a role worse: who is no candidate with the most of it is none with less
  if (lowest > asked || valueAt(asked) === undefined) return undefined;
  for (let level = lowest; level <= asked; level++) {
    const value = valueAt(level);
    if (value === undefined) continue;
    const isLawful =
      unit === undefined ||
      changed(seeker, raisedTo(level), (raised) =>
        keepsLawWith(raised, view.ties, { unit, newcomer: { seeker, role, value } }),
      );
    return isLawful ? { level, value } : undefined;
  }
  return undefined;
}
