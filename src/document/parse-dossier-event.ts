import type { Result } from "../dataset/result";
import { schemaIssues } from "../dataset/schema-issues";
import { DossierEvent } from "./dossier-event";

/** Reads an event for `advance` that another program wrote: its shape only. */
export function parseDossierEvent(input: unknown): Result<DossierEvent> {
  const read = DossierEvent.safeParse(input);
  if (!read.success) return { ok: false, issues: schemaIssues(read.error, input) };
  return { ok: true, value: read.data };
}
