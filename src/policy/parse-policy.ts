import type { Result } from "../dataset/result";
import { schemaIssues } from "../dataset/schema-issues";
import { Policy } from "./policy";

/**
 * Reads a policy (SPEC §7) and fills every default in: objects merge by key, lists replace. An unknown
 * key or a value out of bounds is an issue with its path. Never throws on plain data.
 *
 * @example
 * parsePolicy({ id: "mine", version: "1", asOf: "2026-03-21" }).ok // => true
 */
export function parsePolicy(input: unknown): Result<Policy> {
  const read = Policy.safeParse(input);
  if (!read.success) return { ok: false, issues: schemaIssues(read.error, input) };
  return { ok: true, value: read.data };
}
