import { type Issue, issueAt, type Result } from "../dataset/result";
import { schemaIssues } from "../dataset/schema-issues";
import {
  FORMATION_MEASURES,
  type FormationPeriod,
  FormationRecords,
  type FormationTotal,
} from "./formation-record";

/**
 * Reads figures on formation: their shape, that no period ends before it begins, that no cell
 * (region, period, status) is stated twice, and that no sum passes 2^53 − 1. All or nothing, unlike a
 * dataset: a table from which a row were left out would have another remainder. Unknown keys are
 * dropped. Never throws on plain data; linear.
 *
 * @example
 * parseFormationRecords({ schema: "taavon.formation/1", records: [], totals: [] }).ok // => true
 */
export function parseFormationRecords(input: unknown): Result<FormationRecords> {
  const read = FormationRecords.safeParse(input);
  if (!read.success) {
    return { ok: false, issues: schemaIssues(read.error, input).map(nameThePeriod) };
  }
  const { records, totals } = read.data;
  const rows = records.map(({ county, ...rest }) => ({ region: county, ...rest }));
  const issues = [...checkList("records", rows), ...checkList("totals", totals)];
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: read.data };
}

function nameThePeriod(issue: Issue): Issue {
  if (issue.path.at(-1) !== "period") return issue;
  const expected = "a Jalali year, or calendar dates from and to";
  return issueAt(issue.code, issue.path, { expected, got: issue.got });
}

function checkList(list: "records" | "totals", rows: readonly FormationTotal[]): Issue[] {
  const seen = new Set<string>();
  const sums = FORMATION_MEASURES.map((measure) => ({ measure, sum: 0n }));
  return rows.flatMap((row, at) => {
    const issues: Issue[] = [];
    if ("from" in row.period && row.period.from > row.period.to) {
      const facts = { expected: "a period that begins before it ends", got: "one that does not" };
      issues.push(issueAt("contradiction", [list, at, "period"], facts));
    }
    const key = cellKey(row);
    if (seen.has(key)) {
      const facts = {
        expected: "one row for a region, period and status",
        got: "a second one",
      };
      issues.push(issueAt("duplicate", [list, at], facts));
    }
    seen.add(key);
    for (const entry of sums) {
      const before = entry.sum;
      entry.sum += BigInt(row[entry.measure] ?? 0);
      const limit = BigInt(Number.MAX_SAFE_INTEGER);
      if (before <= limit && entry.sum > limit) {
        const facts = { expected: "a sum of at most 2^53 − 1", got: "a larger one" };
        issues.push(issueAt("out_of_bounds", [list, at, entry.measure], facts));
      }
    }
    return issues;
  });
}

function cellKey({ region, period, status }: FormationTotal): string {
  return JSON.stringify([region, status, ...periodKey(period)]);
}

function periodKey(period: FormationPeriod): readonly (string | number)[] {
  return "year" in period ? [period.year] : [period.from, period.to];
}
