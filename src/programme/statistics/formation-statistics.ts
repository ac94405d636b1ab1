import type { Region } from "../../dataset/region";
import type { FormationRecords } from "../../document/formation-record";
import { type Allocation, allocationsOf } from "./allocations";
import { type DivisionChange, ZANJAN_DIVISION_CHANGES } from "./division-change";
import {
  byPlaceAndTime,
  type FormationCell,
  gatherCells,
  type RepeatedRow,
} from "./formation-cells";
import { type Growth, growthOf } from "./growth";
import type { Span } from "./period-span";
import { regionTree } from "./region-tree";

/** The map that figures are read by. */
export interface StatisticsOptions {
  /** Codes, what lies in what, and from when to when. */
  readonly regions: readonly Region[];
  /** Counties made out of others; those of Zanjan where unstated. */
  readonly changes?: readonly DivisionChange[];
}

/** Something about the figures that a reader should know; nothing is left out because of it. */
export type StatisticsFinding =
  | {
      /** The map has no such code, or it was not in force in the period. */
      readonly code: "unknown-region" | "not-in-force";
      readonly region: string;
      readonly period: Span;
    }
  | ({ readonly code: "repeated" } & RepeatedRow);

/** Formation by region and period, with what was announced for the whole and how both grow. */
export interface FormationStatistics {
  /** By region, then by time. */
  readonly cells: readonly FormationCell[];
  /** What was announced for whole regions, in the same form. */
  readonly totals: readonly FormationCell[];
  /** Totals before records, by region and time, the firmest first, then by measure. */
  readonly allocations: readonly Allocation[];
  /** By time; areas before totals, by code, then by measure. */
  readonly growth: readonly Growth[];
  readonly findings: readonly StatisticsFinding[];
}

/**
 * Statistics of formation by county and period: provisional and final figures told apart, remainders
 * between an announced total and its parts kept visible, growth where it can be told. Regions meet by
 * code; a code counts where the map has it, whether or not it was in force, and a finding says so.
 *
 * Expects records that `parseFormationRecords` has read. About linear in records times the depth of
 * the map; quadratic in the number of distinct periods.
 */
export function formationStatistics(
  { records, totals }: FormationRecords,
  { regions, changes = ZANJAN_DIVISION_CHANGES }: StatisticsOptions,
): FormationStatistics {
  const tree = regionTree(regions);
  const parts = gatherCells(records.map(({ county, ...row }) => ({ region: county, ...row })));
  const wholes = gatherCells(totals);
  const both = { records: parts.cells, totals: wholes.cells };
  const places = [...parts.cells, ...wholes.cells].sort(byPlaceAndTime);
  return {
    cells: parts.cells,
    totals: wholes.cells,
    allocations: allocationsOf(both, tree),
    growth: growthOf(both, { tree, changes }),
    findings: [
      ...places.flatMap(({ region, period }): StatisticsFinding[] => {
        if (!tree.has(region)) return [{ code: "unknown-region", region, period }];
        if (!tree.isInForce(region, period)) return [{ code: "not-in-force", region, period }];
        return [];
      }),
      ...[...parts.repeated, ...wholes.repeated].map((row) => ({
        code: "repeated" as const,
        ...row,
      })),
    ],
  };
}
