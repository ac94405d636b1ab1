import { rateBp } from "../rate";
import type { AuditRow, ExposureFigures, FitFigures, StageFigures } from "./audit";
import { fourFifths } from "./four-fifths";
import { hideRows } from "./hide-rows";
import { protectedNumbers, type Stage } from "./stages";
import type { CategoryTally } from "./tally-partition";

/** A table's categories, everybody together, what is shown of them, and what is a small number. */
export interface TableQuery {
  readonly tallies: readonly CategoryTally[];
  readonly total: CategoryTally;
  readonly shown: readonly Stage[];
  readonly k: number;
}

/**
 * The rows of a table as they may be published: compared among those that are shown. Null where its categories
 * alone would tell too much.
 */
export function showTable({ tallies, total, shown, k }: TableQuery): AuditRow[] | null {
  const blanks = hideRows(
    tallies.map((tally) => protectedNumbers(tally, shown)),
    k,
  );
  if (blanks === null) return null;
  const open = tallies.filter((_, at) => !blanks[at]);
  const stages = stageFigures(open, shown);
  const fits = shown.includes("candidate") ? fitFigures(open) : open.map(() => null);
  const exposures = shown.includes("listed")
    ? exposureFigures(open, total, shown)
    : open.map(() => null);
  return tallies.map(({ category, seekers }, at): AuditRow => {
    if (blanks[at]) return { category, withheld: true };
    const place = open.indexOf(tallies[at]!);
    return {
      category,
      withheld: false,
      seekers,
      stages: stages[place]!,
      fit: fits[place]!,
      exposure: exposures[place]!,
    };
  });
}

function stageFigures(open: readonly CategoryTally[], shown: readonly Stage[]): StageFigures[][] {
  const byStage = shown.map((stage) => ({
    stage,
    impacts: fourFifths(
      open.map(({ seekers, selected }) => ({ people: seekers, selected: selected[stage] })),
    ),
  }));
  return open.map(({ selected }, at) =>
    byStage.flatMap(({ stage, impacts }) => {
      const impact = impacts[at];
      return impact ? [{ stage, selected: selected[stage], ...impact }] : [];
    }),
  );
}

function fitFigures(open: readonly CategoryTally[]): (FitFigures | null)[] {
  const means = open.map(({ fit, selected }) =>
    selected.candidate === 0 ? null : Math.floor(fit / selected.candidate),
  );
  const highest = Math.max(...means.map((mean) => mean ?? 0));
  return means.map((mean) => (mean === null ? null : { mean, difference: mean - highest }));
}

function exposureFigures(
  open: readonly CategoryTally[],
  total: CategoryTally,
  shown: readonly Stage[],
): ExposureFigures[] {
  const perPerson = ratios(open.map(({ exposure, seekers }) => [exposure, seekers]));
  const isFitShown = shown.includes("candidate");
  const perFit = ratios(open.map(({ exposure, fit }) => [exposure, isFitShown ? fit : 0]));
  return open.map(({ exposure, seekers, fit }, at) => ({
    perPerson: Math.floor(exposure / seekers),
    ratioBp: perPerson[at]!,
    perFit: isFitShown ? rateBp(exposure, fit) : null,
    fitRatioBp: perFit[at]!,
    shareBp: rateBp(exposure, total.exposure),
    peopleShareBp: Math.floor((10_000 * seekers) / total.seekers),
  }));
}

/** Each fraction in basis points of the highest one, rounded down and exact; null where there is none. */
function ratios(fractions: readonly (readonly [number, number])[]): (number | null)[] {
  const exact = fractions.map(([part, whole]) => [BigInt(part), BigInt(whole)] as const);
  let highest: readonly [bigint, bigint] | undefined;
  for (const [part, whole] of exact) {
    if (whole === 0n) continue;
    if (highest === undefined || part * highest[1] > highest[0] * whole) highest = [part, whole];
  }
  return exact.map(([part, whole]) => {
    if (whole === 0n || highest === undefined || highest[0] === 0n) return null;
    return Number((10_000n * part * highest[1]) / (whole * highest[0]));
  });
}
