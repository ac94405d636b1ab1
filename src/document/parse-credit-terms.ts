import { type Issue, issueAt, type Result } from "../dataset/result";
import { schemaIssues } from "../dataset/schema-issues";
import { type CreditProduct, CreditTerms } from "./credit-terms";

/**
 * Reads credit terms: their shape, product ids that differ, terms that are whole instalments, and
 * least principals that do not pass the greatest. Never throws on plain data; linear.
 */
export function parseCreditTerms(input: unknown): Result<CreditTerms> {
  const read = CreditTerms.safeParse(input);
  if (!read.success) return { ok: false, issues: schemaIssues(read.error, input) };
  const { products } = read.data;
  const issues = [...duplicateIds(products), ...products.flatMap(contradictions)];
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: read.data };
}

function duplicateIds(products: readonly CreditProduct[]): Issue[] {
  const seen = new Set<string>();
  return products.flatMap(({ id }, index) => {
    const isNew = !seen.has(id);
    seen.add(id);
    const facts = { expected: "an id of its own", got: "the id of an earlier product" };
    return isNew ? [] : [issueAt("duplicate", ["products", index, "id"], facts)];
  });
}

function contradictions(product: CreditProduct, index: number): Issue[] {
  const issues: Issue[] = [];
  const { termMonths, instalmentMonths, principal } = product;
  if (termMonths % instalmentMonths !== 0) {
    const facts = {
      expected: `a multiple of ${instalmentMonths} months`,
      got: "a number that is none",
    };
    issues.push(issueAt("contradiction", ["products", index, "termMonths"], facts));
  }
  if (principal.min > principal.max) {
    const facts = { expected: "at most the greatest principal", got: "more" };
    issues.push(issueAt("contradiction", ["products", index, "principal", "min"], facts));
  }
  return issues;
}
