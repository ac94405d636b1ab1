import { hashCanonical } from "../../dataset/hash";
import type { Clauses, CustomCriterion, CustomRule } from "./clause";

/** All of a policy's clauses but their functions, as plain data: what their hash covers. */
export function describeClauses({ criteria, rules }: Clauses): object {
  return { criteria: criteria.map(described), rules: rules.map(described) };
}

/** SHA-256, in hex, of a policy's clauses as they are described. */
export function hashClauses(clauses: Clauses): string {
  return hashCanonical(describeClauses(clauses));
}

function described(clause: CustomCriterion | CustomRule): object {
  const { applies: _, ...rest } = clause;
  // why: the order in which facts are named says nothing
  const plain = { ...rest, monotone: [...new Set(clause.monotone)].sort() };
  if ("value" in plain) {
    const { value: _value, ...criterion } = plain;
    return criterion;
  }
  const { test: _test, ...rule } = plain;
  return rule;
}
