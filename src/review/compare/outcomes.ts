import { byCodeUnit } from "../../dataset/code-unit-order";
import type { Dataset } from "../../dataset/dataset";
import type { Seeker } from "../../dataset/seeker";
import type { Plan } from "../../document/plan";
import { countiesOf } from "../counties-of";
import { meanOf, rateBp } from "../rate";

/** How some people fare under a plan. */
export interface OutcomeFigures {
  readonly placed: number;
  /** Placed of all the row's seekers, in basis points, rounded down; null where there are none. */
  readonly rateBp: number | null;
  /** Mean score of those placed, by the plan's own policy, rounded down; null where nobody is. */
  readonly meanScore: number | null;
}

/** How a part of the people fares under both plans. */
export interface OutcomeRow {
  /** `kind`: the row counts places of one kind only, out of everybody. */
  readonly by: "all" | "group" | "county" | "kind";
  /** A group, a region or a kind; empty for all. */
  readonly key: string;
  readonly seekers: number;
  readonly current: OutcomeFigures;
  readonly proposed: OutcomeFigures;
}

type By = OutcomeRow["by"];

interface Tally {
  readonly by: By;
  readonly key: string;
  seekers: number;
  readonly placed: [number, number];
  readonly scores: [number, number];
}

const ORDER: readonly By[] = ["all", "kind", "group", "county"];

/**
 * Placement rate and mean score under both plans: of everybody, by kind of opportunity, by group and by
 * the county where people live. Groups overlap; the rows of counties, and those of kinds, sum to all.
 * Small numbers are shown: this is for the office, not for publication. Linear in seekers and plans.
 */
export function outcomesOf(dataset: Dataset, plans: readonly [Plan, Plan]): OutcomeRow[] {
  const tallies = new Map<string, Tally>();
  const tally = (by: By, key: string): Tally => {
    const name = `${by} ${key}`;
    const own = tallies.get(name) ?? { by, key, seekers: 0, placed: [0, 0], scores: [0, 0] };
    tallies.set(name, own);
    return own;
  };
  const rowsOf = rowFinder(dataset, tally);
  for (const seeker of dataset.seekers) {
    for (const row of rowsOf(seeker)) row.seekers += 1;
  }
  const kinds = new Map(dataset.opportunities.map(({ id, kind }) => [id, kind]));
  const records = new Map(dataset.seekers.map((seeker) => [seeker.id, seeker]));
  for (const kind of ["employment", "investment"]) {
    tally("kind", kind).seekers = dataset.seekers.length;
  }
  for (const at of [0, 1] as const) {
    for (const { seeker, opportunity, score } of plans[at].placements) {
      for (const row of [...rowsOf(records.get(seeker)!), tally("kind", kinds.get(opportunity)!)]) {
        row.placed[at] += 1;
        row.scores[at] += score;
      }
    }
  }
  return [...tallies.values()]
    .sort((a, b) => ORDER.indexOf(a.by) - ORDER.indexOf(b.by) || byCodeUnit(a.key, b.key))
    .map(({ by, key, ...sums }) => ({
      by,
      key,
      seekers: sums.seekers,
      current: figuresOf(sums, 0),
      proposed: figuresOf(sums, 1),
    }));
}

function rowFinder(
  { regions }: Dataset,
  tally: (by: By, key: string) => Tally,
): (seeker: Seeker) => Tally[] {
  const counties = countiesOf(regions);
  return ({ region, groups = [] }) => [
    tally("all", ""),
    tally("county", counties.get(region)!),
    ...[...new Set(groups)].map((group) => tally("group", group)),
  ];
}

function figuresOf(
  { seekers, placed, scores }: Omit<Tally, "by" | "key">,
  at: 0 | 1,
): OutcomeFigures {
  return {
    placed: placed[at],
    rateBp: rateBp(placed[at], seekers),
    meanScore: meanOf(scores[at], placed[at]),
  };
}
