import type { Result } from "../dataset/result";
import { schemaIssues } from "../dataset/schema-issues";
import { Dossier } from "./dossier";

/**
 * Reads a dossier that was written as JSON: its shape only. Whether it may go on is what `readyFor`
 * finds out from its evidence. Unknown keys are dropped but for the procedure's, which are refused.
 * Never throws on plain data; linear.
 */
export function parseDossier(input: unknown): Result<Dossier> {
  const read = Dossier.safeParse(input);
  if (!read.success) return { ok: false, issues: schemaIssues(read.error, input) };
  return { ok: true, value: read.data };
}
