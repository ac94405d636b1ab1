// problem: which rows of published tables must stay blank, so that small numbers of people are not
//   shown and cannot be had by subtracting what is shown from a total.
// method: rows with a small number are blank; then, as long as some sum would give a blank away,
//   one more of its terms is blanked (complementary suppression; Willenborg and de Waal 2001,
//   "Elements of Statistical Disclosure Control", ch. 4), the least one first. Since regions form a
//   tree, each number is in at most two sums (as a part and as a total), and no combination of sums tells
//   more than single ones do.
// complexity: O(blanks · sums · terms).
// invariants: of the terms of any sum none or at least two are blank; if the blank ones are parts only,
//   they come to `least` together or more. A row is blank in all measures and statuses, and in all
//   periods that are linked by overlapping, or one table would tell of another.

import type { FormationMeasure } from "../../document/formation-record";
import type { AllocatedPart, Allocation } from "./allocations";
import type { FormationCell } from "./formation-cells";

/** Why a row is blank: by its own numbers, or to protect others. */
export type Blank = "small" | "complementary";

/** The blank rows of linked periods. */
export interface HiddenRows {
  /** By region; a total is in the row of its region. */
  readonly regions: ReadonlyMap<string, Blank>;
  /** Regions whose remainder (unallocated or overallocated) is blank. */
  readonly remainders: ReadonlyMap<string, Blank>;
}

/** What is published for periods that overlap. */
export interface Release {
  readonly cells: readonly FormationCell[];
  readonly allocations: readonly Allocation[];
  /** A number of people from 1 to one less than this is small. */
  readonly least: number;
  /** The measures that count people. */
  readonly people: readonly FormationMeasure[];
}

interface Rows {
  readonly regions: Map<string, Blank>;
  readonly remainders: Map<string, Blank>;
}

/** Chooses the blank rows; `cells` holds records and totals alike. */
export function hiddenRows({ cells, allocations, least, people }: Release): HiddenRows {
  const rows: Rows = { regions: new Map(), remainders: new Map() };
  const isSmall = (value: number | undefined): boolean =>
    value !== undefined && value > 0 && value < least;
  for (const { region, reports } of cells) {
    if (reports.some(({ figures }) => people.some((one) => isSmall(figures[one])))) {
      rows.regions.set(region, "small");
    }
  }
  for (const { region, measure, unallocated } of allocations) {
    if (people.includes(measure) && isSmall(unallocated)) rows.remainders.set(region, "small");
  }
  // each round blanks a row, so there are no more rounds than rows
  while (allocations.some((sum) => protect(sum, rows, least)));
  return rows;
}

/** Blanks one more term of a sum if it would give a blank away; whether it did. */
function protect(sum: Allocation, { regions, remainders }: Rows, least: number): boolean {
  const { region, parts, unallocated, overallocated } = sum;
  const blankParts = parts.filter((part) => regions.has(part.region));
  const ends = Number(regions.has(region)) + Number(remainders.has(region));
  const blanks = blankParts.length + ends;
  if (blanks === 0) return false;
  const together = blankParts.reduce((all, { value }) => all + value, 0);
  if (blanks > 1 && (ends > 0 || together >= least)) return false;
  const next = leastShown(parts, regions);
  if (next !== undefined) regions.set(next, "complementary");
  else if (!remainders.has(region) && unallocated + overallocated > 0) {
    remainders.set(region, "complementary");
  } else if (!regions.has(region)) regions.set(region, "complementary");
  else remainders.set(region, "complementary");
  return true;
}

/** The shown part with the least number above 0, of equals the first. */
function leastShown(
  parts: readonly AllocatedPart[],
  hidden: ReadonlyMap<string, Blank>,
): string | undefined {
  let best: AllocatedPart | undefined;
  for (const part of parts) {
    if (part.value === 0 || hidden.has(part.region)) continue;
    if (best === undefined || part.value < best.value) best = part;
  }
  return best?.region;
}
