import {
  type ComparedResults,
  type Comparison,
  compareResults,
  type Span,
} from "./compare-results";
import type { BenchResults } from "./results";
import { textTable } from "./text-table";

/** What got faster or slower, larger or smaller, by more than noise. */
export function comparisonText(before: BenchResults, after: BenchResults): string {
  const compared = compareResults(before, after);
  const { comparisons } = compared;
  const same = comparisons.filter(({ direction }) => direction === 0).length;
  const sections = [
    [
      `${before.origin.commit} (${before.origin.date}) → ${after.origin.commit} (${after.origin.date})`,
    ],
    warnings(before, after, compared),
    section("less", comparisons, -1),
    section("more", comparisons, 1),
    [`${same} of ${comparisons.length} figures are the same within their ranges`],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

function warnings(
  before: BenchResults,
  after: BenchResults,
  { otherAnswers, unmatched }: ComparedResults,
): string[] {
  const [old, now] = [before.origin, after.origin];
  return [
    ...(old.machine === now.machine ? [] : [`other machine: ${old.machine} → ${now.machine}`]),
    ...(old.node === now.node ? [] : [`other Node: ${old.node} → ${now.node}`]),
    ...otherAnswers.map((name) => `${name}: the lists are others`),
    ...unmatched.map((name) => `${name}: in one of the files only`),
  ];
}

function section(title: string, comparisons: readonly Comparison[], direction: number): string[] {
  const rows = comparisons
    .filter((comparison) => comparison.direction === direction)
    .map(({ of, unit, before, after }) => [
      of,
      text(before),
      text(after),
      unit,
      `× ${(after.value / before.value).toFixed(2)}`,
    ]);
  return textTable([title, "before (range)", "after (range)", "", ""], rows, 1);
}

function text({ value, from, to }: Span): string {
  if (from === to) return digits(value);
  return `${digits(value)} (${digits(from)}…${digits(to)})`;
}

/** About three digits that count. */
function digits(value: number): string {
  return value.toFixed(Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0);
}
