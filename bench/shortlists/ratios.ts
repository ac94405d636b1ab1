import type { CellResult, Ratios, Timing } from "./results";

/** How many times the second the first takes, by their medians; nothing where one was not run. */
export function ratio(one: Timing | undefined, other: Timing | undefined): number | undefined {
  if (one === undefined || other === undefined || other.median === 0) return undefined;
  return one.median / other.median;
}

/** What the times of a cell say of each other, of the answer by role where nothing else is said. */
export function ratiosOf({ times }: Pick<CellResult, "times">): Ratios {
  const { byRole } = times;
  return {
    naive: ratio(times.naive, byRole),
    duckdb: ratio(times.duckdb, byRole),
    duckdbPlain: ratio(times.duckdbPlain, byRole),
    toC: ratio(byRole, times.c),
    allCores: ratio(byRole, times.allCores),
    allCoresBySeeker: ratio(times.bySeeker, times.allCoresBySeeker),
    compile: ratio(times.compile, byRole),
  };
}

/** How the cost of an answered role stands to that of the Zanjan-like shape of the same size. */
export function costToZanjan(cell: CellResult, cells: readonly CellResult[]): number | undefined {
  const zanjan = cells.find(({ size, shape }) => size === cell.size && shape === "zanjan");
  const [own, its] = [cell, zanjan].map((one) =>
    one?.times.byRole === undefined || one.answered === 0
      ? undefined
      : one.times.byRole.median / one.answered,
  );
  return own === undefined || its === undefined ? undefined : own / its;
}
