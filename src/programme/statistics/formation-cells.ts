import { byCodeUnit } from "../../dataset/code-unit-order";
import type { FormationStatus, FormationTotal } from "../../document/formation-record";
import { differenceOf, type Figures, figuresOf } from "./figures";
import { byTime, type Span, spanKey, spanOf } from "./period-span";

/** What was reported for a cell at one stage. */
export interface Report {
  readonly status: FormationStatus;
  readonly figures: Figures;
  readonly source: string;
}

/** A region in a period, with every report on it. */
export interface FormationCell {
  readonly region: string;
  readonly period: Span;
  /** The firmest report: final before provisional before proposed. */
  readonly standing: FormationStatus;
  /** The figures of that report. */
  readonly figures: Figures;
  /** All reports, the firmest first: a final one supersedes a provisional one and does not hide it. */
  readonly reports: readonly Report[];
  /** Final less provisional, where both were reported. */
  readonly revision?: Figures;
}

/** A row that says once more what another one says, in the same words or others; it is not counted. */
export interface RepeatedRow extends Report {
  readonly region: string;
  readonly period: Span;
}

const FIRMNESS: Readonly<Record<FormationStatus, number>> = {
  final: 0,
  provisional: 1,
  proposed: 2,
};

/**
 * Gathers rows into cells, by region, then by time. A Jalali year and its dates are one period; of two
 * rows of one status in a cell the first counts, by source and figures, the others are handed back.
 */
export function gatherCells(rows: readonly FormationTotal[]): {
  readonly cells: readonly FormationCell[];
  readonly repeated: readonly RepeatedRow[];
} {
  const byCell = new Map<string, RepeatedRow[]>();
  for (const { region, period, status, source, ...numbers } of rows) {
    const row = { region, period: spanOf(period), status, figures: figuresOf(numbers), source };
    const key = JSON.stringify([spanKey(row.period), region]);
    byCell.set(key, [...(byCell.get(key) ?? []), row]);
  }
  const repeated: RepeatedRow[] = [];
  const cells = [...byCell.values()].map((own): FormationCell => {
    const sorted = own.sort(
      (a, b) => FIRMNESS[a.status] - FIRMNESS[b.status] || byCodeUnit(textOf(a), textOf(b)),
    );
    const first = sorted.filter(({ status }, at) => status !== sorted[at - 1]?.status);
    repeated.push(...sorted.filter((row) => !first.includes(row)));
    return cellOf(first);
  });
  return { cells: cells.sort(byPlaceAndTime), repeated: repeated.sort(byPlaceAndTime) };
}

function cellOf(rows: readonly RepeatedRow[]): FormationCell {
  const { region, period, status, figures } = rows[0]!;
  const of = (wanted: FormationStatus): Figures | undefined =>
    rows.find((row) => row.status === wanted)?.figures;
  const [final, provisional] = [of("final"), of("provisional")];
  return {
    region,
    period,
    standing: status,
    figures,
    reports: rows.map(({ region: _region, period: _period, ...report }) => report),
    ...(final && provisional ? { revision: differenceOf(provisional, final) } : {}),
  };
}

/** By region, then by time. */
export function byPlaceAndTime(
  a: { readonly region: string; readonly period: Span },
  b: { readonly region: string; readonly period: Span },
): number {
  return byCodeUnit(a.region, b.region) || byTime(a.period, b.period);
}

function textOf({ source, figures }: Report): string {
  return JSON.stringify([source, figures]);
}
