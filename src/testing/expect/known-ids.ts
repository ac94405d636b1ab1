import type { Policy } from "../../policy/policy";

/** An id with those of the specification suggested; any other, such as a policy's own, is allowed. */
export type AnyId<Known extends string> = Known | (string & Record<never, never>);

/** The ids of a policy's own clauses of a kind, none where it has no clauses. */
export function ownIds(policy: Policy, kind: "rules" | "criteria"): readonly string[] {
  const { clauses } = policy as OwnClauses;
  return (clauses?.[kind] ?? []).map(({ id }) => id);
}

interface OwnClauses {
  readonly clauses?: Readonly<Record<"rules" | "criteria", readonly { readonly id: string }[]>>;
}

/** Fails where an id is not among those that there are, so that a slip of the pen does not pass for an answer. */
export function demandKnown(what: "rule" | "criterion", id: string, ids: readonly string[]): void {
  if (ids.includes(id)) return;
  throw new Error(`no ${what} \`${id}\`; there are ${[...ids].sort().join(", ")}`);
}
