import * as z from "zod";
import { byCodeUnit } from "../dataset/code-unit-order";
import type { Result } from "../dataset/result";
import { schemaIssues } from "../dataset/schema-issues";
import {
  CLAUSE_FACTS,
  type Clauses,
  type CriterionInput,
  type CustomCriterion,
  type CustomRule,
  type RuleInput,
} from "./clause/clause";
import { CLAUSE_NAME, type ClauseId, clauseId } from "./clause/clause-id";
import { Policy, type PolicyInput } from "./policy";
import { whole } from "./section";

/** A policy with criteria and rules in code, by name. */
export interface PolicyDefinition extends PolicyInput {
  readonly criteria?: Readonly<Record<string, CriterionInput>>;
  readonly rules?: Readonly<Record<string, RuleInput>>;
}

const Words = z.strictObject({ en: z.string().min(1), fa: z.string().min(1) });

const code = <Code>() =>
  z.custom<Code>((found) => typeof found === "function", { error: "a function" });

const common = {
  version: z.union([z.string().min(1), z.int().min(0)]),
  name: Words,
  monotone: z.array(z.enum(CLAUSE_FACTS)).exactOptional(),
};

const Criterion = z.strictObject({
  ...common,
  side: z.enum(["fit", "appeal"]),
  weight: whole(),
  applies: code<CriterionInput["applies"]>(),
  value: code<CriterionInput["value"]>(),
});

const Rule = z.strictObject({
  ...common,
  fails: Words,
  unknown: Words.exactOptional(),
  applies: code<RuleInput["applies"]>(),
  test: code<RuleInput["test"]>(),
});

const Name = z.string().regex(CLAUSE_NAME, { error: "a name such as `night-work`" });

const Definition = Policy.extend({
  criteria: z.record(Name, Criterion).default({}),
  rules: z.record(Name, Rule).default({}),
});

/**
 * Reads a policy as `parsePolicy` does, with criteria and rules of its own in code (SPEC §3 and §4 hold for
 * them as for the others): each stands beside those of the specification under the id `custom:` and its
 * name. The hash of the policy covers them by all but their functions, so that a `version` is to be
 * changed with the code. Without clauses it is `parsePolicy`.
 *
 * @example
 * definePolicy({ id: "mine", version: "1", asOf: "2026-03-21" }).ok // => true
 */
export function definePolicy(input: PolicyDefinition): Result<Policy> {
  const read = Definition.safeParse(input);
  if (!read.success) return { ok: false, issues: schemaIssues(read.error, input) };
  const { criteria, rules, ...plain } = read.data;
  const clauses: Clauses = {
    criteria: named<CriterionInput, CustomCriterion>(criteria),
    rules: named<RuleInput, CustomRule>(rules),
  };
  const isPlain = clauses.criteria.length === 0 && clauses.rules.length === 0;
  return { ok: true, value: isPlain ? plain : { ...plain, clauses: Object.freeze(clauses) } };
}

/** Clauses with their ids, sorted by them. */
function named<Input, Clause extends Input & { readonly id: ClauseId }>(
  inputs: Readonly<Record<string, Input>>,
): readonly Clause[] {
  const clauses = Object.entries(inputs).map(([name, input]) =>
    Object.freeze({ ...input, id: clauseId(name) } as unknown as Clause),
  );
  return Object.freeze(clauses.sort((a, b) => byCodeUnit(a.id, b.id)));
}
