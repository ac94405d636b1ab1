import { byCodeUnit } from "../../dataset/code-unit-order";
import type { Policy } from "../../policy/policy";
import type { ChangedClause } from "./changed-clauses";
import { isSection, rowKey } from "./policy-values";

/** Two policies between which clauses have changed. */
export interface Change {
  readonly current: Policy;
  readonly proposed: Policy;
}

/**
 * The current policy with some of the changed clauses taken from the proposed one; id and version stay.
 * With all of them it decides as the proposed one does. Linear in the path for each clause.
 */
export function withClauses(
  { current, proposed }: Change,
  clauses: readonly ChangedClause[],
): Policy {
  const mixed = clauses.reduce<unknown>(
    (policy, { path }) => taken(policy, proposed, path),
    current,
  );
  return withBothLists(mixed as Policy & MaybeCode);
}

interface MaybeCode {
  readonly clauses?: {
    readonly criteria?: readonly unknown[];
    readonly rules?: readonly unknown[];
  };
}

/** Where one policy has criteria or rules in code and the other has none, the mixture may lack a list. */
function withBothLists({ clauses, ...plain }: Policy & MaybeCode): Policy {
  const { criteria = [], rules = [] } = clauses ?? {};
  const mixed: unknown =
    criteria.length + rules.length === 0 ? plain : { ...plain, clauses: { criteria, rules } };
  return mixed as Policy;
}

function taken(base: unknown, other: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return other;
  if (Array.isArray(base) || Array.isArray(other)) {
    return takenRow(listOf(base), listOf(other), key, rest);
  }
  const before = isSection(base) ? base : {};
  const { [key]: old, ...others } = before;
  const value = taken(old, isSection(other) ? other[key] : undefined, rest);
  return value === undefined ? others : { ...before, [key]: value };
}

function takenRow(
  base: readonly unknown[],
  other: readonly unknown[],
  key: string,
  rest: readonly string[],
): unknown[] {
  const theirs = other.filter((row) => rowKey(row) === key);
  if (rest.length > 0) {
    return base.map((row) => (rowKey(row) === key ? taken(row, theirs[0], rest) : row));
  }
  const rows = [...base.filter((row) => rowKey(row) !== key), ...theirs];
  // rows in code stand in the order of their ids; that of priorities says nothing
  return rows.sort((a, b) => byCodeUnit(rowKey(a) ?? "", rowKey(b) ?? ""));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
