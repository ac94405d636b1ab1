import {
  FORMATION_MEASURES,
  type FormationMeasure,
  type FormationStatus,
} from "../../document/formation-record";
import { type CellLookup, type Gathered, lookUpCells } from "./allocations";
import { comparableAreas, type DivisionChange } from "./division-change";
import type { FormationCell } from "./formation-cells";
import { byTime, comesBefore, type Span, spanKey } from "./period-span";
import type { RegionTree } from "./region-tree";

/** How a figure changed from one period to the next. */
export interface Growth {
  /** `counties`: summed over the regions named; `total`: what was announced for the one named. */
  readonly of: "counties" | "total";
  /** One county, or several where a boundary moved between them in the meantime. */
  readonly regions: readonly string[];
  readonly previous: Span;
  readonly period: Span;
  readonly measure: FormationMeasure;
  readonly before: number;
  readonly now: number;
  /** `now − before`. */
  readonly difference: number;
  /**
   * `10000 · difference / before` in basis points, rounded down (−1 of 3 is −3 334); absent where
   * `before` is 0 or the rate passes 2^53.
   */
  readonly rateBp?: number;
  /** `provisional` as soon as one of the figures is. */
  readonly status: FormationStatus;
}

interface World {
  readonly tree: RegionTree;
  readonly changes: readonly DivisionChange[];
}

/**
 * The growth of what was announced, by area and by total, from each period to the one that follows
 * it; proposals are left out, and so is what one of the two periods does not know.
 */
export function growthOf({ records, totals }: Gathered, world: World): Growth[] {
  const counties = announced(records);
  const wholes = announced(totals);
  const spans = new Map([...counties, ...wholes].map(({ period }) => [spanKey(period), period]));
  const sorted = [...spans.values()].sort(byTime);
  return sorted.flatMap((period) =>
    sorted
      .filter((previous) => comesBefore(previous, period))
      .flatMap((previous) => [
        ...grow(counties, { previous, period }, world),
        ...growTotals(wholes, { previous, period }),
      ]),
  );
}

interface Step {
  readonly previous: Span;
  readonly period: Span;
}

function grow(cells: readonly FormationCell[], step: Step, { tree, changes }: World): Growth[] {
  const find = lookUpCells(cells);
  const codes = cells
    .filter(({ period }) => spanKey(period) === spanKey(step.period))
    .map(({ region }) => region);
  const between = { after: step.previous.from, until: step.period.to };
  return comparableAreas(codes, changes, between).flatMap((regions) =>
    FORMATION_MEASURES.flatMap((measure) => {
      const before = sumOver(regions, { find, tree, measure, period: step.previous });
      const now = sumOver(regions, { find, tree, measure, period: step.period });
      if (before === undefined || now === undefined) return [];
      return compare({ of: "counties", regions, ...step, measure }, before, now);
    }),
  );
}

function growTotals(totals: readonly FormationCell[], step: Step): Growth[] {
  const find = lookUpCells(totals);
  return totals
    .filter(({ period }) => spanKey(period) === spanKey(step.period))
    .flatMap(({ region }) =>
      FORMATION_MEASURES.flatMap((measure) => {
        const before = figureOf(find(region, step.previous), measure);
        const now = figureOf(find(region, step.period), measure);
        if (before === undefined || now === undefined) return [];
        return compare({ of: "total", regions: [region], ...step, measure }, before, now);
      }),
    );
}

interface Sum {
  readonly value: number;
  readonly isFinal: boolean;
}

/** The sum over an area; undefined unless all of it that was in force reports, or none of it did. */
function sumOver(
  regions: readonly string[],
  question: {
    readonly find: CellLookup;
    readonly tree: RegionTree;
    readonly measure: FormationMeasure;
    readonly period: Span;
  },
): Sum | undefined {
  const { find, tree, measure, period } = question;
  let sum: Sum | undefined;
  for (const region of regions) {
    const figure = figureOf(find(region, period), measure);
    if (figure === undefined && tree.isInForce(region, period)) return undefined;
    if (figure === undefined) continue;
    sum = {
      value: (sum?.value ?? 0) + figure.value,
      isFinal: (sum?.isFinal ?? true) && figure.isFinal,
    };
  }
  return sum;
}

function figureOf(cell: FormationCell | undefined, measure: FormationMeasure): Sum | undefined {
  const value = cell?.figures[measure];
  return value === undefined ? undefined : { value, isFinal: cell?.standing === "final" };
}

function compare(
  subject: Pick<Growth, "of" | "regions" | "previous" | "period" | "measure">,
  before: Sum,
  now: Sum,
): Growth {
  const rateBp = growthRate(before.value, now.value);
  return {
    ...subject,
    before: before.value,
    now: now.value,
    difference: now.value - before.value,
    ...(rateBp === undefined ? {} : { rateBp }),
    status: before.isFinal && now.isFinal ? "final" : "provisional",
  };
}

/**
 * `⌊10000 · (now − before) / before⌋` for whole numbers from 0 on, exact and rounded towards less;
 * undefined where `before` is 0, or the rate is no safe integer.
 *
 * @example
 * growthRate(3, 2) // => -3334
 */
export function growthRate(before: number, now: number): number | undefined {
  if (before === 0) return undefined;
  const scaled = 10_000n * (BigInt(now) - BigInt(before));
  const base = BigInt(before);
  const truncated = scaled / base;
  const rate = Number(scaled % base < 0n ? truncated - 1n : truncated);
  return Number.isSafeInteger(rate) ? rate : undefined;
}

function announced(cells: readonly FormationCell[]): FormationCell[] {
  return cells.filter(({ standing }) => standing !== "proposed");
}
