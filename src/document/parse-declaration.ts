import { type Issue, issueAt, type Result } from "../dataset/result";
import { schemaIssues } from "../dataset/schema-issues";
import { Declaration } from "./declaration";

/**
 * Reads what a cooperative declares: its shape, members and office holders listed once, nobody who
 * left before joining, nothing dated after the day of the declaration, and sums of capital that stay
 * below 2^53. Whether it keeps the rules is what
 * `reviewDeclaration` finds out. Unknown keys are dropped. Never throws on plain data; linear.
 */
export function parseDeclaration(input: unknown): Result<Declaration> {
  const read = Declaration.safeParse(input);
  if (!read.success) return { ok: false, issues: schemaIssues(read.error, input) };
  const declaration = read.data;
  const issues = [
    ...duplicates(declaration),
    ...crossedDates(declaration),
    ...hugeCapital(declaration),
  ];
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: declaration };
}

function duplicates({ members = [], board, inspectors }: Declaration): Issue[] {
  return [
    ...duplicateIds(
      ["members"],
      members.map(({ id }) => id),
      ["id"],
    ),
    ...duplicateIds(["board", "members"], board?.members ?? [], []),
    ...duplicateIds(["inspectors", "members"], inspectors?.members ?? [], []),
  ];
}

function duplicateIds(
  list: readonly string[],
  ids: readonly string[],
  field: readonly string[],
): Issue[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    const isNew = !seen.has(id);
    seen.add(id);
    const facts = { expected: "somebody not listed before", got: "the id of an earlier one" };
    return isNew ? [] : [issueAt("duplicate", [...list, index, ...field], facts)];
  });
}

function hugeCapital({ members = [], publicCapital = 0 }: Declaration): Issue[] {
  const sums = [
    members.reduce((sum, { share = 0 }) => sum + share, publicCapital),
    members.reduce((sum, { paid = 0 }) => sum + paid, 0),
  ];
  if (sums.every(Number.isSafeInteger)) return [];
  const facts = { expected: "amounts that sum to less than 2^53", got: "larger ones" };
  return [issueAt("out_of_bounds", ["members"], facts)];
}

type DatedPath = readonly (string | number)[];

function crossedDates(declaration: Declaration): Issue[] {
  const { asOf, members = [] } = declaration;
  const later = datesOf(declaration).flatMap(([path, date]) => {
    const facts = { expected: "a day up to that of the declaration", got: "a later one" };
    return date === undefined || date <= asOf ? [] : [issueAt("contradiction", path, facts)];
  });
  const crossed = members.flatMap(({ joined, left }, index) => {
    const facts = { expected: "a day from that of joining on", got: "an earlier one" };
    return left === undefined || left >= joined
      ? []
      : [issueAt("contradiction", ["members", index, "left"], facts)];
  });
  return [...later, ...crossed];
}

function datesOf(declaration: Declaration): (readonly [DatedPath, string | undefined])[] {
  const { registeredOn, members = [], assemblies = [], board, inspectors } = declaration;
  return [
    [["registeredOn"], registeredOn],
    ...members.flatMap(
      ({ joined, left }, index) =>
        [
          [["members", index, "joined"], joined],
          [["members", index, "left"], left],
        ] as const,
    ),
    ...assemblies.map(({ heldOn }, index) => [["assemblies", index, "heldOn"], heldOn] as const),
    [["board", "electedOn"], board?.electedOn],
    [["inspectors", "electedOn"], inspectors?.electedOn],
  ];
}
