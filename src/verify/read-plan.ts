import type { Placement, Plan } from "../document/plan";
import type { Facts, OpportunityFacts } from "./facts";
import type { PlanPath, Report } from "./finding";
import type { SeekerFacts } from "./seeker-facts";

/** A placement whose ids all exist. */
export interface Placed {
  readonly path: PlanPath;
  readonly entry: Placement;
  readonly seeker: SeekerFacts;
  readonly opportunity: OpportunityFacts;
  readonly role: number;
}

/** A plan's placements and prices by the facts they name; what names nothing is left out. */
export interface PlanReading {
  readonly plan: Plan;
  readonly placed: readonly Placed[];
  /** A seeker's first placement. */
  readonly ofSeeker: ReadonlyMap<SeekerFacts, Placed>;
  /** The placements in an opportunity; an investment with any is open. */
  readonly inOpportunity: ReadonlyMap<OpportunityFacts, readonly Placed[]>;
  readonly prices: ReadonlyMap<SeekerFacts, number>;
  readonly capitalPrices: ReadonlyMap<OpportunityFacts, number>;
}

/** Resolves a plan's placements and prices and reports the ids among them that do not exist. */
export function readPlan(facts: Facts, plan: Plan, report: Report): PlanReading {
  const placed = plan.placements.flatMap((entry, at) => {
    const path = ["placements", at];
    const seeker = facts.seekerOf.get(entry.seeker);
    const opportunity = facts.opportunityOf.get(entry.opportunity);
    const role = opportunity?.roles.findIndex(({ id }) => id === entry.role) ?? -1;
    if (seeker === undefined) addUnknown(report, [...path, "seeker"], "seeker", entry.seeker);
    if (opportunity === undefined) {
      addUnknown(report, [...path, "opportunity"], "opportunity", entry.opportunity);
    } else if (role < 0) {
      addUnknown(report, [...path, "role"], "role", entry.role);
    }
    if (seeker === undefined || opportunity === undefined || role < 0) return [];
    return [{ path, entry, seeker, opportunity, role }];
  });
  const ofSeeker = new Map<SeekerFacts, Placed>();
  const inOpportunity = new Map<OpportunityFacts, Placed[]>();
  for (const one of placed) {
    const first = ofSeeker.get(one.seeker);
    if (first === undefined) ofSeeker.set(one.seeker, one);
    else report.add("seeker-twice", one.path, "one placement a seeker", one.seeker.id);
    const others = inOpportunity.get(one.opportunity);
    if (others === undefined) inOpportunity.set(one.opportunity, [one]);
    else others.push(one);
  }
  return {
    plan,
    placed,
    ofSeeker,
    inOpportunity,
    prices: readPrices(priceRows(plan.certificate.prices), facts.seekerOf, (at, id) =>
      addUnknown(report, ["certificate", "prices", at, 0], "seeker", id),
    ),
    capitalPrices: readPrices(
      priceRows(plan.certificate.capitalPrices),
      facts.opportunityOf,
      (at, id) => addUnknown(report, ["certificate", "capitalPrices", at, 0], "opportunity", id),
    ),
  };
}

/** Reports an id that no record has. */
export function addUnknown(report: Report, path: PlanPath, kind: string, id: string): void {
  report.add("unknown-id", path, `the id of a ${kind}`, id);
}

/** Rows of prices by the shape that the plan's schema gives them. */
export function priceRows(rows: readonly (readonly (string | number)[])[]): readonly PriceRow[] {
  return rows as readonly PriceRow[];
}

type PriceRow = readonly [id: string, price: number];

function readPrices<Record>(
  prices: readonly PriceRow[],
  recordOf: ReadonlyMap<string, Record>,
  onUnknown: (at: number, id: string) => void,
): ReadonlyMap<Record, number> {
  const found = new Map<Record, number>();
  prices.forEach(([id, price], at) => {
    const record = recordOf.get(id);
    if (record === undefined) onUnknown(at, id);
    else found.set(record, price);
  });
  return found;
}
