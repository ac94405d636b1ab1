import { writeCanonical } from "../../dataset/canonical-json";
import { byCodeUnit } from "../../dataset/code-unit-order";
import type { Words } from "../../explain/texts/words";
import type { Policy } from "../../policy/policy";
import { changeWords, clauseWords, clauseWordsOf } from "../texts/clause-texts";
import { isCode, isSection, rowsByKey, withoutRemarks } from "./policy-values";

/** One thing in which two policies differ. */
export interface ChangedClause {
  /** The path, joined by dots: how attributions name the clause. */
  readonly id: string;
  /** Keys from the top of the policy; in a list the row's `id`, in `priorities` the group. */
  readonly path: readonly string[];
  /** The value in each policy, without remarks; absent where the policy has none. */
  readonly from?: unknown;
  readonly to?: unknown;
  /** What it is called, and what changed of it, in Persian and English. */
  readonly name: Words;
  readonly text: Words;
}

/** What names a policy says nothing of what it does. */
const NAMES = ["id", "version"];

/**
 * The clauses in which two policies differ, as leaves of the policy in path order. A list is one clause,
 * but rows with an `id` are compared one by one, and priorities by group (the sum of its bonuses).
 * Sources, dates of validity, and who decided an override change no number and are left out. A criterion or
 * rule in code is one clause, and has changed when its `version` or weight has. Linear in the policies.
 *
 * `changedClauses(policy, { ...policy, balance: 5_000 })` has one clause, `balance`, from 6 000 to 5 000.
 */
export function changedClauses(current: Policy, proposed: Policy): readonly ChangedClause[] {
  const [from, to] = [current, proposed].map((policy) => {
    // why: without a bonus for staying is the same as with one of 0
    const body = Object.entries({ ...policy, keepBonus: policy.keepBonus || undefined }).filter(
      ([key]) => !NAMES.includes(key),
    );
    return withoutRemarks(Object.fromEntries(body));
  });
  const names = new Map([current, proposed].flatMap(codeNames));
  return differences([], from, to).map(({ path, ...values }): ChangedClause => {
    const own = names.get(path.at(-1) ?? "");
    const name = own ? clauseWordsOf(path, own) : clauseWords(path);
    const text = changeWords(path, name, values);
    return { id: path.join("."), path, ...values, name, text };
  });
}

/** What a policy calls its criteria and rules in code, by id. */
function codeNames({ clauses }: Policy): (readonly [string, Words])[] {
  return [...(clauses?.criteria ?? []), ...(clauses?.rules ?? [])].map(({ id, name }) => [
    id,
    name,
  ]);
}

type Difference = Pick<ChangedClause, "path" | "from" | "to">;

function differences(path: readonly string[], from: unknown, to: unknown): Difference[] {
  if (canonical(from) === canonical(to)) return [];
  const below = partsOf(from, to);
  if (below === undefined) {
    return [{ path, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }];
  }
  const [before, after] = below;
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort(byCodeUnit);
  return keys.flatMap((key) => differences([...path, key], before.get(key), after.get(key)));
}

type Parts = ReadonlyMap<string, unknown>;

/** Two values as maps where both can be taken apart alike; one of them may be missing. */
function partsOf(from: unknown, to: unknown): readonly [Parts, Parts] | undefined {
  if (isCode(from) || isCode(to)) return undefined;
  if ([from, to].every((one) => one === undefined || isSection(one))) {
    return [new Map(Object.entries(from ?? {})), new Map(Object.entries(to ?? {}))];
  }
  const before = rowsByKey(from ?? []);
  const after = rowsByKey(to ?? []);
  if (before === undefined || after === undefined) return undefined;
  // why: an empty list has no keys of its own; two of them are equal and never come here
  return [mapped(before), mapped(after)];
}

/** A row for each key; the bonuses of one group count together. */
function mapped(rows: ReadonlyMap<string, readonly unknown[]>): Parts {
  return new Map([...rows].map(([key, same]) => [key, isPriority(same) ? bonusOf(same) : same[0]]));
}

type Priority = { readonly bonus: number };

function isPriority(rows: readonly unknown[]): rows is readonly Priority[] {
  return rows.every((row) => isSection(row) && typeof row["bonus"] === "number");
}

function bonusOf(rows: readonly Priority[]): number {
  return rows.reduce((sum, { bonus }) => sum + bonus, 0);
}

function canonical(value: unknown): string {
  const pieces: string[] = [];
  writeCanonical(value ?? null, (piece) => pieces.push(piece));
  return pieces.join("");
}
