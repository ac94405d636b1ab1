import { TaavonError } from "../../dataset/taavon-error";
import type { FormationMeasure } from "../../document/formation-record";
import { FORMATION_MEASURES } from "../../document/formation-record";
import type { AllocatedPart, Allocation } from "./allocations";
import type { Figures } from "./figures";
import type { FormationCell, Report } from "./formation-cells";
import type { FormationStatistics, StatisticsFinding } from "./formation-statistics";
import type { Growth } from "./growth";
import { type Blank, type HiddenRows, hiddenRows } from "./hidden-rows";
import { linkedPeriods, type Span, spanKey } from "./period-span";

/** What is shown where a number is withheld. */
export type Shown = number | null;

/** Figures of which some are withheld: null, not absent. */
export type ShownFigures = Readonly<Partial<Record<FormationMeasure, Shown>>>;

/** A report as it may be published. */
export interface ShownReport extends Omit<Report, "figures"> {
  readonly figures: ShownFigures;
}

/** A cell as it may be published; `withheld` says why numbers of it are null. */
export interface ShownCell extends Omit<FormationCell, "figures" | "reports" | "revision"> {
  readonly figures: ShownFigures;
  readonly reports: readonly ShownReport[];
  readonly revision?: ShownFigures;
  readonly withheld?: Blank;
}

/** An allocation as it may be published. */
export interface ShownAllocation
  extends Omit<Allocation, "total" | "allocated" | "unallocated" | "overallocated" | "parts"> {
  readonly total: Shown;
  readonly allocated: Shown;
  readonly unallocated: Shown;
  readonly overallocated: Shown;
  readonly parts: readonly (Omit<AllocatedPart, "value"> & { readonly value: Shown })[];
}

/** Growth as it may be published; the rate is absent wherever a number is withheld. */
export interface ShownGrowth extends Omit<Growth, "before" | "now" | "difference"> {
  readonly before: Shown;
  readonly now: Shown;
  readonly difference: Shown;
}

/** Statistics of formation without small numbers of people. */
export interface PublishedStatistics {
  readonly cells: readonly ShownCell[];
  readonly totals: readonly ShownCell[];
  readonly allocations: readonly ShownAllocation[];
  readonly growth: readonly ShownGrowth[];
  readonly findings: readonly StatisticsFinding[];
}

/** What counts as small. */
export interface SuppressionOptions {
  /** Numbers of people from 1 to one less than this are withheld; 5 where unstated. */
  readonly k?: number;
}

const PEOPLE = ["members", "jobs"] as const satisfies readonly FormationMeasure[];
const DEFAULT_K = 5;

/**
 * Withholds every row that counts fewer than `k` members or jobs, and as many more rows as it takes so
 * that no withheld number follows from the sums that are shown. A row is withheld in everything but its
 * number of cooperatives, which registers publish anyhow. Zeros are shown.
 *
 * Rows reported twice (`repeated`) are withheld with the row that they repeat.
 *
 * @throws TaavonError `invalid_option` unless `k` is a whole number from 1 on.
 */
export function suppressSmallCells(
  statistics: FormationStatistics,
  { k = DEFAULT_K }: SuppressionOptions = {},
): PublishedStatistics {
  if (!Number.isSafeInteger(k) || k < 1) {
    throw new TaavonError("invalid_option", "k should be a whole number from 1 on");
  }
  const { cells, totals, allocations, growth, findings } = statistics;
  const hiddenOf = hiddenByPeriod(statistics, k);
  const isHidden = (region: string, period: Span): boolean => hiddenOf(period).regions.has(region);
  const cell = (one: FormationCell): ShownCell => showCell(one, hiddenOf(one.period));
  return {
    cells: cells.map(cell),
    totals: totals.map(cell),
    allocations: allocations.map((one) => showAllocation(one, hiddenOf(one.period))),
    growth: growth.map((one) => {
      const { measure, regions, previous, period } = one;
      const hides = regions.some((id) => isHidden(id, previous) || isHidden(id, period));
      if (measure === "cooperatives" || !hides) return one;
      const { rateBp: _, ...rest } = one;
      return { ...rest, before: null, now: null, difference: null };
    }),
    findings: findings.map((one) =>
      one.code === "repeated" && isHidden(one.region, one.period)
        ? { ...one, figures: onlyCooperatives(one.figures) }
        : one,
    ),
  };
}

/** The blank rows of each period, chosen for all periods together that overlapping links. */
function hiddenByPeriod(
  { cells, totals, allocations }: FormationStatistics,
  least: number,
): (period: Span) => HiddenRows {
  const all = [...cells, ...totals];
  const hidden = new Map<string, HiddenRows>();
  for (const linked of linkedPeriods(all.map(({ period }) => period))) {
    const keys = new Set(linked.map(spanKey));
    const rows = hiddenRows({
      cells: all.filter(({ period }) => keys.has(spanKey(period))),
      allocations: allocations.filter(
        ({ period, measure }) => measure !== "cooperatives" && keys.has(spanKey(period)),
      ),
      least,
      people: PEOPLE,
    });
    for (const key of keys) hidden.set(key, rows);
  }
  return (period) => hidden.get(spanKey(period))!;
}

function showCell(cell: FormationCell, { regions }: HiddenRows): ShownCell {
  const withheld = regions.get(cell.region);
  if (withheld === undefined) return cell;
  const { figures, reports, revision, ...rest } = cell;
  return {
    ...rest,
    figures: blanked(figures),
    reports: reports.map((report) => ({ ...report, figures: blanked(report.figures) })),
    ...(revision === undefined ? {} : { revision: blanked(revision) }),
    withheld,
  };
}

function showAllocation(one: Allocation, { regions, remainders }: HiddenRows): ShownAllocation {
  if (one.measure === "cooperatives") return one;
  const isTotalHidden = regions.has(one.region);
  const isRemainderHidden = remainders.has(one.region);
  const shown = (value: number, isHidden: boolean): Shown => (isHidden ? null : value);
  return {
    ...one,
    total: shown(one.total, isTotalHidden),
    // why: with the total it would give the remainder away, and with the remainder the total
    allocated: shown(one.allocated, isTotalHidden || isRemainderHidden),
    unallocated: shown(one.unallocated, isRemainderHidden),
    overallocated: shown(one.overallocated, isRemainderHidden),
    parts: one.parts.map((part) => ({
      ...part,
      value: shown(part.value, regions.has(part.region)),
    })),
  };
}

function blanked(figures: Figures): ShownFigures {
  const shown: Partial<Record<FormationMeasure, Shown>> = {};
  for (const measure of FORMATION_MEASURES) {
    const value = figures[measure];
    if (value !== undefined) shown[measure] = measure === "cooperatives" ? value : null;
  }
  return shown;
}

function onlyCooperatives({ cooperatives }: Figures): Figures {
  return cooperatives === undefined ? {} : { cooperatives };
}
