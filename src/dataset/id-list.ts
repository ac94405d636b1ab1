import { type Issue, issueAt } from "./result";
import { fieldOf } from "./unread";

/** Records as they came, found by their ids; the first of a repeated id counts. */
export interface IdList {
  readonly records: readonly unknown[];
  readonly indexOf: (id: unknown) => number | undefined;
  readonly duplicates: readonly Issue[];
}

/** Reads the ids of a list of records that may be anything. Linear. */
export function readIds(records: readonly unknown[], path: readonly (string | number)[]): IdList {
  const indices = new Map<unknown, number>();
  // why: a list may have holes, which map would leave holes
  const all = Array.from(records);
  const duplicates = all.flatMap((record, index) => {
    const id = fieldOf(record, "id");
    if (typeof id !== "string") return [];
    if (!indices.has(id)) {
      indices.set(id, index);
      return [];
    }
    const facts = { expected: "an id used once", got: "an id used before" };
    return [issueAt("duplicate", [...path, index, "id"], facts)];
  });
  return { records: all, indexOf: (id) => indices.get(id), duplicates };
}
