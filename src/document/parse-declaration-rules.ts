import { type Issue, issueAt, type Result } from "../dataset/result";
import { schemaIssues } from "../dataset/schema-issues";
import { DeclarationRules } from "./declaration-rules";

/**
 * Reads the rules of supervision: their shape, a board's least size that does not pass its greatest,
 * and tiers that rise. Never throws on plain data.
 */
export function parseDeclarationRules(input: unknown): Result<DeclarationRules> {
  const read = DeclarationRules.safeParse(input);
  if (!read.success) return { ok: false, issues: schemaIssues(read.error, input) };
  const { rules, tiers } = read.data;
  const size = rules["board-size"];
  const issues: Issue[] = [];
  if (size.min > size.max) {
    const facts = { expected: "at most the greatest size", got: "more" };
    issues.push(issueAt("contradiction", ["rules", "board-size", "min"], facts));
  }
  if (tiers.medium > tiers.high) {
    const facts = { expected: "at most the points of a high risk", got: "more" };
    issues.push(issueAt("contradiction", ["tiers", "medium"], facts));
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: read.data };
}
