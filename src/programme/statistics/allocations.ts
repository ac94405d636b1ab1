// problem: hold what was announced for a whole region against the sum of its parts.
// method: the parts of a region are the highest regions inside it that have a figure, so that nothing
//   counts twice where counties and their districts both report, and sums form a tree.
// invariants: allocated + unallocated − overallocated = total, exactly; at most one of the two remainders
//   is above 0; no remainder is ever spread over the parts or dropped.

import { byCodeUnit } from "../../dataset/code-unit-order";
import {
  FORMATION_MEASURES,
  type FormationMeasure,
  type FormationStatus,
} from "../../document/formation-record";
import { byPlaceAndTime, type FormationCell, type Report } from "./formation-cells";
import { type Span, spanKey } from "./period-span";
import type { RegionTree } from "./region-tree";

/** One part of an announced figure. */
export interface AllocatedPart {
  readonly region: string;
  readonly value: number;
  /** The status of the figure: provisional beside a final total where nothing final was reported. */
  readonly status: FormationStatus;
}

/** An announced figure for a whole region, and how much of it the parts account for. */
export interface Allocation {
  readonly region: string;
  readonly period: Span;
  readonly status: FormationStatus;
  readonly measure: FormationMeasure;
  readonly source: string;
  /** As announced. */
  readonly total: number;
  /** The sum of the parts. */
  readonly allocated: number;
  /** What no part accounts for: it stands by itself and belongs to nobody. */
  readonly unallocated: number;
  /** By how much the parts exceed the total. */
  readonly overallocated: number;
  /** In id order. */
  readonly parts: readonly AllocatedPart[];
  /** Regions directly inside, in force in the period, that have no figure to add. */
  readonly silent: readonly string[];
}

/** Records of regions and announced totals, each gathered into cells. */
export interface Gathered {
  readonly records: readonly FormationCell[];
  readonly totals: readonly FormationCell[];
}

/** The cells by region and period. */
export type CellLookup = (region: string, period: Span) => FormationCell | undefined;

/** Finds cells by region and period. */
export function lookUpCells(cells: readonly FormationCell[]): CellLookup {
  const keyOf = (region: string, period: Span): string => JSON.stringify([spanKey(period), region]);
  const byKey = new Map(cells.map((cell) => [keyOf(cell.region, cell.period), cell]));
  return (region, period) => byKey.get(keyOf(region, period));
}

/**
 * One allocation for each figure that was announced for a region with parts, by a total or by a record
 * of a region whose smaller regions report too; for a total also without parts. By region and time,
 * then the firmest status first, totals before records.
 *
 * A provisional total is held against provisional figures and a final one against final ones; a part
 * that has only the other of the two lends it. What is proposed never mixes with what was announced.
 */
export function allocationsOf({ records, totals }: Gathered, tree: RegionTree): Allocation[] {
  const [findRecord, findTotal] = [lookUpCells(records), lookUpCells(totals)];
  const allocate = (cells: readonly FormationCell[], keepsEmpty: boolean): Allocation[] =>
    cells.flatMap((cell) =>
      cell.reports.flatMap((report) =>
        FORMATION_MEASURES.flatMap((measure) => {
          const allocation = allocated({ tree, findRecord, findTotal, cell, report, measure });
          if (allocation === undefined) return [];
          return keepsEmpty || allocation.parts.length > 0 ? allocation : [];
        }),
      ),
    );
  return [...allocate(totals, true), ...allocate(records, false)].sort(byPlaceAndTime);
}

interface Question {
  readonly tree: RegionTree;
  readonly findRecord: CellLookup;
  readonly findTotal: CellLookup;
  readonly cell: FormationCell;
  readonly report: Report;
  readonly measure: FormationMeasure;
}

function allocated(question: Question): Allocation | undefined {
  const { tree, cell, report, measure } = question;
  const { region, period } = cell;
  const total = report.figures[measure];
  if (total === undefined) return undefined;
  const inside = tree
    .childrenOf(region)
    .map((child) => ({ child, parts: partsOf(question, child) }));
  const parts = inside.flatMap((one) => one.parts);
  const sum = parts.reduce((all, { value }) => all + value, 0);
  return {
    region,
    period,
    status: report.status,
    measure,
    source: report.source,
    total,
    allocated: sum,
    unallocated: Math.max(0, total - sum),
    overallocated: Math.max(0, sum - total),
    parts: parts.sort((a, b) => byCodeUnit(a.region, b.region)),
    silent: inside
      .filter((one) => one.parts.length === 0 && tree.isInForce(one.child, period))
      .map(({ child }) => child),
  };
}

/** The figure of a region, its record before its total, or those of the highest inside that have one. */
function partsOf(question: Question, region: string): AllocatedPart[] {
  const { tree, findRecord, findTotal, cell, report, measure } = question;
  for (const find of [findRecord, findTotal]) {
    const found = figureFor(find(region, cell.period), report.status, measure);
    if (found !== undefined) return [{ region, ...found }];
  }
  return tree.childrenOf(region).flatMap((child) => partsOf(question, child));
}

const OTHER_STATUS = {
  proposed: [],
  provisional: ["final"],
  final: ["provisional"],
} as const satisfies Readonly<Record<FormationStatus, readonly FormationStatus[]>>;

/** The figure of a cell for a status: its own, else that of the other announced status. */
function figureFor(
  cell: FormationCell | undefined,
  status: FormationStatus,
  measure: FormationMeasure,
): Omit<AllocatedPart, "region"> | undefined {
  for (const wanted of [status, ...OTHER_STATUS[status]]) {
    const value = cell?.reports.find((report) => report.status === wanted)?.figures[measure];
    if (value !== undefined) return { value, status: wanted };
  }
  return undefined;
}
