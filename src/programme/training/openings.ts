import type { OpeningKind } from "../../document/course-programme";
import type { CourseTerms } from "../../document/course-terms";
import type { SkillGap } from "../../document/proposed-unit";
import type { RolePeople } from "./candidates-of";
import { closedShortages, type Shortage } from "./closed-shortages";
import { type OpenRole, openSeats, openVacancies } from "./open-roles";
import { type PlanView, seekerIndex, type UnitView } from "./read-plan";
import { type Duty, dutiesOf, gapsBySkill } from "./unit-needs";

interface OpeningBase {
  readonly kind: OpeningKind;
  readonly opportunity: number;
  readonly capacity: number;
  /** Openings of one group hold no more than its capacity together. */
  readonly group: number;
}

/** Places that the unplaced could take; `share` is what each opens besides. */
export interface PlaceOpening extends OpeningBase {
  readonly kind: "vacancy" | "seat" | "missing";
  readonly roles: readonly number[];
  readonly share: number;
  readonly unit?: UnitView;
  readonly shortage?: Shortage;
}

/** A skill that a unit lacks at some levels. */
export interface GapOpening extends OpeningBase {
  readonly kind: "gap";
  readonly unit: UnitView;
  readonly skill: string;
  readonly rows: readonly SkillGap[];
}

/** An officer who should learn the office. */
export interface DutyOpening extends OpeningBase {
  readonly kind: "duty";
  readonly duty: Duty;
  readonly seeker: number;
  readonly worth: number;
}

export type Opening = PlaceOpening | GapOpening | DutyOpening;

/** All that courses can help to fill in a plan, and the capacity of each group. */
export interface Openings {
  readonly list: readonly Opening[];
  readonly groupCapacities: readonly number[];
}

/** Lists the openings of a plan: vacancies, seats, missing persons, gaps, duties. A scan of some roles. */
export function listOpenings(view: PlanView, people: RolePeople, terms: CourseTerms): Openings {
  const list: Opening[] = [];
  const groupCapacities: number[] = [];
  const group = (capacity: number): number => groupCapacities.push(capacity) - 1;
  const groupOfUnit = new Map<UnitView, number>();
  for (const open of [...openVacancies(view), ...openSeats(view)]) {
    const own = open.unit === undefined ? undefined : groupOfUnit.get(open.unit);
    const at = own ?? group(open.room);
    if (open.unit !== undefined) groupOfUnit.set(open.unit, at);
    list.push(placeOpening(view, open, at));
  }
  for (const shortage of closedShortages(view, people.candidatesOf)) {
    const { opportunity, missing, share } = shortage;
    for (const { roles, places: capacity } of missing) {
      const base = { kind: "missing" as const, opportunity, roles, capacity };
      list.push({ ...base, group: group(capacity), share, shortage });
    }
  }
  for (const unit of view.units) {
    for (const [skill, rows] of gapsBySkill(unit.unit)) {
      const { opportunity } = unit;
      list.push({ kind: "gap", opportunity, capacity: 1, group: group(1), unit, skill, rows });
    }
  }
  for (const { opportunity, unit } of view.units) {
    for (const duty of dutiesOf(unit)) {
      const worth = duty.isAlternate ? terms.worth.alternate : terms.worth.officer;
      const seeker = seekerIndex(view.market, duty.seeker);
      const base = { kind: "duty" as const, opportunity, capacity: 1, group: group(1) };
      list.push({ ...base, duty, seeker, worth });
    }
  }
  return { list, groupCapacities };
}

function placeOpening(
  { market }: PlanView,
  { kind, role, places: capacity, unit }: OpenRole,
  group: number,
): PlaceOpening {
  const { opportunity } = market.roles[role]!;
  const base = { kind, opportunity, roles: [role], capacity, group, share: 0 };
  return unit === undefined ? base : { ...base, unit };
}
