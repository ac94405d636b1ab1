import type { Dataset, Investment, Opportunity, Placement, Plan, ProposedUnit } from "taavon";
import { type CountyFacts, countCounties } from "./county-facts";
import { countGroups, type GroupFacts } from "./group-facts";
import { isValidOn, type Source } from "./source";

/** A unit with what the dataset and the placements know about it; `number` counts from 1. */
export interface UnitFacts {
  readonly number: number;
  readonly unit: ProposedUnit;
  readonly opportunity: Investment;
  readonly placements: readonly Placement[];
}

/** How many placements have a score from `from` basis points up to the next bin. */
export interface ScoreBin {
  readonly from: number;
  readonly inUnits: number;
  readonly inJobs: number;
}

/** The sums that open the report; money in old rial. */
export interface Totals {
  readonly seekers: number;
  readonly placed: number;
  readonly inUnits: number;
  readonly inJobs: number;
  readonly vacancies: number;
  readonly investments: number;
  readonly required: number;
  readonly equity: number;
  readonly facility: number;
}

/** What the report shows, counted once from the dataset and the plan. */
export interface Facts {
  readonly totals: Totals;
  readonly counties: readonly CountyFacts[];
  readonly units: readonly UnitFacts[];
  readonly scores: readonly ScoreBin[];
  readonly groups: readonly GroupFacts[];
  readonly opportunities: ReadonlyMap<string, Opportunity>;
}

export const SCORE_BIN = 500;

/** Counts everything that the report shows; linear in the dataset and the plan. */
export function collectFacts(dataset: Dataset, plan: Plan, asOf: string): Facts {
  const opportunities = new Map(dataset.opportunities.map((item) => [item.id, item]));
  const placements = groupBy(plan.placements, ({ opportunity }) => opportunity);
  const units = plan.units.flatMap((unit, index): UnitFacts[] => {
    const opportunity = opportunities.get(unit.opportunity);
    if (opportunity?.kind !== "investment") return [];
    const own = placements.get(unit.opportunity) ?? [];
    return [{ number: index + 1, unit, opportunity, placements: own }];
  });
  const opened = new Set(plan.units.map(({ opportunity }) => opportunity));
  return {
    totals: countTotals({ dataset, plan, opened, asOf }),
    counties: countCounties({ dataset, plan, opened, asOf }),
    units,
    scores: countScores(plan.placements, opened),
    groups: countGroups(dataset, plan),
    opportunities,
  };
}

function countTotals({ dataset, plan, opened, asOf }: Source): Totals {
  const valid = dataset.opportunities.filter((item) => isValidOn(item, asOf));
  const inUnits = plan.placements.filter(({ opportunity }) => opened.has(opportunity)).length;
  const capital = plan.units.map((unit) => unit.capital);
  return {
    seekers: dataset.seekers.length,
    placed: plan.placements.length,
    inUnits,
    inJobs: plan.placements.length - inUnits,
    vacancies: sum(valid.map((item) => (item.kind === "employment" ? item.role.places.max : 0))),
    investments: valid.filter(({ kind }) => kind === "investment").length,
    required: sum(capital.map(({ required }) => required)),
    equity: sum(capital.map(({ equity }) => equity)),
    facility: sum(capital.map(({ facility }) => facility)),
  };
}

function countScores(
  placements: readonly Placement[],
  opened: ReadonlySet<string>,
): readonly ScoreBin[] {
  const bins = Array.from({ length: 10_000 / SCORE_BIN }, (_, bin) => ({
    from: bin * SCORE_BIN,
    inUnits: 0,
    inJobs: 0,
  }));
  for (const { score, opportunity } of placements) {
    // why: the full score belongs to the last bin, not to one of its own
    const bin = bins[Math.min(Math.floor(score / SCORE_BIN), bins.length - 1)]!;
    if (opened.has(opportunity)) bin.inUnits += 1;
    else bin.inJobs += 1;
  }
  return bins;
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
