import type { Declaration } from "../../../src/document/declaration";
import type { DeclarationRules, SupervisionRule } from "../../../src/document/declaration-rules";
import { zanjanDeclarationRules } from "../../../src/document/declaration-rules-zanjan";
import type { DeclarationFinding } from "../../../src/programme/supervision/declaration-finding";
import { reviewDeclaration } from "../../../src/programme/supervision/review-declaration";
import type { ReviewContext } from "../../../src/programme/supervision/review-facts";
import { policyOf } from "../../support/small-market";

export const rules: DeclarationRules = zanjanDeclarationRules;

const names = ["a", "b", "c", "d", "e", "f", "g", "h"];

/** Eight members with 100 rial each, all paid, and 200 of a public body. */
export const members = names.map((id) => ({ id, joined: "2023-05-01", share: 100, paid: 100 }));

/** The declaration for 1404 of a cooperative that keeps every rule, on 10 Mordad 1405. */
export function declarationOf(facts: Partial<Declaration> = {}): Declaration {
  return {
    schema: "taavon.declaration/1",
    cooperative: "venture",
    type: "production",
    fiscalYear: 1404,
    asOf: "2026-08-01",
    registeredOn: "2023-05-01",
    members,
    publicCapital: 200,
    assemblies: [{ kind: "ordinary", heldOn: "2026-06-10", call: "first", present: 6 }],
    board: { electedOn: "2024-06-10", members: ["a", "b", "c"] },
    inspectors: { electedOn: "2026-06-10", members: ["d"] },
    manager: "e",
    jobs: { members: 7, hired: 2 },
    accounts: {
      income: 1_000,
      cost: 800,
      surplus: 200,
      reserveBefore: 0,
      reserveAdded: 10,
      trainingDuePaid: 8,
    },
    ...facts,
  };
}

/** The same without some of what it declares. */
export function without(
  declaration: Declaration,
  ...keys: readonly (keyof Declaration)[]
): Declaration {
  const rest: Record<string, unknown> = { ...declaration };
  for (const key of keys) delete rest[key];
  return rest as Declaration;
}

/** A unit of the eight members, a policy by default and the rules for Zanjan. */
export function contextOf(facts: Partial<ReviewContext> = {}): ReviewContext {
  return {
    proposed: { opportunity: "venture", members: names },
    policy: policyOf(),
    rules,
    ...facts,
  };
}

/** What one rule finds; undefined where it does not apply. */
export function findingOf(
  rule: SupervisionRule,
  declaration: Declaration,
  context: ReviewContext = contextOf(),
): DeclarationFinding | undefined {
  return reviewDeclaration(declaration, context).findings.find((one) => one.rule === rule);
}

/** Status, note, expected and actual of one rule in one line, then the subjects. */
export function lineOf(
  rule: SupervisionRule,
  facts: Partial<Declaration>,
  context: ReviewContext = contextOf(),
): string {
  const finding = findingOf(rule, declarationOf(facts), context);
  if (finding === undefined) return "does not apply";
  const { status, note = "", expected, actual, subjects } = finding;
  const shown = [expected, actual].map((one) =>
    one === null ? "-" : one.kind === "range" ? `${one.min}…${one.max}` : String(one.value),
  );
  return [status, note, ...shown, ...subjects].filter((word) => word !== "").join(" ");
}
