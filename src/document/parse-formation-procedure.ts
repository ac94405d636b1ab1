import { type Issue, issueAt, type Result } from "../dataset/result";
import { schemaIssues } from "../dataset/schema-issues";
import { FormationProcedure } from "./dossier-procedure";

/**
 * Reads a formation procedure: unknown keys are refused; ids of steps and papers must differ, papers
 * name steps that exist, at most one step reaches a status, and the fiscal year begins on a day that
 * every Jalali year has. Linear.
 */
export function parseFormationProcedure(input: unknown): Result<FormationProcedure> {
  const read = FormationProcedure.safeParse(input);
  if (!read.success) return { ok: false, issues: schemaIssues(read.error, input) };
  const { steps, papers, statute } = read.data;
  const known = new Set(steps.map(({ id }) => id));
  const issues = [
    ...repeated(steps, "steps", ({ id }) => id),
    ...repeated(papers, "papers", ({ id }) => id),
    ...repeated(steps, "steps", ({ reaches, status }) =>
      reaches ? (status ?? undefined) : undefined,
    ),
    ...papers.flatMap(({ step }, at) =>
      known.has(step)
        ? []
        : [
            issueAt("unknown_reference", ["papers", at, "step"], {
              expected: "the id of a step",
              got: "an unknown id",
            }),
          ],
    ),
    ...(isInEveryYear(statute.fiscalYear) ? [] : [NO_SUCH_DAY]),
  ];
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: read.data };
}

/** Whether every Jalali year has a day: 30 Esfand is only in leap years. */
function isInEveryYear({ month, day }: { readonly month: number; readonly day: number }): boolean {
  return day <= (month <= 6 ? 31 : month <= 11 ? 30 : 29);
}

const NO_SUCH_DAY = issueAt("out_of_bounds", ["statute", "fiscalYear", "day"], {
  expected: "a day of that Jalali month in every year",
  got: "a whole number out of place",
});

function repeated<Row>(
  rows: readonly Row[],
  list: string,
  keyOf: (row: Row) => string | undefined,
): Issue[] {
  const seen = new Set<string>();
  return rows.flatMap((row, at) => {
    const key = keyOf(row);
    if (key === undefined) return [];
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [issueAt("duplicate", [list, at], { expected: "each once", got: "one twice" })];
  });
}
